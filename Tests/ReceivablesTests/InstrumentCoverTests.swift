import Finance
import Receivables
import Testing

/// What instruments in hand will pay isn't asked for a second time; what isn't sure is.
@Suite struct InstrumentCoverTests {
  private static func instrument(
    _ amount: Int, matures: String, for invoices: [String] = [],
    _ outcome: Instrument.Outcome? = nil
  ) -> Instrument {
    Instrument(
      kind: .electronicClaim, received: day("2026-11-01"), maturity: day(matures),
      amount: yen(amount), invoiceNumbers: invoices, outcome: outcome,
      outcomeDate: outcome.map { _ in day("2026-11-20") })
  }

  static let cases: [(String, [Instrument], [String: Int])] = [
    ("the invoice that it names", [instrument(500, matures: "2027-01-31", for: ["B"])], ["B": 500]),
    ("the oldest where it names none", [instrument(500, matures: "2027-01-31")], ["A": 500]),
    (
      "the oldest first, then the next", [instrument(1_500, matures: "2027-01-31")],
      ["A": 1_000, "B": 500]
    ),
    (
      "no more than is open and not contested",
      [instrument(9_000, matures: "2027-01-31", for: ["B"])], ["B": 600]
    ),
    (
      "two together",
      [
        instrument(700, matures: "2027-01-31", for: ["A"]),
        instrument(700, matures: "2026-12-31", for: ["A"]),
      ], ["A": 1_000]
    ),
    ("still on the day of its maturity", [instrument(500, matures: "2026-11-24")], ["A": 500]),
    ("nothing once it has matured", [instrument(500, matures: "2026-11-23")], [:]),
    ("nothing when it bounced", [instrument(500, matures: "2027-01-31", .dishonoured)], [:]),
  ]

  @Test(arguments: cases)
  func itCovers(_ row: (String, [Instrument], [String: Int])) {
    let account = account(
      asOf: "2026-11-24",
      invoices: [invoice("A", due: "2026-10-31", 1_000), invoice("B", due: "2026-11-10", 1_000)]
    ) {
      $0.instruments = row.1
      $0.disputes = [
        Dispute(
          invoiceNumber: "B", opened: day("2026-11-12"), amount: yen(400), reason: "short")
      ]
    }
    let cover = InstrumentCover(account, currency: .jpy)
    #expect(cover.amounts.mapValues(\.minorUnits) == row.2, "\(row.0)")
    #expect(cover.instruments.isEmpty == row.2.isEmpty)
    #expect(InstrumentCover(account, currency: .usd).amounts.isEmpty)
  }
}
