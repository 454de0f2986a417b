import Finance
import Receivables

/// Invoices and the money received for them as CSV, in the form of the mapping `kaishu`: importing it into an empty
/// book gives the same invoices and receipts.
///
/// An invoice has a row for each receipt, or one without. A text that a spreadsheet would take for a formula begins
/// with an apostrophe, which the import takes off again.
public struct InvoiceExport {
  public let text: String
  public let invoiceCount: Int
  public let rowCount: Int
  /// Credit notes, write-offs, discounts, fees, interest, costs and sums on account: nothing that was received for
  /// an invoice's principal.
  public let leftOutCount: Int

  public static let header =
    [
      "customer-code", "customer-name", "invoice-number", "issued", "due", "amount", "currency",
      "reference", "received", "settled", "paid-amount",
    ].joined(separator: ",") + "\n"

  /// - Parameter history: as of the day of the export.
  public init(_ history: CustomerHistory) {
    var paid: [String: [Payment]] = [:]
    var leftOut = history.chargePayments.count
    for payment in history.payments {
      if payment.isOnAccount || payment.kind != .cash {
        leftOut += 1
      } else {
        paid[payment.invoiceNumber, default: []].append(payment)
      }
    }
    var lines = ""
    var rows = 0
    for invoice in history.invoices {
      let payments: [Payment?] = paid[invoice.number] ?? [nil]
      for payment in payments {
        lines += Self.row(invoice, payment, history.customer)
        rows += 1
      }
    }
    text = lines
    invoiceCount = history.invoices.count
    rowCount = rows
    leftOutCount = leftOut
  }

  private static func row(_ invoice: Invoice, _ payment: Payment?, _ customer: Customer) -> String {
    [
      CSVCell.text(customer.code),
      CSVCell.text(customer.name == customer.code ? "" : customer.name),
      CSVCell.text(invoice.number), invoice.issued.iso, invoice.due.iso, amount(invoice.amount),
      invoice.amount.currency.code, CSVCell.text(invoice.reference), invoice.received?.iso ?? "",
      payment?.date.iso ?? "", payment.map { amount($0.amount) } ?? "",
    ].joined(separator: ",") + "\n"
  }

  /// Digits with a point, as many decimals as the currency has.
  private static func amount(_ money: Money) -> String {
    let digits = money.currency.minorDigits
    guard digits > 0 else { return String(money.minorUnits) }
    let (whole, rest) = abs(money.minorUnits)
      .quotientAndRemainder(dividingBy: money.currency.minorUnitsPerMajor)
    let fraction = String(rest)
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return (money.minorUnits < 0 ? "-" : "") + "\(whole).\(zeros)\(fraction)"
  }
}
