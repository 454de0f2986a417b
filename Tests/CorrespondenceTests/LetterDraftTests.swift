import Finance
import Receivables
import Testing

@testable import Correspondence

/// A person may change a letter's words, and none of its facts.
@Suite struct LetterDraftTests {
  private func draft(_ kind: LetterKind, _ language: Language) throws -> LetterDraft {
    try Letter.draft(
      kind, in: language, facts: Fixtures.facts(kind, language),
      calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
  }

  @Test(arguments: GoldenLetterTests.letters)
  func unchangedDraftIsTheLetter(_ kind: LetterKind, _ language: Language) throws {
    let draft = try draft(kind, language)
    #expect(try draft.letter(edited: draft.text) == draft.letter())
    // An editor on another system ends its lines otherwise.
    let other = draft.text.replacing("\n", with: "\r\n")
    #expect(try draft.letter(edited: other) == draft.letter())
  }

  @Test func wordsMayChange() throws {
    let draft = try draft(.reminder, .en)
    let text = draft.text.replacing("Thank you for your business", with: "<b>Many thanks</b>")
    let letter = try draft.letter(
      edited: text + "\n\nP.S. {{creditor.name}} \u{E000}0\u{E001}\u{202E}")
    #expect(letter.text.contains("<b>Many thanks</b>"))
    #expect(letter.html.contains("&lt;b&gt;Many thanks&lt;/b&gt;"))
    #expect(letter.text.contains("P.S. {{creditor.name}} 0"))
    #expect(!letter.text.contains("\u{202E}"))
  }

  /// Every fact of every letter: taken out everywhere it stands, the letter is refused.
  @Test(arguments: GoldenLetterTests.letters)
  func factTakenOutIsNamed(_ kind: LetterKind, _ language: Language) throws {
    let draft = try draft(kind, language)
    let facts = Set(
      draft.text.split(separator: "⟦").dropFirst().compactMap { piece in
        piece.firstIndex(of: "⟧").map { String(piece[..<$0]) }
      })
    #expect(facts.count > 10)
    for fact in facts {
      #expect(throws: LetterError.edited(missing: [fact], unknown: [])) {
        try draft.letter(edited: draft.text.replacing("⟦\(fact)⟧", with: ""))
      }
    }
  }

  @Test func changedFactIsNamed() throws {
    let draft = try draft(.formalDemand, .ja)
    let first = try #require(draft.text.firstIndex(of: "⟦"))
    let end = try #require(draft.text[first...].firstIndex(of: "⟧"))
    let fact = String(draft.text[draft.text.index(after: first)..<end])
    let changed = draft.text.replacing("⟦\(fact)⟧", with: "⟦\(fact)0⟧")
    #expect(throws: LetterError.edited(missing: [fact], unknown: [fact + "0"])) {
      try draft.letter(edited: changed)
    }
    let unclosed = draft.text + "\n⟦999,999円\nあ"
    #expect(throws: LetterError.edited(missing: [], unknown: ["999,999円"])) {
      try draft.letter(edited: unclosed)
    }
  }
}
