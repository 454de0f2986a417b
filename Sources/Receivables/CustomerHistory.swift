import Finance

/// Everything the book knows of one customer, in order of time.
public struct CustomerHistory: Sendable, Equatable {
  public var customer: Customer
  public var invoices: [Invoice]
  public var payments: [Payment]
  /// What was paid on interest and costs, apart from what lowers principal.
  public var chargePayments: [ChargePayment]
  public var promises: [PromiseToPay]
  public var disputes: [Dispute]
  public var holds: [Hold]
  public var contacts: [ContactEvent]
  public var commitments: [Commitment]
  public var clockEvents: [ClockEvent]
  public var nextActions: [NextAction]
  public var notes: [Note]
  public var instruments: [Instrument]
  public var handovers: [Handover]
  public var interestDecisions: [InterestDecision]
  public var creditFacts: [CreditFact]
  /// What was issued, in the order of their days.
  public var letters: [IssuedLetter]
  /// Who recorded what, in the order of recording.
  public var entries: [Entry]
  public var corrections: [InvoiceCorrection]

  public init(
    customer: Customer, invoices: [Invoice] = [], payments: [Payment] = [],
    chargePayments: [ChargePayment] = [], promises: [PromiseToPay] = [],
    disputes: [Dispute] = [], holds: [Hold] = [],
    contacts: [ContactEvent] = [], commitments: [Commitment] = [],
    clockEvents: [ClockEvent] = [], nextActions: [NextAction] = [], notes: [Note] = [],
    instruments: [Instrument] = [], handovers: [Handover] = [],
    interestDecisions: [InterestDecision] = [], creditFacts: [CreditFact] = [],
    letters: [IssuedLetter] = [], entries: [Entry] = [], corrections: [InvoiceCorrection] = []
  ) {
    self.customer = customer
    self.invoices = invoices
    self.payments = payments
    self.chargePayments = chargePayments
    self.promises = promises
    self.disputes = disputes
    self.holds = holds
    self.contacts = contacts
    self.commitments = commitments
    self.clockEvents = clockEvents
    self.nextActions = nextActions
    self.notes = notes
    self.instruments = instruments
    self.handovers = handovers
    self.interestDecisions = interestDecisions
    self.creditFacts = creditFacts
    self.letters = letters
    self.entries = entries
    self.corrections = corrections
  }
}
