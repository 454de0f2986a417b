import Finance
import Receivables
import Testing

@Suite struct CustomerAccountTests {
  private let invoices = [
    invoice("B", due: "2026-10-31", 2_000), invoice("A", due: "2026-10-31", 1_000),
    invoice("C", due: "2026-12-31", 5_000),
  ]

  @Test func oldestDueDateFirst() {
    let account = account(asOf: "2026-11-24", invoices: invoices.reversed())
    #expect(account.items.map(\.invoice.number) == ["A", "B"])
    #expect(account.items.map(\.daysOverdue) == [24, 24])
  }

  @Test func aPastDayIgnoresWhatCameLater() {
    let payments = [
      payment("A", "2026-11-10", 400), payment("A", "2026-11-20", 600),
      payment("B", "2026-11-21", 1),
    ]
    func open(_ asOf: String) -> [Int] {
      account(asOf: asOf, invoices: invoices, payments: payments).items.map(\.open.minorUnits)
    }
    #expect(open("2026-09-30") == [])
    #expect(open("2026-11-09") == [1_000, 2_000])
    #expect(open("2026-11-10") == [600, 2_000])
    #expect(open("2026-11-20") == [2_000])
    #expect(open("2026-12-01") == [1_999, 5_000])
    let early = account(asOf: "2026-11-15", invoices: invoices, payments: payments)
    #expect(early.items.first?.lastPaid == day("2026-11-10"))
    #expect(early.items.last?.lastPaid == nil)
  }

  /// Peer case I7: on the due date nothing is overdue.
  @Test func overdueBeginsTheDayAfter() {
    let onTheDay = account(asOf: "2026-10-31", invoices: invoices).balance(in: .jpy)
    #expect(onTheDay.overdue == yen(0) && onTheDay.notDue == yen(3_000))
    #expect(onTheDay.overdueCount == 0 && onTheDay.oldestDaysOverdue == 0)
    let after = account(asOf: "2026-11-01", invoices: invoices).balance(in: .jpy)
    #expect(after.overdue == yen(3_000) && after.notDue == yen(0))
    #expect(after.overdueCount == 2 && after.oldestDaysOverdue == 1)
  }

  private func disputed(_ asOf: String, _ amounts: [(String, Int)], closed: String? = nil)
    -> CustomerAccount
  {
    account(asOf: asOf, invoices: invoices) { history in
      history.disputes = amounts.map {
        Dispute(
          invoiceNumber: $0.0, opened: day("2026-11-05"), amount: yen($0.1), reason: "broken",
          closed: closed.map(day))
      }
    }
  }

  @Test func aDisputedPartStandsApart() {
    let balance = disputed("2026-12-01", [("A", 1_000), ("B", 500), ("C", 2_000)]).balance(in: .jpy)
    #expect(balance.overdue == yen(1_500))
    #expect(balance.notDue == yen(3_000))
    #expect(balance.disputed == yen(3_500))
    #expect(balance.total == yen(8_000))
    #expect(balance.overdueCount == 1)
  }

  @Test func aDisputeHoldsFromItsOpeningToItsEnd() {
    for (asOf, contested) in [
      ("2026-11-04", 0), ("2026-11-05", 500), ("2026-11-19", 500), ("2026-11-20", 0),
    ] {
      let account = disputed(asOf, [("B", 500)], closed: "2026-11-20")
      #expect(account.balance(in: .jpy).disputed == yen(contested), "\(asOf)")
    }
  }

  @Test func noMoreIsDisputedThanIsOpen() {
    let account = disputed("2026-11-24", [("A", 700), ("A", 700), ("none", 9)])
    #expect(account.balance(in: .jpy).disputed == yen(1_000))
    #expect(account.balance(in: .jpy).overdue == yen(2_000))
  }

  @Test func creditsAndOverpaymentsAreNegative() {
    let account = account(
      asOf: "2026-11-24",
      invoices: [
        invoice("A", due: "2026-10-31", 1_000),
        invoice("N", due: "2026-10-31", -300),
      ],
      payments: [payment("A", "2026-11-01", 1_200)])
    #expect(account.items.map(\.open.minorUnits) == [-200, -300])
    #expect(account.balance(in: .jpy).overdue == yen(-500))
    #expect(account.balance(in: .jpy).overdueCount == 0)
  }

  @Test func theCurrencyWithMostItemsComesFirst() {
    var dollars = invoice("D", due: "2026-10-31", 0)
    dollars.amount = Money(minorUnits: 5, currency: .usd)
    var euros = invoice("E", due: "2026-10-31", 0)
    euros.amount = Money(minorUnits: 5, currency: .eur)
    let account = account(asOf: "2026-11-24", invoices: [dollars, euros] + invoices)
    #expect(account.currencies == [.jpy, .eur, .usd])
    #expect(account.balance(in: .usd).total == Money(minorUnits: 5, currency: .usd))
    #expect(account.balance(in: .gbp).total == .zero(.gbp))
  }

  @Test(arguments: [
    ("2026-11-09", false), ("2026-11-10", true), ("2026-11-20", true), ("2026-11-21", false),
  ])
  func aHoldEndsByItself(asOf: String, isHeld: Bool) {
    let account = account(asOf: asOf) { history in
      history.holds = [
        Hold(from: day("2026-11-10"), until: day("2026-11-20"), reason: "talks", owner: "sato")
      ]
    }
    #expect((account.hold != nil) == isHeld)
  }

  @Test func ourOpenCommitments() {
    func open(_ asOf: String) -> [String] {
      account(asOf: asOf) { history in
        history.commitments = [
          Commitment(
            made: day("2026-11-02"), by: day("2026-11-10"), owner: "sato", what: "note",
            done: day("2026-11-12")),
          Commitment(made: day("2026-11-05"), by: day("2026-11-10"), owner: "sato", what: "copy"),
        ]
      }.openCommitments.map(\.what)
    }
    #expect(open("2026-11-01") == [])
    #expect(open("2026-11-04") == ["note"])
    #expect(open("2026-11-11") == ["note", "copy"])
    #expect(open("2026-11-12") == ["copy"])
  }
}
