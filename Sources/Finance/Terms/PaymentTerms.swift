/// What was agreed on when an invoice is paid: one payment or several by percent, each with its rule,
/// and discounts for paying early.
///
/// Terms are written and read as text (``init(_:)``, ``text(in:)``), in three languages.
public struct PaymentTerms: Hashable, Sendable {
  /// A payment's share of the whole.
  public struct Part: Hashable, Sendable {
    public let portion: Portion
    public let rule: DueRule

    public init(_ portion: Portion, _ rule: DueRule) {
      self.portion = portion
      self.rule = rule
    }
  }

  /// A deduction for paying the whole by an earlier day: `2/10` is 2% within 10 days.
  public struct Discount: Hashable, Sendable {
    /// In millionths of the whole.
    public let millionths: Int
    public let rule: DueRule

    public init(millionths: Int, rule: DueRule) {
      self.millionths = millionths
      self.rule = rule
    }
  }

  /// In the order agreed; one part is the whole.
  public let parts: [Part]
  /// In the order agreed; none unless there is exactly one part.
  public let discounts: [Discount]

  public static let partsMax = 60
  public static let discountsMax = 6

  /// Several payments by percent.
  ///
  /// - Throws: a ``PaymentTermsFault`` when the shares don't make one whole.
  public init(parts: [Part]) throws(PaymentTermsFault) {
    guard !parts.isEmpty else { throw .noDueDate }
    guard parts.count <= Self.partsMax else { throw .tooManyParts(Self.partsMax) }
    try Portion.check(parts.map(\.portion))
    // A rest of everything is the whole.
    if parts.count == 1 {
      self.parts = [Part(.whole, parts[0].rule)]
    } else {
      self.parts = parts
    }
    self.discounts = []
  }

  /// One payment of the whole.
  ///
  /// - Throws: ``PaymentTermsFault/shareOutOfRange`` for a discount of nothing or of everything,
  ///   ``PaymentTermsFault/discountAfterDue``.
  public init(_ rule: DueRule, discounts: [Discount] = []) throws(PaymentTermsFault) {
    for discount in discounts {
      guard (1..<Portion.wholeMillionths).contains(discount.millionths) else {
        throw .shareOutOfRange
      }
      let other = discount.rule
      if other.start == rule.start, other.cutOff == rule.cutOff, let days = other.plainDays,
        let net = rule.plainDays, days > net
      {
        throw .discountAfterDue
      }
    }
    guard discounts.count <= Self.discountsMax else { throw .tooManyDiscounts(Self.discountsMax) }
    self.parts = [Part(.whole, rule)]
    self.discounts = discounts
  }
}
