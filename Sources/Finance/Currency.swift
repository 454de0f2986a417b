/// A currency by its ISO 4217 code, with the number of digits its minor unit takes.
///
/// Only currencies in ``Currency/known`` can be made: an amount whose minor unit is not known
/// could not be kept as an integer without guessing.
public struct Currency: Hashable, Sendable, Comparable {
  /// The ISO 4217 alphabetic code, upper case: `JPY`.
  public let code: String
  /// Digits after the decimal point: 0 for JPY, 2 for USD, 3 for KWD.
  public let minorDigits: Int

  /// The known currency with this code; `nil` when the code is not in the table.
  public init?(_ code: String) {
    let upper = code.uppercased()
    guard let digits = Currency.known[upper] else { return nil }
    self.code = upper
    self.minorDigits = digits
  }

  private init(code: String, minorDigits: Int) {
    self.code = code
    self.minorDigits = minorDigits
  }

  public static let jpy = Currency(code: "JPY", minorDigits: 0)
  public static let cny = Currency(code: "CNY", minorDigits: 2)
  public static let usd = Currency(code: "USD", minorDigits: 2)
  public static let gbp = Currency(code: "GBP", minorDigits: 2)
  public static let eur = Currency(code: "EUR", minorDigits: 2)

  /// Code to minor digits, after ISO 4217 table A.1 (the currencies of ordinary trade).
  public static let known: [String: Int] = [
    "JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "USD": 2, "EUR": 2, "GBP": 2, "CNY": 2,
    "HKD": 2, "TWD": 2, "SGD": 2, "AUD": 2, "NZD": 2, "CAD": 2, "CHF": 2, "SEK": 2, "NOK": 2,
    "DKK": 2, "THB": 2, "MYR": 2, "PHP": 2, "IDR": 2, "INR": 2, "BRL": 2, "MXN": 2, "ZAR": 2,
    "PLN": 2, "CZK": 2, "HUF": 2, "TRY": 2, "AED": 2, "SAR": 2, "MOP": 2, "ILS": 2, "KWD": 3,
    "BHD": 3, "OMR": 3, "JOD": 3, "TND": 3,
  ]

  /// Minor units in one major unit: 100 for USD, 1 for JPY.
  public var minorUnitsPerMajor: Int {
    (0..<minorDigits).reduce(1) { value, _ in value * 10 }
  }

  /// The sign put before an amount; the code and a space where no sign is common.
  public var symbol: String {
    switch code {
    case "JPY", "CNY": "¥"
    case "USD": "$"
    case "GBP": "£"
    case "EUR": "€"
    case "KRW": "₩"
    default: code + " "
    }
  }

  public static func < (a: Currency, b: Currency) -> Bool { a.code < b.code }
}
