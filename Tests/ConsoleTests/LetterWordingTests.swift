import Correspondence
import Foundation
import Testing

@testable import Console

/// The wording check on drafts and files, with the firm's own terms.
@Suite struct LetterWordingTests {
  private static let none = "\nwording: []"

  private func bench(wording: String) throws -> Bench {
    let bench = try Bench.onDemo()
    try bench.edit("kaishu.yaml", Self.none, "\nwording:\n" + wording)
    return bench
  }

  private func letters(_ bench: Bench) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: bench.book + "/letters")) ?? []
  }

  @Test func aDraftThatSaysWhatItMustNotIsNotWritten() throws {
    let bench = try bench(
      wording: "  - { pattern: お支払い, severity: block, reason: 社内規程, instead: ご送金 }\n")
    let before = letters(bench)
    let shown = bench.shows(["letter", "reminder", "C014"])
    #expect(shown.status == 1)
    #expect(shown.screen.contains("KAI-LTR-080"))
    #expect(shown.screen.contains("own-1  reminder:") && shown.screen.contains("社内規程"))
    #expect(letters(bench) == before)
  }

  @Test func aWarningIsShownAndTheLetterIsWritten() throws {
    let bench = try bench(wording: "  - { pattern: お支払い, severity: warn, reason: 社内規程 }\n")
    let before = letters(bench).count
    let shown = bench.shows(["letter", "reminder", "C014"])
    #expect(shown.status == 0)
    #expect(shown.screen.contains("! own-1  reminder:"))
    #expect(letters(bench).count == before + 3)
    let json = bench.shows(["letter", "reminder", "C014", "--format", "json"])
    #expect(json.status == 0 && json.screen.contains("! own-1"))
  }

  /// The firm's template may say what the check refuses; a name in the books may not be held against it.
  @Test func theFirmsOwnTemplateIsLookedAtToo() throws {
    let bench = try Bench.onDemo()
    let folder = bench.book + "/templates/letters/ja"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let template = try bench.text(
      Package.root.path + "/templates/letters/ja/reminder.mustache")
    try (template + "\nご家族に請求いたします。\n").write(
      toFile: folder + "/reminder.mustache", atomically: true, encoding: .utf8)
    let shown = bench.shows(["letter", "reminder", "C014"])
    #expect(shown.status == 1 && shown.screen.contains("ja-03"))
  }

  @Test func lintTakesTheFirmsTermsAndNeedsNoBook() throws {
    let bench = try bench(wording: "  - { pattern: ASAP, severity: block, reason: harsh }\n")
    let file = bench.folder + "/note.txt"
    try "Please pay asap.\n".write(toFile: file, atomically: true, encoding: .utf8)
    let shown = bench.shows(["letter", "lint", file])
    #expect(shown.status == 1 && shown.screen.contains("note.txt:1:12"))
    let empty = try Bench()
    try FileManager.default.createDirectory(
      atPath: empty.folder, withIntermediateDirectories: true)
    #expect(empty.shows(["letter", "lint", file]).status == 0)
    #expect(empty.shows(["certified-mail", file]).status == 1)
  }

  @Test func theLanguageIsToldOrSeen() throws {
    let bench = try Bench()
    let file = bench.folder + "/a.txt"
    func lint(_ text: String, _ options: String...) throws -> String {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      return bench.shows(["letter", "lint", file] + options).screen
    }
    #expect(try lint("ご家族に請求します").contains("ja-03"))
    #expect(try lint("联系您的家人").contains("zh-04"))
    #expect(try lint("the police", "--lang", "en").contains("en-02"))
    #expect(try !lint("the police", "--letter-lang", "ja").contains("en-02"))
    #expect(try lint("x", "--letter-lang", "fr").contains("fr"))
    #expect(try lint("断水公司", "--name", "断水公司").contains("1:1") == false)
  }

  @Test(arguments: [
    ("{ pattern: \"(a\", reason: x }", "wording[1].pattern", "wrongType"),
    ("{ pattern: \"a?\", reason: x }", "wording[1].pattern", "wrongType"),
    ("{ reason: x }", "wording[1].pattern", "missing"),
    ("{ pattern: a }", "wording[1].reason", "missing"),
    ("{ pattern: a, reason: x, severity: stop }", "wording[1].severity", "notOneOf"),
    ("{ pattern: a, reason: x, lang: ja }", "wording[1].lang", "unknownKey"),
  ])
  func aFaultInTheFirmsTermsIsFound(_ term: String, _ path: String, _ fault: String) throws {
    let bench = try Bench.onDemo()
    let text = try bench.text(bench.book + "/kaishu.yaml")
      .replacing(Self.none, with: "\nwording:\n  - " + term)
    guard case .failure(let faults) = SettingsReader.read(text) else {
      Issue.record("read: \(term)")
      return
    }
    #expect(faults.findings.map(\.path) == [path])
    #expect(faults.findings.allSatisfy { "\($0.fault)".hasPrefix(fault) })
  }

  @Test func everyFaultOfAPatternHasItsWords() {
    let problems = [
      WordingPattern.Fault.Problem.unclosed, .nothingToRepeat, .badRepeat, .badRange,
      .matchesNothing, .tooLong, .unexpected,
    ]
    for problem in problems { #expect(Words(.en).has("type.pattern-\(problem.rawValue)")) }
    for problem in CertifiedFinding.Problem.allCases {
      #expect(Words(.en).has("certified-problem.\(problem.rawValue)"))
    }
    for part in PostFeePart.allCases { #expect(Words(.en).has("certified.fee.\(part.rawValue)")) }
  }
}
