import Correspondence
import Finance
import Receivables

/// Advice in words.
struct AdviceText {
  let words: Words
  let formats: Formats

  /// For whoever makes the call.
  func line(_ advice: Advice) -> String {
    var key = "advice.\(advice.aim.rawValue)"
    if advice.aim == .keepOurPromise, advice.isPart { key += "-part" }
    if advice.missed.count > 1 { key += "-several" }
    return words(
      key,
      values(advice).merging([
        "share": advice.floorShare.percentText, "months": String(advice.floorMonths),
      ]) { $1 })
  }

  /// For whoever decides how it goes on.
  func recommendation(_ advice: Advice, plan: String?, of customer: Customer) -> String {
    words(
      "report.aim.\(advice.aim.rawValue)",
      values(advice).merging(["id": plan ?? "", "code": customer.code]) { $1 })
  }

  func reasons(_ advice: Advice) -> [String] {
    let reasons = advice.because.map { "  - " + words("because.\($0)") }
    return reasons.isEmpty ? ["  - " + words("because.none")] : reasons
  }

  /// What is asked for and by when, and the payments of a plan that aren't in.
  private func values(_ advice: Advice) -> [String: String] {
    var values = [
      "amount": advice.amount.map(formats.money) ?? "",
      "by": advice.by.map(formats.day) ?? "",
    ]
    if let first = advice.missed.first {
      let missing = advice.missed.map(\.missing).sum(first.amount.currency)
      values["number"] = String(first.position)
      values["due"] = formats.date(first.date)
      values["count"] = String(advice.missed.count)
      values["missing"] = formats.money(missing)
    }
    return values
  }
}
