import Finance
import Negotiation
import Receivables
import Training

/// What is told after a training call, in words.
///
/// What would have been better to say is in the language of the call; all the rest in that of the screen.
struct DebriefText {
  let debrief: Debrief
  let policy: Policy
  /// The scenario's.
  let title: String
  /// In which the call was held.
  let language: Language
  let words: Words
  let formats: Formats

  var plans: PlanText { PlanText(words: words, formats: formats) }

  /// `The quiet machine shop: attempt 2`.
  func heading() -> String {
    words("training.title", ["scenario": title, "attempt": String(debrief.attempt.attempt)])
  }

  /// What it came to, in one to three lines.
  func result() -> [String] {
    let card = debrief.scorecard
    var lines = [
      words("training.points", ["points": String(card.points), "verdict": verdict()]), outcome(),
    ]
    if card.hints > 0 {
      lines.append(
        words(
          "training.hints", ["count": String(card.hints), "points": String(card.hintPoints)]))
    }
    return lines
  }

  /// All of it but the heading; sections with nothing in them are left out.
  ///
  /// - Parameter isFull: whether what earned points, and how each sentence was understood, is told too.
  func sections(isFull: Bool) -> [DebriefSection] {
    var all = [
      DebriefSection(title: words("training.head.points"), blocks: [.grid(points())]),
      DebriefSection(title: words("training.head.failures"), blocks: failures()),
      DebriefSection(title: words("training.head.lost"), blocks: lost()),
    ]
    if isFull {
      all.append(DebriefSection(title: words("training.head.earned"), blocks: earned()))
      all.append(DebriefSection(title: words("training.head.understood"), blocks: understood()))
    }
    all += [
      DebriefSection(title: words("training.head.unasked"), blocks: unasked()),
      DebriefSection(title: words("training.head.hidden"), blocks: hidden()),
      DebriefSection(title: words("training.head.best"), blocks: best()),
      DebriefSection(title: words("training.head.course"), blocks: course()),
      DebriefSection(title: words("training.head.earlier"), blocks: earlier()),
      DebriefSection(title: words("training.head.next"), blocks: next()),
    ]
    return all.filter { !$0.blocks.isEmpty }
  }

  // MARK: - The result

  private func verdict() -> String {
    if debrief.scorecard.isFailed { return words("training.verdict.failed") }
    if debrief.scorecard.isPassed { return words("training.verdict.passed") }
    return words("training.verdict.short", ["least": String(Scorecard.passMark)])
  }

  /// The plan that was agreed on; `nil` for none.
  var agreed: ProposedPlan? {
    switch debrief.standing {
    case .agreed(let plan): plan
    case .closed(let plan): plan
    case .talking, .hungUp: nil
    }
  }

  private func outcome() -> String {
    if let agreed { return words("training.agreed", ["plan": plans.summary(agreed)]) }
    return words(debrief.standing == .hungUp ? "training.hung-up" : "training.not-agreed")
  }

  private func points() -> DebriefGrid {
    DebriefGrid(
      columns: [words("training.column.criterion"), words("training.column.points"), ""],
      rows: ScoreCriterion.allCases.map { criterion in
        let earned = debrief.scorecard.points(criterion)
        return [
          .text(name(criterion)), .number(part(earned, of: criterion.points)),
          .bar(earned * 100 / max(1, criterion.points), ""),
        ]
      })
  }

  func name(_ criterion: ScoreCriterion) -> String {
    words("training.criterion.\(criterion.rawValue)")
  }

  /// `3 of 5`.
  func part(_ earned: Int, of possible: Int) -> String {
    words("training.of", ["earned": String(earned), "possible": String(possible)])
  }

  /// A turn's number as people count.
  static func number(_ turn: Int) -> String { String(turn + 1) }
}
