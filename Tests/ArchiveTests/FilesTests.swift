import Foundation
import Testing

@testable import Archive

@Suite struct FilesTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 200_001])
  func contentIsExact(count: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/plan.json"
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Files.create(path, bytes: content)
    #expect(try bytes(of: path) == content)
    #expect(try Files.contents(of: path) == content)
    #expect(folder.names == ["plan.json"])
  }

  @Test func onlyTheOwnerMayRead() throws {
    let folder = try TemporaryFolder()
    try Files.create(folder.path + "/a", bytes: [1])
    #expect(try mode(of: folder.path + "/a") == 0o600)
  }

  @Test func aFileIsNeverOverwritten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a"
    try Files.create(path, bytes: [1])
    #expect(throws: ArchiveError.exists(path: path)) { try Files.create(path, bytes: [2]) }
    #expect(try bytes(of: path) == [1])
    #expect(folder.names == ["a"])
  }

  @Test func aLinkThatLeadsNowhereIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path + "/b")
    #expect(throws: ArchiveError.exists(path: path)) { try Files.create(path, bytes: [1]) }
    #expect(folder.names == ["a"])
  }

  @Test func withoutAFolderNothingIsLeft() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ArchiveError.self) {
      try Files.create(folder.path + "/none/a", bytes: [1])
    }
    #expect(folder.names.isEmpty)
  }

  @Test func aTemporaryFileThatACrashLeftIsNoObstacle() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a"
    try write([9], to: path + ".tmp-\(ProcessInfo.processInfo.processIdentifier)")
    try Files.create(path, bytes: [1])
    #expect(folder.names == ["a"])
  }

  @Test func foldersAreForTheOwner() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/b/c"
    try Files.makeFolder(path)
    try Files.makeFolder(path)
    for part in ["/a", "/a/b", "/a/b/c"] {
      #expect(try mode(of: folder.path + part) == 0o700)
    }
  }

  @Test func aFolderThatIsThereKeepsItsMode() throws {
    let folder = try TemporaryFolder()
    let before = try mode(of: folder.path)
    try Files.makeFolder(folder.path)
    #expect(try mode(of: folder.path) == before)
  }

  @Test func namesAreSortedAndChosenByTheirEnd() throws {
    let folder = try TemporaryFolder()
    for name in ["b.json", "a.json", "c.txt", "回収.json"] {
      try Files.create(folder.path + "/" + name, bytes: [])
    }
    #expect(Files.names(in: folder.path, suffix: ".json") == ["a.json", "b.json", "回収.json"])
    #expect(Files.names(in: folder.path + "/none", suffix: "").isEmpty)
  }

  @Test func aMissingFileIsNil() throws {
    let folder = try TemporaryFolder()
    #expect(try Files.contents(of: folder.path + "/none") == nil)
    #expect(try Files.contents(of: folder.path + "/none/none") == nil)
    #expect(!Files.exists(folder.path + "/none"))
  }
}

@Suite struct FileNameTests {
  @Test(arguments: [
    ("C014", "C014"), ("山田", "山田"), ("か\u{3099}", "か\u{3099}"), ("a_b-c", "a_b-c"), ("", "-"),
    ("../x", "---x"), ("a/b", "a-b"), ("..", "--"), (".", "-"), ("a\nb", "a-b"), ("\r\n", "--"),
    ("a\0b", "a-b"), ("a b", "a-b"), ("C:\\x", "C--x"), ("~", "-"), ("-rf", "-rf"), ("①", "①"),
  ])
  func partsAreSafe(text: String, part: String) {
    #expect(FileName.part(text) == part)
  }

  /// U+0D4E is a letter that takes what follows into its character, even a slash.
  @Test func aLetterDoesNotCarryASlash() {
    for text in ["\u{0D4E}/x", "\u{0D4E}/../x", "\u{0D4E}."] {
      let part = FileName.part(text)
      #expect(!part.utf8.contains(0x2F) && !part.utf8.contains(0x2E))
    }
  }

  @Test func anyTextMakesANameThatStaysInItsFolder() {
    let seed: UInt64 = 20_261_122
    var generator = SeededGenerator(seed: seed)
    let pieces: [Unicode.Scalar] = [
      "/", ".", "\\", "\n", "\0", "a", "山", "\u{0D4E}", "\u{600}", "\u{301}", "\u{200D}", "😀",
    ]
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        text.append(pieces[Int.random(in: 0..<pieces.count, using: &generator)])
      }
      let part = FileName.part(String(text))
      #expect(!part.isEmpty && part.utf8.count <= 160, "seed \(seed)")
      #expect(!part.utf8.contains { [0x2F, 0x2E, 0x5C, 0x0A, 0].contains($0) }, "seed \(seed)")
    }
  }

  @Test func aVeryLongNameFitsAFolderEntry() {
    #expect(FileName.part("a" + String(repeating: "\u{301}", count: 9_000)).utf8.count <= 160)
  }

  @Test func daysAreDigits() throws {
    #expect(FileName.day(try day("2026-11-04")) == "20261104")
  }
}
