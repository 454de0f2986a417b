/// The text of a line, read once: plain text, places for values, attributes and replacements.
///
/// Values are put in as they are: brackets in a value are text, never markup.
struct LineTemplate: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    /// The value of the expression with this number.
    case value(Int)
    /// The `:` that ends the speaker's name, with the blanks after it.
    case speakerEnd(String)
    case open(Tag)
    case close(String)
    case closeAll
    case single(Tag)
    case replacement(Replacement)
  }

  struct Tag: Sendable, Hashable {
    let name: String
    let properties: [Property]

    func property(_ name: String) -> Property? { properties.first { $0.name == name } }
  }

  struct Property: Sendable, Hashable {
    let name: String
    let value: Content
  }

  enum Content: Sendable, Hashable {
    /// A word, a number, true or false.
    case word(String)
    /// In quotes, perhaps with places for values.
    case text([Inline])
  }

  /// A part of a text that can't hold markup.
  enum Inline: Sendable, Hashable {
    case text(String)
    case value(Int)
    /// The `%` of a replacement.
    case number
  }

  struct Replacement: Sendable, Hashable {
    enum Kind: String, Sendable {
      case select
      case plural
      case ordinal
    }

    let kind: Kind
    let value: Content
    let choices: [Property]
  }

  var pieces: [Piece] = []
  /// What can't be read as markup; the line is then shown as typed.
  var problem: MarkupProblem?

  /// Whether it says the same whatever the values and the language.
  var isFixed: Bool {
    pieces.allSatisfy {
      switch $0 {
      case .text, .speakerEnd, .close, .closeAll: true
      case .value, .replacement: false
      case .open(let tag), .single(let tag): tag.properties.allSatisfy(\.value.isFixed)
      }
    }
  }
}

extension LineTemplate.Content {
  var isFixed: Bool {
    guard case .text(let parts) = self else { return true }
    return parts.allSatisfy { if case .value = $0 { false } else { true } }
  }

  /// The value as text, for `%` in it nothing special.
  func string(_ values: [String]) -> String {
    switch self {
    case .word(let word): word
    case .text(let parts): parts.map { $0.string(values, number: "%") }.joined()
    }
  }
}

extension LineTemplate.Inline {
  func string(_ values: [String], number: String) -> String {
    switch self {
    case .text(let text): text
    case .value(let index): index < values.count ? values[index] : "{\(index)}"
    case .number: number
    }
  }
}

/// What is wrong with the markup of a line.
public enum MarkupProblem: String, Error, Sendable, CaseIterable {
  case bracketNotClosed = "bracket-not-closed"
  case nameMissing = "name-missing"
  case valueMissing = "value-missing"
  case closedWithoutOpening = "closed-without-opening"
  case attributeNotClosed = "attribute-not-closed"
  case replacementWithoutValue = "replacement-without-value"
}
