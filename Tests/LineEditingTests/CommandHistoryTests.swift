import Foundation
import Testing

@testable import LineEditing

@Suite final class CommandHistoryTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "kaishu-\(UUID())").path()

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private var path: String { folder + "/state/history" }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// What one run stores of these lines.
  private func run(_ lines: String...) throws -> [Bool] {
    var history = CommandHistory(path: path)
    return try lines.map { try history.append($0) }
  }

  private func load(limit: Int = 1000) throws -> [String] {
    try CommandHistory(path: path).load(limit: limit)
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/state", withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func isEmptyWithoutAFile() throws {
    #expect(try load() == [])
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func keepsCommandsFromOneRunToTheNext() throws {
    #expect(try run("worklist", "開く 株式会社山田") == [true, true])
    #expect(try run("help") == [true])
    #expect(try load() == ["worklist", "開く 株式会社山田", "help"])
    #expect(try load(limit: 1) == ["help"])
    #expect(try load(limit: 0) == [])
  }

  @Test func isClosedToOthers() throws {
    _ = try run("a")
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder) == 0o700)
    #expect(try mode(folder + "/state") == 0o700)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    _ = try run("b")
    #expect(try mode(path) == 0o600)
  }

  @Test(arguments: ["", " secret", "a\nb", "a\u{1B}[2J", "\u{7F}", "a\u{85}b", "a\u{2028}b"])
  func isNeverStored(line: String) throws {
    #expect(try run(line) == [false])
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func dropsNeighboursThatAreTheSame() throws {
    #expect(try run("a", "a", "b", "a") == [true, false, true, true])
    #expect(try run("a") == [false])
    #expect(try load() == ["a", "b", "a"])
  }

  @Test func readsWhatWasDamaged() throws {
    try write("one\none\n\n hidden\ntw\u{07}o\nhalf")
    #expect(try load() == ["one", "half"])
    #expect(try run("next") == [true])
    #expect(try load() == ["one", "half", "next"])
  }

  @Test func readsTheEndOfALongFile() throws {
    let line = String(repeating: "x", count: 99)
    try write((0..<12_000).map { "\(line)\($0)\n" }.joined())
    let lines = try load(limit: 20_000)
    #expect(lines.last == line + "11999")
    #expect(lines.count < 12_000)
    #expect(lines.first?.hasPrefix(line) == true)
  }

  @Test func saysWhenItCannotBeWritten() throws {
    try write("")
    var history = CommandHistory(path: path + "/below/a/file")
    #expect(throws: CommandHistory.Failure.self) { try history.append("a") }
    var folderAsFile = CommandHistory(path: folder)
    #expect(throws: CommandHistory.Failure.self) { try folderAsFile.append("a") }
  }
}
