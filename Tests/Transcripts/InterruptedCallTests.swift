import Foundation
import Testing

/// A call that is cut off loses nothing and asks nothing twice.
@Suite struct InterruptedCallTests {
  static let before = ["call C014", "1", "y", "1", "1", "80万"]
  static let after = [
    "20万、12月だけ50万", "月末", "", "1", "1", "", "", "y", "", "y", "", "", "", "/skip",
  ]

  /// The whole call in one go, for comparison.
  private func facts(of program: Program) throws -> [String] {
    let calls = program.book.appending(path: "calls")
    let names = try FileManager.default.contentsOfDirectory(atPath: calls.path)
    guard let name = names.first(where: { $0.hasPrefix("CALL-C014") }) else { return [] }
    let text = try String(contentsOf: calls.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init).filter {
      $0.contains(#""event":"answered""#) || $0.contains(#""event":"skipped""#)
        || $0.contains(#""event":"agreed""#)
    }
  }

  @Test func callGoesOnAfterKill() async throws {
    let whole = try Program.onDemo()
    defer { whole.remove() }
    let lines = Self.before + Self.after
    let uncut = try whole.run([], input: lines.joined(separator: "\n") + "\nquit\n")
    #expect(uncut.status == 0, Comment(rawValue: uncut.screen))

    let program = try Program.onDemo()
    defer { program.remove() }
    let process = try program.process([])
    let typing = Pipe()
    process.standardInput = typing
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try typing.fileHandleForWriting.write(
      contentsOf: Data((Self.before.joined(separator: "\n") + "\n").utf8))
    // The answers are on disk while the next question waits.
    var seen = 0
    for _ in 0..<2_400 where seen < Self.before.count - 1 {
      try await Task.sleep(for: .milliseconds(25))
      seen = (try? facts(of: program).count) ?? 0
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(seen == Self.before.count - 1)

    let resumed = try program.run(
      [], input: (["resume C014"] + Self.after + ["quit"]).joined(separator: "\n") + "\n")
    #expect(resumed.status == 0, Comment(rawValue: resumed.screen))
    #expect(try facts(of: program) == facts(of: whole))
    #expect(!resumed.screen.contains("Who am I speaking to?"))
  }

  @Test func cutLineIsDroppedAndItsQuestionAskedAgain() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let begun = Self.before.joined(separator: "\n") + "\n/pause\nquit\n"
    #expect(try program.run([], input: begun).status == 0)
    let calls = program.book.appending(path: "calls")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: calls.path)
        .first { $0.hasPrefix("CALL-C014") })
    let path = calls.appending(path: name)
    let handle = try FileHandle(forWritingTo: path)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(#"{"event":"answered","question":"per-mo"#.utf8))
    try handle.close()
    let resumed = try program.run(
      [], input: (["resume C014"] + Self.after + ["quit"]).joined(separator: "\n") + "\n")
    #expect(resumed.status == 0, Comment(rawValue: resumed.screen))
    #expect(resumed.screen.contains("How much can they pay each month?"))
  }

  @Test func secondWindowIsRefused() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let process = try program.process([])
    let typing = Pipe()
    process.standardInput = typing
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { process.terminate() }
    try typing.fileHandleForWriting.write(contentsOf: Data("call C014\n1\n".utf8))
    for _ in 0..<2_400 where ((try? facts(of: program).count) ?? 0) < 1 {
      Thread.sleep(forTimeInterval: 0.025)
    }
    let second = try program.run(["resume", "C014"])
    #expect(second.status == 1)
    #expect(second.screen.contains("KAI-ARC-007"))
  }
}
