import Finance
import GRDB
import Receivables

extension Ledger {
  /// How many customers the book has.
  public func customerCount() throws(LedgerError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM customer") ?? 0 }
  }

  /// All customers with their people, by code, without their histories.
  public func customers() throws(LedgerError) -> [Customer] {
    try read { db in
      let people = try ContactPersonRecord.fetchAll(in: db)
      return try CustomerRecord.fetch(in: db).map { id, customer in
        var customer = customer
        customer.contacts = people[id] ?? []
        return customer
      }
    }
  }

  /// The customers that `text` may mean, by code: the one with this code (whatever its case and
  /// width), else all whose name or reading has the text in it. Empty when none has, or for no text.
  public func find(_ text: String) throws(LedgerError) -> [Customer] {
    try read { db in
      var found = try CustomerRecord.fetch(
        where: "code_folded = ?", arguments: [CustomerRecord.folded(code: text)], in: db)
      if let exact = found.first(where: { $0.customer.code == text.trimmed }) { found = [exact] }
      let part = Folding.search(text)
      if found.isEmpty, !part.isEmpty {
        found = try CustomerRecord.fetch(
          where: "instr(search, ?) > 0", arguments: [part], in: db)
      }
      return try found.map { id, customer in
        var customer = customer
        customer.contacts = try ContactPersonRecord.fetch(customer: id, in: db)
        return customer
      }
    }
  }

  /// Everything known of the customer with this code, in order of time; `nil` when there is none.
  ///
  /// A code in another case or width is accepted where it means one customer only.
  public func history(of code: String) throws(LedgerError) -> CustomerHistory? {
    try read { db in
      var found = try CustomerRecord.fetch(where: "code = ?", arguments: [code], in: db)
      if found.isEmpty {
        found = try CustomerRecord.fetch(
          where: "code_folded = ?", arguments: [CustomerRecord.folded(code: code)], in: db)
      }
      guard found.count == 1, let (id, customer) = found.first else { return nil }
      return try Self.history(of: customer, id: id, in: db)
    }
  }

  static func history(
    of customer: Customer, id: Int64, in db: Database
  ) throws -> CustomerHistory {
    var customer = customer
    customer.contacts = try ContactPersonRecord.fetch(customer: id, in: db)
    return CustomerHistory(
      customer: customer,
      invoices: try InvoiceRecord.fetch(customer: id, in: db),
      payments: try PaymentRecord.fetch(customer: id, in: db),
      chargePayments: try ChargePaymentRecord.fetch(customer: id, in: db),
      promises: try PromiseToPayRecord.fetch(customer: id, in: db),
      disputes: try DisputeRecord.fetch(customer: id, in: db),
      holds: try HoldRecord.fetch(customer: id, in: db),
      contacts: try ContactEventRecord.fetch(customer: id, in: db),
      commitments: try CommitmentRecord.fetch(customer: id, in: db),
      clockEvents: try ClockEventRecord.fetch(customer: id, in: db),
      nextActions: try NextActionRecord.fetch(customer: id, in: db),
      notes: try NoteRecord.fetch(customer: id, in: db),
      instruments: try InstrumentRecord.fetch(customer: id, in: db),
      handovers: try HandoverRecord.fetch(customer: id, in: db),
      interestDecisions: try InterestDecisionRecord.fetch(customer: id, in: db),
      creditFacts: try CreditFactRecord.fetch(customer: id, in: db),
      letters: try LetterRecord.fetch(customer: id, in: db),
      entries: try EntryRecord.fetch(customer: id, in: db),
      corrections: try InvoiceCorrectionRecord.fetch(customer: id, in: db))
  }

  /// Every customer's history, by code: one query a table, however many customers there are.
  ///
  /// - Parameter monitor: is told how far it is; `nil` when nobody wants to know.
  public func histories(
    monitor: ReadingMonitor? = nil
  ) throws(LedgerError) -> [CustomerHistory] {
    try read { db in
      let meter = try monitor.map { try ReadingMeter(Self.historyTables, in: db, tell: $0) }
      let people = try ContactPersonRecord.fetchAll(in: db, meter: meter)
      let invoices = try InvoiceRecord.fetchAll(in: db, meter: meter)
      let payments = try PaymentRecord.fetchAll(in: db, meter: meter)
      let charges = try ChargePaymentRecord.fetchAll(in: db, meter: meter)
      let promises = try PromiseToPayRecord.fetchAll(in: db, meter: meter)
      let disputes = try DisputeRecord.fetchAll(in: db, meter: meter)
      let holds = try HoldRecord.fetchAll(in: db, meter: meter)
      let contacts = try ContactEventRecord.fetchAll(in: db, meter: meter)
      let commitments = try CommitmentRecord.fetchAll(in: db, meter: meter)
      let clockEvents = try ClockEventRecord.fetchAll(in: db, meter: meter)
      let actions = try NextActionRecord.fetchAll(in: db, meter: meter)
      let notes = try NoteRecord.fetchAll(in: db, meter: meter)
      let instruments = try InstrumentRecord.fetchAll(in: db, meter: meter)
      let handovers = try HandoverRecord.fetchAll(in: db, meter: meter)
      let decisions = try InterestDecisionRecord.fetchAll(in: db, meter: meter)
      let facts = try CreditFactRecord.fetchAll(in: db, meter: meter)
      let letters = try LetterRecord.fetchAll(in: db, meter: meter)
      let entries = try EntryRecord.fetchAll(in: db, meter: meter)
      let corrections = try InvoiceCorrectionRecord.fetchAll(in: db, meter: meter)
      return try CustomerRecord.fetch(in: db).map { id, customer in
        var customer = customer
        customer.contacts = people[id] ?? []
        return CustomerHistory(
          customer: customer, invoices: invoices[id] ?? [], payments: payments[id] ?? [],
          chargePayments: charges[id] ?? [], promises: promises[id] ?? [],
          disputes: disputes[id] ?? [], holds: holds[id] ?? [],
          contacts: contacts[id] ?? [], commitments: commitments[id] ?? [],
          clockEvents: clockEvents[id] ?? [], nextActions: actions[id] ?? [],
          notes: notes[id] ?? [], instruments: instruments[id] ?? [],
          handovers: handovers[id] ?? [], interestDecisions: decisions[id] ?? [],
          creditFacts: facts[id] ?? [], letters: letters[id] ?? [], entries: entries[id] ?? [],
          corrections: corrections[id] ?? [])
      }
    }
  }

  /// The tables of which a history is made.
  private static let historyTables = [
    ContactPersonRecord.table, InvoiceRecord.table, PaymentRecord.table, ChargePaymentRecord.table,
    PromiseToPayRecord.table,
    DisputeRecord.table, HoldRecord.table, ContactEventRecord.table, CommitmentRecord.table,
    ClockEventRecord.table, NextActionRecord.table, NoteRecord.table, InstrumentRecord.table,
    HandoverRecord.table, InterestDecisionRecord.table, CreditFactRecord.table, LetterRecord.table,
    EntryRecord.table, InvoiceCorrectionRecord.table,
  ]

  /// What became of all plans, in the order it was recorded.
  public func planEvents() throws(LedgerError) -> [PlanEvent] {
    try read { db in try PlanEventRecord.fetchAll(in: db) }
  }
}
