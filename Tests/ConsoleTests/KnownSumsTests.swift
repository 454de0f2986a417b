import Conversation
import Finance
import Receivables
import Testing

@testable import Console

/// Which sums may be named as owed: what the account shows, rounded as people say it, and nothing else.
@Suite struct KnownSumsTests {
  /// 4,250.00 and 1,980.00 are overdue, 2,105.40 isn't due yet; 500.00 came in on the first.
  private func sums() throws -> KnownSums {
    let today = try #require(CivilDate(iso: "2026-11-24"))
    func pounds(_ units: Int) -> Money { Money(minorUnits: units, currency: .gbp) }
    func invoice(_ number: String, _ units: Int, _ days: Int) -> Invoice {
      Invoice(
        number: number, issued: today.adding(days: -days - 30), due: today.adding(days: -days),
        amount: pounds(units))
    }
    let history = CustomerHistory(
      customer: Customer(
        code: "T1", name: "Calder", reading: "", language: .en, country: "GB", address: [],
        creditLimit: nil, contacts: []),
      invoices: [invoice("A", 475_000, 26), invoice("B", 198_000, 9), invoice("C", 210_540, -12)],
      payments: [
        Payment(invoiceNumber: "A", date: today.adding(days: -3), amount: pounds(50_000))
      ],
      promises: [], disputes: [], contacts: [], commitments: [], notes: [])
    let account = CustomerAccount(history, asOf: today)
    let start = CallStart(
      customerCode: "T1", today: today, currency: .gbp, rep: "emma", level: "rep",
      items: account.items.map {
        CallStart.Item(
          invoiceNumber: $0.invoice.number, due: $0.invoice.due, open: $0.open,
          disputed: $0.disputed)
      })
    return KnownSums(start, account)
  }

  @Test(arguments: [
    425_000, 198_000, 623_000, 833_540, 210_540, 475_000, 50_000, 408_540, 600_000, 620_000,
    830_000,
    800_000,
  ])
  func whatTheAccountShowsIsRight(_ units: Int) throws {
    #expect(try sums().contains(Money(minorUnits: units, currency: .gbp)))
  }

  @Test(arguments: [1_000_000, 700_000, 550_000, 300_000, 90_000, 2_000_000])
  func anythingElseIsNot(_ units: Int) throws {
    #expect(try !sums().contains(Money(minorUnits: units, currency: .gbp)))
    #expect(try !sums().contains(Money(minorUnits: 425_000, currency: .usd)))
  }
}
