import Receivables
import Testing

@testable import Correspondence

/// A name misspelt anywhere in a shipped template is found, with the line that it stands on.
@Suite struct TemplateMutationTests {
  static let templates: [(Language, String)] = Language.allCases.flatMap { language in
    Fixtures.shipped.sortedNames(in: language).map { (language, $0) }
  }

  /// A section misspelt hides what is in it, so that each is looked at by itself; values and partials are misspelt
  /// all at once.
  @Test(arguments: templates)
  func everyRenamedFieldIsRefusedWithItsLine(_ language: Language, _ name: String) throws {
    let file = try #require(Fixtures.shipped.template(named: name, in: language))
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let section = /\{\{[#^][A-Za-z_.-]+/
    let value = /\{\{(> )?[A-Za-z_.-]+/
    var mutations: [(text: [Substring], lines: Set<Int>)] = []
    for (index, line) in lines.enumerated() {
      for tag in line.ranges(of: section) {
        var changed = lines
        changed[index] = line[..<tag.upperBound] + "Q" + line[tag.upperBound...]
        mutations.append((changed, [index + 1]))
      }
    }
    let renamed = lines.map { Substring($0.replacing(value) { $0.output.0 + "Q" }) }
    let places = lines.indices.filter { renamed[$0] != lines[$0] }.map { $0 + 1 }
    mutations.append((renamed, Set(places)))
    for mutation in mutations {
      let found = findings(mutation.text.joined(separator: "\n"), of: file, name, language)
      #expect(mutation.lines.isSubset(of: found), "\(file.label)")
    }
    #expect(!places.isEmpty)
  }

  /// The lines of this template on which something is wrong.
  private func findings(
    _ text: String, of file: TemplateFile, _ name: String, _ language: Language
  ) -> Set<Int> {
    let source = TemplateSource(
      names: { Fixtures.shipped.sortedNames(in: $0) },
      load: { wanted, language in
        wanted == name
          ? TemplateFile(label: file.label, text: text)
          : Fixtures.shipped.template(named: wanted, in: language)
      })
    var scanner = TemplateScanner(source: source, language: language)
    let kind = LetterKind(rawValue: name)
    scanner.scan(name, fields: kind.map(LetterFields.fields(for:)) ?? LetterFields.all)
    return Set(scanner.findings.filter { $0.template == file.label }.map(\.line))
  }
}
