import Testing

@testable import Ledger

@Suite struct FindingListTests {
  @Test func errorsAreNotCrowdedOutByNotes() {
    var list = FindingList()
    for line in 1...ImportReport.findingsMax {
      list.add(ImportFinding(.note, .nameDiffers, line: line, expected: .name("x")))
    }
    list.add(ImportFinding(.error, .valueMissing, line: 5_000, expected: .value))
    #expect(list.kept.count == ImportReport.findingsMax)
    #expect(list.kept.last?.code == .valueMissing)
    #expect((list.count, list.errorCount) == (ImportReport.findingsMax + 1, 1))
  }

  @Test func longTextsAreShortened() {
    let long = String(repeating: "あ", count: 200)
    let finding = ImportFinding(
      .error, .dateUnreadable, seen: long, expected: .date(.ymd))
    #expect(finding.seen.count == ImportFinding.seenMax)
    #expect(finding.seen.hasSuffix("…"))
  }
}
