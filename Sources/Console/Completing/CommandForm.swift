import Archive
import ArgumentParser

/// What a command takes, as the argument parser itself tells it: the one source for completion, hints, help,
/// the manual and what is said about wrong usage.
struct CommandForm: Sendable, Equatable {
  /// As it is typed: `letter`, `calc interest`.
  let name: String
  let aliases: [String]
  /// English, from the command's own configuration.
  let abstract: String
  /// Its own arguments and options, in the order they were declared.
  let arguments: [ArgumentForm]
  /// The commands one of which has to follow; empty for a command that does something itself.
  let subcommands: [CommandForm]
  /// The last word of the subcommand that is meant where none is typed; `nil` where one has to be.
  let usualName: String?

  /// `calc-interest`: what names the entries `cmd.…`, `usage-line.…` and `example.…` of the catalogue.
  var key: String { name.replacing(" ", with: "-") }

  /// The last word of its name: `interest`.
  var lastName: String { name.split(separator: " ").last.map(String.init) ?? name }

  /// The command that this word calls after it; `nil` when there is none.
  func subcommand(_ word: String) -> CommandForm? { subcommands.first { $0.lastName == word } }

  /// What takes the words behind it that call none; `nil` where one has to be called.
  var usual: CommandForm? { usualName.flatMap(subcommand) }

  /// It and all that may follow it.
  var family: [CommandForm] { [self] + subcommands.flatMap(\.family) }

  /// Arguments that are told by their place.
  var positionals: [ArgumentForm] { arguments.filter { $0.shape == .positional } }
  var options: [ArgumentForm] { arguments.filter { $0.shape != .positional } }

  /// The option with this name, `--pay-by`, the global ones included; `nil` when there is none.
  func option(_ name: String) -> ArgumentForm? {
    (options + CommandForms.global).first { $0.names.contains(name) }
  }
}

/// An argument, an option with a value, or a flag.
struct ArgumentForm: Sendable, Equatable {
  enum Shape: String, Sendable {
    case positional, option, flag
  }

  /// What the shell's own completion of files would offer.
  enum Files: Sendable, Equatable {
    case any, folders
  }

  let shape: Shape
  /// As they are typed, the usual one first: `--help`, `-h`. Empty for an argument told by its place.
  let names: [String]
  /// What the value is; it names the entries `value.…` of the catalogue.
  let valueName: String
  let isOptional: Bool
  let isRepeating: Bool
  /// The values it may have, where these are fixed.
  let choices: [String]
  /// Which files it may name; `nil` when it names none.
  let files: Files?
  /// English, from the declaration.
  let abstract: String

  /// `pay-by`: what names the entry `option.…` of the catalogue.
  var key: String {
    guard let name = names.first else { return valueName }
    return String(name.drop { $0 == "-" })
  }

  var kind: ValueKind? { ValueKind(rawValue: valueName) }
}

/// The forms of all commands. They are asked for at the first Tab or `help`, never at the start.
enum CommandForms {
  /// The program itself: its options are those that every command takes.
  private static let root: Parsed = {
    guard let value = try? JSONValue(bytes: Array(RootCommand._dumpHelp().utf8)),
      let command = value["command"]
    else { return Parsed(global: [], commands: []) }
    return Parsed(command)
  }()

  fileprivate struct Parsed {
    var global: [ArgumentForm]
    var commands: [CommandForm]
  }

  /// The options that every command takes.
  static var global: [ArgumentForm] { root.global }
  /// Every command, in the order of ``CommandTree``.
  static var all: [CommandForm] { root.commands }
  /// Every command with those that may follow it.
  static var every: [CommandForm] { all.flatMap(\.family) }

  private static let byName: [String: CommandForm] = {
    var forms: [String: CommandForm] = [:]
    for form in every {
      for name in [form.name] + form.aliases where forms[name] == nil { forms[name] = form }
    }
    return forms
  }()

  /// The command of this name or alias, `calc interest` too; `nil` when there is none.
  static func command(_ name: String) -> CommandForm? { byName[name] }
}

// MARK: - Reading the parser's description

extension CommandForms.Parsed {
  fileprivate init(_ root: JSONValue) {
    let global = root["arguments"].elements.compactMap(ArgumentForm.init)
    self.global = global
    var seen: Set<String> = []
    // The parser adds a `help` of its own after ours.
    commands = root["subcommands"].elements.compactMap { CommandForm($0, global: global) }
      .filter { seen.insert($0.name).inserted }
  }
}

extension CommandForm {
  fileprivate init?(_ value: JSONValue, global: [ArgumentForm], under parent: String? = nil) {
    guard let lastName = value["commandName"].string else { return nil }
    let name = [parent, lastName].compactMap { $0 }.joined(separator: " ")
    self.name = name
    aliases = value["aliases"].elements.compactMap(\.string)
    abstract = value["abstract"].string ?? ""
    let common = Set(global.map(\.key))
    arguments = value["arguments"].elements.compactMap(ArgumentForm.init)
      .filter { $0.shape == .positional || !common.contains($0.key) }
    subcommands = value["subcommands"].elements
      .compactMap { CommandForm($0, global: global, under: name) }
      .filter { $0.lastName != "help" }
    usualName = value["defaultSubcommand"].string
  }
}

extension ArgumentForm {
  fileprivate init?(_ value: JSONValue) {
    guard let shape = value["kind"].string.flatMap(Shape.init),
      value["shouldDisplay"] == .bool(true)
    else { return nil }
    self.shape = shape
    let preferred = value["preferredName"].flatMap(Self.typed)
    let names = value["names"].elements.compactMap(Self.typed)
    self.names = [preferred].compactMap { $0 } + names.filter { $0 != preferred }
    valueName = value["valueName"].string ?? ""
    isOptional = value["isOptional"] == .bool(true)
    isRepeating = value["isRepeating"] == .bool(true)
    abstract = value["abstract"].string ?? ""
    let completion = value["completionKind"]
    let listed = completion?["list"]?["values"].elements ?? value["allValues"].elements
    choices = listed.compactMap(\.string)
    files =
      completion?["directory"] != nil ? .folders : completion?["file"] != nil ? .any : nil
  }

  private static func typed(_ value: JSONValue) -> String? {
    guard let name = value["name"].string else { return nil }
    return (value["kind"].string == "long" ? "--" : "-") + name
  }
}

extension JSONValue {
  fileprivate var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension JSONValue? {
  fileprivate var string: String? { self?.string }

  fileprivate var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [] }
  }
}
