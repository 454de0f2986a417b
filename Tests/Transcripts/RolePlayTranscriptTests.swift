import Foundation
import Testing

/// Every role-play, held twice: as a good rep would hold it, and as nobody should.
///
/// `NAME-model.session` and `NAME-bad.session` are what is typed, `.screen` what is seen; they are compared and recorded as
/// those of ``GoldenTests`` are. A role-play without both of them fails.
@Suite struct RolePlayTranscriptTests {
  static let folder = Program.root.appending(path: "Tests/Transcripts/RolePlays")

  static let names: [String] = {
    let folder = Program.root.appending(path: "scripts/roleplay")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yarn") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// What the bad call fails for.
  static let failures: [String: String] = [
    "ironmonger": "harassment", "clinic": "third-party", "groundworks": "threat",
    "taqueria": "false-statement", "timber": "third-party", "eventbuild": "threat",
    "byoin": "third-party", "jidosha-buhin": "harassment", "machikoba": "threat",
    "onsen-ryokan": "false-statement", "shokuhin-oroshi": "third-party",
    "kikai-shosha": "harassment", "wujin": "harassment", "tijian": "third-party",
    "fuzhuang": "false-statement", "zhuangxiu": "threat", "dianzi": "third-party",
    "huoguo": "false-statement",
  ]

  /// What is kept of an attempt.
  struct Kept: Decodable {
    let scenario: String
    let points: Int
    let isPassed: Bool
    let hasAgreed: Bool
    let hints: Int
    let failures: [String]
  }

  /// Points from which a call is one to learn from.
  static let modelPoints = 90

  @Test func everyFailureIsMet() {
    #expect(Self.names.count >= 18)
    #expect(Set(Self.failures.keys) == Set(Self.names))
    #expect(
      Set(Self.failures.values) == ["threat", "false-statement", "harassment", "third-party"])
  }

  @Test(arguments: names)
  func aModelCallEarnsNearlyAll(_ name: String) throws {
    let kept = try hold(name, "model")
    #expect(kept.points >= Self.modelPoints)
    #expect(kept.isPassed && kept.hasAgreed && kept.failures.isEmpty && kept.hints == 0)
  }

  @Test(arguments: names)
  func aBadCallFailsForItsReason(_ name: String) throws {
    let kept = try hold(name, "bad")
    let failure = try #require(Self.failures[name], "what the bad call fails for isn't listed")
    #expect(kept.failures.contains(failure))
    #expect(!kept.isPassed)
  }

  /// Runs a session on a demo book and compares its screen; what was kept of the attempt.
  private func hold(_ name: String, _ kind: String) throws -> Kept {
    let file = Self.folder.appending(path: "\(name)-\(kind).session")
    let session = try String(contentsOf: file, encoding: .utf8)
    let lines = session.split(separator: "\n", omittingEmptySubsequences: false)
    let head = try #require(lines.first)
    try #require(head.hasPrefix("#! "), "the first line names the arguments")
    let program = try Program.onDemo()
    defer { program.remove() }
    let result = try program.run(
      head.dropFirst(3).split(separator: " ").map(String.init),
      input: lines.dropFirst().joined(separator: "\n"))
    // The room of a training lies with the person's own state, not with the book.
    let home = program.book.deletingLastPathComponent()
    let screen = result.screen.replacingOccurrences(of: home.path, with: "HOME")
    try GoldenTests.hold(
      screen + "[exit \(result.status)]\n",
      to: Self.folder.appending(path: "\(name)-\(kind).screen"))
    #expect(result.status == 0)
    let kept = try kept(home)
    #expect(kept.scenario == name)
    return kept
  }

  /// The only attempt of the only person.
  private func kept(_ home: URL) throws -> Kept {
    let state = home.appending(path: ".local/state/kaishu/training")
    let files = try FileManager.default.subpathsOfDirectory(atPath: state.path)
      .filter { $0.hasSuffix("/result.json") }
    let path = try #require(files.first, "the call wasn't closed")
    try #require(files.count == 1)
    return try JSONDecoder().decode(
      Kept.self, from: Data(contentsOf: state.appending(path: path)))
  }
}
