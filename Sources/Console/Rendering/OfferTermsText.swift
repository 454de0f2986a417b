import Finance
import Negotiation

/// What was understood of an offer besides its payments, and what was filled in: nothing is hidden.
struct OfferTermsText {
  let words: Words
  let formats: Formats

  func lines(_ offer: Counteroffer) -> [String] {
    let terms = terms(offer.plan.terms)
    let besides =
      terms.isEmpty
      ? []
      : [words("counter.besides", ["terms": terms.joined(separator: words("list.semicolon"))])]
    // Where the part is named with its sum, it needn't be said twice that it waits.
    let notes = offer.notes.filter { $0 != .disputedWaits || offer.plan.terms.held == nil }
    return besides + notes.map(note)
  }

  /// What the words left open and what was taken for it.
  func notes(_ offer: Counteroffer) -> [String] { offer.notes.map(note) }

  private func terms(_ terms: PlanTerms) -> [String] {
    var list: [String] = []
    if let discount = terms.discount {
      list.append(words("offer-term.discount", ["amount": formats.money(discount)]))
    }
    if let interest = terms.interest {
      list.append(words("offer-term.interest.\(interest.rawValue)"))
    }
    if let held = terms.held {
      list.append(words("offer-term.held", ["amount": formats.money(held)]))
    }
    if terms.keepsCurrent { list.append(words("offer-term.keeps-current")) }
    return list
      + InReturn.allCases.filter(terms.inReturn.contains)
      .map { words("in-return.\($0.rawValue)") }
  }

  private func note(_ note: Counteroffer.Note) -> String {
    switch note {
    case .dayAssumed(let seen, let date):
      words("counter.day-assumed", ["seen": seen, "date": formats.day(date)])
    case .noDay(let date): words("counter.no-day", ["date": formats.day(date)])
    case .disputedWaits: words("counter.disputed-waits")
    }
  }
}
