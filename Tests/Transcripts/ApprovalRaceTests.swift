import Foundation
import Testing

/// Several people at one book at the same moment: nothing is lost, and only one decision counts.
@Suite struct ApprovalRaceTests {
  @Test func ofTwoWhoDecideOneWinsAndTheOtherIsTold() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    for round in 1...4 {
      let asked = try program.run(
        ["request", "C014", "--offer", "11/30に\(32 + round)万、残りを6回", "--lang", "en"])
      #expect(asked.status == 0, Comment(rawValue: asked.screen))
      let id = "REQ-C014-20261124-\(round)"
      let results = try program.runTogether(
        [
          ["approve", id, "--as", "nakamura", "--lang", "en"],
          ["decline", id, "--reason", "No.", "--as", "sato", "--lang", "en"],
        ])
      #expect(results.map(\.status).sorted() == [0, 1], "\(results)")
      let told = try #require(results.first { $0.status == 1 })
      #expect(told.screen.contains("KAI-REQ-024") && told.screen.contains("on 24 Nov 2026"))
    }
    let doctor = try program.run(["doctor", "--lang", "en"])
    #expect(doctor.screen.contains("4 of 4 valid"))
  }

  @Test func ofManyWhoAskEachGetsANumber() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let commands = (1...6).map {
      ["request", "C014", "--offer", "11/30に4\($0)万、残りを6回", "--lang", "en"]
    }
    let results = try program.runTogether(commands)
    #expect(results.allSatisfy { $0.status == 0 }, "\(results)")
    let folder = program.book.appending(path: "requests")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == (1...6).map { "REQ-C014-20261124-\($0).json" })
  }
}
