import Conversation
import Finance
import LineEditing
import Negotiation
import Receivables
import Testing

@testable import Console

/// Inside a call only what fits the question is offered, and all of it can be read as the answer.
@Suite struct CallCompletionTests {
  static let today = CivilDate(2026, 11, 24) ?? CivilDate(dayNumber: 0)
  static let whole = Money(minorUnits: 3_200_000, currency: .jpy)

  private func completion(
    _ question: Question, _ language: Language = .en, order: DateOrder = .ymd, labels: [String] = []
  ) -> CallCompletion {
    let words = Words(language)
    let formats = Formats(language: language, home: .jpy)
    var completion = CallCompletion(
      question: question, labels: labels.isEmpty ? question.choices : labels, words: words,
      dates: DateChoices(
        today: Self.today, calendar: BusinessCalendar(named: "jp-bank"), order: order,
        words: words, formats: formats))
    completion.amounts = NamedAmount.usual(
      whole: Self.whole, oldest: ("A-1", Money(minorUnits: 1_200_000, currency: .jpy)),
      words: words)
    completion.invoices = [Choice("A-1", "¥1,200,000")]
    completion.plans = [Choice("1", "all"), Choice("2", "two")]
    completion.nearest = [Choice("a", "near")]
    return completion
  }

  private func offered(_ completion: CallCompletion, _ marked: String) throws -> [String] {
    completion.complete(try Marked(marked).request).candidates.map(\.replacement)
  }

  private let person = Question(
    .person, .opening, .choiceOrText, choices: ["佐藤", "大橋", "nobody"])
  private let amount = Question(
    .cashNow, .reason, .money(.jpy, allowsZero: true, limit: nil), isOptional: true)
  private let payBy = Question(
    .insistBy, .proposal, .date(looksBack: false), suggestion: "2026-12-01")
  private let response = Question(
    .response, .negotiation, .response, choices: ["accepted", "refused", "later"])

  @Test func everyPrefixOfACallCommandLeadsToIt() throws {
    for name in SlashCommand.names {
      for length in 1...name.count + 1 {
        let typed = "/\(name)".prefix(length)
        #expect(try offered(completion(person), "\(typed)|").contains("/\(name)"))
      }
      #expect(try offered(completion(person), "／\(name)|").contains("／\(name)"))
    }
  }

  @Test func commandsComeAfterASlashOrOnAnEmptyLine() throws {
    #expect(try offered(completion(person), "|").contains("/pause"))
    #expect(try !offered(completion(person), "佐|").contains { $0.hasPrefix("/") })
    #expect(try offered(completion(person), "/p|") == ["/propose", "/pause"])
    let listed = completion(person).complete(try Marked("/|").request).candidates
    #expect(listed.allSatisfy { $0.detail?.isEmpty == false })
  }

  @Test func argumentsOfCommandsAreOffered() throws {
    #expect(
      try offered(completion(amount), "/propose |") == ["monthly", "biweekly", "weekly", "all"])
    #expect(try offered(completion(amount), "/propose weekly a|") == ["all"])
    #expect(try offered(completion(amount), "/offer |") == ["1", "2", "next"])
    #expect(try offered(completion(amount), "/counter 30|") == ["30% now rest in 4"])
    #expect(try offered(completion(person), "/note 佐|").isEmpty)
  }

  @Test func namesAreOfferedWhereAPersonIsAsked() throws {
    var asking = completion(person, labels: ["佐藤", "大橋", "nobody answered"])
    asking.people = [Choice("佐藤", "経理", isPhrase: true), Choice("大橋", isPhrase: true)]
    #expect(try offered(asking, "佐|") == ["佐藤"])
    #expect(try offered(asking, "no|") == ["nobody answered"])
    #expect(try offered(completion(amount), "佐|").isEmpty)
  }

  @Test func choicesAreOfferedByNumberOrWord() throws {
    let reason = Question(
      .reason, .reason, .choice, choices: ["no-cash", "complaint"])
    let asking = completion(reason, .ja, labels: ["資金不足", "品質・サービスの苦情"])
    #expect(try offered(asking, "|").starts(with: ["1", "2"]))
    #expect(try offered(asking, "２|") == ["2"])
    #expect(try offered(asking, "資|") == ["資金不足"])
    #expect(try offered(asking, "no-c|") == ["資金不足"])
    #expect(try offered(asking, "20万|").isEmpty)
  }

  @Test(arguments: [
    (Language.en, DateOrder.dmy, "mon|", ["month end"]), (.en, .dmy, "1|", ["1/12"]),
    (.en, .mdy, "12/|", ["12/1", "12/24", "12/31"]), (.ja, .ymd, "月|", ["月末"]),
    (.ja, .ymd, "来|", ["来月末"]), (.ja, .ymd, "１２/３|", ["12/31"]), (.zhHans, .ymd, "月|", ["月底"]),
  ])
  func datesComeInTheFormInUse(
    _ language: Language, _ order: DateOrder, _ line: String, _ wanted: [String]
  ) throws {
    #expect(try offered(completion(payBy, language, order: order), line) == wanted)
  }

  @Test func sumsAreRealFigures() throws {
    #expect(
      try offered(completion(amount), "|").starts(
        with: ["3200000", "1200000", "1600000", "1060000", "533000", "0"]))
    let disputed = Question(
      .disputedAmount, .reason, .money(.jpy, allowsZero: true, limit: Self.whole))
    #expect(try offered(completion(disputed), "A|") == ["A-1"])
    #expect(try offered(completion(response), "a|") == ["accepted", "a", "all by month end"])
  }

  static let questions: [Question] = [
    Question(.cashNow, .reason, .money(.jpy, allowsZero: true, limit: nil)),
    Question(.insistBy, .proposal, .date(looksBack: false), suggestion: "2026-12-01"),
    Question(.paidOn, .position, .date(looksBack: true)),
    Question(.verified, .opening, .yesNo),
    Question(.insistAnswer, .negotiation, .choice, choices: ["agrees", "refuses"]),
  ]

  @Test(arguments: Language.allCases, questions)
  func whatIsOfferedCanBeRead(_ language: Language, _ question: Question) throws {
    for order in DateOrder.allCases {
      let asking = completion(question, language, order: order)
      let reader = AnswerReader(today: Self.today, dateOrder: order, whole: Self.whole)
      for typed in ["|", "1|", "2|"] {
        for answer in try offered(asking, typed) where !answer.hasPrefix("/") {
          #expect(throws: Never.self, "\(answer)") {
            try reader.read(answer, for: question, labels: question.choices)
          }
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func offersCanBeRead(_ language: Language) throws {
    let words = Words(language)
    let calendar = try #require(BusinessCalendar(named: "jp-bank"))
    let reader = CounterofferReader(
      balance: Self.whole,
      setting: PlanSetting(
        today: Self.today, calendar: calendar, shift: .following, roundingUnit: 1_000),
      dateOrder: .ymd)
    let offers = OfferChoices(words: words, formats: Formats(language: language, home: .jpy))
      .choices(NamedAmount.usual(whole: Self.whole, oldest: nil, words: words))
    #expect(offers.count == 7)
    for offer in offers {
      let read = try reader.read(offer.text)
      #expect(read.plan.total == Self.whole, "\(offer.text)")
    }
  }

  @Test func hintSaysTheForm() throws {
    func hint(_ question: Question, _ line: String, _ language: Language = .en) throws -> String? {
      CallHints(words: Words(language), question: question).hint(try Marked(line).request)
    }
    #expect(try hint(payBy, "|") == "a date, such as 月末, friday or 11/30")
    #expect(try hint(response, "|") == "a number, 1-3, a letter, or their offer in words")
    #expect(try hint(person, "|", .ja) == "番号（1～3）、または名前")
    #expect(try hint(amount, "/propose |")?.hasPrefix("/propose [weekly") == true)
    #expect(try hint(amount, "/|") == "a command; Tab lists them")
    #expect(try hint(amount, "/nothing |") == nil)
  }

  @Test func slashCommandIsReadInEitherWidth() {
    #expect(SlashCommand("/note 午後に") == SlashCommand("／note 午後に"))
    #expect(SlashCommand("20万") == nil)
    #expect(SlashCommand("/")?.name == "")
  }
}
