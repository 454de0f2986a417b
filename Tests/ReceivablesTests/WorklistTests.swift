import Finance
import Receivables
import Testing

@Suite struct WorklistTests {
  private let today = "2026-11-24"
  private let rule = LimitationClock.Rule(.japan)

  private func make(
    _ code: String, due: String = "2026-11-20", change: (inout CustomerHistory) -> Void
  )
    -> CustomerAccount
  {
    account(code, asOf: today, invoices: [invoice("1", due: due, 1_000)], change: change)
  }

  private func action(_ date: String, done: String? = nil) -> NextAction {
    NextAction(date: day(date), owner: "sato", kind: .call, done: done.map(day))
  }

  private let hold = Hold(
    from: day("2026-11-01"), until: day("2026-11-30"), reason: "talks", owner: "sato")

  private func list(
    _ accounts: [CustomerAccount], weights: WorklistWeights = WorklistWeights(),
    onPlan: Set<String> = []
  ) -> [Worklist.Entry] {
    let facts = accounts.map { WorklistFacts($0, limitation: rule, contactDays: 7) }
    return Worklist(facts, weights: weights, onPlan: onPlan).entries
  }

  private func reasons(_ accounts: [CustomerAccount]) -> [String: Worklist.Reason] {
    Dictionary(uniqueKeysWithValues: list(accounts).map { ($0.code, $0.reason) })
  }

  private func promise(_ made: String, _ by: String) -> PromiseToPay {
    PromiseToPay(made: day(made), by: day(by), amount: yen(10))
  }

  @Test func mostPressingFirst() {
    let accounts = [
      make("overdue-b") { _ in }, make("overdue-a") { _ in },
      make("older", due: "2026-10-01") { _ in }, make("lapsing", due: "2022-01-10") { _ in },
      make("promise") { $0.promises = [promise("2026-11-20", "2026-11-23")] },
      make("ours") {
        $0.commitments = [
          Commitment(made: day("2026-11-02"), by: day("2026-11-23"), owner: "sato", what: "note")
        ]
      },
      make("action-2") { $0.nextActions = [action("2026-11-24")] },
      make("action-1") { $0.nextActions = [action("2026-11-24"), action("2026-11-20")] },
      make("fine", due: "2026-11-24") { _ in },
    ]
    let list = list(accounts.reversed())
    #expect(
      list.map(\.code) == [
        "action-1", "action-2", "ours", "lapsing", "promise", "older", "overdue-a", "overdue-b",
      ])
    #expect(
      list.map { $0.date?.iso } == [
        "2026-11-20", "2026-11-24", "2026-11-23", "2027-01-10", "2026-11-23", "2026-10-01",
        "2026-11-20", "2026-11-20",
      ])
    // The claim of 2022 is as old as can be; the others are 1,000 of 1,000,000 and four days of ninety.
    #expect(list[3].grounds.map(\.points) == [50, 20, 1])
    #expect(list[7].grounds.map(\.reason) == [.big, .overdue])
    #expect(list[7].points == 2)
    #expect(list.first?.action == action("2026-11-20"))
    #expect(list.first?.overdue == yen(1_000))
  }

  @Test func weightsDecide() {
    let accounts = [
      make("big") { $0.invoices[0].amount = yen(2_000_000) },
      make("broken") { $0.promises = [promise("2026-11-20", "2026-11-23")] },
    ]
    #expect(list(accounts).map(\.code) == ["broken", "big"])
    var weights = WorklistWeights()
    weights.points[.brokenPromise] = 0
    #expect(list(accounts, weights: weights).map(\.code) == ["big", "broken"])
    weights.points = [:]
    #expect(list(accounts, weights: weights).isEmpty)
  }

  private func spoke(_ date: String) -> ContactEvent {
    ContactEvent(date: day(date), channel: .phone, person: "", summary: "")
  }

  @Test func nobodyIsCalledTooOftenOrTooSoon() {
    let accounts = [
      make("yesterday") { $0.contacts = [spoke("2026-11-23")] },
      make("friday") { $0.contacts = [spoke("2026-11-22")] },
      make("often") {
        $0.contacts = [spoke("2026-11-18"), spoke("2026-11-19"), spoke("2026-11-20")]
      },
      make("last week") {
        $0.contacts = [spoke("2026-11-16"), spoke("2026-11-17"), spoke("2026-11-20")]
      },
      // What was agreed for today is why we call.
      make("today") {
        $0.contacts = [spoke("2026-11-23")]
        $0.promises = [promise("2026-11-23", "2026-11-24")]
      },
    ]
    #expect(Set(reasons(accounts).keys) == ["friday", "last week", "today"])
    #expect(reasons(accounts)["today"] == .promiseDue)
  }

  @Test func aHoldEndsByItself() {
    var over = hold
    over.until = day("2026-11-22")
    let accounts = [
      make("over") { $0.holds = [over] },
      make("over and spoken to") {
        $0.holds = [over]
        $0.contacts = [spoke("2026-11-22"), spoke("2026-11-23")]
      },
      make("one invoice") {
        $0.holds = [
          Hold(
            from: day("2026-11-01"), until: day("2026-11-30"), reason: "", owner: "",
            invoiceNumber: "1")
        ]
      },
    ]
    #expect(reasons(accounts)["over"] == .holdEnded)
    #expect(reasons(accounts)["over and spoken to"] == nil)
    #expect(reasons(accounts)["one invoice"] == nil)
  }

  @Test func aPlanThatIsKeptIsLeftAlone() {
    let accounts = [
      make("kept") { _ in },
      make("broken") { $0.promises = [promise("2026-11-20", "2026-11-23")] },
    ]
    #expect(list(accounts, onPlan: ["kept", "broken"]).map(\.code) == ["broken"])
  }

  @Test func limitAndSlippingAreNamed() {
    let account = make("slips") { history in
      history.customer.creditLimit = yen(1_100)
      for (index, late) in [0, 0, 10, 10, 40, 40].enumerated() {
        let due = day("2026-01-31").adding(months: index)
        history.invoices.append(
          Invoice(
            number: "s\(index)", issued: due.adding(days: -30), due: due, amount: yen(100)))
        history.payments.append(
          Payment(invoiceNumber: "s\(index)", date: due.adding(days: late), amount: yen(100)))
      }
    }
    let entry = list([account]).first
    #expect(entry?.grounds.map(\.reason) == [.slipping, .limitNear, .big, .overdue])
    #expect(entry?.grounds.first?.points == 15)
  }

  @Test func aHoldLeavesOnlyWhatWeOweThem() {
    let held = [
      make("overdue") { $0.holds = [hold] },
      make("broken") {
        $0.holds = [hold]
        $0.promises = [promise("2026-11-20", "2026-11-23")]
      },
      make("action") {
        $0.holds = [hold]
        $0.nextActions = [action("2026-11-24")]
      },
      make("ours") {
        $0.holds = [hold]
        $0.commitments = [
          Commitment(made: day("2026-11-02"), by: day("2026-11-23"), owner: "sato", what: "note")
        ]
      },
    ]
    #expect(reasons(held) == ["action": .action, "ours": .ourPromise])
  }

  @Test func whatIsSettledForLaterWaits() {
    let accounts = [
      make("later") { $0.nextActions = [action("2026-11-25")] },
      make("done") { $0.nextActions = [action("2026-11-20", done: "2026-11-20")] },
    ]
    #expect(reasons(accounts) == ["done": .big])
  }

  @Test func ourPromiseIsNotLateOnItsDay() {
    let account = make("ours", due: "2026-12-31") {
      $0.commitments = [
        Commitment(made: day("2026-11-02"), by: day("2026-11-24"), owner: "sato", what: "note")
      ]
    }
    #expect(reasons([account]) == [:])
  }

  @Test func whatIsWhollyDisputedIsNotChased() {
    let account = make("disputed") {
      $0.disputes = [
        Dispute(invoiceNumber: "1", opened: day("2026-11-21"), amount: yen(1_000), reason: "broken")
      ]
    }
    #expect(reasons([account]) == [:])
  }

  @Test func overdueInASecondCurrencyWasPassedOver() {
    let account = make("two", due: "2026-12-31") { history in
      history.invoices[0].issued = day("2026-11-01")
      history.invoices.append(invoice("2", due: "2026-12-31", 5, issued: "2026-11-01"))
      var dollars = invoice("3", due: "2026-11-20", 0)
      dollars.amount = Money(minorUnits: 700, currency: .usd)
      history.invoices.append(dollars)
    }
    let list = list([account])
    #expect(list.map(\.reason) == [.big])
    #expect(list.first?.overdue == Money(minorUnits: 700, currency: .usd))
  }

  @Test(arguments: [1, 2, 7, 39, 40, 100])
  func topOfManyIsTheFrontOfAll(_ top: Int) {
    // Every other one is as old as one before, so that codes have to decide.
    let facts = (0..<40).map { place in
      let age = place * 7 % 20
      let due = day(today).adding(days: -1 - age)
      return WorklistFacts(
        make("C\(place * 27 % 40)", due: due.iso) { _ in }, limitation: rule, contactDays: 7)
    }
    let onPlan: Set = ["C3", "C8"]
    let all = Worklist(facts, weights: WorklistWeights(), onPlan: onPlan)
    let some = Worklist(facts, weights: WorklistWeights(), onPlan: onPlan, top: top)
    #expect(all.entries.count == 38)
    #expect(some.entries == Array(all.entries.prefix(top)))
    #expect(some.count == 38)
  }
}
