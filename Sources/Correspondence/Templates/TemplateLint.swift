import Receivables

/// Checks templates without facts: what `template check` shows.
public enum TemplateLint {
  /// Every finding in the templates of these languages, each kind's template with its partials, and
  /// the files no letter uses. Empty when all is well.
  public static func check(
    _ source: TemplateSource, languages: [Language] = Language.allCases
  ) -> [TemplateFinding] {
    languages.flatMap { language in
      var scanner = TemplateScanner(source: source, language: language)
      for kind in LetterKind.allCases where kind.languages.contains(language) {
        scanner.scan(kind.templateName, fields: LetterFields.fields(for: kind))
      }
      for name in source.sortedNames(in: language) where !scanner.namesRead.contains(name) {
        scanner.scan(name, fields: LetterFields.all)
      }
      return scanner.findings
    }
  }

  /// The names a template of this kind may use, in order of the alphabet: `creditor.name`, and
  /// `invoices/number` for a name inside a section of a list.
  public static func fieldNames(for kind: LetterKind) -> [String] {
    func names(_ fields: [String: Field]) -> [String] {
      fields.flatMap { name, field -> [String] in
        switch field {
        case .text, .flag: [name]
        case .group(let children): [name] + names(children).map { "\(name).\($0)" }
        case .list(let children): [name] + names(children).map { "\(name)/\($0)" }
        }
      }
    }
    return names(LetterFields.fields(for: kind)).sorted()
  }
}
