import Finance

/// Late interest on one customer's invoices in one currency, to the end of the account's day.
///
/// Invoices whose principal was paid late are in it too: paying the principal takes no interest away.
public struct AccountInterest: Sendable, Equatable {
  public struct Item: Sendable, Equatable {
    public let invoice: Invoice
    /// The contested part: it bears no interest here for as long as it is contested.
    public let disputed: Money
    public let statement: LateInterestStatement
    /// What somebody decided about its interest; `nil` where the book's own choice holds.
    public let decision: InterestDecision?
    /// What was paid on its interest and fixed sum, in order of time.
    public let payments: [ChargePayment]

    /// Whether the principal is paid, so that only interest is left.
    public var isSettled: Bool { disputed.isZero && !statement.openPrincipal.isPositive }
  }

  /// An invoice for which no statement can be made, and why.
  public struct Unreckoned: Sendable, Equatable {
    public let invoice: Invoice
    public let fault: InterestFault
  }

  public let currency: Currency
  public let asOf: CivilDate
  public let profile: InterestProfile
  /// Late invoices, the oldest due date first.
  public let items: [Item]
  /// Late invoices that are left out of every figure.
  public let unreckoned: [Unreckoned]

  /// What a creditor decided beside the profile.
  public struct Choices: Sendable, Equatable {
    public var interest: InterestTreatment
    public var fixedSum: InterestTreatment
    /// Whether the day of issue stands for the day of receipt, where a rule counts from that.
    public var receivedWhenIssued: Bool

    public init(
      interest: InterestTreatment = .claimed, fixedSum: InterestTreatment? = nil,
      receivedWhenIssued: Bool = false
    ) {
      self.interest = interest
      self.fixedSum = fixedSum ?? interest
      self.receivedWhenIssued = receivedWhenIssued
    }
  }

  public init(
    _ account: CustomerAccount, currency: Currency, profile: InterestProfile,
    choices: Choices = Choices()
  ) {
    let disputed = Dictionary(
      account.items.map { ($0.invoice.number, $0.disputed) },
      uniquingKeysWith: { first, _ in first }
    )
    let payments = Dictionary(grouping: account.history.payments, by: \.invoiceNumber)
    let charges = Dictionary(
      grouping: account.history.chargePayments.filter { $0.part != .costs }, by: \.invoiceNumber)
    var items: [Item] = []
    var unreckoned: [Unreckoned] = []
    let late = account.history.invoices.filter {
      $0.amount.currency == currency && $0.amount.isPositive && $0.due < account.asOf
    }
    for invoice in late.sorted(by: { ($0.due, $0.number) < ($1.due, $1.number) }) {
      let contested = disputed[invoice.number] ?? .zero(currency)
      let decision = account.history.decision(on: invoice)
      let charged = charges[invoice.number] ?? []
      do throws(InterestFault) {
        let debt = try Self.debt(
          invoice, contested: contested, payments[invoice.number] ?? [],
          receivedWhenIssued: choices.receivedWhenIssued)
        // What was paid in time needs no profile to say so.
        guard !charged.isEmpty || debt.open(atEndOf: invoice.due).isPositive else { continue }
        let statement = try LateInterestStatement(
          of: debt, profile: profile, asOf: account.asOf,
          treatment: decision?.treatment ?? choices.interest,
          fixedSumTreatment: decision?.treatment ?? choices.fixedSum,
          paid: charged.paid(currency))
        // What was paid on it is shown even where a credit note left nothing to pay it for.
        if statement.working.lines.isEmpty && statement.fixedSum == nil && charged.isEmpty {
          continue
        }
        items.append(
          Item(
            invoice: invoice, disputed: contested, statement: statement, decision: decision,
            payments: charged))
      } catch {
        unreckoned.append(Unreckoned(invoice: invoice, fault: error))
      }
    }
    self.currency = currency
    self.asOf = account.asOf
    self.profile = profile
    self.items = items
    self.unreckoned = unreckoned
  }

  private init(_ other: AccountInterest, items: [Item], unreckoned: [Unreckoned]) {
    currency = other.currency
    asOf = other.asOf
    profile = other.profile
    self.items = items
    self.unreckoned = unreckoned
  }

  /// The same for some of the invoices.
  public func filter(_ isKept: (Invoice) -> Bool) -> AccountInterest {
    AccountInterest(
      self, items: items.filter { isKept($0.invoice) },
      unreckoned: unreckoned.filter { isKept($0.invoice) })
  }

  /// What was late of an invoice. What we lowered the claim by, or gave up, bears no interest from the first;
  /// neither does what is contested, for as long as it is.
  private static func debt(
    _ invoice: Invoice, contested: Money, _ payments: [Payment], receivedWhenIssued: Bool
  ) throws(InterestFault) -> LateDebt {
    let currency = invoice.amount.currency
    let waived = payments.filter { $0.kind == .creditNote || $0.kind == .writeOff }
    let claim = invoice.amount - contested - waived.map(\.amount).sum(currency)
    return try LateDebt(
      principal: max(claim, .zero(currency)), due: invoice.due,
      received: invoice.received ?? (receivedWhenIssued ? invoice.issued : nil),
      payments: kept(payments.filter { $0.kind != .creditNote && $0.kind != .writeOff }))
  }

  /// Payments without those that came back: money that was returned was never a payment, so the latest
  /// ones before it go, as far as it reaches.
  static func kept(_ payments: [Payment]) -> [LateDebt.Payment] {
    var kept: [LateDebt.Payment] = []
    for payment in payments.sorted(by: { $0.date < $1.date }) {
      guard !payment.amount.isPositive else {
        kept.append(LateDebt.Payment(date: payment.date, amount: payment.amount))
        continue
      }
      var returned = Money.zero(payment.amount.currency) - payment.amount
      while returned.isPositive, let last = kept.popLast() {
        let left = last.amount - returned
        if left.isPositive { kept.append(LateDebt.Payment(date: last.date, amount: left)) }
        returned = max(returned - last.amount, .zero(returned.currency))
      }
    }
    return kept
  }
}

extension AccountInterest {
  /// The interest accrued on all of it, whatever is done about it.
  public var accrued: Money { items.map(\.statement.interest).sum(currency) }

  public var fixedSums: Money {
    items.compactMap(\.statement.fixedSum?.amount).sum(currency)
  }

  /// What was paid on interest and fixed sums.
  public var paid: Money {
    items.map { $0.statement.paid.interest + $0.statement.paid.fixedSum }.sum(currency)
  }

  /// The interest that was not paid, whatever is done about it.
  public var unpaid: Money { items.map(\.statement.unpaidInterest).sum(currency) }

  public var unpaidFixedSums: Money { items.map(\.statement.unpaidFixedSum).sum(currency) }

  /// The part asked for: claimed interest and claimed fixed sums, without what was paid.
  public var claimed: Money {
    items.map { $0.statement.claimedInterest + $0.statement.claimedFixedSum }.sum(currency)
  }

  public var isEmpty: Bool { items.isEmpty }

  /// What is done about the interest where it is the same for all of it; `nil` where it differs.
  public var treatment: InterestTreatment? {
    let treatments = Set(items.map(\.statement.treatment))
    return treatments.count == 1 ? treatments.first : nil
  }

  /// Without what was given up.
  public var notWaived: AccountInterest {
    AccountInterest(
      self, items: items.filter { $0.statement.treatment != .waived }, unreckoned: unreckoned)
  }

  /// What is left over on invoices whose principal is paid.
  public var leftOver: AccountInterest {
    AccountInterest(self, items: items.filter(\.isSettled), unreckoned: [])
  }

  /// What still grows.
  public var running: AccountInterest {
    AccountInterest(self, items: items.filter { !$0.isSettled }, unreckoned: [])
  }

  /// What one day more adds to all of it.
  public var nextDay: Money { items.map(\.statement).nextDay(currency) }

  /// What a reader should know, each once, in the order of the invoices.
  public var warnings: [InterestWarning] {
    var result: [InterestWarning] = []
    for warning in items.flatMap(\.statement.warnings) where !result.contains(warning) {
      result.append(warning)
    }
    return result
  }
}

extension CustomerHistory {
  /// The last decision about the interest on an invoice. One about all invoices holds for those that had been
  /// issued by its day: nobody gives up what isn't there yet.
  func decision(on invoice: Invoice) -> InterestDecision? {
    interestDecisions.last {
      $0.invoiceNumber == invoice.number
        || $0.invoiceNumber.isEmpty && invoice.issued <= $0.date
    }
  }
}
