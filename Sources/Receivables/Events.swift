import Finance

/// What the customer said they would pay, and by when.
public struct PromiseToPay: Sendable, Equatable {
  public var made: CivilDate
  public var by: CivilDate
  public var amount: Money

  public init(made: CivilDate, by: CivilDate, amount: Money) {
    self.made = made
    self.by = by
    self.amount = amount
  }
}

/// A part of an invoice that the customer contests.
public struct Dispute: Sendable, Equatable {
  public var invoiceNumber: String
  public var opened: CivilDate
  /// The contested part.
  public var amount: Money
  public var reason: String
  /// The day it was settled; `nil` while open.
  public var closed: CivilDate?

  public init(
    invoiceNumber: String, opened: CivilDate, amount: Money, reason: String,
    closed: CivilDate? = nil
  ) {
    self.invoiceNumber = invoiceNumber
    self.opened = opened
    self.amount = amount
    self.reason = reason
    self.closed = closed
  }
}

/// A pause in chasing a customer: it ends by itself after `until`.
public struct Hold: Sendable, Equatable {
  public var from: CivilDate
  /// The last day of the pause.
  public var until: CivilDate
  public var reason: String
  /// Who answers for it.
  public var owner: String

  public init(from: CivilDate, until: CivilDate, reason: String, owner: String) {
    self.from = from
    self.until = until
    self.reason = reason
    self.owner = owner
  }

  public func isActive(on date: CivilDate) -> Bool { from <= date && date <= until }
}

/// That we spoke with, wrote to or visited the customer.
public struct ContactEvent: Sendable, Equatable {
  public enum Channel: String, Sendable, CaseIterable {
    case phone, mail, letter, visit
  }
  public var date: CivilDate
  public var channel: Channel
  /// Whom we reached; empty when nobody.
  public var person: String
  public var summary: String

  public init(date: CivilDate, channel: Channel, person: String, summary: String) {
    self.date = date
    self.channel = channel
    self.person = person
    self.summary = summary
  }
}

/// What somebody wrote down about a customer, for the next one to know. Never meant for the customer.
public struct Note: Sendable, Equatable {
  public var date: CivilDate
  /// May have several lines.
  public var text: String
  /// Who wrote it: an ID of the book's people.
  public var by: String

  public init(date: CivilDate, text: String, by: String) {
    self.date = date
    self.text = text
    self.by = by
  }
}

/// Something **we** promised the customer.
public struct Commitment: Sendable, Equatable {
  public var made: CivilDate
  public var by: CivilDate
  /// Who of us promised it.
  public var owner: String
  public var what: String
  /// The day it was done; `nil` while open.
  public var done: CivilDate?

  public init(made: CivilDate, by: CivilDate, owner: String, what: String, done: CivilDate? = nil) {
    self.made = made
    self.by = by
    self.owner = owner
    self.what = what
    self.done = done
  }
}

/// The customer's acknowledgement of the debt: it restarts the limitation clock where the law says so.
public struct Acknowledgement: Sendable, Equatable {
  public var date: CivilDate
  /// How it was given: a signed plan, a letter.
  public var how: String

  public init(date: CivilDate, how: String) {
    self.date = date
    self.how = how
  }
}

/// What happens next with a customer, when, and who does it. Every call ends with one.
public struct NextAction: Sendable, Equatable {
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

  public init(
    date: CivilDate, owner: String, kind: Kind, note: String = "", done: CivilDate? = nil
  ) {
    self.date = date
    self.owner = owner
    self.kind = kind
    self.note = note
    self.done = done
  }
}
