import Finance

/// Finds rows whose dates contradict each other, and how many a swap of day and month would mend.
struct DateContradictions {
  private(set) var count = 0
  private var mended: [ImportField: Int] = [:]

  /// Takes one row's dates into account.
  ///
  /// - Returns: what contradicts: the code, the field that is too early, and the issue date.
  mutating func check(
    issued: CivilDate, due: CivilDate, settled: CivilDate?
  ) -> [(code: ImportFinding.Code, field: ImportField, issued: CivilDate)] {
    var found: [(code: ImportFinding.Code, field: ImportField, issued: CivilDate)] = []
    if due < issued { found.append((.dueBeforeIssued, .due, issued)) }
    if let settled, settled < issued { found.append((.settledBeforeIssued, .settled, issued)) }
    guard !found.isEmpty else { return [] }
    count += 1
    func agrees(_ issued: CivilDate?, _ due: CivilDate?, _ settled: CivilDate?) -> Bool {
      guard let issued, let due else { return false }
      return issued <= due && settled.map { issued <= $0 } ?? true
    }
    if agrees(Self.swapped(issued), due, settled) { mended[.issued, default: 0] += 1 }
    if agrees(issued, Self.swapped(due), settled) { mended[.due, default: 0] += 1 }
    if let settled, let other = Self.swapped(settled), agrees(issued, due, other) {
      mended[.settled, default: 0] += 1
    }
    return found
  }

  /// The columns that a swap would help in at least half of the contradicting rows, best first.
  var swaps: [ImportReport.DateSwap] {
    ImportField.dates
      .compactMap { field in
        guard let rows = mended[field], rows * 2 >= count else { return nil }
        return ImportReport.DateSwap(field: field, contradictions: count, mended: rows)
      }
      .sorted { $0.mended > $1.mended }
  }

  /// The date with its day and month exchanged; `nil` when there is no such day.
  private static func swapped(_ date: CivilDate) -> CivilDate? {
    let (year, month, day) = date.components
    return CivilDate(year, day, month)
  }
}
