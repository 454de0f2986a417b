/// Findings, all counted and the first of them kept, whatever the order in which they come.
struct FindingList {
  private(set) var kept: [ImportFinding] = []
  private(set) var count = 0
  private(set) var errorCount = 0
  /// The place in ``kept`` of the finding that gives way first; `nil` when it isn't known.
  private var last: Int?

  mutating func add(_ finding: ImportFinding) {
    count += 1
    if finding.severity == .error { errorCount += 1 }
    if kept.count < ImportReport.findingsMax {
      kept.append(finding)
      last = nil
      return
    }
    guard let place = last ?? kept.indices.max(by: { Self.isBefore(kept[$0], kept[$1]) }) else {
      return
    }
    last = place
    guard Self.isBefore(finding, kept[place]) else { return }
    kept.remove(at: place)
    kept.append(finding)
    last = nil
  }

  /// What stops the import must not be crowded out by what doesn't.
  private static func isBefore(_ a: ImportFinding, _ b: ImportFinding) -> Bool {
    let (isError, otherIsError) = (a.severity == .error, b.severity == .error)
    return isError == otherIsError ? (a.line ?? 0) < (b.line ?? 0) : isError
  }

  /// Puts a finding about the whole file before all others.
  mutating func addFirst(_ finding: ImportFinding) {
    count += 1
    if finding.severity == .error { errorCount += 1 }
    kept.insert(finding, at: 0)
    last = nil
    if kept.count > ImportReport.findingsMax { kept.removeLast() }
  }

  /// Gives each kept finding what the file has there.
  mutating func fill(_ seen: (ImportFinding) -> String?) {
    for index in kept.indices {
      if let text = seen(kept[index]) { kept[index] = kept[index].seeing(text) }
    }
  }
}
