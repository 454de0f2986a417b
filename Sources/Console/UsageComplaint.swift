import ArgumentParser

/// Wrong usage in the person's words: what was seen, what was expected, what was probably meant, and where
/// to read on.
struct UsageComplaint {
  let words: Words

  private var forms: FormWords { FormWords(words) }

  func make(_ error: any Error, arguments: [String]) -> Complaint {
    let fault = UsageFault(arguments)
    if case .unknownCommand(let seen) = fault { return Self.unknownCommand(seen) }
    guard let fault, let complaint = complaint(fault) else {
      // The parser found what the tree doesn't tell; its own words name the option.
      let detail = RootCommand.message(for: error)
      return Complaint(
        "usage.wrong", ["command": UsageFault.place(arguments)?.command?.name ?? "kaishu"],
        status: .usage,
        details: detail.split(separator: "\n").map(String.init))
    }
    return complaint
  }

  static func unknownCommand(_ seen: String) -> Complaint {
    if let near = Suggestion.nearest(seen, in: CommandTree.names) {
      return Complaint("usage.unknown-command-near", ["seen": seen, "near": near], status: .usage)
    }
    return Complaint("usage.unknown-command", ["seen": seen], status: .usage)
  }

  /// A word after a command that isn't one of those that may follow it.
  func unknownSubcommand(_ seen: String, of command: CommandForm) -> Complaint {
    let names = command.subcommands.map(\.lastName)
    return make(
      "usage.not-one-of",
      ["seen": seen, "allowed": names.joined(separator: words("list.separator"))], command,
      near: Suggestion.nearest(seen, in: names))
  }

  private func complaint(_ fault: UsageFault) -> Complaint? {
    switch fault {
    case .unknownCommand: return nil
    case .unknownSubcommand(let seen, let command): return unknownSubcommand(seen, of: command)
    case .unknownOption(let seen, let command):
      let known = ((command?.options ?? []) + CommandForms.global).flatMap(\.names)
      return make(
        "usage.unknown-option", ["seen": seen], command,
        near: Suggestion.nearest(seen, in: known.filter { $0.hasPrefix("--") }))
    case .missingValue(let form, let command):
      return make(
        "usage.missing-value",
        ["option": form.names.first ?? "", "expected": forms.form(form)], command)
    case .valueOfFlag(let form, let command):
      return make("usage.flag-value", ["option": form.names.first ?? ""], command)
    case .unexpected(let seen, let command):
      return make("usage.unexpected", ["seen": seen], command)
    case .missingArgument(let form, let command):
      return make(
        "usage.missing-argument", ["name": forms.name(form), "expected": forms.form(form)],
        command)
    case .notOneOf(let seen, let form, let command):
      return make(
        "usage.not-one-of", ["seen": seen, "allowed": forms.form(form)], command,
        near: Suggestion.nearest(seen, in: form.choices))
    }
  }

  private func make(
    _ key: String, _ fields: [String: String], _ command: CommandForm?, near: String? = nil
  ) -> Complaint {
    let name = command?.name
    var details: [String] = []
    if let command {
      details.append(words("help.usage", ["usage": forms.usage(command)]))
    }
    let help = name.map { "help \($0)" } ?? "help"
    details.append(words("usage.see", ["help": help]))
    return Complaint(
      key, fields.merging(["command": name ?? "kaishu"]) { own, _ in own }, status: .usage,
      details: details, near: near)
  }
}

/// The first thing in a command line that the command tree has no place for.
enum UsageFault: Equatable {
  case unknownCommand(String)
  case unknownSubcommand(String, CommandForm)
  case unknownOption(String, CommandForm?)
  case missingValue(ArgumentForm, CommandForm?)
  case valueOfFlag(ArgumentForm, CommandForm?)
  case unexpected(String, CommandForm?)
  case missingArgument(ArgumentForm, CommandForm?)
  case notOneOf(String, ArgumentForm, CommandForm?)

  /// `nil` when everything has its place.
  init?(_ arguments: [String]) {
    let place = Self.place(arguments)
    let before = arguments.prefix(place?.words.first ?? arguments.count).prefix { $0 != "--" }
    if let unknown = before.first(where: Self.isUnknown) {
      self = .unknownOption(unknown, nil)
      return
    }
    if let place, place.command == nil {
      self = .unknownCommand(arguments[place.words[0]])
      return
    }
    if let command = place?.command, let seen = place?.unknown {
      self = .unknownSubcommand(seen, command)
      return
    }
    var walk = Walk(command: place?.command, rest: arguments[...])
    walk.skip = Set(place?.words ?? [])
    guard let fault = walk.fault() else { return nil }
    self = fault
  }

  /// The command of a command line and where its words stand in it.
  struct Place {
    /// `nil` when there is none of this name.
    var command: CommandForm?
    /// The indices of its name's words.
    var words: [Int]
    /// What stands where a further word of the name is needed, and is none; `nil` when nothing does.
    var unknown: String?
  }

  /// Where the command's name stands: the first word that is neither an option nor the value of a global
  /// one, and the next where one has to follow; `nil` when there is no word.
  static func place(_ arguments: [String]) -> Place? {
    var index = 0
    var place: Place?
    while index < arguments.count, arguments[index] != "--" {
      let argument = arguments[index]
      if argument.hasPrefix("-") {
        let option = CommandForms.global.first { $0.names.contains(argument) }
        index += option?.shape == .option ? 2 : 1
        continue
      }
      if let known = place?.command {
        guard let next = known.subcommand(argument) else {
          place?.unknown = argument
          return place
        }
        place?.command = next
        place?.words.append(index)
      } else {
        place = Place(command: CommandForms.command(argument), words: [index])
      }
      guard let found = place?.command, !found.subcommands.isEmpty else { return place }
      index += 1
    }
    return place
  }

  /// Whether it is an option that not every command takes, as only those may stand before the command.
  private static func isUnknown(_ argument: String) -> Bool {
    let name = String(argument.prefix { $0 != "=" })
    return argument.hasPrefix("-") && argument != "-"
      && !CommandForms.global.contains { $0.names.contains(name) }
  }

  private struct Walk {
    let command: CommandForm?
    var rest: ArraySlice<String>
    /// The indices of the words of the command's own name.
    var skip: Set<Int> = []

    mutating func fault() -> UsageFault? {
      var positionals = (command?.positionals ?? [])[...]
      var isTerminated = false
      // An argument that takes several words has had one.
      var hasWord = false
      while let word = rest.first {
        let index = rest.startIndex
        rest = rest.dropFirst()
        if skip.contains(index) { continue }
        if !isTerminated, word == "--" {
          isTerminated = true
        } else if !isTerminated, word.hasPrefix("-"), word.count > 1 {
          if let fault = optionFault(word) { return fault }
        } else if let form = positionals.first {
          if !form.choices.isEmpty, !form.choices.contains(word) {
            return .notOneOf(word, form, command)
          }
          hasWord = form.isRepeating
          if !form.isRepeating { positionals = positionals.dropFirst() }
        } else {
          return .unexpected(word, command)
        }
      }
      if hasWord { positionals = positionals.dropFirst() }
      return positionals.first { !$0.isOptional }.map { .missingArgument($0, command) }
    }

    private mutating func optionFault(_ word: String) -> UsageFault? {
      let name = String(word.prefix { $0 != "=" })
      let known = command?.option(name) ?? CommandForms.global.first { $0.names.contains(name) }
      guard let form = known else { return .unknownOption(name, command) }
      let hasSign = name.count < word.count
      if form.shape == .flag { return hasSign ? .valueOfFlag(form, command) : nil }
      var value = String(word.dropFirst(name.count + 1))
      if !hasSign {
        guard let next = rest.first, !next.hasPrefix("-") || next == "-" else {
          return .missingValue(form, command)
        }
        value = next
        rest = rest.dropFirst()
      }
      return form.choices.isEmpty || form.choices.contains(value)
        ? nil : .notOneOf(value, form, command)
    }
  }
}
