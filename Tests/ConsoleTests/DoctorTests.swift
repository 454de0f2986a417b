import Finance
import Foundation
import Ledger
import Receivables
import Testing

@testable import Console

/// Each kind of damage, made for real and found; nothing is changed by looking.
@Suite struct DoctorTests {
  private func findings(_ bench: Bench, _ state: DoctorFinding.State? = nil) -> [String] {
    Doctor(session: bench.session()).findings()
      .filter { state == nil || $0.state == state }.map(\.key)
  }

  private func append(_ text: String, to path: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private func file(_ bench: Bench, in folder: String, _ ending: String) throws -> String {
    let folder = bench.book + "/" + folder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return folder + "/" + (try #require(names.first { $0.hasSuffix(ending) }))
  }

  @Test func demoBookIsWell() throws {
    let bench = try Bench.onDemo()
    #expect(findings(bench, .wrong).isEmpty)
    for key in [
      "settings", "ledger", "journals", "plans", "requests", "modes", "disk", "holidays",
      "templates",
      "playbooks",
      "versions", "book", "share",
    ] {
      #expect(findings(bench).contains(key), "\(key)")
    }
    #expect(bench.shows(["doctor"]).status == 0)
  }

  @Test func noBookIsSaidWithHowToMakeOne() throws {
    let bench = try Bench()
    #expect(findings(bench, .wrong) == ["book-missing"])
    let shown = bench.shows(["doctor"])
    #expect(shown.status == 1)
    #expect(shown.screen.contains("kaishu init"))
    #expect(!FileManager.default.fileExists(atPath: bench.book))
    try FileManager.default.createDirectory(atPath: bench.book, withIntermediateDirectories: true)
    #expect(findings(bench, .wrong) == ["book-not-one"])
    try FileManager.default.removeItem(atPath: bench.book)
    try Data().write(to: URL(filePath: bench.book))
    #expect(findings(bench, .wrong) == ["book-is-file"])
  }

  typealias Damage = @Sendable (DoctorTests, Bench) throws -> Void

  /// The key that has to be found, whether it is wrong or only worth knowing, and the damage.
  static let damages: [(String, DoctorFinding.State, Damage)] = [
    (
      "settings-faults", .wrong,
      { try $0.append("nonsense: 1\n", to: $1.book + "/kaishu.yaml") }
    ),
    (
      "ledger-unreadable", .wrong,
      { try Data("not a database, but long enough to be one".utf8).write(to: $0.ledger($1)) }
    ),
    ("ledger-missing", .wrong, { try FileManager.default.removeItem(at: $0.ledger($1)) }),
    ("ledger-damaged", .wrong, { try $0.damageLedger($1) }),
    (
      "ledger-journal", .note,
      { tests, bench in
        try tests.write("x", "ledger.sqlite-journal", bench)
        try tests.setMode(0o600, bench.book + "/ledger.sqlite-journal")
      }
    ),
    (
      "journal-cut", .note,
      { try $0.append(#"{"event":"answ"#, to: try $0.file($1, in: "calls", ".jsonl")) }
    ),
    (
      "journal-unreadable", .wrong,
      { try $0.append("{}\n", to: try $0.file($1, in: "calls", ".jsonl")) }
    ),
    (
      "journal-empty", .wrong,
      { try Data().write(to: URL(filePath: $1.book + "/calls/CALL-X-20261124-1.jsonl")) }
    ),
    ("holidays-over", .wrong, { $1.today = "2036-06-01" }),
    ("call-open", .note, { $1.run([], typing: ["call C014", "1", "/pause"]) }),
    ("plan-invalid", .wrong, { try $0.append(" ", to: try $0.file($1, in: "plans", ".json")) }),
    ("plan-chain", .wrong, { try $0.breakChain($1) }),
    (
      "request-invalid", .wrong,
      {
        let id = try $0.request($1)
        try $0.append(" ", to: $1.book + "/requests/\(id).decision.json")
      }
    ),
    (
      "request-orphan", .wrong,
      {
        try FileManager.default.removeItem(atPath: "\($1.book)/requests/\(try $0.request($1)).json")
      }
    ),
    (
      "modes-open", .wrong,
      { try $0.setMode(0o644, try $0.file($1, in: "plans", ".json")) }
    ),
    ("modes-open", .wrong, { try $0.setMode(0o755, $1.book) }),
    (
      "templates-faults", .wrong,
      { try $0.write("{{nobody}}\n", "templates/letters/ja/reminder.mustache", $1) }
    ),
    (
      "playbooks-faults", .wrong,
      { try $0.write("surprise: x\n", "templates/playbook/ja.yaml", $1) }
    ),
    (
      "holidays-end", .note,
      { $1.today = "2035-06-01" }
    ),
    ("person-unknown", .wrong, { $1.personID = "stranger" }),
    ("locale-other", .note, { $1.environment["LC_ALL"] = "C" }),
    ("editor-missing", .wrong, { $1.environment["EDITOR"] = "no-such-editor -x" }),
    ("pager-off", .note, { $1.environment["PAGER"] = "cat" }),
    ("pager-missing", .wrong, { $1.environment["KAISHU_PAGER"] = "/no/such/pager" }),
    (
      "history-open", .wrong,
      { tests, bench in
        bench.environment["HOME"] = bench.folder
        try tests.write("open C014\n", "../.local/state/kaishu/history", bench)
        try tests.setMode(0o644, bench.folder + "/.local/state/kaishu/history")
      }
    ),
  ]

  @Test(arguments: damages.indices)
  func damageIsFound(_ index: Int) throws {
    let (key, state, damage) = Self.damages[index]
    let bench = try Bench.onDemo()
    #expect(!findings(bench).contains(key))
    try damage(self, bench)
    // What the process itself is told can't be set here.
    if key == "locale-other" { return }
    let before = try snapshot(bench)
    #expect(findings(bench, state).contains(key), "\(findings(bench))")
    let shown = bench.shows(["doctor"])
    #expect(shown.status == (state == .wrong ? 1 : 0), Comment(rawValue: shown.screen))
    #expect(try snapshot(bench) == before)
  }

  @Test func listingIsJSON() throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["doctor", "--format", "json"])
    struct Row: Decodable {
      let group: String
      let state: String
      let check: String
      let text: String
    }
    let rows = try JSONDecoder().decode([Row].self, from: Data(shown.screen.utf8))
    #expect(rows.count > 15)
    #expect(rows.allSatisfy { !$0.text.contains("⟨doctor") })
  }

  /// Each key has its words, and the fields they name are filled.
  @Test func everyFindingHasItsWords() throws {
    let english = WordIndex(Words.text(.en)).all
    let folder = Package.root.appending(path: "Sources/Console/Doctor")
    let pattern = try Regex<(Substring, Substring)>(#"(?:ok|note|wrong)\(\s*"([a-z0-9-]+)""#)
    var keys: Set<String> = []
    for file in Package.swiftFiles(in: folder) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: pattern) { keys.insert(String(match.1)) }
    }
    #expect(keys.count > 40)
    for key in keys { #expect(english["doctor.\(key)"] != nil, "\(key)") }
  }

  // MARK: - Damage

  private func ledger(_ bench: Bench) -> URL { URL(filePath: bench.book + "/ledger.sqlite") }

  /// The last page overwritten, as a bad disk would.
  private func damageLedger(_ bench: Bench) throws {
    var bytes = try Data(contentsOf: ledger(bench))
    for index in (bytes.count - 4_096)..<bytes.count { bytes[index] = 0xFF }
    try bytes.write(to: ledger(bench))
  }

  /// A request that was decided; its ID.
  private func request(_ bench: Bench) throws -> String {
    let id = "REQ-C014-20261124-1"
    #expect(bench.run(["request", "C014", "--offer", "30% now rest in 6"]) == 0)
    #expect(bench.run(["request", id, "--withdraw"]) == 0)
    return id
  }

  /// A plan that takes the place of one that isn't there.
  private func breakChain(_ bench: Bench) throws {
    let path = try file(bench, in: "plans", ".json")
    let text = try bench.text(path)
    let sum = String(repeating: "0", count: 64)
    let changed = text.replacing(
      #""reason":"#,
      with: #""previous":{"id":"PLAN-C027-20260101-1","sha256":"\#(sum)"},"reason":"#)
    #expect(changed != text || text.contains("\"previous\""))
    try Data(changed.utf8).write(to: URL(filePath: path))
  }

  private func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  private func write(_ text: String, _ name: String, _ bench: Bench) throws {
    let url = URL(filePath: bench.book + "/" + name).standardized
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Every file of the book with its bytes and mode.
  private func snapshot(_ bench: Bench) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: bench.book) {
      let path = bench.book + "/" + name
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      files["\(name) \(mode ?? 0)"] = FileManager.default.contents(atPath: path) ?? Data()
    }
    return files
  }
}
