import Finance

/// Finds what looks like an amount, or like the number of something, in a text in any of the three languages.
///
/// Days, shares and small bare numbers (choices, counts) stay: without them a call can't be followed.
enum MaskedAmounts {
  enum Piece: Equatable {
    case text(String)
    case amount(String)
    /// A number with letters, such as that of an invoice or an account.
    case reference(String)
  }

  static func pieces(_ text: String) -> [Piece] {
    var scan = AmountScan(text)
    return scan.pieces()
  }
}

private struct AmountScan {
  private let text: [Character]
  /// The same, in ASCII where there is one.
  private let plain: [Character]
  private var result: [MaskedAmounts.Piece] = []
  private var kept = 0

  init(_ text: String) {
    self.text = Array(text)
    plain = self.text.map { Folding.ascii(String($0)).first ?? $0 }
  }

  mutating func pieces() -> [MaskedAmounts.Piece] {
    var index = 0
    while index < plain.count {
      if let (end, isReference) = token(at: index) {
        if isReference { cut(index, end) { .reference($0) } }
        index = end
      } else if let end = day(at: index) {
        index = end
      } else if let (start, end) = amount(at: index) {
        cut(start, end) { .amount($0) }
        index = end
      } else {
        index = afterNumber(index)
      }
    }
    if kept < text.count { result.append(.text(String(text[kept...]))) }
    return result
  }

  private mutating func cut(_ start: Int, _ end: Int, _ piece: (String) -> MaskedAmounts.Piece) {
    let start = max(start, kept)
    if kept < start { result.append(.text(String(text[kept..<start]))) }
    result.append(piece(String(text[start..<end])))
    kept = end
  }

  // MARK: - Characters

  private func at(_ index: Int) -> Character? { plain.indices.contains(index) ? plain[index] : nil }

  private func isDigit(_ index: Int) -> Bool { at(index)?.isASCIIDigit ?? false }

  private func isLatin(_ index: Int) -> Bool {
    at(index).map { $0.isASCII && $0.isLetter } ?? false
  }

  private func has(_ word: String, at index: Int) -> Bool {
    index >= 0 && plain.count >= index + word.count
      && plain[index..<(index + word.count)].elementsEqual(word)
  }

  private func afterNumber(_ index: Int) -> Int {
    guard isDigit(index) else { return index + 1 }
    return (index...).first { !isDigit($0) } ?? plain.count
  }

  // MARK: - Numbers of things

  /// The end of a run of letters, digits and hyphens with at least three digits in a row, and whether it is to
  /// be masked: our own `KAI-…` are known to everybody.
  private func token(at index: Int) -> (end: Int, isReference: Bool)? {
    let isInside =
      isLatin(index - 1) || isDigit(index - 1)
      || (at(index - 1) == "-" && (isLatin(index - 2) || isDigit(index - 2)))
    guard isLatin(index), !isInside else { return nil }
    var end = index
    var digits = 0
    var digitsMax = 0
    while end < plain.count, isLatin(end) || isDigit(end) || plain[end] == "-" || plain[end] == "_"
    {
      digits = isDigit(end) ? digits + 1 : 0
      digitsMax = max(digitsMax, digits)
      end += 1
    }
    let isOurs = has("kai-", at: index)
    // `JPY1,200,000` and `USD 12` are amounts.
    let isCurrency = end - index < 12 && currency(endingAt: wordEnd(index)) != nil
    return digitsMax > 2 && !isCurrency ? (end, !isOurs) : nil
  }

  private func wordEnd(_ index: Int) -> Int {
    (index...).first { !isLatin($0) } ?? plain.count
  }

  // MARK: - Days

  /// The end of a day or a year that begins here: 2026-11-24, 2026/11, 2026年, 20261124, Nov 2026.
  private func day(at index: Int) -> Int? {
    guard isDigit(index), !isDigit(index - 1) else { return nil }
    let end = afterNumber(index)
    let digits = String(plain[index..<end])
    if digits.count == 8, CivilDate(iso: Self.hyphenated(digits)) != nil { return end }
    guard digits.count == 4, let year = Int(digits), (1900..<2200).contains(year) else {
      return nil
    }
    if at(end) == "年" { return end + 1 }
    if at(end) == "-" || at(end) == "/" || at(end) == ".", isDigit(end + 1) {
      let month = afterNumber(end + 1)
      guard let number = Int(String(plain[(end + 1)..<month])), (1...12).contains(number) else {
        return nil
      }
      guard at(month) == at(end), isDigit(month + 1) else { return month }
      return afterNumber(month + 1)
    }
    return Self.months.contains { has($0 + " ", at: index - $0.count - 1) } ? end : nil
  }

  private static func hyphenated(_ digits: String) -> String {
    digits.prefix(4) + "-" + digits.dropFirst(4).prefix(2) + "-" + digits.dropFirst(6)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  // MARK: - Amounts

  private static let numerals = Set("〇零一二三四五六七八九十百千万億亿兆两壱弐参壹贰叁肆伍陆柒捌玖拾佰仟萬")
  private static let multipliers = Set("万萬億亿千百兆")
  private static let currenciesAfter = [
    "円", "元", "圆", "圓", "块", "塊", "yen", "yuan", "dollars", "euros", "pounds", "jpy", "cny",
    "rmb", "usd", "eur", "gbp",
  ]

  private func amount(at index: Int) -> (start: Int, end: Int)? {
    if isDigit(index), !isDigit(index - 1) { return digits(at: index) }
    guard let character = at(index), Self.numerals.contains(character) else { return nil }
    var end = index
    while let next = at(end), Self.numerals.contains(next) { end += 1 }
    let run = plain[index..<end]
    let after = currency(after: end)
    guard run.count > 1, run.contains(where: Self.multipliers.contains) || after != nil,
      run.contains(where: { !Self.multipliers.contains($0) }) || run.count > 1
    else { return nil }
    return (index, after ?? end)
  }

  private func digits(at index: Int) -> (start: Int, end: Int)? {
    var end = index
    var count = 0
    while end < plain.count {
      if isDigit(end) {
        count += 1
      } else if !(",.'·、".contains(plain[end]) && isDigit(end + 1) && isDigit(end - 1)) {
        break
      }
      end += 1
    }
    var isAmount = count > 2 && at(end) != "%"
    // 1億2000万, 1.2m, 200k
    while let next = at(end) {
      let isLetter = "km".contains(next) && !isLatin(end + 1)
      guard Self.multipliers.contains(next) || isLetter || (isAmount && isDigit(end)) else { break }
      isAmount = true
      end += 1
    }
    if let after = currency(after: end) {
      isAmount = true
      end = after
    }
    if let start = currency(before: index) { return (start, end) }
    return isAmount ? (index, end) : nil
  }

  /// Where a currency that ends before the number begins.
  private func currency(before index: Int) -> Int? {
    let end = at(index - 1) == " " ? index - 1 : index
    if let sign = at(end - 1), "¥$€£".contains(sign) { return end - 1 }
    return currency(endingAt: end)
  }

  /// Where a currency's code that ends here begins.
  private func currency(endingAt end: Int) -> Int? {
    guard end > 2, !isLatin(end - 4), !isLatin(end),
      Currency(String(plain[(end - 3)..<end]).uppercased()) != nil || has("rmb", at: end - 3)
    else { return nil }
    return end - 3
  }

  /// The end of a currency behind the number.
  private func currency(after index: Int) -> Int? {
    for start in [index, index + 1] where start == index || at(index) == " " {
      for word in Self.currenciesAfter where has(word, at: start) {
        let end = start + word.count
        if !isLatin(start) || !isLatin(end) { return end }
      }
    }
    return nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
