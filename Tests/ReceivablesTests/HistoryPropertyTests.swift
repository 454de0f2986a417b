import Finance
import Foundation
import Histories
import Receivables
import Testing

/// What must hold of every history. `KAISHU_HISTORIES` says of how many: thousands of itself, 100,000 for the
/// full run. A failure names its seed.
@Suite struct HistoryPropertyTests {
  static let count =
    ProcessInfo.processInfo.environment["KAISHU_HISTORIES"].flatMap { Int($0) } ?? 2_000

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
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: seed)
      let whole = story.history()
      steps += story.steps.count
      undone += whole.entries.count { $0.kind == .undo }
      // A sample of the days is enough: other seeds take others.
      for (index, day) in days(story).enumerated() where (index + Int(seed)) % 4 == 0 {
        let cut = story.history(through: day)
        let seen = whole.asOf(day)
        if let difference = difference(seen, cut) {
          Issue.record("seed \(seed), \(day): \(difference)")
        }
        check(CustomerAccount(whole, asOf: day), "seed \(seed), \(day)")
      }
    }
    #expect(steps > 5 * Self.count && undone > Self.count / 10, "the stories are too short")
  }

  /// What differs, by name; entries and the ends that were taken back are left out.
  private func difference(_ a: CustomerHistory, _ b: CustomerHistory) -> String? {
    var (a, b) = (a, b)
    (a.entries, b.entries) = ([], [])
    if a == b { return nil }
    if a.invoices != b.invoices { return "invoices" }
    if a.payments != b.payments { return "payments \(a.payments) \(b.payments)" }
    if a.disputes != b.disputes { return "disputes \(a.disputes) \(b.disputes)" }
    if a.holds != b.holds { return "holds \(a.holds) \(b.holds)" }
    if a.commitments != b.commitments { return "commitments" }
    if a.instruments != b.instruments { return "instruments \(a.instruments) \(b.instruments)" }
    return "something else"
  }

  private func check(_ account: CustomerAccount, _ place: String) {
    for currency in [Currency.jpy, .usd] {
      let invoices = account.history.invoices.filter { $0.amount.currency == currency }
      let numbers = Set(invoices.map(\.number))
      let open = account.items.map(\.open).filter { $0.currency == currency }.sum(currency)
      let payments = account.history.payments.filter { $0.amount.currency == currency }
      let paid = payments.filter { numbers.contains($0.invoiceNumber) }.map(\.amount).sum(currency)
      let invoiced = invoices.map(\.amount).sum(currency)
      #expect(open + paid == invoiced, "\(place): open and paid")
      #expect(
        paid + account.onAccount(in: currency) == payments.map(\.amount).sum(currency),
        "\(place): on account")
      #expect(account.balance(in: currency).total == open, "\(place): balance")
      let ageing = Ageing(account.items, bounds: [5, 20], currency: currency)
      #expect(ageing.buckets.map(\.amount).sum(currency) == open, "\(place): ageing")
    }
  }

  /// Every receipt goes somewhere to the last unit, and nothing gets more than is open on it.
  @Test func receiptsConserveEveryUnit() throws {
    var random = Seeded(seed: 7)
    var onAccount = 0
    for seed in 0..<UInt64(Self.count) {
      let story = StoryTeller.story(seed: seed, stepsMax: 12)
      let day = story.steps.last?.date ?? story.invoices[0].issued
      let account = CustomerAccount(story.history(), asOf: day)
      let amount = Money(minorUnits: Int.random(in: 1...3_000, using: &random), currency: .jpy)
      for rule in [AllocationRule.oldestFirst, .japaneseLaw, .chineseLaw] {
        let receipt = try Receipt(amount, on: day, account: account, rule: rule)
        let sum = receipt.payments.map(\.amount).sum(.jpy)
        #expect(sum == amount, "seed \(seed)")
        #expect(receipt.lines.map(\.amount).sum(.jpy) + receipt.onAccount == amount, "seed \(seed)")
        for payment in receipt.payments where !payment.isOnAccount {
          let item = account.items.first { $0.invoice.number == payment.invoiceNumber }
          #expect(payment.amount <= item?.open ?? .zero(.jpy), "seed \(seed)")
        }
        // Credit on account means that nothing which was issued is left open.
        if receipt.onAccount.isPositive {
          onAccount += 1
          let issued = account.items.filter {
            $0.open.isPositive && $0.open.currency == .jpy && $0.invoice.issued <= day
          }
          #expect(issued.map(\.open).sum(.jpy) + receipt.onAccount == amount, "seed \(seed)")
        }
      }
    }
    #expect(onAccount > Self.count / 20, "too few over-payments")
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
      #expect(a.items == b.items, "seed \(seed)")
      #expect(a.owner == b.owner && a.people == b.people, "seed \(seed)")
      #expect(
        PromiseRecord(back, asOf: day) == PromiseRecord(shorter.history(), asOf: day),
        "seed \(seed)")
    }
  }
}
