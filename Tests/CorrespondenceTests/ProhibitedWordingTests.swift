import Foundation
import Receivables
import Testing

@testable import Correspondence

/// No letter we ship uses wording that the list of terms blocks. The list is kept beside the
/// package; without it there is nothing to test.
@Suite struct ProhibitedWordingTests {
  static let list = Fixtures.packageRoot.deletingLastPathComponent()
    .appendingPathComponent("shared/data/letter_lint_terms.csv")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: list.path), "the list of terms is not here"))
  func noLetterUsesABlockedTerm() throws {
    var patterns = 0
    for line in try String(contentsOf: Self.list, encoding: .utf8).split(
      whereSeparator: \.isNewline)
    {
      let columns = Self.columns(line)
      guard columns.count > 4, columns[4] == "block",
        let language = Language(locale: columns[1])
      else { continue }
      patterns += 1
      let pattern = try NSRegularExpression(pattern: columns[2], options: .caseInsensitive)
      for kind in LetterKind.allCases where kind.languages.contains(language) {
        let letter = try Letter.render(
          kind, in: language, facts: Fixtures.facts(kind, language),
          calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
        let text = letter.text.replacing("\n", with: language == .en ? " " : "")
        let hit = pattern.firstMatch(in: text, range: NSRange(text.startIndex..., in: text))
        #expect(hit == nil, "\(columns[0]) in \(language) \(kind)")
      }
    }
    #expect(patterns > 30)
  }

  /// The columns of a line of CSV.
  static func columns(_ line: Substring) -> [String] {
    var columns = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        columns.append("")
      } else {
        columns[columns.count - 1].append(character)
      }
    }
    return columns
  }
}
