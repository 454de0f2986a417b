import Finance
import Negotiation
import Testing

@Suite struct PaymentFrequencyTests {
  @Test(arguments: [
    (
      PaymentFrequency.monthEnd, "2026-11-30",
      ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
    ),
    (.monthly(day: 31), "2026-12-31", ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]),
    (.monthly(day: 15), "2026-12-15", ["2026-12-15", "2027-01-15"]),
    (.biweekly, "2026-12-04", ["2026-12-04", "2026-12-18", "2027-01-01"]),
    (.weekly, "2026-12-04", ["2026-12-04", "2026-12-11"]),
  ])
  func dates(frequency: PaymentFrequency, first: String, expected: [String]) {
    let dates = expected.indices.map { frequency.date($0, from: day(first)).iso }
    #expect(dates == expected)
  }

  @Test(arguments: [
    (PaymentFrequency.monthEnd, "2026-11-25", "2026-12-31"),
    (.monthEnd, "2026-11-16", "2026-11-30"),
    (.monthEnd, "2026-11-17", "2026-12-31"), (.monthly(day: 10), "2026-11-26", "2026-12-10"),
    (.monthly(day: 10), "2026-11-27", "2027-01-10"), (.biweekly, "2026-11-25", "2026-12-09"),
    (.weekly, "2026-11-25", "2026-12-02"),
  ])
  func firstAfterADownPayment(frequency: PaymentFrequency, down: String, expected: String) {
    #expect(frequency.firstDate(afterDownPayment: day(down)).iso == expected)
  }

  @Test func theSeriesOfADate() {
    #expect(PaymentFrequency(.monthly, first: day("2026-11-30")) == .monthEnd)
    #expect(PaymentFrequency(.monthly, first: day("2026-11-29")) == .monthly(day: 29))
    for kind in PaymentFrequency.Kind.allCases {
      #expect(PaymentFrequency(kind, first: day("2026-11-29")).kind == kind)
    }
  }
}
