import Finance
import Testing

@Suite struct ShareTests {
  @Test(arguments: [
    (1, 3, 3_333), (2, 3, 6_666), (1, 1, 10_000), (0, 5, 0), (5, 0, 0), (640_000, 3_200_000, 2_000),
    (-1, 3, -3_334),
  ])
  func isRoundedDownToABasisPoint(part: Int, whole: Int, points: Int) {
    let share = Share.of(
      Money(minorUnits: part, currency: .jpy), in: Money(minorUnits: whole, currency: .jpy))
    #expect(share == Share(basisPoints: points))
  }

  @Test(arguments: [
    (2_500, "25"), (1_250, "12.5"), (1_205, "12.05"), (1, "0.01"), (0, "0"), (10_000, "100"),
  ])
  func isWrittenInPercent(points: Int, text: String) {
    #expect(Share(basisPoints: points).percentText == text)
  }
}
