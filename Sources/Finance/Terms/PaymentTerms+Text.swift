extension PaymentTerms {
  /// The languages that terms are written in.
  public enum Language: String, Sendable, CaseIterable {
    case en
    case ja
    case zhHans = "zh-Hans"
  }

  /// The terms in words: one text for equal terms, which is read back as the same terms.
  public func text(in language: Language) -> String {
    let words: any TermsWords.Type =
      switch language {
      case .en: EnglishTerms.self
      case .ja: JapaneseTerms.self
      case .zhHans: ChineseTerms.self
      }
    if parts.count > 1 {
      let texts = parts.map { part in
        words.part(Portion.text(part.portion), words.rule(part.rule))
      }
      // A list of pay days has commas of its own.
      let joint = language == .en && texts.contains { $0.contains(",") } ? "; " : words.joint
      return texts.joined(separator: joint)
    }
    guard let rule = parts.first?.rule, !discounts.isEmpty else {
      return parts.first.map { words.rule($0.rule) } ?? ""
    }
    if language == .en, let short = EnglishTerms.pairs(rule, discounts) { return short }
    let texts = discounts.map { words.discount(Portion.percentText($0.millionths), $0.rule) }
    return texts.joined(separator: words.discountJoint) + words.otherwise(words.rule(rule))
  }

  /// Forms that are understood, as examples for a message.
  public static func examples(in language: Language) -> [String] {
    switch language {
    case .en:
      [
        "net 30", "2/10 net 30", "30 days end of month", "15th of next month",
        "cut-off 20th, end of next month", "30 days after delivery", "pay days 5, 20",
        "30% on order, rest net 60", "due on receipt",
      ]
    case .ja:
      [
        "月末締め翌月末払い", "20日締め翌月末払い", "月末締め翌々月10日払い", "納品後30日払い", "翌月15日払い", "毎月10日・25日払い",
        "30%は発注時払い、残額は納品後60日払い", "現金",
      ]
    case .zhHans:
      [
        "月结30天", "月结次月15日", "货到30天", "票到60天", "验收后30天付款", "每月20日截止次月底付款",
        "30%下单时付款，余款货到60天付款", "货到付款",
      ]
    }
  }
}

/// How one language words terms.
protocol TermsWords {
  static func rule(_ rule: DueRule) -> String
  /// `share` is `nil` for the rest.
  static func part(_ share: String?, _ rule: String) -> String
  static var joint: String { get }
  static func discount(_ percent: String, _ rule: DueRule) -> String
  static var discountJoint: String { get }
  static func otherwise(_ rule: String) -> String
}

extension Portion {
  /// `33.334%`; `nil` for the rest.
  static func text(_ portion: Portion) -> String? {
    guard case .percent(let millionths) = portion else { return nil }
    return percentText(millionths) + "%"
  }

  /// The percent figure without its sign.
  static func percentText(_ millionths: Int) -> String {
    Rate(millionths: millionths).percentText
  }
}
