import Archive
import Finance
import Negotiation

/// The talk that led to a plan, turn by turn.
struct TalkText {
  let words: Words
  let formats: Formats

  private var plans: PlanText { PlanText(words: words, formats: formats) }

  /// A turn a line, numbered; what stands against an offer comes in lines of its own.
  ///
  /// - Throws: ``ArchiveError`` when a plan in it can't be read.
  func lines(_ turns: [PlanDocument.Turn], _ offers: [PlanDocument.Offer]) throws -> [String] {
    try turns.enumerated().flatMap { index, turn in
      let lines = try lines(turn, offers)
      return lines.enumerated().map { place, line in
        place == 0 ? "\(index + 1)  \(line)" : "   - \(line)"
      }
    }
  }

  private func lines(_ turn: PlanDocument.Turn, _ offers: [PlanDocument.Offer]) throws -> [String] {
    if let thing = turn.received.flatMap(InReturn.init(rawValue:)) {
      let text = ConcessionText(words: words, formats: formats).thing(thing)
      return [
        words(
          "talk.received",
          [
            "thing": turn.note.map { words("got.noted", ["thing": text, "note": $0]) } ?? text
          ])
      ]
    }
    if let terms = turn.terms {
      let lines = TermsText(words: words, formats: formats).lines(try terms.makeTerms())
      return [words("talk.termed")] + (lines.isEmpty ? [words("terms.none")] : lines)
    }
    guard let number = turn.offer, offers.indices.contains(number - 1) else { return [] }
    return try lines(turn, offers[number - 1])
  }

  private func lines(_ turn: PlanDocument.Turn, _ offer: PlanDocument.Offer) throws -> [String] {
    let plan = plans.summary(try offer.plan.makePlan())
    guard offer.by == "customer" else {
      let conceded = try (turn.conceded ?? []).map { try $0.makeConcession() }
      guard !conceded.isEmpty else { return [words("talk.offered", ["plan": plan])] }
      let gives = ConcessionText(words: words, formats: formats).line(conceded)
      return [words("talk.offered", ["plan": plan]), words("talk.gives", ["what": gives])]
    }
    let broken = try (turn.broken ?? []).map { try $0.makeBroken() }
    return [
      words("talk.countered", ["text": offer.text, "plan": plan, "answer": answer(offer.answer)])
    ] + broken.map { plans.uses([$0], all: true) }
  }

  private func answer(_ answer: String) -> String {
    switch answer {
    case "allowed": words("talk.allowed")
    case "not-allowed": words("verdict.not-allowed")
    default:
      words("verdict.needs", ["level": plans.levelName(String(answer.dropFirst("needs ".count)))])
    }
  }
}
