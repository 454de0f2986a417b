import Foundation
import Testing

/// Whole sessions: what is typed in `NAME.session`, what is seen in `NAME.screen`.
///
/// The first line of a session file names the arguments; `log start` writes such files. A screen that is
/// missing is written and fails the first time, so that it is read in review; `KAISHU_RECORD=1` writes all of
/// them anew. Files that a session finds in its home, and may change there, lie in `NAME.home`.
@Suite struct GoldenTests {
  static let folder = Program.root.appending(path: "Tests/Transcripts/Golden")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".session") }.map { String($0.dropLast(8)) }.sorted()
  }()

  @Test func thereAreSessions() {
    #expect(Self.names.count >= 10)
  }

  @Test(arguments: names)
  func screenIsAsRecorded(_ name: String) throws {
    let file = Self.folder.appending(path: name + ".session")
    let session = try String(contentsOf: file, encoding: .utf8)
    let lines = session.split(separator: "\n", omittingEmptySubsequences: false)
    let head = try #require(lines.first)
    try #require(head.hasPrefix("#! "), "the first line names the arguments")
    let arguments = head.dropFirst(3).split(separator: " ").map(String.init)
    let program = try Program.onDemo()
    defer { program.remove() }
    let own = Self.folder.appending(path: name + ".home")
    for file in (try? FileManager.default.contentsOfDirectory(atPath: own.path)) ?? [] {
      try FileManager.default.copyItem(
        at: own.appending(path: file), to: program.home.appending(path: file))
    }
    let result = try program.run(
      arguments, input: lines.dropFirst().joined(separator: "\n"))
    try Self.hold(
      result.screen + "[exit \(result.status)]\n",
      to: Self.folder.appending(path: name + ".screen"))
  }

  /// Compares a screen with the recorded one, or records it.
  static func hold(_ seen: String, to golden: URL) throws {
    let known = try? String(contentsOf: golden, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["KAISHU_RECORD"] == "1"
    if isRecording || known == nil {
      try seen.write(to: golden, atomically: true, encoding: .utf8)
    }
    if isRecording { return }
    let wanted = try #require(known, "recorded for the first time: read \(golden.path)")
    #expect(seen == wanted, Comment(rawValue: difference(wanted, seen)))
  }

  /// The first lines that differ.
  static func difference(_ wanted: String, _ seen: String) -> String {
    let a = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let b = seen.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(a, b).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1)\nwanted: \(pair.0)\nseen:   \(pair.1)"
    }
    return "one is longer: \(a.count) and \(b.count) lines"
  }
}
