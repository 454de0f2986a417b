import ArgumentParser
import Correspondence

/// Checks the letter templates.
struct TemplateCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Check all letter templates: template check.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "check", completion: .list(["check"]))
  var action: String = "check"

  func run(in session: Session) throws {
    guard action == "check" else {
      throw Complaint.notOneOf("template.unknown-action", action, ["check"])
    }
    let findings = TemplateLint.check(
      LetterTemplates.source(book: session.desk.bookPath, share: session.desk.sharePath))
    let text = LetterFaultText(words: session.words)
    for finding in findings { session.output.line(text.line(finding)) }
    session.hasFindings = !findings.isEmpty
    if findings.isEmpty { session.output.line(session.words("template.all-well")) }
  }
}
