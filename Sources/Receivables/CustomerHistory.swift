import Finance

/// Everything the book knows of one customer, in order of time.
public struct CustomerHistory: Sendable, Equatable {
  public var customer: Customer
  public var invoices: [Invoice]
  public var payments: [Payment]
  public var promises: [PromiseToPay]
  public var disputes: [Dispute]
  public var holds: [Hold]
  public var contacts: [ContactEvent]
  public var commitments: [Commitment]
  public var acknowledgements: [Acknowledgement]
  public var nextActions: [NextAction]
  public var notes: [Note]

  public init(
    customer: Customer, invoices: [Invoice] = [], payments: [Payment] = [],
    promises: [PromiseToPay] = [], disputes: [Dispute] = [], holds: [Hold] = [],
    contacts: [ContactEvent] = [], commitments: [Commitment] = [],
    acknowledgements: [Acknowledgement] = [], nextActions: [NextAction] = [],
    notes: [Note] = []
  ) {
    self.customer = customer
    self.invoices = invoices
    self.payments = payments
    self.promises = promises
    self.disputes = disputes
    self.holds = holds
    self.contacts = contacts
    self.commitments = commitments
    self.acknowledgements = acknowledgements
    self.nextActions = nextActions
    self.notes = notes
  }
}
