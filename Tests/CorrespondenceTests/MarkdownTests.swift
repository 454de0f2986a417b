import Finance
import Receivables
import Testing

@testable import Correspondence

/// The Markdown form of a letter.
@Suite struct MarkdownTests {
  private func markdown(_ text: String) -> String {
    let table = ValueTable(values: [Value(text: "*a* [b](c) | <d> `e`", form: .words)])
    let filled = text.replacing("VALUE", with: ValueTable.mark(0))
    return MarkdownRenderer().render(BlockParser(values: table, language: .en).parse(filled))
  }

  @Test func valuesAreNoMarkup() {
    #expect(markdown("VALUE") == "\\*a\\* \\[b\\](c) \\| \\<d\\> \\`e\\`\n")
  }

  @Test func eachPieceHasItsForm() {
    #expect(
      markdown(": one\n: two\n\n# Title\n\nA b\nc.\n\n## Head\n* x\n* y\n")
        == "one\\\ntwo\n\n# Title\n\nA b c.\n\n## Head\n\n- x\n- y\n")
    #expect(markdown("1. first\n\n# 2. x\n\n+ y") == "1\\. first\n\n# 2. x\n\n\\+ y\n")
  }

  @Test func tablesKeepTheirColumns() {
    #expect(
      markdown("| Item | Sum |\n|-\n| VALUE | 2 |\n|-\n| Total | 3 |")
        == "| Item | Sum |\n| --- | --- |\n| \\*a\\* \\[b\\](c) \\| \\<d\\> \\`e\\` | 2 |\n"
        + "| **Total** | **3** |\n")
    #expect(markdown("| Bank | X |\n| No. | 7 |") == "**Bank**  X\\\n**No.**  7\n")
  }

  /// No fact is lost on the way: what the text says of sums and numbers the Markdown says too.
  @Test(arguments: GoldenLetterTests.letters)
  func saysWhatTheTextSays(kind: LetterKind, language: Language) throws {
    guard Fixtures.shipped.template(named: kind.templateName, in: language) != nil else { return }
    let letter = try Letter.render(
      kind, in: language, facts: Fixtures.facts(kind, language),
      calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
    let markdown = letter.markdown.filter { $0 != "\\" }
    for word in letter.text.split(whereSeparator: { $0.isWhitespace })
    where word.contains(where: \.isNumber) && word.allSatisfy(\.isASCII) {
      #expect(markdown.contains(word), "\(kind) \(language) \(word)")
    }
  }
}
