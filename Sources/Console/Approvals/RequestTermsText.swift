import Archive
import Finance
import Negotiation

/// What a plan says besides its payments, short, for whoever has to approve it: also what it doesn't say.
struct RequestTermsText {
  let words: Words
  let formats: Formats

  /// Interest during the plan, whether everything falls due when a payment is missed, what is given up, what waits.
  func line(_ plan: ProposedPlan) -> String {
    let terms = plan.terms
    var parts = [
      terms.interest.map { words("offer-term.interest.\($0.rawValue)") }
        ?? words("request-page.interest-open"),
      words(terms.accelerates ? "request-page.accelerates" : "request-page.accelerates-not"),
    ]
    if plan.interest.isPositive {
      parts.append(words("term.interest-part", ["amount": formats.money(plan.interest)]))
    }
    for (key, amount) in [
      ("discount", terms.discount), ("waived-interest", terms.waivedInterest),
      ("waived-fees", terms.waivedFees), ("held", terms.held),
    ] {
      guard let amount, amount.isPositive else { continue }
      parts.append(words("request-page.\(key)", ["amount": formats.money(amount)]))
    }
    if terms.keepsCurrent { parts.append(words("offer-term.keeps-current")) }
    return parts.joined(separator: words("list.semicolon"))
  }

  /// The same of a plan in a file; empty where it can't be read.
  func line(_ record: PlanRecord) -> String {
    (try? record.makePlan()).map(line) ?? ""
  }

  /// `a guarantor (President Yamada), direct debit`; in requests from before it was kept what the plan says.
  func gives(_ request: ApprovalRequest) -> String {
    let gifts =
      request.gives
      ?? (request.plan.terms?.inReturn ?? []).compactMap(InReturn.init(rawValue:))
      .map { ApprovalRequest.Gift($0) }
    guard !gifts.isEmpty else { return words("request-page.gives-nothing") }
    return gifts.map(gift).joined(separator: words("list.separator"))
  }

  private func gift(_ gift: ApprovalRequest.Gift) -> String {
    let thing = words("in-return.\(gift.what)")
    return gift.note.map { words("got.noted", ["thing": thing, "note": $0]) } ?? thing
  }

  /// `costs, then interest, then penalty, then principal (by law); in ¥1,000, the odd amount in the last`.
  func line(_ counting: ApprovalRequest.Counting) -> String {
    words(
      "request-page.counted",
      [
        "parts": counting.parts.map { words("claim-part.\($0)") }
          .joined(separator: words("split.then")),
        "rule": words("split.\(counting.sequence)"), "unit": formats.money(counting.unit),
        "odd": words("value-choice.odd-amount.\(counting.oddAmount)"),
      ])
  }
}
