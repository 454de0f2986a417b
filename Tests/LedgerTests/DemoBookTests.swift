import Finance
import Receivables
import Testing

@testable import Ledger

@Suite struct DemoBookTests {
  static let days = [
    "2026-11-24", "2026-11-22", "2027-01-01", "2028-02-29", "2027-03-31", "2026-05-05",
  ]
  static let calendars = ["jp", "cn", "uk-ew", "weekdays"]

  func book(_ today: String, _ calendar: String = "jp") throws -> [CustomerHistory] {
    DemoBook.histories(
      today: day(today), calendar: try #require(BusinessCalendar(named: calendar)))
  }

  func customer(_ code: String, _ today: String) throws -> CustomerHistory {
    try #require(try book(today).first { $0.customer.code == code })
  }

  @Test(arguments: days, calendars)
  func sameDaySameBookAndItComesBackFromTheLedger(_ today: String, _ calendar: String) throws {
    let histories = try book(today, calendar)
    #expect(try book(today, calendar) == histories)
    let folder = try TestFolder()
    let ledger = folder.ledger()
    try ledger.save(histories)
    #expect(try ledger.histories() == histories)
    for history in histories {
      #expect(try ledger.history(of: history.customer.code) == history)
    }
  }

  @Test(arguments: days)
  func languagesAndCurrencies(_ today: String) throws {
    let histories = try book(today)
    func count(_ language: Language) -> Int {
      histories.count { $0.customer.language == language }
    }
    #expect(count(.ja) >= 4)
    #expect(count(.zhHans) >= 4)
    #expect(count(.en) >= 4)
    let currencies = Set(histories.flatMap(\.invoices).map(\.amount.currency))
    #expect(currencies == [.jpy, .cny, .gbp, .usd, .eur])
    #expect(Set(histories.map(\.customer.code)).count == histories.count)
  }

  @Test(arguments: days)
  func nothingIsRecordedBeforeItHappens(_ today: String) throws {
    let today = day(today)
    for history in try book(today.iso) {
      let code = history.customer.code
      let due = Dictionary(history.invoices.map { ($0.number, $0.due) }) { a, _ in a }
      #expect(due.count == history.invoices.count, "\(code)")
      #expect(history.invoices.allSatisfy { $0.issued <= $0.due }, "\(code)")
      #expect(history.payments.allSatisfy { $0.date <= today }, "\(code)")
      #expect(
        history.payments.allSatisfy { $0.isOnAccount || due[$0.invoiceNumber] != nil }, "\(code)")
      #expect(history.promises.allSatisfy { $0.made <= today && $0.made <= $0.by }, "\(code)")
      #expect(history.disputes.allSatisfy { $0.opened <= today }, "\(code)")
      #expect(history.contacts.allSatisfy { $0.date <= today }, "\(code)")
      #expect(history.commitments.allSatisfy { $0.made <= today && $0.made <= $0.by }, "\(code)")
      #expect(history.clockEvents.allSatisfy { $0.date <= today }, "\(code)")
    }
  }

  @Test(arguments: days)
  func yamadaSlips(_ today: String) throws {
    let history = try customer("C014", today)
    let account = CustomerAccount(history, asOf: day(today))
    let balance = account.balance(in: .jpy)
    #expect(balance.overdue == yen(3_200_000))
    #expect(balance.overdueCount == 3)
    #expect(balance.oldestDaysOverdue == 47)
    #expect(balance.notDue == yen(1_100_000))
    #expect(balance.disputed == yen(0))
    let ageing = Ageing(account.items, bounds: [30, 60, 90], currency: .jpy)
    #expect(ageing.buckets.map(\.amount.minorUnits) == [1_100_000, 1_200_000, 2_000_000, 0, 0])
    let behaviour = PaymentBehaviour(history, asOf: day(today))
    #expect(behaviour.settledCount == 20)
    #expect(behaviour.lateCount == 12)
    #expect(behaviour.meanDaysLate == 9)
    #expect(behaviour.thirds == [4, 9, 15])
    #expect(behaviour.direction == .worse)
    let promises = PromiseRecord(history, asOf: day(today))
    #expect((promises.keptCount, promises.decidedCount) == (3, 5))
    #expect(promises.lastBroken?.amount == yen(800_000))
    #expect(promises.lastBroken?.by == day(today).adding(days: -6))
    #expect(account.openCommitments.map(\.owner) == ["田中"])
    #expect(account.openCommitments.map(\.made) == [day(today).adding(days: -12)])
    #expect(history.customer.creditLimit == yen(5_000_000))
    #expect(history.customer.contacts.first?.name == "佐藤")
    #expect(history.customer.contacts.first?.phone.isEmpty == false)
  }

  @Test func onlyOneCustomerIsCalledYamada() throws {
    let histories = try book("2026-11-24")
    let folder = try TestFolder()
    let ledger = folder.ledger()
    try ledger.save(histories)
    for text in ["山田", "やまだ", "ヤマダ", "c014"] {
      #expect(try ledger.find(text).map(\.code) == ["C014"])
    }
    let people = histories.flatMap(\.customer.contacts).map(\.name)
    #expect(!people.contains { $0.contains("山田") || $0.contains("やまだ") })
  }

  @Test(arguments: days)
  func everyCaseIsThere(_ text: String) throws {
    let today = day(text)
    let histories = try book(text)
    let accounts = histories.map { CustomerAccount($0, asOf: today) }
    let behaviours = histories.map { PaymentBehaviour($0, asOf: today) }
    #expect(behaviours.count { $0.settledCount >= 10 && $0.lateCount == 0 } >= 3)
    #expect(histories.count { PromiseRecord($0, asOf: today).lastBroken != nil } >= 4)
    let parts = accounts.flatMap(\.items).filter { $0.disputed.isPositive }
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.undisputed.isPositive })
    #expect(accounts.compactMap(\.hold).count == 2)
    #expect(accounts.compactMap(\.hold).allSatisfy { !$0.owner.isEmpty && $0.until > today })
    let late = accounts.flatMap(\.openCommitments).filter { $0.by < today }
    #expect(Set(late.map(\.owner)) == ["田中", "Emma Reid"])
    #expect(accounts.flatMap(\.items).contains { !$0.open.isPositive })
    #expect(accounts.flatMap(\.items).contains { $0.lastPaid != nil })
    let planned = try #require(
      accounts.first { $0.customer.code == DemoBook.planCustomerCode })
    #expect(planned.balance(in: .jpy).overdue == yen(1_200_000))
    #expect(!planned.history.clockEvents.isEmpty)
    let abroad = try customer("C045", text)
    #expect(abroad.customer.country == "SG")
    #expect(abroad.invoices.allSatisfy { $0.amount.currency == .usd })
    #expect(histories.contains { $0.customer.isPerson })
    #expect(accounts.allSatisfy { $0.owner != nil })
    #expect(Set(accounts.flatMap(\.waitingInstruments).map(\.kind)).count == 2)
    #expect(accounts.contains { $0.onAccount(in: .eur).isPositive })
    #expect(accounts.contains { $0.people.contains { !$0.badTimes.isEmpty } })
  }

  @Test(arguments: [("C038", LimitationProfile.japan), ("K112", .china)], days)
  func oldestClaimLapsesWithinThreeMonths(_ rule: (String, LimitationProfile), _ today: String)
    throws
  {
    let account = CustomerAccount(try customer(rule.0, today), asOf: day(today))
    let clock = try #require(LimitationClock(account, rule: .init(rule.1)))
    #expect(clock.state == .near)
    #expect(clock.lapses > day(today))
    #expect(clock.lapses <= day(today).adding(months: 3))
  }

  @Test func telephoneNumbersCannotBeAssigned() throws {
    // Subscriber numbers that begin with 0 (Japan, China, Singapore), and the ranges that Ofcom, the
    // North American plan and Germany's network agency keep for fiction.
    let fictional = [
      "-0100-", "-010-", "-01-", "-0100 ", " 0100 ", "01632 960 ", " 555 01", " 23125 ",
    ]
    for contact in try book("2026-11-24").flatMap(\.customer.contacts) where !contact.phone.isEmpty
    {
      #expect(fictional.contains { contact.phone.contains($0) }, "\(contact.name) \(contact.phone)")
      #expect(contact.email.isEmpty || contact.email.hasSuffix(".example"))
    }
  }
}
