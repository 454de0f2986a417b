/// What the words of payment terms mean, whatever their language.
enum TermsToken: Hashable, Sendable {
  case number(Int)
  /// `10th`: a day of the month.
  case ordinal(Int)
  /// `10日`: the 10th or ten days, by what stands beside it.
  case dayMark(Int)
  case days(Int)
  case months(Int)
  /// In millionths.
  case percent(Int)
  /// `2/10`: a discount in millionths, and days.
  case discountPair(Int, days: Int)
  /// Days of the month in a list: `pay days 5, 10`.
  case list([Int])

  case net
  /// `+`, `then`: what follows counts from what was reached.
  case plus
  /// `after`, before what it refers to.
  case after
  /// 後: after what it refers to.
  case later
  /// `end`, 末: of a month that is named beside it.
  case end
  case endOfMonth
  /// This month (0), next month (1), the month after next (2).
  case month(Int)
  case next
  case payDays
  /// `cut-off`, 締め, 截止.
  case close
  /// 月结: accounts closed at the month's end.
  case monthlyAccount
  case start(DueRule.Start)
  /// `due on receipt`, `COD`: at once.
  case immediate(DueRule.Start)
  /// A means of payment beside a date; alone, payment on delivery.
  case cash
  /// 前: by the day of the month before it; `before` an event is not understood.
  case by
  case rest
  case discount
  case otherwise
  case separator
  case noise
}

/// The words of the language of payment terms.
enum TermsVocabulary {
  struct Entry: Sendable {
    let letters: [Character]
    let token: TermsToken
  }

  /// All words by their first letter, longest first, so that 翌々月 is not read as 翌 and a rest.
  static let entries: [Character: [Entry]] = {
    let all = words.flatMap { token, words in
      words.split(separator: "|").map { Entry(letters: Array($0), token: token) }
    }
    return Dictionary(grouping: all) { $0.letters[0] }
      .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }()

  /// Units that may follow a number, longest first; the mark is told apart by ``TermsLexer``.
  enum Unit: Sendable { case percent, tenth, day, week, month, dayMark }

  static let units: [(letters: [Character], unit: Unit)] = [
    ("percent|per cent|パーセント|%", .percent), ("割|成", .tenth),
    ("days|day|d|日間|天", .day), ("weeks|week|週間|周|星期", .week),
    ("months|month|ヶ月|か月|カ月|ケ月|箇月|個月|个月", .month), ("日|号", .dayMark),
  ].flatMap { (words: String, unit: Unit) in
    words.split(separator: "|").map { (Array($0), unit) }
  }.sorted { $0.0.count > $1.0.count }

  private static let words: [(TermsToken, String)] = [
    (.net, "net|n/"),
    (.plus, "+|plus|then|さらに|再过|再"),
    (.after, "after|from|since"),
    (.later, "以内|之内|以后|之后|後|后|内|起"),
    (.by, "以前|之前|前"),
    (.end, "end|last day|last|末日|末|底"),
    (
      .endOfMonth,
      "month end|month-end|month's end|eom|月末|月底"
    ),
    (.month(0), "this month|same month|that month|month|当月|今月|同月|本月|その月"),
    (
      .month(1),
      "next month|following month|month following|proximo|prox.|prox|翌月|翌|来月|次月|下月|下个月"
    ),
    (.month(2), "month after next|翌々月|翌翌月|翌々|再来月|下下月|下下个月"),
    (.next, "next|次の"),
    (.payDays, "pay days|paydays|pay day|payday|payment days|毎月|每月"),
    (.close, "cut-off|cutoff|cut off|closing|締め切り|締切り|締切|締め|締|〆切|〆め|〆|截止|结账|结算|结"),
    (.monthlyAccount, "月结"),
    (
      .start(.issue),
      "date of invoice|invoice date|invoice|請求書発行日|請求書発行|請求月|請求日|発行日|発行|请求书|发票开具日|发票开具|开具发票|发票日期|发票日|开票日|开票|出票"
    ),
    (
      .start(.delivery),
      "delivery|receipt of goods|rog|納品月|納品日|納品|納入|引渡し|引き渡し|引渡|物品受領|商品受領|货到|到货|交货|收货|交付"
    ),
    (
      .start(.receipt),
      "on receipt of invoice|receipt of invoice|invoice receipt|請求書受領|請求書到着|票到|到票|收票|收到发票"
    ),
    (
      .start(.order),
      "order|cash in advance|payment in advance|in advance|advance|cia|pia|prepayment|prepaid|upfront|up front|deposit|発注|注文|前払い|前払|前金|着手金|手付金|预付款|预付|定金|订金|下单|订货"
    ),
    (.start(.acceptance), "acceptance|検収月|検収日|検収|到货验收合格|到货验收|验收合格|验收"),
    (
      .immediate(.issue),
      "due on receipt|due upon receipt|on receipt|upon receipt|immediately|immediate|即時|即日|即付"
    ),
    (
      .immediate(.delivery),
      "cash on delivery|cod|c.o.d.|代金引換|現金引換|代引き|代引|现结"
    ),
    (.cash, "cash|現金|现金|现款"),
    (.rest, "rest|remainder|remaining|balance|残り|残額|残金|残|余款|其余|剩余|尾款|余额"),
    (.percent(500_000), "half|半金|半額|半分|一半"),
    (.percent(Portion.wholeMillionths), "全額|全款"),
    (.discount, "discount|現金割引|割引き|割引|値引き|値引|引き|引|现金折扣|折扣|优惠"),
    (.otherwise, "otherwise|else|割引なし|否则|不然"),
    (.separator, ",|;|、|・|and|及び|と|和|及"),
    (
      .noise,
      "of|the|on|in|at|by|within|due|upon|payable|payment|paid|pay|if|is|date|days|day|terms|term"
        + "|支払い|支払|お支払い|お支払|払い|払|付款|支付|付清|结清|付|まで|までに|より|から|に|の|は|で|時|时|即|的|享|为止|日期"
        + "|bank transfer|transfer|wire|振込み|振込|振り込み|銀行|电汇|转账|银行|账期|信用期"
        + "|:|(|)|「|」"
    ),
  ]
}
