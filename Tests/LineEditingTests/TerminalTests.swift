import Foundation
import Testing

/// Types at the probe in a pseudo-terminal and looks at the screen; Python does the typing.
@Suite(
  .serialized, .enabled(if: Python.path != nil, "run scripts/test: it sets KAISHU_TEST_PYTHON"))
struct TerminalTests {
  @Test(.timeLimit(.minutes(10))) func lineEditing() throws {
    try check([Package.root + "/Tests/Terminal/line_editing.py", "--", try Package.probe()])
  }

  /// A check that is kept outside this package, where it is at hand.
  @Test(
    .enabled(if: Package.hasScreenCheck, "no ../shared/tools/cjk_screen_check.py here"),
    .timeLimit(.minutes(10)), arguments: [40, 27])
  func wideCharacters(columns: Int) throws {
    try check([
      Package.screenCheck, "--seeds", "0:6", "--columns", String(columns), "--",
      try Package.probe(),
    ])
  }

  /// In tmux, which wraps its rows anew when its window changes. Among more seeds than these are a few at
  /// which tmux itself says a wrong place of the cursor.
  @Test(
    .enabled(if: Package.hasTmux, "tmux is not installed"), .timeLimit(.minutes(10)),
    arguments: [40, 27])
  func inTmux(columns: Int) throws {
    try check([
      Package.root + "/Tests/Terminal/line_editing_tmux.py", "--seeds", "4:8", "--columns",
      String(columns),
      "--", try Package.probe(), "--extras",
    ])
  }

  private func check(_ arguments: [String]) throws {
    let (status, output) = try Python.run(arguments)
    print(output, terminator: "")
    #expect(status == 0, "\(output)")
  }
}

private enum Python {
  /// The python3 with the packages that these tests need; `nil` outside scripts/test.
  static let path = ProcessInfo.processInfo.environment["KAISHU_TEST_PYTHON"]

  /// Runs a script; its exit status and what it printed.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}

private enum Package {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let screenCheck = root + "/../shared/tools/cjk_screen_check.py"
  static var hasTmux: Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: $0 + "/tmux") }
  }
  static var hasScreenCheck: Bool { FileManager.default.fileExists(atPath: screenCheck) }

  /// The probe that was built with these tests: beside the test program, or a folder or two above it.
  static func probe() throws -> String {
    let starts = ["/proc/self/exe"] + CommandLine.arguments.filter { $0.hasPrefix("/") }
    for start in starts {
      var folder = URL(fileURLWithPath: start).resolvingSymlinksInPath()
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent("LineEditingProbe").path
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      }
    }
    return try #require(nil as String?, "LineEditingProbe was not built beside the tests")
  }
}
