import Finance
import GRDB
import Receivables

/// What a call means for the history: written whole, and once.
public struct CallOutcome: Sendable, Equatable {
  /// The journal's name: a call that was recorded is not recorded again.
  public var callID: String
  public var contact: ContactEvent
  public var promises: [PromiseToPay]
  public var disputes: [Dispute]
  public var commitments: [Commitment]
  public var nextAction: NextAction

  public init(
    callID: String, contact: ContactEvent, promises: [PromiseToPay], disputes: [Dispute],
    commitments: [Commitment], nextAction: NextAction
  ) {
    self.callID = callID
    self.contact = contact
    self.promises = promises
    self.disputes = disputes
    self.commitments = commitments
    self.nextAction = nextAction
  }
}

extension Ledger {
  /// Records the outcome of a call in one transaction; nothing happens when it is recorded already.
  ///
  /// Open actions that were due by the day of the call are done with it: the call set a new one. Each thing is
  /// an entry of its own, so that a slip can be taken back alone.
  ///
  /// - Throws: ``LedgerError/unknownCustomer(code:)``.
  public func record(
    _ outcome: CallOutcome, for code: String, by person: String
  ) throws(LedgerError) {
    let day = outcome.contact.date
    let recording = Recording(by: person, date: day, note: outcome.callID)
    try write(for: code) { customer, db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO call_outcome (call_id) VALUES (?)",
        arguments: [outcome.callID])
      guard db.changesCount == 1 else { return }
      let due = try NextActionRecord.fetch(customer: customer, in: db)
        .filter { $0.done == nil && $0.date <= day }
      let events: [RecordedEvent] =
        due.map { .nextActionDone($0, day) } + [.contact(outcome.contact)]
        + outcome.promises.map(RecordedEvent.promise)
        + outcome.disputes.map(RecordedEvent.dispute)
        + outcome.commitments.map(RecordedEvent.commitment)
        + [.nextAction(outcome.nextAction)]
      for event in events {
        _ = try Self.record(event, customer: customer, code: code, recording, in: db)
      }
    }
  }
}
