import Finance
import Receivables
import Testing

@testable import Ledger

/// The worklist of a whole book is that of the histories, customer by customer.
@Suite struct WorklistFactsTests {
  private func slow(
    _ histories: [CustomerHistory], _ day: CivilDate, _ rule: LimitationClock.Rule
  ) -> [WorklistFacts] {
    histories.map {
      WorklistFacts(CustomerAccount($0, asOf: day), limitation: rule, contactDays: 7)
    }
  }

  private func facts(
    _ ledger: Ledger, _ day: CivilDate, _ rule: LimitationClock.Rule
  ) throws -> [WorklistFacts] {
    var all: [WorklistFacts] = []
    try ledger.eachWorklistFacts(asOf: day, limitation: rule, contactDays: 7) { facts, name in
      var facts = facts
      facts.name = name()
      all.append(facts)
    }
    return all
  }

  private func check(
    _ book: inout BookGenerator, days: Int, _ rule: LimitationClock.Rule, _ seed: UInt64
  ) throws -> (plain: Int, listed: Int) {
    let histories = try book.ledger.histories()
    var seen = (plain: 0, listed: 0)
    for _ in 0..<days {
      let day = book.anyDay()
      let all = slow(histories, day, rule)
      let quick = try facts(book.ledger, day, rule)
      for facts in quick {
        let same = all.first { $0.code == facts.code }
        #expect(facts == same, "seed \(seed), \(day)")
      }
      let weights = WorklistWeights()
      let worklist = Worklist(all, weights: weights)
      for top in [.max, 1, 3] {
        let quick = try book.ledger.worklist(
          asOf: day, limitation: rule, contactDays: 7, weights: weights, top: top)
        #expect(quick.entries == Array(worklist.entries.prefix(top)), "seed \(seed), \(day)")
        #expect(quick.count == worklist.entries.count, "seed \(seed), \(day)")
      }
      seen.listed += worklist.entries.count
      let recorded = histories.filter {
        !$0.promises.isEmpty || !$0.disputes.isEmpty || !$0.contacts.isEmpty
      }
      seen.plain += quick.count - recorded.count
    }
    return seen
  }

  @Test func equalsTheHistories() throws {
    var listed = 0
    for seed in 1...UInt64(OpenBookTests.books) {
      let folder = try TestFolder()
      var book = BookGenerator(seed: seed, folder)
      book.recordsOnlyPayments = seed.isMultiple(of: 2)
      try book.make()
      // So short a period that the clocks of the book's own half year press.
      let rule = LimitationClock.Rule(.japan, years: seed.isMultiple(of: 3) ? 0 : 1, warnMonths: 9)
      let seen = try check(&book, days: 12, rule, seed)
      listed += seen.listed
      if book.recordsOnlyPayments { #expect(seen.plain > 0, "seed \(seed)") }
    }
    #expect(listed > 50)
  }

  @Test func creditLimitCountsWithCreditOnAccount() throws {
    let folder = try TestFolder()
    let ledger = folder.ledger()
    var customer = Customer(code: "C1", name: "n")
    customer.creditLimit = yen(1_000)
    try ledger.upsert(customer)
    let file = try folder.write(
      InvoiceImporterTests.header + "C1,n,A-1,2026-01-05,2026-02-28,950,,,,\n")
    _ = try InvoiceImporter(ledger: ledger, recording: importing)
      .import(file: file, mapping: InvoiceImporterTests.mapping())
    func used() throws -> Share? {
      try facts(ledger, day("2026-03-05"), .init()).first?.limitUsed
    }
    #expect(try used() == Share(basisPoints: 9_500))
    let credit = Payment(invoiceNumber: "", date: day("2026-03-01"), amount: yen(150))
    let entry = try ledger.record(
      .payments([credit], .payment), for: "C1", Recording(by: "x", date: day("2026-03-01")))
    #expect(try used() == Share(basisPoints: 8_000))
    try ledger.undo(entry: entry, for: "C1", Recording(by: "x", date: day("2026-03-02")))
    #expect(try used() == Share(basisPoints: 9_500))
  }
}
