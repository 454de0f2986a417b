import Finance

/// What stands under the cursor of a command line: what is being typed, and where it begins.
struct LinePlace: Equatable {
  enum Kind: Equatable {
    /// The name of a command, or of one that follows the command before the cursor.
    case command
    /// An option's name.
    case option
    /// The value of an option.
    case value(ArgumentForm)
    /// An argument told by its place.
    case argument(ArgumentForm)
    /// The command is unknown, or takes no more.
    case nothing
  }

  var kind: Kind
  /// The command before the cursor; `nil` before there is one, or when it isn't known.
  var command: CommandForm?
  /// What was typed so far, without quotes.
  var typed: String
  /// Where the typed begins, counted in `Character`s.
  var start: Int
  var quote: Character?
  /// Whether anything may still be typed of it that isn't there: false after `--`.
  var allowsOptions = true
  /// The options that stand before it, by their names as typed.
  var givenOptions: [String] = []
  /// The arguments and option values before it, by value name.
  var values: [(name: String, text: String)] = []
  /// Whether the slash of a call's command stands before a command's name.
  var slash = ""

  static func == (a: LinePlace, b: LinePlace) -> Bool {
    a.kind == b.kind && a.command == b.command && a.typed == b.typed && a.start == b.start
  }

  /// The place at the end of `before`: the line as far as the cursor.
  init(_ before: String) {
    let (words, current) = WordSplitter.wordsToCursor(before)
    var walk = LineWalk()
    for word in words { walk.take(word) }
    self = walk.place(of: current)
  }

  fileprivate init(_ kind: Kind, _ word: WordSplitter.Word, _ walk: LineWalk) {
    self.kind = kind
    typed = word.text
    start = word.start
    quote = word.quote
    command = walk.command
    allowsOptions = !walk.isTerminated
    givenOptions = walk.givenOptions
    values = walk.values
  }

  /// The value given for one of these kinds; `nil` when there is none.
  func value(_ kinds: ValueKind...) -> String? {
    values.last { value in kinds.contains { $0.rawValue == value.name } }?.text
  }
}

/// Goes through the words of a command line as the argument parser would.
private struct LineWalk {
  var command: CommandForm?
  var isTerminated = false
  var givenOptions: [String] = []
  var values: [(name: String, text: String)] = []
  private var hasUnknownCommand = false
  private var pending: ArgumentForm?
  private var positionals: ArraySlice<ArgumentForm> = []
  /// The words of an argument that takes several.
  private var group: [WordSplitter.Word] = []

  mutating func take(_ word: WordSplitter.Word) {
    if let option = pending {
      pending = nil
      values.append((option.valueName, word.text))
    } else if !isTerminated, word.text == "--" {
      isTerminated = true
    } else if isOption(word.text) {
      takeOption(word.text)
    } else if command == nil {
      begin(word.text)
    } else if let command, !command.subcommands.isEmpty {
      if let found = command.subcommand(word.text) {
        go(on: found)
      } else {
        go(on: command.usual)
        if let form = positionals.first { takeArgument(word, form) }
      }
    } else if let form = positionals.first {
      takeArgument(word, form)
    }
  }

  private func isOption(_ text: String) -> Bool {
    !isTerminated && text.hasPrefix("-") && text.count > 1
  }

  private mutating func takeOption(_ text: String) {
    let name = String(text.prefix { $0 != "=" })
    givenOptions.append(name)
    guard let option = find(name), option.shape == .option else { return }
    if name.count < text.count {
      values.append((option.valueName, String(text.dropFirst(name.count + 1))))
    } else {
      pending = option
    }
  }

  func find(_ name: String) -> ArgumentForm? {
    command?.option(name) ?? CommandForms.global.first { $0.names.contains(name) }
  }

  private mutating func begin(_ text: String) {
    guard !hasUnknownCommand else { return }
    let name = text.first.map { "/／".contains($0) } ?? false ? String(text.dropFirst()) : text
    go(on: CommandForms.command(name))
  }

  private mutating func go(on found: CommandForm?) {
    command = found
    hasUnknownCommand = found == nil
    positionals = (found?.positionals ?? [])[...]
  }

  private mutating func takeArgument(_ word: WordSplitter.Word, _ form: ArgumentForm) {
    if form.isRepeating {
      group.append(word)
      values.removeAll { $0.name == form.valueName }
      values.append((form.valueName, group.map(\.text).joined(separator: " ")))
    } else {
      values.append((form.valueName, word.text))
      positionals = positionals.dropFirst()
    }
  }

  /// What the word under the cursor is.
  func place(of word: WordSplitter.Word) -> LinePlace {
    if let pending { return LinePlace(.value(pending), word, self) }
    if !isTerminated, word.text.hasPrefix("-"), word.quote == nil {
      let name = word.text.prefix { $0 != "=" }
      if name.count < word.text.count, let option = find(String(name)), option.shape == .option {
        var value = word
        value.text = String(word.text.dropFirst(name.count + 1))
        value.start += name.count + 1
        return LinePlace(.value(option), value, self)
      }
      return LinePlace(.option, word, self)
    }
    guard command != nil else {
      guard !hasUnknownCommand else { return LinePlace(.nothing, word, self) }
      return commandPlace(word)
    }
    if let command, !command.subcommands.isEmpty { return LinePlace(.command, word, self) }
    guard let form = positionals.first else { return LinePlace(.nothing, word, self) }
    var place = LinePlace(.argument(form), word, self)
    // A name may have spaces: all of it is what is being typed.
    if form.isRepeating, form.kind?.takesSeveralWords ?? false, let first = group.first {
      place.typed = (group.map(\.text) + [word.text]).joined(separator: " ")
      place.start = first.start
      place.quote = first.quote
    }
    return place
  }

  private func commandPlace(_ word: WordSplitter.Word) -> LinePlace {
    var place = LinePlace(.command, word, self)
    if let slash = word.text.first, "/／".contains(slash), word.quote == nil {
      place.slash = String(slash)
      place.typed = String(word.text.dropFirst())
      place.start += 1
    }
    return place
  }
}
