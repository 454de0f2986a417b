import LineEditing

/// What is expected at the cursor of a command line, in a few words.
///
/// Asked after every key: it looks at the line and the command tree alone, never at the ledger or a file.
struct Hints {
  let words: Words

  func hint(_ request: CompletionRequest) -> String? {
    let before = String(request.line.prefix(request.cursor))
    // An empty line needs no hint, and the command tree isn't read for one.
    guard before.contains(where: { !$0.isWhitespace }), before.first != "#" else { return nil }
    let place = LinePlace(before)
    let forms = FormWords(words)
    switch place.kind {
    case .nothing: return nil
    case .command:
      guard let parent = place.command else {
        return CommandForms.command(place.typed)
          .map { described(forms.usage($0), forms.about($0)) }
      }
      if let found = parent.subcommand(place.typed) {
        return described(forms.usage(found), forms.about(found))
      }
      let names = parent.subcommands.map(\.lastName).joined(separator: words("list.separator"))
      return described(forms.usage(parent), names)
    case .option:
      let known = place.command?.option(place.typed) ?? option(place.typed)
      return known.map { described(forms.usage($0), forms.about($0, of: place.command)) }
    case .value(let form):
      return described(forms.about(form, of: place.command), forms.form(form))
    case .argument(let form):
      return described(forms.name(form), forms.form(form, of: place.command))
    }
  }

  private func option(_ name: String) -> ArgumentForm? {
    CommandForms.global.first { $0.names.contains(name) }
  }

  private func described(_ name: String, _ text: String) -> String {
    words("hint.described", ["name": name, "text": text])
  }
}
