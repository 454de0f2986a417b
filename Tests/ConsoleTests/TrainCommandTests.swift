import Archive
import Conversation
import Finance
import Foundation
import LineEditing
import Receivables
import Testing
import Training

@testable import Console

/// A training call at the screen: held in a room of its own, kept, taken up again, told about.
@Suite struct TrainCommandTests {
  /// To the reason, with one hint asked for.
  static let opening = [
    "call", "Good morning, this is Emma from Kaishu. Am I speaking to Mr Calder?", "", "", "y",
    "Invoices CS-2288 and CS-2301 are overdue, £6,230.00 in all.", "/hint",
  ]
  /// From there to the end, without an agreement.
  static let ending = [
    "", "", "What has kept you from paying them so far?", "12", "", "", "", "", "0",
    "2", "I'll confirm that in writing. Thank you for your time, goodbye.", "", "", "", "", "", "",
    "", "",
  ]

  private func desk(_ lines: [String]) throws -> DemoDesk {
    try DemoDesk(.en, editor: ScriptedEditor(lines: lines))
  }

  private func training(_ desk: DemoDesk) -> String {
    desk.folder.appending(path: ".local/state/kaishu/training/suzuki").path
  }

  /// Every file of a folder with its bytes.
  private func contents(_ folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let url = URL(filePath: "\(folder)/\(name)")
      if let data = try? Data(contentsOf: url) { found[name] = data }
    }
    return found
  }

  @Test func listsByLevelInTheLanguageOfTheScreen() throws {
    let desk = try desk([])
    #expect(desk.run("train") == 0)
    for name in ["ironmonger", "clinic", "groundworks", "taqueria", "timber", "eventbuild"] {
      #expect(desk.screen.contains("  \(name)"))
    }
    #expect(!desk.screen.contains("machikoba"))
    #expect(desk.screen.contains("12 more in other languages"))
    #expect(desk.run("train", "--all") == 0)
    #expect(desk.screen.contains("machikoba") && desk.screen.contains("wujin"))
    #expect(desk.run("train", "--format", "json") == 0)
    #expect(desk.screen.contains(#""level":1"#) && desk.screen.contains(#""attempts":0"#))
  }

  /// A firm's own script wins over a shipped one of its name; one with faults is named, not hidden.
  @Test func firmsOwnRolePlaysAreOnTheShelf() throws {
    let desk = try desk([])
    let folder = desk.session.book.path + "/scripts/roleplay"
    try Files.makeFolder(folder)
    let shipped = Package.root.appending(path: "scripts/roleplay/ironmonger.yarn")
    let text = try String(contentsOf: shipped, encoding: .utf8)
      .replacing("An ironmonger's distributor:", with: "Our own ironmonger:")
    try Files.create("\(folder)/ironmonger.yarn", bytes: Array(text.utf8))
    try Files.create("\(folder)/broken.yarn", bytes: Array("#roleplay\n".utf8))
    #expect(desk.run("train") == 0)
    #expect(desk.screen.contains("Our own ironmonger:"))
    #expect(!desk.screen.contains("An ironmonger's distributor"))
    #expect(desk.screen.contains("script lint \(folder)/broken.yarn"))
    #expect(desk.run("train", "broken") == 1 && desk.screen.contains("KAI-TRN-007"))
  }

  @Test func namesWhatIsMeantWhereAnotherNameIsTyped() throws {
    let desk = try desk([])
    #expect(desk.run("train", "ironmongr") == 1)
    #expect(desk.screen.contains("did you mean ironmonger?"))
    #expect(!FileManager.default.fileExists(atPath: training(desk)))
  }

  @Test func writesNothingToTheLiveBook() throws {
    let desk = try desk(Self.opening + Self.ending + ["quit"])
    let book = desk.session.book.path
    let before = try contents(book)
    #expect(desk.run("train", "ironmonger") == 0)
    #expect(desk.screen.contains("of 100 points"))
    #expect(try contents(book) == before)
    let room = training(desk) + "/ironmonger-1"
    #expect(Files.openToOthers(room).isEmpty)
    #expect(FileManager.default.fileExists(atPath: room + "/result.json"))
    // The desk is where it was.
    #expect(desk.session.customer == nil && desk.session.training == nil)
    #expect(desk.run("open", "T101") == 1)
  }

  @Test func isTakenUpWhereItWasLeftAndHeardTheSame() throws {
    let whole = try desk(Self.opening + Self.ending + ["quit"])
    #expect(whole.run("train", "ironmonger") == 0)
    let parted = try desk(
      Self.opening + ["/pause", "quit", "resume"] + Self.ending + ["quit"])
    #expect(parted.run("train", "ironmonger") == 0)
    #expect(parted.screen.contains("The call is kept as it stands."))
    #expect(parted.run("train", "ironmonger") == 0)
    #expect(parted.screen.contains("The call stopped at: position."))
    let results = try [whole, parted].map {
      try Data(contentsOf: URL(filePath: training($0) + "/ironmonger-1/result.json"))
    }
    #expect(results[0] == results[1])
    #expect(String(decoding: results[0], as: UTF8.self).contains(#""hints":1"#))
  }

  @Test func sameSeedPlaysTheSame() throws {
    let lines = Self.opening + Self.ending + ["quit"]
    let desk = try desk(lines + lines)
    let seed = String(TrainingSeed.make(scenario: "ironmonger", attempt: 1))
    #expect(desk.run("train", "ironmonger") == 0)
    let first = desk.screen.split(separator: "\n").filter { $0.hasPrefix("Ray Calder") }
    #expect(desk.run("train", "ironmonger", "--seed", seed) == 0)
    #expect(desk.screen.contains("attempt 2"))
    #expect(desk.screen.split(separator: "\n").filter { $0.hasPrefix("Ray Calder") } == first)
  }

  /// Who has no book, or the demo's, trains for a firm that is at home where the customer is.
  @Test(arguments: [
    (Language.en, Currency.gbp, "Emma Reid"), (.en, .usd, "Emma Reid"), (.en, .eur, "Emma Reid"),
    (.ja, .jpy, "鈴木 一郎"), (.zhHans, .cny, "李娜"),
  ])
  func madeUpFirmSpeaksTheirLanguage(
    _ language: Language, _ currency: Currency, _ rep: String
  ) throws {
    let text = TrainingFirm(language: language, currency: currency).settings(Words(.en))
    let settings = try SettingsReader.read(text).get()
    #expect(settings.firm.currency == currency && settings.isDemo)
    #expect(settings.people.first?.name == rep && settings.people.count == 6)
    #expect(settings.policy.levels.map(\.name) == ["rep", "manager", "director"])
  }

  /// Who notes that their offer is taken has said so.
  @Test func theirOfferIsTakenByNotingIt() throws {
    let lines =
      Self.opening + [
        "", "", "What has kept you from paying them so far?",
        "Can you promise me that: how much, on which day, and by which way?", "12", "", "", "", "",
        "", "6230 on 2 Dec", "1",
      ]
    let desk = try desk(lines + ["/pause", "quit"])
    #expect(desk.run("train", "ironmonger") == 0)
    let parts = desk.screen.components(separatedBy: "Then let us do it as you say: £6,230.00")
    #expect(parts.count == 2)
    #expect(parts.last?.contains("\nRay Calder: “") ?? false)
  }

  @Test func oneCallAnAttempt() throws {
    let desk = try desk(Self.opening + Self.ending + ["call", "quit"])
    desk.run("train", "ironmonger")
    #expect(desk.screen.contains("KAI-TRN-003"))
  }

  @Test func otherCallsKnowNoTrainingCommands() throws {
    let desk = try desk(["/hint", "/say hello", "/pause"])
    desk.session.keepsGoing = true
    #expect(desk.run("call", "C014") == 0)
    #expect(desk.screen.components(separatedBy: "KAI-TRN-001").count == 3)
  }

  @Test func progressIsListedAndExported() throws {
    let desk = try desk(Self.opening + Self.ending + ["quit"])
    #expect(desk.run("training", "progress") == 0)
    #expect(desk.screen.contains("No training yet"))
    #expect(desk.run("train", "ironmonger") == 0)
    #expect(desk.run("training", "progress") == 0)
    #expect(desk.screen.contains("ironmonger") && desk.screen.contains("2026-11-24"))
    let table = desk.folder.appending(path: "suzuki.csv").path
    #expect(desk.run("training", "progress", "--export", table) == 0)
    let rows = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n")
    #expect(rows.count == 2 && rows[1].hasPrefix("suzuki,ironmonger,1,2026-11-24,"))
    #expect(Files.mode(of: table) == 0o600)
    #expect(desk.run("training", "progress", "--export", table) == 1)
    #expect(desk.run("training", "progress", "--of", "tanaka") == 1)
    #expect(desk.screen.contains("KAI-TRN-009"))
  }

  @Test func debriefIsToldAgainAsTextJSONAndPage() throws {
    let desk = try desk(Self.opening + Self.ending + ["quit"])
    #expect(desk.run("training", "debrief") == 1)
    #expect(desk.screen.contains("KAI-TRN-005"))
    #expect(desk.run("train", "ironmonger") == 0)
    #expect(desk.run("training", "debrief", "ironmonger") == 0)
    #expect(desk.screen.contains("How your sentences were understood"))
    #expect(desk.run("training", "debrief", "--format", "json") == 0)
    let json = try JSONSerialization.jsonObject(with: Data(desk.screen.utf8)) as? [String: Any]
    #expect(json?["scenario"] as? String == "ironmonger" && json?["hints"] as? Int == 1)
    let page = desk.folder.appending(path: "debrief.html").path
    #expect(desk.run("training", "debrief", "--page", page) == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<h1>"))
  }

  /// A sentence that is offered for choosing must be understood as what it is.
  @Test(arguments: Language.allCases) func chosenSentencesAreUnderstood(_ language: Language) {
    let meanings: [String: Intent] = [
      "greet": .greet, "verify": .verify, "state-debt": .stateDebt, "why": .openQuestion,
      "listen": .listenBack, "empathy": .empathy, "cash": .openQuestion, "month": .openQuestion,
      "decider": .openQuestion, "payment-day": .openQuestion, "complaint": .openQuestion,
      "proof": .openQuestion, "table": .propose, "hold": .holdTheLine, "refuse": .refuse,
      "commit": .askForCommitment, "read-back": .readBack, "close": .close,
    ]
    let topics: [String: Topic] = [
      "why": .reason, "cash": .cashNow, "month": .perMonth, "decider": .decider,
      "payment-day": .paymentDay, "complaint": .complaint, "proof": .proof,
    ]
    let facts: [String: String]
    switch language {
    case .en:
      facts = [
        "rep": "Emma Reid", "firm": "Kaishu Trading", "person": "Ray Calder",
        "amount": "£6,230.00", "oldest": "28 October",
        "plan": "£3,000.00 on 27 November, then £3,230.00 on 4 January",
      ]
    case .ja:
      facts = [
        "rep": "鈴木", "firm": "かいしゅう商事", "person": "中村", "amount": "1,200,000円",
        "oldest": "10月31日", "plan": "11月30日に600,000円、12月28日に600,000円",
      ]
    case .zhHans:
      facts = [
        "rep": "李娜", "firm": "回收商贸", "person": "王强", "amount": "120,000元",
        "oldest": "10月31日", "plan": "11月30日付60,000元，12月28日付60,000元",
      ]
    }
    let reader = IntentReader(language: language)
    for name in Set(Stage.allCases.flatMap(SpokenChoices.names)) {
      let sentence = Words(language)("train.say.\(name)", facts)
      let heard = reader.read(sentence).main
      #expect(heard?.isSure == true && heard?.intent == meanings[name], "\(name): \(sentence)")
      if let topic = topics[name] { #expect(heard?.topic == topic, "\(sentence)") }
    }
  }
}
