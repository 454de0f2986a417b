import Conversation
import Finance
import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

/// What recording commands refuse, and what rests on what. Whole days of recording are golden sessions.
@Suite struct RecordingTests {
  private func json(_ bench: Bench, _ arguments: [String]) throws -> String {
    let shown = bench.shows(arguments + ["--format", "json"])
    try #require(shown.status == 0, "\(shown.screen)")
    return shown.screen
  }

  /// Nothing is half recorded: after each of these the book is as it was.
  static let refused: [[String]] = [
    ["paid", "0"], ["paid", "abc"], ["paid", "5", "--on", "2027-01-01"],
    ["paid", "5", "--for", "X"],
    ["paid", "5", "--for", "21=900"], ["paid", "$5"], ["paid", "5", "--from-account"],
    ["paid", "99999999", "--fee", "5"], ["paid", "500", "--format", "json"], ["paid", "500"],
    ["paid", "5万", "--interest", "23426"], ["paid", "5", "--interest", "21=9999"],
    ["paid", "5", "--interest", "X=1"], ["paid", "5", "--interest", "6"],
    ["paid", "5", "--costs", "6"],
    ["paid", "500", "--interest", "soon"], ["promise", "5", "2026-11-01"],
    ["promise", "5", "someday"],
    ["dispute", "21"], ["dispute", "21", "999万", "too much"], ["dispute", "21", "--closed"],
    ["hold", "r"], ["hold", "--until", "12/1"], ["hold", "r", "--until", "2026-11-01"],
    ["hold", "--end"],
    ["contact", "fax", "佐藤", "x"], ["contact", "phone", "佐藤"],
    ["contact", "phone", "-", "x", "--good", "10-12"], ["credit-note", "5", "--for", "21"],
    ["credit-note", "999万", "--for", "21", "--reason", "r"],
    ["write-off", "21", "--reason", "r"], ["commitment", "x"], ["commitment", "--done", "99"],
    ["instrument", "iou", "5", "--matures", "12/31"],
    ["instrument", "手形", "5"], ["instrument", "1", "--honoured"], ["owner", "nobody"],
    ["owner", "suzuki"], ["handover", "--to", "lina", "--from", "emma"], ["undo", "999"],
  ]

  @Test func badInputIsRefusedWhole() throws {
    let bench = try Bench.onDemo()
    let before = try bench.session().book.ledger().histories()
    for arguments in Self.refused {
      var words = arguments
      if arguments[0] != "undo" { words += ["--customer", "C014"] }
      let shown = bench.shows(words)
      #expect(shown.status != 0 && shown.screen.contains("KAI-"), "\(words): \(shown.screen)")
      #expect(try bench.session().book.ledger().histories() == before, "\(words)")
    }
  }

  @Test func whatRestsOnAnEntryIsTakenBackFirst() throws {
    let bench = try Bench.onDemo()
    let instrument = try entry(
      json(bench, ["instrument", "densai", "5", "--matures", "12/31", "--customer", "C014"]))
    let outcome = try entry(
      json(bench, ["instrument", "1", "--honoured", "--interest", "none", "--customer", "C014"]))
    let (given, became) = (try #require(instrument), try #require(outcome))
    #expect(bench.shows(["undo", String(given)]).screen.contains("undo \(became)"))
    #expect(bench.shows(["undo", String(became)]).status == 0)
    #expect(bench.shows(["undo", String(given)]).status == 0)
    #expect(bench.shows(["undo", String(given)]).status == 1)
  }

  private func entry(_ text: String) -> Int? {
    text.split(separator: "\"entry\":").dropFirst().first
      .flatMap { Int($0.prefix(while: \.isNumber)) }
  }

  /// A credit for an invoice that is settled, and money above what is open, is credit that can be used.
  @Test func whatIsOverGoesOnAccountAndCanBeUsed() throws {
    let bench = try Bench.onDemo()
    let paid = try json(
      bench, ["paid", "450万", "--interest", "none", "--customer", "C014"])
    #expect(paid.contains(#""onAccount":{"currency":"JPY","minorUnits":200000}"#))
    let refused = bench.shows(
      ["paid", "5", "--from-account", "--interest", "none", "--customer", "C014"])
    #expect(refused.status == 1, "nothing is open")
    let credit = try json(
      bench, ["credit-note", "5000", "--for", "21", "--reason", "r", "--customer", "C014"])
    #expect(credit.contains(#""onAccount":{"currency":"JPY","minorUnits":205000}"#))
    #expect(bench.shows(["undo", String(try #require(entry(paid)))]).status == 0)
    #expect(
      bench.shows(["paid", "300", "--fee", "200", "--for", "21", "--customer", "C014"]).screen
        .contains("transfer fee"))
  }

  /// A plan that acknowledges the debt is kept as an acknowledgement when it is signed off, where what was said on
  /// the telephone is one; in England it takes a signed writing.
  @Test(arguments: [("jp", true), ("cn", true), ("uk", false)])
  func aSignedPlanIsAnAcknowledgement(profile: String, counts: Bool) throws {
    let bench = try Bench.onDemo()
    let file = bench.book + "/kaishu.yaml"
    let settings = try String(contentsOfFile: file, encoding: .utf8)
    try #require(settings.contains("  profile: jp\n"))
    try settings.replacing("  profile: jp\n", with: "  profile: \(profile)\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let golden = Package.root.appending(path: "Tests/Transcripts/Golden/call-ja.session")
    let lines = try String(contentsOf: golden, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropFirst().map(String.init)
    try #require(lines.contains { $0.hasPrefix("signoff") })
    bench.language = .ja
    let session = bench.session(lines)
    try REPL(session: session).run()
    let history = try #require(try session.book.ledger().history(of: "C014"))
    #expect(history.clockEvents.map(\.kind) == (counts ? [.acknowledgement] : []))
    #expect(history.clockEvents.allSatisfy { $0.how.contains("PLAN-C014-") })
    #expect(bench.screen.contains("clock --record acknowledgement") != counts)
  }
}
