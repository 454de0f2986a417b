/// Multinomial logistic regression over sparse features, learnt once from examples.
///
/// Nothing is left to chance: examples are taken in a fixed order, sums are in double precision and in the order of the
/// features, so that every process learns the same.
struct LinearModel: Sendable {
  let classes: Int
  private var places: [UInt64: Int] = [:]
  /// For each feature the weights of all classes.
  private var weights: [Double] = []

  /// How often all examples are gone through, and how far a step goes.
  private static let rounds = 8
  private static let step = 1.0
  /// What is taken as seen of a feature before its first example, so that no single one decides.
  private static let caution = 0.1
  /// An error below this teaches nothing.
  private static let errorMin = 0.002

  /// - Parameters:
  ///   - features: of each example, without doubles.
  ///   - labels: the class of each, from 0.
  init(classes: Int, features: [[ExampleFeatures.Feature]], labels: [Int]) {
    self.classes = classes
    let rows = features.map { row in
      row.map { feature in
        let place = places[feature.key] ?? places.count
        places[feature.key] = place
        return (place: place, value: feature.value)
      }
    }
    weights = [Double](repeating: 0, count: places.count * classes)
    learn(rows, labels)
  }

  private mutating func learn(_ rows: [[(place: Int, value: Double)]], _ labels: [Int]) {
    guard !rows.isEmpty else { return }
    var squares = [Double](repeating: Self.caution, count: weights.count)
    var errors = [Double](repeating: 0, count: classes)
    let stride = Self.stride(rows.count)
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        errors.withUnsafeMutableBufferPointer { errors in
          for round in 0..<Self.rounds {
            for turn in rows.indices {
              let index = (turn * stride + round * 37) % rows.count
              Self.learn(rows[index], labels[index], weights, squares, errors)
            }
          }
        }
      }
    }
  }

  private typealias Buffer = UnsafeMutableBufferPointer<Double>

  /// A step of adaptive gradient descent (Duchi, Hazan and Singer, 2011).
  private static func learn(
    _ row: [(place: Int, value: Double)], _ label: Int, _ weights: Buffer, _ squares: Buffer,
    _ errors: Buffer
  ) {
    let classes = errors.count
    for index in 0..<classes { errors[index] = 0 }
    for (place, value) in row {
      let first = place &* classes
      for index in 0..<classes { errors[index] += weights[first &+ index] * value }
    }
    makeShares(errors)
    errors[label] -= 1
    for index in 0..<classes where abs(errors[index]) > errorMin {
      let error = errors[index]
      for (place, value) in row {
        let slope = error * value
        let at = place &* classes &+ index
        squares[at] += slope * slope
        weights[at] -= step * slope / squares[at].squareRoot()
      }
    }
  }

  /// A number without a divisor in common with the count, so that a round meets every example once.
  private static func stride(_ count: Int) -> Int {
    [7_919, 104_729, 1_299_709].first { count % $0 != 0 } ?? 1
  }

  /// Sums into shares that add up to one.
  private static func makeShares(_ sums: UnsafeMutableBufferPointer<Double>) {
    var most = -Double.infinity
    for sum in sums { most = max(most, sum) }
    var total = 0.0
    for index in sums.indices {
      sums[index] = exponential(sums[index] - most)
      total += sums[index]
    }
    for index in sums.indices { sums[index] /= total }
  }

  /// `e` to the power of a number that isn't above 0, from sums and products alone: the same on every machine.
  static func exponential(_ power: Double) -> Double {
    guard power > -50 else { return 0 }
    // Its 1,024th part by six terms of the series, then squared ten times.
    let part = power / 1_024
    var result =
      1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5 * (1 + part / 6)))))
    for _ in 0..<10 { result *= result }
    return result
  }

  // MARK: - Use

  /// How likely each class is, adding up to one.
  func shares(_ features: [ExampleFeatures.Feature]) -> [Double] {
    var sums = [Double](repeating: 0, count: classes)
    for feature in features {
      guard let place = places[feature.key] else { continue }
      for index in 0..<classes { sums[index] += weights[place * classes + index] * feature.value }
    }
    sums.withUnsafeMutableBufferPointer { Self.makeShares($0) }
    return sums
  }

  /// How much a feature speaks for a class more than for the others.
  func weight(of feature: ExampleFeatures.Feature, for index: Int) -> Double {
    guard let place = places[feature.key] else { return 0 }
    let own = weights[place * classes..<(place + 1) * classes]
    return feature.value * (own[place * classes + index] - own.reduce(0, +) / Double(classes))
  }
}
