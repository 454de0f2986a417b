import Finance

/// Something to be recorded about a customer: one of these is one ``Entry``.
public enum RecordedEvent: Sendable, Equatable {
  /// One receipt, credit note or write-off, spread over the invoices it is for and what they bear; what is over
  /// stays on account. Not empty.
  case payments([Payment], Entry.Kind, charges: [ChargePayment] = [])
  case promise(PromiseToPay)
  case dispute(Dispute)
  /// An open dispute is settled on the day.
  case disputeClosed(Dispute, CivilDate)
  case hold(Hold)
  /// A hold is lifted; the day is no longer part of it.
  case holdEnded(Hold, CivilDate)
  case contact(ContactEvent)
  case commitment(Commitment)
  case commitmentDone(Commitment, CivilDate)
  case nextAction(NextAction)
  case nextActionDone(NextAction, CivilDate)
  case note(Note)
  case instrument(Instrument)
  /// What became of an instrument on a day, with the money that came in by it: taken back together.
  case instrumentOutcome(
    Instrument, Instrument.Outcome, CivilDate, payments: [Payment] = [],
    charges: [ChargePayment] = [])
  case clock(ClockEvent)
  case handover(Handover)
  case interest(InterestDecision)
  case creditFact(CreditFact)
  case letter(IssuedLetter)

  public var kind: Entry.Kind {
    switch self {
    case .payments(_, let kind, _): kind
    case .promise: .promise
    case .dispute: .dispute
    case .disputeClosed: .disputeClosed
    case .hold: .hold
    case .holdEnded: .holdEnded
    case .contact: .contact
    case .commitment: .commitment
    case .commitmentDone: .commitmentDone
    case .nextAction: .nextAction
    case .nextActionDone: .nextActionDone
    case .note: .note
    case .instrument: .instrument
    case .instrumentOutcome: .instrumentOutcome
    case .clock: .clock
    case .handover: .handover
    case .interest: .interest
    case .creditFact: .creditFact
    case .letter: .letter
    }
  }
}
