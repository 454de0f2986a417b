import Finance

/// Open amounts by how long they are overdue; not yet due stands apart. The buckets add up to what is
/// outstanding.
public struct Ageing: Sendable, Equatable {
  public struct Bucket: Sendable, Equatable {
    /// The first and last day overdue; `nil` for the end of the open bucket. `nil` twice: not due.
    public let from: Int?
    public let through: Int?
    public var count: Int
    public var amount: Money
  }

  /// Not due, then one bucket a bound, then everything older than the last bound.
  public internal(set) var buckets: [Bucket]

  /// `bounds` are the last days of the buckets, rising: `[30, 60, 90]` gives 1–30, 31–60, 61–90, 91+.
  public init(_ items: [OpenItem], bounds: [Int], currency: Currency) {
    let zero = Money.zero(currency)
    var buckets = [Bucket(from: nil, through: nil, count: 0, amount: zero)]
    var first = 1
    for bound in bounds {
      buckets.append(Bucket(from: first, through: bound, count: 0, amount: zero))
      first = bound + 1
    }
    buckets.append(Bucket(from: first, through: nil, count: 0, amount: zero))
    for item in items where item.open.currency == currency {
      let index =
        item.isOverdue ? 1 + (bounds.firstIndex { item.daysOverdue <= $0 } ?? bounds.count) : 0
      buckets[index].count += 1
      buckets[index].amount += item.open
    }
    self.buckets = buckets
  }

  /// Bounds as a person writes them (`15,30,45`); `nil` unless they are whole, rising and above zero.
  public static func bounds(_ text: String) -> [Int]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0.trimmed) }
    guard numbers.count == parts.count, !numbers.isEmpty, numbers.count <= 12,
      zip([0] + numbers, numbers).allSatisfy({ $0 < $1 }), numbers.allSatisfy({ $0 <= 9_999 })
    else { return nil }
    return numbers
  }
}
