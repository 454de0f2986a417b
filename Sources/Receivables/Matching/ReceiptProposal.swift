import Finance

/// A way to enter a receipt, for a person to confirm.
public struct ReceiptProposal: Sendable, Equatable {
  /// Why it may be this customer.
  public enum PayerEvidence: Int, Sendable, CaseIterable, Comparable {
    case none
    /// The name begins like the payer's, or stands in the text.
    case partOfName
    case name
    /// A person took an earlier receipt by this payer for this customer.
    case knownPayer

    public static func < (a: PayerEvidence, b: PayerEvidence) -> Bool { a.rawValue < b.rawValue }
  }

  /// How the amount comes about.
  public enum Fit: Int, Sendable, CaseIterable, Comparable {
    /// Less than the invoices; put to the oldest.
    case part
    /// More than everything open; what is over stays on account.
    case over
    /// Several invoices, less a transfer fee.
    case combinationLessFee
    /// One invoice, less a transfer fee.
    case exactLessFee
    case combination
    /// One invoice, to the unit.
    case exact

    public static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  public struct Portion: Sendable, Equatable {
    public let invoiceNumber: String
    public let amount: Money
  }

  public let customerCode: String
  public let payer: PayerEvidence
  public let fit: Fit
  /// The invoices that the payer's text names.
  public let named: [String]
  /// What each invoice gets of the money, oldest first.
  public let portions: [Portion]
  /// What the payer kept back for the transfer; zero where nothing. It belongs to the last portion.
  public let fee: Money
  /// What no invoice takes.
  public let onAccount: Money

  /// Higher is surer: a named invoice with the right amount, then the payer's name with it, and so on.
  public var confidence: Int {
    let amount =
      switch fit {
      case .exact: 50
      case .combination: 40
      case .exactLessFee: 30
      case .combinationLessFee: 25
      case .over: 6
      case .part: 5
      }
    let who =
      switch payer {
      case .knownPayer: 45
      case .name: 40
      case .partOfName: 30
      case .none: 0
      }
    return amount + who + (named.isEmpty ? 0 : 60)
  }

  /// The money as payments; they and what stays on account add up to the receipt.
  public func payments(on date: CivilDate) -> [Payment] {
    var payments = portions.map {
      Payment(invoiceNumber: $0.invoiceNumber, date: date, amount: $0.amount)
    }
    if fee.isPositive, let last = portions.last {
      payments.append(
        Payment(invoiceNumber: last.invoiceNumber, date: date, amount: fee, kind: .fee))
    }
    if onAccount.isPositive {
      payments.append(Payment(invoiceNumber: "", date: date, amount: onAccount))
    }
    return payments
  }
}
