import Finance
import Receivables
import Testing

@testable import Correspondence

/// Random books: nobody gets a letter who mustn't, whatever the ladder.
@Suite struct LetterStagesPropertyTests {
  /// xorshift, so that a seed gives the same book everywhere.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  }

  private static let today = LetterStagesTests.day("2026-11-24")
  private static let kinds: [LetterKind] = [.reminder, .finalNotice, .formalDemand]

  @Test(arguments: [101, 102, 103, 104, 105, 106] as [UInt64])
  func nobodyIsWrittenToWhoMustNotBe(seed: UInt64) {
    print("LetterStagesPropertyTests seed \(seed)")
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var (sent, left) = (0, Set<LetterLeftOut.Reason>())
    for index in 0..<2_000 {
      let ladder = Self.ladder(&random)
      let standing = Self.standing(&random)
      let outcome = LetterStages(ladder).outcome(standing)
      #expect(outcome == LetterStages(ladder).outcome(standing))
      switch outcome {
      case .leftOut(let reason): left.insert(reason.reason)
      case .letter(let letter):
        sent += 1
        let faults = Self.faults(letter, standing, ladder)
        #expect(faults.isEmpty, "seed \(seed), case \(index): \(faults)")
      }
    }
    #expect(sent > 100)
    #expect(left.isSuperset(of: [.paid, .onHold, .onPlan, .interval, .promised, .notYet]))
  }

  private static func ladder(_ random: inout Random) -> LetterLadder {
    var days = random.number(-5...5)
    let stages = kinds.map { kind in
      defer { days += random.number(1...20) }
      return LetterStage(
        kind, days: days,
        least: random.chance(20) ? [.jpy: LetterStagesTests.yen(random.number(1...3_000))] : [:])
    }
    return LetterLadder(
      stages: stages.shuffled(using: &random), intervalDays: random.number(0...14),
      isInTurn: random.chance(70))
  }

  private static func standing(_ random: inout Random) -> LetterStanding {
    var history = CustomerHistory(customer: Customer(code: "C1", name: "Acme"))
    for index in 0..<random.number(1...4) {
      let number = "A-\(index)"
      let amount = random.number(1...2_000)
      history.invoices.append(
        LetterStagesTests.invoice(
          number, late: random.number(-10...60), LetterStagesTests.yen(amount)))
      if random.chance(40) {
        history.payments.append(
          Payment(
            invoiceNumber: number, date: today.adding(days: -1),
            amount: LetterStagesTests.yen(random.chance(60) ? amount : max(1, amount / 2))))
      }
      if random.chance(15) {
        history.disputes.append(
          Dispute(
            invoiceNumber: number, opened: today, amount: LetterStagesTests.yen(amount),
            reason: ""))
      }
      for kind in kinds where random.chance(25) {
        history.letters.append(
          LetterStagesTests.letter(
            kind, ago: random.number(0...40), about: [number], payBy: random.number(-10...5)))
      }
    }
    if random.chance(15) {
      history.holds.append(
        Hold(
          from: today.adding(days: -5), until: today.adding(days: random.number(-2...5)),
          reason: "", owner: "",
          invoiceNumber: random.chance(50) ? "A-0" : nil))
    }
    if random.chance(15) {
      history.promises.append(
        PromiseToPay(
          made: today.adding(days: -3), by: today.adding(days: random.number(-2...5)),
          amount: LetterStagesTests.yen(100_000)))
    }
    history.letters.sort { $0.date < $1.date }
    return LetterStanding(
      CustomerAccount(history, asOf: today), plan: random.chance(10) ? "PLAN-1" : nil,
      drafted: random.chance(10) ? today.adding(days: -random.number(0...20)) : nil)
  }

  /// What must not be, said without the code that decides.
  private static func faults(
    _ letter: ProposedLetter, _ standing: LetterStanding, _ ladder: LetterLadder
  ) -> [String] {
    let history = standing.account.history
    var faults: [String] = []
    if letter.items.isEmpty { faults.append("about nothing") }
    if standing.plan != nil { faults.append("on a plan") }
    let holds = history.holds.filter { $0.isActive(on: today) }
    if holds.contains(where: { $0.invoiceNumber == nil }) { faults.append("on hold") }
    if history.promises.contains(where: { $0.by >= today }) { faults.append("promised") }
    for sent in history.letters where today.days(since: sent.date) < ladder.intervalDays {
      faults.append("within the interval: \(sent.date.iso)")
    }
    let order = ladder.stages.sorted { $0.days < $1.days }
    for item in letter.items {
      let number = item.invoice.number
      let paid = history.payments.filter { $0.invoiceNumber == number }.map(\.amount.minorUnits)
        .reduce(0, +)
      if paid >= item.invoice.amount.minorUnits { faults.append("\(number) paid") }
      if history.disputes.contains(where: { $0.invoiceNumber == number }) {
        faults.append("\(number) contested")
      }
      if holds.contains(where: { $0.invoiceNumber == number }) { faults.append("\(number) held") }
      let mine = history.letters.filter { $0.invoiceNumbers.contains(number) }
      if mine.contains(where: { $0.kind == letter.stage.kind.rawValue }) {
        faults.append("\(number) twice")
      }
      if mine.contains(where: { ($0.payBy ?? today) >= today }) {
        faults.append("\(number) before the date that was given")
      }
      if today.days(since: item.invoice.due) < letter.stage.days {
        faults.append("\(number) early")
      }
      // Whom the earlier stages aren't for gets none of them.
      let isPlain = ladder.stages.allSatisfy { $0.least.isEmpty }
      if ladder.isInTurn, isPlain, item.isOverdue {
        let before = order.filter { $0.days >= 0 && $0.days < letter.stage.days }.last
        let later = Set(
          order.filter { $0.days >= 0 && $0.days >= before?.days ?? 0 }.map(\.kind.rawValue))
        if let before,
          !mine.contains(where: { later.contains($0.kind) || $0.kind == before.kind.rawValue })
        {
          faults.append("\(number) out of turn")
        }
      }
    }
    return faults
  }
}
