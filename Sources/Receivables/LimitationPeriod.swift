import Finance

/// Something that was counted in a limitation period, and what it did.
public struct LimitationStep: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case event(ClockEvent.Kind)
    case partPayment
  }

  public enum Effect: String, Sendable, CaseIterable {
    /// The whole period begins again from this day.
    case restarts
    /// The end moves to a later day, and nothing begins again.
    case holds
    /// The end of a hold moves nearer.
    case shortens
    /// From here a court's time runs.
    case stops
    /// This kind of thing moves nothing under these rules, or the end is later anyway.
    case nothing
    /// It does nothing because a demand or a standstill is holding the end off already.
    case heldAlready = "held-already"
    /// The period was over.
    case tooLate = "too-late"
    /// Before the claim was due.
    case tooEarly = "too-early"
  }

  public let kind: Kind
  public let date: CivilDate
  public let effect: Effect
  /// The last day to enforce the claim after this.
  public let lapses: CivilDate

  struct Happening {
    let date: CivilDate
    let kind: Kind
    let until: CivilDate?

    var order: Int {
      switch kind {
      case .partPayment, .event(.acknowledgement): 0
      case .event(.demand): 1
      case .event(.standstill): 2
      case .event(.refusal): 3
      case .event(.proceedings): 4
      }
    }
  }
}

/// One claim's period, moved by one event after the other.
struct LimitationPeriod {
  private let due: CivilDate
  private let rule: LimitationClock.Rule
  private(set) var start: CivilDate
  /// The end of the period itself.
  private var base: CivilDate
  /// The day to which a demand or a standstill holds the end off.
  private var hold: (until: CivilDate, isStandstill: Bool)?
  private(set) var isBeforeCourt = false
  private(set) var steps: [LimitationStep] = []

  init(due: CivilDate, rule: LimitationClock.Rule) {
    self.due = due
    self.rule = rule
    start = due
    base = due.adding(months: 12 * rule.years)
  }

  var end: CivilDate { max(base, hold?.until ?? base) }

  mutating func take(_ event: LimitationStep.Happening) {
    let effect = effect(of: event)
    steps.append(
      LimitationStep(kind: event.kind, date: event.date, effect: effect, lapses: end))
  }

  private mutating func effect(of event: LimitationStep.Happening) -> LimitationStep.Effect {
    if event.date <= due { return .tooEarly }
    if isBeforeCourt { return .nothing }
    if event.date > end { return .tooLate }
    switch event.kind {
    case .partPayment, .event(.acknowledgement): return restart(event.date)
    case .event(.proceedings):
      isBeforeCourt = true
      return .stops
    case .event(.demand):
      switch rule.profile {
      case .china: return restart(event.date)
      case .japan: return holdOff(to: event.date.adding(months: 6), on: event.date, false)
      case .unitedKingdom, .unitedStates, .other: return .nothing
      }
    case .event(.standstill): return standstill(event)
    case .event(.refusal):
      guard rule.profile == .japan, let hold, hold.isStandstill else { return .nothing }
      let until = event.date.adding(months: 6)
      guard until < hold.until else { return .nothing }
      self.hold = (until, true)
      return .shortens
    }
  }

  private mutating func restart(_ date: CivilDate) -> LimitationStep.Effect {
    start = date
    base = date.adding(months: 12 * rule.years)
    if rule.profile == .china { base = min(base, due.adding(months: 12 * Self.chinaYearsMax)) }
    hold = nil
    return .restarts
  }

  /// Civil Code of China, art. 188: no protection beyond twenty years.
  private static let chinaYearsMax = 20
  /// Civil Code of Japan, art. 151(2): repeated standstills hold five years at most.
  private static let standstillYearsMax = 5

  private mutating func standstill(_ event: LimitationStep.Happening) -> LimitationStep.Effect {
    switch rule.profile {
    case .china, .other: return .nothing
    case .unitedKingdom, .unitedStates:
      guard let until = event.until, until > end else { return .nothing }
      hold = (until, true)
      return .holds
    case .japan:
      let year = event.date.adding(months: 12)
      let most = base.adding(months: 12 * Self.standstillYearsMax)
      return holdOff(to: min(year, event.until ?? year, most), on: event.date, true)
    }
  }

  /// A demand and a standstill in Japan: neither does anything while the other, or a demand, holds.
  private mutating func holdOff(
    to until: CivilDate, on date: CivilDate, _ isStandstill: Bool
  ) -> LimitationStep.Effect {
    if let hold, date > base, !(hold.isStandstill && isStandstill) { return .heldAlready }
    guard until > end else { return .nothing }
    hold = (until, isStandstill)
    return .holds
  }
}
