import Finance

/// Journal files of マネーフォワード クラウド会計 (仕訳帳), with a header; the order of columns doesn't matter.
///
/// After 「「仕訳帳」をインポートする」 of 株式会社マネーフォワード: 取引No, 取引日, 勘定科目 and 金額 of both sides have to be
/// there, and rows with the same 取引No and 取引日 are one entry. Taken are the rows on 売掛金: their 取引先, else their
/// 補助科目, is the customer.
enum MoneyForwardJournalReader {
  static let document = ImportPreset.Document(
    title: "「仕訳帳」をインポートする", owner: "株式会社マネーフォワード",
    address: "https://biz.moneyforward.com/support/tax-return/guide/import-books/ib01.html")
  static let headers = ["取引No", "取引日", "借方勘定科目", "借方金額(円)", "貸方勘定科目", "貸方金額(円)"]

  static func read(
    _ path: String, _ options: PresetOptions, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    var content = ForeignContent()
    let table = try ForeignTable(
      path, hasHeader: true, dateColumns: [:], usual: .cp932, options: options,
      content: &content, monitor: monitor)
    guard PresetColumns.check(headers, table, &content) else { return content }
    var entries: [ReceivablesJournal.Entry] = []
    for row in table.rows {
      guard let date = table.date(table.text(row, "取引日"), row, "取引日", &content) else { continue }
      func side(_ prefix: String) -> ReceivablesJournal.Side {
        ReceivablesJournal.Side(
          account: table.text(row, prefix + "勘定科目"),
          customer: table.text(row, prefix + "取引先", prefix + "補助科目"),
          amount: table.text(row, prefix + "金額(円)"), column: prefix + "金額(円)",
          customerColumn: table.has(prefix + "取引先") ? prefix + "取引先" : prefix + "補助科目")
      }
      entries.append(
        ReceivablesJournal.Entry(
          row: row, slip: table.text(row, "取引No"), date: date, debit: side("借方"),
          credit: side("貸方"), text: table.text(row, "摘要")))
    }
    ReceivablesJournal(options).take(entries, from: table, into: &content)
    return content
  }
}

/// Whether a file has the columns that its preset is made of.
enum PresetColumns {
  /// Says in one finding which are missing.
  static func check(
    _ headers: [String], _ table: ForeignTable, _ content: inout ForeignContent
  ) -> Bool {
    guard content.findings.errorCount == 0 else { return false }
    let missing = headers.filter { !table.has($0) }
    if missing.isEmpty { return true }
    content.refuse(.columnNotFound, line: 1, .header(missing))
    return false
  }
}
