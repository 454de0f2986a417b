/// Terms in English: `cut-off 20th then end of next month`.
enum EnglishTerms: TermsWords {
  static let joint = ", "
  static let discountJoint = "; "

  static func rule(_ rule: DueRule) -> String {
    if let days = days(rule) { return "net \(days)" }
    if rule.start == .delivery, rule.cutOff == nil, rule.steps.isEmpty { return "cash on delivery" }
    return plain(rule)
  }

  static func part(_ share: String?, _ rule: String) -> String { "\(share ?? "rest") \(rule)" }

  static func discount(_ percent: String, _ rule: DueRule) -> String {
    "\(percent)% discount if paid \(plain(rule, namesIssue: true))"
  }

  static func otherwise(_ rule: String) -> String { "; otherwise \(rule)" }

  /// `2/10 net 30`; `nil` where a rule is more than days from the issue.
  static func pairs(_ rule: DueRule, _ discounts: [PaymentTerms.Discount]) -> String? {
    guard let net = days(rule) else { return nil }
    var texts: [String] = []
    for discount in discounts {
      guard let days = days(discount.rule) else { return nil }
      texts.append("\(Portion.percentText(discount.millionths))/\(days)")
    }
    return "\(texts.joined(separator: ", ")) net \(net)"
  }

  private static func days(_ rule: DueRule) -> Int? {
    guard rule.start == .issue, rule.cutOff == nil, let days = rule.plainDays, days > 0 else {
      return nil
    }
    return days
  }

  private static func plain(_ rule: DueRule, namesIssue: Bool = false) -> String {
    var words = rule.steps.flatMap(step)
    if let cutOff = rule.cutOff {
      words.insert(cutOff == 31 ? "cut-off end of month" : "cut-off \(ordinal(cutOff))", at: 0)
    }
    guard let first = words.first else {
      return rule.start == .issue ? "due on receipt" : "on \(event(rule.start))"
    }
    if rule.cutOff == nil, case .days = rule.steps[0] {
      if rule.start != .issue || namesIssue { words[0] = "\(first) after \(event(rule.start))" }
    } else if rule.start != .issue {
      words[0] = "after \(event(rule.start)) \(first)"
    }
    return words.joined(separator: " then ")
  }

  private static func step(_ step: DueRule.Step) -> [String] {
    switch step {
    case .days(let count): return [count == 1 ? "1 day" : "\(count) days"]
    case .months(let count): return [months(count)]
    case .next(let days):
      if days.count == 1 { return ["next \(ordinal(days[0]))"] }
      let names = days.map { $0 == 31 ? "end of month" : String($0) }
      return ["pay days " + names.joined(separator: ", ")]
    case .day(let day, let later):
      let name = day == 31 ? "end" : ordinal(day)
      switch later {
      case 0: return [day == 31 ? "end of month" : "\(name) of this month"]
      case 1: return ["\(name) of next month"]
      case 2: return ["\(name) of the month after next"]
      default: return [months(later), day == 31 ? "end of month" : "\(name) of that month"]
      }
    }
  }

  private static func months(_ count: Int) -> String { count == 1 ? "1 month" : "\(count) months" }

  private static func event(_ start: DueRule.Start) -> String {
    switch start {
    case .issue: "invoice date"
    case .delivery: "delivery"
    case .receipt: "receipt of invoice"
    case .order: "order"
    case .acceptance: "acceptance"
    }
  }

  static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let suffix =
      switch number % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}
