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
}
