import Finance
import Receivables
import Testing

@testable import Correspondence

/// Who gets which letter: each case a history, and what the ladder says of it.
@Suite struct LetterStagesTests {
  private static let today = day("2026-11-24")
  /// Kinds that every version has.
  static let stages = [
    LetterStage(.reminder, days: 5, channel: .email), LetterStage(.finalNotice, days: 15),
    LetterStage(.formalDemand, days: 30, channel: .certified),
  ]

  static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

  static func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  static func invoice(_ number: String, late days: Int, _ amount: Money = yen(1_000)) -> Invoice {
    let due = today.adding(days: -days)
    return Invoice(number: number, issued: due.adding(days: -30), due: due, amount: amount)
  }

  static func letter(
    _ kind: LetterKind, ago days: Int, about numbers: [String], payBy: Int = -1
  ) -> IssuedLetter {
    IssuedLetter(
      date: today.adding(days: -days), kind: kind.rawValue, language: .ja, channel: .post,
      addressee: "", payBy: today.adding(days: payBy), invoiceNumbers: numbers, files: [])
  }

  private func outcome(
    _ invoices: [Invoice], ladder: LetterLadder = LetterLadder(stages: Self.stages),
    grade: String = "", _ make: (inout CustomerHistory) -> Void = { _ in }
  ) -> LetterStages.Outcome {
    outcome(invoices, ladder: ladder, grade: grade, standing: { _ in }, make)
  }

  private func outcome(
    _ invoices: [Invoice], ladder: LetterLadder = LetterLadder(stages: Self.stages),
    grade: String = "", standing change: (inout LetterStanding) -> Void,
    _ make: (inout CustomerHistory) -> Void
  ) -> LetterStages.Outcome {
    var history = CustomerHistory(
      customer: Customer(code: "C1", name: "Acme", grade: grade), invoices: invoices)
    make(&history)
    var standing = LetterStanding(CustomerAccount(history, asOf: Self.today))
    change(&standing)
    return LetterStages(ladder).outcome(standing)
  }

  private func leftOut(_ outcome: LetterStages.Outcome) -> LetterLeftOut? {
    if case .leftOut(let reason) = outcome { reason } else { nil }
  }

  private func sent(_ outcome: LetterStages.Outcome) -> (LetterKind, [String])? {
    guard case .letter(let letter) = outcome else { return nil }
    return (letter.stage.kind, letter.items.map(\.invoice.number))
  }

  /// Days late, letters that went out, and the letter that is due.
  @Test(
    arguments: [
      (4, [], nil), (5, [], .reminder), (90, [], .reminder),
      (14, [.reminder], nil), (15, [.reminder], .finalNotice),
      (90, [.reminder, .finalNotice], .formalDemand),
      (90, [.finalNotice], .formalDemand),
      (90, [.reminder, .finalNotice, .formalDemand], nil),
    ] as [(Int, [LetterKind], LetterKind?)])
  func stagesComeInTurn(_ late: Int, _ had: [LetterKind], _ due: LetterKind?) {
    let outcome = self.outcome([Self.invoice("A", late: late)]) {
      $0.letters = had.enumerated().map {
        Self.letter($0.element, ago: 60 - 10 * $0.offset, about: ["A"])
      }
    }
    #expect(sent(outcome)?.0 == due)
    if had.count == 3 { #expect(leftOut(outcome) == .ladderDone) }
    if late == 4 { #expect(leftOut(outcome) == .notYet(Self.today.adding(days: 1))) }
  }

  @Test func withoutTurnsTheGravestThatIsReachedComes() {
    let ladder = LetterLadder(stages: Self.stages, isInTurn: false)
    #expect(sent(outcome([Self.invoice("A", late: 20)], ladder: ladder))?.0 == .finalNotice)
  }

  /// A new invoice is not demanded with an old one that had its reminders.
  @Test func aLetterListsWhatHasComeSoFarAlone() throws {
    let outcome = self.outcome([
      Self.invoice("A", late: 40), Self.invoice("B", late: 6), Self.invoice("C", late: 1),
    ]) { $0.letters = [Self.letter(.reminder, ago: 20, about: ["A"])] }
    let (kind, numbers) = try #require(sent(outcome))
    #expect(kind == .finalNotice && numbers == ["A"])
    guard case .letter(let letter) = outcome else { return }
    #expect(letter.waiting.map(\.invoice.number) == ["B"])
    #expect(letter.total == Self.yen(1_000))
  }

  @Test func stagesMayBeKeptToSomeCustomers() {
    var stages = Self.stages
    stages[1].grades = ["D"]
    stages[2].least = [.jpy: Self.yen(5_000)]
    stages[2].reasons = ["no-cash"]
    let ladder = LetterLadder(stages: stages)
    let invoices = [Self.invoice("A", late: 60)]
    func history(_ history: inout CustomerHistory) {
      history.letters = [Self.letter(.reminder, ago: 20, about: ["A"])]
    }
    #expect(sent(outcome(invoices, ladder: ladder, grade: "D", history))?.0 == .finalNotice)
    #expect(leftOut(outcome(invoices, ladder: ladder, history)) == .ladderDone)
    let large = [Self.invoice("A", late: 60, Self.yen(5_000))]
    #expect(
      sent(outcome(large, ladder: ladder, standing: { $0.reason = "no-cash" }, history))?.0
        == .formalDemand)
    #expect(leftOut(outcome(large, ladder: ladder, history)) == .ladderDone)
  }

  /// Before the due date there is another ladder; what is late never goes back to it.
  @Test func aNoticeComesBeforeTheDueDateOnly() {
    let ladder = LetterLadder(stages: [LetterStage(.reminder, days: -3)] + Self.stages.dropFirst())
    for (late, due) in [(-4, nil), (-3, .reminder), (0, .reminder), (1, nil)]
      as [(Int, LetterKind?)]
    {
      #expect(sent(outcome([Self.invoice("A", late: late)], ladder: ladder))?.0 == due, "\(late)")
    }
    #expect(sent(outcome([Self.invoice("A", late: 15)], ladder: ladder))?.0 == .finalNotice)
  }

  @Test func whoIsLeftOutAndWhy() {
    let invoices = [Self.invoice("A", late: 20)]
    func hold(_ number: String?) -> Hold {
      Hold(
        from: Self.today, until: Self.today.adding(days: 9), reason: "r", owner: "o",
        invoiceNumber: number)
    }
    func why(_ make: (inout CustomerHistory) -> Void) -> LetterLeftOut? {
      leftOut(outcome(invoices, make))
    }
    func why(
      standing change: (inout LetterStanding) -> Void, _ make: (inout CustomerHistory) -> Void
    ) -> LetterLeftOut? { leftOut(outcome(invoices, standing: change, make)) }
    let today = Self.today
    #expect(
      why { $0.payments = [Payment(invoiceNumber: "A", date: today, amount: Self.yen(1_000))] }
        == .paid)
    #expect(why { $0.holds = [hold(nil)] } == .onHold(until: today.adding(days: 9)))
    #expect(why { $0.holds = [hold("A")] } == .invoicesOnHold)
    #expect(
      why {
        $0.disputes = [
          Dispute(invoiceNumber: "A", opened: today, amount: Self.yen(1_000), reason: "")
        ]
      }
        == .disputed)
    #expect(
      why {
        $0.instruments = [
          Instrument(
            kind: .cheque, number: "1", received: today, maturity: today, amount: Self.yen(1_000),
            invoiceNumbers: ["A"])
        ]
      } == .instrument)
    #expect(
      why { $0.promises = [PromiseToPay(made: today, by: today, amount: Self.yen(1))] }
        == .promised(by: today))
    #expect(why(standing: { $0.plan = "PLAN-1" }) { _ in } == .onPlan("PLAN-1"))
    #expect(why(standing: { $0.drafted = today }) { _ in } == .drafted(today))
    #expect(why(standing: { $0.drafted = today.adding(days: -7) }) { _ in } == nil)
    #expect(
      why { $0.letters = [Self.letter(.reminder, ago: 6, about: ["Z"])] }
        == .interval(last: today.adding(days: -6), next: today.adding(days: 1)))
    #expect(why { $0.letters = [Self.letter(.reminder, ago: 7, about: ["Z"])] } == nil)
    #expect(why { $0.letters = [Self.letter(.statement, ago: 1, about: ["A"])] } == nil)
    #expect(
      why { $0.letters = [Self.letter(.reminder, ago: 9, about: ["A"], payBy: 0)] }
        == .dateGiven(today))
    #expect(
      why(standing: { $0.contacts = (1, 7) }) {
        $0.contacts = [ContactEvent(date: today, channel: .phone, person: "", summary: "")]
      } == .often(count: 1, days: 7))
  }

  /// A letter that was taken back never went out.
  @Test func aLetterTakenBackDoesNotCount() {
    let outcome = self.outcome([Self.invoice("A", late: 20)]) {
      var letter = Self.letter(.reminder, ago: 2, about: ["A"])
      letter.entry = 1
      $0.letters = [letter]
      $0.entries = [
        Entry(id: 1, kind: .letter, date: Self.today, by: "x"),
        Entry(id: 2, kind: .undo, date: Self.today, by: "x", undoes: 1),
      ]
    }
    #expect(sent(outcome)?.0 == .reminder)
  }

  @Test func theUsualLadderRises() {
    let usual = LetterLadder.usual
    #expect(zip(usual, usual.dropFirst()).allSatisfy { $0.days < $1.days })
    #expect(usual.contains { $0.kind == .reminder } && usual.last?.kind == .formalDemand)
    #expect(usual.allSatisfy { $0.kind.isOfTheLadder })
  }
}
