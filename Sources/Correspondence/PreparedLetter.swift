import Finance
import Mustache
import Receivables
import Synchronization

/// A letter's template, read and checked once, for making many letters of one kind and language.
///
/// It holds what was read: a template that is changed on disk meanwhile changes nothing.
public final class PreparedLetter: Sendable {
  public let kind: LetterKind
  public let language: Language
  private let fields: [String: Field]
  private let scanner: TemplateScanner
  private let library: MustacheLibrary
  private let plan: FieldPlan
  /// Filled templates, their values still marks, by the shape of the values.
  private let filled = Mutex<[[UInt8]: String]>([:])

  /// Thousands of letters have a few dozen shapes.
  private static let shapesMax = 500

  /// - Throws: ``LetterError/language(_:of:)`` when there is no such letter in that language,
  ///   ``LetterError/template(_:)`` when the template doesn't stand up to the check.
  public init(
    _ kind: LetterKind, in language: Language, source: TemplateSource
  ) throws(LetterError) {
    guard kind.languages.contains(language) else { throw .language(language, of: kind) }
    self.kind = kind
    self.language = language
    fields = LetterFields.fields(for: kind)
    plan = FieldPlan(fields)
    var scanner = TemplateScanner(source: source, language: language)
    scanner.scan(kind.templateName, fields: fields)
    guard scanner.findings.isEmpty else { throw .template(scanner.findings) }
    self.scanner = scanner
    library = try Self.library(scanner)
  }

  /// The letter before it is laid out, for a person to go over the words.
  ///
  /// - Throws: as ``Letter/render(_:in:facts:calendar:source:)``.
  public func draft(
    _ facts: LetterFacts, calendar: BusinessCalendar
  ) throws(LetterError) -> LetterDraft {
    try draft(facts, warnings: Letter.warnings(facts, kind: kind, calendar: calendar))
  }

  /// The same of facts that were checked.
  func draft(
    _ facts: LetterFacts, warnings: [LetterFinding]
  ) throws(LetterError) -> LetterDraft {
    let fields = FieldValues(facts, language: language).make()
    let (values, shape) = plan.collect(fields)
    return LetterDraft(
      kind: kind, language: language, facts: facts, warnings: warnings,
      filled: try filled(fields, shape), values: ValueTable(values: values))
  }

  /// The template filled with marks. What it says, and whether anything in it is empty, rests on the shape alone.
  private func filled(
    _ values: [String: FieldValue], _ shape: [UInt8]
  ) throws(LetterError) -> String {
    if let known = filled.withLock({ $0[shape] }) { return known }
    var check = EmptyValueCheck(scanner)
    check.check(kind.templateName, fields: fields, values: values)
    guard check.findings.isEmpty else { throw .template(check.findings) }
    let text = library.render(plan.context(values), withTemplate: kind.templateName) ?? ""
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw .template([TemplateFinding(.emptyLetter, in: kind.templateName)])
    }
    filled.withLock { if $0.count < Self.shapesMax { $0[shape] = text } }
    return text
  }

  private static func library(_ scanner: TemplateScanner) throws(LetterError) -> MustacheLibrary {
    var library = MustacheLibrary()
    for name in scanner.namesRead.sorted() {
      guard let template = scanner.template(named: name) else { continue }
      do {
        try library.register(template.file.text, named: name)
      } catch {
        throw .template([TemplateFinding(.unreadable, in: template.label)])
      }
    }
    return library
  }
}
