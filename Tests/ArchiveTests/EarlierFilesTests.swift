import Conversation
import Finance
import Negotiation
import Testing

@testable import Archive

/// Files as they were written before the talk was kept: evidence is read for as long as it lasts.
@Suite struct EarlierFilesTests {
  private static let folder = packageRoot + "/Tests/ArchiveTests/Earlier"

  @Test func aJournalIsRead() throws {
    let events = try CallJournal.events(Self.folder + "/CALL-C014-20261124-1.jsonl")
    let call = try #require(Call(events: events))
    #expect(call.isClosed && call.isConfirmed && call.offers.count == 3)
    #expect(call.talk == [.offer(0), .offer(1), .offer(2)])
    #expect(call.theirs?.answer == .notAllowed && call.theirs?.broken == [])
    #expect(call.means.perMonth == yen(200_000) && call.means.byMonth.isEmpty)
    #expect(call.terms == nil && call.received.isEmpty)
  }

  /// Every line means what it meant, and is written as it was.
  @Test func aJournalIsWrittenTheSame() throws {
    let path = Self.folder + "/CALL-C014-20261124-1.jsonl"
    let lines = try #require(try Files.contents(of: path)).split(separator: 0x0A)
    for (event, line) in zip(try CallJournal.events(path), lines) {
      let written = VisibleJSON.bytes(try JSONValue(encoding: EventRecord(event)))
      #expect(String(decoding: written, as: UTF8.self) == String(decoding: line, as: UTF8.self))
    }
  }

  @Test func aPlanIsRead() throws {
    let plan = try PlanStore(folder: Self.folder).read(
      Self.folder + "/PLAN-C014-20261124-1.json")
    #expect(plan.talk == nil && plan.offers.count == 3)
    #expect(try plan.plan.makePlan().terms == PlanTerms())
  }
}
