import Conversation
import Foundation
import Testing

@testable import Archive

@Suite struct VisibleJSONTests {
  @Test(arguments: [
    "plain", "山田製作所", "\u{1B}]0;x\u{07}", "\u{202E}evil", "\u{9B}31m", "a\nb\u{2028}c", "\u{7F}",
    "👩‍👩‍👧", "葛\u{E0100}城", "\u{E0041}", "\"\\", "",
  ])
  func nothingInvisibleIsWrittenAndNothingIsLost(_ text: String) throws {
    let value = JSONValue.object([text: .array([.string(text)])])
    let shown = VisibleJSON.text(value)
    #expect(
      !shown.unicodeScalars.contains {
        [.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
      })
    #expect(try JSONValue(bytes: VisibleJSON.bytes(value)) == value)
  }

  @Test func whatIsVisibleStaysAsItIs() {
    let value = JSONValue.string("山田 é — 20万 葛\u{E0100}")
    #expect(VisibleJSON.text(value) == CanonicalJSON.text(value))
    #expect(VisibleJSON.text(.string("\u{202E}\u{E0041}")) == #""\u202e\udb40\udc41""#)
  }

  /// `cat` of a journal can't drive a terminal, and what was said is read back as it was.
  @Test func journalIsHarmless() throws {
    let folder = try TemporaryFolder()
    let said = "\u{1B}]0;x\u{07}\u{9B}2J\u{202E}"
    let journal = try CallJournal.start(folder: folder.path, first: try EventFixture.start())
    try journal.append(.noted(said))
    try journal.append(.answered(.person, .text(said), typed: said))
    let text = String(decoding: try bytes(of: journal.path), as: UTF8.self)
    #expect(
      !text.unicodeScalars.contains {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      })
    #expect(try CallJournal.events(journal.path) == journal.events)
    #expect(try CallJournal.inspect(journal.path).events == journal.events)
  }
}

@Suite struct AppendedFileTests {
  @Test func fileGrowsAndIsCut() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a"
    let file = try AppendedFile(creating: path)
    try file.append("one\n", isSynced: true)
    let length = file.length
    try file.append("two\n", isSynced: false)
    try file.cut(to: length)
    try file.append("three\n", isSynced: true)
    #expect(String(decoding: try bytes(of: path), as: UTF8.self) == "one\nthree\n")
    #expect(Files.mode(of: path) == 0o600)
    #expect(throws: ArchiveError.exists(path: path)) { try AppendedFile(creating: path) }
    #expect(throws: ArchiveError.self) { try AppendedFile(creating: folder.path + "/no/a") }
  }
}

@Suite struct FolderTests {
  private func make(_ names: [String], in folder: String) throws {
    for name in names {
      let url = URL(filePath: folder + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(name.utf8).write(to: url)
    }
  }

  @Test func folderIsCopiedForItsOwnerAndRemoved() throws {
    let folder = try TemporaryFolder()
    let (source, target) = (folder.path + "/a", folder.path + "/b")
    try make(["kaishu.yaml", "calls/x.jsonl", "templates/letters/ja/y"], in: source)
    try FileManager.default.createSymbolicLink(
      atPath: source + "/link", withDestinationPath: source + "/kaishu.yaml")
    try Files.copyFolder(source, to: target)
    #expect(
      try bytes(of: target + "/templates/letters/ja/y") == Array("templates/letters/ja/y".utf8))
    #expect(Files.mode(of: target + "/calls") == 0o700)
    #expect(Files.openToOthers(target).isEmpty)
    #expect(!Files.openToOthers(source).isEmpty)
    #expect(throws: ArchiveError.exists(path: target)) {
      try Files.copyFolder(source, to: target)
    }
    try Files.removeFolder(target)
    #expect(Files.kind(of: target) == nil)
    #expect(Files.kind(of: source + "/kaishu.yaml") == .file)
  }

  /// What a link leads to is not ours to remove.
  @Test func linkIsRemovedWithoutWhatItLeadsTo() throws {
    let folder = try TemporaryFolder()
    try make(["kept/x", "gone/y"], in: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone/link", withDestinationPath: folder.path + "/kept")
    try Files.removeFolder(folder.path + "/gone")
    #expect(folder.names == ["kept"])
    #expect(Files.kind(of: folder.path + "/kept/x") == .file)
  }

  @Test func folderThatHoldsItselfIsNotCopiedForEver() throws {
    let folder = try TemporaryFolder()
    try make(["a/x"], in: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/self", withDestinationPath: folder.path + "/a")
    #expect(throws: ArchiveError.self) {
      try Files.copyFolder(folder.path + "/a", to: folder.path + "/b")
    }
  }

  @Test func scratchFoldersDiffer() throws {
    let folder = try TemporaryFolder()
    let first = try Files.makeScratchFolder(in: folder.path)
    let second = try Files.makeScratchFolder(in: folder.path)
    #expect(first != second)
    #expect(Files.mode(of: first) == 0o700)
  }
}
