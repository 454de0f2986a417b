import Foundation
import Testing

/// The forms that a letter is written in, as files.
@Suite struct LetterFormTests {
  private func files(_ program: Program) throws -> [String] {
    let folder = program.book.appending(path: "letters").path
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func furtherFormsStandBesideTheLetter() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let line = ["letter", "reminder", "C014", "--also", "md", "--also", "eml"]
    let before = try files(program)
    let result = try program.run(line)
    #expect(result.status == 0, Comment(rawValue: result.screen))
    let made = try files(program).filter { !before.contains($0) }
    #expect(
      made == ["eml", "html", "json", "md", "txt"].map { "2026-11-24_C014_reminder-ja-1.\($0)" })
    let folder = program.book.appending(path: "letters")
    for name in made {
      let path = folder.appending(path: name).path
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
    let mail = try String(contentsOf: folder.appending(path: made[0]), encoding: .utf8)
    #expect(mail.hasPrefix("X-Unsent: 1\r\nFrom: "))
    let markdown = try String(contentsOf: folder.appending(path: made[3]), encoding: .utf8)
    #expect(markdown.contains("| --- |"))
    // The next one takes the next number, whichever forms it has.
    #expect(try program.run(["letter", "reminder", "C014"]).status == 0)
    #expect(try files(program).contains("2026-11-24_C014_reminder-ja-2.txt"))
  }

  @Test func withoutThePrinterNothingIsWritten() throws {
    var program = try Program.onDemo()
    defer { program.remove() }
    program.variables["PATH"] = "/nowhere"
    let before = try files(program)
    let result = try program.run(["letter", "reminder", "C014", "--also", "pdf"])
    #expect(result.status != 0 && result.screen.contains("KAI-LTR-055"))
    #expect(try files(program) == before)
  }

  @Test(.enabled(if: LetterFormTests.hasPrinter, "run scripts/test: it installs WeasyPrint"))
  func thePrinterMakesAPDF() throws {
    var program = try Program.onDemo()
    defer { program.remove() }
    program.variables["PATH", default: ""] += ":" + Self.programs
    program.variables["TMPDIR"] = program.book.deletingLastPathComponent().path
    let result = try program.run(["letter", "final-notice", "C014", "--also", "pdf"])
    #expect(result.status == 0, Comment(rawValue: result.screen))
    let name = try #require(try files(program).first { $0.hasSuffix(".pdf") })
    let bytes = try Data(contentsOf: program.book.appending(path: "letters/\(name)"))
    #expect(bytes.starts(with: Data("%PDF-".utf8)) && bytes.count > 5_000)
  }

  /// The folder of the programs in the environment that `scripts/test` makes.
  static let programs =
    Python.path.map { URL(filePath: $0).deletingLastPathComponent().path } ?? ""
  static var hasPrinter: Bool {
    FileManager.default.isExecutableFile(atPath: programs + "/weasyprint")
  }

  @Test func aTemplateIsCopiedOnceAndThenWins() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let made = try program.run(["template", "new", "reminder", "--letter-lang", "ja"])
    #expect(made.status == 0, Comment(rawValue: made.screen))
    let path = program.book.appending(path: "templates/letters/ja/reminder.mustache")
    let shipped = Program.root.appending(path: "templates/letters/ja/reminder.mustache")
    #expect(try Data(contentsOf: path) == Data(contentsOf: shipped))
    let again = try program.run(["template", "new", "reminder", "--letter-lang", "ja"])
    #expect(again.status == 1 && again.screen.contains("KAI-TPL-054"))
    let changed = try String(contentsOf: path, encoding: .utf8) + "\n自社の一文\n"
    try changed.write(to: path, atomically: true, encoding: .utf8)
    #expect(try program.run(["letter", "reminder", "C014"]).screen.contains("自社の一文"))
    // A field that isn't there is refused with its line, and nothing is written.
    try "{{creditor.nmae}}\n".write(to: path, atomically: true, encoding: .utf8)
    let before = try files(program)
    let refused = try program.run(["letter", "reminder", "C014"])
    #expect(refused.status == 1 && refused.screen.contains("reminder.mustache:1:1"))
    #expect(refused.screen.contains("creditor.name"))
    #expect(try files(program) == before)
    #expect(try program.run(["template", "check"]).status == 1)
  }
}
