import Conversation
import Finance
import LineEditing
import Negotiation
import Receivables
import Testing

@testable import Console

/// What is typed in a call and said back: examples, offers with several meanings, words after `/got`, the read-back.
@Suite struct CallAnswerTests {
  static let opening = ["call C014", "1", "y", "1", "1", "/skip", "/skip"]

  private func screen(
    _ lines: [String], _ language: Language = .en, opening: [String] = Self.opening
  ) throws -> String {
    let bench = try Bench.onDemo()
    bench.language = language
    return bench.shows(["--keep-going"], typing: opening + lines + ["/pause"]).screen
  }

  // MARK: - An offer with several meanings

  /// The number that a question gives to a reading is its answer, also where it would choose something else.
  @Test func aNumberTakesTheReading() throws {
    let seen = try screen(["50万", "1", "/log"])
    let asked = try #require(seen.range(of: "KAI-CTR-008"), "\(seen)")
    let after = seen[asked.upperBound...]
    #expect(after.contains("type its number") && after.contains("  1  ") && after.contains("  2  "))
    #expect(after.contains("understood: "), "\(after)")
    #expect(after.contains("they: \"50万\""), "in their own words")
    #expect(!after.contains("on the table:"), "1 isn't our first plan here")
  }

  @Test func aNumberHoldsForOneLine() throws {
    let seen = try screen(["50万", "/log", "1"])
    #expect(seen.contains("on the table: "), "1 is our first plan again: \(seen)")
  }

  @Test func aMissingUnitIsTakenByItsNumber() throws {
    let seen = try screen(["20 a month", "1"])
    #expect(seen.contains("KAI-CTR-009") && seen.contains("16 × ¥200,000"), "\(seen)")
  }

  /// Outside a call there is nobody to type a number to.
  @Test func aCommandAsksForWords() throws {
    let bench = try Bench.onDemo()
    let seen = bench.shows(["counter", "--customer", "C014", "50万"])
    #expect(seen.screen.contains("then type it so") && seen.screen.contains("  1  "))
  }

  // MARK: - Examples

  static let debts: [Money] = [
    Money(minorUnits: 3_200_000, currency: .jpy), Money(minorUnits: 45_000, currency: .jpy),
    Money(minorUnits: 7, currency: .jpy), Money(minorUnits: 2_295_000, currency: .gbp),
    Money(minorUnits: 950, currency: .usd), Money(minorUnits: 980_000_000_00, currency: .cny),
  ]

  /// An example is less than the debt, and can be typed as it stands.
  @Test(arguments: Language.allCases, debts)
  func anExampleFitsTheDebt(_ language: Language, _ debt: Money) throws {
    let fields = OfferExample(of: debt).fields(language)
    for key in ["each", "digits"] {
      let typed = try #require(fields[key])
      guard case .money(let amount) = NaturalAmount.read(typed, currency: debt.currency) else {
        Issue.record("\(typed) can't be read")
        continue
      }
      #expect(amount.isPositive && amount < debt, "\(typed) of \(debt)")
    }
  }

  @Test func theCallShowsIt() throws {
    #expect(try screen(["1"]).contains("such as 500k a month"))
    #expect(try screen(["1"], .ja).contains("例 50万ずつ月末に"))
    let small = ["call C050", "1", "y", "1", "1", "/skip", "/skip"]
    #expect(try screen(["1"], opening: small).contains("such as 20k a month"))
  }

  /// The sign of a question in one's own words is about that question.
  @Test(arguments: [(Language.en, "finance director"), (.ja, "経理部長"), (.zhHans, "财务总监")])
  func whoDecidesHasItsOwnExample(_ language: Language, _ words: String) throws {
    let seen = try screen(["?"], language, opening: ["call C050", "1", "y", "1", "6"])
    #expect(seen.contains(words), "\(seen)")
  }

  // MARK: - What they give

  /// What was kept under the old name of a thing, and is typed by it, is the same thing.
  @Test(arguments: ["手形", "でんさい", "dated-instrument", "4"])
  func aDatedInstrumentGoesByManyNames(_ word: String) throws {
    let seen = try screen(["1", "/got \(word) 5回分", "/log"], .ja)
    #expect(seen.contains("見返りを記録：でんさい等（5回分）"), "\(seen)")
    #expect(seen.contains("見返り：でんさい等（5回分）"))
  }

  @Test func aDensaiIsAskedForAndNoPaperBill() throws {
    let seen = try screen(["11/30に32万、残りを6回"], .ja)
    #expect(seen.contains("のでんさい") && !seen.contains("手形"), "\(seen)")
  }

  // MARK: - Read back

  /// Sentences are read aloud one after the other, as they are spoken.
  @Test func whatIsReadBackIsInSentences() throws {
    let seen = try screen(
      ["1", "/terms keeps-current yes", "1", "", "", "y", ""], .ja)
    let read = try #require(seen.range(of: "復唱いたします"), "\(seen)")
    let said = seen[read.lowerBound...].prefix(200).filter { !$0.isWhitespace }
    #expect(said.contains("。新たな") && !said.contains("；"), "\(said)")
  }

  // MARK: - Letters after it

  /// The final notice names the day that was said, unless another is asked for.
  @Test func theNoticeNamesTheDaySaid() throws {
    let bench = try Bench.onDemo()
    let call = CallCompareTests.wontPay + ["2026-12-07", "2", "", "", "", "/skip"]
    let shown = bench.shows(["--keep-going"], typing: call + ["letter final-notice C050"])
    #expect(shown.screen.contains("2026年12月7日（月）までに"), "\(shown.screen)")
    let other = bench.shows(["letter", "final-notice", "C050", "--pay-by", "2026-12-10"])
    #expect(other.screen.contains("2026年12月10日（木）までに"))
    // Once the day has passed it is no day to name.
    bench.today = "2026-12-08"
    #expect(!bench.shows(["letter", "final-notice", "C050"]).screen.contains("12月7日（月）までに"))
  }
}
