import Finance
import Negotiation

/// Reads what `/terms` is told: `interest waived-if-kept`, `waive 5000`, `fees all`, `accelerates no`.
struct TermsOrder {
  /// The words that it knows, in the order of the help.
  static let names = ["interest", "waive", "fees", "accelerates", "keeps-current", "reset"]

  let currency: Currency
  /// What holds when nobody said otherwise.
  let usual: PlanTerms
  let facts: DealFacts

  /// - Throws: ``Complaint`` with what was seen and what there is.
  func read(_ text: String, _ terms: PlanTerms) throws -> PlanTerms {
    let words = text.split(whereSeparator: \.isWhitespace).map { Folding.ascii(String($0)) }
    var terms = terms
    let value = words.dropFirst().joined(separator: " ")
    switch words.first {
    case "interest":
      guard let interest = PlanInterest(rawValue: value) else {
        throw Complaint.notOneOf("terms.interest", value, PlanInterest.allCases.map(\.rawValue))
      }
      terms.interest = interest
    case "waive": terms.waivedInterest = try amount(value, of: facts.accruedInterest)
    case "fees": terms.waivedFees = try amount(value, of: facts.fees)
    case "accelerates": terms.accelerates = try yes(value)
    case "keeps-current": terms.keepsCurrent = try yes(value)
    case "reset" where value.isEmpty: terms = usual
    default:
      throw Complaint(
        "terms.unknown", ["seen": text],
        near: Suggestion.nearest(words.first ?? "", in: Self.names))
    }
    return terms
  }

  /// `all`, a share of it, or an amount; `nil` for nothing.
  private func amount(_ text: String, of whole: Money?) throws -> Money? {
    if text == "0" { return nil }
    if ["all", "全部", "全額", "全额"].contains(text) {
      guard let whole, whole.isPositive else { throw Complaint("terms.nothing-accrued") }
      return whole
    }
    let amount: Money
    switch NaturalAmount.read(text, currency: currency) {
    case .money(let money): amount = money
    case .share(let share):
      guard let whole else { throw Complaint("terms.nothing-accrued") }
      amount = whole.share(share, rounding: .down)
    case .otherCurrency(let mark):
      throw Complaint("answer.other-currency", ["seen": text, "mark": mark])
    case nil: throw Complaint("answer.not-an-amount", ["seen": text])
    }
    guard amount.isPositive else { throw Complaint("answer.not-an-amount", ["seen": text]) }
    if let whole, amount > whole { throw Complaint("terms.more-than-accrued", ["seen": text]) }
    return amount
  }

  private func yes(_ text: String) throws -> Bool {
    switch text {
    case "", "yes", "y", "はい", "是": true
    case "no", "n", "いいえ", "否": false
    default: throw Complaint("answer.not-yes-no", ["seen": text])
    }
  }
}
