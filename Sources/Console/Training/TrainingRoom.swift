import Archive
import Conversation
import Finance
import Receivables
import Training

/// Where a training call is held: a book of its own with the firm's settings and the scenario's customer.
///
/// Nothing of it touches the live book: its folder lies with the person's own state, and everything that a call, a letter or
/// a sign-off writes goes there.
struct TrainingRoom {
  let scenario: Scenario
  let start: AttemptFiles.Start
  let files: AttemptFiles
  /// The person's and the firm's session from which training was asked for.
  let outer: Session

  var bookPath: String { files.path(start) }
  var hasEnded: Bool { files.hasEnded(start) }

  /// Begins an attempt: makes its book.
  ///
  /// - Parameter seed: replays a talk; that of the attempt where it is `nil`.
  static func begin(
    _ scenario: Scenario, files: AttemptFiles, seed: UInt64?, outer: Session
  ) throws -> TrainingRoom {
    let attempt = files.nextAttempt(scenario.name)
    let start = AttemptFiles.Start(
      scenario: scenario.name, attempt: attempt,
      seed: seed ?? TrainingSeed.make(scenario: scenario.name, attempt: attempt),
      day: scenario.today)
    let room = TrainingRoom(scenario: scenario, start: start, files: files, outer: outer)
    let book = try BookMaker.make(
      room.bookPath, settings: try Self.settings(scenario, outer), histories: [scenario.history])
    try room.copyTemplates(to: book)
    try files.keep(start)
    return room
  }

  /// The firm's own settings; those of a made-up firm where there is no book yet, or the demo's.
  private static func settings(_ scenario: Scenario, _ outer: Session) throws -> String {
    let isOwn = try outer.book.exists && !outer.book.settings().isDemo
    guard isOwn, let bytes = try Files.contents(of: outer.book.settingsPath) else {
      return TrainingFirm(language: scenario.language, currency: scenario.currency)
        .settings(outer.words)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The firm's own letters and sayings.
  private func copyTemplates(to book: Book) throws {
    let (from, to) = (outer.book.path + "/templates", book.path + "/templates")
    guard outer.book.exists, Files.kind(of: from) == .folder else { return }
    try Files.removeFolder(to)
    try Files.copyFolder(from, to: to)
  }

  /// A session in the room's book, on the same screen and editor.
  func session() throws -> Session {
    var desk = outer.desk
    desk.bookPath = bookPath
    desk.today = start.day
    // The clock stands still: nobody is called at a bad hour.
    desk.minutes = nil
    desk.historyPath = ""
    let editor = outer.editor
    let session = Session(desk: desk, output: outer.output, makeEditor: { editor })
    session.training = self
    session.keepsGoing = outer.keepsGoing
    session.customer = try session.customer(scenario.history.customer.code)
    return session
  }

  /// The simulated customer, on the policy of the room.
  func talk(_ context: CallContext, _ start: CallStart, firm: String) -> TrainingTalk {
    let candidates = DebtorCandidates(
      scenario.hidden, overdue: start.overdue, policy: context.policy, setting: context.setting,
      known: context.known)
    let debtor = Debtor(
      scenario.hidden, candidates: candidates, seed: UInt64(self.start.seed) ?? 0)
    return TrainingTalk(scenario, debtor: debtor, firm: firm)
  }

  /// How a training call is held.
  func how(_ words: Words) -> String {
    words("train.how", ["points": String(Scorecard.hintCost)])
  }

  /// - Throws: ``Complaint`` when the attempt is over: there is one call in it.
  func checkOpen() throws {
    if hasEnded { throw Complaint("train.over", ["name": scenario.name]) }
  }
}
