import Conversation
import Finance
import Receivables
import Testing

@Suite struct ContactCheckTests {
  /// Nine to seven, seven contacts in seven days: Regulation F's number as a house rule.
  private let rules = ContactCheck.Rules(from: 540, until: 1_140, contactsMax: 7, perDays: 7)

  private func warnings(
    on date: String = "2026-11-24", minutes: Int? = 600, contacts: [String] = [], hold: Hold? = nil
  ) -> [ContactCheck.Warning] {
    var history = Desk.account().history
    history.contacts = contacts.map {
      ContactEvent(date: day($0), channel: .phone, person: "", summary: "")
    }
    history.holds = hold.map { [$0] } ?? []
    let account = CustomerAccount(history, asOf: day(date))
    return ContactCheck.warnings(
      account, rules: rules, calendar: calendar("jp"), minutes: minutes)
  }

  @Test(arguments: [(539, false), (540, true), (1_139, true), (1_140, false), (0, false)])
  func hours(minutes: Int, isFine: Bool) {
    #expect(warnings(minutes: minutes) == (isFine ? [] : [.outsideHours(from: 540, until: 1_140)]))
  }

  @Test func unknownHoursAreNotJudged() { #expect(warnings(minutes: nil) == []) }

  @Test(arguments: [("2026-11-23", false), ("2026-11-22", false), ("2026-11-24", true)])
  func businessDays(date: String, isFine: Bool) {
    #expect(warnings(on: date) == (isFine ? [] : [.notABusinessDay]))
  }

  @Test func sevenInSevenDays() {
    let six = Array(repeating: "2026-11-18", count: 6)
    #expect(warnings(contacts: six) == [])
    #expect(warnings(contacts: six + ["2026-11-17", "2026-11-25"]) == [])
    #expect(
      warnings(contacts: six + ["2026-11-24"]) == [.tooOften(count: 7, days: 7, max: 7)])
  }

  @Test func aHoldComesFirst() {
    let hold = Hold(
      from: day("2026-11-20"), until: day("2026-11-24"), reason: "talks", owner: "sato")
    #expect(warnings(minutes: 0, hold: hold).first == .onHold(hold))
    #expect(warnings(on: "2026-11-25", hold: hold) == [])
  }
}
