import Foundation
import Testing

/// Several people writing and issuing letters of one book at the same moment: nobody gets two, and each goes out once.
@Suite struct LetterRaceTests {
  private func names(_ program: Program, _ folder: String = "letters") throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: program.book.appending(path: folder).path
    ).sorted()
  }

  @Test func ofTwoRoundsTheSecondFindsTheLettersOfTheFirst() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let round = ["letters", "due", "--write", "--lang", "en"]
    let results = try program.runTogether([round, round, round])
    #expect(results.allSatisfy { $0.status == 0 }, "\(results)")
    let records = try names(program).filter { $0.hasSuffix(".json") }
    #expect(records.count > 5)
    #expect(records.allSatisfy { $0.hasSuffix("-1.json") }, "\(records)")
    let customers = records.map { $0.split(separator: "_")[1] }
    #expect(Set(customers).count == customers.count)
    #expect(results.count { $0.screen.contains("\n0 drafts written") } == 2, "\(results)")
  }

  @Test func ofManyDraftsEachGetsANumber() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let results = try program.runTogether(
      (1...5).map { _ in ["letter", "reminder", "C014", "--lang", "en"] })
    #expect(results.allSatisfy { $0.status == 0 }, "\(results)")
    let texts = try names(program).filter { $0.hasSuffix(".txt") }
    #expect(texts == (1...5).map { "2026-11-24_C014_reminder-ja-\($0).txt" })
  }

  @Test func ofTwoWhoIssueALetterOneIsTold() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    for number in 1...3 {
      #expect(try program.run(["letter", "reminder", "E204"]).status == 0)
      let stem = "2026-11-24_E204_reminder-en-\(number)"
      let issue = ["issue", stem, "--by", "post", "--lang", "en"]
      let results = try program.runTogether([issue, issue])
      #expect(results.map(\.status).sorted() == [0, 1], "\(results)")
      #expect(results.contains { $0.screen.contains("KAI-LTR-074") }, "\(results)")
    }
    let sent = try program.run(["letters", "E204", "--format", "json"])
    #expect(sent.screen.ranges(of: "\"issued\"").count == 3, Comment(rawValue: sent.screen))
    #expect(try !names(program).contains(".lock"))
  }
}
