import Finance
import Receivables
import Testing

@Suite struct WorklistTests {
  private let today = "2026-11-24"
  private let rule = LimitationClock.Rule(years: 5)

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

  private func reasons(_ accounts: [CustomerAccount]) -> [String: Worklist.Reason] {
    let entries = Worklist(accounts, limitation: rule).entries
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.customer.code, $0.reason) })
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
    let list = Worklist(accounts.reversed(), limitation: rule)
    #expect(
      list.entries.map(\.customer.code) == [
        "action-1", "action-2", "ours", "promise", "lapsing", "older", "overdue-a", "overdue-b",
      ])
    #expect(
      list.entries.map(\.date.iso) == [
        "2026-11-20", "2026-11-24", "2026-11-23", "2026-11-23", "2027-01-10", "2026-10-01",
        "2026-11-20", "2026-11-20",
      ])
    #expect(list.entries.first?.action == action("2026-11-20"))
    #expect(list.entries.first?.overdue == yen(1_000))
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
    #expect(reasons(accounts) == ["done": .overdue])
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
    let list = Worklist([account], limitation: rule)
    #expect(list.entries.map(\.reason) == [.overdue])
    #expect(list.entries.first?.overdue == Money(minorUnits: 700, currency: .usd))
  }
}
