import Foundation
import Testing

/// Stories of several people on one book: what each types in `NAME.story`, what is seen in `NAME.screen`.
///
/// A line `#! ARGUMENTS` begins a run of the program. Screens are written and compared as those of
/// ``GoldenTests`` are.
@Suite struct StoryTests {
  static let folder = Program.root.appending(path: "Tests/Transcripts/Stories")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".story") }.map { String($0.dropLast(6)) }.sorted()
  }()

  @Test func thereAreStories() {
    #expect(Self.names.count >= 3)
  }

  @Test(arguments: names)
  func screenIsAsRecorded(_ name: String) throws {
    let file = Self.folder.appending(path: name + ".story")
    let text = try String(contentsOf: file, encoding: .utf8)
    let parts = ("\n" + text).components(separatedBy: "\n#! ").dropFirst()
    try #require(parts.count > 1, "a story has several parts")
    let program = try Program.onDemo()
    defer { program.remove() }
    var seen = ""
    for part in parts {
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      let result = try program.run(
        lines[0].split(separator: " ").map(String.init),
        input: lines.dropFirst().joined(separator: "\n"))
      seen += "== \(lines[0])\n\(result.screen)[exit \(result.status)]\n"
    }
    try GoldenTests.hold(seen, to: Self.folder.appending(path: name + ".screen"))
  }
}
