/// Parts an amount into rounded parts that add up to it, to the unit.
public enum Parting {
  /// `total` in `count` parts of the same whole number of `unit`s, the odd amount on one of them.
  ///
  /// Parts are rounded to the nearest unit, or down where that leaves nothing for the odd part.
  /// `nil` when a part would be nothing: the unit is too big for so many parts.
  public static func equal(_ total: Int, count: Int, unit: Int, odd: OddAmount) -> [Int]? {
    guard count >= 1, unit >= 1, total >= count else { return nil }
    if count == 1 { return [total] }
    for rounding in [Rounding.halfUp, .down] {
      let part = rounding.divide(Int128(total), by: Int128(count) * Int128(unit)) * unit
      let rest = total - part * (count - 1)
      guard part > 0, rest > 0 else { continue }
      return place(rest, among: Array(repeating: part, count: count - 1), odd: odd)
    }
    return nil
  }

  /// `total` by percentages of `base` (of `total` itself where that is `nil`), each rounded to the
  /// nearest unit; `rest`, or else the odd part, takes what is left.
  ///
  /// Percentages that mean equal parts are parted as such (``Portion/areEqualParts(_:)``): 30,000 by
  /// `33.334, 33.333, 33.333` is three times 10,000.
  /// - Throws: a ``PaymentTermsFault`` when the portions don't make a whole, or come to more than
  ///   `total`.
  public static func portions(
    _ total: Int, by portions: [Portion], of base: Int? = nil, unit: Int = 1,
    odd: OddAmount = .last
  ) throws(PaymentTermsFault) -> [Int] {
    try Portion.check(portions)
    guard total >= 0, (base ?? 0) >= 0, unit >= 1 else { throw .amountOutOfRange }
    if base == nil, Portion.areEqualParts(portions),
      let parts = equal(total, count: portions.count, unit: unit, odd: odd)
    {
      return parts
    }
    let oddIndex = portions.last == .rest || odd == .last ? portions.count - 1 : 0
    for rounding in [Rounding.halfUp, .down] {
      var parts: [Int] = []
      for (index, portion) in portions.enumerated() where index != oddIndex {
        guard case .percent(let millionths) = portion else { continue }
        let exact = Int128(base ?? total) * Int128(millionths)
        let whole = Int128(Portion.wholeMillionths) * Int128(unit)
        parts.append(rounding.divide(exact, by: whole) * unit)
      }
      let rest = total - parts.reduce(0, +)
      if rest > 0 || (rounding == .down && rest == 0) {
        return place(rest, among: parts, odd: oddIndex == 0 ? .first : .last)
      }
    }
    throw .amountOutOfRange
  }

  /// `total` by `weights`, as near to the exact shares as whole units come: what is left goes, one
  /// unit each, to the largest remainders, earlier ones first among equals.
  ///
  /// With `total` at most the sum of the weights no part exceeds its weight.
  public static func proRata(_ total: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else { return weights.map { _ in 0 } }
    var parts: [Int] = []
    var remainders: [(index: Int, rest: Int128)] = []
    for (index, weight) in weights.enumerated() {
      let (part, rest) = (Int128(total) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
      parts.append(Int(part))
      remainders.append((index, rest))
    }
    remainders.sort { $0.rest == $1.rest ? $0.index < $1.index : $0.rest > $1.rest }
    for place in remainders.prefix(total - parts.reduce(0, +)) { parts[place.index] += 1 }
    return parts
  }

  private static func place(_ rest: Int, among parts: [Int], odd: OddAmount) -> [Int] {
    odd == .first ? [rest] + parts : parts + [rest]
  }
}
