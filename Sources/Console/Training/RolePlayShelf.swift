import Archive
import Finance
import Receivables
import Training
import Yarn

/// The role-plays that a person may train on: the firm's own in the book's `scripts/roleplay`, which win by their name, and
/// those that come with the program.
struct RolePlayShelf {
  /// A script, before it is read.
  struct Entry {
    let name: String
    let path: String
  }

  let session: Session

  private static let folder = "/scripts/roleplay"

  var entries: [Entry] {
    var paths: [String: String] = [:]
    for root in [session.desk.sharePath, session.desk.bookPath] where !root.isEmpty {
      for file in Files.names(in: root + Self.folder, suffix: ScriptFiles.ending) {
        paths[String(file.dropLast(ScriptFiles.ending.count))] = "\(root)\(Self.folder)/\(file)"
      }
    }
    return paths.sorted { $0.key < $1.key }.map(Entry.init)
  }

  /// All that can be played.
  func scenarios() throws -> [Scenario] { try read().scenarios }

  /// What can be played, by level and name, and what has faults.
  func read() throws -> (scenarios: [Scenario], faulty: [Entry]) {
    let reader = try RolePlayScripts(scripts: ScriptFiles(session: session)).reader()
    var scenarios: [Scenario] = []
    var faulty: [Entry] = []
    for entry in entries {
      if let scenario = try read(entry, reader, session.today).scenario {
        scenarios.append(scenario)
      } else {
        faulty.append(entry)
      }
    }
    scenarios.sort { ($0.difficulty.rawValue, $0.name) < ($1.difficulty.rawValue, $1.name) }
    return (scenarios, faulty)
  }

  /// - Parameter day: the day of training.
  /// - Throws: ``Complaint`` when there is none of that name, or it can't be played.
  func scenario(_ name: String, on day: CivilDate) throws -> Scenario {
    guard let entry = entries.first(where: { $0.name == name }) else {
      let near = Suggestion.nearest(name, in: entries.map(\.name))
      throw Complaint(
        near == nil ? "train.no-scenario" : "train.no-scenario-near",
        ["seen": name, "near": near ?? ""])
    }
    let reader = try RolePlayScripts(scripts: ScriptFiles(session: session)).reader()
    guard let scenario = try read(entry, reader, day).scenario else {
      throw Complaint("train.faulty", ["name": name, "path": entry.path])
    }
    return scenario
  }

  private func read(
    _ entry: Entry, _ reader: ScenarioReader, _ day: CivilDate
  ) throws -> ScenarioReading {
    let text = String(decoding: try Files.contents(of: entry.path) ?? [], as: UTF8.self)
    return reader.read(SourceFile(name: entry.path, text: text), today: day)
  }
}
