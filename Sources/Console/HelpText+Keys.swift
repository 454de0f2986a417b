import LineEditing

extension HelpText {
  /// The keys of the line editor and what they do.
  func keys() -> [String] {
    rows(KeyHelp.entries.map { (keyNames($0.keys), words("key.\($0.id)")) })
  }

  /// Arrows are drawn where their English names mean little.
  private func keyNames(_ keys: String) -> String {
    ["Left", "Right", "Up", "Down"].reduce(keys) { text, name in
      text.replacing(name, with: words("key-name.\(name.lowercased())"))
    }
  }
}
