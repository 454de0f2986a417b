import Finance

/// Reads the rows in which nothing is unusual, without making strings; all others are left to ``RowParser``.
///
/// What it reads it reads as ``RowParser`` does, and it never finds a fault: it only declines.
struct QuickRowParser {
  private let width: Int
  private let places: [ImportField: Int]
  private let mapping: ColumnMapping
  private let order: DateOrder
  private let cells: CellReader
  private let dates: DateMemo
  private let point: UInt8
  private let code: Int
  private let name: Int?
  private let number: Int
  private let reference: Int?
  private let issued: Int
  private let due: Int?
  private let settled: Int?
  private let received: Int?
  private let amount: Int
  private let paid: Int?
  private let currency: Int?
  /// The currency cell that was read last.
  private var lastCurrency: (bytes: [UInt8], value: Currency)?

  /// `nil` when a column that has to be there is not.
  init?(_ parser: RowParser) {
    let places = parser.places.indexes
    guard let code = places[.customerCode], let number = places[.invoiceNumber],
      let issued = places[.issued], let amount = places[.amount]
    else { return nil }
    (self.code, self.number, self.issued, self.amount) = (code, number, issued, amount)
    (name, reference) = (places[.customerName], places[.reference])
    (due, settled, received) = (places[.due], places[.settled], places[.received])
    (paid, currency) = (places[.paidAmount], places[.currency])
    self.places = places
    (width, mapping, order) = (parser.places.width, parser.mapping, parser.order)
    (cells, dates) = (parser.cells, DateMemo(parser.order))
    point = parser.mapping.numberForm == .point ? 0x2E : 0x2C
  }

  /// The row; `nil` when it has to be read with care.
  mutating func read(_ row: CSVScanner) -> InvoiceRow? {
    guard row.fieldCount == width, let issued = day(row.field(issued)),
      let code = text(row.field(code), RowParser.codeBytesMax), !code.isEmpty,
      let number = text(row.field(number), RowParser.codeBytesMax), !number.isEmpty,
      let name = optionalText(name, row), let reference = optionalText(reference, row),
      let settled = optionalDay(settled, row), let received = optionalDay(received, row),
      let due = dueDay(row, issued), due >= issued, settled.value.map({ $0 >= issued }) ?? true,
      let currency = currency(row), let amount = amount(row.field(amount), currency)
    else { return nil }
    var paid = 0
    if let place = self.paid {
      let cell = row.field(place)
      if !cell.isEmpty {
        guard let money = self.amount(cell, currency) else { return nil }
        paid = money
      }
      // A sum without a day, or a day without a sum, is a fault.
      guard (paid == 0) == (settled.value == nil) else { return nil }
    } else if settled.value != nil {
      paid = amount
    }
    return InvoiceRow(
      line: row.firstLine, code: code, name: name, number: number, reference: reference,
      issued: issued, due: due, received: received.value, amount: amount, currency: currency,
      settled: paid == 0 ? nil : settled.value, paid: paid)
  }

  // MARK: Text

  private func optionalText(_ place: Int?, _ row: CSVScanner) -> UnsafeRawBufferPointer? {
    guard let place else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return text(row.field(place), RowParser.nameBytesMax)
  }

  /// The text as it is, when there is nothing in it that is trimmed, replaced or refused.
  private func text(
    _ cell: UnsafeBufferPointer<UInt8>, _ bytesMax: Int
  ) -> UnsafeRawBufferPointer? {
    // An apostrophe may guard a sign from spreadsheets.
    guard cell.count <= bytesMax, cell.first != 0x20, cell.last != 0x20, cell.first != 0x27
    else { return nil }
    for (index, byte) in cell.enumerated() {
      if byte >= 0x20, byte < 0x7F { continue }
      switch byte {
      // Controls; the scripts that begin with C2, E1 and E2 have spaces, marks and controls among them.
      case 0..<0x20, 0x7F, 0xC2, 0xE1, 0xE2: return nil
      // The ideographic space.
      case 0xE3 where cell[index + 1] == 0x80 && cell[index + 2] == 0x80: return nil
      default: continue
      }
    }
    return UnsafeRawBufferPointer(cell)
  }

  // MARK: Dates

  private func optionalDay(
    _ place: Int?, _ row: CSVScanner
  ) -> (value: CivilDate?, Void)? {
    guard let place else { return (nil, ()) }
    let cell = row.field(place)
    if cell.isEmpty { return (nil, ()) }
    return day(cell).map { ($0, ()) }
  }

  private func dueDay(_ row: CSVScanner, _ issued: CivilDate) -> CivilDate? {
    let cell = due.map { row.field($0) }
    guard let cell, !cell.isEmpty else {
      return mapping.termDays.map { issued.adding(days: $0) }
    }
    return day(cell)
  }

  private func day(_ cell: UnsafeBufferPointer<UInt8>) -> CivilDate? {
    if order == .ymd, let date = StoredDate.read(cell) { return date }
    guard cell.count <= 32, cell.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return dates.date(String(decoding: cell, as: UTF8.self))
  }

  // MARK: Amounts

  private mutating func currency(_ row: CSVScanner) -> Currency? {
    guard let place = currency else { return mapping.currency }
    let cell = row.field(place)
    if cell.isEmpty { return mapping.currency }
    if let lastCurrency, lastCurrency.bytes.elementsEqual(cell) { return lastCurrency.value }
    guard let value = CellReader.currency(String(decoding: cell, as: UTF8.self)) else {
      return nil
    }
    lastCurrency = (Array(cell), value)
    return value
  }

  private func amount(_ cell: UnsafeBufferPointer<UInt8>, _ currency: Currency) -> Int? {
    if let plain = plainAmount(cell, currency.minorDigits) { return plain }
    guard !cell.isEmpty,
      case .value(let money) = cells.amount(
        String(decoding: cell, as: UTF8.self), currency: currency)
    else { return nil }
    return money.minorUnits
  }

  /// Digits with at most a minus before and decimals behind; `nil` for anything else.
  private func plainAmount(_ cell: UnsafeBufferPointer<UInt8>, _ minorDigits: Int) -> Int? {
    let isNegative = cell.first == 0x2D
    var index = isNegative ? 1 : 0
    let start = index
    var value = 0
    while index < cell.count, cell[index] &- 0x30 < 10, index - start < 13 {
      value = value * 10 + Int(cell[index] - 0x30)
      index += 1
    }
    guard index > start else { return nil }
    var decimals = 0
    if index < cell.count {
      guard cell[index] == point, index + 1 < cell.count else { return nil }
      index += 1
      while index < cell.count, cell[index] &- 0x30 < 10, decimals < minorDigits {
        value = value * 10 + Int(cell[index] - 0x30)
        index += 1
        decimals += 1
      }
      guard index == cell.count else { return nil }
    }
    for _ in decimals..<minorDigits { value *= 10 }
    guard value <= Money.minorUnitsMax else { return nil }
    return isNegative ? -value : value
  }
}
