import Finance
import Testing

/// The language of payment terms: what is understood, how it is written back, what is refused.
@Suite struct PaymentTermsTextTests {
  private static let discountJa = "請求書発行後10日までの支払いは2%割引、割引なしは請求書発行後30日払い"
  private static let discountZh = "开票后10天内付款享2%折扣，否则开票后30天付款"

  /// A text, and the canonical text of what it says in the three languages.
  static let understood: [(text: String, en: String, ja: String, zh: String)] = [
    ("net 30", "net 30", "請求書発行後30日払い", "开票后30天付款"),
    ("Net 30 days.", "net 30", "請求書発行後30日払い", "开票后30天付款"),
    ("n/30", "net 30", "請求書発行後30日払い", "开票后30天付款"),
    ("30 days", "net 30", "請求書発行後30日払い", "开票后30天付款"),
    ("within 30 days of invoice date", "net 30", "請求書発行後30日払い", "开票后30天付款"),
    ("請求日から３０日以内", "net 30", "請求書発行後30日払い", "开票后30天付款"),
    ("2 weeks", "net 14", "請求書発行後14日払い", "开票后14天付款"),
    (
      "30 days end of month", "30 days then end of month", "請求書発行後30日の月末払い",
      "开票后30天的月底付款"
    ),
    ("30 days EOM", "30 days then end of month", "請求書発行後30日の月末払い", "开票后30天的月底付款"),
    ("net 30 EOM", "end of month then 30 days", "当月末からさらに30日後払い", "当月底再过30天付款"),
    ("net 30 days, end of month", "end of month then 30 days", "当月末からさらに30日後払い", "当月底再过30天付款"),
    ("EOM+30", "end of month then 30 days", "当月末からさらに30日後払い", "当月底再过30天付款"),
    (
      "30 days after the end of the month", "end of month then 30 days", "当月末からさらに30日後払い",
      "当月底再过30天付款"
    ),
    ("15th of next month", "15th of next month", "翌月15日払い", "次月15日付款"),
    ("15th prox.", "15th of next month", "翌月15日払い", "次月15日付款"),
    (
      "20th of the month following invoice date", "20th of next month", "翌月20日払い", "次月20日付款"
    ),
    ("翌月10日", "10th of next month", "翌月10日払い", "次月10日付款"),
    ("下个月15号付款", "15th of next month", "翌月15日払い", "次月15日付款"),
    (
      "30 days EOM the 10th", "30 days then 10th of next month", "請求書発行後30日の翌月10日払い",
      "开票后30天的次月10日付款"
    ),
    (
      "20日締め翌月末払い", "cut-off 20th then end of next month", "20日締め翌月末払い", "每月20日截止次月底付款"
    ),
    (
      "２０日〆翌月末日支払い", "cut-off 20th then end of next month", "20日締め翌月末払い", "每月20日截止次月底付款"
    ),
    (
      "cut-off 20th, end of next month", "cut-off 20th then end of next month", "20日締め翌月末払い",
      "每月20日截止次月底付款"
    ),
    (
      "月末締め翌々月10日払い", "cut-off end of month then 10th of the month after next",
      "月末締め翌々月10日払い", "月结2个月后的10日付款"
    ),
    (
      "末締め翌末", "cut-off end of month then end of next month", "月末締め翌月末払い", "月结次月底付款"
    ),
    ("15日締め当月末払い", "cut-off 15th then end of month", "15日締め当月末払い", "每月15日截止当月底付款"),
    ("货到30天", "30 days after delivery", "納品後30日払い", "货到30天付款"),
    ("納品後３０日以内", "30 days after delivery", "納品後30日払い", "货到30天付款"),
    ("月结30天", "cut-off end of month then 30 days", "月末締め30日後払い", "月结30天付款"),
    ("月结次月15日", "cut-off end of month then 15th of next month", "月末締め翌月15日払い", "月结次月15日付款"),
    ("票到60天", "60 days after receipt of invoice", "請求書受領後60日払い", "票到60天付款"),
    ("検収後30日", "30 days after acceptance", "検収後30日払い", "验收后30天付款"),
    ("验收合格后30天内付清", "30 days after acceptance", "検収後30日払い", "验收后30天付款"),
    ("検収後30日", "30 days after acceptance", "検収後30日払い", "验收后30天付款"),
    ("验收合格后30天内付清", "30 days after acceptance", "検収後30日払い", "验收后30天付款"),
    (
      "前金３割、残りは検収後３０日", "30% on order, rest 30 days after acceptance",
      "30%は発注時払い、残額は検収後30日払い", "30%下单时付款，余款验收后30天付款"
    ),
    ("1 month end of month", "end of next month", "翌月末払い", "次月底付款"),
    ("end of next month", "end of next month", "翌月末払い", "次月底付款"),
    ("1 month", "1 month", "1か月後払い", "1个月后付款"),
    ("3 months EOM the 10th", "4 months then 10th of that month", "4か月後の10日払い", "4个月后的10日付款"),
    ("2 months, end of month", "end of the month after next", "翌々月末払い", "2个月后的月底付款"),
    (
      "2/10 net 30", "2/10 net 30",
      discountJa, discountZh
    ),
    (
      "2%/10, n/30", "2/10 net 30",
      discountJa, discountZh
    ),
    (
      "2/10, net 20, EOM",
      "2% discount if paid end of month then 10 days; otherwise end of month then 20 days",
      "当月末からさらに10日後までの支払いは2%割引、割引なしは当月末からさらに20日後払い", "当月底再过10天内付款享2%折扣，否则当月底再过20天付款"
    ),
    (
      "30% on order, 70% net 60", "30% on order, 70% net 60", "30%は発注時払い、70%は請求書発行後60日払い",
      "30%下单时付款，70%开票后60天付款"
    ),
    (
      "50% net 30, rest net 60", "50% net 30, rest net 60", "50%は請求書発行後30日払い、残額は請求書発行後60日払い",
      "50%开票后30天付款，余款开票后60天付款"
    ),
    (
      "预付30%，余款月结30天", "30% on order, rest cut-off end of month then 30 days",
      "30%は発注時払い、残額は月末締め30日後払い", "30%下单时付款，余款月结30天付款"
    ),
    (
      "前金３割、残りは検収後３０日", "30% on order, rest 30 days after acceptance", "30%は発注時払い、残額は検収後30日払い",
      "30%下单时付款，余款验收后30天付款"
    ),
    ("pay days 5, 10, 20", "pay days 5, 10, 20", "毎月5日・10日・20日払い", "每月5日、10日、20日付款"),
    ("毎月10日・末日払い", "pay days 10, end of month", "毎月10日・末日払い", "每月10日、月底付款"),
    ("next 10th", "next 10th", "毎月10日払い", "每月10日付款"),
    ("2% 10 Net 30", "2/10 net 30", discountJa, discountZh),
    ("net 30; 2% discount if paid within 10 days", "2/10 net 30", discountJa, discountZh),
    (
      "当月末締め翌月末現金振込", "cut-off end of month then end of next month", "月末締め翌月末払い", "月结次月底付款"
    ),
    (
      "検収月の翌月末払い", "after acceptance end of next month", "検収後の翌月末払い", "验收后次月底付款"
    ),
    ("次月25日前付款", "25th of next month", "翌月25日払い", "次月25日付款"),
    (
      "预付50%，货到付清余款", "50% on order, rest cash on delivery", "50%は発注時払い、残額は納品時払い",
      "50%下单时付款，余款货到付款"
    ),
    ("納品後即日", "cash on delivery", "納品時払い", "货到付款"),
    ("due on receipt", "due on receipt", "請求書発行時払い", "开票时付款"),
    ("COD", "cash on delivery", "納品時払い", "货到付款"),
    ("現金", "cash on delivery", "納品時払い", "货到付款"),
    ("货到付款", "cash on delivery", "納品時払い", "货到付款"),
    (
      "1 month then 15 days then end of month then 45 days",
      "1 month then 15 days then end of month then 45 days",
      "1か月後からさらに15日後の月末からさらに45日後払い", "1个月后再过15天的月底再过45天付款"
    ),
  ]

  @Test(arguments: understood)
  func readsAndWritesBack(text: String, en: String, ja: String, zh: String) throws {
    let terms = try PaymentTerms(text)
    #expect(terms.text(in: .en) == en)
    #expect(terms.text(in: .ja) == ja)
    #expect(terms.text(in: .zhHans) == zh)
    for language in PaymentTerms.Language.allCases {
      #expect(try PaymentTerms(terms.text(in: language)) == terms)
    }
  }

  @Test(arguments: PaymentTerms.Language.allCases)
  func examplesAreUnderstood(language: PaymentTerms.Language) throws {
    for example in PaymentTerms.examples(in: language) { _ = try PaymentTerms(example) }
  }

  static let refused: [(String, PaymentTermsFault)] = [
    ("", .empty), ("  。", .empty), (String(repeating: "net ", count: 200), .tooLong(400)),
    ("net thirty", .notUnderstood("thirty")), ("soon", .notUnderstood("soon")),
    ("30 days before delivery", .notUnderstood("before")), ("货到前30天", .notUnderstood("前")),
    ("30日サイト", .notUnderstood("サイト")), ("5営業日以内", .notUnderstood("営業日")),
    ("50% 30 days, net 60", .stepsNotJoined),
    ("20日締め隔月末払い", .notUnderstood("隔")), ("net -30", .notUnderstood("-")),
    ("net 30.5 days", .notUnderstood("30.5 days")),
    ("net 1000000000000", .notUnderstood("1000000000000")),
    ("2/10/30", .notUnderstood("/")), ("net 5\u{301}", .notUnderstood("5\u{301}")),
    ("30日", .ambiguousDay(30)), ("30日払い", .ambiguousDay(30)), ("月末締め60日", .ambiguousDay(60)),
    ("10th", .dayWithoutMonth(10)), ("end", .dayWithoutMonth(31)), ("翌月払い", .monthWithoutDay),
    ("net 30 next month", .monthWithoutDay), ("pay days", .monthWithoutDay),
    ("30", .numberWithoutUnit(30)), ("10 EOM", .numberWithoutUnit(10)),
    ("EOM 30", .numberWithoutUnit(30)),
    ("net 5000", .outOfRange(5000, 0...3650)), ("40th of next month", .outOfRange(40, 1...31)),
    ("0日締め翌月末", .outOfRange(0, 1...31)), ("200 months", .outOfRange(200, 0...120)),
    ("30 days 60 days", .stepsNotJoined), ("net 30, net 60", .stepsNotJoined),
    ("10th of next month, 20th of next month", .stepsNotJoined),
    ("EOM 30 days", .stepsNotJoined), ("翌月末翌々月末", .stepsNotJoined),
    ("20日締め月末締め翌月末", .contradiction), ("納品後30日検収後", .contradiction),
    ("due on receipt 30 days", .contradiction), ("30% 20% net 30", .contradiction),
    ("翌月末20日締め", .cutOffNotFirst), ("20日締め", .noDueDate), ("月结", .noDueDate), ("払い", .noDueDate),
    ("2/10", .noDueDate), ("2% discount", .noDueDate), ("30%", .noDueDate),
    ("30% on order, 60% net 30", .sharesAddUpTo(900_000)),
    ("50% net 30, 50% net 60, rest net 90", .sharesAddUpTo(1_000_000)),
    ("120% net 30", .shareOutOfRange), ("0/10 net 30", .shareOutOfRange),
    ("33.33333% net 30, rest net 60", .shareOutOfRange),
    ("rest net 30, 50% on order", .restNotLast), ("net 30, 50% on order", .shareMissing),
    ("2/10, 50% net 30, rest net 60", .discountWithInstalments),
    ("2/30 net 10", .discountAfterDue),
  ]

  @Test(arguments: refused)
  func refusesWhatItCannotBeSureOf(text: String, fault: PaymentTermsFault) {
    #expect(throws: fault) { try PaymentTerms(text) }
  }
}
