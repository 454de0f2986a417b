import Finance

/// Sales invoices as Xero exports them: a row for each line of an invoice, with the invoice's totals on
/// each of them.
///
/// After Xero's template for sales invoices, which its help on importing them offers (Sales > Invoices >
/// Import), and the export beside it, whose header several makers of programs give alike: ContactName, InvoiceNumber, Reference, InvoiceDate, DueDate, Total,
/// InvoiceAmountPaid, InvoiceAmountDue, Currency, Type, Status. The form that is filled in for an import has
/// no totals, and whether its prices include tax isn't in it: such a file is refused.
enum XeroInvoiceReader {
  static let document = ImportPreset.Document(
    title: "Import sales invoices: template file",
    owner: "Xero Limited", address: "https://central.xero.com")
  static let headers = ["ContactName", "InvoiceNumber", "InvoiceDate", "DueDate"]
  private static let drafts: Set<String> = [
    "draft", "submitted", "awaiting approval", "voided", "deleted",
  ]

  static func read(
    _ path: String, _ options: PresetOptions, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    var content = ForeignContent()
    let table = try ForeignTable(
      path, hasHeader: true, dateColumns: [.issued: "InvoiceDate", .due: "DueDate"],
      usual: .windows1252,
      options: options, content: &content, monitor: monitor)
    guard PresetColumns.check(headers + ["Total"], table, &content) else { return content }
    /// The total of each invoice and the line that said it first.
    var known: [ForeignCustomer: [String: (text: String, line: Int)]] = [:]
    for row in table.rows {
      let number = table.text(row, "InvoiceNumber")
      let customer = ForeignCustomer(name: table.text(row, "ContactName"))
      guard !number.isEmpty, !customer.name.isEmpty else {
        content.refuse(
          .valueMissing, line: row.line, column: number.isEmpty ? headers[1] : headers[0], .value)
        continue
      }
      let total = table.text(row, "Total")
      if let earlier = known[customer]?[number] {
        if earlier.text != total {
          content.refuse(
            .invoiceContradicts, line: row.line, column: "Total", seen: total,
            .sameAs(line: earlier.line))
        }
        continue
      }
      known[customer, default: [:]][number] = (total, row.line)
      take(row, number, customer, total, table, options, &content)
    }
    return content
  }

  private static func take(
    _ row: CSVRow, _ number: String, _ customer: ForeignCustomer, _ total: String,
    _ table: ForeignTable, _ options: PresetOptions, _ content: inout ForeignContent
  ) {
    if drafts.contains(Folding.ascii(table.text(row, "Status"))) {
      return content.skip(.notIssued, line: row.line)
    }
    let type = Folding.ascii(table.text(row, "Type"))
    let isCredit = type.contains("credit note")
    guard type.isEmpty || type == "sales invoice" || type == "sales credit note" else {
      return content.skip(.otherDocument, line: row.line)
    }
    guard
      let currency = table.currency(table.text(row, "Currency"), row, "Currency", &content),
      let issued = table.date(table.text(row, "InvoiceDate"), row, "InvoiceDate", &content),
      let size = table.amount(total, currency, row, "Total", &content)
    else { return }
    // A credit note has no due date.
    let dueText = table.text(row, "DueDate")
    let day = isCredit && dueText.isEmpty ? issued : table.date(dueText, row, "DueDate", &content)
    guard let due = day else { return }
    let amount = isCredit && size.isPositive ? .zero(currency) - size : size
    var invoice = ForeignInvoice(
      line: row.line, customer: customer, number: number, issued: issued, due: due,
      amount: amount, reference: table.text(row, "Reference"))
    guard let settled = settled(row, size, currency, table, &content) else { return }
    if !settled.isZero {
      guard let day = options.paidOn else {
        return content.refuse(
          .paidWithoutDate, line: row.line, column: "InvoiceAmountPaid", seen: number, .paidOn)
      }
      let sum = isCredit && settled.isPositive ? .zero(currency) - settled : settled
      invoice.payments.append(.init(line: row.line, date: day, amount: sum))
    }
    content.invoices.append(invoice)
  }

  /// What is no longer owed of the total: paid, or set off against a credit note.
  private static func settled(
    _ row: CSVRow, _ total: Money, _ currency: Currency, _ table: ForeignTable,
    _ content: inout ForeignContent
  ) -> Money? {
    let due = table.text(row, "InvoiceAmountDue")
    if !due.isEmpty {
      return table.amount(due, currency, row, "InvoiceAmountDue", &content).map { total - $0 }
    }
    let paid = table.text(row, "InvoiceAmountPaid")
    if paid.isEmpty { return .zero(currency) }
    return table.amount(paid, currency, row, "InvoiceAmountPaid", &content)
  }
}
