import ArgumentParser
import Receivables
import Training

/// Lists the role-plays, or begins one.
struct TrainCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a collection call with a simulated customer; alone it lists the role-plays.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The role-play.", valueName: "role-play"), completion: .fromBook)
  var name: String?

  @Option(
    help: ArgumentHelp("Where chance begins; the same seed plays the same.", valueName: "seed"))
  var seed: UInt64?

  @Flag(help: "Begin a new attempt although one isn't ended.")
  var new = false

  @Flag(help: "List the role-plays in every language.")
  var all = false

  func run(in session: Session) throws {
    if session.training != nil { throw Complaint("train.inside") }
    let shelf = RolePlayShelf(session: session)
    let files = AttemptFiles(session.desk, person: try TrainingPerson.of(session).id)
    guard let name else { return try list(shelf, files, session) }
    let room = try room(named: name, shelf, files, session)
    try RoomVisit(room: room).run()
  }

  private func list(_ shelf: RolePlayShelf, _ files: AttemptFiles, _ session: Session) throws {
    let (scenarios, faulty) = try shelf.read()
    guard let first = scenarios.first else { throw Complaint("train.none") }
    let own = scenarios.filter { all || $0.language == session.desk.language }
    let list = RolePlayList(
      session: session, scenarios: own.isEmpty ? scenarios : own, results: try files.results())
    if session.form == .json { return try session.writeJSON(list.entries) }
    list.write()
    session.output.line()
    session.output.line(session.words("train.start-one", ["name": (own.first ?? first).name]))
    let others = scenarios.count - list.scenarios.count
    if others > 0 {
      session.output.line(session.words("train.others", ["count": String(others)]))
    }
    for entry in faulty {
      session.output.line(session.words("train.faulty-too", ["path": entry.path]))
    }
  }

  private func room(
    named name: String, _ shelf: RolePlayShelf, _ files: AttemptFiles, _ session: Session
  ) throws -> TrainingRoom {
    if let start = try files.unfinished(name), !new {
      if let seed, String(seed) != start.seed {
        throw Complaint("train.unfinished-seed", ["name": name])
      }
      return TrainingRoom(
        scenario: try shelf.scenario(name, on: start.day), start: start, files: files,
        outer: session)
    }
    return try TrainingRoom.begin(
      try shelf.scenario(name, on: session.today), files: files, seed: seed, outer: session)
  }
}

/// Who trains.
enum TrainingPerson {
  /// The person of the book; of the demo where there is no book yet.
  static func of(_ session: Session) throws -> BookSettings.Person {
    if session.book.exists { return try session.person() }
    return BookSettings.Person(
      id: session.desk.personID ?? Session.unnamed, name: session.words("person.unnamed"),
      title: "", level: "")
  }
}
