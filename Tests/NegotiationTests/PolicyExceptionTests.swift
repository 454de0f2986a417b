import Finance
import Negotiation
import Testing

/// Which exceptions hold, and what they change.
@Suite struct PolicyExceptionTests {
  private func policy(_ exceptions: [PolicyException]) -> Policy {
    Policy(
      levels: ["rep", "manager"].map {
        ApprovalLevel(name: $0, limits: limits { $0.termMonthsMax = 3 })
      },
      shift: .following, exceptions: exceptions)
  }

  private func exception(
    term: Int, grades: Set<String> = [], reasons: Set<String> = [], levels: Set<String> = []
  ) -> PolicyException {
    var changes = LimitChanges()
    changes.termMonthsMax = term
    return PolicyException(grades: grades, reasons: reasons, levels: levels, changes: changes)
  }

  private func terms(_ policy: Policy, _ facts: DealFacts) -> [Int] {
    policy.applied(to: facts).levels.map(\.limits.termMonthsMax)
  }

  @Test func holdsForItsGradeReasonAndLevel() {
    let policy = policy([
      exception(term: 1, grades: ["D"]),
      exception(term: 6, reasons: ["no-cash"], levels: ["manager"]),
    ])
    #expect(terms(policy, DealFacts()) == [3, 3])
    #expect(terms(policy, DealFacts(grade: "D")) == [1, 1])
    #expect(terms(policy, DealFacts(grade: "A", reason: "no-cash")) == [3, 6])
    #expect(terms(policy, DealFacts(grade: "D", reason: "no-cash")) == [1, 6])
    #expect(policy.applied(to: DealFacts(grade: "D")).exceptions.isEmpty)
  }
}
