/// Reads the text of a line: `\` before a character makes it plain, `{0}` is a value, `[…]` is markup.
struct TemplateParser {
  private let characters: [Character]
  private var index = 0
  private var pieces: [LineTemplate.Piece] = []
  private var plain = ""
  private var open: [String] = []
  private var hasSpeaker = false

  private init(_ text: String) { characters = text.flatMap(Self.parts) }

  /// A sign and what is put onto it: with a mark behind it, as a keycap has one, a bracket is still a bracket.
  private static func parts(_ character: Character) -> [Character] {
    let scalars = character.unicodeScalars
    guard scalars.count > 1, let first = scalars.first, first.isASCII else { return [character] }
    return [Character(first)] + Array(String(String.UnicodeScalarView(scalars.dropFirst())))
  }

  static func parse(_ text: String) -> LineTemplate {
    // Most lines are nothing but words.
    if !text.utf8.contains(where: {
      [UInt8(ascii: "["), Byte.backslash, Byte.openBrace].contains($0)
    }) {
      return LineTemplate(pieces: plainPieces(text))
    }
    var parser = TemplateParser(text)
    do {
      try parser.read()
      return LineTemplate(
        pieces: parser.pieces, problem: parser.open.isEmpty ? nil : .attributeNotClosed)
    } catch {
      var literal = TemplateParser(text)
      literal.readLiteral(until: nil)
      literal.flush()
      return LineTemplate(pieces: literal.pieces, problem: error)
    }
  }

  private static func plainPieces(_ text: String) -> [LineTemplate.Piece] {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
      return [.text(text)]
    }
    let after = text[text.index(after: colon)...]
    let blanks = after.prefix { $0 == " " || $0 == "\t" }
    return [
      .text(String(text[..<colon])), .speakerEnd(":" + blanks),
      .text(String(after[blanks.endIndex...])),
    ]
  }

  // MARK: - Text

  private mutating func read() throws(MarkupProblem) {
    while let character = peek() {
      if character == "[" {
        flush()
        try bracket()
      } else if character == ":", !hasSpeaker, !(plain.isEmpty && pieces.isEmpty) {
        speaker()
      } else {
        textual(character)
      }
    }
    flush()
  }

  private func peek(_ distance: Int = 0) -> Character? {
    index + distance < characters.count ? characters[index + distance] : nil
  }

  /// A character that isn't markup: plain, escaped, or the place of a value.
  private mutating func textual(_ character: Character) {
    if character == "\\", let next = peek(1) {
      plain.append(next)
      index += 2
    } else if let value = place() {
      flush()
      pieces.append(.value(value))
    } else {
      plain.append(character)
      index += 1
    }
  }

  /// `{12}` at hand; moves behind it.
  private mutating func place() -> Int? {
    guard peek() == "{" else { return nil }
    var end = index + 1
    while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
    guard end < characters.count, characters[end] == "}",
      let number = Int(String(characters[index + 1..<end]))
    else { return nil }
    index = end + 1
    return number
  }

  private mutating func speaker() {
    hasSpeaker = true
    flush()
    var mark = ":"
    index += 1
    while let blank = peek(), blank == " " || blank == "\t" {
      mark.append(blank)
      index += 1
    }
    pieces.append(.speakerEnd(mark))
  }

  private mutating func flush() {
    if !plain.isEmpty { pieces.append(.text(plain)) }
    plain = ""
  }

  /// Everything as text up to a closing tag, or to the end.
  private mutating func readLiteral(until closing: [Character]?) {
    while let character = peek() {
      if let closing, characters[index...].starts(with: closing) { return }
      textual(character)
    }
  }

  // MARK: - Markup

  private mutating func bracket() throws(MarkupProblem) {
    index += 1
    skipBlanks()
    if peek() == "/" {
      index += 1
      return try closing()
    }
    let name = try name()
    var properties: [LineTemplate.Property] = []
    if peek() == "=" { properties.append(try value(of: name)) }
    while true {
      skipBlanks()
      guard let character = peek() else { throw .bracketNotClosed }
      if character == "]" {
        index += 1
        return opening(LineTemplate.Tag(name: name, properties: properties))
      }
      if character == "/", peek(1) == "]" {
        index += 2
        return try single(LineTemplate.Tag(name: name, properties: properties))
      }
      let property = try self.name()
      skipBlanks()
      properties.append(
        peek() == "="
          ? try value(of: property)
          : LineTemplate.Property(name: property, value: .word("true")))
    }
  }

  private mutating func opening(_ tag: LineTemplate.Tag) {
    pieces.append(.open(tag))
    if tag.name == "character" { hasSpeaker = true }
    open.append(tag.name)
    if tag.name == "nomarkup" {
      readLiteral(until: Array("[/nomarkup]"))
      flush()
    }
  }

  private mutating func closing() throws(MarkupProblem) {
    skipBlanks()
    if peek() == "]" {
      index += 1
      open = []
      pieces.append(.closeAll)
      return
    }
    let name = try name()
    skipBlanks()
    guard peek() == "]" else { throw .bracketNotClosed }
    index += 1
    guard let place = open.lastIndex(of: name) else { throw .closedWithoutOpening }
    open.remove(at: place)
    pieces.append(.close(name))
  }

  private mutating func single(_ tag: LineTemplate.Tag) throws(MarkupProblem) {
    if let kind = LineTemplate.Replacement.Kind(rawValue: tag.name) {
      guard let value = tag.property("value") ?? tag.property(tag.name) else {
        throw .replacementWithoutValue
      }
      let choices = tag.properties.filter { $0.name != value.name }
      pieces.append(
        .replacement(LineTemplate.Replacement(kind: kind, value: value.value, choices: choices)))
      return
    }
    let followsBlank = isBlankBefore
    pieces.append(.single(tag))
    let trims = tag.property("trimwhitespace")?.value.string([])
    if trims == "true" || trims == nil && followsBlank, peek() == " " || peek() == "\t" {
      index += 1
    }
  }

  /// Whether the text so far is empty or ends with a blank.
  private var isBlankBefore: Bool {
    for piece in pieces.reversed() {
      switch piece {
      case .text(let text), .speakerEnd(let text): return text.last?.isWhitespace ?? true
      case .value, .replacement: return false
      default: continue
      }
    }
    return true
  }

  // MARK: - Names and values

  private mutating func skipBlanks() {
    while let character = peek(), character == " " || character == "\t" { index += 1 }
  }

  private mutating func name() throws(MarkupProblem) -> String {
    skipBlanks()
    var name = ""
    while let character = peek(),
      character.isLetter || character.isNumber || "_-".contains(character)
    {
      name.append(character)
      index += 1
    }
    if name.isEmpty { throw peek() == nil ? .bracketNotClosed : .nameMissing }
    return name
  }

  private mutating func value(of name: String) throws(MarkupProblem) -> LineTemplate.Property {
    index += 1
    skipBlanks()
    if peek() == "\"" {
      return LineTemplate.Property(name: name, value: .text(try quoted()))
    }
    if let number = place() {
      return LineTemplate.Property(name: name, value: .text([.value(number)]))
    }
    var word = ""
    while let character = peek(), !" \t]\"".contains(character),
      !(character == "/" && peek(1) == "]")
    {
      if character == "\\", let next = peek(1) {
        word.append(next)
        index += 2
      } else {
        word.append(character)
        index += 1
      }
    }
    if word.isEmpty { throw peek() == nil ? .bracketNotClosed : .valueMissing }
    return LineTemplate.Property(name: name, value: .word(word))
  }

  private mutating func quoted() throws(MarkupProblem) -> [LineTemplate.Inline] {
    index += 1
    var parts: [LineTemplate.Inline] = []
    var text = ""
    func add(_ part: LineTemplate.Inline) {
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(part)
    }
    while let character = peek() {
      if character == "\"" {
        index += 1
        if !text.isEmpty { parts.append(.text(text)) }
        return parts
      }
      if character == "\\", let next = peek(1) {
        text.append(next)
        index += 2
      } else if character == "%" {
        add(.number)
        index += 1
      } else if let number = place() {
        add(.value(number))
      } else {
        text.append(character)
        index += 1
      }
    }
    throw .bracketNotClosed
  }
}
