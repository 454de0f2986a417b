/// Finds several amounts that add up to a sum, the earliest preferred.
public enum InvoiceCombination {
  /// The most amounts looked at, and the most steps taken: what would need more is given up.
  public static let amountsMax = 40
  public static let stepsMax = 200_000

  /// The places of two or more amounts whose sum is `target`, rising; `nil` when there are none, or none was
  /// found within the limits.
  ///
  /// The first amounts in their order win if they add up (a customer pays what is oldest). Otherwise the set
  /// with the earliest first place, then the earliest second, and so on: the same question always has the
  /// same answer. Amounts that are not positive are left out.
  public static func find(_ amounts: [Int], target: Int) -> [Int]? {
    let places = amounts.indices.filter { amounts[$0] > 0 }.prefix(amountsMax)
    guard target > 0, places.count > 1 else { return nil }
    var sum = 0
    for (count, place) in places.enumerated() {
      sum += amounts[place]
      if sum == target, count > 0 { return Array(places.prefix(count + 1)) }
      if sum > target { break }
    }
    var search = Search(places: Array(places), amounts: amounts)
    return search.run(target)
  }

  private struct Search {
    let places: [Int]
    let amounts: [Int]
    /// The sum of all amounts from each place on.
    let rest: [Int]
    var steps = 0

    init(places: [Int], amounts: [Int]) {
      self.places = places
      self.amounts = amounts
      var sums = [0]
      for place in places.reversed() { sums.append(sums[sums.count - 1] + amounts[place]) }
      rest = sums.reversed()
    }

    mutating func run(_ target: Int) -> [Int]? { visit(0, target, []) }

    private mutating func visit(_ index: Int, _ left: Int, _ taken: [Int]) -> [Int]? {
      if left == 0 { return taken.count > 1 ? taken : nil }
      steps += 1
      guard index < places.count, left > 0, left <= rest[index],
        steps <= InvoiceCombination.stepsMax
      else { return nil }
      let place = places[index]
      if let found = visit(index + 1, left - amounts[place], taken + [place]) { return found }
      return visit(index + 1, left, taken)
    }
  }
}
