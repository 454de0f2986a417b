import Archive
import ArgumentParser
import Correspondence
import Finance
import LineEditing
import Receivables

/// Who gets which letter today by the ladder of the book, and why others get none; writes them when asked.
struct LettersDueCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Who gets which letter today, and why others get none.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Flag(help: "Write all of them as drafts; without it nothing is written.")
  var write = false

  @Option(
    help: ArgumentHelp(
      "The letters' language: en, ja or zh-Hans; each customer's own when left out.",
      valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var letterLang: String?

  @Flag(help: "Also list those whose invoices are paid, or have come to no stage yet.")
  var all = false

  func run(in session: Session) throws {
    let language = try Language.ofLetter(letterLang)
    let round = try LetterRound(session)
    let due = try round.due(in: language)
    let written = write ? try LetterBatchWriter(session).write(due) : [:]
    let report = LetterRoundReport(round: round, due: due, written: write ? written : nil)
    session.hasFindings = due.contains { if case .failure = $0.facts { true } else { false } }
    if session.form == .json { return try session.writeJSON(report.record) }
    try report.show(listsAll: all)
  }
}
