/// Terms in Japanese: `20日締め翌月末払い`.
enum JapaneseTerms: TermsWords {
  static let joint = "、"
  static let discountJoint = "、"

  static func rule(_ rule: DueRule) -> String { "\(body(rule))払い" }

  static func part(_ share: String?, _ rule: String) -> String { "\(share ?? "残額")は\(rule)" }

  static func discount(_ percent: String, _ rule: DueRule) -> String {
    "\(body(rule))までの支払いは\(percent)%割引"
  }

  static func otherwise(_ rule: String) -> String { "、割引なしは\(rule)" }

  private static func body(_ rule: DueRule) -> String {
    let event = event(rule.start)
    guard !rule.steps.isEmpty else { return "\(event)時" }
    var texts = rule.steps.indices.map { index in
      step(rule.steps[index], after: index > 0 ? rule.steps[index - 1] : nil)
    }
    let cutOff = rule.cutOff.map { $0 == 31 ? "月末締め" : "\($0)日締め" } ?? ""
    if rule.cutOff == nil, case .days(let count) = rule.steps[0] {
      // 納品後30日: the event takes the place of 後.
      texts[0] = "\(event)後\(count)日"
      return joined(texts)
    }
    let start = rule.start == .issue ? "" : "\(event)後の"
    return start + cutOff + joined(texts)
  }

  private static func joined(_ texts: [String]) -> String {
    texts.reduce("") { text, step in
      text + (text.isEmpty ? "" : step.hasPrefix("さらに") ? "から" : "の") + step
    }
  }

  private static func step(_ step: DueRule.Step, after last: DueRule.Step?) -> String {
    let further = step.needsJoint(after: last) ? "さらに" : ""
    let isFirst = last == nil
    switch step {
    case .days(let count): return "\(further)\(count)日後"
    case .months(let count): return "\(further)\(count)か月後"
    case .next(let days):
      let names = days.map { $0 == 31 ? "末日" : "\($0)日" }
      return "\(further)毎月" + names.joined(separator: "・")
    case .day(let day, let later):
      let name = day == 31 ? "末" : "\(day)日"
      switch later {
      case 0: return further + (day == 31 && !isFirst ? "月末" : (isFirst ? "当月" : "同月") + name)
      case 1: return "\(further)翌月\(name)"
      case 2: return "\(further)翌々月\(name)"
      default: return (isFirst ? "" : "さらに") + "\(later)か月後の" + (day == 31 ? "月末" : name)
      }
    }
  }

  private static func event(_ start: DueRule.Start) -> String {
    switch start {
    case .issue: "請求書発行"
    case .delivery: "納品"
    case .receipt: "請求書受領"
    case .order: "発注"
    case .acceptance: "検収"
    }
  }
}
