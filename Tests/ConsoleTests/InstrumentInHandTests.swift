import Finance
import Receivables
import Testing

@testable import Console

/// A densai or a bill in hand: the call asks for the rest, and says so.
@Suite struct InstrumentInHandTests {
  /// C014 owes 3,200,000; a densai covers the oldest invoice in part.
  private func bench(matures: String = "2027-01-31", amount: String = "50万") throws -> Bench {
    let bench = try Bench.onDemo()
    bench.today = "2026-11-20"
    let kept = bench.shows([
      "instrument", "でんさい", amount, "--matures", matures, "--customer", "C014", "--for", "21",
    ])
    try #require(kept.status == 0, "\(kept.screen)")
    bench.today = "2026-11-24"
    return bench
  }

  @Test func theCallAsksForTheRest() throws {
    let bench = try bench()
    let shown = bench.shows(["call", "C014"], typing: ["1", "y", "/pause"])
    #expect(shown.screen.contains("¥500,000 of what is overdue is covered and not asked for"))
    #expect(shown.screen.contains("2,700,000円"), "what is said is without it")
    let resumed = bench.shows(["resume", "C014"], typing: ["/pause"])
    #expect(resumed.screen.contains("covered and not asked for"))
    #expect(bench.shows(["propose", "C014"]).screen.contains("¥675,000"), "a quarter of the rest")
  }

  @Test func adviceAndLettersKnowOfIt() throws {
    let bench = try bench()
    #expect(bench.shows(["why", "C014"]).screen.contains("it isn't asked for again"))
    let letter = bench.shows(["letter", "reminder", "C014"])
    #expect(letter.screen.contains("¥500,000 is left out of this letter"))
    // The invoice is shown whole; what is asked for is without it.
    #expect(letter.screen.contains("2,700,000円") && !letter.screen.contains("3,200,000円"))
    #expect(letter.screen.contains("請求書YS-2609-21"))
    // The round asks for the same, and it can be issued.
    #expect(bench.shows(["issue", "last", "--by", "post"]).status == 0)
  }

  @Test func whatIsCoveredWholeIsInNoLetter() throws {
    let bench = try bench(amount: "120万")
    let letter = bench.shows(["letter", "reminder", "C014"])
    #expect(!letter.screen.contains("YS-2609-21  "), "\(letter.screen)")
    #expect(letter.screen.contains("2,000,000円"))
    for (number, amount) in [("22", "80万"), ("23", "120万")] {
      _ = bench.shows([
        "instrument", "でんさい", amount, "--matures", "2027-02-28", "--customer", "C014", "--for",
        number,
      ])
    }
    let none = bench.shows(["letter", "reminder", "C014"])
    #expect(none.status != 0 && none.screen.contains("KAI-LTR-103"), "\(none.screen)")
  }

  @Test func nothingIsAskedForThatIsCovered() throws {
    let bench = try bench(amount: "120万")
    for number in ["22", "23"] {
      let kept = bench.shows([
        "instrument", "でんさい", "120万", "--matures", "2027-02-28", "--customer", "C014", "--for",
        number,
      ])
      try #require(kept.status == 0, "\(kept.screen)")
    }
    let brief = bench.shows(["brief", "C014", "--format", "json"]).screen
    #expect(brief.contains(#""advice":"await-instrument""#))
    bench.columns = 200
    #expect(bench.shows(["why", "C014"]).screen.contains("matures on Sun 31 Jan 2027"))
  }

  @Test func whatHasMaturedIsAskedAboutFirst() throws {
    let bench = try bench(matures: "2026-11-23")
    let shown = bench.shows(["call", "C014"], typing: ["1", "y", "/pause"])
    #expect(shown.screen.contains("Find out first whether it was honoured"))
    #expect(shown.screen.contains("3,200,000円"))
  }
}
