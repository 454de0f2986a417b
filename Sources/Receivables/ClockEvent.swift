import Finance

/// Something that starts, stops or restarts the period after which a claim can't be enforced any more.
///
/// What each does depends on the law: see ``LimitationClock``.
public struct ClockEvent: Sendable, Equatable, Recorded {
  public enum Kind: String, Sendable, CaseIterable {
    /// The customer acknowledged the debt: a signed plan, a plea for time.
    case acknowledgement
    /// We demanded payment in writing.
    case demand
    /// Both agreed in writing to talk before anything is lost (Japan, Civil Code 151; a standstill agreement).
    case standstill
    /// Somebody refused in writing to go on with the talks of a standstill.
    case refusal
    /// A suit, a payment order, an arbitration.
    case proceedings
  }

  public var kind: Kind
  public var date: CivilDate
  /// How it was given or sent: a signed plan, certified mail.
  public var how: String
  /// The last day of a standstill; `nil` when none was agreed.
  public var until: CivilDate?
  public var entry: Int?

  public init(
    _ kind: Kind, date: CivilDate, how: String, until: CivilDate? = nil, entry: Int? = nil
  ) {
    self.kind = kind
    self.date = date
    self.how = how
    self.until = until
    self.entry = entry
  }
}
