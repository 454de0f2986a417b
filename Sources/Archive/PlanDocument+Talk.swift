import Negotiation

extension PlanDocument {
  /// A turn of the talk that led to a plan: in order, who said what, what the rules said to it and what was
  /// given for it.
  public struct Turn: Codable, Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
      /// We put a plan on the table.
      case offered
      /// They did.
      case countered
      /// They gave something in return.
      case received
      /// Something was agreed besides the payments, for the plans after it.
      case termed
    }

    /// A ``Kind``.
    public var what: String
    /// The plan's number in ``PlanDocument/offers``, from 1.
    public var offer: Int?
    /// Limits that an offer of theirs breaks.
    public var broken: [Limit]?
    /// What an offer of ours gives, compared with our last one.
    public var conceded: [ConcessionRecord]?
    /// What was received, as in ``TermsRecord/inReturn``.
    public var received: String?
    /// Words noted with it.
    public var note: String?
    public var terms: TermsRecord?

    private init(_ kind: Kind) { what = kind.rawValue }

    public static func offered(_ number: Int, conceded: [Concession]) -> Turn {
      var turn = Turn(.offered)
      turn.offer = number
      turn.conceded = conceded.isEmpty ? nil : conceded.map(ConcessionRecord.init)
      return turn
    }

    public static func countered(_ number: Int, broken: [LimitUse]) -> Turn {
      var turn = Turn(.countered)
      turn.offer = number
      turn.broken = broken.isEmpty ? nil : broken.map(Limit.init)
      return turn
    }

    public static func received(_ thing: InReturn, note: String) -> Turn {
      var turn = Turn(.received)
      turn.received = thing.rawValue
      turn.note = note.isEmpty ? nil : note
      return turn
    }

    public static func termed(_ terms: PlanTerms) -> Turn {
      var turn = Turn(.termed)
      turn.terms = TermsRecord(terms)
      return turn
    }
  }
}

/// One thing that an offer gives beyond another.
public struct ConcessionRecord: Codable, Sendable, Equatable {
  /// `months` later at the end, less of the `first-payment`, `days` later at the beginning, more of a `discount`.
  public var kind: String
  public var by: MeasureRecord

  public init(_ concession: Concession) {
    switch concession {
    case .months(let count): (kind, by) = ("months", MeasureRecord(.months(count)))
    case .firstPayment(let less): (kind, by) = ("first-payment", MeasureRecord(.money(less)))
    case .days(let count): (kind, by) = ("days", MeasureRecord(.days(count)))
    case .discount(let more): (kind, by) = ("discount", MeasureRecord(.money(more)))
    }
  }

  /// - Throws: ``ArchiveError/unexpectedShape(_:)`` when the kind isn't known or its measure doesn't fit.
  public func makeConcession() throws(ArchiveError) -> Concession {
    switch (kind, try by.makeMeasure()) {
    case ("months", .months(let count)): return .months(count)
    case ("first-payment", .money(let less)): return .firstPayment(less)
    case ("days", .days(let count)): return .days(count)
    case ("discount", .money(let more)): return .discount(more)
    default: throw .unexpectedShape("concession \(kind)")
    }
  }
}
