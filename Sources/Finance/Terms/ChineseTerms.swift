/// Terms in Chinese: `月结次月15日付款`.
enum ChineseTerms: TermsWords {
  static let joint = "，"
  static let discountJoint = "，"

  static func rule(_ rule: DueRule) -> String { "\(body(rule))付款" }

  static func part(_ share: String?, _ rule: String) -> String { "\(share ?? "余款")\(rule)" }

  static func discount(_ percent: String, _ rule: DueRule) -> String {
    let limit =
      switch rule.steps.last {
      case .days: "内"
      case .none: ""
      default: "为止"
      }
    return "\(body(rule))\(limit)付款享\(percent)%折扣"
  }

  static func otherwise(_ rule: String) -> String { "，否则\(rule)" }

  private static func body(_ rule: DueRule) -> String {
    guard !rule.steps.isEmpty else {
      return switch rule.start {
      case .issue: "开票时"
      case .delivery: "货到"
      case .receipt: "票到"
      case .order: "下单时"
      case .acceptance: "验收时"
      }
    }
    let cutOff = rule.cutOff.map { $0 == 31 ? "月结" : "每月\($0)日截止" } ?? ""
    let texts = rule.steps.indices.map { index in
      step(rule.steps[index], after: index > 0 ? rule.steps[index - 1] : nil)
    }
    let steps = texts.reduce("") { text, step in
      text + (text.isEmpty || step.hasPrefix("再过") ? "" : "的") + step
    }
    if rule.cutOff == nil, case .days = rule.steps[0] {
      // 货到30天, 票到60天 are set phrases.
      let start =
        switch rule.start {
        case .issue: "开票后"
        case .delivery: "货到"
        case .receipt: "票到"
        case .order: "下单后"
        case .acceptance: "验收后"
        }
      return start + steps
    }
    let start =
      switch rule.start {
      case .issue: ""
      case .delivery: "货到后"
      case .receipt: "票到后"
      case .order: "下单后"
      case .acceptance: "验收后"
      }
    return start + cutOff + steps
  }

  private static func step(_ step: DueRule.Step, after last: DueRule.Step?) -> String {
    let further = step.needsJoint(after: last) ? "再过" : ""
    switch step {
    case .days(let count): return "\(further)\(count)天"
    case .months(let count): return "\(further)\(count)个月后"
    case .next(let days):
      let names = days.map { $0 == 31 ? "月底" : "\($0)日" }
      return "\(further)每月" + names.joined(separator: "、")
    case .day(let day, let later):
      let name = day == 31 ? "月底" : "\(day)日"
      switch later {
      case 0:
        if day == 31, last != nil { return further + name }
        return further + "当" + (day == 31 ? name : "月\(name)")
      case 1: return further + "次" + (day == 31 ? name : "月\(name)")
      default: return (last == nil ? "" : "再过") + "\(later)个月后的\(name)"
      }
    }
  }
}
