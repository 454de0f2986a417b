import Finance
import Foundation
import Testing

@testable import Archive

@Suite struct RequestStoreTests {
  private let folder: TemporaryFolder
  private let store: RequestStore

  init() throws {
    folder = try TemporaryFolder()
    store = RequestStore(folder: folder.path + "/requests")
  }

  private func decide(
    _ outcome: ApprovalDecision.Outcome, _ request: ApprovalRequest
  ) throws -> ApprovalDecision {
    let decision = try RequestFixture.decision(outcome, try store.subject(request.id))
    try store.decide(decision)
    return decision
  }

  @Test func requestsReadBackTheSame() throws {
    for request in [try RequestFixture.full(), try RequestFixture.bare()] {
      let added = try store.add(request)
      let entry = try #require(try store.entry(added.id))
      #expect(entry == .init(request: added, decision: nil))
      #expect(try mode(of: store.path(added.id)) == 0o600)
      let content = try bytes(of: store.path(added.id))
      #expect(try CanonicalJSON.bytes(JSONValue(bytes: content)) == content)
    }
    #expect(store.ids() == ["REQ-C014-20261124-1", "REQ-C014-20261124-2"])
    #expect(try RequestFixture.full().standing.means.means.byMonth.count == 2)
  }

  @Test(arguments: ApprovalDecision.Outcome.allCases)
  func decisionsReadBackTheSame(_ outcome: ApprovalDecision.Outcome) throws {
    let request = try store.add(try RequestFixture.full())
    let decision = try decide(outcome, request)
    #expect(try store.entry(request.id)?.decision == decision)
    #expect((decision.approved == nil) == (outcome == .declined || outcome == .withdrawn))
    #expect(try mode(of: store.decisionPath(request.id)) == 0o600)
  }

  @Test func theFirstDecisionCounts() throws {
    let request = try store.add(try RequestFixture.full())
    let first = try decide(.declined, request)
    let path = store.decisionPath(request.id)
    #expect(throws: ArchiveError.exists(path: path)) { try decide(.approved, request) }
    #expect(try store.entry(request.id)?.decision == first)
  }

  @Test func idsAreSortedByDayAndNumberAndOfOneCustomer() throws {
    for _ in 1...11 { _ = try store.add(try RequestFixture.full()) }
    var later = try RequestFixture.full(code: "C014-B")
    later.askedOn = try day("2026-11-25")
    _ = try store.add(later)
    let ids = store.ids()
    #expect(ids.first == "REQ-C014-20261124-1")
    #expect(ids[9...] == ["REQ-C014-20261124-10", "REQ-C014-20261124-11", "REQ-C014-B-20261125-1"])
    #expect(store.ids(of: nil, since: try day("2026-11-25")) == ["REQ-C014-B-20261125-1"])
    #expect(try store.entries(of: "C014").count == 11)
    #expect(try store.entries(of: "C014-B").count == 1)
    #expect(try store.entries().count == 12)
    #expect(try store.entry("REQ-X-1") == nil)
    #expect(try store.entry("../x") == nil)
  }

  // MARK: - What is refused

  static let badRequests: [(String, @Sendable (inout ApprovalRequest) throws -> Void)] = [
    ("instalments", { $0.plan.instalments[0].amount = yen(1) }),
    ("invoices", { $0.invoices[0].inPlan = yen(1) }),
    ("instead", { $0.instead?.plan.balance = yen(1) }),
    ("currency", { $0.standing.overdue = Money(minorUnits: 1, currency: .usd) }),
    ("currency of an invoice", { $0.invoices[0].inPlan = Money(minorUnits: 1, currency: .usd) }),
    ("day", { $0.answerBy = try day("2026-11-23") }),
    ("measure", { $0.broken[0].limit.value = nil }),
    ("nothing broken", { $0.broken = [] }),
    ("a gift nobody knows", { $0.gives?[0].what = "a-smile" }),
    ("a part twice", { $0.counting?.parts[0] = "principal" }),
    ("an order nobody knows", { $0.counting?.sequence = "by-mood" }),
    ("a unit of nothing", { $0.counting?.unit = yen(0) }),
    ("a unit in dollars", { $0.counting?.unit = Money(minorUnits: 1, currency: .usd) }),
    ("no name", { $0.to.name = "" }),
  ]

  @Test(arguments: badRequests.indices)
  func aBadRequestIsNotWritten(_ index: Int) throws {
    var request = try RequestFixture.full()
    try Self.badRequests[index].1(&request)
    #expect(throws: ArchiveError.self, "\(Self.badRequests[index].0)") { try store.add(request) }
    #expect(Files.names(in: store.folder, suffix: "").filter { $0.hasPrefix("REQ") } == [])
  }

  typealias BadDecision = @Sendable (inout ApprovalDecision) throws -> Void
  static let badDecisions: [(ApprovalDecision.Outcome, String, BadDecision)] = [
    (.approved, "by the one who asked", { $0.by = RequestFixture.rep }),
    (.withdrawn, "by somebody else", { $0.by = RequestFixture.manager }),
    (.declined, "without a reason", { $0.reason = "" }),
    (.declined, "with a plan", { $0.plan = try RequestFixture.full().plan }),
    (.approved, "without its plan", { $0.plan = nil }),
    (.approved, "another plan", { $0.plan = PlanRecord(try PlanFixture.plan()) }),
    (.changed, "without its words", { $0.text = nil }),
    (.changed, "another balance", { $0.plan?.balance = yen(1) }),
    (.changed, "sums", { $0.plan?.instalments[0].amount = yen(1) }),
    (.approved, "before it was asked", { $0.on = try day("2026-11-23") }),
    (.approved, "another request", { $0.request.sha256 = String(repeating: "0", count: 64) }),
  ]

  @Test(arguments: badDecisions.indices)
  func aBadDecisionIsNotWritten(_ index: Int) throws {
    let (outcome, what, spoil) = Self.badDecisions[index]
    let request = try store.add(try RequestFixture.full())
    var decision = try RequestFixture.decision(outcome, try store.subject(request.id))
    try spoil(&decision)
    #expect(throws: ArchiveError.self, "\(what)") { try store.decide(decision) }
    #expect(try store.entry(request.id)?.decision == nil)
  }

  @Test func aDecisionOnNothingIsNotWritten() throws {
    #expect(throws: ArchiveError.self) {
      try store.decide(try RequestFixture.decision(.approved))
    }
  }

  /// Each file says itself that it is at fault; a request that was changed also spoils its decision.
  @Test(arguments: [false, true])
  func aChangedFileIsRefusedWhole(_ isDecision: Bool) throws {
    let request = try store.add(try RequestFixture.full())
    _ = try decide(.approved, request)
    let path = isDecision ? store.decisionPath(request.id) : store.path(request.id)
    let before = String(decoding: try bytes(of: path), as: UTF8.self)
    for (old, new) in [
      (#""askedOn":"2026-11-24""#, #""askedOn":"2026-11-23""#), ("}", "} "),
      (#""outcome":"approved""#, #""outcome":"changed""#), (#""minorUnits":300000"#, "1"),
    ] {
      let text = before.replacingOccurrences(of: old, with: new)
      if text == before { continue }
      try write(Array(text.utf8), to: path)
      #expect {
        try store.entry(request.id)
      } throws: { error in
        guard case .damaged(let seen, _)? = error as? ArchiveError else { return false }
        // A request that reads well but isn't the one that was decided shows at its decision.
        return isDecision
          ? seen == path : [path, store.decisionPath(request.id)].contains(seen)
      }
    }
  }

  @Test func aDecisionWithoutItsRequestIsFound() throws {
    let request = try store.add(try RequestFixture.full())
    _ = try decide(.approved, request)
    #expect(store.orphans().isEmpty)
    try FileManager.default.removeItem(atPath: store.path(request.id))
    #expect(store.orphans() == [store.decisionPath(request.id)])
    #expect(try store.entry(request.id) == nil)
  }

  @Test func aFileUnderAnotherNameIsRefused() throws {
    let request = try store.add(try RequestFixture.full())
    let other = "REQ-C014-20261124-9"
    try FileManager.default.copyItem(atPath: store.path(request.id), toPath: store.path(other))
    #expect(
      throws: ArchiveError.damaged(path: store.path(other), .unexpectedShape("id"))
    ) { try store.entry(other) }
  }
}
