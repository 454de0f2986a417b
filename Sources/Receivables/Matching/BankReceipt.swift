import Finance

/// Money that came into our account, as the bank's statement says it.
public struct BankReceipt: Sendable, Equatable {
  /// The line of the statement's file.
  public let line: Int
  public let date: CivilDate
  /// Positive.
  public let amount: Money
  /// Who paid, as the bank writes it: `ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ`.
  public let payer: String
  /// What the payer wrote; may be empty.
  public let reference: String
  /// The bank's own number of the line; may be empty.
  public let bankID: String

  public init(
    line: Int, date: CivilDate, amount: Money, payer: String, reference: String = "",
    bankID: String = ""
  ) {
    self.line = line
    self.date = date
    self.amount = amount
    self.payer = payer
    self.reference = reference
    self.bankID = bankID
  }

  /// The payer's name in the form in which it is remembered; empty where the bank gives none.
  public var payerCore: String { PayerText(self).core }

  /// What tells this receipt from every other; two equal ones of a file without the bank's numbers are told
  /// apart by their order.
  public func identity(occurrence: Int) -> String {
    [
      date.iso, amount.currency.code, String(amount.minorUnits), Folding.search(payer),
      Folding.search(reference), bankID, String(occurrence),
    ].joined(separator: "\u{1F}")
  }

  /// The fingerprints of receipts, in their order.
  public static func fingerprints(_ receipts: [BankReceipt]) -> [String] {
    var seen: [String: Int] = [:]
    return receipts.map { receipt in
      let first = receipt.identity(occurrence: 1)
      seen[first, default: 0] += 1
      return receipt.identity(occurrence: seen[first, default: 1])
    }
  }
}
