import Archive
import ArgumentParser
import Training

/// The debrief of an attempt once more: on screen, as JSON, or as a page for printing.
struct TrainingDebriefCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief", abstract: "The debrief of an attempt: all of it, or a page to print.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The role-play; the last one when left out.", valueName: "role-play"),
    completion: .fromBook)
  var name: String?

  @Option(
    help: ArgumentHelp("Which attempt; the last one when left out.", valueName: "count"))
  var attempt: Int?

  @Option(
    help: ArgumentHelp("Write a page for printing to a new file.", valueName: "page"),
    completion: .file(extensions: ["html"]))
  var page: String?

  static var pages: Bool { true }

  func run(in session: Session) throws {
    let session = session.training?.outer ?? session
    let files = AttemptFiles(session.desk, person: try TrainingPerson.of(session).id)
    let start = try start(files)
    let room = TrainingRoom(
      scenario: try RolePlayShelf(session: session).scenario(start.scenario, on: start.day),
      start: start, files: files, outer: session)
    let end = TrainingEnd(room: room, session: try room.session())
    let text = try end.again()
    if let page {
      let path = session.desk.path(page)
      guard !Files.exists(path) else { throw Complaint("export.exists", ["path": path]) }
      try Files.create(path, bytes: Array(DebriefPage(debrief: text).text().utf8))
      return session.output.line(session.words("train.page", ["path": path]))
    }
    if session.form == .json { return try session.writeJSON(DebriefRecord(text)) }
    end.sheet(text, isFull: true).write(to: session)
  }

  private func start(_ files: AttemptFiles) throws -> AttemptFiles.Start {
    let ended = try files.starts().filter(files.hasEnded)
    let last = try files.results().last
    let wanted = ended.last { start in
      if name == nil, attempt == nil {
        return start.scenario == last?.scenario && start.attempt == last?.attempt
      }
      return (name ?? last?.scenario) == start.scenario
        && (attempt.map { $0 == start.attempt } ?? true)
    }
    guard let wanted else { throw Complaint("train.no-debrief", ["name": name ?? ""]) }
    return wanted
  }
}
