import Finance
import Testing

/// What holds for every allocation, over random claims, rules, names and payments.
@Suite struct AllocationPropertyTests {
  static let count = 100_000

  private struct Case {
    let claims: [Claim]
    let rule: AllocationRule
    let named: [Designation]
    let payment: Money
  }

  private static let orders = permutations(ClaimPart.allCases)

  private static func permutations(_ parts: [ClaimPart]) -> [[ClaimPart]] {
    guard parts.count > 1 else { return [parts] }
    return parts.flatMap { part in permutations(parts.filter { $0 != part }).map { [part] + $0 } }
  }

  private static func makeCase(_ random: inout SeededGenerator) throws -> Case {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let size = number(0...2) == 0 ? 1_000_000_000_000 : 12
    let claims = (0..<number(0...5)).map { index in
      var owed: [ClaimPart: Int] = [:]
      for part in ClaimPart.allCases where number(0...2) > 0 { owed[part] = number(0...size) }
      return Claim(
        id: "\(index)",
        due: number(0...5) == 0 ? nil : day("2026-11-20").adding(days: number(0...8)),
        owed: owed, rate: Rate(millionths: number(0...2) * 10_000),
        securedMinorUnits: number(0...1))
    }
    let total = claims.reduce(0) { $0 + $1.total }
    let pay = number(1...max(1, total + total / 3))
    var named: [Designation] = []
    var left = pay
    for claim in claims.shuffled(using: &random).prefix(number(0...2)) {
      if number(0...3) == 0 {
        named.append(Designation(claim: claim.id))
      } else if min(claim.total, left) > 0 {
        let units = number(1...min(claim.total, left))
        left -= units
        named.append(Designation(claim: claim.id, minorUnits: units))
      }
    }
    let rule = try AllocationRule(
      parts: orders[number(0...(orders.count - 1))],
      sequence: AllocationRule.Sequence.allCases[number(0...3)],
      level: AllocationRule.Level.allCases[number(0...1)])
    return Case(
      claims: claims, rule: rule, named: named, payment: Money(minorUnits: pay, currency: .jpy))
  }

  @Test func holdsForRandomCases() throws {
    let seed: UInt64 = 4_101
    print("AllocationPropertyTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var wrong: [String] = []
    var over = 0
    for number in 0..<Self.count {
      let sample = try Self.makeCase(&random)
      let result = try Allocation(
        sample.payment, to: sample.claims, by: sample.rule, on: day("2026-11-24"),
        named: sample.named)
      if !result.unapplied.isZero { over += 1 }
      for fault in try Self.faults(sample, result) { wrong.append("\(number): \(fault)") }
    }
    #expect(wrong == [])
    #expect(over > Self.count / 20, "over-payments are rare")
    #expect(over < Self.count / 2, "over-payments are the rule")
  }

  /// Every law that a result breaks, in words.
  private static func faults(_ sample: Case, _ result: Allocation) throws -> [String] {
    var faults: [String] = []
    let paid = result.lines.reduce(0) { $0 + $1.amount.minorUnits }
    if paid + result.unapplied.minorUnits != sample.payment.minorUnits {
      faults.append("a unit was lost")
    }
    let owed = sample.claims.reduce(0) { $0 + $1.total }
    if result.unapplied.minorUnits != max(0, sample.payment.minorUnits - owed) {
      faults.append("credit while something is open")
    }
    if result.lines.contains(where: { !$0.amount.isPositive }) { faults.append("an empty line") }
    var left = sample.payment.minorUnits
    for line in result.lines {
      left -= line.amount.minorUnits
      if line.left.minorUnits != left { faults.append("the working does not add up") }
    }
    var expected = Dictionary(uniqueKeysWithValues: sample.claims.map { ($0.id, $0.owed) })
    for line in result.lines {
      expected[line.claim]?[line.part, default: 0] -= line.amount.minorUnits
    }
    for claim in result.open {
      if claim.owed.values.contains(where: { $0 < 0 }) { faults.append("over-paid") }
      if expected[claim.id] != claim.owed { faults.append("the lines and what is open differ") }
    }
    for name in sample.named {
      let paid = result.lines.filter { $0.claim == name.claim }
        .reduce(0) { $0 + $1.amount.minorUnits }
      if let units = name.minorUnits, paid < units {
        faults.append("the payer's word was passed over")
      }
    }
    faults += orderFaults(sample, result)
    // What is left over finds nothing more to pay: allocating again changes nothing.
    if result.unapplied.isPositive {
      let again = try Allocation(
        result.unapplied, to: result.open, by: sample.rule, on: day("2026-11-24"))
      if !again.lines.isEmpty || again.unapplied != result.unapplied {
        faults.append("a second pass paid something")
      }
    }
    return faults
  }

  /// The order of the parts: a later part is paid only where every earlier one is settled, within the
  /// claim, or over all claims where the rule goes part by part.
  private static func orderFaults(_ sample: Case, _ result: Allocation) -> [String] {
    let lines = result.lines.filter { $0.reason != .named }
    var faults: [String] = []
    for line in lines {
      let rank = sample.rule.parts.firstIndex(of: line.part) ?? 0
      let earlier = sample.rule.parts.prefix(rank)
      let claims =
        sample.rule.level == .partByPart
        ? result.open : result.open.filter { $0.id == line.claim }
      if claims.contains(where: { claim in earlier.contains { (claim.owed[$0] ?? 0) > 0 } }) {
        faults.append("a part was paid before its turn")
      }
    }
    // One claim after another: whoever got money after it found it settled, unless they share.
    guard sample.rule.level == .claimByClaim else { return faults }
    let totals = Dictionary(uniqueKeysWithValues: result.open.map { ($0.id, $0.total) })
    for (index, line) in lines.enumerated() where line.reason != .proRata {
      let later = lines[(index + 1)...].contains { $0.claim != line.claim }
      if later, totals[line.claim] != 0 { faults.append("a claim was left for a later one") }
    }
    return faults
  }
}
