import Finance
import Receivables

/// How one letter writes its dates and amounts.
struct LetterStyle: Sendable {
  let language: Language
  let english: EnglishStyle
  let usesJapaneseEra: Bool

  init(_ facts: LetterFacts, language: Language) {
    self.language = language
    self.english = facts.englishStyle
    self.usesJapaneseEra = facts.usesJapaneseEra
  }

  init(language: Language, english: EnglishStyle = .uk, usesJapaneseEra: Bool = false) {
    self.language = language
    self.english = english
    self.usesJapaneseEra = usesJapaneseEra
  }
}

// MARK: Dates

extension LetterStyle {
  /// A day in a sentence: `27 November 2026`, `2026年11月27日`, `令和8年11月27日`.
  func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    switch language {
    case .ja: return "\(japaneseYear(date))年\(month)月\(day)日"
    case .zhHans: return "\(year)年\(month)月\(day)日"
    case .en:
      let name = Self.englishMonths[month - 1]
      return english == .uk ? "\(day) \(name) \(year)" : "\(name) \(day), \(year)"
    }
  }

  /// The same with its weekday: `Friday 27 November 2026`, `2026年11月27日（金）`.
  func dateWithWeekday(_ date: CivilDate) -> String {
    let index = date.weekday.rawValue - 1
    switch language {
    case .ja: return self.date(date) + "（\(Self.japaneseWeekdays[index])）"
    case .zhHans: return self.date(date) + "（星期\(Self.chineseWeekdays[index])）"
    case .en:
      let name = Self.englishWeekdays[index]
      return english == .uk ? "\(name) \(self.date(date))" : "\(name), \(self.date(date))"
    }
  }

  /// A day in a table, as short as it can be read without doubt: `27 Nov 2026`, `2026/11/27`,
  /// `R8.11.27`, `2026-11-27`.
  func shortDate(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    switch language {
    case .ja:
      if usesJapaneseEra, let reiwa = Self.reiwaYear(date) { return "R\(reiwa).\(month).\(day)" }
      return "\(year)/\(Self.two(month))/\(Self.two(day))"
    case .zhHans: return date.iso
    case .en:
      let name = Self.englishMonths[month - 1].prefix(3)
      return english == .uk ? "\(day) \(name) \(year)" : "\(name) \(day), \(year)"
    }
  }

  private func japaneseYear(_ date: CivilDate) -> String {
    guard usesJapaneseEra, let reiwa = Self.reiwaYear(date) else { return String(date.year) }
    return "令和" + (reiwa == 1 ? "元" : String(reiwa))
  }

  /// The year of Reiwa, which began on 1 May 2019; `nil` before.
  static func reiwaYear(_ date: CivilDate) -> Int? {
    date.iso >= "2019-05-01" ? date.year - 2018 : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let japaneseWeekdays = ["月", "火", "水", "木", "金", "土", "日"]
  private static let chineseWeekdays = ["一", "二", "三", "四", "五", "六", "日"]
}

// MARK: Amounts

extension LetterStyle {
  /// An amount in a table: `¥3,200,000`, `£1,250.00`, `USD 1,250.00`.
  ///
  /// The yuan and the yen share a sign, so each is written with it only at home.
  func figures(_ amount: Money) -> String {
    let number = Self.grouped(abs(amount.minorUnits), digits: amount.currency.minorDigits)
    return (amount.minorUnits < 0 ? "-" : "") + sign(amount.currency) + number
  }

  /// An amount in a sentence: `3,200,000円`, `人民币3,200,000.00元`, `£1,250.00`.
  func amount(_ amount: Money) -> String {
    let number = Self.grouped(amount.minorUnits, digits: amount.currency.minorDigits)
    switch (language, amount.currency) {
    case (.ja, .jpy): return number + "円"
    case (.zhHans, .cny): return "人民币\(number)元"
    default: return figures(amount)
    }
  }

  /// An amount where it must not be altered: `金3,200,000円`; elsewhere as in a sentence.
  func formalAmount(_ amount: Money) -> String {
    let plain = self.amount(amount)
    return language == .ja && amount.currency == .jpy ? "金" + plain : plain
  }

  private func sign(_ currency: Currency) -> String {
    switch (language, currency) {
    case (.ja, .jpy), (.zhHans, .cny): "¥"
    case (.en, .gbp): "£"
    case (.en, .eur): "€"
    case (.en, .usd): english == .us ? "$" : "US$"
    default: currency.code + " "
    }
  }

  /// Minor units as a number with thousands apart: `1,250.00` of 125,000 with two digits.
  static func grouped(_ minorUnits: Int, digits: Int) -> String {
    var text = String(abs(minorUnits))
    text = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let whole = text.dropLast(digits)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    if digits > 0 { grouped += "." + text.suffix(digits) }
    return minorUnits < 0 ? "-" + grouped : grouped
  }
}
