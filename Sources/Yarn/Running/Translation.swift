/// The lines of a program in another language, by id.
public struct Translation: Sendable {
  /// A tag such as `ja`, `zh-Hans`, `en`; its plural rules are used.
  public let language: String
  /// Texts as translators write them: with `{0}` for values, and markup.
  public let texts: [String: String]

  /// - Parameter texts: by id, with or without `line:` before it.
  public init(language: String, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The text of a line; `nil` where it is missing or empty.
  public func text(_ id: String) -> String? {
    let text = texts[id] ?? texts[String(id.dropFirst("line:".count))]
    return text?.isEmpty == false ? text : nil
  }
}
