import Finance
import Foundation
import Receivables
import Testing

@testable import Console
@testable import Correspondence

/// `kaishu.yaml`: what we write is what we read, and every fault is found at once, with its line.
@Suite struct SettingsReaderTests {
  private func template(_ jurisdiction: Jurisdiction) -> SettingsTemplate {
    SettingsTemplate(
      firmName: "Müller \"& Söhne\" \\ 株式会社", jurisdiction: jurisdiction,
      currency: jurisdiction.currency, personID: "me", personName: "山田 太郎", personTitle: "")
  }

  private func faults(_ text: String) -> [FileFinding] {
    if case .failure(let faults) = SettingsReader.read(text) { faults.findings } else { [] }
  }

  @Test(arguments: Language.allCases, Jurisdiction.allCases)
  func newBookIsReadAsWritten(_ language: Language, _ jurisdiction: Jurisdiction) throws {
    let text = template(jurisdiction).text(Words(language))
    let settings = try SettingsReader.read(text).get()
    #expect(settings.firm.name == "Müller \"& Söhne\" \\ 株式会社")
    #expect(settings.firm.jurisdiction == jurisdiction)
    #expect(settings.calendar.name == jurisdiction.calendarName)
    #expect(settings.limitation == LimitationClock.Rule(jurisdiction.limitation))
    #expect(settings.policy.levels.map(\.name) == ["rep", "manager", "director"])
    #expect(settings.policy.levels.map(\.limits.termMonthsMax) == [3, 6, 12])
    #expect(settings.people.map(\.name) == ["山田 太郎"])
    #expect(!settings.isDemo)
  }

  /// A change to a good file, and the fault it makes.
  static let cases: [(String, String, String, String)] = [
    ("term-months: 3", "term-month: 3", "policy.levels[1].term-month", "unknownKey"),
    ("term-months: 3", "term-months: three", "policy.levels[1].term-months", "wrongType"),
    ("term-months: 3", "term-months: 99", "policy.levels[1].term-months", "outOfRange"),
    ("name: manager\n", "name: rep\n", "policy.levels[2].name", "duplicate"),
    ("deferral-days: 60", "deferral-days: 20", "policy.levels[2].deferral-days", "impossible"),
    (
      "step-up-percent: 200", "step-up-percent: 90", "policy.levels[1].step-up-percent",
      "outOfRange"
    ),
    ("live-plans: 1", "live-plans: none", "policy.levels[1].live-plans", "wrongType"),
    ("broken-plans: 0", "broken-plan: 0", "policy.levels[1].broken-plan", "unknownKey"),
    (
      "largest-write-off: { JPY: 10000", "largest-write-off: { JPY: -1",
      "policy.levels[1].largest-write-off.JPY", "wrongType"
    ),
    ("odd-amount: last", "odd-amount: middle", "policy.plan.odd-amount", "notOneOf"),
    ("odd-amount: last", "interest: later", "policy.plan.interest", "notOneOf"),
    ("time: 3", "time: -3", "policy.weights.time", "outOfRange"),
    (
      "{ time: 3, risk: 2, concession: 1, fit: 4 }", "{ time: 0, risk: 0, concession: 0, fit: 0 }",
      "policy.weights", "impossible"
    ),
    (
      "exceptions: []", "exceptions: [{ grades: [Z], limits: { live-plans: 2 } }]",
      "policy.exceptions[1].grades", "notOneOf"
    ),
    (
      "exceptions: []", "exceptions: [{ reasons: [no-money], limits: { live-plans: 2 } }]",
      "policy.exceptions[1].reasons", "notOneOf"
    ),
    (
      "exceptions: []", "exceptions: [{ grades: [D], levels: [boss], limits: { live-plans: 2 } }]",
      "policy.exceptions[1].levels", "notOneOf"
    ),
    (
      "exceptions: []", "exceptions: [{ grades: [], limits: { live-plans: 2 } }]",
      "policy.exceptions[1].grades", "missing"
    ),
    (
      "exceptions: []", "exceptions: [{ grades: [D] }]", "policy.exceptions[1].limits", "missing"
    ),
    (
      "exceptions: []", "exceptions: [{ grades: [D], limits: { live-plan: 2 } }]",
      "policy.exceptions[1].limits.live-plan", "unknownKey"
    ),
    ("shift: following", "shift: forward", "calendar.shift", "notOneOf"),
    ("name: jp-bank", "name: mars", "calendar.name", "notOneOf"),
    ("profile: jp-statutory", "profile: jp-standard", "interest.profile", "notOneOf"),
    ("treatment: claimed", "rate: lots", "interest.rate", "wrongType"),
    (
      "treatment: claimed", "percent-of-base: 130",
      "interest.percent-of-base", "impossible"
    ),
    ("treatment: claimed", "treatment: forgotten", "interest.treatment", "notOneOf"),
    ("terms: \"\"\n", "terms: \"soon\"\n", "terms", "wrongType"),
    ("terms: \"\"\n", "terms: 30% on order, rest net 60\n", "terms", "impossible"),
    ("terms: \"\"\n", "terms: 货到30天\n", "terms", "impossible"),
    ("allocation: law", "allocation: newest-first", "allocation", "notOneOf"),
    ("profile: jp\n", "profile: mars\n", "limitation.profile", "notOneOf"),
    ("slip-days: 30", "slip-days: 0", "queue.slip-days", "outOfRange"),
    ("broken-promise: 60", "broken-promise: high", "queue.points.broken-promise", "wrongType"),
    ("on-time: 20", "on-tim: 20", "credit.weights.on-tim", "unknownKey"),
    ("from: 65", "from: 85", "credit.grades", "impossible"),
    ("terms: \"net 60\"", "terms: \"some day\"", "credit.grades[1].terms", "wrongType"),
    ("rates: [0, 1, 5, 20, 50]", "rates: [5, 1]", "provision.rates", "wrongType"),
    ("allocation: law", "allocation: [interest, principal]", "allocation", "impossible"),
    (
      "allocation: law", "allocation: { order: [fee, interest, interest, principal] }",
      "allocation.order", "duplicate"
    ),
    ("from: \"9:00\"", "from: \"19:00\"", "contact.until", "impossible"),
    ("ageing: [30, 60, 90]", "ageing: [60, 30]", "ageing", "wrongType"),
    ("level: director", "level: emperor", "people[1].level", "notOneOf"),
    ("jurisdiction: jp\n", "jurisdiction: xx\n", "firm.jurisdiction", "notOneOf"),
    ("version: 1", "version: 2", "version", "notOneOf"),
    ("closed: []", "closed: [tomorrow]", "calendar.closed", "wrongType"),
    (
      "final-notice: [hold-supplies", "final-notice: [break-legs",
      "letters.consequences.final-notice", "notOneOf"
    ),
    (
      "least-instalment: { JPY: 50000,", "least-instalment: { XYZ: 5,",
      "policy.levels[1].least-instalment.XYZ", "notOneOf"
    ),
  ]

  @Test(arguments: cases)
  func faultIsFoundWithItsLine(_ change: (String, String, String, String)) throws {
    let good = template(.japan).text(Words(.en))
    try #require(good.contains(change.0))
    let range = try #require(good.range(of: change.0))
    let bad = good.replacingCharacters(in: range, with: change.1)
    let line = bad[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      .count
    let found = faults(bad)
    let finding = try #require(found.first { $0.path == change.2 }, "\(found)")
    #expect(String(describing: finding.fault).hasPrefix(change.3))
    // A contradiction is reported where the second of its two sides stands.
    if change.3 != "impossible" { #expect(finding.line == line) }
    #expect(finding.line > 0)
  }

  @Test func allFaultsAreReportedTogether() {
    let text = """
      version: 1
      firm: { nam: X, jurisdiction: jp }
      ageing: no
      policy:
        levels:
          - { name: rep, term-months: -1, first-payment-percent: 200, first-payment-days: 0, deferral-days: x }
      surprise: 1
      """
    let found = faults(text)
    #expect(found.count >= 7, "\(found)")
    #expect(found.contains { $0.fault == .unknownKey(near: "name") })
    #expect(found.map(\.line) == found.map(\.line).sorted())
  }

  @Test func brokenYAMLSaysWhere() {
    let found = faults("version: 1\nfirm: {\n  name: x\n")
    #expect(found.count == 1)
    #expect((found.first?.line ?? 0) > 0)
  }
}
