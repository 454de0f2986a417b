import Finance

/// Currencies by the codes that are stored, each looked up once: a book names them once an invoice.
struct StoredCurrencies {
  private var seen: [(code: Int, currency: Currency)] = []

  /// `nil` for anything but the code of a known currency.
  mutating func read(_ bytes: UnsafeRawBufferPointer) -> Currency? {
    guard bytes.count == 3 else { return nil }
    let code = bytes.reduce(0) { $0 << 8 | Int($1) }
    if let found = seen.first(where: { $0.code == code }) { return found.currency }
    guard let currency = Currency(String(decoding: bytes, as: UTF8.self)) else { return nil }
    seen.append((code, currency))
    return currency
  }
}
