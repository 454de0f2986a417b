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
  /// Open actions that were due by the day of the call are done with it: the call set a new one.
  ///
  /// - Throws: ``LedgerError/unknownCustomer(code:)``.
  public func record(_ outcome: CallOutcome, for code: String) throws(LedgerError) {
    try write { db in
      guard let customer = try CustomerRecord.rowID(code: code, in: db) else {
        throw LedgerError.unknownCustomer(code: code)
      }
      try db.execute(
        sql: "INSERT OR IGNORE INTO call_outcome (call_id) VALUES (?)",
        arguments: [outcome.callID])
      guard db.changesCount == 1 else { return }
      try db.execute(
        sql: """
          UPDATE next_action SET done = ? WHERE customer_id = ? AND done IS NULL AND date <= ?
          """,
        arguments: [outcome.contact.date.iso, customer, outcome.contact.date.iso])
      try ContactEventRecord.insert(outcome.contact, customer: customer, in: db)
      try PromiseToPayRecord.insert(outcome.promises, customer: customer, in: db)
      try DisputeRecord.insert(outcome.disputes, customer: customer, in: db)
      try CommitmentRecord.insert(outcome.commitments, customer: customer, in: db)
      try NextActionRecord.insert(outcome.nextAction, customer: customer, in: db)
    }
  }
}
