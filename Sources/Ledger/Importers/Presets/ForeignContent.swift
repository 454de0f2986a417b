import Finance

/// Who owes, as another program's file says it: often a name and no code.
struct ForeignCustomer: Hashable {
  /// Empty when the file has none.
  var code = ""
  var name: String
}

/// An invoice that a file states.
struct ForeignInvoice: Equatable {
  let line: Int
  let customer: ForeignCustomer
  /// Empty: made from the day of issue, since such files number entries rather than invoices.
  var number: String
  let issued: CivilDate
  /// `nil`: by the terms.
  var due: CivilDate?
  /// Negative for a credit note.
  var amount: Money
  var reference = ""
  /// Money that the file puts to this invoice.
  var payments: [Payment] = []

  struct Payment: Equatable {
    let line: Int
    let date: CivilDate
    let amount: Money
  }
}

/// Money received that a file puts to a customer, seldom to an invoice.
struct ForeignReceipt: Equatable {
  let line: Int
  let customer: ForeignCustomer
  let date: CivilDate
  /// Positive.
  let amount: Money
  /// The invoices that the file names for it.
  var invoices: [String] = []
  /// The account that took it, where that is not money: a bill, a discount, a write-off. Empty otherwise.
  var otherThanMoney = ""
}

/// Another program's file, read, before the ledger is asked.
struct ForeignContent {
  var rows = 0
  var invoices: [ForeignInvoice] = []
  var receipts: [ForeignReceipt] = []
  var findings = FindingList()
  var detection: EncodingDetection?
  var encoding: TextEncoding?
  var dateOrder: DateOrder?
  /// The dates of a file that doesn't settle their order; `nil` otherwise.
  var openDates: DatedRows?
  /// Rows that are no receivables, by the reason that they were passed over for.
  private var skipped: [ImportFinding.SkipReason: (count: Int, line: Int)] = [:]

  mutating func skip(_ reason: ImportFinding.SkipReason, line: Int) {
    skipped[reason, default: (0, line)].count += 1
  }

  /// Says openly what was passed over: one note a reason, at the first line.
  mutating func noteSkipped() {
    for (reason, rows) in skipped.sorted(by: { $0.value.line < $1.value.line }) {
      findings.add(
        ImportFinding(
          .note, .rowsSkipped, line: rows.line, expected: .skipped(reason, rows: rows.count)))
    }
    skipped = [:]
  }

  mutating func refuse(
    _ code: ImportFinding.Code, line: Int?, column: String = "", seen: String = "",
    _ expected: ImportFinding.Expectation
  ) {
    let place = column.isEmpty ? nil : ImportFinding.Column(field: nil, name: column, number: 0)
    findings.add(
      ImportFinding(.error, code, line: line, column: place, seen: seen, expected: expected))
  }
}
