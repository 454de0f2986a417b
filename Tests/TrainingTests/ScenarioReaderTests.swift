import Finance
import Receivables
import Testing
import Yarn

@testable import Training

/// What a scene says, and what is said of one that is wrong.
@Suite struct ScenarioReaderTests {
  static let scene = [
    "setting \"A bakery\"", "teaches \"Patience\"", "level 2", "persona dispute cash-temporary",
    "currency JPY", "customer C1 \"Bakery \"", "contact \"Ito\" \"accounts\"", "terms 60",
    "settled A-1 10万 100 5", "invoice A-2 400000 47 \"PO 7\"", "invoice A-3 50000 -3",
    "paid A-2 100000 10", "promise 100000 20 12", "dispute A-2 30000 9 \"torn bags\"",
    "spoke 20 phone \"Ito\" \"promised\"", "commitment 9 -2 \"we\" \"new bags\"", "note 3 \"kind\"",
    "true_reason no-cash", "stated_reason weak-market", "cash 100000", "month 50000 20",
    "month_of 12 80000", "reserve 0.2", "patience 14", "concession boulware 0.9", "kindness 0.3",
    "tells cash-now when-understood", "reliability 60", "answered_by somebody-else",
    "contested 30000",
  ]

  static func text(_ scene: [String], tag: String = "#lang:en", more: String = "") -> String {
    ([tag, "title: Scene", "---"] + scene.map { "<<\($0)>>" } + ["===", more])
      .joined(separator: "\n")
  }

  static func read(_ text: String) -> ScenarioReading {
    ScenarioReader(common: [:]).read(
      SourceFile(name: "roleplay/bakery.yarn", text: text), today: Shop.today)
  }

  /// From Tuesday 24 November 2026: a Saturday, a Sunday, the bank holidays of the new year, Christmas.
  @Test(arguments: [
    ("JP", 18, 20), ("JP", 20, 20), ("JP", 38, 41), ("CN", 12, 13), ("GB", 31, 35), ("DK", 19, 20),
  ])
  func moneyComesOnADayOfBusiness(_ country: String, _ days: Int, _ from: Int) throws {
    let scene =
      Self.scene.filter { !$0.hasPrefix("month ") }
      + ["address \(country) \"1 Street\"", "month 50000 \(days)"]
    let scenario = try #require(Self.read(Self.text(scene)).scenario)
    #expect(scenario.hidden.from == Shop.day(from))
  }

  @Test func readsAllFacts() throws {
    let scenario = try #require(Self.read(Self.text(Self.scene)).scenario)
    #expect(scenario.name == "bakery")
    #expect(scenario.language == .en)
    #expect(scenario.difficulty == .second)
    #expect(scenario.title == "A bakery")
    #expect(scenario.personas == [.dispute, .cashTemporary])
    #expect(scenario.contact?.name == "Ito")
    let account = CustomerAccount(scenario.history, asOf: Shop.today)
    let balance = account.balance(in: .jpy)
    #expect(balance.overdue == Shop.yen(270_000))
    #expect(balance.disputed == Shop.yen(30_000))
    #expect(balance.notDue == Shop.yen(50_000))
    #expect(balance.oldestDaysOverdue == 47)
    let invoice = try #require(account.items.first?.invoice)
    #expect(invoice.issued == Shop.day(-107))
    #expect(invoice.reference == "PO 7")
    #expect(scenario.history.promises.map(\.by) == [Shop.day(-12)])
    #expect(scenario.history.commitments.map(\.by) == [Shop.day(2)])
    #expect(scenario.history.payments.first?.date == Shop.day(-95))
    let hidden = scenario.hidden
    #expect(hidden.reason == .noCash)
    #expect(hidden.statedReason == .weakMarket)
    #expect(hidden.perMonth == Shop.yen(50_000))
    #expect(hidden.from == Shop.day(20))
    #expect(hidden.byMonth == [12: Shop.yen(80_000)])
    #expect(hidden.curve == ConcessionCurve(max: 0.9, exponent: 4))
    #expect(hidden.disclosures == [.cashNow: .whenUnderstood])
    #expect(hidden.reliability == 60)
    #expect(hidden.answeredBy == .somebodyElse)
    #expect(hidden.contested == Shop.yen(30_000))
  }

  /// A line that takes the place of the one that begins alike, and what is said of it, with its line.
  @Test(arguments: [
    ("level 4", "bakery.yarn:6:1: value-out-of-range expected=1…3 seen=4"),
    ("level two", "bakery.yarn:6:1: value-malformed expected=level 1|2|3 seen=two"),
    ("persona grumpy", "bakery.yarn:7:1: value-malformed expected=payment-under-way, "),
    ("currency YEN", "bakery.yarn:8:1: value-malformed expected=currency CODE seen=YEN"),
    ("customer C1", "bakery.yarn:9:1: value-count expected=customer CODE"),
    ("invoice A-1 400000 47", "bakery.yarn:13:1: invoice-twice seen=A-1"),
    ("invoice A-2 much 47", "bakery.yarn:13:1: value-malformed expected=invoice NUMBER"),
    ("invoice A-2 -5 47", "bakery.yarn:13:1: value-malformed"),
    ("invoice A-2 0 47", "bakery.yarn:13:1: value-out-of-range expected=> 0 seen=0"),
    ("paid A-9 100000 10", "bakery.yarn:15:1: invoice-unknown seen=A-9"),
    ("paid A-2 100000 -1", "bakery.yarn:15:1: value-out-of-range expected=0…3650 seen=-1"),
    ("dispute A-7 30000 9 \"torn\"", "bakery.yarn:17:1: invoice-unknown seen=A-7"),
    ("spoke 20 fax \"Ito\" \"x\"", "bakery.yarn:18:1: value-malformed expected=phone, mail"),
    ("true_reason lazy", "bakery.yarn:21:1: value-malformed expected=no-cash, "),
    ("month_of 13 80000", "bakery.yarn:25:1: value-out-of-range expected=1…12 seen=13"),
    ("reserve 1.2", "bakery.yarn:26:1: value-out-of-range expected=0…1 seen=1.2"),
    ("patience 2", "bakery.yarn:27:1: value-out-of-range expected=3…60 seen=2"),
    ("concession slow", "bakery.yarn:28:1: value-malformed expected=concession boulware"),
    ("concession 0", "bakery.yarn:28:1: value-out-of-range expected=0.05…20 seen=0"),
    ("tells nothing freely", "bakery.yarn:30:1: value-malformed expected=reason, cash-now"),
    ("tells reason gladly", "bakery.yarn:30:1: value-malformed expected=freely, when-asked"),
    ("contested 270000", "bakery.yarn:33:1: value-out-of-range expected=< 270000"),
    ("answered_by nobody", "bakery.yarn:32:1: value-malformed expected=customer"),
  ])
  func saysWhereAndWhat(_ line: String, _ expected: String) {
    let word = line.prefix { $0 != " " } + " "
    var scene = Self.scene
    if let index = scene.firstIndex(where: { $0.hasPrefix(word) }) { scene[index] = line }
    let reading = Self.read(Self.text(scene))
    #expect(reading.scenario == nil)
    let found = reading.findings.map(\.description)
    #expect(found.contains { $0.hasPrefix("roleplay/" + expected) }, "\(found)")
  }

  @Test func tellsWhatIsMissing() {
    let required = SceneCommand.allCases.filter(\.isRequired)
    for command in required {
      let scene = Self.scene.filter {
        !$0.hasPrefix(command.rawValue + " ") && !$0.hasPrefix("paid") && !$0.hasPrefix("dispute")
      }
      let found = Self.read(Self.text(scene)).findings
      #expect(found.map(\.kind) == [.commandMissing])
      #expect(found.first?.arguments["expected"] == command.form)
    }
    #expect(required.count > 10)
  }

  @Test(arguments: [
    ("nonsense 3", ScenarioFinding.Kind.commandUnknown), ("level 1", .commandTwice),
    ("kindness 0.1", .commandTwice),
  ])
  func refusesWhatItDoesNotKnow(_ line: String, _ kind: ScenarioFinding.Kind) {
    let reading = Self.read(Self.text(Self.scene + [line]))
    #expect(reading.findings.map(\.kind) == [kind])
    #expect(reading.findings.first?.position?.line == Self.scene.count + 4)
  }

  @Test func needsALanguageASceneAndADebt() {
    #expect(
      Self.read(Self.text(Self.scene, tag: "#lang:fr")).findings.map(\.kind) == [.languageMissing])
    #expect(
      Self.read("#lang:en\ntitle: Phone\n---\nHello #line:1\n===\n").findings.map(\.kind)
        == [.sceneMissing])
    let paid = Self.scene.map { $0 == "paid A-2 100000 10" ? "paid A-2 370000 10" : $0 }
    #expect(Self.read(Self.text(paid)).findings.map(\.kind) == [.nothingOverdue])
    let spoken = Self.read(
      Self.text(Self.scene).replacing("<<level 2>>", with: "<<level 2>>\nHello #line:1"))
    #expect(spoken.findings.map(\.kind) == [.sceneSpeaks])
    let broken = Self.read(Self.text(Self.scene, more: "title: Phone\n---\n<<if\n==="))
    #expect(broken.scenario == nil)
    #expect(!broken.diagnostics.isEmpty)
  }

  @Test func everyCommandIsInTheExample() {
    let words = Set(Self.scene.compactMap { SceneInstruction.words($0).first })
    let missing = SceneCommand.allCases.map(\.rawValue).filter { !words.contains($0) }
    #expect(missing == ["address", "limit"])
  }

  @Test func wordsInQuotesAreWhole() {
    #expect(
      SceneInstruction.words("customer C1  \"株式会社 山田\" \"\" x")
        == ["customer", "C1", "株式会社 山田", "", "x"])
  }
}
