/// A stretch of a line's text that markup such as `[wave size=2]…[/wave]` marks.
public struct MarkupAttribute: Sendable, Hashable {
  public let name: String
  /// Where it begins in the text, in characters from zero.
  public let position: Int
  /// How many characters it covers; zero for `[a/]`.
  public let length: Int
  public let properties: [String: MarkupValue]

  public init(
    name: String, position: Int, length: Int, properties: [String: MarkupValue] = [:]
  ) {
    self.name = name
    self.position = position
    self.length = length
    self.properties = properties
  }
}

/// The value of a property in markup.
public enum MarkupValue: Sendable, Hashable {
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case string(String)

  /// As markup has it: a bare word may be a number, true or false; quoted text is always text.
  init(word: String) {
    if let integer = Int(word) {
      self = .integer(integer)
    } else if let number = Double(word), word.first?.isLetter == false {
      self = .number(number)
    } else if let bool = Bool(word.lowercased()) {
      self = .bool(bool)
    } else {
      self = .string(word)
    }
  }
}
