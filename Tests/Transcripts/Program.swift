import Foundation
import Testing

/// The built program, run on a book of its own.
struct Program {
  /// The package's folder, from this file's own place.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// `../shared` beside the package, where given data lies; it isn't there in every checkout.
  static let shared = root.deletingLastPathComponent().appending(path: "shared")
  static let hasShared = FileManager.default.fileExists(atPath: shared.path)

  /// `kaishu`, built beside the running tests.
  static func executable() throws -> URL {
    var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "kaishu")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    for argument in CommandLine.arguments {
      var place = URL(filePath: argument)
      for _ in 0..<4 {
        place.deleteLastPathComponent()
        let candidate = place.appending(path: "kaishu")
        if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      }
    }
    throw Missing()
  }

  struct Missing: Error {}

  struct Result {
    /// Standard output and standard error as they came, the book's path as BOOK.
    let screen: String
    let output: String
    let status: Int32
  }

  let book: URL
  /// The folder that `~` is for the program; the book lies in it.
  var home: URL { book.deletingLastPathComponent() }
  var variables: [String: String]

  /// A program whose book is the demo of 24 November 2026, a Tuesday.
  static func onDemo() throws -> Program {
    let program = try Program.empty()
    let result = try program.run(["demo", program.book.path])
    try #require(result.status == 0, Comment(rawValue: result.screen))
    return program
  }

  /// A program with a folder for a book that isn't made yet.
  static func empty() throws -> Program {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kaishu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return Program(
      book: folder.appending(path: "book"),
      variables: [
        "HOME": folder.path, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
        "KAISHU_TODAY": "2026-11-24", "TERM": "xterm",
      ])
  }

  func remove() {
    try? FileManager.default.removeItem(at: home)
  }

  func process(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = ["--book", book.path] + arguments
    process.environment = variables
    // Sessions name their files from here.
    process.currentDirectoryURL = Program.root
    return process
  }

  func run(_ arguments: [String], input: String = "") throws -> Result {
    let process = try process(arguments)
    let folder = home
    let typed = folder.appending(path: "typed-\(UUID().uuidString)")
    try Data(input.utf8).write(to: typed)
    let merged = folder.appending(path: "screen-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: merged.path, contents: nil)
    let screen = try FileHandle(forWritingTo: merged)
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = screen
    process.standardError = screen
    try process.run()
    process.waitUntilExit()
    try screen.close()
    let text = String(decoding: try Data(contentsOf: merged), as: UTF8.self)
      .replacingOccurrences(of: book.path, with: "BOOK")
      .replacingOccurrences(of: Program.root.path, with: "PACKAGE")
    return Result(screen: text, output: text, status: process.terminationStatus)
  }

  /// Runs all of them at once; what each showed, and how it ended.
  func runTogether(_ commands: [[String]]) throws -> [(screen: String, status: Int32)] {
    let running = try commands.map { arguments in
      let process = try process(arguments)
      let pipe = Pipe()
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = pipe
      process.standardError = pipe
      return (process, pipe)
    }
    for (process, _) in running { try process.run() }
    return try running.map { process, pipe in
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
  }
}
