import Finance

/// Deals of freee会計 (取引), as it exports and imports them, with a header.
///
/// After 「取引・口座振替のインポート（一括登録）」 of フリー株式会社: 収支区分 (収入 or 支出; empty on further rows of the same deal),
/// 管理番号, 発生日, 決済期日, 取引先, 勘定科目, 金額, 税計算区分, 税額, 備考, 決済日, 決済口座, 決済金額. Taken are deals of 収入 that
/// have a 取引先 and were not paid at once; 管理番号 is the invoice's number.
enum FreeeDealReader {
  static let document = ImportPreset.Document(
    title: "取引・口座振替のインポート（一括登録）", owner: "フリー株式会社",
    address: "https://support.freee.co.jp/hc/ja/articles/202847320")
  static let headers = ["収支区分", "発生日", "勘定科目", "金額"]

  /// The rows of one deal.
  private struct Deal {
    let first: CSVRow
    var invoice: ForeignInvoice
  }

  static func read(
    _ path: String, _ options: PresetOptions, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    var content = ForeignContent()
    let table = try ForeignTable(
      path, hasHeader: true, dateColumns: [.issued: "発生日", .due: "決済期日", .settled: "決済日"],
      usual: .cp932,
      options: options, content: &content, monitor: monitor)
    guard PresetColumns.check(headers, table, &content) else { return content }
    var deal: Deal?
    var isIncome = false
    for row in table.rows {
      let side = table.text(row, "収支区分")
      if !side.isEmpty {
        finish(&deal, &content)
        isIncome = side == "収入"
        if isIncome {
          deal = begin(row, table, options, &content)
        } else if side != "支出" {
          content.refuse(.rowNotOfPreset, line: row.line, column: "収支区分", seen: side, .value)
        }
      }
      guard isIncome else {
        content.skip(.expense, line: row.line)
        continue
      }
      add(row, to: &deal, table, options, &content)
    }
    finish(&deal, &content)
    return content
  }

  private static func begin(
    _ row: CSVRow, _ table: ForeignTable, _ options: PresetOptions,
    _ content: inout ForeignContent
  ) -> Deal? {
    let customer = table.text(row, "取引先")
    guard !customer.isEmpty else {
      content.skip(.noCustomer, line: row.line)
      return nil
    }
    guard let issued = table.date(table.text(row, "発生日"), row, "発生日", &content) else {
      return nil
    }
    let due = table.text(row, "決済期日", "支払期日")
    return Deal(
      first: row,
      invoice: ForeignInvoice(
        line: row.line,
        customer: ForeignCustomer(code: table.text(row, "取引先コード"), name: customer),
        number: table.text(row, "管理番号"), issued: issued,
        due: due.isEmpty ? nil : table.date(due, row, "決済期日", &content),
        amount: .zero(options.currency), reference: table.text(row, "備考")))
  }

  private static func add(
    _ row: CSVRow, to deal: inout Deal?, _ table: ForeignTable, _ options: PresetOptions,
    _ content: inout ForeignContent
  ) {
    guard deal != nil else { return }
    let currency = options.currency
    let figure = table.text(row, "金額")
    // A further row may hold nothing but a payment.
    if !figure.isEmpty || row == deal?.first,
      let amount = table.amount(figure, currency, row, "金額", &content)
    {
      deal?.invoice.amount += amount
      // 外税: the tax is not in the amount.
      if ["外税", "税別", "税抜"].contains(table.text(row, "税計算区分")) {
        let tax = table.text(row, "税額")
        if tax.isEmpty {
          content.refuse(.taxOpen, line: row.line, column: "税額", seen: figure, .value)
        } else if let tax = table.amount(tax, currency, row, "税額", &content) {
          deal?.invoice.amount += tax
        }
      }
    }
    let day = table.text(row, "決済日", "支払日")
    guard !day.isEmpty, let date = table.date(day, row, "決済日", &content),
      let paid = table.amount(
        table.text(row, "決済金額", "支払金額"), currency, row, "決済金額", &content)
    else { return }
    deal?.invoice.payments.append(.init(line: row.line, date: date, amount: paid))
  }

  private static func finish(_ deal: inout Deal?, _ content: inout ForeignContent) {
    defer { deal = nil }
    guard let invoice = deal?.invoice, !invoice.amount.isZero else { return }
    let atOnce = invoice.payments.filter { $0.date == invoice.issued }.map(\.amount)
    if atOnce.sum(invoice.amount.currency) == invoice.amount {
      return content.skip(.cashSale, line: invoice.line)
    }
    content.invoices.append(invoice)
  }
}
