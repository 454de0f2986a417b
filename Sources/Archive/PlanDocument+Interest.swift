import Finance

extension PlanDocument {
  /// Interest on the plan's invoices up to the day of the agreement, with its working.
  ///
  /// Plans from before profiles state one rate and a basis; what is optional here they don't have.
  public struct Interest: Codable, Sendable, Equatable {
    public struct Line: Codable, Sendable, Equatable {
      public var invoice: String
      public var principal: Money
      public var from: CivilDate
      public var through: CivilDate
      /// Days, or whole years where `divisor` is 1.
      public var count: Int
      public var divisor: Int
      /// The line's own rate; missing where one rate holds for all lines.
      public var rateMillionths: Int?
      /// What the line comes to where lines are rounded one by one.
      public var rounded: Money?

      public init(
        invoice: String, principal: Money, from: CivilDate, through: CivilDate, count: Int,
        divisor: Int, rateMillionths: Int? = nil, rounded: Money? = nil
      ) {
        self.invoice = invoice
        self.principal = principal
        self.from = from
        self.through = through
        self.count = count
        self.divisor = divisor
        self.rateMillionths = rateMillionths
        self.rounded = rounded
      }
    }

    /// A rate that was used, and the row of the table that it rests on.
    public struct RateRecord: Codable, Sendable, Equatable {
      public var rateMillionths: Int
      public var table: String
      /// The table's own figure, before it was multiplied or points were added.
      public var baseMillionths: Int
      /// The first day on which that figure was in force.
      public var from: CivilDate
      public var source: String
      public var certainty: String
      /// The last day that the table knew, where the rate was used for a later one.
      public var knownThrough: CivilDate?

      /// `nil` for a rate that a contract states: it stands with the lines.
      public init?(_ applied: RateRule.Applied) {
        guard let quote = applied.quote else { return nil }
        rateMillionths = applied.rate.millionths
        table = quote.table
        baseMillionths = quote.row.rate.millionths
        from = quote.row.from
        source = quote.row.source
        certainty = quote.row.certainty.rawValue
        knownThrough = quote.knownOnlyThrough
      }
    }

    /// A sum that the law or the contract grants for one late invoice beside interest.
    public struct FixedSumRecord: Codable, Sendable, Equatable {
      public var invoice: String
      public var amount: Money
      public var source: String

      public init(invoice: String, amount: Money, source: String) {
        self.invoice = invoice
        self.amount = amount
        self.source = source
      }
    }

    /// What happens to it: `reserved` (neither claimed in the plan nor given up) or `waived`.
    public var treatment: String
    public var basis: String
    /// The profile's name in the settings; missing where they state one rate.
    public var profile: String?
    /// The law or the contract, in the words of its country.
    public var source: String?
    /// Parts per million and year: 30,000 is 3%. Of the last line where lines differ.
    public var rateMillionths: Int
    /// Where rates of a table were used, each once.
    public var rates: [RateRecord]?
    public var dayCount: String
    public var rounding: String
    /// Whether the day of payment bears interest.
    public var paymentDayCounts: Bool?
    /// The last day counted.
    public var asOf: CivilDate
    public var lines: [Line]
    public var total: Money
    public var fixedSums: [FixedSumRecord]?
    /// What was paid on interest and fixed sums by then; missing where nothing was.
    public var paid: Money?
    /// What one day more would have added.
    public var nextDay: Money?

    public init(
      treatment: String, basis: String, profile: String? = nil, source: String? = nil,
      rateMillionths: Int, rates: [RateRecord]? = nil, dayCount: String, rounding: String,
      paymentDayCounts: Bool? = nil, asOf: CivilDate, lines: [Line], total: Money,
      fixedSums: [FixedSumRecord]? = nil, paid: Money? = nil, nextDay: Money? = nil
    ) {
      self.treatment = treatment
      self.basis = basis
      self.profile = profile
      self.source = source
      self.rateMillionths = rateMillionths
      self.rates = rates
      self.dayCount = dayCount
      self.rounding = rounding
      self.paymentDayCounts = paymentDayCounts
      self.asOf = asOf
      self.lines = lines
      self.total = total
      self.fixedSums = fixedSums
      self.paid = paid
      self.nextDay = nextDay
    }
  }
}

extension PlanDocument.Interest {
  /// The amounts that have to be in the plan's currency.
  var amounts: [Money] {
    [total] + lines.map(\.principal) + lines.compactMap(\.rounded)
      + (fixedSums ?? []).map(\.amount) + [paid, nextDay].compactMap(\.self)
  }

  /// Limits within which a product of a line can't leave 128 bits.
  private static let rateMillionthsMax = 10_000_000
  private static let countMax = 200_000

  /// Whether the lines, gone over again, come to the total. Lines from before profiles aren't gone over:
  /// they bear no rate of their own.
  func addsUp() -> Bool {
    guard lines.contains(where: { $0.rateMillionths != nil }) else { return true }
    guard let rounding = InterestRounding(rawValue: rounding) else { return false }
    var byInvoice: [String: [LateInterest.Line]] = [:]
    for line in lines {
      guard let rate = line.rateMillionths, (0...Self.rateMillionthsMax).contains(rate),
        (0...Self.countMax).contains(line.count),
        let written = LateInterest.Line(
          written: line.principal, from: line.from, through: line.through,
          rate: Rate(millionths: rate), count: line.count, divisor: line.divisor)
      else { return false }
      byInvoice[line.invoice, default: []].append(written)
    }
    let currency = total.currency
    let sums = byInvoice.values.map {
      InterestWorking.total(of: $0, currency: currency, rounding: rounding)
    }
    return sums.sum(currency) == total
  }
}
