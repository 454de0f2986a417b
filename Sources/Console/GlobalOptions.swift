import Archive
import ArgumentParser
import Finance
import Receivables

/// Options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("The book's folder.", valueName: "folder"),
    completion: .directory)
  var book: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day to work on, as YYYY-MM-DD, instead of today.", valueName: "date"),
    completion: .fromBook)
  var today: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The time of day, as HH:MM, with --today.", valueName: "time"))
  var now: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The language of the screen: en, ja or zh-Hans.", valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are: an ID of the book's people.", valueName: "person"),
    completion: .fromBook)
  var person: String?

  @Option(
    name: .long, help: "The form of listings: text or json.",
    completion: .list(OutputForm.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    name: .long, help: "Colour: auto, always or never.",
    completion: .list(ColorChoice.allCases.map(\.rawValue)))
  var color: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The width of the screen in columns, instead of the terminal's own.", valueName: "columns"))
  var width: Int?

  @Flag(name: .long, help: "Draw bars with ASCII characters.")
  var ascii = false

  @Flag(name: .long, help: "Go on after a fault, when the lines come from a file.")
  var keepGoing = false
}

extension GlobalOptions {
  /// The desk that these options and the surroundings make.
  func makeDesk(_ surroundings: Surroundings) throws -> Desk {
    let environment = surroundings.environment
    let language = try language(environment)
    var today = surroundings.today
    var minutes: Int? = surroundings.minutes
    if let text = self.today ?? environment.nonEmpty("KAISHU_TODAY") {
      guard let date = CivilDate(iso: text) else {
        throw Complaint("usage.today", ["seen": text], status: .usage)
      }
      today = date
      minutes = nil
    }
    if let text = now {
      guard let time = ClockTime.minutes(text) else {
        throw Complaint("usage.now", ["seen": text], status: .usage)
      }
      minutes = time
    }
    let home = environment["HOME"] ?? ""
    let data = environment.nonEmpty("XDG_DATA_HOME") ?? "\(home)/.local/share"
    let state = environment.nonEmpty("XDG_STATE_HOME") ?? "\(home)/.local/state"
    let isDumb = environment["TERM"] == "dumb"
    let usesColor = try colorChoice().applies(to: surroundings)
    let isInteractive = surroundings.isInputTerminal && surroundings.isOutputTerminal
    return Desk(
      bookPath: book ?? environment.nonEmpty("KAISHU_BOOK") ?? "\(data)/kaishu", today: today,
      minutes: minutes, language: language, output: try output(), usesColor: usesColor,
      usesASCII: ascii || surroundings.isOutputTerminal && (isDumb || !Self.isUTF8(environment)),
      screen: screen(surroundings),
      pager: isInteractive && !isDumb ? Pager(environment, words: Words(language)) : nil,
      progress: surroundings.isErrorTerminal ? isDumb ? .lines : .line : .none,
      textEditor: environment.nonEmpty("VISUAL") ?? environment.nonEmpty("EDITOR"),
      temporaryFolder: environment.nonEmpty("TMPDIR") ?? "/tmp",
      seconds: surroundings.seconds, environment: environment,
      programPath: surroundings.programPath,
      personID: try person ?? PersonSettings.personID(environment: environment, home: home),
      sharePath: SharedFiles.path(program: surroundings.programPath),
      statePath: "\(state)/kaishu",
      historyPath: home.isEmpty ? "" : "\(state)/kaishu/history",
      isInteractive: isInteractive)
  }

  /// The first option that holds for a whole run and so can't come with one command of it, as it was typed.
  var ofTheWholeRun: String? {
    for (name, value) in [("book", book), ("today", today), ("now", now), ("as", person)] {
      if let value { return "--\(name) \(value)" }
    }
    return keepGoing ? "--keep-going" : nil
  }

  /// The terminal's size now, or the width asked for; `COLUMNS` where there is none or it doesn't say.
  private func screen(_ surroundings: Surroundings) -> @Sendable () -> ScreenSize {
    let told = surroundings.environment["COLUMNS"].flatMap { Int($0) }
    return { [width] in
      let columns = width ?? surroundings.columns() ?? told ?? Desk.columnsDefault
      return ScreenSize(
        columns: max(Desk.columnsMin, columns),
        rows: surroundings.isOutputTerminal ? surroundings.rows() ?? 0 : 0)
    }
  }

  /// Whether the locale says that the terminal shows more than ASCII.
  private static func isUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap { environment.nonEmpty($0) }.first?.uppercased() ?? ""
    return locale.contains("UTF-8") || locale.contains("UTF8")
  }

  /// - Throws: ``Complaint`` for a word that isn't known.
  func colorChoice() throws -> ColorChoice {
    guard let color else { return .auto }
    if let choice = ColorChoice(rawValue: color) { return choice }
    throw Complaint.notOneOf("usage.color", color, ColorChoice.allCases.map(\.rawValue))
  }

  /// - Throws: ``Complaint`` for a language that isn't known.
  func language(_ environment: [String: String]) throws -> Language {
    if let lang {
      guard let language = Language(rawValue: lang) ?? Language(locale: lang) else {
        throw Complaint.language(lang)
      }
      return language
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment.nonEmpty(name) { return Language(locale: value) ?? .en }
    }
    return .en
  }

  /// - Throws: ``Complaint`` for a form that isn't known.
  func output() throws -> OutputForm {
    guard let format else { return .text }
    guard let form = OutputForm(rawValue: format) else {
      throw Complaint.notOneOf("usage.format", format, OutputForm.allCases.map(\.rawValue))
    }
    return form
  }
}

/// Whether text is set apart by colour.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Of itself: at a terminal that knows colours, unless `NO_COLOR` is set.
  func applies(to surroundings: Surroundings) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      surroundings.isOutputTerminal && surroundings.environment.nonEmpty("NO_COLOR") == nil
        && surroundings.environment["TERM"] != "dumb"
    }
  }
}

extension [String: String] {
  func nonEmpty(_ key: String) -> String? { self[key].flatMap { $0.isEmpty ? nil : $0 } }
}

/// The settings of the person who works here (`$XDG_CONFIG_HOME/kaishu/settings.yaml`).
enum PersonSettings {
  static func path(environment: [String: String], home: String) -> String {
    (environment.nonEmpty("XDG_CONFIG_HOME") ?? "\(home)/.config") + "/kaishu/settings.yaml"
  }

  /// The `rep:` of the settings; `nil` when there is no file or no such line.
  static func personID(environment: [String: String], home: String) throws -> String? {
    let path = path(environment: environment, home: home)
    guard let bytes = try? Files.contents(of: path) else { return nil }
    let reader = NodeReader()
    let map = reader.document(String(decoding: bytes, as: UTF8.self), keys: ["rep"])
    let id = map.flatMap { reader.text($0, "rep") }
    if !reader.findings.isEmpty { throw Complaint.faults(reader.findings, file: path) }
    return id.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// The files that come with the program: templates and playbooks.
enum SharedFiles {
  /// The folder that holds `templates/`: `../share/kaishu` beside an installed program, else the source
  /// tree above a built one. Empty when neither is there.
  static func path(program: String) -> String {
    var parts = program.split(separator: "/").dropLast()
    let installed = "/" + (parts.dropLast() + ["share", "kaishu"]).joined(separator: "/")
    if Files.exists(installed + "/templates") { return installed }
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if Files.exists(folder + "/Package.swift"), Files.exists(folder + "/templates") {
        return folder
      }
      parts = parts.dropLast()
    }
    return ""
  }
}
