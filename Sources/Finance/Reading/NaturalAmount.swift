/// Reads an amount as a person says it: `20万`, `1.2m`, `1億2000万円`, `¥200,000`, `half`, `30%`.
public enum NaturalAmount {
  public enum Reading: Sendable, Equatable {
    case money(Money)
    /// A part of a sum that the reader knows: `30%`, `半分`, `half`, `all`.
    case share(Share)
    /// An amount, but of another currency than the one asked for.
    case otherCurrency(String)
  }

  /// What the text says; `nil` when it isn't one amount.
  public static func read(_ text: String, currency: Currency) -> Reading? {
    var body = Folding.ascii(text).filter { !$0.isWhitespace }
    if let share = shares[body] { return .share(share) }
    if body.hasSuffix("%"), let share = percent(body.dropLast()) { return .share(share) }
    if body.hasSuffix("割"), let tenths = digitsOnly(body.dropLast()), (1...10).contains(tenths) {
      return .share(Share(percent: tenths * 10))
    }
    for (mark, codes) in marks {
      guard body.hasPrefix(mark) || body.hasSuffix(mark) else { continue }
      guard codes.contains(currency.code) else { return .otherCurrency(mark) }
      body = String(body.hasPrefix(mark) ? body.dropFirst(mark.count) : body.dropLast(mark.count))
      break
    }
    guard let units = minorUnits(body, currency: currency) else { return nil }
    return .money(Money(minorUnits: units, currency: currency))
  }

  private static let shares: [String: Share] = [
    "half": Share(percent: 50), "半分": Share(percent: 50), "半額": Share(percent: 50),
    "一半": Share(percent: 50), "all": .whole, "全額": .whole, "全部": .whole, "全款": .whole,
    "quarter": Share(percent: 25), "aquarter": Share(percent: 25), "四分之一": Share(percent: 25),
    "third": Share(basisPoints: 3_333), "athird": Share(basisPoints: 3_333),
    "三分之一": Share(basisPoints: 3_333),
  ]

  /// Currency marks, longest first, with the codes each may stand for.
  private static let marks: [(String, Set<String>)] = [
    ("人民币", ["CNY"]), ("美元", ["USD"]), ("ドル", ["USD"]), ("ユーロ", ["EUR"]), ("欧元", ["EUR"]),
    ("jpy", ["JPY"]), ("cny", ["CNY"]), ("rmb", ["CNY"]), ("usd", ["USD"]), ("gbp", ["GBP"]),
    ("eur", ["EUR"]), ("us$", ["USD"]), ("円", ["JPY"]), ("元", ["CNY"]), ("块", ["CNY"]),
    ("yen", ["JPY"]), ("yuan", ["CNY"]), ("pounds", ["GBP"]), ("dollars", ["USD", "AUD", "CAD"]),
    ("euros", ["EUR"]), ("¥", ["JPY", "CNY"]), ("£", ["GBP"]), ("€", ["EUR"]),
    ("$", ["USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD"]),
  ]

  /// A number of digits alone: a sign before it is refused.
  private static func digitsOnly(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  private static func percent(_ text: Substring) -> Share? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap(digitsOnly), (0...100).contains(whole)
    else { return nil }
    var points = 0
    if parts.count == 2 {
      guard parts[1].count <= 2, let digits = digitsOnly(parts[1]) else { return nil }
      points = parts[1].count == 1 ? digits * 10 : digits
    }
    let share = Share(basisPoints: whole * 100 + points)
    return share > .zero && share <= .whole ? share : nil
  }

  /// Scales that may follow a number: value as a power of ten. Chinese scales are read in falling
  /// order (`1億2000万5千`).
  private static let scales: [Character: Int] = [
    "億": 8, "亿": 8, "万": 4, "萬": 4, "千": 3, "百": 2, "十": 1,
  ]
  private static let letterScales: [Character: Int] = ["k": 3, "m": 6]
  private static let digits: [Character: Character] = [
    "〇": "0", "零": "0", "一": "1", "二": "2", "两": "2", "三": "3", "四": "4", "五": "5", "六": "6",
    "七": "7", "八": "8", "九": "9",
  ]

  private static func minorUnits(_ text: String, currency: Currency) -> Int? {
    if let last = text.last, let power = letterScales[last] {
      return scaled(String(text.dropLast()), by: power + currency.minorDigits)
    }
    guard text.contains(where: { scales[$0] != nil || digits[$0] != nil }) else {
      guard text.first?.isNumber ?? false, text.last?.isNumber ?? false else { return nil }
      return AmountText.minorUnits(text, currency: currency)
    }
    // A section is what stands before 億 or 万; inside it 千, 百 and 十 multiply.
    var total = 0
    var section = 0
    var number = ""
    var bigScale = Int.max
    var smallScale = Int.max
    var lastScale = 0
    for character in text {
      guard let power = scales[character] else {
        number.append(digits[character] ?? character)
        continue
      }
      lastScale = power
      if power >= 4 {
        guard power < bigScale,
          let units = sectionUnits(section, number, power, currency)
        else { return nil }
        total += units
        (section, number, bigScale, smallScale) = (0, "", power, Int.max)
      } else {
        guard power < smallScale,
          let units = scaled(number.isEmpty ? "1" : number, by: power + currency.minorDigits)
        else { return nil }
        section += units
        (number, smallScale) = ("", power)
      }
    }
    if !number.isEmpty {
      // 2万5 is 25,000 to one speaker and 20,005 to another: not read.
      if number.count == 1, lastScale > 1 { return nil }
      guard let units = scaled(number, by: currency.minorDigits) else { return nil }
      section += units
    }
    let sum = total + section
    return sum > 0 && sum <= Money.minorUnitsMax ? sum : nil
  }

  /// A section's units times 10 to the `power`: `2000` before 万, or `3百` before 万.
  private static func sectionUnits(
    _ section: Int, _ number: String, _ power: Int, _ currency: Currency
  ) -> Int? {
    var units = 0
    if !number.isEmpty {
      guard let scaled = scaled(number, by: power + currency.minorDigits) else { return nil }
      units = scaled
    }
    let (product, overflow) = section.multipliedReportingOverflow(by: pow10(power))
    guard !overflow, product <= Money.minorUnitsMax, section > 0 || units > 0 else { return nil }
    return product + units
  }

  private static func pow10(_ power: Int) -> Int {
    (0..<power).reduce(1) { value, _ in value * 10 }
  }

  /// `1.25` × 10^power as a whole number; `nil` when digits would be lost or the limit is passed.
  private static func scaled(_ number: String, by power: Int) -> Int? {
    let groups = number.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    // 1,5万 is 1.5万 to some: a comma stands only where thousands do.
    if groups.count > 1, groups[0].isEmpty || groups[0].count > 3 { return nil }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let plain = groups.joined() + number.drop { $0 != "." }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 13,
      plain.utf8.allSatisfy({ $0 == 46 || (48...57).contains($0) })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    if parts.count == 2, fraction.isEmpty { return nil }
    guard fraction.count <= power, let digits = Int(whole + fraction) else { return nil }
    let (value, overflow) = digits.multipliedReportingOverflow(by: pow10(power - fraction.count))
    return overflow || value > Money.minorUnitsMax ? nil : value
  }
}
