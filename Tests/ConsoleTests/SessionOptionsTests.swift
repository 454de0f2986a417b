import LineEditing
import Testing

@testable import Console

/// Options of the whole program on one command of a session: kept for that command, or refused; never passed over.
@Suite struct SessionOptionsTests {
  private func screen(_ lines: [String]) throws -> String {
    let bench = try Bench.onDemo()
    return bench.shows(["--keep-going"], typing: lines).screen
  }

  @Test(arguments: [
    "--as sato", "--today 2026-12-24", "--book elsewhere", "--now 09:00", "--keep-going",
  ])
  func whatHoldsForTheSessionIsRefused(_ option: String) throws {
    let seen = try screen(["customers " + option])
    #expect(seen.contains("KAI-USE-017") && seen.contains("kaishu \(option)"), "\(seen)")
    #expect(!seen.contains("C014"), "nothing was done")
  }

  @Test func widthAndASCIIHoldForOneCommand() throws {
    let plain = try screen(["ageing"])
    let both = try screen(["ageing --ascii --width 60", "ageing"])
    #expect(both.hasSuffix(plain))
    let changed = both.dropLast(plain.count)
    #expect(changed.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 60 })
    #expect(plain.contains("▇") && !changed.contains("▇"))
  }

  /// From the shell every option is that of the run.
  @Test func theShellMaySayAnyOfThem() throws {
    let bench = try Bench.onDemo()
    #expect(bench.shows(["customers", "--today", "2026-12-24", "--width", "60"]).status == 0)
  }
}
