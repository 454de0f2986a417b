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

  @Option(
    help: ArgumentHelp(
      "A further form to write: md, eml (an e-mail, of what goes by e-mail) or pdf; repeat it.",
      valueName: "letter-form"),
    completion: .list(LetterForm.further.map(\.rawValue)))
  var also: [String] = []

  @Flag(help: "Also list those whose invoices are paid, or have come to no stage yet.")
  var all = false

  func run(in session: Session) throws {
    let language = try Language.ofLetter(letterLang)
    let forms = Set(try also.map(LetterForm.init(further:)))
    guard write || forms.isEmpty else { throw Complaint("letters.also-write", status: .usage) }
    let writer = write ? try LetterBatchWriter(session, also: forms) : nil
    let round = try LetterRound(session)
    let due = try round.due(in: language)
    let report = LetterRoundReport(round: round, due: due, written: try writer?.write(due))
    session.hasFindings = due.contains { if case .failure = $0.facts { true } else { false } }
    if session.form == .json { return try session.writeJSON(report.record) }
    try report.show(listsAll: all)
  }
}
