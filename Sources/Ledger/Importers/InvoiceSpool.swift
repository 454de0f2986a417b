import Finance

/// What a row of a file says about an invoice, as numbers and bytes: nothing of it outlives the row.
struct InvoiceRow {
  var line: Int
  var code: UnsafeRawBufferPointer
  /// Empty when the file has none.
  var name: UnsafeRawBufferPointer
  var number: UnsafeRawBufferPointer
  var reference: UnsafeRawBufferPointer
  var issued: CivilDate
  var due: CivilDate
  var received: CivilDate?
  var amount: Int
  var currency: Currency
  /// What was paid and when; `nil` for nothing.
  var settled: CivilDate?
  var paid: Int
}

/// The rows of a file in the order of the ledger, by customer and invoice, whatever their order in the file.
final class InvoiceSpool {
  private let sorter: RowSorter
  private var currencies: [Currency] = []
  /// The last name seen of a customer, by their hashes: only a name that differs is kept with a row.
  private var names = [(code: UInt64, name: UInt64)](
    repeating: (0, 0), count: InvoiceSpool.namesMax)
  /// Invoice rows added.
  private(set) var count = 0

  private static let namesMax = 1 << 18

  /// - Parameter folder: where rows lie that are too many for memory.
  init(folder: String) { sorter = RowSorter(folder: folder) }

  func add(_ row: InvoiceRow) throws(LedgerError) {
    count += 1
    if !row.name.isEmpty, isNew(row.name, of: row.code) { try addName(row) }
    let currency = index(of: row.currency)
    let key = row.code.count + 1 + row.number.count
    let length = RowSorter.keyOffset + key + row.reference.count
    try sorter.add(length: length) { bytes in
      Self.head(bytes, length, key: key, code: row.code.count, line: row.line)
      bytes.storeBytes(of: Self.day(row.issued), toByteOffset: 12, as: Int32.self)
      bytes.storeBytes(of: Self.day(row.due), toByteOffset: 16, as: Int32.self)
      bytes.storeBytes(of: Self.day(row.settled), toByteOffset: 20, as: Int32.self)
      bytes.storeBytes(of: Self.day(row.received), toByteOffset: 24, as: Int32.self)
      bytes.storeBytes(of: UInt32(currency), toByteOffset: 28, as: UInt32.self)
      bytes.storeBytes(of: row.amount, toByteOffset: 32, as: Int.self)
      bytes.storeBytes(of: row.paid, toByteOffset: 40, as: Int.self)
      Self.put(row.code, row.number, row.reference, bytes + RowSorter.keyOffset)
    }
  }

  func add(_ row: ImportRow) throws(LedgerError) {
    var texts: [UInt8] = []
    var ends: [Int] = []
    let invoice = row.invoice
    for text in [row.customerCode, row.customerName, invoice.number, invoice.reference] {
      texts += text.utf8
      ends.append(texts.count)
    }
    let result = texts.withUnsafeBytes { bytes -> Result<Void, LedgerError> in
      func part(_ index: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
      }
      let plain = InvoiceRow(
        line: row.line, code: part(0), name: part(1), number: part(2), reference: part(3),
        issued: invoice.issued, due: invoice.due, received: invoice.received,
        amount: invoice.amount.minorUnits, currency: invoice.amount.currency,
        settled: row.payment?.date, paid: row.payment?.amount.minorUnits ?? 0)
      return Result { () throws(LedgerError) in try add(plain) }
    }
    try result.get()
  }

  /// Ends adding; rows come from ``next()`` then.
  func sort() throws(LedgerError) {
    names = []
    try sorter.sort()
  }

  /// The next row, good until the next call: names of a customer come before its invoices, each in the order
  /// of the file.
  func next() throws(LedgerError) -> SpooledRow? {
    try sorter.nextRecord().map { SpooledRow(record: $0, currencies: currencies) }
  }

  /// A name has the key of an invoice without a number.
  private func addName(_ row: InvoiceRow) throws(LedgerError) {
    let key = row.code.count + 1
    let length = RowSorter.keyOffset + key + row.name.count
    try sorter.add(length: length) { bytes in
      Self.head(bytes, length, key: key, code: row.code.count, line: row.line)
      Self.put(row.code, row.name, Self.nothing, bytes + RowSorter.keyOffset)
    }
  }

  private static var nothing: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// A zero byte, which no text has, parts the code from what follows: so a code orders before longer ones.
  private static func put(
    _ code: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer,
    _ third: UnsafeRawBufferPointer, _ place: UnsafeMutableRawPointer
  ) {
    var place = place
    copy(code, to: &place)
    place.storeBytes(of: 0, as: UInt8.self)
    place += 1
    copy(second, to: &place)
    copy(third, to: &place)
  }

  private static func copy(
    _ bytes: UnsafeRawBufferPointer, to place: inout UnsafeMutableRawPointer
  ) {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return }
    place.copyMemory(from: base, byteCount: bytes.count)
    place += bytes.count
  }

  /// A day as it is kept; a day that is not known is the least number.
  static func day(_ date: CivilDate?) -> Int32 {
    date.map { Int32(truncatingIfNeeded: $0.dayNumber) } ?? .min
  }

  private func index(of currency: Currency) -> Int {
    if let last = currencies.last, last.code == currency.code { return currencies.count - 1 }
    if let index = currencies.firstIndex(of: currency) { return index }
    currencies.append(currency)
    return currencies.count - 1
  }

  /// Whether a customer's name is another than the one before, or was forgotten meanwhile.
  private func isNew(_ name: UnsafeRawBufferPointer, of code: UnsafeRawBufferPointer) -> Bool {
    let hashes = (code: Self.hash(code), name: Self.hash(name))
    let place = Int(hashes.code & UInt64(Self.namesMax - 1))
    guard names[place] != hashes else { return false }
    names[place] = hashes
    return true
  }

  /// FNV-1a with a last stir, so that the low bits depend on all others.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  private static func head(
    _ bytes: UnsafeMutableRawPointer, _ length: Int, key: Int, code: Int, line: Int
  ) {
    bytes.storeBytes(of: UInt32(length), as: UInt32.self)
    bytes.storeBytes(of: UInt16(key), toByteOffset: 4, as: UInt16.self)
    bytes.storeBytes(of: UInt16(code), toByteOffset: 6, as: UInt16.self)
    bytes.storeBytes(of: UInt32(line), toByteOffset: 8, as: UInt32.self)
  }
}

/// A row as it lies in the spool.
struct SpooledRow {
  let record: RowSorter.Record
  let currencies: [Currency]

  /// The code, a zero byte and the number.
  var key: UnsafeRawBufferPointer { record.key }
  private var codeCount: Int {
    Int(record.bytes.loadUnaligned(fromByteOffset: 6, as: UInt16.self))
  }
  var code: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: record.bytes + RowSorter.keyOffset, count: codeCount)
  }
  var number: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: key[(codeCount + 1)...])
  }
  /// The name, or the reference of an invoice.
  var text: UnsafeRawBufferPointer {
    let start = RowSorter.keyOffset + key.count
    return UnsafeRawBufferPointer(start: record.bytes + start, count: record.length - start)
  }
  var line: Int { Int(record.bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)) }
  var issued: CivilDate { CivilDate(dayNumber: day(12)) }
  var due: CivilDate { CivilDate(dayNumber: day(16)) }
  var settled: CivilDate? { optionalDay(20) }
  var received: CivilDate? { optionalDay(24) }
  var currency: Currency {
    currencies[Int(record.bytes.loadUnaligned(fromByteOffset: 28, as: UInt32.self))]
  }
  var amount: Int { record.bytes.loadUnaligned(fromByteOffset: 32, as: Int.self) }
  var paid: Int { record.bytes.loadUnaligned(fromByteOffset: 40, as: Int.self) }

  private func day(_ offset: Int) -> Int {
    Int(record.bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
  }

  private func optionalDay(_ offset: Int) -> CivilDate? {
    let number = day(offset)
    return number == Int(Int32.min) ? nil : CivilDate(dayNumber: number)
  }
}
