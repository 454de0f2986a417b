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
  /// A debt that is paid off in parts: what is open of it, and the day it was due.
  public struct Part: Sendable, Equatable {
    public let due: CivilDate
    public let open: Money

    public init(due: CivilDate, open: Money) {
      self.due = due
      self.open = open
    }
  }

  /// What would have to be provided if the parts were paid on these days: each piece at the rate of the age that
  /// it will have when it is paid, the oldest paid first. It grows with the time a plan takes.
  ///
  /// - Returns: the sum, rounded up once.
  public static func expected(
    paying payments: [(date: CivilDate, amount: Money)], of parts: [Part], grade: String,
    bounds: [Int], rates: Rates, currency: Currency
  ) -> Money {
    var left = parts.filter { $0.open.currency == currency }.sorted { $0.due < $1.due }
    var sum: Int128 = 0
    for payment in payments.sorted(by: { $0.date < $1.date }) {
      var amount = payment.amount.minorUnits
      while amount > 0, let part = left.first {
        let piece = min(amount, part.open.minorUnits)
        let days = payment.date.days(since: part.due)
        let bucket = days > 0 ? 1 + (bounds.firstIndex { days <= $0 } ?? bounds.count) : 0
        sum += Int128(piece) * Int128(rates.rate(bucket: bucket, grade: grade).basisPoints)
        amount -= piece
        let rest = part.open.minorUnits - piece
        left.removeFirst()
        if rest > 0 {
          left.insert(
            Part(due: part.due, open: Money(minorUnits: rest, currency: currency)), at: 0)
        }
      }
    }
    return Money(minorUnits: Rounding.up.divide(sum, by: 10_000), currency: currency)
  }
}
