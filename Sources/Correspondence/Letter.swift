import Finance
import Receivables

/// A letter as it goes out, in several forms of one content.
public struct RenderedLetter: Sendable, Equatable {
  public let kind: LetterKind
  public let language: Language
  /// Plain text, at most ``Letter/columnsMax`` columns wide where a column of a table allows it; ends
  /// with a line feed.
  public let text: String
  /// A whole HTML document for printing; it loads nothing from elsewhere.
  public let html: String
  /// The letter's title or subject line.
  public let title: String
  /// A file name without its ending: `2026-11-22_C014_formal-demand`.
  public let suggestedFileStem: String
  /// What a person should look at; the letter was made all the same.
  public let warnings: [LetterFinding]
  let page: Page
  let blocks: [Block]

  /// Each block of the text on a line of its own, however long: for a page with a grid of its own, as
  /// certified-content mail has.
  public var lines: [String] { TextRenderer(page: page).unbroken(blocks) }

  /// The same content as Markdown.
  public var markdown: String { MarkdownRenderer().render(blocks) }
}

/// Why a letter was not made.
public enum LetterError: Error, Sendable, Equatable {
  /// The facts don't carry this letter; at least one finding is an error.
  case facts([LetterFinding])
  case template([TemplateFinding])
  /// An edited draft in which facts were taken out, or changed into something the books don't say.
  case edited(missing: [String], unknown: [String])
  /// The kind isn't written in this language.
  case language(Language, of: LetterKind)
}

/// Makes letters.
public enum Letter {
  /// The width of the text form in columns; a wide character takes two.
  public static let columnsMax = 76

  /// The letter of this kind, in this language, from these facts.
  ///
  /// `calendar` is the one by which the pay-by date must be a business day.
  ///
  /// - Throws: ``LetterError/language(_:of:)`` for a language the kind has not,
  ///   ``LetterError/facts(_:)`` when the facts don't carry the letter,
  ///   ``LetterError/template(_:)`` when the template doesn't stand up to the check or would print
  ///   an empty value.
  public static func render(
    _ kind: LetterKind, in language: Language, facts: LetterFacts, calendar: BusinessCalendar,
    source: TemplateSource
  ) throws(LetterError) -> RenderedLetter {
    try draft(kind, in: language, facts: facts, calendar: calendar, source: source).letter()
  }

  /// The same before it is laid out, for a person to go over the words.
  ///
  /// - Throws: as ``render(_:in:facts:calendar:source:)``.
  public static func draft(
    _ kind: LetterKind, in language: Language, facts: LetterFacts, calendar: BusinessCalendar,
    source: TemplateSource
  ) throws(LetterError) -> LetterDraft {
    guard kind.languages.contains(language) else { throw .language(language, of: kind) }
    // What is missing comes before what is wrong with a template.
    let warnings = try warnings(facts, kind: kind, calendar: calendar)
    return try PreparedLetter(kind, in: language, source: source).draft(facts, warnings: warnings)
  }

  /// What a person should look at.
  ///
  /// - Throws: ``LetterError/facts(_:)`` when the facts don't carry the letter.
  static func warnings(
    _ facts: LetterFacts, kind: LetterKind, calendar: BusinessCalendar
  ) throws(LetterError) -> [LetterFinding] {
    let findings = FactCheck.findings(facts, kind: kind, calendar: calendar)
    guard findings.allSatisfy({ $0.severity == .warning }) else { throw .facts(findings) }
    return findings
  }

  /// The date, the customer's code and the kind, with nothing in it that a file system minds.
  static func fileStem(_ kind: LetterKind, _ facts: LetterFacts) -> String {
    let code = facts.debtor.code.filter { $0.isLetter || $0.isNumber || $0 == "-" }.prefix(40)
    return ([facts.letterDate.iso] + (code.isEmpty ? [] : [String(code)]) + [kind.rawValue])
      .joined(separator: "_")
  }
}
