import Finance

/// Proposes which customers and invoices a receipt is for; never decides.
public struct ReceiptMatcher: Sendable {
  /// A customer with what is open.
  public struct Account: Sendable, Equatable {
    public let code: String
    public let name: String
    public let reading: String
    /// Payers whose receipts were taken for this customer before, as ``BankReceipt/payerCore`` gives them.
    public let payerNames: [String]
    /// Invoices with something to pay, oldest due date first.
    public let items: [OpenItem]

    public init(
      code: String, name: String, reading: String, payerNames: [String], items: [OpenItem]
    ) {
      self.code = code
      self.name = name
      self.reading = reading
      self.payerNames = payerNames
      self.items =
        items
        .filter { $0.open.isPositive }
        .sorted { ($0.invoice.due, $0.invoice.number) < ($1.invoice.due, $1.invoice.number) }
    }
  }

  /// What a payer may keep back for the transfer, in minor units of one currency.
  public struct FeeLimits: Sendable, Equatable {
    public let range: ClosedRange<Int>
    public let currency: Currency

    public init(_ range: ClosedRange<Int>, _ currency: Currency) {
      self.range = range
      self.currency = currency
    }

    /// What Japanese banks ask for a transfer, with tax.
    public static let japan = FeeLimits(110...880, .jpy)
  }

  /// The most proposals for a receipt.
  public static let proposalsMax = 5

  /// An account with what is compared of it, worked out once for all receipts.
  private struct Prepared: Sendable {
    let account: Account
    let cores: [String]
    let numbers: [[String]]

    init(_ account: Account) {
      self.account = account
      cores = [account.name, account.reading].map(CompanyName.core).filter { !$0.isEmpty }
      numbers = account.items.map { PayerText.words($0.invoice.number) }
    }
  }

  private var accounts: [Prepared]
  private let fees: FeeLimits?

  public init(_ accounts: [Account], fees: FeeLimits?) {
    self.accounts = accounts.sorted { $0.code < $1.code }.map(Prepared.init)
    self.fees = fees
  }

  /// Takes what changed for one customer.
  public mutating func update(_ account: Account) {
    if let place = accounts.firstIndex(where: { $0.account.code == account.code }) {
      accounts[place] = Prepared(account)
    }
  }

  /// The surest first; equally sure ones by customer code. Empty when nothing speaks for anybody.
  public func proposals(for receipt: BankReceipt) -> [ReceiptProposal] {
    let text = PayerText(receipt)
    var found: [ReceiptProposal] = []
    for account in accounts { found += proposals(receipt, text, account) }
    // Swift's sort is stable in fact but not by promise.
    return found.enumerated()
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .prefix(Self.proposalsMax).map(\.element)
  }

  private func proposals(
    _ receipt: BankReceipt, _ text: PayerText, _ prepared: Prepared
  ) -> [ReceiptProposal] {
    let account = prepared.account
    let payable = account.items.indices.filter {
      account.items[$0].open.currency == receipt.amount.currency
    }
    let items = payable.map { account.items[$0] }
    let amounts = items.map(\.open.minorUnits)
    let target = receipt.amount.minorUnits
    let exact = amounts.indices.filter { amounts[$0] == target }
    let payer = text.evidence(cores: prepared.cores, known: account.payerNames)
    let named = items.indices.filter { text.names(prepared.numbers[payable[$0]]) }
    let fees = fees?.currency == receipt.amount.currency ? fees?.range : nil
    // An amount that happens to agree says little, but it is all there is where the payer is unknown.
    guard payer > .none || !named.isEmpty else {
      return exact.prefix(1).map {
        make(receipt, account, items, [$0], payer, .exact, named: [])
      }
    }
    func proposal(_ places: [Int], _ fit: ReceiptProposal.Fit) -> ReceiptProposal {
      make(
        receipt, account, items, places, payer, fit,
        named: named.filter { places.contains($0) }.map { items[$0].invoice.number })
    }
    if !named.isEmpty, let fit = fit(named.map { amounts[$0] }, target, fees) {
      return [proposal(named, fit)]
    }
    if !exact.isEmpty { return exact.prefix(2).map { proposal([$0], .exact) } }
    if let several = InvoiceCombination.find(amounts, target: target) {
      return [proposal(several, .combination)]
    }
    if let places = lessFee(amounts, target, fees) {
      return [proposal(places, places.count == 1 ? .exactLessFee : .combinationLessFee)]
    }
    // The invoices that are named, then the oldest.
    let order = named + items.indices.filter { !named.contains($0) }
    return [proposal(order, amounts.reduce(0, +) < target ? .over : .part)]
  }

  /// How amounts that are named together make up the sum; `nil` when they don't.
  private func fit(
    _ amounts: [Int], _ target: Int, _ fees: ClosedRange<Int>?
  ) -> ReceiptProposal.Fit? {
    let sum = amounts.reduce(0, +)
    if sum == target { return amounts.count == 1 ? .exact : .combination }
    guard isFee(sum - target, of: amounts.last, fees) else { return nil }
    return amounts.count == 1 ? .exactLessFee : .combinationLessFee
  }

  /// One invoice, or the oldest together, that the sum falls short of by a fee.
  private func lessFee(_ amounts: [Int], _ target: Int, _ fees: ClosedRange<Int>?) -> [Int]? {
    let one = amounts.indices.first { isFee(amounts[$0] - target, of: amounts[$0], fees) }
    if let one { return [one] }
    var sum = 0
    for (place, amount) in amounts.enumerated() {
      sum += amount
      if place > 0, isFee(sum - target, of: amount, fees) { return Array(0...place) }
    }
    return nil
  }

  /// Whether so much may be a fee, kept back from the last invoice.
  private func isFee(_ short: Int, of last: Int?, _ fees: ClosedRange<Int>?) -> Bool {
    guard let fees, let last else { return false }
    return fees.contains(short) && short < last
  }

  private func make(
    _ receipt: BankReceipt, _ account: Account, _ items: [OpenItem], _ places: [Int],
    _ payer: ReceiptProposal.PayerEvidence, _ fit: ReceiptProposal.Fit, named: [String]
  ) -> ReceiptProposal {
    let currency = receipt.amount.currency
    var left = receipt.amount.minorUnits
    var fee = 0
    var portions: [ReceiptProposal.Portion] = []
    for place in places where left > 0 {
      let units = min(left, items[place].open.minorUnits)
      left -= units
      if fit == .exactLessFee || fit == .combinationLessFee {
        fee = items[place].open.minorUnits - units
      }
      portions.append(
        ReceiptProposal.Portion(
          invoiceNumber: items[place].invoice.number,
          amount: Money(minorUnits: units, currency: currency)))
    }
    return ReceiptProposal(
      customerCode: account.code, payer: payer, fit: fit, named: named, portions: portions,
      fee: Money(minorUnits: fee, currency: currency),
      onAccount: Money(minorUnits: left, currency: currency))
  }
}
