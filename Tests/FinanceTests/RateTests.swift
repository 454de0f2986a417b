import Finance
import Testing

@Suite struct RateTests {
  @Test(arguments: [
    (146_000, "14.6"), (30_000, "3"), (182_500, "18.25"), (117_500, "11.75"), (1, "0.0001"),
    (0, "0"), (-8_800, "-0.88"), (-10_000, "-1"), (-15_000, "-1.5"),
  ])
  func isWrittenInPercent(millionths: Int, text: String) {
    #expect(Rate(millionths: millionths).percentText == text)
  }
}
