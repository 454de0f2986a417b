import Archive
import Finance
import Foundation
import Receivables
import Testing

@testable import Console

/// Money that pays interest and costs, on the demo book: C014 owes ¥23,425 of interest on 24 November 2026.
@Suite struct PaidInterestTests {
  private func account(_ bench: Bench, _ asOf: String = "2026-11-24") throws -> CustomerAccount {
    let history = try #require(try bench.session().book.ledger().history(of: "C014"))
    return CustomerAccount(history, asOf: try #require(CivilDate(iso: asOf)))
  }

  private func charged(_ bench: Bench) throws -> Int {
    try account(bench).history.chargePayments.map(\.amount.minorUnits).reduce(0, +)
  }

  private func open(_ bench: Bench) throws -> Int {
    try account(bench).items.map(\.open.minorUnits).reduce(0, +)
  }

  /// What is typed at the question, and what is then put to interest and to principal.
  @Test(arguments: [
    ("y", 23_425, 476_575), ("", 23_425, 476_575), ("はい", 23_425, 476_575), ("p", 0, 500_000),
    ("n", 0, 0), ("brief", 0, 0),
  ])
  func aPersonAgreesToTheSplit(_ answer: String, interest: Int, principal: Int) throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["paid", "500000", "--customer", "C014"], typing: [answer])
    #expect(shown.status == 0 && shown.screen.contains("interest on 15 invoices  ¥23,425"))
    #expect(try charged(bench) == interest)
    #expect(try open(bench) == 4_300_000 - principal)
    #expect(shown.screen.contains("Nothing was recorded") == (interest + principal == 0))
  }

  /// What was said needs no question.
  @Test(arguments: [
    (["--as-proposed"], 23_425, 76_575), (["--interest", "none"], 0, 100_000),
    (["--interest", "5000"], 5_000, 95_000), (["--interest", "21=1000,22=500"], 1_500, 98_500),
    (["--interest", "0", "--costs", "3000"], 3_000, 97_000), (["--for", "22"], 0, 100_000),
    (["--for", "22=60000", "--interest", "40000"], -1, 0),
    (["--for", "22=80000", "--interest", "20000"], 20_000, 80_000),
  ])
  func thePayersWordWins(_ options: [String], charges: Int, principal: Int) throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["paid", "100000", "--customer", "C014"] + options)
    #expect((shown.status == 0) == (charges >= 0), "\(shown.screen)")
    #expect(try charged(bench) == max(charges, 0))
    #expect(try open(bench) == 4_300_000 - principal)
  }

  /// One entry, one undo: brief, interest and account are as they were.
  @Test func undoTakesAllOfItBack() throws {
    let bench = try Bench.onDemo()
    let before = (bench.shows(["brief", "C014"]).screen, bench.shows(["interest", "C014"]).screen)
    bench.run(["paid", "500000", "--on", "11/20", "--customer", "C014", "--as-proposed"])
    #expect(bench.shows(["brief", "C014"]).screen.contains("¥894 on what is open, ¥223 a day"))
    let paid = bench.shows(["interest", "C014"]).screen
    #expect(paid.contains("paid on the interest on 20 Nov 2026 ¥4,241"))
    #expect(paid.contains("of it paid, on 15 invoices, ¥22,374"))
    #expect(paid.contains("claimed in all ¥894"))
    #expect(
      bench.shows(["interest", "C014", "--as-of", "2026-11-19"]).screen.contains("paid on") == false
    )
    #expect(bench.shows(["undo", "6"]).status == 0)
    #expect(bench.shows(["brief", "C014"]).screen == before.0)
    #expect(bench.shows(["interest", "C014"]).screen == before.1)
  }

  /// What was taken back on a later day is still in the interest of the day before.
  @Test func interestOfAPastDayHasWhatWasTakenBackSince() throws {
    let bench = try Bench.onDemo()
    bench.today = "2026-11-20"
    bench.run(["paid", "500000", "--customer", "C014", "--as-proposed"])
    let then = bench.shows(["interest", "C014"]).screen
    #expect(then.contains("paid on the interest on 20 Nov 2026 ¥4,241"))
    bench.today = "2026-11-24"
    bench.run(["undo", "6"])
    #expect(bench.shows(["interest", "C014", "--as-of", "2026-11-23"]).screen.contains("¥4,241"))
    #expect(bench.shows(["interest", "C014", "--as-of", "2026-11-20"]).screen == then)
    #expect(!bench.shows(["interest", "C014"]).screen.contains("paid on the interest"))
  }

  /// Of interest that is reserved nothing is taken unsaid; of what was waived nothing at all.
  @Test func aReservedClaimIsPaidOnlyWhereItIsSaid() throws {
    let bench = try Bench.onDemo()
    bench.personID = "sato"
    bench.run(["interest", "reserve", "all", "--reason", "r", "--customer", "C014"])
    #expect(bench.shows(["paid", "100000", "--customer", "C014"]).status == 0)
    #expect(try charged(bench) == 0)
    #expect(bench.shows(["paid", "100", "--interest", "100", "--customer", "C014"]).status == 0)
    #expect(try charged(bench) == 100)
    bench.run(["interest", "waive", "all", "--reason", "r", "--customer", "C014"])
    let refused = bench.shows(["paid", "100", "--interest", "100", "--customer", "C014"])
    #expect(refused.status != 0 && refused.screen.contains("KAI-REC-047"))
  }

  /// A transfer fee comes off principal first: interest is left whole where it can be.
  @Test func aFeeComesOffWhatIsLast() throws {
    let bench = try Bench.onDemo()
    bench.run(["paid", "99560", "--fee", "440", "--customer", "C014", "--as-proposed"])
    let history = try account(bench).history
    #expect(history.chargePayments.allSatisfy { $0.kind == .cash })
    #expect(history.payments.filter { $0.kind == .fee }.map(\.amount.minorUnits) == [440])
    #expect(
      history.moneyIn.filter { $0.entry == 6 }.map(\.amount.minorUnits).reduce(0, +) == 100_000)
  }

  /// A letter asks for what was not paid, with the row that takes it off; also for what is left over.
  @Test func theLetterTakesOffWhatWasPaid() throws {
    let bench = try Bench.onDemo()
    let before = bench.shows(["letter", "final-notice", "C014"]).screen
    #expect(before.contains("23,425") && before.contains("YS-2502-02"))
    bench.run(["paid", "20000", "--interest", "20000", "--customer", "C014"])
    let after = bench.shows(["letter", "final-notice", "C014"]).screen
    #expect(after.contains("3,425") && !after.contains("23,425"))
    #expect(after.contains("損害金の既入金"))
    // The days to come are asked for, also where all was paid so far.
    #expect(after.contains("1日につき263円"))
  }

  /// An agreed order that puts principal first reaches interest only with what is over.
  @Test func anAgreedOrderHolds() throws {
    let bench = try Bench.onDemo()
    try bench.edit(
      "kaishu.yaml", "allocation: law",
      "allocation: { order: [principal, interest, fee, penalty], level: part-by-part }")
    #expect(bench.shows(["paid", "100000", "--customer", "C014"]).status == 0)
    #expect(try charged(bench) == 0)
    bench.run(["paid", "4300000", "--customer", "C014", "--as-proposed"])
    #expect(try charged(bench) == 23_425)
    #expect(try account(bench).onAccount(in: .jpy).minorUnits == 100_000 - 23_425)
  }

  /// What the book can't hold in the file isn't dropped in silence.
  @Test func anExportSaysThatInterestIsLeftOut() throws {
    let bench = try Bench.onDemo()
    func leftOut(_ name: String) -> String {
      let path = bench.folder + "/" + name
      return bench.shows(["export", path, "--customer", "C014", "--format", "json"]).screen
    }
    #expect(leftOut("a.csv").contains("\"leftOut\":0"))
    bench.run(["paid", "20000", "--interest", "500", "--customer", "C014"])
    #expect(leftOut("b.csv").contains("\"leftOut\":1"))
  }
}
