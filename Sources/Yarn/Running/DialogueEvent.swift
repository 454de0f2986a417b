/// What happens next in a dialogue.
public enum DialogueEvent: Sendable, Hashable {
  /// A node begins, with its title.
  case nodeStarted(String)
  /// Something is said.
  case line(Line)
  /// A choice. Call ``DialogueRunner/select(_:)`` unless no option is available.
  case options([DialogueOption])
  /// An instruction to the host, such as `wait 2`.
  case command(String)
  /// A node was left.
  case nodeCompleted(String)
  /// The dialogue is over.
  case completed
}

/// A line of dialogue, ready to be shown.
public struct Line: Sendable, Hashable {
  /// As in the script, with `line:` before it; made from file, node and number where the script gives none.
  public let id: String
  /// Without markup, with values and replacements put in. The speaker's name is part of it.
  public let text: String
  /// The part before the first colon, if there is one.
  public let speaker: String?
  /// What markup says about stretches of the text.
  public let attributes: [MarkupAttribute]
  /// The hashtags without their sign. The last line before options has `lastline`.
  public let tags: [String]
  /// The id of the line whose text it repeats, if it is a shadow line.
  public let shadows: String?

  public init(
    id: String, text: String, speaker: String? = nil, attributes: [MarkupAttribute] = [],
    tags: [String] = [], shadows: String? = nil
  ) {
    self.id = id
    self.text = text
    self.speaker = speaker
    self.attributes = attributes
    self.tags = tags
    self.shadows = shadows
  }

  /// The text without the speaker's name.
  public var words: String {
    guard let mark = attributes.first(where: { $0.name == "character" && $0.position == 0 }) else {
      return text
    }
    return String(text.dropFirst(mark.length))
  }
}

/// One of several things to say.
public struct DialogueOption: Sendable, Hashable {
  /// What ``DialogueRunner/select(_:)`` takes; counts from zero.
  public let index: Int
  public let line: Line
  /// Whether its condition holds. A host decides itself how it shows one that isn't available.
  public let isAvailable: Bool

  public init(index: Int, line: Line, isAvailable: Bool) {
    self.index = index
    self.line = line
    self.isAvailable = isAvailable
  }
}
