import Finance
import Foundation
import Negotiation
import Receivables
import Testing

@testable import Console

/// The published rules, and what is said of a policy that contradicts itself.
@Suite struct PolicyTextTests {
  /// The doc comment of a rule, a paragraph a line.
  private func published(_ rule: String) throws -> String {
    let file = Package.root.appending(path: "Sources/Negotiation/Rules/\(rule).swift")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let comment = lines.drop { !$0.hasPrefix("///") }.prefix { $0.hasPrefix("///") }
      .map { $0.dropFirst(3).trimmingCharacters(in: .whitespaces) }
    return comment.split(separator: "").map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  /// One text, wherever it is read: the comment beside the code is what `policy explain` prints.
  @Test(arguments: PolicyRules.all.map { $0.name })
  func theCommentIsThePublishedText(rule: String) throws {
    let text = try published(rule)
    #expect(!text.isEmpty && Words(.en)("rule.\(rule)") == text)
    for language in [Language.ja, .zhHans] {
      #expect(
        Words(language)("rule.\(rule)").split(separator: "\n").count
          == text.split(separator: "\n").count, "\(language)")
    }
  }

  private func settings(_ changes: [(String, String)]) throws -> BookSettings {
    var text = SettingsTemplate(
      firmName: "F", jurisdiction: .japan, currency: .jpy, personID: "me", personName: "M",
      personTitle: ""
    ).text(Words(.en))
    for (old, new) in changes {
      let range = try #require(text.range(of: old), "\(old)")
      text.replaceSubrange(range, with: new)
    }
    return try SettingsReader.read(text).get()
  }

  private func findings(_ settings: BookSettings) throws -> [PolicyFinding] {
    let policy = settings.policy
    let setting = PlanSetting(
      today: try #require(CivilDate(2026, 11, 24)), calendar: settings.calendar,
      shift: policy.shift, roundingUnit: policy.roundingUnit(.jpy), terms: policy.terms)
    return PolicyCheck(policy, setting: setting, currency: .jpy).findings()
  }

  private static let contradictions = [
    ("term-months: 6", "term-months: 2"), ("JPY: 100000", "JPY: 5000"),
    ("deferral-days: 30", "deferral-days: 7"), ("discount-percent: 0", "discount-percent: 5"),
    (
      "exceptions: []",
      """
      exceptions:
          - { limits: { live-plans: 2 } }
          - { grades: [D], limits: { balloon-percent: 40 } }
          - { grades: [E], limits: { balloon-percent: 20 } }
          - { grades: [D, E], limits: { balloon-percent: 30 } }
          - { grades: [E], limits: { largest-balance: { JPY: 70000 } } }
      """
    ),
  ]

  @Test func theUsualSettingsDontContradictThemselves() throws {
    #expect(try findings(settings([])) == [])
  }

  /// Every kind of finding is said whole in every language, with its example and what to do.
  @Test(arguments: Language.allCases)
  func saysWhatContradictsItself(language: Language) throws {
    let settings = try settings(Self.contradictions)
    let found = try findings(settings)
    let kinds = Set(found.map(\.kind.name))
    #expect(kinds.count == 7, "\(kinds)")
    let words = Words(language)
    let text = PolicyFindingText(
      words: words, formats: Formats(language: language, home: .jpy), policy: settings.policy)
    for finding in found {
      let lines = text.lines(finding)
      #expect(lines[0].hasPrefix("KAI-POL-01"))
      #expect(lines.count >= 2)
      #expect(!lines.joined().contains("{"), "\(lines)")
    }
    let first = text.lines(found[0]).joined(separator: "\n")
    #expect(first.contains("term-months"))
    if language == .en {
      #expect(first.contains("rep may sign it, manager may not"))
      #expect(first.contains("the longest manager may sign is 2 months"))
    }
  }

  @Test func readsExceptionsWeightsAndTheTermsOfPlans() throws {
    let settings = try settings([
      (
        "exceptions: []",
        """
        exceptions:
            - grades: [D, E]
              reasons: [no-cash]
              levels: [rep]
              limits: { term-months: 2, frequencies: weekly, largest-write-off: { JPY: 0 } }
        """
      ), ("weights: { time: 3", "weights: { time: 9"),
      (
        "plan: { odd-amount: last, accelerates: false",
        "plan: { odd-amount: first, interest: at-end, accelerates: yes"
      ),
    ])
    let policy = settings.policy
    let exception = try #require(policy.exceptions.first)
    #expect(exception.grades == ["D", "E"] && exception.reasons == ["no-cash"])
    #expect(exception.levels == ["rep"] && exception.changes.termMonthsMax == 2)
    #expect(exception.changes.frequencies == [.weekly])
    #expect(exception.changes.writeOffMax?[.jpy]?.minorUnits == 0)
    #expect(LimitKey.allCases.filter(exception.changes.names).count == 3)
    #expect(policy.weights == RankingWeights(time: 9))
    #expect(policy.terms == PlanTerms(interest: .atEnd, accelerates: true))
    #expect(policy.oddAmount == .first)
  }

  /// A file from before these keys: what they hold is the usual, and the highest level has nobody above it to
  /// ask.
  @Test func anOlderFileKeepsWorking() throws {
    let old = """
      version: 1
      firm: { name: F, jurisdiction: jp }
      policy:
        levels:
          - { name: rep, term-months: 3, first-payment-percent: 25, first-payment-days: 14, deferral-days: 30 }
          - { name: boss, term-months: 6, first-payment-percent: 10, first-payment-days: 14, deferral-days: 30 }
      """
    let policy = try SettingsReader.read(old).get().policy
    let (rep, boss) = (policy.levels[0].limits, policy.levels[1].limits)
    #expect(
      rep
        == Limits(
          termMonthsMax: 3, firstPaymentShareMin: Share(percent: 25), firstPaymentDaysMax: 14,
          deferralDaysMax: 30, allowsDeferredInstalments: false, frequencies: [.monthly]))
    #expect(boss.interestWaiverMax == .whole && boss.feeWaiverMax == .whole)
    #expect(boss.brokenPlansMax == 2 && boss.discountMax == .zero)
    #expect(policy.exceptions.isEmpty && policy.weights == RankingWeights())
    #expect(policy.terms == PlanTerms() && policy.oddAmount == .last)
  }
}
