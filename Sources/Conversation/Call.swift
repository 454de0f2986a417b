import Finance
import Negotiation
import Receivables

/// A collection call: a fold over its events.
public struct Call: Sendable, Equatable {
  /// A question that was dealt with; `value` is `nil` when it was skipped.
  public struct Given: Sendable, Equatable {
    public let id: Question.ID
    public let value: AnswerValue?
    public let typed: String
    /// How many offers and counter-offers came before the answer: `back` takes later ones away.
    let offersBefore: Int
  }

  /// An offer made by either side.
  public struct Offer: Sendable, Equatable {
    public let byCustomer: Bool
    /// The customer's words; empty for an offer of ours.
    public let text: String
    public let plan: ProposedPlan
    /// The verdict on a counter-offer, or the level that may sign our offer.
    public let answer: Verdict.Answer?
    public let level: String?
    /// What stands against an offer of theirs; empty when the caller may sign it, and for ours.
    public let broken: [LimitUse]
  }

  /// A turn of the talk about plans.
  public enum Turn: Sendable, Equatable {
    /// One of ``Call/offers``, by its place among them.
    case offer(Int)
    case received(InReturn, note: String)
    case termed(PlanTerms)
  }

  public let start: CallStart
  public private(set) var today: CivilDate
  public private(set) var given: [Given] = []
  public private(set) var offers: [Offer] = []
  /// Offers, things received and terms in their order.
  public private(set) var talk: [Turn] = []
  /// What was last said to be agreed besides the payments; `nil` while the policy's own terms hold.
  public private(set) var terms: PlanTerms?
  public private(set) var agreedPlan: ProposedPlan?
  public private(set) var agreedLevel: String?
  /// The plan last put to somebody for approval; `nil` when none was.
  public private(set) var parked: Parked?
  public private(set) var notes: [String] = []
  public private(set) var isClosed = false
  /// What was typed for the answer that `back` took away, to be put into the edit line.
  public private(set) var takenBack: Given?

  public init(_ start: CallStart) {
    self.start = start
    self.today = start.today
  }

  /// The call that these events make; `nil` when they don't begin with a start.
  public init?(events: [CallEvent]) {
    guard case .started(let start) = events.first else { return nil }
    self.init(start)
    for event in events.dropFirst() { apply(event) }
  }

  public mutating func apply(_ event: CallEvent) {
    switch event {
    case .started: break
    case .answered(let id, let value, let typed):
      given.append(Given(id: id, value: value, typed: typed, offersBefore: offers.count))
      takenBack = nil
    case .skipped(let id):
      given.append(Given(id: id, value: nil, typed: "", offersBefore: offers.count))
      takenBack = nil
    case .wentBack: goBack()
    case .offered(let plan, let level):
      add(
        Offer(byCustomer: false, text: "", plan: plan, answer: nil, level: level, broken: []))
    case .countered(let text, let plan, let answer, let broken):
      add(
        Offer(
          byCustomer: true, text: text, plan: plan, answer: answer, level: nil, broken: broken))
    case .received(let thing, let note): talk.append(.received(thing, note: note))
    case .termed(let terms):
      self.terms = terms
      talk.append(.termed(terms))
    case .agreed(let plan, let level):
      agreedPlan = plan
      agreedLevel = level
    case .parked(let parked): self.parked = parked
    case .noted(let note): notes.append(note)
    // The talk of a training call is a fold of its own; it changes nothing that is noted.
    case .said, .hinted: break
    case .paused: break
    case .resumed(let day): today = max(today, day)
    case .closed: isClosed = true
    }
  }

  private mutating func goBack() {
    guard let last = given.popLast() else { return }
    takenBack = last
    // Choosing an offer and answering it put plans on the table; they go with the answer.
    if [.offer, .response, .insistAnswer].contains(last.id) {
      agreedPlan = nil
      agreedLevel = nil
    }
    if last.id == .offer {
      offers.removeLast(max(0, offers.count - last.offersBefore))
      talk.removeAll { turn in
        if case .offer(let place) = turn { place >= offers.count } else { false }
      }
    }
  }

  private mutating func add(_ offer: Offer) {
    talk.append(.offer(offers.count))
    offers.append(offer)
  }

  // MARK: - Facts

  public func value(_ id: Question.ID) -> AnswerValue? { given.last { $0.id == id }?.value }

  public func choice(_ id: Question.ID) -> String? {
    if case .choice(let key) = value(id) { key } else { nil }
  }

  public func text(_ id: Question.ID) -> String? {
    switch value(id) {
    case .text(let text): text
    case .choice(let key): key
    default: nil
    }
  }

  public func flag(_ id: Question.ID) -> Bool? {
    if case .flag(let flag) = value(id) { flag } else { nil }
  }

  public func money(_ id: Question.ID) -> Money? {
    switch value(id) {
    case .money(let money): money
    case .months(let usual, _): usual
    default: nil
    }
  }

  public func date(_ id: Question.ID) -> CivilDate? {
    if case .date(let date) = value(id) { date } else { nil }
  }

  public var reason: Reason? { choice(.reason).flatMap(Reason.init(rawValue:)) }

  /// The person on the line; `nil` when nobody was reached or asked for.
  public var person: String? {
    guard let text = text(.person), text != Self.nobody else { return nil }
    return text
  }

  /// The choice that stands for "nobody answered".
  public static let nobody = "nobody"

  /// Whether the debt may be spoken of: somebody is on the line and is the right person.
  public var mayStateDebt: Bool { person != nil && flag(.verified) == true }

  /// What the customer contests, newly said in this call; zero when nothing is.
  public var newlyDisputed: Money { money(.disputedAmount) ?? .zero(start.currency) }

  /// What a plan can be about: overdue, and contested neither before nor in this call.
  public var negotiable: Money {
    let rest = start.overdue - newlyDisputed
    return rest.isPositive ? rest : .zero(start.currency)
  }

  public var means: StatedMeans {
    if let run = date(.paymentRun) {
      return StatedMeans(perMonth: negotiable, from: run)
    }
    var means = StatedMeans(
      cashNow: money(.cashNow), perMonth: money(.perMonth), from: date(.meansFrom),
      freeCash: money(.freeCash))
    if case .months(let usual, let byMonth) = value(.perMonth) {
      means.perMonth = usual
      means.byMonth = byMonth
    }
    return means
  }

  /// What they gave for what they ask, in their own words where somebody noted them.
  public var received: Set<InReturn> {
    Set(
      talk.compactMap { turn in
        if case .received(let thing, _) = turn { thing } else { nil }
      })
  }

  /// The last offer of theirs; `nil` before the first.
  public var theirs: Offer? { offers.last(where: \.byCustomer) }

  /// The plan now on the table; `nil` before the first offer.
  public var onTable: Offer? { offers.last }

  /// Whether something was agreed and read back to the customer, who confirmed it.
  public var isConfirmed: Bool { agreedPlan != nil && flag(.readBack) == true }
}
