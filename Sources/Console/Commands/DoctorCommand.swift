import ArgumentParser
import LineEditing

/// Says what is wrong with the book and its surroundings, and how to mend it.
struct DoctorCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Check the paths, the locale, the terminal and the book; says how to mend what is wrong.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  struct Record: Encodable {
    let group: String
    let state: String
    let check: String
    let text: String
    let details: [String]
  }

  func run(in session: Session) throws {
    let findings = Doctor(session: session).findings()
    session.hasFindings = findings.contains { $0.state == .wrong }
    let words = session.words
    func text(_ finding: DoctorFinding) -> String {
      words("doctor.\(finding.key)", finding.arguments)
    }
    if session.form == .json {
      return try session.writeJSON(
        findings.map {
          Record(
            group: $0.group.rawValue, state: $0.state.rawValue, check: $0.key, text: text($0),
            details: $0.details)
        })
    }
    for group in DoctorFinding.Group.allCases {
      let own = findings.filter { $0.group == group }
      if own.isEmpty { continue }
      session.output.line(
        session.output.styled(words("doctor.group.\(group.rawValue)"), .bold))
      for finding in own { write(finding, text(finding), session) }
    }
    let wrong = findings.filter { $0.state == .wrong }.count
    session.output.line()
    session.output.line(
      words(wrong == 0 ? "doctor.all-well" : "doctor.wrong-count", ["count": String(wrong)]))
  }

  /// `x wrong  what it is`, and below it what belongs to it.
  private func write(_ finding: DoctorFinding, _ text: String, _ session: Session) {
    let words = session.words
    let labels = DoctorFinding.State.allCases.map { words("doctor.state.\($0.rawValue)") }
    let labelWidth = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let label = words("doctor.state.\(finding.state.rawValue)")
    let (sign, style): (String, Output.Style?) =
      switch finding.state {
      case .ok: (" ", nil)
      case .note: ("!", .yellow)
      case .wrong: ("x", .red)
      }
    let head = "\(sign) " + DisplayWidth.padded(label, to: labelWidth) + "  "
    let width = DisplayWidth.of(head)
    let indent = String(repeating: " ", count: width)
    let texts = text.split(separator: "\n") + finding.details.flatMap { $0.split(separator: "\n") }
    for (index, line) in texts.enumerated() {
      let rows = Output.rows(
        (index == 0 ? head : indent) + line, columns: session.desk.columns, indent: width)
      for (number, row) in rows.enumerated() {
        let isHead = index == 0 && number == 0
        session.output.line(
          isHead
            ? (style.map { session.output.styled(head, $0) } ?? head) + row.dropFirst(head.count)
            : row)
      }
    }
  }
}
