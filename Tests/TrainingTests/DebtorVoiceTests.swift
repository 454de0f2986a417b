import Finance
import Receivables
import Testing
import Yarn

@testable import Training

/// That words come from the script and figures from the engine.
@Suite struct DebtorVoiceTests {
  static let words = SceneWords(
    money: { "[\($0.minorUnits)]" }, day: \.iso, plan: { "\($0.instalments.count) parts" })

  private func scenario() throws -> Scenario {
    try #require(try RolePlayFiles.read("machikoba.yarn").scenario)
  }

  @Test func valuesAreThoseOfTheAccountAndThePlan() throws {
    let scenario = try scenario()
    let plan = Shop.plan([(3, 300_000), (33, 780_000)], of: Shop.yen(1_080_000))
    let values = scenario.values(
      at: SceneMoment(plan: plan, speaker: .somebodyElse, patienceLeft: 40, offences: 2),
      firm: "We", words: Self.words)
    #expect(values[.firm] == "We")
    #expect(values[.overdue] == "[1080000]")
    #expect(values[.invoice] == "S-0905")
    #expect(values[.days] == 72)
    #expect(values[.cash] == "[300000]")
    #expect(values[.plan] == "2 parts")
    #expect(values[.amount] == "[300000]")
    #expect(values[.day] == .string(plan.first.due.iso))
    #expect(values[.lastDay] == .string(plan.last.due.iso))
    #expect(values[.parts] == 2)
    #expect(values[.patience] == 40)
    #expect(values[.offences] == 2)
    #expect(values[.isOther] == true)
    // Each has the type that scripts know it by; what isn't known yet keeps its first value.
    for (variable, value) in values { #expect(value.type == variable.firstValue.type) }
    let early = scenario.values(at: SceneMoment(), firm: "We", words: Self.words)
    #expect(early[.plan] == nil)
  }

  @Test func saysValuesAndDoesNotRepeatItself() throws {
    let scenario = try scenario()
    let voice = DebtorVoice(scenario)
    let moment = SceneMoment(plan: Shop.plan([(3, 300_000)], of: Shop.yen(300_000)))
    let values = scenario.values(at: moment, firm: "We", words: Self.words)
    let plan = try #require(moment.plan)
    let said = try (0..<3).map { _ in
      try voice.say(.offers(plan), values).map(\.text).joined()
    }
    #expect(said.allSatisfy { $0.contains("1 parts") })
    // The third is only for who asks again and again.
    #expect(Set(said).count == 3)
    #expect(said[2].hasPrefix("もう少し頑張って"))
    // What the script has no words for is said in the common ones.
    let common = try voice.say(.asksMeaning, values)
    #expect(common.count == 1 && common.allSatisfy { $0.id.hasPrefix("line:ja-") })
  }

  @Test func speaksAsWhoIsOnTheLine() throws {
    let scenario = try #require(try RolePlayFiles.read("byoin.yarn").scenario)
    let voice = DebtorVoice(scenario)
    let first = try voice.say(.answersPhone, [.isOther: true]).map(\.text).joined()
    let second = try voice.say(.answersPhone, [.isOther: false]).map(\.text).joined()
    #expect(first.contains("代表"))
    #expect(second.contains("用度課"))
  }
}
