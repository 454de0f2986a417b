import Archive
import Ledger
import LineEditing

extension Doctor {
  // MARK: - Locale

  /// Whether text is read and shown as what it is.
  func locale() -> [DoctorFinding] {
    let group = DoctorFinding.Group.locale
    let decisive = ["LC_ALL", "LC_CTYPE", "LANG"].first { desk.environment.nonEmpty($0) != nil }
    let value = decisive.flatMap { name in desk.environment[name].map { "\(name)=\($0)" } } ?? "-"
    let arguments = ["value": value]
    let encoding =
      switch TerminalLocale.current() {
      case .utf8: group.ok("utf8", arguments)
      case .notInstalled: group.wrong("locale-missing", arguments)
      case .other(let name):
        TerminalLocale.canUseUTF8
          ? group.note("locale-other", ["value": value, "encoding": name])
          : group.wrong("locale-none", ["value": value, "encoding": name])
      }
    return [encoding, group.ok("language", ["lang": desk.language.rawValue])]
  }

  // MARK: - Terminal

  func terminal() -> [DoctorFinding] {
    let group = DoctorFinding.Group.terminal
    guard desk.isInteractive else { return [group.note("no-terminal")] + programs(group) }
    let term = desk.environment["TERM"] ?? ""
    var findings: [DoctorFinding] = []
    findings.append(
      terminalCanMoveCursor()
        ? group.ok("term", ["term": term]) : group.note("term-plain", ["term": term]))
    let size = ["columns": String(desk.columns), "rows": String(desk.screen().rows)]
    findings.append(
      desk.columns < Self.columnsNeeded ? group.note("narrow", size) : group.ok("size", size))
    findings.append(desk.usesColor ? group.ok("color") : group.note("no-color"))
    return findings + programs(group)
  }

  private static let columnsNeeded = 60

  /// The person's own programs.
  private func programs(_ group: DoctorFinding.Group) -> [DoctorFinding] {
    [pager(group), program("editor", desk.textEditor, group), printer(group)]
  }

  private func printer(_ group: DoctorFinding.Group) -> DoctorFinding {
    desk.place(of: PDFPrinter.program).map { group.ok("pdf", ["path": $0]) }
      ?? group.note("pdf-none")
  }

  private func pager(_ group: DoctorFinding.Group) -> DoctorFinding {
    let named = Pager.named(in: desk.environment)
    if Pager.isOff(named) { return group.note("pager-off") }
    if named == nil, desk.place(of: "less") == nil { return group.note("pager-none") }
    return program("pager", named ?? "less", group)
  }

  private func program(
    _ what: String, _ command: String?, _ group: DoctorFinding.Group
  ) -> DoctorFinding {
    guard let command, let name = command.split(separator: " ").first.map(String.init) else {
      return group.note("\(what)-none")
    }
    let found = desk.place(of: name)
    return found.map { group.ok(what, ["path": $0]) }
      ?? group.wrong("\(what)-missing", ["name": name])
  }

  // MARK: - Versions

  func versions() -> [DoctorFinding] {
    [
      DoctorFinding.Group.versions.ok(
        "versions",
        [
          "kaishu": Version.text, "sqlite": LedgerInspection.sqliteVersion ?? "?",
          "libedit": libeditVersion, "swift": Version.compiler,
        ])
    ]
  }
}
