import Finance
import Receivables

/// A row of an invoice file, read.
struct ImportRow: Sendable, Equatable {
  let line: Int
  let customerCode: String
  /// Empty when the file has none.
  let customerName: String
  let invoice: Invoice
  /// What the row says was received; `nil` for nothing.
  let payment: Payment?
}

/// Reads the rows of a file by its mapping; what can't be read becomes findings.
struct RowParser {
  let mapping: ColumnMapping
  let places: ColumnPlaces
  let order: DateOrder
  let cells: CellReader
  private let dates: DateMemo

  /// The longest code or number, and the longest name or reference, in bytes of UTF-8.
  static let codeBytesMax = 64
  static let nameBytesMax = 512

  init(_ mapping: ColumnMapping, places: ColumnPlaces, order: DateOrder, encoding: TextEncoding) {
    self.mapping = mapping
    self.places = places
    self.order = order
    self.dates = DateMemo(order)
    self.cells = CellReader(
      numberForm: mapping.numberForm, roundsAmounts: mapping.roundsAmounts, encoding: encoding)
  }

  /// The row; `nil` when something in it can't be read, which `findings` then says.
  func parse(_ row: CSVRow, findings: inout FindingList) -> ImportRow? {
    guard row.fields.count == places.width else {
      findings.add(
        ImportFinding(
          .error, .rowIsRagged, line: row.line, seen: String(row.fields.count),
          expected: .fieldCount(places.width)))
      return nil
    }
    let code = text(.customerCode, row, Self.codeBytesMax, isRequired: true, &findings)
    let name = text(.customerName, row, Self.nameBytesMax, isRequired: false, &findings)
    let number = text(.invoiceNumber, row, Self.codeBytesMax, isRequired: true, &findings)
    let reference = text(.reference, row, Self.nameBytesMax, isRequired: false, &findings)
    let issued = date(.issued, row, isRequired: true, &findings)
    let mustSayDue = mapping.termDays == nil && mapping.terms == nil
    var due = date(.due, row, isRequired: mustSayDue, &findings)
    if due == .empty, case .day(let start) = issued {
      if let day = mapping.due(issued: start) {
        due = .day(day)
      } else {
        findings.add(missing(.due, row))
      }
    }
    let settled = date(.settled, row, isRequired: false, &findings)
    let received = date(.received, row, isRequired: false, &findings)
    let currency = self.currency(row, &findings)
    let amount = self.amount(.amount, row, currency, isRequired: true, &findings)
    let paid = self.amount(.paidAmount, row, currency, isRequired: false, &findings)
    guard let code, let name, let number, let reference, case .day(let issued) = issued,
      case .day(let due) = due, settled != .unreadable, received != .unreadable,
      let money = amount?.money, let paid
    else { return nil }
    let invoice = Invoice(
      number: number, issued: issued, due: due, amount: money, reference: reference,
      received: received.day)
    guard let payment = payment(settled, paid, invoice, row, &findings) else { return nil }
    return ImportRow(
      line: row.line, customerCode: code, customerName: name, invoice: invoice,
      payment: payment.value)
  }

  /// What the row says was received; `nil` for a contradiction.
  private func payment(
    _ settled: DateCell, _ paid: AmountCell, _ invoice: Invoice, _ row: CSVRow,
    _ findings: inout FindingList
  ) -> (value: Payment?, Void)? {
    let hasPaidColumn = places.indexes[.paidAmount] != nil
    guard case .day(let day) = settled else {
      guard let money = paid.money, !money.isZero else { return (nil, ()) }
      findings.add(missing(.settled, row))
      return nil
    }
    guard hasPaidColumn else {
      if invoice.amount.isZero { return (nil, ()) }
      return (Payment(invoiceNumber: invoice.number, date: day, amount: invoice.amount), ())
    }
    guard let money = paid.money, !money.isZero else {
      findings.add(missing(.paidAmount, row))
      return nil
    }
    return (Payment(invoiceNumber: invoice.number, date: day, amount: money), ())
  }

  // MARK: Cells

  enum DateCell: Equatable {
    case day(CivilDate), empty, unreadable

    var day: CivilDate? { if case .day(let day) = self { day } else { nil } }
  }

  /// An amount that was read, or none where none has to be.
  struct AmountCell { let money: Money? }

  private func date(
    _ field: ImportField, _ row: CSVRow, isRequired: Bool, _ findings: inout FindingList
  ) -> DateCell {
    let cell = places.cell(field, of: row) ?? ""
    if cell.isEmpty {
      guard isRequired else { return .empty }
      findings.add(missing(field, row))
      return .unreadable
    }
    if let date = dates.date(cell) { return .day(date) }
    findings.add(finding(.dateUnreadable, field, row, cell, .date(order)))
    return .unreadable
  }

  /// `nil` when the cell can't be read, or its currency was not.
  private func amount(
    _ field: ImportField, _ row: CSVRow, _ currency: Currency?, isRequired: Bool,
    _ findings: inout FindingList
  ) -> AmountCell? {
    guard let currency else { return nil }
    let cell = places.cell(field, of: row) ?? ""
    if cell.isEmpty {
      guard isRequired else { return AmountCell(money: nil) }
      findings.add(missing(field, row))
      return nil
    }
    switch cells.amount(cell, currency: currency) {
    case .value(let money): return AmountCell(money: money)
    case .tooPrecise:
      let expected = ImportFinding.Expectation.decimalsAtMost(currency.minorDigits, currency)
      findings.add(finding(.amountTooPrecise, field, row, cell, expected))
    case .unreadable:
      let expected = ImportFinding.Expectation.amount(mapping.numberForm, currency)
      findings.add(finding(.amountUnreadable, field, row, cell, expected))
    }
    return nil
  }

  private func currency(_ row: CSVRow, _ findings: inout FindingList) -> Currency? {
    let cell = places.cell(.currency, of: row) ?? ""
    if cell.isEmpty {
      if mapping.currency == nil { findings.add(missing(.currency, row)) }
      return mapping.currency
    }
    if let currency = CellReader.currency(cell) { return currency }
    findings.add(finding(.currencyUnknown, .currency, row, cell, .currency))
    return nil
  }

  /// Line ends and tabs inside a text become spaces; other control characters, and the marks that
  /// reverse the direction of writing, would reach the screen and are refused.
  private func text(
    _ field: ImportField, _ row: CSVRow, _ bytesMax: Int, isRequired: Bool,
    _ findings: inout FindingList
  ) -> String? {
    guard let cell = places.cell(field, of: row), !cell.isEmpty else {
      guard isRequired else { return "" }
      findings.add(missing(field, row))
      return nil
    }
    let clean = SpreadsheetText.plain(
      String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    guard clean.utf8.count <= bytesMax, !clean.unicodeScalars.contains(where: Self.isRefused)
    else {
      let visible = String(
        clean.unicodeScalars.map { Self.isRefused($0) ? "\u{FFFD}" : Character($0) })
      findings.add(finding(.textRefused, field, row, visible, .textWithin(bytes: bytesMax)))
      return nil
    }
    return clean
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  // MARK: Findings

  private func missing(_ field: ImportField, _ row: CSVRow) -> ImportFinding {
    finding(.valueMissing, field, row, "", .value)
  }

  func finding(
    _ code: ImportFinding.Code, _ field: ImportField, _ row: CSVRow, _ seen: String,
    _ expected: ImportFinding.Expectation
  ) -> ImportFinding {
    ImportFinding(
      .error, code, line: row.line, column: places.column(field), seen: seen, expected: expected)
  }
}
