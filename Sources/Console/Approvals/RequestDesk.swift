import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// The requests for approval of a book, as they stand today.
struct RequestDesk {
  /// What became of a request, seen from today.
  enum State: String, CaseIterable {
    /// It waits for an answer.
    case open
    /// The day by which an answer was needed has passed.
    case late
    case approved
    case changed
    case declined
    case withdrawn
    /// Approved or still open, and too late to be signed off.
    case lapsed
    /// The approved plan was signed off.
    case signed

    var isOpen: Bool { self == .open || self == .late }
    var isApproved: Bool { self == .approved || self == .changed }
  }

  struct Item {
    let request: ApprovalRequest
    let decision: ApprovalDecision?
    let state: State

    var id: String { request.id }
    /// The last day on which a plan of it may be signed off.
    var lastDay: CivilDate {
      decision?.validUntil ?? request.plan.instalments.first?.due ?? request.answerBy
    }
  }

  let session: Session

  init(_ session: Session) { self.session = session }

  var store: RequestStore { session.book.requests }

  /// Whether a person typed the ID of a request rather than something else.
  static func isID(_ text: String) -> Bool { text.hasPrefix("REQ-") }

  // MARK: - Reading

  /// - Throws: ``Complaint`` when there is no such request.
  func item(_ id: String) throws -> Item {
    guard let entry = try store.entry(id) else {
      throw Complaint(
        "request.not-found", ["id": id], near: Suggestion.nearest(id, in: store.ids()))
    }
    return item(entry, signed: try signed(entry.request.customer.code))
  }

  /// In the order in which they were asked.
  ///
  /// - Parameters:
  ///   - code: the customer; all of them when `nil`.
  ///   - days: those that were asked so many days ago at most; all of them when `nil`.
  func items(of code: String? = nil, days: Int? = nil) throws -> [Item] {
    var items: [Item] = []
    var signed: [String: Set<String>] = [:]
    let first = days.map { session.today.adding(days: -$0) }
    for id in store.ids(of: code, since: first) {
      guard let entry = try store.entry(id) else { continue }
      let owner = entry.request.customer.code
      guard code == nil || owner == code else { continue }
      let known = try signed[owner] ?? self.signed(owner)
      signed[owner] = known
      items.append(item(entry, signed: known))
    }
    return items
  }

  /// IDs of the requests whose plan was signed off.
  private func signed(_ code: String) throws -> Set<String> {
    Set(try session.book.plans.plans(of: code).compactMap(\.approval?.request))
  }

  private func item(_ entry: RequestStore.Entry, signed: Set<String>) -> Item {
    Item(
      request: entry.request, decision: entry.decision, state: state(entry, signed: signed))
  }

  private func state(_ entry: RequestStore.Entry, signed: Set<String>) -> State {
    let today = session.today
    guard let decision = entry.decision else {
      let first = entry.request.plan.instalments.first?.due ?? entry.request.answerBy
      if first < today { return .lapsed }
      return entry.request.answerBy < today ? .late : .open
    }
    switch decision.outcome {
    case .declined: return .declined
    case .withdrawn: return .withdrawn
    case .approved, .changed:
      if signed.contains(entry.request.id) { return .signed }
      if let until = decision.validUntil, until < today { return .lapsed }
      return decision.outcome == .approved ? .approved : .changed
    }
  }

  // MARK: - What matters now

  /// Days for which a request that came to nothing is still spoken of.
  private static let daysRemembered = 14
  /// Days for which anything of a request can matter: longer than any plan may be put off.
  private static let daysMax = 400

  /// Those of a customer that a rep has to know of: open ones, approved ones, and the last that came to nothing.
  func current(_ code: String) throws -> [Item] {
    let items = try items(of: code, days: Self.daysMax)
    guard !items.isEmpty else { return [] }
    let lastSigned = try session.book.plans.plans(of: code).map(\.signOff.on).max()
    return items.enumerated().filter { index, item in
      switch item.state {
      case .open, .late, .approved, .changed: return true
      case .withdrawn, .signed: return false
      case .declined, .lapsed:
        let ended = item.state == .declined ? item.decision?.on ?? item.lastDay : item.lastDay
        return ended.adding(days: Self.daysRemembered) >= session.today
          && index == items.count - 1 && lastSigned.map { $0 < ended } ?? true
      }
    }.map(\.element)
  }

  /// What waits for this person: first what they are to decide, then what was decided for them.
  func mine(_ person: BookSettings.Person) throws -> (toDecide: [Item], decided: [Item]) {
    let items = try items(days: Self.daysMax)
    let toDecide = items.filter { $0.state.isOpen && $0.request.to.id == person.id }
      .sorted { ($0.request.answerBy, $0.id) < ($1.request.answerBy, $1.id) }
    let asked = Set(
      items.filter { $0.request.askedBy.id == person.id }.map(\.request.customer.code))
    let decided = try asked.sorted().flatMap { try current($0) }
      .filter { $0.request.askedBy.id == person.id && $0.decision != nil }
    return (toDecide, decided)
  }

  // MARK: - Writing

  /// Writes a request.
  ///
  /// - Throws: ``Complaint`` when the same plan waits for an answer already.
  func add(_ request: ApprovalRequest) throws -> ApprovalRequest {
    let plan = try request.plan.makePlan()
    for item in try items(of: request.customer.code) where item.state.isOpen {
      guard try item.request.plan.makePlan().isSameDeal(as: plan) else { continue }
      throw Complaint("request.asked-already", ["id": item.id, "name": item.request.to.name])
    }
    return try store.add(request)
  }
}
