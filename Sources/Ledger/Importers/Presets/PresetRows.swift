import Finance
import Receivables

/// The rows that an import takes, made of another program's file, each with the line it came from.
struct PresetRows {
  struct Row: Equatable {
    let line: Int
    let code: String
    let name: String
    let invoice: Invoice
    let payment: Payment?
  }

  private(set) var rows: [Row] = []

  /// The columns, named as the fields are.
  static let fields: [ImportField] = [
    .customerCode, .customerName, .invoiceNumber, .issued, .due, .amount, .currency, .settled,
    .paidAmount, .reference,
  ]

  static func mapping(_ options: PresetOptions) -> ColumnMapping {
    ColumnMapping(
      columns: Dictionary(uniqueKeysWithValues: fields.map { ($0, .named($0.rawValue)) }),
      encoding: .utf8, dateOrder: .ymd, language: options.language, country: options.country)
  }

  /// An invoice with what was paid on it: two payments of one day are one.
  mutating func add(
    _ invoice: Invoice, code: String, name: String, line: Int, payments: [(Int, Payment)]
  ) {
    var merged: [(line: Int, payment: Payment)] = []
    for (line, payment) in payments {
      if let same = merged.firstIndex(where: { $0.payment.date == payment.date }) {
        merged[same].payment.amount += payment.amount
      } else {
        merged.append((line, payment))
      }
    }
    let paid = merged.filter { !$0.payment.amount.isZero }
    if paid.isEmpty {
      rows.append(Row(line: line, code: code, name: name, invoice: invoice, payment: nil))
    }
    for (line, payment) in paid {
      rows.append(Row(line: line, code: code, name: name, invoice: invoice, payment: payment))
    }
  }

  /// The file line of a line of ``text``.
  func line(of line: Int) -> Int? {
    rows.indices.contains(line - 2) ? rows[line - 2].line : nil
  }

  /// The rows as a file in the form of ``mapping(_:)``.
  var text: String {
    var lines = [Self.fields.map(\.rawValue).joined(separator: ",")]
    for row in rows {
      let invoice = row.invoice
      let cells = [
        row.code, row.name, invoice.number, invoice.issued.iso, invoice.due.iso,
        Self.figure(invoice.amount), invoice.amount.currency.code, row.payment?.date.iso ?? "",
        row.payment.map { Self.figure($0.amount) } ?? "", invoice.reference,
      ]
      lines.append(cells.map(Self.quoted).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    // One row is one line: a line's number says which row it is.
    let flat = String(cell.map { $0.isNewline ? " " : $0 })
    return "\"" + flat.replacing("\"", with: "\"\"") + "\""
  }

  /// `-1234.50`
  static func figure(_ amount: Money) -> String {
    let digits = amount.currency.minorDigits
    var text = String(abs(amount.minorUnits))
    if digits > 0 {
      text = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
    }
    return (amount.minorUnits < 0 ? "-" : "") + text
  }
}
