import ArgumentParser
import Correspondence
import Receivables

/// The letter templates: checks them, copies one to change, lists what may be used in one.
struct TemplateCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract:
      "Check all letter templates, copy one to change (new), or list what it may use (fields).")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("check, new or fields.", valueName: "template-action"),
    completion: .list(Self.actions))
  var action: String = "check"

  @Argument(
    help: ArgumentHelp("The kind of letter, for new and fields.", valueName: "letter-kind"),
    completion: .list(LetterKind.allCases.map(\.rawValue)))
  var kind: String?

  @Option(
    help: ArgumentHelp(
      "The letter's language: en, ja or zh-Hans; that of the screen when left out.",
      valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var letterLang: String?

  private static let actions = ["check", "new", "fields"]

  func run(in session: Session) throws {
    switch action {
    case "check":
      if let kind { throw Complaint("template.check-alone", ["seen": kind], status: .usage) }
      check(session)
    case "new": try copy(session)
    case "fields": try fields(session)
    default: throw Complaint.notOneOf("template.unknown-action", action, Self.actions)
    }
  }

  private func named(_ session: Session) throws -> (kind: LetterKind, language: Language) {
    guard let kind else {
      throw Complaint("template.no-kind", ["action": action], status: .usage)
    }
    let language = try letterLang.map { name in
      guard let language = Language(rawValue: name) else { throw Complaint.language(name) }
      return language
    }
    return (try LetterKind(typed: kind), language ?? session.words.language)
  }

  private func check(_ session: Session) {
    let findings = TemplateLint.check(
      LetterTemplates.source(book: session.desk.bookPath, share: session.desk.sharePath))
    let text = LetterFaultText(words: session.words)
    for finding in findings { session.output.line(text.line(finding)) }
    session.hasFindings = !findings.isEmpty
    if findings.isEmpty { session.output.line(session.words("template.all-well")) }
  }

  /// The shipped template into the book, where it wins from then on.
  private func copy(_ session: Session) throws {
    let (kind, language) = try named(session)
    let path = try LetterTemplates.copy(
      kind.templateName, language, book: session.desk.bookPath, share: session.desk.sharePath)
    session.output.line(session.words("template.copied", ["path": path, "kind": kind.rawValue]))
  }

  struct Record: Encodable {
    let name: String
    let use: String
    let example: String
  }

  private func fields(_ session: Session) throws {
    let (kind, language) = try named(session)
    let fields = TemplateField.all(for: kind, in: language)
    if session.form == .json {
      return try session.writeJSON(
        fields.map { Record(name: $0.name, use: $0.use.rawValue, example: $0.example) })
    }
    session.output.line(session.words("template.fields", ["kind": kind.rawValue]))
    for field in fields {
      let depth = field.name.count { $0 == "/" }
      session.output.line(
        String(repeating: "  ", count: depth + 1) + Self.written(field)
          + (field.example.isEmpty ? "" : "  " + field.example))
    }
    session.output.line(session.words("template.fields-more", ["kind": kind.rawValue]))
  }

  /// As it stands in a template.
  private static func written(_ field: TemplateField) -> String {
    let name = field.name.split(separator: "/").last.map(String.init) ?? field.name
    return field.use == .value ? "{{\(name)}}" : "{{#\(name)}} … {{/\(name)}}"
  }
}
