import Receivables
import Testing

@testable import Console

/// `/compare` in a call: where nothing is proposed, and what the call alone knows.
@Suite struct CallCompareTests {
  /// A call with somebody who could pay and doesn't, up to the day by which all of it is asked for.
  static let wontPay = ["call C050", "1", "y", "1", "6", "/skip", "they don't feel like it"]

  private func screen(_ lines: [String], _ language: Language = .en) throws -> String {
    let bench = try Bench.onDemo()
    bench.language = language
    return bench.shows(["--keep-going"], typing: lines + ["/pause"]).screen
  }

  @Test(arguments: ["/compare none", "/compare"])
  func whoWontPayIsComparedWithWhatIsAsked(_ command: String) throws {
    let seen = try screen(Self.wontPay + ["2026-12-04", command])
    #expect(seen.contains("our ask") && seen.contains("no agreement"), "\(seen)")
    #expect(seen.contains("4 Dec 2026"))
  }

  /// Before the day is said there is no plan at all.
  @Test func noAgreementStandsAlone() throws {
    let seen = try screen(Self.wontPay.dropLast() + ["/compare none"])
    #expect(seen.contains("plans for ¥132,000") && !seen.contains("our ask"), "\(seen)")
    #expect(seen.contains("Without an agreement"), "\(seen)")
  }

  @Test(arguments: [("200000", true), ("0", false)])
  func theRoutesKnowOfAPartContestedInTheCall(_ amount: String, _ isContested: Bool) throws {
    let seen = try screen(
      ["call C014", "1", "y", "1", "9", amount, "20 boxes arrived wet", "", "", "/compare none"])
    #expect(seen.contains("A contested part isn't in these figures") == isContested, "\(seen)")
  }
}
