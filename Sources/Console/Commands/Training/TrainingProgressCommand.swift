import Archive
import ArgumentParser
import Training

/// A person's attempts, and a file of them for whoever leads the team.
struct TrainingProgressCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "A person's training so far, attempt by attempt.")

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .customLong("of"), help: ArgumentHelp("Somebody else's.", valueName: "person"),
    completion: .fromBook)
  var other: String?

  @Option(
    help: ArgumentHelp("Write it to a new file that ends with .csv or .json.", valueName: "table"),
    completion: .file(extensions: ["csv", "json"]))
  var export: String?

  static var pages: Bool { true }

  func run(in session: Session) throws {
    // What came of training lies with the person, not in the room where it is asked for.
    let session = session.training?.outer ?? session
    let person = try wanted(session)
    let results = try AttemptFiles(session.desk, person: person).results()
    let progress = TrainingProgress(person: person, results: results)
    if let export { return try write(progress, to: session.desk.path(export), session) }
    if session.form == .json { return try session.writeJSON(progress.record) }
    progress.write(to: session)
  }

  /// Whose progress: one's own, or that of another for those above the lowest level.
  private func wanted(_ session: Session) throws -> String {
    let own = try TrainingPerson.of(session).id
    guard let other, other != own else { return own }
    guard session.book.exists, try session.rank() > 0 else { throw Complaint("train.not-yours") }
    return try session.book.settings().person(other).id
  }

  private func write(_ progress: TrainingProgress, to path: String, _ session: Session) throws {
    guard !Files.exists(path) else { throw Complaint("export.exists", ["path": path]) }
    let bytes: [UInt8]
    if path.hasSuffix(".json") {
      bytes = VisibleJSON.bytes(try JSONValue(encoding: progress.record)) + [0x0A]
    } else if path.hasSuffix(".csv") {
      bytes = Array(progress.table.utf8)
    } else {
      throw Complaint("train.export-form", ["seen": path], status: .usage)
    }
    try Files.create(path, bytes: bytes)
    session.output.line(
      session.words(
        "train.exported", ["path": path, "count": String(progress.results.count)]))
  }
}
