import Receivables

/// The text of one template, with the name a finding shows for it.
public struct TemplateFile: Sendable, Equatable {
  /// Where it came from, for findings: a path as the user knows it.
  public let label: String
  public let text: String

  /// Line ends of any kind become line feeds.
  public init(label: String, text: String) {
    self.label = label
    var lines = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      if scalar == "\n", lines.last == "\r" { lines.removeLast() }
      lines.append(scalar)
    }
    self.text = String(lines.map { $0 == "\r" ? "\n" : Character($0) })
  }

  /// The most characters a template may have.
  public static let lengthMax = 65_536
}

/// Hands over template text by name; the caller decides which folder wins.
///
/// A name has no folder and no ending: `reminder`, `_bank`.
public struct TemplateSource: Sendable {
  private let names: @Sendable (Language) -> [String]
  private let load: @Sendable (String, Language) -> TemplateFile?

  /// - Parameters:
  ///   - names: the names there are in a language, partials included; used for a complete check and
  ///     for the nearest name of one that is not there.
  ///   - load: the template of this name; `nil` when there is none.
  public init(
    names: @escaping @Sendable (Language) -> [String],
    load: @escaping @Sendable (_ name: String, Language) -> TemplateFile?
  ) {
    self.names = names
    self.load = load
  }

  /// Templates already in memory, by language and name.
  public init(_ files: [Language: [String: TemplateFile]]) {
    self.init(
      names: { files[$0].map { Array($0.keys) } ?? [] },
      load: { name, language in files[language]?[name] })
  }

  func sortedNames(in language: Language) -> [String] { names(language).sorted() }

  func template(named name: String, in language: Language) -> TemplateFile? {
    load(name, language)
  }
}
