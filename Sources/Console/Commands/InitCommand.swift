import Archive
import ArgumentParser
import Correspondence
import Finance
import LineEditing
import Receivables

/// Makes a new book.
struct InitCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new book: asks for the firm, its place and you.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder to make; the usual place when left out.", completion: .directory)
  var folder: String?

  @Flag(help: "Ask nothing; the file can be edited afterwards.")
  var defaults = false

  func run(in session: Session) throws {
    let path = folder ?? session.desk.bookPath
    guard !Book(path: path).exists else { throw Complaint("book.exists", ["path": path]) }
    try session.refuseInReplay("init")
    let usual = Jurisdiction.of(session.desk.language)
    var template = SettingsTemplate(
      firmName: session.words("init.firm-default"), jurisdiction: usual, currency: usual.currency,
      personID: session.desk.personID ?? "me", personName: session.words("init.person-default"),
      personTitle: session.words("init.title-default"))
    if !defaults { try ask(&template, session) }
    let text = template.text(session.words)
    // What we write must be what we read.
    if case .failure(let faults) = SettingsReader.read(text) {
      throw Complaint.faults(faults.findings, file: "kaishu.yaml")
    }
    let book = try BookMaker.make(path, settings: text, histories: [])
    session.output.line(
      session.words("init.done", ["path": path, "settings": book.settingsPath]))
  }

  private func ask(_ template: inout SettingsTemplate, _ session: Session) throws {
    template.firmName = try ask("init.firm", template.firmName, session) { $0 }
    template.jurisdiction = try ask("init.jurisdiction", template.jurisdiction.rawValue, session) {
      Jurisdiction(rawValue: $0.lowercased())
    }
    template.currency = try ask("init.currency", template.jurisdiction.currency.code, session) {
      Currency($0)
    }
    template.personName = try ask("init.person", template.personName, session) { $0 }
    template.personTitle = try ask("init.title", template.personTitle, session) { $0 }
    template.personID = try ask("init.person-id", template.personID, session) { text in
      text.allSatisfy { !$0.isWhitespace } ? text : nil
    }
  }

  /// Asks until the answer can be read; Enter takes the suggestion.
  private func ask<T>(
    _ key: String, _ suggestion: String, _ session: Session, read: (String) -> T?
  ) throws -> T {
    while true {
      session.output.line(session.words(key) + "  [\(Shown.name(suggestion))]")
      guard let answer = session.answer() else { throw Complaint("init.given-up") }
      let typed = answer.isEmpty ? suggestion : answer
      if let value = read(typed) { return value }
      let complaint = Complaint("init.not-understood", ["seen": typed])
      guard session.isByHand else { throw complaint }
      ComplaintText(words: session.words, output: session.output).write(complaint)
    }
  }
}
