import Receivables
import Testing

@testable import Console

/// What the brief advises, by what speaks most.
@Suite struct AdviceTests {
  static let cases: [(String, Advice.Aim, Bool)] = [
    // We owe a delivery note since the 19th, and their last promise wasn't kept.
    ("C014", .keepOurPromise, true),
    ("E204", .keepOurPromise, false),
    // Close to the limitation.
    ("C038", .acknowledge, false),
    ("C050", .askPart, true),
  ]

  @Test(arguments: cases)
  func aimIs(_ code: String, _ aim: Advice.Aim, _ isPart: Bool) throws {
    let demo = try DemoDesk()
    let advice = try demo.session.brief(demo.session.customer(code)).advice
    #expect(advice.aim == aim && advice.isPart == isPart)
  }

  /// Keeping our own promise doesn't make us ask for more than they will believe.
  @Test func afterOurPromiseAPartIsAskedFor() throws {
    let demo = try DemoDesk()
    #expect(demo.run("brief", "C014") == 0)
    #expect(
      demo.screen.contains("keep our own promise first, then ask for ¥1,100,000 by Fri 27 Nov"))
    #expect(demo.screen.contains("and dates for the"))
  }

  // MARK: - A plan that isn't kept

  /// The demo's plan of C027: ¥300,000 each on 10 November (it is in), 10 December, 12 January and 10 February.
  private func onPlan(_ today: String, after lines: [[String]] = []) throws -> Bench {
    let bench = try Bench.onDemo()
    bench.today = today
    for line in lines {
      let shown = bench.shows(line + ["--customer", "C027"])
      try #require(shown.status == 0, "\(shown.screen)")
    }
    return bench
  }

  private func advice(_ bench: Bench) throws -> Advice {
    let session = bench.session()
    return try session.brief(session.customer("C027")).advice
  }

  static let shortfalls: [(today: String, paid: String?, missed: [Int], asked: Int)] = [
    ("2026-12-10", nil, [], 0), ("2026-12-11", nil, [2], 300_000),
    ("2026-12-11", "100000", [2], 200_000), ("2026-12-11", "300000", [], 0),
    ("2027-01-13", nil, [2, 3], 600_000), ("2027-01-13", "400000", [3], 200_000),
    ("2027-03-01", "100000", [2, 3, 4], 800_000),
  ]

  @Test(arguments: shortfalls)
  func whatIsMissingOfAPlanIsAskedFor(
    _ row: (today: String, paid: String?, missed: [Int], asked: Int)
  ) throws {
    let paid = row.paid.map { [["paid", $0, "--interest", "0", "--as-proposed"]] } ?? []
    let advice = try advice(onPlan(row.today, after: paid))
    #expect(advice.aim == (row.missed.isEmpty ? .followPlan : .catchUp))
    #expect(advice.missed.map(\.position) == row.missed)
    #expect((advice.amount?.minorUnits ?? 0) == row.asked)
    #expect(advice.because.first == "plan-behind" || row.missed.isEmpty)
  }

  @Test(arguments: [
    (
      Language.en, "payment 2, due 10 Dec 2026, lacks ¥200,000; ask for ¥200,000 by Wed 16 Dec",
      "3 payments, from payment 2 of 10 Dec 2026 on, lack ¥900,000"
    ),
    (.ja, "第2回（期日2026/12/10）に¥200,000の不足", "第2回（期日2026/12/10）から3回分、計¥900,000"),
    (.zhHans, "第 2 期（2026-12-10 到期）尚欠 ¥200,000", "自第 2 期（2026-12-10 到期）起 3 期共欠 ¥900,000"),
  ])
  func theBriefNamesThePayment(_ language: Language, _ one: String, _ several: String) throws {
    let bench = try onPlan(
      "2026-12-11", after: [["paid", "100000", "--interest", "0", "--as-proposed"]])
    (bench.language, bench.columns) = (language, 400)
    let part = bench.shows(["brief", "C027"]).screen
    #expect(part.contains(one), "\(part)")
    let late = try onPlan("2027-02-11")
    (late.language, late.columns) = (language, 400)
    let whole = late.shows(["brief", "C027"]).screen
    #expect(whole.contains(several), "\(whole)")
    #expect(late.shows(["why", "C027"]).screen.contains(Words(language)("because.plan-behind")))
    #expect(late.shows(["brief", "C027", "--format", "json"]).screen.contains(#""catch-up""#))
  }

  @Test func theReportRecommendsTheSame() throws {
    let bench = try onPlan("2026-12-11")
    bench.columns = 400
    let report = bench.shows(["letter", "manager-report", "C027"]).screen
      .split(separator: "\n").joined(separator: " ")
    #expect(report.contains("from payment 2, due 10 Dec 2026, on"), "\(report)")
    #expect(report.contains("letter plan-breach C027"))
  }

  /// An instrument in hand isn't asked for again, and what is on hold isn't asked for at all.
  @Test func whatIsCoveredOrOnHoldIsNotAskedFor() throws {
    let covered = ["instrument", "でんさい", "100000", "--matures", "2027-01-31"]
    let part = try advice(onPlan("2026-12-11", after: [covered]))
    #expect(part.aim == .catchUp && part.amount?.minorUnits == 200_000)
    #expect(part.because.contains("instrument"))
    let whole = try advice(
      onPlan("2026-12-11", after: [covered.map { $0 == "100000" ? "300000" : $0 }]))
    #expect(whole.aim == .awaitInstrument && whole.by?.description == "2027-01-31")
    let invoices = ["TD-2607-07", "TD-2607-08", "TD-2609-09"].map {
      ["hold", "acceptance", "--until", "2026-12-20", "--invoice", $0]
    }
    #expect(try advice(onPlan("2026-12-11", after: invoices)).aim == .followPlan)
    let all = [["hold", "acceptance", "--until", "2026-12-20"]]
    #expect(try advice(onPlan("2026-12-11", after: all)).aim == .hold)
  }
}
