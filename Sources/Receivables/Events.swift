import Finance

/// What the customer said they would pay, and by when.
public struct PromiseToPay: Sendable, Equatable, Recorded {
  public var made: CivilDate
  public var by: CivilDate
  public var amount: Money
  public var entry: Int?

  public init(made: CivilDate, by: CivilDate, amount: Money, entry: Int? = nil) {
    self.made = made
    self.by = by
    self.amount = amount
    self.entry = entry
  }
}

/// A part of an invoice that the customer contests.
public struct Dispute: Sendable, Equatable, Recorded {
  public var invoiceNumber: String
  public var opened: CivilDate
  /// The contested part.
  public var amount: Money
  public var reason: String
  /// The day it was settled; `nil` while open.
  public var closed: CivilDate?
  /// Who recorded that it was settled.
  public var closedEntry: Int?
  public var entry: Int?

  public init(
    invoiceNumber: String, opened: CivilDate, amount: Money, reason: String,
    closed: CivilDate? = nil, closedEntry: Int? = nil, entry: Int? = nil
  ) {
    self.invoiceNumber = invoiceNumber
    self.opened = opened
    self.amount = amount
    self.reason = reason
    self.closed = closed
    self.closedEntry = closedEntry
    self.entry = entry
  }
}

/// A pause in chasing a customer, or one invoice of theirs: it ends by itself after `until`.
public struct Hold: Sendable, Equatable, Recorded {
  public var from: CivilDate
  /// The last day of the pause.
  public var until: CivilDate
  public var reason: String
  /// Who answers for it.
  public var owner: String
  /// The invoice that is left alone; `nil` for the whole customer.
  public var invoiceNumber: String?
  /// The day it was lifted before its end; that day is no longer part of it.
  public var ended: CivilDate?
  public var endedEntry: Int?
  public var entry: Int?

  public init(
    from: CivilDate, until: CivilDate, reason: String, owner: String,
    invoiceNumber: String? = nil, ended: CivilDate? = nil, endedEntry: Int? = nil,
    entry: Int? = nil
  ) {
    self.from = from
    self.until = until
    self.reason = reason
    self.owner = owner
    self.invoiceNumber = invoiceNumber
    self.ended = ended
    self.endedEntry = endedEntry
    self.entry = entry
  }

  public func isActive(on date: CivilDate) -> Bool {
    from <= date && date <= until && ended.map { date < $0 } ?? true
  }
}

/// That we spoke with, wrote to or visited the customer.
public struct ContactEvent: Sendable, Equatable, Recorded {
  public enum Channel: String, Sendable, CaseIterable {
    case phone, mail, letter, visit
  }
  public var date: CivilDate
  public var channel: Channel
  /// Whom we reached; empty when nobody.
  public var person: String
  public var summary: String
  /// When the person likes to be called, and must not be, as they said this time; `nil` when they said nothing
  /// of it.
  public var goodTimes: String?
  public var badTimes: String?
  public var entry: Int?

  public init(
    date: CivilDate, channel: Channel, person: String, summary: String, goodTimes: String? = nil,
    badTimes: String? = nil, entry: Int? = nil
  ) {
    self.date = date
    self.channel = channel
    self.person = person
    self.summary = summary
    self.goodTimes = goodTimes
    self.badTimes = badTimes
    self.entry = entry
  }
}

/// What somebody wrote down about a customer, for the next one to know. Never meant for the customer.
public struct Note: Sendable, Equatable, Recorded {
  public var date: CivilDate
  /// May have several lines.
  public var text: String
  /// Who wrote it: an ID of the book's people.
  public var by: String
  public var entry: Int?

  public init(date: CivilDate, text: String, by: String, entry: Int? = nil) {
    self.date = date
    self.text = text
    self.by = by
    self.entry = entry
  }
}

/// Something **we** promised the customer.
public struct Commitment: Sendable, Equatable, Recorded {
  public var made: CivilDate
  public var by: CivilDate
  /// Who of us promised it.
  public var owner: String
  public var what: String
  /// The day it was done; `nil` while open.
  public var done: CivilDate?
  public var doneEntry: Int?
  public var entry: Int?

  public init(
    made: CivilDate, by: CivilDate, owner: String, what: String, done: CivilDate? = nil,
    doneEntry: Int? = nil, entry: Int? = nil
  ) {
    self.made = made
    self.by = by
    self.owner = owner
    self.what = what
    self.done = done
    self.doneEntry = doneEntry
    self.entry = entry
  }
}

/// What happens next with a customer, when, and who does it. Every call ends with one.
public struct NextAction: Sendable, Equatable, Recorded {
  public enum Kind: String, Sendable, CaseIterable {
    case call
    case sendLetter = "send-letter"
    case checkPayment = "check-payment"
    case reissueInvoice = "reissue-invoice"
    case resolveDispute = "resolve-dispute"
    case keepOurPromise = "keep-our-promise"
    case escalate
    case sendPlan = "send-plan"
  }
  public var date: CivilDate
  public var owner: String
  public var kind: Kind
  public var note: String
  public var done: CivilDate?
  public var doneEntry: Int?
  public var entry: Int?

  public init(
    date: CivilDate, owner: String, kind: Kind, note: String = "", done: CivilDate? = nil,
    doneEntry: Int? = nil, entry: Int? = nil
  ) {
    self.date = date
    self.owner = owner
    self.kind = kind
    self.note = note
    self.done = done
    self.doneEntry = doneEntry
    self.entry = entry
  }
}
