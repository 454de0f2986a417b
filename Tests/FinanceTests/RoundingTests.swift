import Finance
import Testing

@Suite struct RoundingTests {
  /// Numerator, denominator, then down, up, half-up and half-even: worked by hand.
  @Test(arguments: [
    [7, 2, 3, 4, 4, 4], [5, 2, 2, 3, 3, 2], [1, 2, 0, 1, 1, 0], [3, 2, 1, 2, 2, 2],
    [-1, 2, -1, 0, -1, 0], [-3, 2, -2, -1, -2, -2], [-5, 2, -3, -2, -3, -2],
    [-7, 2, -4, -3, -4, -4], [1, 3, 0, 1, 0, 0], [2, 3, 0, 1, 1, 1], [-1, 3, -1, 0, 0, 0],
    [-2, 3, -1, 0, -1, -1], [0, 9, 0, 0, 0, 0], [12, 4, 3, 3, 3, 3], [-12, 4, -3, -3, -3, -3],
    [25, 10, 2, 3, 3, 2], [-25, 10, -3, -2, -3, -2], [35, 10, 3, 4, 4, 4], [1, 1, 1, 1, 1, 1],
  ])
  func divides(row: [Int]) {
    for (index, rule) in [Rounding.down, .up, .halfUp, .halfEven].enumerated() {
      let result = rule.divide(Int128(row[0]), by: Int128(row[1]))
      #expect(result == row[index + 2], "\(row[0])/\(row[1]) \(rule)")
    }
  }

  /// Ten thousand divisions against a reference that finds the neighbours another way.
  @Test func agreesWithAReference() {
    let seed: UInt64 = 20_261_124
    print("RoundingTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10_000 {
      let denominator = Int128(Int.random(in: 1...1_000, using: &random))
      let half = Bool.random(using: &random)
      let numerator =
        half
        ? (Int128(Int.random(in: -9_999...9_999, using: &random)) * 2 + 1) * denominator / 2
        : Int128(Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
      for rule in Rounding.allCases {
        let seen = rule.divide(numerator, by: denominator)
        let expected = reference(rule, numerator, denominator)
        guard Int128(seen) == expected else {
          Issue.record("\(numerator)/\(denominator) \(rule): \(seen), expected \(expected)")
          return
        }
      }
    }
  }

  private func reference(_ rule: Rounding, _ n: Int128, _ d: Int128) -> Int128 {
    let below = (n - ((n % d) + d) % d) / d
    let above = below * d == n ? below : below + 1
    // Twice the way to each neighbour.
    let (down, up) = ((n - below * d) * 2, (above * d - n) * 2)
    switch rule {
    case .down: return below
    case .up: return above
    case .halfUp:
      if down == up { return n < 0 ? below : above }
      return down < up ? below : above
    case .halfEven:
      if down == up { return below % 2 == 0 ? below : above }
      return down < up ? below : above
    }
  }
}
