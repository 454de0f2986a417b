import Finance
import Foundation
import Histories
import Receivables
import Testing

/// What must hold of every history. `KAISHU_HISTORIES` says of how many: a thousand of itself, 100,000 for the
/// full run. A failure names its seed.
@Suite struct HistoryPropertyTests {
  static let count =
    ProcessInfo.processInfo.environment["KAISHU_HISTORIES"].flatMap { Int($0) } ?? 1_000

  /// Days to look at: the day of each step and the day before it, and the end.
  private func days(_ story: Story) -> [CivilDate] {
    let own = story.steps.indices.flatMap { index -> [CivilDate] in
      let day = story.day(of: index)
      return [day.adding(days: -1), day, story.steps[index].date]
    }
    return Array(Set(own + story.invoices.flatMap { [$0.issued, $0.due.adding(days: 1)] })).sorted()
  }

  /// The account on each day is that of a history which stopped on that day, and it adds up.
  @Test func asOfIsTheHistoryCutAtThatDayAndItAddsUp() {
    var steps = 0
    var undone = 0
    var charged = 0
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: seed)
      let whole = story.history()
      steps += story.steps.count
      charged += whole.chargePayments.count
      undone += whole.entries.count { $0.kind == .undo }
      // A sample of the days is enough: other seeds take others.
      for (index, day) in days(story).enumerated() where (index + Int(seed)) % 4 == 0 {
        let cut = story.history(through: day)
        let seen = whole.asOf(day)
        if let difference = difference(seen, cut) {
          Issue.record("seed \(seed), \(day): \(difference)")
        }
        if let fault = fault(CustomerAccount(whole, asOf: day)) {
          Issue.record("seed \(seed), \(day): \(fault)")
        }
      }
    }
    #expect(charged > Self.count / 5, "too little interest was paid")
    #expect(steps > 5 * Self.count && undone > Self.count / 10, "the stories are too short")
  }

  /// What differs, by name; entries and the ends that were taken back are left out.
  private func difference(_ a: CustomerHistory, _ b: CustomerHistory) -> String? {
    var (a, b) = (a, b)
    (a.entries, b.entries) = ([], [])
    if a == b { return nil }
    if a.invoices != b.invoices { return "invoices" }
    if a.payments != b.payments { return "payments \(a.payments) \(b.payments)" }
    if a.chargePayments != b.chargePayments { return "interest and costs" }
    if a.disputes != b.disputes { return "disputes \(a.disputes) \(b.disputes)" }
    if a.holds != b.holds { return "holds \(a.holds) \(b.holds)" }
    if a.commitments != b.commitments { return "commitments" }
    if a.instruments != b.instruments { return "instruments \(a.instruments) \(b.instruments)" }
    return "something else"
  }

  /// What doesn't add up; `nil` when all does. Not by `#expect`: there are a million of these.
  private func fault(_ account: CustomerAccount) -> String? {
    for currency in [Currency.jpy, .usd] {
      let invoices = account.history.invoices.filter { $0.amount.currency == currency }
      let numbers = Set(invoices.map(\.number))
      let open = account.items.map(\.open).filter { $0.currency == currency }.sum(currency)
      let payments = account.history.payments.filter { $0.amount.currency == currency }
      let paid = payments.filter { numbers.contains($0.invoiceNumber) }.map(\.amount).sum(currency)
      if open + paid != invoices.map(\.amount).sum(currency) { return "open and paid" }
      if paid + account.onAccount(in: currency) != payments.map(\.amount).sum(currency) {
        return "on account"
      }
      if account.balance(in: currency).total != open { return "balance" }
      let ageing = Ageing(account.items, bounds: [5, 20], currency: currency)
      if ageing.buckets.map(\.amount).sum(currency) != open { return "ageing" }
    }
    return nil
  }

  /// Every receipt goes somewhere to the last unit, and nothing gets more than is open on it.
  @Test func receiptsConserveEveryUnit() throws {
    var random = Seeded(seed: 7)
    var onAccount = 0
    var charged = 0
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: seed, stepsMax: 12)
      let day = story.steps.last?.date ?? story.invoices[0].issued
      let account = CustomerAccount(story.history(), asOf: day)
      let amount = Money(minorUnits: Int.random(in: 1...3_000, using: &random), currency: .jpy)
      for rule in [AllocationRule.oldestFirst, .japaneseLaw, .chineseLaw] {
        let charges = StoryTeller.charges(account, .jpy, on: day)
        let receipt = try Receipt(amount, on: day, account: account, rule: rule, charges: charges)
        if receipt.onAccount.isPositive { onAccount += 1 }
        if !receipt.charges.isEmpty { charged += 1 }
        if let fault = fault(receipt, amount, account, charges, day) {
          Issue.record("seed \(seed): \(fault)")
        }
      }
    }
    #expect(onAccount > Self.count / 20, "too few over-payments")
    #expect(charged > Self.count / 5, "too little interest was paid")
  }

  private func fault(
    _ receipt: Receipt, _ amount: Money, _ account: CustomerAccount, _ charges: [OpenCharge],
    _ day: CivilDate
  ) -> String? {
    let (payments, paid) = (receipt.payments, receipt.charges)
    if (payments.map(\.amount) + paid.map(\.amount)).sum(.jpy) != amount { return "payments" }
    for charge in paid {
      let owed = charges.first { $0.invoice.number == charge.invoiceNumber }
      let limit = charge.part == .interest ? owed?.interest : owed?.fixedSum
      if charge.amount > limit ?? .zero(.jpy) { return "more than is owed beside principal" }
    }
    if receipt.lines.map(\.amount).sum(.jpy) + receipt.onAccount != amount { return "lines" }
    let items = account.items.filter { $0.open.isPositive && $0.open.currency == .jpy }
    for payment in receipt.payments where !payment.isOnAccount {
      let item = items.first { $0.invoice.number == payment.invoiceNumber }
      if payment.amount > item?.open ?? .zero(.jpy) { return "more than is open" }
    }
    // Credit on account means that nothing which was issued is left open.
    guard receipt.onAccount.isPositive else { return nil }
    let issued = items.filter { $0.invoice.issued <= day }
    let owed = (issued.map(\.open) + charges.map(\.total)).sum(.jpy)
    return owed + receipt.onAccount == amount ? nil : "left open"
  }

  /// Taking a step back gives what was there before it.
  @Test func undoRestoresExactly() {
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: seed)
      guard let last = story.steps.indices.last, let day = story.steps.last?.date else { continue }
      if case .undo = story.steps[last].event { continue }
      var shorter = story
      shorter.removeLast()
      var back = story.history()
      back.entries.append(
        Entry(id: 10_000, kind: .undo, date: day, by: "t", undoes: Story.entry(last)))
      if let difference = difference(back.asOf(day), shorter.history().asOf(day)) {
        Issue.record("seed \(seed): \(difference)")
      }
      let (a, b) = (CustomerAccount(back, asOf: day), CustomerAccount(shorter.history(), asOf: day))
      if a.items != b.items || a.owner != b.owner || a.people != b.people
        || PromiseRecord(back, asOf: day) != PromiseRecord(shorter.history(), asOf: day)
      {
        Issue.record("seed \(seed): the account")
      }
    }
  }
}
