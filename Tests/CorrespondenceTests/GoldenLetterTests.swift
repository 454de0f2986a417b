import Finance
import Foundation
import Receivables
import Testing

@testable import Correspondence

/// Whole letters against their recorded form. `KAISHU_RECORD=1` writes them anew; one that is not
/// recorded yet is written and fails once, so that it is seen.
@Suite struct GoldenLetterTests {
  static let letters: [(LetterKind, Language)] = LetterKind.allCases.flatMap { kind in
    kind.languages.map { (kind, $0) }
  }

  @Test(arguments: letters)
  func letterIsAsRecorded(_ kind: LetterKind, _ language: Language) throws {
    let letter = try Letter.render(
      kind, in: language, facts: Fixtures.facts(kind, language),
      calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
    try compare(letter, name: "\(language.rawValue)-\(kind.rawValue)")
  }

  @Test func americanReminderIsAsRecorded() throws {
    let letter = try Letter.render(
      .reminder, in: .en, facts: Fixtures.american, calendar: Fixtures.calendar("us"),
      source: Fixtures.shipped)
    #expect(letter.html.contains("size: letter"))
    try compare(letter, name: "en-US-reminder")
  }

  @Test func eraDatesAreAsRecorded() throws {
    var facts = Fixtures.facts(.reminder, .ja)
    facts.usesJapaneseEra = true
    facts.debtor.contact = ""
    facts.debtor.department = ""
    facts.invoices = [facts.invoices[1]]
    let letter = try Letter.render(
      .reminder, in: .ja, facts: facts, calendar: Fixtures.calendar("jp-bank"),
      source: Fixtures.shipped)
    try compare(letter, name: "ja-reminder-era")
  }

  @Test(arguments: Language.allCases)
  func variantsAreAsRecorded(_ language: Language) throws {
    for (kind, facts, name) in [
      (LetterKind.planBreach, Fixtures.accelerated(language), "plan-breach-whole"),
      (.repaymentAgreement, Fixtures.fullAgreement(language), "repayment-agreement-full"),
    ] {
      let letter = try Letter.render(
        kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
        source: Fixtures.shipped)
      try compare(letter, name: "\(language.rawValue)-\(name)")
    }
  }

  @Test(arguments: letters)
  func nothingIsLeftOverFromTheTemplate(_ kind: LetterKind, _ language: Language) throws {
    let letter = try Letter.render(
      kind, in: language, facts: Fixtures.facts(kind, language),
      calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
    #expect(letter.warnings.isEmpty)
    #expect(!letter.title.isEmpty)
    for text in [letter.text, letter.html] {
      #expect(!text.contains("{{") && !text.contains("}}"))
      #expect(!text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) })
      #expect(!text.contains("\n\n\n"))
    }
    let body = letter.html.split(separator: "<body>").last ?? ""
    #expect(!body.contains("  "))
    for line in letter.text.split(separator: "\n") {
      #expect(TextWidth.columns(line) <= Letter.columnsMax, "\(line)")
      #expect(line.last != " ")
    }
  }

  private func compare(_ letter: RenderedLetter, name: String) throws {
    for (ending, text) in [("txt", letter.text), ("html", letter.html)] {
      let file = Fixtures.packageRoot.appendingPathComponent(
        "Tests/CorrespondenceTests/Golden/\(name).\(ending)")
      let records = ProcessInfo.processInfo.environment["KAISHU_RECORD"] == "1"
      let recorded = try? String(contentsOf: file, encoding: .utf8)
      if records || recorded == nil {
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
      if !records { #expect(recorded == text, "\(name).\(ending)") }
    }
  }
}
