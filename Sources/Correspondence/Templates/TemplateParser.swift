/// A part of a template that a check cares about; plain text is not kept.
indirect enum TemplateNode: Sendable, Equatable {
  case value(name: String, TemplatePlace)
  case section(name: String, inverted: Bool, TemplatePlace, [TemplateNode])
  case partial(name: String, TemplatePlace)
}

/// Reads the tags of a template, and refuses every form of tag a letter has no use for.
///
/// The library that renders is lenient: it prints nothing for a name it does not know and follows a
/// partial into itself until the stack ends. So we read the template first.
struct TemplateParser {
  /// How deep sections may lie in each other.
  static let sectionDepthMax = 12

  private let label: String
  private let characters: [Character]
  private var index = 0
  private var place = TemplatePlace(line: 1, column: 1)
  private var open: [(name: String, inverted: Bool, place: TemplatePlace, bodyIndex: Int)] = []
  private var levels: [[TemplateNode]] = [[]]
  private(set) var findings: [TemplateFinding] = []

  private init(_ file: TemplateFile) {
    self.label = file.label
    self.characters = Array(file.text)
  }

  /// The template's tags as a tree, and what is wrong with them.
  static func parse(_ file: TemplateFile) -> (nodes: [TemplateNode], findings: [TemplateFinding]) {
    var parser = TemplateParser(file)
    guard parser.characters.count <= TemplateFile.lengthMax else {
      return ([], [TemplateFinding(.tooLong, in: file.label)])
    }
    parser.run()
    return (parser.levels.first ?? [], parser.findings)
  }

  private mutating func run() {
    guard !characters.contains(where: Self.isDisguisedBrace) else {
      add(.forbiddenCharacter, at: .whole, seen: "{")
      return
    }
    while index < characters.count {
      if starts(with: "{{") {
        guard readTag() else { return }
      } else {
        check(characters[index])
        // The library that renders can't read a template that ends in a brace.
        if characters[index] == "{", index == characters.count - 1 {
          add(.unclosedTag, at: place, seen: "{")
        }
        advance()
      }
    }
    while let section = open.popLast() {
      add(.unclosedSection, at: section.place, seen: section.name)
      let children = levels.popLast() ?? []
      append(.section(name: section.name, inverted: section.inverted, section.place, children))
    }
  }

  /// A brace with a combining mark on it is text to us and a tag to a reader of bytes.
  private static func isDisguisedBrace(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count > 1 && (scalars.first == "{" || scalars.first == "}")
  }

  /// A template may hold no character that hides or reorders text, nor one we use as a sentinel.
  private mutating func check(_ character: Character) {
    guard character != "\n" else { return }
    for scalar in character.unicodeScalars where ValueText.isHidden(scalar) {
      add(
        .forbiddenCharacter, at: place, seen: "U+" + String(scalar.value, radix: 16).uppercased())
    }
  }

  private mutating func readTag() -> Bool {
    let start = place
    let startIndex = index
    advance(2)
    let from = index
    while index < characters.count, !starts(with: "}}") { advance() }
    guard index < characters.count else {
      add(.unclosedTag, at: start, seen: String(characters[startIndex...].prefix(40)))
      return false
    }
    let body = String(characters[from..<index])
    advance(2)
    if index < characters.count, characters[index] == "}", body.hasPrefix("{") { advance() }
    handle(body, at: start, startIndex: startIndex)
    return true
  }

  private mutating func handle(_ body: String, at start: TemplatePlace, startIndex: Int) {
    let shown = "{{\(body)}}"
    switch body.first {
    case "!": return
    case "{", "&": add(.unescapedValue, at: start, seen: shown)
    case "=": add(.delimiterChange, at: start, seen: shown)
    case "#", "^", "/", ">":
      let name = Self.trimmed(body.dropFirst())
      guard Self.isName(name) else {
        add(.unsupportedTag, at: start, seen: shown)
        return
      }
      switch body.first {
      case "/": close(name, at: start, startIndex: startIndex)
      case ">":
        if !standsAlone(from: startIndex) { add(.partialNotAlone, at: start, seen: shown) }
        append(.partial(name: name, start))
      default: openSection(name, inverted: body.first == "^", at: start)
      }
    default:
      let name = Self.trimmed(body[...])
      guard Self.isName(name) else {
        add(.unsupportedTag, at: start, seen: shown)
        return
      }
      append(.value(name: name, start))
    }
  }

  private mutating func openSection(_ name: String, inverted: Bool, at start: TemplatePlace) {
    if open.count == Self.sectionDepthMax { add(.tooDeep, at: start, seen: name) }
    open.append((name, inverted, start, index))
    levels.append([])
  }

  private mutating func close(_ name: String, at start: TemplatePlace, startIndex: Int) {
    guard let section = open.last, section.name == name else {
      add(.mismatchedSection, at: start, seen: name, nearest: open.last?.name)
      return
    }
    open.removeLast()
    if characters[section.bodyIndex..<startIndex].allSatisfy(\.isWhitespace) {
      add(.unusedSection, at: section.place, seen: name)
    }
    let children = levels.popLast() ?? []
    append(.section(name: section.name, inverted: section.inverted, section.place, children))
  }

  private mutating func append(_ node: TemplateNode) {
    if levels.isEmpty { levels = [[]] }
    levels[levels.count - 1].append(node)
  }

  private mutating func add(
    _ problem: TemplateFinding.Problem, at place: TemplatePlace, seen: String,
    nearest: String? = nil
  ) {
    findings.append(TemplateFinding(problem, in: label, at: place, seen: seen, nearest: nearest))
  }

  private func starts(with text: String) -> Bool {
    characters[index...].starts(with: text)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < characters.count {
      if characters[index] == "\n" {
        place = TemplatePlace(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
      index += 1
    }
  }

  private func standsAlone(from startIndex: Int) -> Bool {
    (startIndex == 0 || characters[startIndex - 1] == "\n")
      && (index == characters.count || characters[index] == "\n")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Letters, digits, `_` and `-`, in parts joined by single dots.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return !name.isEmpty && name.count <= 60
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
              || $0 == 95 || $0 == 45
          }
      }
  }
}
