import Finance

/// An invoice as a letter shows it.
public struct InvoiceFact: Sendable, Equatable {
  public var number: String
  public var issued: CivilDate
  public var due: CivilDate
  /// The gross amount of the invoice.
  public var original: Money
  public var paid: Money
  /// What is left of it, the disputed part included.
  public var open: Money
  /// The contested part of `open`: shown, and not asked for.
  public var disputed: Money
  /// The part of `open` that a bill or cheque in hand will pay: given already, and not asked for.
  public var covered: Money
  /// Days after the due date on the day the letter stands at.
  public var daysOverdue: Int

  public init(
    number: String, issued: CivilDate, due: CivilDate, original: Money, paid: Money, open: Money,
    disputed: Money, covered: Money? = nil, daysOverdue: Int
  ) {
    self.number = number
    self.issued = issued
    self.due = due
    self.original = original
    self.paid = paid
    self.open = open
    self.disputed = disputed
    self.covered = covered ?? .zero(open.currency)
    self.daysOverdue = daysOverdue
  }

  /// What the letter asks for.
  public var claimed: Money { open - disputed - covered }
}

/// Interest for the time up to the letter's figures, invoice by invoice.
public struct InterestFact: Sendable, Equatable {
  /// Interest on one invoice, with its working.
  public struct Item: Sendable, Equatable {
    public var invoiceNumber: String
    public var statement: LateInterestStatement
    /// The rate's footing: the raw value of an ``InterestBasis``.
    public var basis: String
    /// Whether the invoice itself was paid, late, so that it is none of those the letter lists.
    public var isLeftOver: Bool

    public init(
      invoiceNumber: String, statement: LateInterestStatement, basis: String,
      isLeftOver: Bool = false
    ) {
      self.invoiceNumber = invoiceNumber
      self.statement = statement
      self.basis = basis
      self.isLeftOver = isLeftOver
    }
  }

  public var items: [Item]

  public init(items: [Item]) { self.items = items }

  /// What one more day costs after the letter's figures.
  public func daily(_ currency: Currency) -> Money { items.map(\.statement).nextDay(currency) }

  /// What is asked for: without what was paid on it.
  public func total(_ currency: Currency) -> Money {
    items.map(\.statement.unpaidInterest).sum(currency)
  }
}

/// A sum that the law grants beside interest.
public struct Charge: Sendable, Equatable {
  public enum Basis: String, Sendable, CaseIterable {
    /// United Kingdom: Late Payment of Commercial Debts (Interest) Act 1998, section 5A.
    case ukFixedSum = "uk-fixed-sum"
    /// European Union: Directive 2011/7/EU, article 6.
    case euFixedSum = "eu-fixed-sum"
    /// Whatever the contract itself says.
    case contract
  }
  public var basis: Basis
  public var amount: Money
  /// The invoice it is owed for; empty when it is for all of them.
  public var invoiceNumber: String

  public init(basis: Basis, amount: Money, invoiceNumber: String = "") {
    self.basis = basis
    self.amount = amount
    self.invoiceNumber = invoiceNumber
  }
}

/// What was agreed: one instalment for a plain promise, more for a plan.
public struct PlanFact: Sendable, Equatable {
  public struct Instalment: Sendable, Equatable {
    public var date: CivilDate
    public var amount: Money

    public init(date: CivilDate, amount: Money) {
      self.date = date
      self.amount = amount
    }
  }

  /// The plan's own number: `PLAN-2026-0031`. Empty when it has none.
  public var reference: String
  public var instalments: [Instalment]
  /// The sum of the plan; the instalments must add up to it.
  public var total: Money
  /// What binds besides the payments, a sentence each, in the letter's language.
  public var terms: [String]

  public init(
    reference: String = "", instalments: [Instalment], total: Money, terms: [String] = []
  ) {
    self.reference = reference
    self.instalments = instalments
    self.total = total
    self.terms = terms
  }
}

/// The call in which something was agreed.
public struct AgreementFact: Sendable, Equatable {
  public var date: CivilDate
  /// Whom we spoke with at the customer.
  public var spokenWith: String
  /// Who of us made the call.
  public var representative: String

  public init(date: CivilDate, spokenWith: String, representative: String) {
    self.date = date
    self.spokenWith = spokenWith
    self.representative = representative
  }
}

extension LetterFacts {
  /// What is open on the invoices listed, disputed parts included.
  public var openTotal: Money { invoices.map(\.open).sum(currency) }
  public var disputedTotal: Money { invoices.map(\.disputed).sum(currency) }
  public var coveredTotal: Money { invoices.map(\.covered).sum(currency) }
  /// What the letter asks for, before interest and charges.
  public var claimedTotal: Money { invoices.map(\.claimed).sum(currency) }

  /// What is open less what lies on account.
  public var netTotal: Money { openTotal - (onAccount ?? .zero(currency)) }

  public var interestTotal: Money { interest?.total(currency) ?? .zero(currency) }

  /// What the letter asks for with interest and charges.
  public var grandTotal: Money {
    claimedTotal + interestTotal + charges.map(\.amount).sum(currency)
  }

  /// Drops interest and charges on invoices that were paid, late: a letter that shows no working has to name the
  /// invoices that its interest is on.
  public mutating func keepInterestOfListedInvoices() {
    let numbers = Set(invoices.map(\.number))
    interest?.items.removeAll { $0.isLeftOver }
    if interest?.items.isEmpty ?? false { interest = nil }
    charges.removeAll { !$0.invoiceNumber.isEmpty && !numbers.contains($0.invoiceNumber) }
  }

  /// Whether every amount is of the letter's currency. The totals may only be taken when it is so:
  /// adding two currencies stops the program.
  public var hasOneCurrency: Bool {
    var amounts = invoices.flatMap { [$0.original, $0.paid, $0.open, $0.disputed, $0.covered] }
    amounts += charges.map(\.amount) + [onAccount].compactMap { $0 }
    amounts += promise.map { [$0.amount, $0.received] } ?? []
    amounts += (objection?.items ?? []).map(\.amount) + receipts.map(\.amount)
    if let plan { amounts += [plan.total] + plan.instalments.map(\.amount) }
    amounts += (deed?.amounts ?? []) + (breach?.amounts ?? []) + (report?.amounts ?? [])
    if let interest { amounts += interest.items.map(\.statement.debt.principal) }
    return amounts.allSatisfy { $0.currency == currency }
  }
}
