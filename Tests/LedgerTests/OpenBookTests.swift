import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// What is read of a whole book at once is what the histories say, customer by customer.
@Suite struct OpenBookTests {
  private func sorted(_ amounts: [OpenAmount]) -> [OpenAmount] {
    amounts.sorted {
      ($0.due, $0.issued, $0.open.currency, $0.open.minorUnits)
        < ($1.due, $1.issued, $1.open.currency, $1.open.minorUnits)
    }
  }

  static let books = Int(ProcessInfo.processInfo.environment["KAISHU_BOOKS"] ?? "") ?? 12

  @Test func equalsTheHistories() throws {
    var open = 0
    var looked = 0
    for seed in 1...UInt64(Self.books) {
      let folder = try TestFolder()
      var book = BookGenerator(seed: seed, folder)
      try book.make()
      let histories = try book.ledger.histories()
      for _ in 0..<12 {
        let day = book.anyDay()
        let slow = OpenBook(histories.map { CustomerAccount($0, asOf: day) })
        // By way of all invoices, of the open ones, and whatever is quicker.
        for movedMax in [0, 3, 500] {
          let quick = try book.ledger.openBook(asOf: day, movedMax: movedMax)
          #expect(sorted(quick.amounts) == sorted(slow.amounts), "seed \(seed), \(day)")
          #expect(quick.onAccount == slow.onAccount, "seed \(seed), \(day)")
        }
        open += slow.amounts.count
        looked += slow.onAccount.count
      }
      #expect(histories.contains { !$0.corrections.isEmpty })
    }
    #expect(open > 100)
    #expect(looked > 10)
  }

  @Test func ageingOfAmountsIsThatOfItems() throws {
    let folder = try TestFolder()
    var book = BookGenerator(seed: 99, folder)
    try book.make()
    let day = day("2026-07-05")
    let items = try book.ledger.histories().flatMap { CustomerAccount($0, asOf: day).items }
    let open = try book.ledger.openBook(asOf: day)
    #expect(open.currencies == [.jpy, .usd])
    for currency in open.currencies {
      #expect(
        Ageing(open.amounts, asOf: day, bounds: [15, 30, 45], currency: currency)
          == Ageing(items, bounds: [15, 30, 45], currency: currency))
    }
  }
}
