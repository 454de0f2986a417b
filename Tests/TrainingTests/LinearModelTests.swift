import Foundation
import Testing

@testable import Training

@Suite struct LinearModelTests {
  private func row(_ keys: UInt64...) -> [ExampleFeatures.Feature] {
    keys.map { ExampleFeatures.Feature(key: $0, value: 1, range: nil) }
  }

  @Test func learnsWhatSeparates() {
    let rows = [row(1, 9), row(1, 8), row(2, 9), row(2, 8), row(3, 9), row(3, 8)]
    let model = LinearModel(classes: 3, features: rows, labels: [0, 0, 1, 1, 2, 2])
    for (index, row) in rows.enumerated() {
      let shares = model.shares(row)
      #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
      #expect(shares[index / 2] > 0.8, "\(shares)")
    }
    #expect(model.weight(of: row(1)[0], for: 0) > 0)
    #expect(model.weight(of: row(1)[0], for: 1) < 0)
  }

  /// What it never saw says nothing: all classes alike.
  @Test func knowsNothingOfTheUnseen() {
    let model = LinearModel(classes: 2, features: [row(1), row(2)], labels: [0, 1])
    #expect(model.shares(row(7)).allSatisfy { abs($0 - 0.5) < 1e-12 })
    #expect(model.weight(of: row(7)[0], for: 0) == 0)
    #expect(LinearModel(classes: 2, features: [], labels: []).shares(row(1)) == [0.5, 0.5])
  }

  @Test func learnsTheSameTwice() {
    let rows = (0..<40).map { row(UInt64($0 % 7), UInt64(100 + $0 % 5)) }
    let labels = (0..<40).map { $0 % 3 }
    let shares = (0..<2).map { _ in
      LinearModel(classes: 3, features: rows, labels: labels).shares(rows[5])
    }
    #expect(shares[0] == shares[1])
  }

  @Test(arguments: [0, -1e-9, -0.5, -1, -2.25, -10, -36])
  func raisesToAPower(_ power: Double) {
    let expected = exp(power)
    #expect(abs(LinearModel.exponential(power) - expected) <= expected * 1e-9)
    #expect(LinearModel.exponential(-1_000) == 0)
  }
}
