import Finance

/// Invoices in the form that QuickBooks Online imports: a row for each item, joined by the invoice's number.
///
/// After "Import invoices in batches" of Intuit Inc. and its sample file: InvoiceNo, Customer, InvoiceDate,
/// DueDate, Memo, ItemAmount, ItemTaxCode, ItemTaxAmount, Currency. Customer and days may stand on the first
/// row of an invoice only. Items that are taxed without saying how much are refused: the invoice's total
/// would be a guess.
enum QuickBooksInvoiceReader {
  static let document = ImportPreset.Document(
    title: "Import invoices in batches", owner: "Intuit Inc.",
    address:
      "https://quickbooks.intuit.com/learn-support/en-ca/help-articles/import-invoices-in-batches/01/338729"
  )
  static let headers = ["InvoiceNo", "Customer", "InvoiceDate", "DueDate", "ItemAmount"]

  static func read(
    _ path: String, _ options: PresetOptions, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    var content = ForeignContent()
    let table = try ForeignTable(
      path, hasHeader: true, dateColumns: [.issued: "InvoiceDate", .due: "DueDate"],
      usual: .windows1252,
      options: options, content: &content, monitor: monitor)
    guard PresetColumns.check(headers, table, &content) else { return content }
    var known: [String: Int] = [:]
    var refused: Set<String> = []
    for row in table.rows {
      let number = table.text(row, "InvoiceNo")
      guard !number.isEmpty else {
        content.refuse(.valueMissing, line: row.line, column: "InvoiceNo", .value)
        continue
      }
      if known[number] == nil, !refused.contains(number) {
        if let invoice = begin(row, number, table, &content) {
          known[number] = content.invoices.count
          content.invoices.append(invoice)
        } else {
          refused.insert(number)
        }
      }
      guard let place = known[number] else { continue }
      if let column = contradiction(row, content.invoices[place], table) {
        content.refuse(
          .invoiceContradicts, line: row.line, column: column, seen: table.text(row, column),
          .sameAs(line: content.invoices[place].line))
        continue
      }
      let currency = content.invoices[place].amount.currency
      if let amount = item(row, currency, table, &content) {
        content.invoices[place].amount += amount
      }
    }
    return content
  }

  private static func begin(
    _ row: CSVRow, _ number: String, _ table: ForeignTable, _ content: inout ForeignContent
  ) -> ForeignInvoice? {
    let customer = table.text(row, "Customer")
    if customer.isEmpty {
      content.refuse(.valueMissing, line: row.line, column: "Customer", .value)
    }
    guard
      let currency = table.currency(table.text(row, "Currency"), row, "Currency", &content),
      let issued = table.date(table.text(row, "InvoiceDate"), row, "InvoiceDate", &content),
      let due = table.date(table.text(row, "DueDate"), row, "DueDate", &content),
      !customer.isEmpty
    else { return nil }
    return ForeignInvoice(
      line: row.line, customer: ForeignCustomer(name: customer), number: number, issued: issued,
      due: due, amount: .zero(currency), reference: table.text(row, "Memo"))
  }

  /// The column in which a further row says something else than the invoice's first; `nil` for none.
  private static func contradiction(
    _ row: CSVRow, _ invoice: ForeignInvoice, _ table: ForeignTable
  ) -> String? {
    let customer = table.text(row, "Customer")
    if !customer.isEmpty, customer != invoice.customer.name { return "Customer" }
    for (column, day) in [("InvoiceDate", invoice.issued), ("DueDate", invoice.due)] {
      let text = table.text(row, column)
      if !text.isEmpty, DateText.date(text, order: table.order) != day { return column }
    }
    return nil
  }

  private static func item(
    _ row: CSVRow, _ currency: Currency, _ table: ForeignTable, _ content: inout ForeignContent
  ) -> Money? {
    guard
      let amount = table.amount(
        table.text(row, "ItemAmount"), currency, row, "ItemAmount", &content)
    else { return nil }
    let tax = table.text(row, "ItemTaxAmount")
    if !tax.isEmpty {
      return table.amount(tax, currency, row, "ItemTaxAmount", &content).map { amount + $0 }
    }
    let free: Set<String> = ["", "n", "no", "non", "out of scope", "0", "0%", "0.0% z", "exempt"]
    let marks = [
      table.text(row, "Taxable"), table.text(row, "TaxRate"), table.text(row, "ItemTaxCode"),
    ]
    guard marks.allSatisfy({ free.contains(Folding.ascii($0)) }) else {
      content.refuse(
        .taxOpen, line: row.line, column: "ItemTaxAmount",
        seen: marks.first { !free.contains(Folding.ascii($0)) } ?? "", .value)
      return nil
    }
    return amount
  }
}
