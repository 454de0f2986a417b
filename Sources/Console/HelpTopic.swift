/// What `help` explains besides the commands.
enum HelpTopic: String, CaseIterable {
  case keys, options

  func about(_ words: Words) -> String { words("help-topic.\(rawValue)") }
}
