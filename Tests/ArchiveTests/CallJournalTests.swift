import Conversation
import Foundation
import Testing

@testable import Archive

@Suite struct EventRecordTests {
  @Test func theTableHasEveryCase() throws {
    let events = try EventFixture.all()
    #expect(Set(events.map(EventFixture.kind)) == Set(EventFixture.Kind.allCases))
    #expect(
      Set(events.compactMap(EventFixture.valueKind)) == Set(EventFixture.ValueKind.allCases))
    #expect(
      Set(events.compactMap(EventFixture.verdictKind)) == Set(EventFixture.VerdictKind.allCases))
  }

  @Test func everyCaseReadsBackTheSame() throws {
    for event in try EventFixture.all() {
      let value = try JSONValue(encoding: EventRecord(event))
      let again = try JSONValue(bytes: CanonicalJSON.bytes(value))
      #expect(try again.decode(EventRecord.self).makeEvent() == event)
    }
  }

  @Test func everyQuestionReadsBackTheSame() throws {
    for id in Question.ID.allCases {
      let event = CallEvent.answered(id, .text("x"), typed: "x")
      let value = try JSONValue(encoding: EventRecord(event))
      #expect(try value.decode(EventRecord.self).makeEvent() == event)
    }
  }

  /// A kind that isn't known, or one that lacks a member or has a word of its own.
  @Test(arguments: [
    #"{"event":"sneezed"}"#, #"{"event":"skipped"}"#, #"{"event":"skipped","question":"none"}"#,
    #"{"event":"noted"}"#, #"{"event":"resumed"}"#, #"{"event":"resumed","today":"2026-02-30"}"#,
    #"{"event":"answered","question":"person","typed":"x"}"#,
    #"{"event":"answered","question":"person","typed":"x","value":{}}"#,
    #"{"event":"started"}"#, #"{}"#, #"[]"#,
  ])
  func whatIsNoEventIsRefused(text: String) {
    #expect(throws: (any Error).self) {
      try JSONValue(bytes: Array(text.utf8)).decode(EventRecord.self).makeEvent()
    }
  }

  @Test func anUnknownVerdictIsRefused() throws {
    let event = CallEvent.countered(text: "", try PlanFixture.plan(), answer: .allowed)
    var record = EventRecord(event)
    record.answer = "maybe"
    #expect(throws: ArchiveError.unexpectedShape("answer")) { try record.makeEvent() }
  }

  /// Sums of such amounts would stop the program.
  @Test(arguments: [Int.max, Int.min, 1_000_000_000_001])
  func anAmountBeyondTheLimitIsRefused(minorUnits: Int) throws {
    let event = CallEvent.answered(.cashNow, .money(yen(minorUnits)), typed: "")
    #expect(throws: ArchiveError.self) { try JSONValue(encoding: EventRecord(event)) }
    let text = """
      {"event":"answered","question":"cash-now","typed":"",\
      "value":{"money":{"currency":"JPY","minorUnits":\(minorUnits)}}}
      """
    #expect(throws: ArchiveError.self) {
      try JSONValue(bytes: Array(text.utf8)).decode(EventRecord.self)
    }
  }
}

@Suite struct CallJournalTests {
  private let folder: TemporaryFolder
  private var calls: String { folder.path + "/calls" }

  init() throws { folder = try TemporaryFolder() }

  private func start() throws -> CallJournal {
    try CallJournal.start(folder: calls, first: try EventFixture.start())
  }

  /// The path of a journal that nobody has open, with these events after the start.
  private func closedJournal(_ events: [CallEvent]) throws -> String {
    let journal = try start()
    for event in events { try journal.append(event) }
    return journal.path
  }

  @Test func eachEventIsOnDiskWhenAppendReturns() throws {
    let journal = try start()
    #expect(try CallJournal.events(journal.path) == journal.events)
    for event in try EventFixture.all().dropFirst() {
      try journal.append(event)
      #expect(try CallJournal.events(journal.path) == journal.events)
      #expect(try bytes(of: journal.path).last == 0x0A)
    }
    #expect(journal.events == (try EventFixture.all()))
  }

  @Test func aLineIsAnEventInCanonicalFormWithNothingInvisible() throws {
    let path = try closedJournal(Array(try EventFixture.all().dropFirst()))
    let lines = try bytes(of: path).split(separator: 0x0A)
    #expect(lines.count == (try EventFixture.all().count))
    for line in lines {
      #expect(try VisibleJSON.bytes(JSONValue(bytes: Array(line))) == Array(line))
    }
  }

  @Test func aJournalIsForItsOwner() throws {
    let journal = try start()
    #expect(try mode(of: journal.path) == 0o600)
    #expect(try mode(of: calls) == 0o700)
  }

  @Test func namesAreCountedUp() throws {
    let journals = [try start(), try start()]
    let names = ["CALL-C014-20261124-1.jsonl", "CALL-C014-20261124-2.jsonl"]
    #expect(journals.map(\.path) == names.map { "\(calls)/\($0)" })
    #expect(CallJournal.all(in: calls) == names.map { "\(calls)/\($0)" })
  }

  @Test func aCustomersCodeCannotLeadElsewhere() throws {
    let start = CallStart(
      customerCode: "../../\u{0D4E}/x", today: try day("2026-11-24"), currency: .jpy, rep: "t",
      level: "rep", items: [])
    let journal = try CallJournal.start(folder: calls, first: start)
    #expect(journal.path.hasPrefix(calls + "/CALL-------"))
    #expect(folder.names == ["calls"])
    #expect(journal.path.split(separator: "/").count == calls.split(separator: "/").count + 1)
  }

  @Test func aReopenedJournalGoesOn() throws {
    let path = try closedJournal([.noted("one")])
    let journal = try CallJournal.reopen(path)
    try journal.append(.noted("two"))
    #expect(
      try CallJournal.events(path)
        == [.started(try EventFixture.start()), .noted("one"), .noted("two")])
  }

  /// Every place at which a crash can cut the last line.
  @Test func aLineCutShortIsTakenAway() throws {
    let path = try closedJournal([.noted("kept")])
    let kept = try bytes(of: path)
    let last = try JSONValue(encoding: EventRecord(.noted("回収")))
    let line = CanonicalJSON.bytes(last)
    for count in 1...line.count {
      try write(kept + line.prefix(count), to: path)
      #expect(try CallJournal.events(path).count == 2)
      #expect(try bytes(of: path).count == kept.count + count, "reading changes nothing")
      let journal = try CallJournal.reopen(path)
      #expect(try bytes(of: path) == kept)
      try journal.append(.closed)
      #expect(try CallJournal.events(path).last == .closed)
    }
  }

  @Test(arguments: [(1, "x"), (2, ""), (2, "{}"), (3, #"{"event":"noted"}"#), (2, "\u{FFFD}")])
  func aBrokenLineIsRefusedWithItsNumber(number: Int, text: String) throws {
    let path = try closedJournal([.noted("one"), .noted("two"), .noted("three")])
    var lines = try bytes(of: path).split(separator: 0x0A, omittingEmptySubsequences: false)
    lines[number - 1] = ArraySlice(text.utf8)
    let broken = Array(lines.joined(separator: [0x0A]))
    try write(broken, to: path)
    let error = ArchiveError.badLine(path: path, line: number)
    #expect(throws: error) { try CallJournal.events(path) }
    #expect(throws: error) { try CallJournal.reopen(path) }
    #expect(try bytes(of: path) == broken)
  }

  @Test func aSecondWriterIsRefused() throws {
    let journal = try start()
    let before = try bytes(of: journal.path)
    #expect(throws: ArchiveError.inUse(path: journal.path)) {
      try CallJournal.reopen(journal.path)
    }
    #expect(try bytes(of: journal.path) == before)
    try journal.append(.noted("still open"))
    #expect(try CallJournal.events(journal.path).count == 2)
  }

  /// Somebody who is refused must not cut off the half of a line that is being written.
  @Test func aSecondWriterCutsNothingOff() throws {
    let journal = try start()
    let handle = try #require(FileHandle(forWritingAtPath: journal.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Array("{\"event\":".utf8))
    let before = try bytes(of: journal.path)
    #expect(throws: ArchiveError.inUse(path: journal.path)) {
      try CallJournal.reopen(journal.path)
    }
    #expect(try bytes(of: journal.path) == before)
  }

  @Test func aClosedJournalMayBeOpened() throws {
    let path = try closedJournal([])
    for _ in 0..<3 { _ = try CallJournal.reopen(path) }
  }

  @Test func aMissingJournalIsASystemError() throws {
    let path = folder.path + "/none.jsonl"
    #expect(throws: ArchiveError.system(operation: "open", path: path, code: ENOENT)) {
      try CallJournal.events(path)
    }
    #expect(throws: ArchiveError.system(operation: "open", path: path, code: ENOENT)) {
      try CallJournal.reopen(path)
    }
    #expect(!Files.exists(path))
  }
}
