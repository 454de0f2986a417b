import Foundation
import Testing

/// What `log start` writes is what golden tests read, and the other way round.
@Suite struct ReplayTests {
  /// Those that need nothing but their book: a recording has no files besides.
  static let names = GoldenTests.names.filter {
    !FileManager.default.fileExists(atPath: GoldenTests.folder.appending(path: $0 + ".home").path)
  }

  /// The options and the lines of a golden session.
  private func session(_ name: String) throws -> (head: [String], lines: [String], screen: String) {
    let file = GoldenTests.folder.appending(path: name + ".session")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let screen = try String(
      contentsOf: GoldenTests.folder.appending(path: name + ".screen"), encoding: .utf8)
    return (
      lines[0].dropFirst(3).split(separator: " ").map(String.init),
      Array(lines.dropFirst().dropLast(lines.last == "" ? 1 : 0)), screen
    )
  }

  /// Every golden session, recorded while it runs: the same lines, the same screen, byte for byte.
  @Test(arguments: names)
  func recordingIsTheGoldenSession(_ name: String) throws {
    let (head, lines, screen) = try session(name)
    let program = try Program.onDemo()
    defer { program.remove() }
    let file = program.book.deletingLastPathComponent().appending(path: "recorded")
    _ = try program.run(
      head, input: (["log start \(file.path)"] + lines).joined(separator: "\n") + "\n")
    #expect(
      try String(contentsOf: file.appendingPathExtension("screen"), encoding: .utf8) == screen)
    let recorded = try String(contentsOf: file.appendingPathExtension("session"), encoding: .utf8)
    let typed = recorded.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init).drop { $0.hasPrefix("#") && !lines.contains($0) }.dropLast()
    // The first fault ends a session that is piped in.
    #expect(Array(typed) == Array(lines.prefix(typed.count)))
    #expect(
      typed.count == lines.count || screen.contains("[exit 1]") || screen.contains("[exit 64]"))

    // And the recording runs as golden tests run theirs, and by `replay`.
    let again = try Program.onDemo()
    defer { again.remove() }
    let options = recorded.split(separator: "\n")[0].dropFirst(3).split(separator: " ")
    let replayed = try again.run(["replay", file.path, "--quiet"])
    #expect(replayed.status == 0, Comment(rawValue: replayed.screen))
    let result = try again.run(
      options.map(String.init),
      input: recorded.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        .joined(separator: "\n"))
    #expect(result.screen + "[exit \(result.status)]\n" == screen)
  }

  /// Golden sessions run by `replay` as they are, where the day is the same.
  @Test(arguments: names)
  func goldenSessionIsReplayed(_ name: String) throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let file = GoldenTests.folder.appending(path: name + ".session")
    let result = try program.run(["replay", file.path, "--quiet"])
    #expect(result.status == 0, Comment(rawValue: result.screen))
  }

  @Test func recordingSurvivesAKill() async throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let file = program.book.deletingLastPathComponent().appending(path: "recorded")
    let process = try program.process(["--lang", "en"])
    let typing = Pipe()
    process.standardInput = typing
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let lines = ["log start \(file.path)", "open C014", "call", "1"]
    try typing.fileHandleForWriting.write(
      contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
    let path = file.appendingPathExtension("session")
    var typed = ""
    for _ in 0..<2_400 where !typed.hasSuffix("open C014\ncall\n1\n") {
      try await Task.sleep(for: .milliseconds(25))
      typed = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(typed.hasSuffix("open C014\ncall\n1\n"))
    let again = try Program.onDemo()
    defer { again.remove() }
    let result = try again.run(["replay", file.path, "--quiet"])
    #expect(result.status == 0, Comment(rawValue: result.screen))
  }

  @Test func replayLeavesTheBookAsItIs() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let file = GoldenTests.folder.appending(path: "call-ja.session")
    func contents() throws -> [String: Data] {
      var files: [String: Data] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: program.book.path) {
        files[name] = FileManager.default.contents(
          atPath: program.book.appending(path: name).path)
      }
      return files
    }
    let before = try contents()
    var quiet = program
    quiet.variables["TMPDIR"] = program.book.deletingLastPathComponent().path
    let result = try quiet.run(["replay", file.path])
    #expect(result.status == 0)
    #expect(result.screen.contains("> signoff"))
    #expect(try contents() == before)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: program.book.deletingLastPathComponent().path)
    #expect(!left.contains { $0.hasPrefix("kaishu-") })
  }
}
