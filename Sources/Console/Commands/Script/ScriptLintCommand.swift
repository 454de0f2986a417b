import ArgumentParser
import Training
import Yarn

/// Says what is wrong with scripts, and what is probably not meant.
struct ScriptLintCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check scripts and the translations beside them.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("The scripts; those that belong together at once.", valueName: "script"),
    completion: .file(extensions: ["yarn"]))
  var files: [String]

  @Flag(help: "Take advice for a fault.")
  var strict = false

  struct Record: Encodable {
    let file: String
    let line: Int
    let column: Int
    let length: Int
    let severity: String
    let kind: String
    let message: String
  }

  func run(in session: Session) throws {
    let findings = try ScriptFindings(files, in: session)
    let faults = findings.faultCount
    session.hasFindings = faults > 0 || strict && findings.count > 0
    let text = ScriptText(words: session.words, columns: session.desk.columns)
    if session.form == .json {
      return try session.writeJSON(
        findings.diagnostics.map { record($0, text) } + findings.scenes.map { record($0, $1, text) }
      )
    }
    for finding in findings.diagnostics { session.write(text.lines(finding)) }
    for (file, finding) in findings.scenes { session.write(text.lines(finding, in: file)) }
    session.output.line(
      findings.count == 0
        ? session.words("script.all-well", ["count": String(files.count)])
        : session.words(
          "script.lint-count",
          ["faults": String(faults), "advice": String(findings.count - faults)]))
  }

  private func record(_ finding: Diagnostic, _ text: ScriptText) -> Record {
    Record(
      file: finding.position.file, line: finding.position.line, column: finding.position.column,
      length: finding.length, severity: finding.kind.isFatal ? "error" : "advice",
      kind: finding.kind.rawValue, message: text.message(finding))
  }

  /// What is missing has no place of its own: it is missing from the first line on.
  private func record(_ file: String, _ finding: ScenarioFinding, _ text: ScriptText) -> Record {
    Record(
      file: finding.position?.file ?? file, line: finding.position?.line ?? 1,
      column: finding.position?.column ?? 1, length: 1,
      severity: finding.kind.isAdvice ? "advice" : "error", kind: finding.kind.rawValue,
      message: text.message(finding))
  }
}
