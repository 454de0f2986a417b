import Finance
import GRDB

/// The statements that an import runs once an invoice.
final class InvoiceStatements {
  /// An invoice's row as it is stored, good until the next look-up.
  struct Stored {
    let issued: UnsafeRawBufferPointer
    let due: UnsafeRawBufferPointer
    let amount: Int
    let currency: UnsafeRawBufferPointer
    let reference: UnsafeRawBufferPointer
    /// Empty for NULL.
    let received: UnsafeRawBufferPointer
    /// Empty for NULL.
    let settled: UnsafeRawBufferPointer
    let isInParts: Bool
  }

  private let find: RawStatement
  private let add: RawStatement
  private let days = DayTexts()

  init(_ db: Database) throws {
    find = try RawStatement(
      """
      SELECT issued, due, amount, currency, reference, received, settled, in_parts
      FROM invoice WHERE customer_id = ? AND number = ?
      """, db)
    add = try RawStatement(
      """
      INSERT INTO invoice (customer_id, number, issued, due, amount, currency, reference, received,
        settled, in_parts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, db)
  }

  /// Calls `body` with the row of an invoice, or with `nil` when there is none.
  func look<T>(
    customer: Int64, number: UnsafeRawBufferPointer, _ body: (Stored?) throws -> T
  ) throws -> T {
    defer { find.reset() }
    find.bind(1, Int(customer))
    find.bind(2, number)
    guard try find.step() else { return try body(nil) }
    return try body(
      Stored(
        issued: find.bytes(0), due: find.bytes(1), amount: find.integer(2),
        currency: find.bytes(3), reference: find.bytes(4), received: find.bytes(5),
        settled: find.bytes(6), isInParts: find.integer(7) == 1))
  }

  /// Adds an invoice that is settled whole on a day, or not at all.
  func insert(
    _ invoice: FileInvoice, customer: Int64, settled: CivilDate?, isInParts: Bool
  ) throws {
    defer { add.reset() }
    add.bind(1, Int(customer))
    try invoice.number.withUnsafeBytes { number in
      try invoice.reference.withUnsafeBytes { reference in
        var code = invoice.currency.code
        try code.withUTF8 { currency in
          add.bind(2, number)
          bind(3, invoice.issued)
          bind(4, invoice.due)
          add.bind(5, invoice.amount)
          add.bind(6, UnsafeRawBufferPointer(currency))
          add.bind(7, reference)
          bind(8, invoice.received)
          bind(9, settled)
          add.bind(10, isInParts ? 1 : 0)
          _ = try add.step()
        }
      }
    }
  }

  /// The bytes of a stored day.
  func text(of date: CivilDate) -> UnsafeRawBufferPointer { days.text(of: date) }

  private func bind(_ index: Int32, _ date: CivilDate?) {
    if let date { add.bind(index, days.text(of: date)) } else { add.bindNull(index) }
  }
}

/// Days as they are stored, each written once: an import has few days and many rows.
private final class DayTexts {
  private let first = CivilDate(CivilDate.years.lowerBound, 1, 1)?.dayNumber ?? 0
  private let count: Int
  private let texts: UnsafeMutableRawPointer
  private static let length = 10

  init() {
    let last = CivilDate(CivilDate.years.upperBound, 12, 31)?.dayNumber ?? 0
    count = last - first + 1
    texts = .allocate(byteCount: count * Self.length, alignment: 1)
    texts.initializeMemory(as: UInt8.self, repeating: 0, count: count * Self.length)
  }

  deinit { texts.deallocate() }

  func text(of date: CivilDate) -> UnsafeRawBufferPointer {
    let place = texts + min(max(date.dayNumber - first, 0), count - 1) * Self.length
    if place.load(as: UInt8.self) == 0 {
      for (index, byte) in date.iso.utf8.prefix(Self.length).enumerated() {
        place.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
      }
    }
    return UnsafeRawBufferPointer(start: place, count: Self.length)
  }
}
