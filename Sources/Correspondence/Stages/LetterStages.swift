import Finance
import Receivables

/// Decides by the ladder who gets which letter on a day.
///
/// An invoice climbs by itself: its next letter is the one after the last that listed it. A customer gets one
/// letter, the gravest that is due to them, and it lists the invoices that have come so far and no others.
public struct LetterStages: Sendable {
  public enum Outcome: Sendable, Equatable {
    case letter(ProposedLetter)
    case leftOut(LetterLeftOut)
  }

  public let ladder: LetterLadder

  public init(_ ladder: LetterLadder) { self.ladder = ladder }

  public func outcome(_ standing: LetterStanding) -> Outcome {
    let account = standing.account
    let open = account.items.filter(\.open.isPositive)
    guard !open.isEmpty else { return .leftOut(.paid) }
    if let hold = account.hold { return .leftOut(.onHold(until: hold.until)) }
    if let plan = standing.plan { return .leftOut(.onPlan(plan)) }
    let letters = account.history.letters.filter(Self.asks)
    let climbs = open.map { climb($0, standing, letters) }
    let due = climbs.filter { $0.stage != nil }
    guard let proposed = proposal(due.filter { $0.obstacle == nil }, account) else {
      // What stands in the way is said where a letter would be due without it.
      return .leftOut(due.compactMap(\.obstacle).first ?? waits(climbs))
    }
    if let reason = pause(standing, letters) { return .leftOut(reason) }
    return .letter(proposed)
  }

  // MARK: - One invoice

  private struct Climb {
    let item: OpenItem
    /// The stage it has come to; `nil` when none is due.
    let stage: LetterStage?
    /// What keeps it out of a letter all the same.
    let obstacle: LetterLeftOut?
    /// The day of its next stage, where that is ahead.
    let nextDay: CivilDate?
    /// Whether it is late and has had all there is.
    let isDone: Bool
  }

  private func climb(
    _ item: OpenItem, _ standing: LetterStanding, _ letters: [IssuedLetter]
  ) -> Climb {
    let mine = letters.filter { $0.invoiceNumbers.contains(item.invoice.number) }
    let stages = stages(for: standing, item.open.currency, isOverdue: item.isOverdue)
    let had = Set(mine.map(\.kind))
    let last = stages.lastIndex { had.contains($0.kind.rawValue) } ?? -1
    let left = stages.dropFirst(last + 1)
    let reached = left.filter { item.daysOverdue >= $0.days }
    let next = ladder.isInTurn ? left.first : reached.last ?? left.first
    let isDue = next.map { item.daysOverdue >= $0.days } ?? false
    return Climb(
      item: item, stage: isDue ? next : nil,
      obstacle: obstacle(item, standing.account, mine),
      nextDay: isDue ? nil : nextDay(item, next, standing),
      isDone: item.isOverdue && next == nil)
  }

  /// The stages for this customer, in order of their days, each kind once: those after the due date where the
  /// invoice is late, those before it where it isn't.
  private func stages(
    for standing: LetterStanding, _ currency: Currency, isOverdue: Bool
  ) -> [LetterStage] {
    let account = standing.account
    let mine = account.items.filter {
      $0.open.currency == currency && $0.undisputed.isPositive && !$0.isOnHold
    }
    var seen: Set<LetterKind> = []
    return ladder.stages.enumerated().sorted {
      ($0.element.days, $0.offset) < ($1.element.days, $1.offset)
    }.map(\.element).filter { stage in
      guard isOverdue == (stage.days >= 0),
        stage.grades.isEmpty || stage.grades.contains(account.customer.grade),
        stage.reasons.isEmpty || standing.reason.map(stage.reasons.contains) ?? false
      else { return false }
      let owed = mine.filter { isOverdue ? $0.isOverdue : true }.map(\.undisputed).sum(currency)
      if let least = stage.least[currency], owed < least { return false }
      return seen.insert(stage.kind).inserted
    }
  }

  private func nextDay(
    _ item: OpenItem, _ next: LetterStage?, _ standing: LetterStanding
  ) -> CivilDate? {
    if let next { return item.invoice.due.adding(days: next.days) }
    guard !item.isOverdue else { return nil }
    let first = stages(for: standing, item.open.currency, isOverdue: true).first
    return first.map { item.invoice.due.adding(days: max(1, $0.days)) }
  }

  private func obstacle(
    _ item: OpenItem, _ account: CustomerAccount, _ letters: [IssuedLetter]
  ) -> LetterLeftOut? {
    if !item.undisputed.isPositive { return .disputed }
    if item.isOnHold { return .invoicesOnHold }
    let covered = InstrumentCover(account, currency: item.open.currency)
    if let amount = covered.amounts[item.invoice.number], amount >= item.undisputed {
      return .instrument
    }
    let given = letters.compactMap(\.payBy).max()
    if let given, given >= account.asOf { return .dateGiven(given) }
    return nil
  }

  // MARK: - One customer

  private func proposal(_ climbs: [Climb], _ account: CustomerAccount) -> ProposedLetter? {
    var best: (stage: LetterStage, currency: Currency)?
    for climb in climbs {
      guard let stage = climb.stage else { continue }
      // The oldest invoice comes first: of equal stages its currency is written about.
      if best.map({ stage.days > $0.stage.days }) ?? true {
        best = (stage, climb.item.open.currency)
      }
    }
    guard let best else { return nil }
    func isMine(_ climb: Climb) -> Bool {
      climb.stage == best.stage && climb.item.open.currency == best.currency
    }
    let items = climbs.filter(isMine).map(\.item)
    return ProposedLetter(
      stage: best.stage, currency: best.currency, items: items,
      waiting: climbs.filter { !isMine($0) }.map(\.item),
      covered: InstrumentCover(account, currency: best.currency).total(of: items, best.currency))
  }

  /// Why nothing is due of invoices that nothing stands in the way of.
  private func waits(_ climbs: [Climb]) -> LetterLeftOut {
    let next = climbs.compactMap(\.nextDay).min()
    return next == nil && climbs.contains(where: \.isDone) ? .ladderDone : .notYet(next)
  }

  /// What speaks against writing to the customer at all today.
  private func pause(_ standing: LetterStanding, _ letters: [IssuedLetter]) -> LetterLeftOut? {
    let account = standing.account
    let today = account.asOf
    if let promise = PromiseRecord(account.history, asOf: today).open.first(where: {
      $0.by >= today
    }) {
      return .promised(by: promise.by)
    }
    if let drafted = standing.drafted, today.days(since: drafted) < max(1, ladder.intervalDays) {
      return .drafted(drafted)
    }
    if let last = letters.map(\.date).max(), today.days(since: last) < ladder.intervalDays {
      return .interval(last: last, next: last.adding(days: ladder.intervalDays))
    }
    let first = today.adding(days: 1 - standing.contacts.days)
    let recent = account.history.contactDays.count { $0 >= first }
    return recent >= standing.contacts.max
      ? .often(count: recent, days: standing.contacts.days) : nil
  }

  /// Whether a letter was of the ladder: one of thanks sets no pause. What isn't known any more counts.
  private static func asks(_ letter: IssuedLetter) -> Bool {
    LetterKind(rawValue: letter.kind)?.isOfTheLadder ?? true
  }
}
