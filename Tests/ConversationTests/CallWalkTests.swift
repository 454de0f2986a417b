import Conversation
import Finance
import Negotiation
import Testing

/// Random calls: a call is the fold of its events, whatever way it goes.
@Suite struct CallWalkTests {
  @Test(arguments: [61, 62] as [UInt64])
  func everyCallEndsWithWhatIsNext(seed: UInt64) throws {
    print("CallWalkTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let context = Desk.context()
    var agreed = 0
    for _ in 0..<300 {
      var walk = Walk(context)
      /// The next question after each event.
      var questions: [Question?] = [walk.next]
      var steps = 0
      while let question = walk.next {
        try #require(steps < 400, "a call does not end")
        // After many steps back and forth the call goes forward.
        try step(&walk, question, steps < 100, &random)
        while questions.count < walk.events.count {
          let prefix = Array(walk.events.prefix(questions.count + 1))
          questions.append(Call(events: prefix)?.question(context))
        }
        #expect(questions.last == walk.next)
        if !walk.call.mayStateDebt, let next = walk.next {
          #expect(next.stage == .opening || next.stage == .close)
        }
        steps += 1
      }
      let items = context.planItems(walk.call).map(\.open).sum(.jpy)
      #expect(items == walk.call.negotiable)
      walk.add(.closed)
      #expect(Call(events: walk.events) == walk.call)
      #expect(walk.call.isClosed && walk.next == nil)
      #expect(walk.call.date(.nextDate) != nil)
      #expect(walk.call.text(.nextOwner)?.isEmpty == false)
      #expect(walk.call.choice(.nextAction) != nil)
      if walk.call.isConfirmed { agreed += 1 }
      for count in Set((0..<4).map { _ in Int.random(in: 1...questions.count, using: &random) }) {
        let replayed = try #require(Call(events: Array(walk.events.prefix(count))))
        #expect(replayed.question(context) == questions[count - 1])
      }
    }
    #expect(agreed > 10 && agreed < 290)
  }

  private func step(
    _ walk: inout Walk, _ question: Question, _ mayWander: Bool, _ random: inout SeededGenerator
  ) throws {
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1:
      if mayWander { return walk.add(.wentBack) }
    case 2: walk.add(.noted("note"))
    case 3:
      walk.add(.paused)
      walk.add(.resumed(today: walk.call.today.adding(days: mayWander ? 1 : 0)))
    case 4, 5, 6:
      if question.isOptional { return try walk.skip() }
    case 7:
      if question.id == .response {
        let plan = Desk.plan(walk.call.negotiable, days: 20)
        walk.add(.countered(text: "later", plan, answer: .allowed))
      }
    default: break
    }
    try walk.answer(value(question, walk.call, &random), typed: "typed")
  }

  private func value(_ question: Question, _ call: Call, _ random: inout SeededGenerator)
    -> AnswerValue
  {
    switch question.form {
    case .choice, .response, .choiceOrText:
      return .choice(question.choices.randomElement(using: &random) ?? "")
    case .text: return .text("words")
    case .yesNo: return .flag(Int.random(in: 0..<4, using: &random) > 0)
    case .money(let currency, _, let limit):
      let most = limit?.minorUnits ?? 4_000_000
      return .money(
        Money(minorUnits: Int.random(in: 0...most, using: &random), currency: currency))
    case .months(let currency):
      let amounts = (0...1).map { _ in
        Money(minorUnits: Int.random(in: 0...900_000, using: &random), currency: currency)
      }
      guard Bool.random(using: &random) else { return .money(amounts[0]) }
      return .months(amounts[0], byMonth: [Int.random(in: 1...12, using: &random): amounts[1]])
    case .date(let looksBack):
      let days = Int.random(in: 1...40, using: &random)
      return .date(call.today.adding(days: looksBack ? -days : days))
    case .offer: return .choice(String(Int.random(in: 0...3, using: &random)))
    }
  }
}
