import Archive

/// The folder itself: who may read it, and whether there is room.
extension Doctor {
  private var group: DoctorFinding.Group { .book }

  func files() -> [DoctorFinding] {
    let path = desk.bookPath
    var findings: [DoctorFinding] = []
    let open = Files.openToOthers(path)
    findings.append(
      open.isEmpty
        ? group.ok("modes")
        : group.wrong(
          "modes-open", ["count": String(open.count), "path": path],
          details: cut(open.map { "\(String($0.mode, radix: 8))  \($0.path)" })))
    let shut = [
      path, book.ledgerPath, book.callsPath, book.lettersPath, book.comparisonsPath,
      book.plans.folder, book.requests.folder,
    ]
    .filter { Files.kind(of: $0) != nil && !Files.isWritable($0) }
    if !shut.isEmpty { findings.append(group.wrong("not-writable", details: shut)) }
    if let free = Files.bytesFree(at: path) {
      let figures = ["count": String(free / 1_000_000)]
      findings.append(
        free < Self.bytesNeeded
          ? group.wrong("disk-full", figures)
          : free < Self.bytesWanted ? group.note("disk-low", figures) : group.ok("disk", figures))
    }
    return findings
  }

  /// A few megabytes hold the journals of a day.
  private static let bytesNeeded = 5_000_000
  private static let bytesWanted = 100_000_000
}
