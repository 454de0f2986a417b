import Archive
import Finance
import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

/// Who may ask, who may decide, and when an approval no longer holds. Whole stories are in Tests/Transcripts.
@Suite struct ApprovalTests {
  static let id = "REQ-C014-20261124-1"
  /// Above a rep's level: 10% down and six months need a manager.
  static let offer = "11/30に32万、残りを6回"

  private func asked(_ more: [String] = []) throws -> Bench {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["request", "C014", "--offer", Self.offer] + more)
    try #require(shown.status == 0, "\(shown.screen)")
    return bench
  }

  private func shows(
    _ bench: Bench, as person: String?, _ arguments: String...
  ) -> (screen: String, status: Int32) {
    bench.personID = person
    return bench.shows(arguments)
  }

  private func files(_ bench: Bench) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: bench.book + "/requests")) ?? [])
      .sorted()
  }

  // MARK: - Asking

  static let refusedQuestions: [([String], String)] = [
    (["--offer", "all by friday"], "KAI-REQ-001"), (["--offer", "1000 a month"], "KAI-CTR-005"),
    (["--offer", "11/30に10万、残りを20回"], "KAI-REQ-002"),
    (["--offer", offer, "--to", "nobody"], "KAI-REQ-004"),
    (["--offer", offer, "--to", "suzuki"], "KAI-REQ-005"),
    (["--offer", offer, "--to", "tanaka"], "KAI-REQ-006"),
    (["--offer", offer, "--by", "12/1"], "KAI-REQ-007"),
    (["--offer", offer, "--by", "2026-11-23"], "KAI-ANS"), (["--offer", "words"], "KAI-CTR-001"),
    ([], "KAI-REQ-009"), (["--plan", "1"], "KAI-REQ-010"), (["--withdraw"], "KAI-REQ-015"),
  ]

  @Test(arguments: refusedQuestions)
  func aBadQuestionIsRefusedWhole(_ row: ([String], String)) throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["request", "C014"] + row.0)
    #expect(shown.status != 0 && shown.screen.contains(row.1), "\(row.0): \(shown.screen)")
    #expect(files(bench).isEmpty)
  }

  @Test func theSamePlanIsAskedForOnce() throws {
    let bench = try asked()
    #expect(bench.shows(["request", "C014", "--offer", Self.offer]).screen.contains("KAI-REQ-012"))
    #expect(files(bench) == [Self.id + ".json"])
    #expect(bench.shows(["request", Self.id, "--withdraw"]).status == 0)
    #expect(bench.shows(["request", "C014", "--offer", Self.offer]).status == 0)
  }

  /// A number means a plan of the list that was made for this customer, and what was said then goes with it.
  @Test func aPlanOfTheListIsThatCustomers() throws {
    let bench = try Bench.onDemo()
    let session = bench.session([
      "propose C014 --all-levels --cash 30万 --per-month 20万", "request K107 --plan 3",
      "request C014 --plan 99", "request C014 --plan 3",
    ])
    session.keepsGoing = true
    try REPL(session: session).run()
    #expect(bench.screen.contains("KAI-REQ-010") && bench.screen.contains("KAI-ANS"))
    #expect(files(bench) == [Self.id + ".json"])
    let request = try #require(try session.book.requests.entry(Self.id)).request
    #expect(request.standing.means.cashNow?.minorUnits == 300_000)
    #expect(request.needsLevel == "manager" && request.to.id == "nakamura")
    #expect(request.instead != nil && request.call == nil)
    #expect(request.broken.map(\.rule).contains("TermIsShortEnough"))
  }

  // MARK: - Deciding

  static let refusedDecisions: [(String?, [String], String)] = [
    (nil, ["approve", id], "KAI-REQ-019"), (nil, ["decline", id, "--reason", "x"], "KAI-REQ-019"),
    (nil, ["change", id, "30% now rest in 6"], "KAI-REQ-019"),
    ("tanaka", ["approve", id], "KAI-REQ-021"),
    ("tanaka", ["decline", id, "--reason", "x"], "KAI-REQ-021"),
    ("nakamura", ["approve", "REQ-C014-20261124-7"], "KAI-REQ-013"),
    ("nakamura", ["approve", id, "--until", "12/1"], "KAI-REQ-023"),
    ("nakamura", ["approve", id, "--until", "someday"], "KAI-ANS"),
    ("nakamura", ["decline", id], "KAI-REQ-025"),
    ("nakamura", ["decline", id, "--reason", " "], "KAI-REQ-025"),
    ("nakamura", ["change", id, offer], "KAI-REQ-026"),
    ("nakamura", ["change", id, "words"], "KAI-CTR-001"),
    ("nakamura", ["change", id, "11/30に16万、残りを12回"], "KAI-REQ-021"),
    ("sato", ["change", id, "11/30に1万、残りを20回"], "KAI-REQ-022"),
    ("nakamura", ["request", id, "--withdraw"], "KAI-REQ-014"),
  ]

  @Test func aBadDecisionIsRefusedWhole() throws {
    let bench = try asked()
    for (person, arguments, code) in Self.refusedDecisions {
      bench.personID = person
      let shown = bench.shows(arguments)
      #expect(shown.status != 0 && shown.screen.contains(code), "\(arguments): \(shown.screen)")
      #expect(files(bench) == [Self.id + ".json"])
    }
    // A higher level than the one that was asked may decide, too.
    #expect(shows(bench, as: "sato", "approve", Self.id).status == 0)
    #expect(shows(bench, as: "nakamura", "decline", Self.id, "--reason", "x").status == 1)
    #expect(bench.screen.contains("KAI-REQ-024") && bench.screen.contains("approved by 佐藤"))
  }

  /// What a person types is shown as understood, and only yes makes it a decision.
  @Test(arguments: [("n", 1), ("y", 0)])
  func aChangeIsConfirmedAtTheTerminal(_ answer: String, _ status: Int32) throws {
    let bench = try asked()
    bench.personID = "nakamura"
    let session = bench.typed([.line(answer)])
    let seen = Dispatcher(session: session).carryOut(["change", Self.id, "11/30に80万、残りを6回"])
    #expect(seen == status)
    #expect(bench.screen.contains("understood: ¥800,000 on 30 Nov 2026"))
    #expect(files(bench).count == (status == 0 ? 2 : 1))
  }

  // MARK: - Signing off

  /// An agreement on the plan that was asked for, up to its sign-off.
  private func agree(_ bench: Bench, day: String = "2026-11-24") -> (screen: String, status: Int32)
  {
    bench.today = day
    bench.personID = nil
    return bench.shows(
      [],
      typing: [
        "call C014", "1", "y", "1", "1", "/skip", "/skip", Self.offer, "1", "", "", "y", "", "y",
        "", "", "", "/skip", "signoff C014", "3200000",
      ])
  }

  @Test func theRepSignsWhatWasApproved() throws {
    let bench = try asked()
    #expect(shows(bench, as: "nakamura", "approve", Self.id).status == 0)
    let signed = agree(bench)
    #expect(signed.status == 0, "\(signed.screen)")
    let plans = try bench.session().book.plans.plans(of: "C014")
    let approval = try #require(plans.last?.approval)
    #expect(approval.request == Self.id && approval.by == "nakamura")
    #expect(plans.last?.signOff.by == "suzuki" && plans.last?.signOff.needsLevel == "manager")
    let store = bench.session().book.requests
    #expect(try store.sha256(ofDecisionOn: Self.id) == approval.sha256)
    #expect(bench.shows(["requests", "--all"]).screen.contains("signed off"))
    #expect(bench.shows(["doctor"]).status == 0)
    // From now on the decision can't be changed in silence, even into one that reads well.
    try bench.edit(
      "requests/\(Self.id).decision.json", #""level":"manager""#, #""level":"director""#)
    let doctor = bench.shows(["doctor", "--format", "json"])
    #expect(doctor.status == 1 && doctor.screen.contains("plan-approval"))
  }

  @Test func theManagerSignsWithoutARequest() throws {
    let bench = try Bench.onDemo()
    #expect(agree(bench).screen.contains("KAI-SGN-005"))
    bench.personID = "nakamura"
    #expect(bench.shows(["signoff", "C014"], typing: ["3200000"]).status == 0)
    #expect(try bench.session().book.plans.plans(of: "C014").last?.approval == nil)
  }

  typealias Turn = @Sendable (ApprovalTests, Bench) throws -> Void
  /// What happens after the approval, and what the refusal of the sign-off says of it.
  static let turns: [(String, Turn)] = [
    (
      "could no longer approve it",
      { try $1.edit("kaishu.yaml", "term-months: 6", "term-months: 5") }
    ),
    (
      "no longer has the level manager",
      {
        try $1.edit("kaishu.yaml", "- name: manager", "- name: head")
        try $1.edit("kaishu.yaml", "level: manager", "level: head")
      }
    ),
    (
      "KAI-ARC-009",
      { tests, bench in try bench.edit("requests/\(id).decision.json", "}", "} ") }
    ),
  ]

  @Test(arguments: turns.indices)
  func anApprovalThatNoLongerHoldsIsSaid(_ index: Int) throws {
    let (words, turn) = Self.turns[index]
    let bench = try asked()
    #expect(shows(bench, as: "nakamura", "approve", Self.id).status == 0)
    try turn(self, bench)
    let refused = agree(bench)
    #expect(refused.status == 1 && refused.screen.contains(words), "\(refused.screen)")
    #expect(try bench.session().book.plans.plans(of: "C014").isEmpty)
  }

  /// Approved until tomorrow; the day after it is as if it had not been.
  @Test func anApprovalLapses() throws {
    let bench = try asked()
    #expect(
      shows(bench, as: "nakamura", "approve", Self.id, "--until", "2026-11-25").status == 0)
    let refused = agree(bench, day: "2026-11-26")
    #expect(refused.status == 1 && refused.screen.contains("lapsed"), "\(refused.screen)")
  }

  @Test func anotherPlanIsNotApproved() throws {
    let bench = try asked()
    #expect(
      shows(bench, as: "nakamura", "change", Self.id, "11/30に64万、残りを6回").status == 0)
    let refused = agree(bench)
    #expect(refused.status == 1 && refused.screen.contains("approved another plan"))
  }

  // MARK: - Showing

  @Test func everyStateIsSaidWhereARepLooks() throws {
    let bench = try asked(["--note", "a\u{1B}[2J note"])
    let page = bench.shows(["request", Self.id])
    #expect(page.screen.contains("␛[2J") && !page.screen.contains("\u{1B}"))
    #expect(bench.shows(["open", "C014"]).screen.contains("waits for 中村"))
    #expect(shows(bench, as: "nakamura", "queue").screen.contains("For you to decide"))
    #expect(shows(bench, as: nil, "queue").screen.contains("For you to decide") == false)
    bench.today = "2026-11-26"
    #expect(bench.shows(["brief", "C014"]).screen.contains("was to answer by"))
    #expect(shows(bench, as: "nakamura", "decline", Self.id, "--reason", "Enough.").status == 0)
    #expect(shows(bench, as: nil, "brief", "C014").screen.contains("Enough."))
    #expect(bench.shows(["queue"]).screen.contains("declined"))
    #expect(
      bench.shows(["brief", "C014", "--format", "json"]).screen
        .contains(#""decidedBy":"nakamura""#))
    bench.today = "2026-12-24"
    #expect(!bench.shows(["open", "C014"]).screen.contains(Self.id), "it is over")
    #expect(bench.shows(["requests"]).screen.contains("requests --all"))
    #expect(bench.shows(["requests", "C014", "--all"]).screen.contains(Self.id))
  }

  @Test(arguments: Language.allCases)
  func thePageFitsASmallScreen(_ language: Language) throws {
    let bench = try asked(["--note", "12月末に入金の予定"])
    bench.language = language
    bench.columns = 60
    let lines = bench.shows(["request", Self.id]).screen.split(separator: "\n")
    #expect(lines.count <= 30, "\(lines.count)")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 60 })
  }

  /// What is on the page is in the JSON, and the forms of all five commands are alike.
  @Test func everyCommandHasItsJSON() throws {
    let bench = try Bench.onDemo()
    struct Item: Decodable {
      let state: String
      let request: ApprovalRequest
      let decision: ApprovalDecision?
    }
    func item(_ person: String?, _ arguments: [String]) throws -> Item {
      bench.personID = person
      let shown = bench.shows(arguments + ["--format", "json"])
      try #require(shown.status == 0, "\(shown.screen)")
      return try JSONDecoder().decode(Item.self, from: Data(shown.screen.utf8))
    }
    let first = try item(nil, ["request", "C014", "--offer", Self.offer])
    #expect(first.state == "open" && first.request.id == Self.id && first.decision == nil)
    #expect(try item("nakamura", ["approve", Self.id]).state == "approved")
    let second = try item(nil, ["request", "K107", "--offer", "首付10%，余款分6期"])
    #expect(
      try item("nakamura", ["change", second.request.id, "首付20%，余款分6期"]).decision?.outcome
        == .changed)
    let third = try item(nil, ["request", "E209", "--offer", "10% now rest in 6"])
    #expect(
      try item("nakamura", ["decline", third.request.id, "--reason", "No."]).decision?.reason
        == "No.")
    #expect(try item(nil, ["request", third.request.id]).state == "declined")
    let all = bench.shows(["requests", "--all", "--format", "json"]).screen
    #expect(try JSONDecoder().decode([Item].self, from: Data(all.utf8)).count == 3)
  }

  @Test func tabKnowsRequestsAndWhoMayApprove() throws {
    let demo = try DemoDesk()
    #expect(demo.run("request", "C014", "--offer", Self.offer) == 0)
    for line in ["approve |", "change REQ|", "decline R|", "request REQ-|"] {
      #expect(try demo.complete(line).candidates.map(\.replacement) == [Self.id], "\(line)")
    }
    #expect(try demo.complete("request 山|").candidates.map(\.replacement) == ["C014"])
  }

  /// The promise to come back is ours, with its day, and it is kept once a call has reached them after the decision.
  @Test func parkingPromisesAnAnswer() throws {
    let bench = try Bench.onDemo()
    func call(_ lines: [String], day: String = "2026-11-24") throws -> [Commitment] {
      bench.today = day
      let session = bench.session(
        ["call C014", "1", "y", "1", "1", "/skip", "/skip"] + lines + ["3", "", "", "", "/skip"])
      session.keepsGoing = true
      try REPL(session: session).run()
      let history = try #require(try session.book.ledger().history(of: "C014"))
      return history.commitments.filter { $0.what.contains(Self.id) }
    }
    let made = try call(["/request", Self.offer, "/request 中村 a note", "/request"])
    #expect(bench.screen.contains("KAI-REQ-011"), "nothing was on the table")
    #expect(bench.screen.contains("KAI-REQ-012"), "asked already")
    #expect(bench.screen.contains("11月25日"), "what to say names the day")
    #expect(made.map(\.by.iso) == ["2026-11-25"] && made.allSatisfy { $0.done == nil })
    #expect(files(bench) == [Self.id + ".json"])
    let request = try #require(try bench.session().book.requests.entry(Self.id)).request
    #expect(request.note == "a note" && request.offers.map(\.text) == [Self.offer])
    #expect(request.call?.hasPrefix("CALL-C014") ?? false)
    #expect(shows(bench, as: "nakamura", "decline", Self.id, "--reason", "No.").status == 0)
    bench.personID = nil
    #expect(try call(["all by friday"], day: "2026-11-25").map { $0.done?.iso } == ["2026-11-25"])
  }

  /// In a rehearsal it is said who would be asked, and nothing is written.
  @Test func aRehearsalAsksNobody() throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(
      ["call", "C014", "--rehearse"],
      typing: ["1", "y", "1", "1", "/skip", "/skip", Self.offer, "/request", "/pause"])
    #expect(shown.status == 0 && shown.screen.contains("中村 would be asked"), "\(shown.screen)")
    #expect(files(bench).isEmpty)
    #expect(
      try !bench.session().account(bench.session().customer("C014")).openCommitments.contains {
        $0.what.contains("REQ-")
      })
  }
}
