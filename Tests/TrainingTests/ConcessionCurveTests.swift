import Testing

@testable import Training

/// Values to six digits from the published formula, max = 1.
@Suite struct ConcessionCurveTests {
  static let boulware = [
    1, 0.9999, 0.9984, 0.9919, 0.9744, 0.9375, 0.8704, 0.7599, 0.5904, 0.3439, 0,
  ]
  static let linear = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]
  static let conceder = [
    1, 0.437659, 0.33126, 0.259917, 0.204729, 0.159104, 0.119888, 0.085309, 0.054258, 0.025996, 0,
  ]

  @Test(arguments: [
    (ConcessionCurve.boulware, boulware), (.linear, linear), (.conceder, conceder),
  ])
  func fallsAsPublished(_ curve: ConcessionCurve, _ values: [Double]) {
    for (tenth, value) in values.enumerated() {
      #expect(abs(curve.utility(at: Double(tenth) / 10) - value) < 0.0000005)
    }
  }

  @Test func staysAtItsEnds() {
    #expect(ConcessionCurve.linear.utility(at: -1) == 1)
    #expect(ConcessionCurve.linear.utility(at: 2) == 0)
    #expect(ConcessionCurve(max: 0.8, exponent: 4).utility(at: 0) == 0.8)
  }
}
