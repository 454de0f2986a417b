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
    let colors =
      surroundings.isOutputTerminal && environment.nonEmpty("NO_COLOR") == nil
      && environment["TERM"] != "dumb"
    return Desk(
      bookPath: book ?? environment.nonEmpty("KAISHU_BOOK") ?? "\(data)/kaishu", today: today,
      minutes: minutes, language: language, output: try output(), usesColor: colors,
      usesASCII: environment["TERM"] == "dumb" && surroundings.isOutputTerminal,
      columns: max(Desk.columnsMin, surroundings.columns ?? Desk.columnsDefault),
      rows: surroundings.isOutputTerminal ? surroundings.rows ?? 0 : 0,
      pager: environment.nonEmpty("KAISHU_PAGER") ?? environment.nonEmpty("PAGER"),
      textEditor: environment.nonEmpty("VISUAL") ?? environment.nonEmpty("EDITOR"),
      seconds: surroundings.seconds,
      personID: try person ?? PersonSettings.personID(environment: environment, home: home),
      sharePath: SharedFiles.path(program: surroundings.programPath),
      historyPath: home.isEmpty ? "" : "\(state)/kaishu/history",
      isInteractive: surroundings.isInputTerminal && surroundings.isOutputTerminal)
  }

  private func language(_ environment: [String: String]) throws -> Language {
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

extension [String: String] {
  func nonEmpty(_ key: String) -> String? { self[key].flatMap { $0.isEmpty ? nil : $0 } }
}

/// The settings of the person who works here (`$XDG_CONFIG_HOME/kaishu/settings.yaml`).
enum PersonSettings {
  /// The `rep:` of the settings; `nil` when there is no file or no such line.
  static func personID(environment: [String: String], home: String) throws -> String? {
    let folder = environment.nonEmpty("XDG_CONFIG_HOME") ?? "\(home)/.config"
    let path = "\(folder)/kaishu/settings.yaml"
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
