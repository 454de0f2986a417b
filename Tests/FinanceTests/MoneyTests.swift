import Finance
import Testing

@Suite struct MoneyTests {
  private func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  @Test func addsAndSubtracts() {
    #expect(yen(3) + yen(4) == yen(7))
    #expect(yen(3) - yen(4) == yen(-1))
    #expect(yen(-3) * 4 == yen(-12))
    #expect([yen(1), yen(2), yen(-5)].sum(.jpy) == yen(-2))
    #expect([Money]().sum(.usd) == .zero(.usd))
    #expect(!yen(0).isPositive && yen(0).isZero && yen(1).isPositive && !yen(-1).isPositive)
  }

  /// Units, multiple, raised, lowered: worked by hand.
  @Test(arguments: [
    [1_001, 1_000, 2_000, 1_000], [1_000, 1_000, 1_000, 1_000], [0, 1_000, 0, 0],
    [-1, 1_000, 0, -1_000], [-1_000, 1_000, -1_000, -1_000], [7, 1, 7, 7], [7, 0, 7, 7],
    [7, -5, 7, 7],
  ])
  func roundsToMultiples(row: [Int]) {
    #expect(yen(row[0]).roundedUp(toMultipleOf: row[1]) == yen(row[2]))
    #expect(yen(row[0]).roundedDown(toMultipleOf: row[1]) == yen(row[3]))
  }

  /// A share is exact up to the one rounding, also where the product passes 64 bits.
  @Test func sharesAgreeWithAReference() {
    let seed: UInt64 = 7_001
    print("MoneyTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let units = Int.random(in: -4_000_000_000_000_000...4_000_000_000_000_000, using: &random)
      let points = Int.random(in: 0...10_000, using: &random)
      let whole = Int128(units) * Int128(points)
      let down = yen(units).share(Share(basisPoints: points), rounding: .down)
      let up = yen(units).share(Share(basisPoints: points), rounding: .up)
      let left = whole - Int128(down.minorUnits) * 10_000
      let missing = Int128(up.minorUnits) * 10_000 - whole
      guard (0..<10_000).contains(left), (0..<10_000).contains(missing) else {
        Issue.record("\(points) of \(units): \(down.minorUnits), \(up.minorUnits)")
        return
      }
    }
  }
}
