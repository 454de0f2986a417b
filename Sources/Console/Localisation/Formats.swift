import Finance
import Receivables

/// Amounts and dates as the screen shows them.
struct Formats: Sendable {
  let language: Language
  /// The book's own currency: its amounts carry the bare sign, others their code.
  let home: Currency?
  /// The day on which they are read aloud to somebody: no signs then, and no year that goes without
  /// saying. `nil` for the screen.
  var spokenOn: CivilDate?

  private var isSpoken: Bool { spokenOn != nil }

  func money(_ money: Money) -> String {
    let sign = money.minorUnits < 0 ? "-" : ""
    if isSpoken, money.currency == .jpy { return sign + Self.digits(money) + "円" }
    if isSpoken, money.currency == .cny {
      let digits = Self.digits(money)
      return sign + (digits.hasSuffix(".00") ? String(digits.dropLast(3)) : digits) + "元"
    }
    let prefix = money.currency == home ? money.currency.symbol : money.currency.code + " "
    return sign + prefix + Self.digits(money)
  }

  /// `4,936.32`, without a sign or a currency.
  static func digits(_ money: Money) -> String {
    let scale = money.currency.minorUnitsPerMajor
    let (whole, rest) = abs(money.minorUnits).quotientAndRemainder(dividingBy: scale)
    let text = grouped(whole)
    guard money.currency.minorDigits > 0 else { return text }
    let minor = String(rest)
    return text + "." + String(repeating: "0", count: money.currency.minorDigits - minor.count)
      + minor
  }

  /// `120,000`.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number.magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (number < 0 ? "-" : "") + String(text.reversed())
  }

  /// `1.2M`, `120万`: for bars, where room is short; a dash for nothing.
  func short(_ money: Money) -> String {
    let major = abs(money.minorUnits) / money.currency.minorUnitsPerMajor
    if money.minorUnits == 0 { return "–" }
    let units: [(Int, String)] =
      switch language {
      case .ja: [(100_000_000, "億"), (10_000, "万")]
      case .zhHans: [(100_000_000, "亿"), (10_000, "万")]
      case .en: [(1_000_000, "M"), (1_000, "k")]
      }
    for (size, name) in units where major >= size {
      let tenths = Rounding.halfUp.divide(Int128(major) * 10, by: Int128(size))
      let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
      return rest == 0 || whole >= 100 ? "\(whole)\(name)" : "\(whole).\(rest)\(name)"
    }
    return String(major)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static let longWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// `27 Nov 2026`, `2026/11/27`, `2026-11-27`.
  func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    if let spokenOn {
      let isFar = date > spokenOn.adding(months: 11) || date < spokenOn.adding(months: -11)
      if language == .en {
        return "\(day) \(Self.longMonths[month - 1])" + (isFar ? " \(year)" : "")
      }
      return (isFar ? "\(year)年" : "") + "\(month)月\(day)日"
    }
    switch language {
    case .en: return "\(day) \(Self.months[month - 1]) \(year)"
    case .ja: return "\(year)/\(month)/\(day)"
    case .zhHans: return date.iso
    }
  }

  /// The month by itself: `Nov 2026`, `2026/11`, `2026-11`.
  func month(_ date: CivilDate) -> String {
    let (year, month, _) = date.components
    return switch language {
    case .en: "\(Self.months[month - 1]) \(year)"
    case .ja: "\(year)/\(month)"
    case .zhHans: String(date.iso.dropLast(3))
    }
  }

  /// A month of any year, from 1: `Nov`; `11` where the words around it say that it is one.
  func monthName(_ month: Int) -> String {
    language == .en && Self.months.indices.contains(month - 1)
      ? Self.months[month - 1] : String(month)
  }

  /// The date with its weekday: `Fri 27 Nov 2026`, `2026/11/27（金）`, `2026-11-27（周五）`.
  func day(_ date: CivilDate) -> String {
    let index = date.weekday.rawValue - 1
    switch language {
    case .en:
      // Nobody says "Wed".
      return (isSpoken ? Self.longWeekdays : Self.weekdays)[index] + " " + self.date(date)
    case .ja: return self.date(date) + "（" + ["月", "火", "水", "木", "金", "土", "日"][index] + "）"
    case .zhHans: return self.date(date) + "（周" + ["一", "二", "三", "四", "五", "六", "日"][index] + "）"
    }
  }
}
