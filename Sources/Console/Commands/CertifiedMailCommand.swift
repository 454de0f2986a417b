import Archive
import ArgumentParser
import Correspondence
import Finance
import Receivables

/// Lays any text out as a certified-content letter, counts it and says what it costs; it needs no book.
struct CertifiedMailCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "certified-mail",
    abstract: "Lay a text out as certified-content mail: the grid, the count, the fee.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("The text, in UTF-8; - for what comes in.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "Characters a line by lines a sheet: 20x26, 26x20, 13x40, or vertical.", valueName: "grid"),
    completion: .list(CertifiedGrid.allCases.map(\.rawValue)))
  var grid: String = CertifiedGrid.standard.rawValue

  @Option(
    help: ArgumentHelp(
      "The sender's address and name, with commas in between, to add at the end.",
      valueName: "party"))
  var sender: String?

  @Option(
    help: ArgumentHelp(
      "An addressee's address and name, likewise; repeat it where the letter goes to several.",
      valueName: "party"))
  var addressee: [String] = []

  @Option(
    help: ArgumentHelp(
      "A name whose Latin letters are in order; repeat it for more.", valueName: "name"))
  var properNoun: [String] = []

  @Option(
    help: ArgumentHelp("Write the sheets for printing to this new file.", valueName: "file"),
    completion: .file())
  var html: String?

  func run(in session: Session) throws {
    let grid = try CertifiedGrid(typed: grid)
    let file = try TextFile.read(self.file, session)
    guard file.text.contains(where: { !$0.isWhitespace }) else {
      throw Complaint("certified.empty", ["path": file.name])
    }
    let layout = CertifiedMail.layout(
      file.text, grid: grid, sender: sender.map { CertifiedParty($0) },
      addressees: addressee.map { CertifiedParty($0) }, properNouns: properNoun)
    let fee = CertifiedFee(
      sheets: layout.sheets.count, letters: layout.addressees, on: session.today)
    let text = CertifiedText(session, file: file.name)
    if let html {
      guard !Files.exists(html) else { throw Complaint("export.exists", ["path": html]) }
      let page = CertifiedMailPage(layout).text(title: title(layout))
      try Files.create(html, bytes: Array(page.utf8))
    }
    session.hasFindings = !layout.findings.isEmpty
    if session.form == .json {
      return try session.writeJSON(CertifiedRecord(layout, fee, text))
    }
    text.show(layout, fee, on: session.output)
    if let html { session.output.line(session.words("certified.written", ["path": html])) }
  }

  /// The first line of the letter, as a document's title.
  private func title(_ layout: CertifiedLayout) -> String {
    layout.fileLines.lazy.map(\.text).first { $0.contains { !$0.isWhitespace } } ?? ""
  }
}
