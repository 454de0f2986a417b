import Finance
import Foundation
import Histories
import Receivables
import Testing

@testable import Ledger

/// Stories told to a real ledger: what it gives back on a day is what a ledger has that was told nothing after.
@Suite struct RecordedHistoryTests {
  static let count =
    ProcessInfo.processInfo.environment["KAISHU_LEDGERS"].flatMap { Int($0) } ?? 12

  /// Records the steps that `day` knows of: all of them for `nil`.
  private func told(_ story: Story, through day: CivilDate?, _ ledger: Ledger) throws {
    try ledger.upsert(story.customer)
    for invoice in story.invoices where day.map({ invoice.issued <= $0 }) ?? true {
      try ledger.add(invoice: invoice, for: story.customer.code)
    }
    let issued = Set(
      story.invoices.filter { invoice in day.map { invoice.issued <= $0 } ?? true }.map(\.number))
    var numbers: [Int: Int] = [:]
    for (index, step) in story.steps.enumerated()
    where day.map({ story.day(of: index) <= $0 }) ?? true {
      let recording = Recording(by: "t", date: step.date)
      let code = story.customer.code
      switch step.event {
      case .undo(let undone):
        guard let number = numbers[undone] else { continue }
        try ledger.undo(entry: number, for: code, recording)
      case .record(let event):
        numbers[index] = try ledger.record(event.limited(to: issued), for: code, recording)
      case .end(let opened, let ending, let payments, let charges):
        guard let entry = numbers[opened], case .record(let opening) = story.steps[opened].event,
          let event = opening.ended(
            on: ending, entry: entry, payments: payments, charges: charges)
        else { continue }
        numbers[index] = try? ledger.record(event.limited(to: issued), for: code, recording)
      }
    }
  }

  @Test func aLedgerThatStopsOnADayHasWhatTheWholeOneSaysOfThatDay() throws {
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: 500_000 + seed, stepsMax: 30)
      let folder = try TestFolder()
      let whole = Ledger(path: folder.file("whole.sqlite"))
      try told(story, through: nil, whole)
      let history = try #require(try whole.history(of: "S"))
      guard let last = story.steps.last?.date, let first = story.steps.first?.date else { continue }
      for part in 0...3 {
        let day = first.adding(days: last.days(since: first) * part / 3)
        let ledger = Ledger(path: folder.file("cut-\(part).sqlite"))
        try told(story, through: day, ledger)
        let cut = try #require(try ledger.history(of: "S"))
        let (a, b) = (CustomerAccount(history, asOf: day), CustomerAccount(cut, asOf: day))
        let place: Comment = "seed \(story.seed), \(day)"
        #expect(a.items == b.items, place)
        #expect(
          a.history.chargePayments.map(\.amount) == b.history.chargePayments.map(\.amount), place)
        for currency in [Currency.jpy, .usd] {
          #expect(a.balance(in: currency) == b.balance(in: currency), place)
          #expect(a.onAccount(in: currency) == b.onAccount(in: currency), place)
        }
        #expect(a.holds.map(\.until) == b.holds.map(\.until), place)
        #expect(a.openCommitments.map(\.by) == b.openCommitments.map(\.by), place)
        #expect(a.waitingInstruments.map(\.maturity) == b.waitingInstruments.map(\.maturity), place)
        #expect(a.owner == b.owner && a.people == b.people, place)
        #expect(
          PaymentBehaviour(history, asOf: day) == PaymentBehaviour(cut, asOf: day), place)
        #expect(
          PromiseRecord(history, asOf: day).outcomes.map(\.outcome)
            == PromiseRecord(cut, asOf: day).outcomes.map(\.outcome), place)
      }
    }
  }

  /// What settles an invoice in its row is what its payments say.
  @Test func rowsSayWhatThePaymentsSay() throws {
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: 700_000 + seed, stepsMax: 30)
      let folder = try TestFolder()
      let ledger = folder.ledger()
      try told(story, through: nil, ledger)
      let history = try #require(try ledger.history(of: "S"))
      let end = try #require(CivilDate(2100, 1, 1))
      let open = Set(CustomerAccount(history, asOf: end).items.map(\.invoice.number))
      let settled = try ledger.read { db in
        try Set(String.fetchAll(db, sql: "SELECT number FROM invoice WHERE settled IS NOT NULL"))
      }
      #expect(
        settled == Set(story.invoices.map(\.number)).subtracting(open), "seed \(story.seed)")
    }
  }

  /// An end that was taken back and came again holds on the days on which it held.
  @Test func anEndThatCameTwiceHeldTwice() throws {
    let folder = try TestFolder()
    let ledger = folder.ledger()
    try ledger.upsert(Customer(code: "S", name: "S"))
    try ledger.add(
      invoice: Invoice(
        number: "A", issued: day("2026-01-01"), due: day("2026-01-31"), amount: yen(100)),
      for: "S")
    func on(_ date: String) -> Recording { Recording(by: "t", date: day(date)) }
    let dispute = Dispute(
      invoiceNumber: "A", opened: day("2026-02-01"), amount: yen(40), reason: "r")
    try ledger.record(.dispute(dispute), for: "S", on("2026-02-01"))
    func standing() throws -> Dispute {
      let history = try #require(try ledger.history(of: "S"))
      return try #require(
        CustomerAccount(history, asOf: day("2026-12-31")).history.disputes.first)
    }
    let first = try ledger.record(
      .disputeClosed(try standing(), day("2026-02-10")), for: "S", on("2026-02-10"))
    try ledger.undo(entry: first, for: "S", on("2026-02-20"))
    let second = try ledger.record(
      .disputeClosed(try standing(), day("2026-03-01")), for: "S", on("2026-03-01"))
    #expect(throws: LedgerError.nothingToComplete(customerCode: "S")) {
      try ledger.record(
        .disputeClosed(try standing(), day("2026-03-02")), for: "S", on("2026-03-02"))
    }
    func disputed(_ date: String) throws -> Int {
      let history = try #require(try ledger.history(of: "S"))
      return CustomerAccount(history, asOf: day(date)).balance(in: .jpy).disputed.minorUnits
    }
    for (date, units) in [
      ("2026-02-09", 40), ("2026-02-10", 0), ("2026-02-20", 40), ("2026-02-28", 40),
      ("2026-03-01", 0),
    ] {
      #expect(try disputed(date) == units, "\(date)")
    }
    try ledger.undo(entry: second, for: "S", on("2026-03-05"))
    #expect(try disputed("2026-03-05") == 40)
    #expect(try disputed("2026-02-15") == 0)
  }
}

extension RecordedEvent {
  /// Without what is about invoices that the ledger doesn't have: it would refuse them.
  fileprivate func limited(to numbers: Set<String>) -> RecordedEvent {
    func known(_ payments: [Payment]) -> [Payment] {
      payments.map {
        var payment = $0
        // Paid ahead of the issue: on account until then.
        if !numbers.contains($0.invoiceNumber) { payment.invoiceNumber = "" }
        return payment
      }
    }
    switch self {
    case .payments(let payments, let kind, let charges):
      return .payments(known(payments), kind, charges: charges)
    case .instrumentOutcome(let value, let outcome, let day, let payments, let charges):
      return .instrumentOutcome(
        value, outcome, day, payments: known(payments), charges: charges)
    default: return self
    }
  }
}
