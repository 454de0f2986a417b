import Finance
import Testing

@testable import Negotiation

/// Tuesday 24 November 2026, ¥3,200,000, the usual policy of a new book.
@Suite struct ConcessionLadderTests {
  private let policy = usualPolicy
  private let balance = yen(3_200_000)

  private func ladder(_ facts: DealFacts = DealFacts(), rank: Int = 0) throws -> ConcessionLadder {
    let engine = ProposalEngine(policy: policy, setting: tuesday, facts: facts)
    let list = engine.proposals(for: balance, rank: rank)
    let ask = try #require(list.first { $0.role == .ask })
    let floor = try #require(list.last)
    return ConcessionLadder(
      engine.considered(for: balance, ranks: [rank]), rank: rank, ask: ask.plan, floor: floor.plan)
  }

  @Test(arguments: [0, 1, 2])
  func stepsAreSmallAndNeverGoBack(rank: Int) throws {
    let steps = try ladder(rank: rank).steps
    #expect((4...ConcessionLadder.stepsMax).contains(steps.count))
    #expect(steps[0].concedes.isEmpty && steps[0].plan.instalments.count == 1)
    let horizon = NearestAllowed.horizon(today: tuesday.today, policy: policy)
    for (before, step) in zip(steps, steps.dropFirst()) {
      #expect(!step.concedes.isEmpty && step.days > 0)
      #expect(PolicyRules.allow(step.plan, policy.levels[rank].limits, given: DealFacts()))
      #expect(step.plan.first.amount <= before.plan.first.amount)
      #expect(step.plan.instalments.count >= before.plan.instalments.count)
      #expect(step.plan.daysToFirst >= before.plan.daysToFirst)
      #expect(
        PlanMeasures(step.plan, horizon: horizon).time
          > PlanMeasures(before.plan, horizon: horizon).time)
    }
    let longest = steps.dropFirst().map(\.days).max() ?? 0
    let whole = steps.map(\.days).reduce(0, +)
    #expect(longest * 2 <= whole + 6, "no step is half of the way")
  }

  @Test func offersMoveUpTheLadder() throws {
    let ladder = try ladder()
    let steps = ladder.steps
    #expect(ladder.standing(after: []).next == steps[0])
    #expect(ladder.standing(after: []).given == 0)
    var moves: [ConcessionLadder.Move] = []
    for (index, step) in steps.enumerated() {
      moves.append(.offered(step.plan))
      let standing = ladder.standing(after: moves)
      #expect(standing.given == index + 1 && standing.unreturned == index)
      #expect(standing.next == (index + 1 < steps.count ? steps[index + 1] : nil))
      #expect(standing.warns == (index >= 2))
    }
  }

  @Test func aThingInReturnEndsTheWarning() throws {
    let ladder = try ladder()
    var moves = ladder.steps.prefix(3).map { ConcessionLadder.Move.offered($0.plan) }
    #expect(ladder.standing(after: moves).warns)
    moves.append(.received(.writtenAcknowledgement))
    #expect(ladder.standing(after: moves).unreturned == 0)
    #expect(ladder.standing(after: moves).received == [.writtenAcknowledgement])
    moves.append(.offered(ladder.steps[3].plan))
    #expect(ladder.standing(after: moves).unreturned == 1)
    // What was received before is not received again.
    moves.append(.received(.writtenAcknowledgement))
    #expect(ladder.standing(after: moves).unreturned == 1)
  }

  /// Going back to an earlier offer gives nothing and opens no step that was passed.
  @Test func aStepBackIsNotOffered() throws {
    let ladder = try ladder()
    let steps = ladder.steps
    let standing = ladder.standing(after: [.offered(steps[2].plan), .offered(steps[0].plan)])
    #expect(standing.next == steps[3] && standing.unreturned == 0)
  }

  @Test func anAskThatIsTheFloorIsOneStep() throws {
    let only = try #require(
      tuesday.plan(
        PlanOutline(start: day("2026-11-25"), count: 1, frequency: .monthEnd), balance: balance))
    let engine = ProposalEngine(policy: policy, setting: tuesday, facts: DealFacts())
    let ladder = ConcessionLadder(
      engine.considered(for: balance, ranks: [0]), rank: 0, ask: only, floor: only)
    #expect(ladder.steps.map(\.plan) == [only])
    #expect(ladder.standing(after: [.offered(only)]).next == nil)
  }

  @Test func saysWhatIsConceded() {
    let half = plan([("2026-11-30", 50), ("2026-12-28", 50)], of: 100)
    let later = plan([("2026-12-14", 50), ("2026-12-28", 50)], of: 100)
    let less = plan([("2026-11-30", 30), ("2026-12-28", 70)], of: 100)
    let three = plan([("2026-11-30", 33), ("2026-12-28", 33), ("2027-01-28", 34)], of: 100)
    let both = plan([("2026-12-14", 20), ("2026-12-28", 40), ("2027-01-28", 40)], of: 100)
    #expect(Concession.between(half, half) == [])
    #expect(Concession.between(half, later) == [.days(14)])
    #expect(Concession.between(half, less) == [.firstPayment(yen(20))])
    #expect(Concession.between(half, three) == [.months(1)])
    #expect(Concession.between(half, both) == [.months(1), .firstPayment(yen(30)), .days(14)])
    #expect(Concession.between(both, half) == [])
    let settled = ProposedPlan(
      today: half.today, balance: yen(100),
      instalments: [tuesday.instalment(day("2026-11-30"), yen(90))], frequency: .monthly,
      terms: PlanTerms(discount: yen(10)))
    let whole = plan([("2026-11-30", 100)], of: 100)
    #expect(
      Concession.between(whole, settled) == [.firstPayment(yen(10)), .discount(yen(10))])
  }
}
