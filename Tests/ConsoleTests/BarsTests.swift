import Testing

@testable import Console

@Suite struct BarsTests {
  /// Part, whole, width, then the columns of the bar.
  @Test(arguments: [
    [0, 100, 10, 0], [-5, 100, 10, 0], [1, 100, 10, 1], [50, 100, 10, 5], [100, 100, 10, 10],
    [200, 100, 10, 10], [5, 0, 10, 0], [5, -1, 10, 0], [5, 10, 0, 0], [5, 10, -3, 0],
    [.max, .max, 20, 20], [.max / 2, .max, 20, 9], [.min, .max, 20, 0],
  ])
  func barIsAsLongAsItsShare(_ row: [Int]) {
    let bar = Bars.bar(row[0], of: row[1], width: row[2], ascii: false)
    #expect(bar == String(repeating: "▇", count: row[3]))
    #expect(
      Bars.bar(row[0], of: row[1], width: row[2], ascii: true)
        == String(repeating: "#", count: row[3]))
  }

  @Test(
    arguments: [
      ([], "", ""), ([0, 0, 0], "▁▁▁", "___"), ([7, 7, 7], "▇▇▇", "###"),
      ([0, 1, 5, 10, 15, 20], "▁▂▂▃▅▇", "_..-=#"), ([-3, 0, 4], "▁▁▇", "__#"),
      ([-3, -2], "▁▁", "__"), ([1, .max], "▂▇", ".#"), ([.max, .max / 2, .min], "▇▃▁", "#-_"),
    ] as [([Int], String, String)])
  func sparklineGoesFromNothingToTheHighest(
    _ values: [Int], _ blocks: String, _ ascii: String
  ) {
    #expect(Bars.sparkline(values, ascii: false) == blocks)
    #expect(Bars.sparkline(values, ascii: true) == ascii)
  }

  @Test func sparklinesCanShareAScale() {
    #expect(Bars.sparkline([5, 10], highest: 20, ascii: false) == "▂▃")
    // A scale that is too low is not believed.
    #expect(Bars.sparkline([5, 10], highest: 1, ascii: false) == "▃▇")
  }

  @Test func marksDifferInShape() {
    for ascii in [true, false] {
      #expect(Bars.mark(true, ascii: ascii) != Bars.mark(false, ascii: ascii))
    }
    #expect((Bars.mark(true, ascii: true) + Bars.mark(false, ascii: true)) == "+x")
  }
}
