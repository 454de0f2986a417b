import Archive
import Finance
import Training

/// A person's training: a folder for each attempt, in the person's own state and never in a book.
struct AttemptFiles {
  /// What an attempt began with.
  struct Start: Codable, Equatable {
    let schema: String
    let scenario: String
    let attempt: Int
    /// Made of digits; larger than some programs' numbers.
    let seed: String
    /// The day on which it began; the clock of the attempt stands still there.
    let day: CivilDate

    static let schema = "kaishu.training-start/v1"

    init(scenario: String, attempt: Int, seed: UInt64, day: CivilDate) {
      schema = Self.schema
      self.scenario = scenario
      self.attempt = attempt
      self.seed = String(seed)
      self.day = day
    }
  }

  /// Of one person.
  let folder: String

  init(_ desk: Desk, person: String) {
    folder = "\(desk.statePath)/training/\(FileName.part(person))"
  }

  // MARK: - Attempts

  func path(_ start: Start) -> String { path(start.scenario, start.attempt) }

  private func path(_ scenario: String, _ attempt: Int) -> String {
    "\(folder)/\(FileName.part(scenario))-\(attempt)"
  }

  private static let startName = "start.json"
  private static let resultName = "result.json"

  /// The attempts in order of scenario and number; a folder that isn't whole is left out.
  func starts() throws -> [Start] {
    try Files.names(in: folder, suffix: "").filter { !$0.hasPrefix(".") }
      .compactMap { try read(Start.self, "\(folder)/\($0)/\(Self.startName)") }
      .sorted { ($0.scenario, $0.attempt) < ($1.scenario, $1.attempt) }
  }

  /// The last attempt at a scenario that wasn't ended; `nil` when there is none.
  func unfinished(_ scenario: String) throws -> Start? {
    try starts().last { $0.scenario == scenario && !hasEnded($0) }
  }

  func hasEnded(_ start: Start) -> Bool { Files.exists("\(path(start))/\(Self.resultName)") }

  /// The number of the next attempt at a scenario, from 1.
  func nextAttempt(_ scenario: String) -> Int {
    (1...).first { !Files.exists(path(scenario, $0)) } ?? 1
  }

  // MARK: - Keeping

  /// The start comes last: an attempt whose folder has it is whole.
  func keep(_ start: Start) throws {
    try write(start, "\(path(start))/\(Self.startName)")
  }

  func keep(_ result: AttemptRecord, of start: Start) throws {
    try write(AttemptResult(result), "\(path(start))/\(Self.resultName)")
  }

  /// What came of the attempts, the oldest first.
  func results() throws -> [AttemptRecord] {
    try starts().compactMap {
      try read(AttemptResult.self, "\(path($0))/\(Self.resultName)")?.record()
    }.sorted { ($0.day, $0.scenario, $0.attempt) < ($1.day, $1.scenario, $1.attempt) }
  }

  private func write(_ value: some Encodable, _ path: String) throws {
    try Files.create(path, bytes: VisibleJSON.bytes(try JSONValue(encoding: value)) + [0x0A])
  }

  private func read<T: Decodable>(_ type: T.Type, _ path: String) throws -> T? {
    guard let bytes = try Files.contents(of: path) else { return nil }
    return try JSONValue(bytes: bytes).decode(type)
  }
}
