import Receivables
import Testing

@testable import Correspondence

/// Each name in each shipped template, misspelt: refused, with its line.
@Suite struct TemplateMutationTests {
  /// A tag of a template that holds a name or opens a section.
  struct Tag {
    let name: String
    let line: Int
    /// Where the name ends.
    let end: String.Index
  }

  static let templates: [(Language, String)] = Language.allCases.flatMap { language in
    Fixtures.shipped.sortedNames(in: language).map { (language, $0) }
  }

  @Test(arguments: templates)
  func aRenamedFieldIsRefusedWithItsLine(_ language: Language, _ name: String) throws {
    let file = try #require(Fixtures.shipped.template(named: name, in: language))
    let tags = Self.tags(file.text)
    #expect(!tags.isEmpty)
    let kind = try #require(Self.kind(using: name, in: language))
    for tag in tags {
      var text = file.text
      text.insert("Q", at: tag.end)
      let changed = TemplateFile(label: file.label, text: text)
      let source = TemplateSource(
        names: { _ in [] },
        load: { asked, language in
          asked == name
            ? changed : Fixtures.shipped.template(named: asked, in: language)
        })
      var scanner = TemplateScanner(source: source, language: language)
      scanner.scan(kind.templateName, fields: LetterFields.fields(for: kind))
      let named = scanner.findings.filter { $0.seen == tag.name + "Q" && $0.line == tag.line }
      #expect(
        named.contains { $0.problem == .unknownName && $0.template == file.label },
        "\(tag.name) in line \(tag.line)")
    }
  }

  /// A kind whose letter reads the template, itself or as a partial.
  private static func kind(using name: String, in language: Language) -> LetterKind? {
    LetterKind.allCases.first { kind in
      var scanner = TemplateScanner(source: Fixtures.shipped, language: language)
      scanner.scan(kind.templateName, fields: LetterFields.fields(for: kind))
      return scanner.namesRead.contains(name)
    }
  }

  private static func tags(_ text: String) -> [Tag] {
    var tags: [Tag] = []
    var line = 1
    var rest = text.startIndex
    while let open = text[rest...].firstRange(of: "{{"),
      let close = text[open.upperBound...].firstRange(of: "}}")
    {
      line += text[rest..<open.lowerBound].count { $0 == "\n" }
      let inside = text[open.upperBound..<close.lowerBound]
      let name = inside.drop { $0 == "#" || $0 == "^" }
      if let first = name.first, first.isLetter {
        tags.append(Tag(name: String(name), line: line, end: close.lowerBound))
      }
      line += inside.count { $0 == "\n" }
      rest = close.upperBound
    }
    return tags
  }
}
