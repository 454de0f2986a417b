import Finance

/// What of the open amounts is expected to be lost, by age and grade.
public struct Provision: Sendable, Equatable {
  /// Rates by age, and how a grade changes them.
  public struct Rates: Sendable, Equatable {
    /// For what isn't due, then one an ageing bucket, then the oldest. A missing one is as the last.
    public var byAge: [Share]
    /// By which part of a rate is taken for customers of a grade; all of it for others.
    public var byGrade: [String: Share]

    public init(byAge: [Share] = Rates.usual, byGrade: [String: Share] = [:]) {
      self.byAge = byAge
      self.byGrade = byGrade
    }

    /// A start for ageing by 30, 60 and 90 days; the firm's own experience belongs here.
    public static let usual = [0, 1, 5, 20, 50].map { Share(percent: $0) }

    /// The rate for a bucket and a grade, at most the whole.
    public func rate(bucket: Int, grade: String) -> Share {
      let rate = byAge.indices.contains(bucket) ? byAge[bucket] : byAge.last ?? .zero
      let part = byGrade[grade] ?? .whole
      let exact = Int128(rate.basisPoints) * Int128(part.basisPoints)
      return Share(
        basisPoints: min(10_000, Rounding.halfUp.divide(exact, by: 10_000)))
    }
  }

  public struct Line: Sendable, Equatable {
    public let bucket: Ageing.Bucket
    /// The sum over customers, each bucket of each customer rounded up to a minor unit: prudence.
    public var provision: Money
  }

  /// One a bucket of the ageing.
  public private(set) var lines: [Line]
  public let currency: Currency

  /// - Parameter bounds: as in ``Ageing``.
  public init(
    _ accounts: [CustomerAccount], bounds: [Int], currency: Currency, rates: Rates
  ) {
    self.currency = currency
    let whole = Ageing(accounts.flatMap(\.items), bounds: bounds, currency: currency)
    lines = whole.buckets.map { Line(bucket: $0, provision: .zero(currency)) }
    for account in accounts {
      let ageing = Ageing(account.items, bounds: bounds, currency: currency)
      for (index, bucket) in ageing.buckets.enumerated() where bucket.amount.isPositive {
        let rate = rates.rate(bucket: index, grade: account.customer.grade)
        lines[index].provision += bucket.amount.share(rate, rounding: .up)
      }
    }
  }

  public var total: Money { lines.map(\.provision).sum(currency) }
}

extension Provision {
  /// What has to be provided for a customer's open amounts as they stand, each bucket rounded up.
  public static func of(_ ageing: Ageing, grade: String, rates: Rates) -> Money {
    let currency = ageing.buckets[0].amount.currency
    return ageing.buckets.enumerated().filter { $0.element.amount.isPositive }.map {
      $0.element.amount.share(rates.rate(bucket: $0.offset, grade: grade), rounding: .up)
    }.sum(currency)
  }
}
