import Finance

/// Where a customer stands at the end of one day: nothing that happened later counts.
public struct CustomerAccount: Sendable, Equatable {
  /// The history up to the day: what was taken back by then isn't in it.
  public let history: CustomerHistory
  public let asOf: CivilDate
  /// What is open, oldest due date first.
  public let items: [OpenItem]

  public var customer: Customer { history.customer }

  public init(_ history: CustomerHistory, asOf: CivilDate) {
    let history = history.asOf(asOf)
    self.history = history
    self.asOf = asOf
    var paid: [String: Int] = [:]
    var lastPaid: [String: CivilDate] = [:]
    let settingOff = history.settingOff
    for payment in history.payments where !payment.isOnAccount {
      paid[payment.invoiceNumber, default: 0] += payment.amount.minorUnits
      // Credit that we put to an invoice is no act of theirs.
      guard payment.kind == .cash, payment.amount.isPositive,
        payment.entry.map({ !settingOff.contains($0) }) ?? true
      else { continue }
      lastPaid[payment.invoiceNumber] = max(
        lastPaid[payment.invoiceNumber] ?? payment.date, payment.date)
    }
    var disputed: [String: Int] = [:]
    for dispute in history.disputes where dispute.closed == nil {
      disputed[dispute.invoiceNumber, default: 0] += dispute.amount.minorUnits
    }
    let held = Set(
      history.holds.lazy.filter { $0.isActive(on: asOf) }.compactMap(\.invoiceNumber))
    self.items = history.invoices
      .compactMap { invoice in
        let open = invoice.amount.minorUnits - (paid[invoice.number] ?? 0)
        guard open != 0 else { return nil }
        return OpenItem(
          invoice: invoice, open: Money(minorUnits: open, currency: invoice.amount.currency),
          disputed: Money(
            minorUnits: min(max(open, 0), disputed[invoice.number] ?? 0),
            currency: invoice.amount.currency),
          daysOverdue: asOf.days(since: invoice.due),
          isOnHold: held.contains(invoice.number),
          lastPaid: lastPaid[invoice.number])
      }
      .sorted {
        ($0.invoice.due, $0.invoice.number) < ($1.invoice.due, $1.invoice.number)
      }
  }

  /// The currencies something is open in, the one with most items first.
  public var currencies: [Currency] {
    var counts: [Currency: Int] = [:]
    for item in items { counts[item.open.currency, default: 0] += 1 }
    return counts.keys.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }
  }

  public func balance(in currency: Currency) -> Balance {
    let mine = items.filter { $0.open.currency == currency }
    let overdue = mine.filter { $0.isOverdue && !$0.isOnHold }
    return Balance(
      overdue: overdue.map(\.undisputed).sum(currency),
      notDue: mine.filter { !$0.isOverdue }.map(\.undisputed).sum(currency),
      disputed: mine.map(\.disputed).sum(currency),
      onHold: mine.filter { $0.isOverdue && $0.isOnHold }.map(\.undisputed).sum(currency),
      overdueCount: overdue.count { $0.undisputed.isPositive },
      oldestDaysOverdue: overdue.filter { $0.undisputed.isPositive }.map(\.daysOverdue).max() ?? 0)
  }

  /// Money and credit notes that belong to no invoice yet; what was paid ahead for an invoice counts here up to
  /// the day of its issue.
  public func onAccount(in currency: Currency) -> Money {
    let mine = history.payments.filter { $0.amount.currency == currency }
    guard !mine.isEmpty else { return .zero(currency) }
    let issued = Set(history.invoices.lazy.map(\.number))
    return mine.filter { !issued.contains($0.invoiceNumber) }.map(\.amount).sum(currency)
  }

  /// The notes written by that day.
  public var notes: [Note] { history.notes }

  /// The pause of the whole customer that is in force on the day of the account.
  public var hold: Hold? {
    history.holds.last { $0.invoiceNumber == nil && $0.isActive(on: asOf) }
  }

  /// The pauses that are in force, of the whole customer and of single invoices that are open.
  public var holds: [Hold] {
    history.holds.filter { hold in
      hold.isActive(on: asOf) && hold.invoiceNumber.map(isOpen) ?? true
    }
  }

  /// What is contested of invoices that are open.
  public var openDisputes: [Dispute] {
    history.disputes.filter { $0.closed == nil && isOpen($0.invoiceNumber) }
  }

  private func isOpen(_ number: String) -> Bool { items.contains { $0.invoice.number == number } }

  /// What we promised and have not done.
  public var openCommitments: [Commitment] { history.commitments.filter { $0.done == nil } }

  /// What the customer gave us to be paid by later and that nothing has become of yet, next to mature first.
  public var waitingInstruments: [Instrument] {
    history.instruments.filter { $0.outcome == nil }.sorted { $0.maturity < $1.maturity }
  }
}

/// An invoice that isn't settled.
public struct OpenItem: Sendable, Equatable {
  public let invoice: Invoice
  /// What is left to pay; negative for a credit.
  public let open: Money
  /// The contested part of `open`.
  public let disputed: Money
  /// Days after the due date; zero on it, negative before it.
  public let daysOverdue: Int
  /// Whether a hold of this invoice alone is in force.
  public let isOnHold: Bool
  /// The day of the last part payment; `nil` when there was none.
  public let lastPaid: CivilDate?

  public var undisputed: Money { open - disputed }
  public var isOverdue: Bool { daysOverdue > 0 }
}

/// What a customer owes in one currency. The four sums are apart from each other: a disputed part is in none of
/// the others.
public struct Balance: Sendable, Equatable {
  public let overdue: Money
  public let notDue: Money
  public let disputed: Money
  /// Overdue, and not to be asked for while the invoice is on hold.
  public let onHold: Money
  /// Invoices with an undisputed overdue part that aren't on hold.
  public let overdueCount: Int
  public let oldestDaysOverdue: Int

  public var total: Money { overdue + notDue + disputed + onHold }
}
