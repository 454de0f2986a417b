import Finance
import Negotiation

extension ApprovalRequest {
  /// Something that the customer gives in return.
  public struct Gift: Codable, Sendable, Equatable {
    /// As in ``TermsRecord/inReturn``.
    public var what: String
    /// Words noted with it; missing where there are none.
    public var note: String?

    public init(_ thing: InReturn, note: String = "") {
      what = thing.rawValue
      self.note = note.isEmpty ? nil : note
    }

    /// - Throws: ``ArchiveError/unexpectedShape(_:)`` for a thing that isn't known.
    public func makeThing() throws(ArchiveError) -> InReturn {
      guard let thing = InReturn(rawValue: what) else { throw .unexpectedShape("gives") }
      return thing
    }
  }

  /// How the payments of a plan are counted: by the book's settings on the day.
  public struct Counting: Codable, Sendable, Equatable {
    /// The parts of a debt in the order in which a payment settles them.
    public var parts: [String]
    /// Which debt comes first: `as-given`, `oldest-first`, `jp` or `cn`.
    public var sequence: String
    /// `claim-by-claim` or `part-by-part`.
    public var level: String
    /// What payments are a multiple of.
    public var unit: Money
    /// The payment that takes what is left over: `first` or `last`.
    public var oddAmount: String

    public init(_ rule: AllocationRule, unit: Money, oddAmount: OddAmount) {
      parts = rule.parts.map(\.rawValue)
      sequence = rule.sequence.rawValue
      level = rule.level.rawValue
      self.unit = unit
      self.oddAmount = oddAmount.rawValue
    }

    /// - Throws: ``ArchiveError/unexpectedShape(_:)`` for a word that isn't known.
    public func makeRule() throws(ArchiveError) -> (rule: AllocationRule, odd: OddAmount) {
      let parts = parts.compactMap(ClaimPart.init(rawValue:))
      guard let sequence = AllocationRule.Sequence(rawValue: sequence),
        let level = AllocationRule.Level(rawValue: level),
        let odd = OddAmount(rawValue: oddAmount),
        let rule = try? AllocationRule(parts: parts, sequence: sequence, level: level),
        rule.parts.count == self.parts.count
      else { throw .unexpectedShape("counting") }
      return (rule, odd)
    }

    func assertHolds(_ currency: Currency) throws(ArchiveError) {
      _ = try makeRule()
      guard unit.currency == currency, unit.isPositive else { throw .unexpectedShape("counting") }
    }
  }
}
