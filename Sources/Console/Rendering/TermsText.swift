import Finance
import Negotiation

/// What is agreed besides the payments, in sentences that can be said, printed in a letter and read on screen.
struct TermsText {
  let words: Words
  let formats: Formats

  /// One sentence a term that binds. A larger first payment and an earlier date are in the payments themselves.
  func lines(_ terms: PlanTerms) -> [String] {
    var lines: [String] = []
    if let interest = terms.interest {
      lines.append(words("term.interest.\(interest.rawValue)"))
    }
    for (key, amount) in [
      ("discount", terms.discount), ("waived-interest", terms.waivedInterest),
      ("waived-fees", terms.waivedFees), ("held", terms.held),
    ] {
      guard let amount, amount.isPositive else { continue }
      lines.append(words("term.\(key)", ["amount": formats.money(amount)]))
    }
    if terms.accelerates { lines.append(words("term.accelerates")) }
    if terms.keepsCurrent || terms.inReturn.contains(.currentOnTime) {
      lines.append(words("term.keeps-current"))
    }
    return lines
      + InReturn.allCases.filter { terms.inReturn.contains($0) && Self.isOwnTerm($0) }
      .map { words("term.gives.\($0.rawValue)") }
  }

  /// The terms of a plan, with what of its payments is interest.
  func lines(_ plan: ProposedPlan) -> [String] {
    let terms = lines(plan.terms)
    guard plan.interest.isPositive else { return terms }
    return [words("term.interest-part", ["amount": formats.money(plan.interest)])] + terms
  }

  /// In one line; empty when there are none.
  func line(_ plan: ProposedPlan) -> String {
    lines(plan).joined(separator: words("list.sentences"))
  }

  private static func isOwnTerm(_ thing: InReturn) -> Bool {
    switch thing {
    case .largerFirstPayment, .earlierDate, .currentOnTime: false
    case .writtenAcknowledgement, .datedInstrument, .guarantor, .setOff, .directDebit: true
    }
  }
}
