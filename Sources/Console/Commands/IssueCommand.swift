import Archive
import ArgumentParser
import Conversation
import Correspondence
import Finance
import Ledger
import Receivables

/// Records that a drafted letter went out, and freezes it as it was sent.
struct IssueCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Issue drafted letters: freeze them as they are and record that they went out.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp(
      "A draft, by its file; the one that was written last when left out.",
      valueName: "draft"),
    completion: .fromBook)
  var files: [String] = []

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "How it went out: post, email, certified or hand; as the ladder says when left out.",
      valueName: "letter-channel"),
    completion: .list(IssuedLetter.Channel.allCases.map(\.rawValue)))
  var channel: String?

  @Option(
    help: ArgumentHelp("To whom, where it isn't the addressee.", valueName: "contact-person"),
    completion: .fromBook)
  var to: String?

  @Option(
    help: ArgumentHelp("The day it went out; today when left out.", valueName: "past-date"),
    completion: .fromBook)
  var on: String?

  @Option(help: ArgumentHelp("Words to keep with the entry.", valueName: "text"))
  var note: String = ""

  struct Row: Encodable {
    let code: String
    let entry: Int
    let kind: String
    let date: CivilDate
    let channel: String
    let addressee: String
    let payBy: CivilDate?
    let files: [File]

    struct File: Encodable {
      let path: String
      let sha256: String
    }
  }

  func run(in session: Session) throws {
    let desk = IssueDesk(
      session, channel: try typedChannel(), addressee: to?.trimmed,
      day: try session.pastDate(on) ?? session.today)
    let lock = try LetterLock(session.book.letters, waiting: LetterLock.patience)
    defer { withExtendedLifetime(lock) {} }
    let stems = try (files.isEmpty ? [Self.last] : files).map { try stem($0, session) }
    // All of them are looked at before the first goes out.
    var seen: Set<String> = []
    let letters = try stems.filter { seen.insert($0).inserted }.map { try desk.checked($0) }
    var rows: [Row] = []
    for letter in letters {
      let (entry, issued) = try desk.issue(letter, note: note.trimmed)
      rows.append(row(entry, issued, letter, session))
      if session.form != .json { try say(entry, letter, session) }
    }
    if session.form == .json { try session.writeJSON(rows) }
  }

  /// The word for the draft that was written last.
  static let last = "last"

  private func typedChannel() throws -> IssuedLetter.Channel? {
    guard let channel else { return nil }
    guard let known = IssuedLetter.Channel(rawValue: channel.lowercased()) else {
      throw Complaint.notOneOf(
        "usage.not-one-of", channel, IssuedLetter.Channel.allCases.map(\.rawValue))
    }
    return known
  }

  /// The name of a draft without its ending, from a path to any of its forms.
  private func stem(_ typed: String, _ session: Session) throws -> String {
    let store = session.book.letters
    if typed == Self.last {
      let code = session.customer?.code
      guard
        let stem = store.last(where: { (code ?? $0.customer) == $0.customer })
      else { throw Complaint("issue.no-draft") }
      return stem
    }
    let name = typed.split(separator: "/").last.map(String.init) ?? typed
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  private func row(
    _ entry: Int, _ issued: IssuedLetter, _ letter: IssueDesk.Letter, _ session: Session
  ) -> Row {
    Row(
      code: letter.customer.code, entry: entry, kind: issued.kind, date: issued.date,
      channel: issued.channel.rawValue, addressee: issued.addressee, payBy: issued.payBy,
      files: issued.files.map {
        Row.File(path: session.book.letters.issuedPath($0.name), sha256: $0.sha256)
      })
  }

  private func say(_ entry: Int, _ letter: IssueDesk.Letter, _ session: Session) throws {
    try RecordingReport(session, letter.customer).say(
      [entry],
      details: [
        session.words(
          "issue.frozen", ["path": session.book.letters.issuedPath(letter.stem + ".txt")])
      ])
    for warning in letter.warnings { session.output.talk("! " + warning) }
  }
}
