import Foundation
import Testing

/// What only a terminal shows, and what another program thinks of our files; Python does both.
@Suite(
  .enabled(if: Python.path != nil, "run scripts/test: it sets KAISHU_TEST_PYTHON"))
struct TerminalSessionTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Python.path))
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// `repl.py` and `training.py` read the bytes with a screen model; `tmux.py` goes through a terminal that people use.
  @Test(.timeLimit(.minutes(10)), arguments: ["repl.py", "training.py", "tmux.py"])
  func sessionsInATerminal(_ name: String) throws {
    let script = Program.root.appending(path: "Tests/Terminal/\(name)").path
    let result = try run([script, "--", Program.executable().path])
    #expect(result.status == 0, Comment(rawValue: result.output))
  }

  @Test(.timeLimit(.minutes(20))) func outputInATerminal() throws {
    let script = Program.root.appending(path: "Tests/Terminal/output.py").path
    let result = try run([script, "--", Program.executable().path])
    #expect(result.status == 0, Comment(rawValue: result.output))
  }

  @Test(.timeLimit(.minutes(10))) func recordingOfATerminalRunsAgain() throws {
    let script = Program.root.appending(path: "Tests/Terminal/transcript.py").path
    let result = try run([script, "--", Program.executable().path])
    #expect(result.status == 0, Comment(rawValue: result.output))
  }

  @Test(
    .enabled(if: Program.hasShared, "needs ../shared/tools"), .timeLimit(.minutes(10)))
  func doubleWidthTextIsRightAtThePrompt() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let script = Program.shared.appending(path: "tools/cjk_screen_check.py").path
    let result = try run([
      script, "--seeds", "0:4", "--columns", "40", "--", Program.executable().path, "--book",
      program.book.path,
    ])
    #expect(result.status == 0, Comment(rawValue: result.output))
  }

  /// Every plan that a session signs off is valid for a validator that isn't ours, and is read back.
  @Test(arguments: ["call-ja", "call-zh", "call-en"])
  func signedPlanIsValidElsewhere(_ name: String) throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let session = try String(
      contentsOf: GoldenTests.folder.appending(path: name + ".session"), encoding: .utf8)
    let lines = session.split(separator: "\n", omittingEmptySubsequences: false)
    _ = try program.run(["--lang", "en"], input: lines.dropFirst().joined(separator: "\n"))
    let folder = program.book.appending(path: "plans")
    let plans = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("PLAN-") }
    #expect(plans.count == 2)
    let schema = Program.root.appending(path: "Sources/Archive/Resources/plan-v1.schema.json").path
    let validator = Program.root.appending(path: "Tests/ArchiveTests/validate.py").path
    for plan in plans {
      let path = folder.appending(path: plan).path
      let result = try run([validator, schema, path])
      #expect(result.status == 0, Comment(rawValue: result.output))
      let id = String(plan.dropLast(".json".count))
      let shown = try program.run(["plans", id, "--format", "json"])
      #expect(shown.output == (try String(contentsOfFile: path, encoding: .utf8)) + "\n")
    }
  }
}

/// The Python that `scripts/test` made for the tests.
enum Python {
  static let path = ProcessInfo.processInfo.environment["KAISHU_TEST_PYTHON"]
}
