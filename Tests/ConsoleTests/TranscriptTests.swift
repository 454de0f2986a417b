import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

@Suite struct TranscriptFileTests {
  @Test func headIsReadAsOptions() throws {
    let file = try #require(
      TranscriptFile("#! --lang ja --as \"a b\"\n# a comment\nopen C014\r\n\u{3}\n\u{4}\n"))
    #expect(file.arguments == ["--lang", "ja", "--as", "a b"])
    #expect(!file.isMasked)
    #expect(
      file.inputs == [.line("# a comment"), .line("open C014"), .interrupted, .endOfInput])
    #expect(TranscriptFile("open C014\n") == nil)
    #expect(TranscriptFile("") == nil)
    #expect(TranscriptFile("#! --lang en\n#: masked names\n")?.isMasked == true)
    // An answer that looks like the mark is an answer.
    #expect(TranscriptFile("#! --lang en\nbrief\n#: masked names\n")?.isMasked == false)
  }

  @Test(arguments: [
    ("a\n[exit 0]\n", "a\n[exit 0]\n", nil), ("a\nb\n[exit 0]\n", "a\nc\n[exit 0]\n", 2),
    ("a\n[exit 0]\n", "a\n[exit 1]\n", 2), ("a\n[exit 0]\n", "a\nb\n[exit 0]\n", 2),
    ("a\nb\n[exit 0]\n", "a\n[exit 0]\n", 2),
    // Cut off: compared as far as it goes.
    ("a\nb", "a\nbc\nd\n[exit 0]\n", nil), ("a\nb\n", "a\nb\nc\n[exit 0]\n", nil),
    ("a\nb\n", "a\nc\n[exit 0]\n", 2), ("a\nb\nc\n", "a\nb\n", 3), ("", "a\n[exit 0]\n", nil),
  ])
  func firstDifferenceIsNamed(_ recorded: String, _ now: String, _ line: Int?) {
    #expect(TranscriptFile.difference(recorded: recorded, now: now)?.line == line)
  }

  @Test func wordIsQuotedAsItIsSplit() {
    for word in ["C014", "a b", "", "it's", "say \"x\"", "a\\b", "全　角"] where !word.contains("\\") {
      #expect(WordSplitter.words(WordSplitter.quoted(word)) == [word])
    }
  }

  @Test func pathsOfThisRunAreMarked() throws {
    let bench = try Bench()
    let places = Places(bench.session().desk)
    #expect(places.marked("in \(bench.book)/letters") == "in BOOK/letters")
    var desk = bench.session().desk
    desk.bookPath = "book"
    #expect(Places(desk).marked("book: book/letters") == "book: BOOK/letters")
  }
}

/// `log` and `replay`, in this process.
@Suite struct TranscriptTests {
  @Test func whatIsSaidToTheRecordingIsNotInIt() throws {
    let bench = try Bench.onDemo()
    let file = bench.folder + "/a"
    bench.run(
      ["--keep-going"],
      typing: [
        "open C014", "log start \(file)", "log", "brief", "log start \(file)-2", "log nonsense",
        "queue",
        "log stop", "why",
      ])
    let lines = try bench.text(file + ".session").split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    // Who is on the desk is put there again.
    #expect(lines == ["open C014", "brief", "queue"])
    let screen = try bench.text(file + ".screen")
    #expect(!screen.contains("KAI-LOG"))
    #expect(screen.hasSuffix("[exit 0]\n"))
    #expect(bench.screen.contains("KAI-LOG-002"))
    #expect(bench.screen.contains("KAI-LOG-006"))
    for ending in [".session", ".screen"] {
      let mode = try FileManager.default.attributesOfItem(atPath: file + ending)
      #expect(mode[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func whatIsThereIsLeftAlone() throws {
    let bench = try Bench.onDemo()
    let file = bench.folder + "/a"
    try Data("mine".utf8).write(to: URL(filePath: file + ".screen"))
    let shown = bench.shows([], typing: ["log start \(file)"])
    #expect(shown.screen.contains("KAI-LOG-005"))
    #expect(try bench.text(file + ".screen") == "mine")
    #expect(!FileManager.default.fileExists(atPath: file + ".session"))
    #expect(bench.shows([], typing: ["log start /dev/null/x"]).screen.contains("KAI-ARC-003"))
    #expect(bench.shows(["log", "start", file]).screen.contains("KAI-LOG-003"))
    #expect(bench.shows([], typing: ["log start"]).screen.contains("KAI-LOG-004"))
    #expect(bench.shows([], typing: ["log stop"]).screen.contains("KAI-LOG-001"))
  }

  /// A person makes mistakes, gives lines up and leaves with Ctrl-D; another run does the same.
  @Test(arguments: Language.allCases)
  func sessionTypedByHandIsReplayedWithItsMistakes(_ language: Language) throws {
    let bench = try Bench.onDemo()
    bench.language = language
    bench.usesColor = true
    bench.columns = 100
    bench.personID = "suzuki"
    let file = bench.folder + "/a"
    let session = bench.typed([
      .line("log start \(file)"), .line("breif"), .line("open 山田"), .interrupted, .line("brief"),
      .line("call"), .line("1"), .line("maybe"), .line("y"), .interrupted, .line("/nonsense"),
      .line("1"),
      .line("/note x"), .endOfInput, .line("queue"), .endOfInput,
    ])
    let status = Dispatcher(session: session).carryOut([])
    session.endTranscript(status: status)
    let recorded = try bench.text(file + ".screen")
    #expect(!recorded.contains("\u{1B}"))
    #expect(recorded.contains("KAI-ANS-002"))
    let other = try Bench.onDemo()
    let replayed = other.shows(["replay", file, "--quiet"])
    #expect(replayed.status == 0, Comment(rawValue: replayed.screen))
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.book + "/calls").count == 1)
    let changed = recorded.replacing("KAI-ANS-002", with: "KAI-ANS-003")
    try FileManager.default.removeItem(atPath: file + ".screen")
    try Data(changed.utf8).write(to: URL(filePath: file + ".screen"))
    let differs = other.shows(["replay", file, "--quiet"])
    #expect(differs.status == 1)
    #expect(differs.screen.contains("KAI-ANS-003"))
  }

  @Test func replayWritesNothingOutsideItsCopy() throws {
    let bench = try Bench.onDemo()
    let file = bench.folder + "/a.session"
    let other = bench.folder + "/other"
    try Data(
      """
      #! --lang en --keep-going
      demo \(other)
      init \(other)
      log start \(other)
      replay \(file)
      letter reminder C014

      """.utf8
    ).write(to: URL(filePath: file))
    bench.environment["TMPDIR"] = bench.folder
    let before = try FileManager.default.subpathsOfDirectory(atPath: bench.folder).sorted()
    let shown = bench.shows(["replay", file])
    #expect(shown.status == 0)
    #expect(shown.screen.components(separatedBy: "KAI-RPL-004").count == 5)
    #expect(shown.screen.contains("> letter reminder C014"))
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: bench.folder).sorted() == before)
  }

  @Test func whatIsNoSessionIsRefused() throws {
    let bench = try Bench.onDemo()
    let file = bench.folder + "/a.session"
    #expect(bench.shows(["replay", file]).screen.contains("KAI-RPL-001"))
    try Data("open C014\n".utf8).write(to: URL(filePath: file))
    #expect(bench.shows(["replay", file]).screen.contains("KAI-RPL-002"))
    #expect(bench.shows(["replay", bench.folder]).screen.contains("KAI-RPL-001"))
  }

  /// The disk is full, say: the recording ends, the session doesn't.
  @Test func sessionOutlivesItsRecording() throws {
    let bench = try Bench.onDemo()
    let file = bench.folder + "/a"
    let session = bench.session([], isInteractive: true)
    let transcript = try Transcript(
      stem: file, header: ["#! --lang en"], columns: 80, places: Places(session.desk), mask: nil)
    session.begin(transcript)
    session.output.line("seen")
    transcript.took(.line("brief"))
    #expect(try bench.text(file + ".session") == "#! --lang en\nbrief\n")
    #expect(try bench.text(file + ".screen") == "seen\n")
    #expect(transcript.failure == nil)
  }
}
