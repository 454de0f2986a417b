import Finance

/// Journal files of 弥生会計: 25 columns in a fixed order, Windows Japanese, no header.
///
/// After 「仕訳データの項目と記述形式」 of 弥生株式会社, the form of 弥生会計 05 and later: 1 識別フラグ (2000 an entry, 2111
/// a slip of one row; 2110, 2100 and 2101 the first, middle and last row of a slip), 2 伝票No, 4 取引日付
/// (`20190701`, `2019/7/1`, `R.01/07/01`), 5–10 the debit's account, sub-account, department, tax and amount,
/// 11–16 the credit's, 17 摘要. Amounts include tax. Taken are the rows on 売掛金: their 補助科目 is the customer.
enum YayoiJournalReader {
  static let document = ImportPreset.Document(
    title: "仕訳データの項目と記述形式 (弥生取り込み形式)", owner: "弥生株式会社",
    address: "https://support.yayoi-kk.co.jp/subcontents.html?page_id=18545")
  static let columns = 25
  static let flags: Set<String> = ["2000", "2111", "2110", "2100", "2101"]

  static func read(
    _ path: String, _ options: PresetOptions, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    var content = ForeignContent()
    let table = try ForeignTable(
      path, hasHeader: false, dateColumns: [:], usual: .cp932, options: options,
      content: &content, monitor: monitor)
    var entries: [ReceivablesJournal.Entry] = []
    /// Number and day of the slip whose rows are being read.
    var open: (slip: String, date: CivilDate)?
    for row in table.rows {
      // Later versions add columns at the end.
      guard row.fields.count >= columns else {
        content.refuse(
          .rowIsRagged, line: row.line, seen: String(row.fields.count), .fieldCount(columns))
        continue
      }
      func cell(_ number: Int) -> String { row.fields[number - 1].trimmed }
      let flag = Folding.ascii(cell(1))
      guard flags.contains(flag) else {
        content.refuse(.rowNotOfPreset, line: row.line, column: "識別フラグ", seen: cell(1), .value)
        continue
      }
      var slip = cell(2)
      var day: CivilDate?
      if flag == "2100" || flag == "2101", let first = open {
        (slip, day) = first
      } else {
        day = table.date(cell(4), row, "取引日付", &content)
      }
      guard let date = day else { continue }
      if flag == "2110" {
        // A slip without a number still is one entry.
        open = (slip.isEmpty ? "L\(row.line)" : slip, date)
        slip = open?.slip ?? slip
      } else if flag != "2100" {
        open = nil
      }
      entries.append(
        ReceivablesJournal.Entry(
          row: row, slip: slip, date: date,
          debit: .init(
            account: cell(5), customer: cell(6), amount: cell(9), column: "借方金額",
            customerColumn: "借方補助科目"),
          credit: .init(
            account: cell(11), customer: cell(12), amount: cell(15), column: "貸方金額",
            customerColumn: "貸方補助科目"),
          text: cell(17)))
    }
    ReceivablesJournal(options).take(entries, from: table, into: &content)
    return content
  }
}
