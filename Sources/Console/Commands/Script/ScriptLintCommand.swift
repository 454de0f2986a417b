import ArgumentParser
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
    let scripts = ScriptFiles(session: session)
    let compilation = try scripts.compiled(files)
    let translations = try files.flatMap(scripts.translations)
    let findings = Linter(idCommand: "script ids \(files[0]) --fix")
      .findings(compilation, translations: translations)
    let faults = findings.filter { $0.kind.isFatal }.count
    session.hasFindings = faults > 0 || strict && !findings.isEmpty
    let text = ScriptText(words: session.words, columns: session.desk.columns)
    if session.form == .json { return try session.writeJSON(findings.map { record($0, text) }) }
    for finding in findings { session.write(text.lines(finding)) }
    let advice = findings.count - faults
    session.output.line(
      findings.isEmpty
        ? session.words("script.all-well", ["count": String(files.count)])
        : session.words(
          "script.lint-count", ["faults": String(faults), "advice": String(advice)]))
  }

  private func record(_ finding: Diagnostic, _ text: ScriptText) -> Record {
    Record(
      file: finding.position.file, line: finding.position.line, column: finding.position.column,
      length: finding.length, severity: finding.kind.isFatal ? "error" : "advice",
      kind: finding.kind.rawValue, message: text.message(finding))
  }
}
