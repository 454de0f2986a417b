/// Amounts, days, counts of payments and lengths of time among English words.
enum EnglishFigures {
  typealias Word = EnglishCueWords.Word

  /// The words with a ``CueMark`` in place of each figure.
  static func marked(_ words: [Word]) -> [Word] {
    var marked: [Word] = []
    var place = 0
    while place < words.count {
      let rest = words[place...]
      if mayBegin(words[place].text), let (mark, count) = figure(rest, after: marked.last?.text) {
        let last = words[place + count - 1]
        var word = Word(mark, words[place].place.lowerBound...last.place.upperBound)
        word.endsPart = last.endsPart
        marked.append(word)
        place += count
      } else {
        marked.append(words[place])
        place += 1
      }
    }
    return marked
  }

  /// Whether a figure can begin with a word; most can't.
  private static func mayBegin(_ word: String) -> Bool {
    guard let first = word.utf8.first, (0x61...0x7A).contains(first) else { return true }
    return beginnings.contains(word)
  }

  private static let beginnings = ones.union(scales).union(months).union(days)
    .union(phrases.compactMap(\.first)).union(["half", "a", "next", "this", "last", "the", "may"])

  private static func figure(_ words: ArraySlice<Word>, after before: String?) -> (CueMark, Int)? {
    if let count = date(words, after: before) { return (.date, count) }
    if let count = part(words) { return (.amount, count) }
    guard let number = number(words) else { return nil }
    let unit = text(words, number.count)
    switch unit {
    case "pounds", "pound", "dollars", "dollar", "euros", "euro", "yen", "yuan", "quid", "percent",
      "grand", "gbp", "usd", "eur", "k", "bucks", "rmb", "%":
      return (.amount, number.count + 1)
    case "per" where text(words, number.count + 1) == "cent": return (.amount, number.count + 2)
    case "payments", "instalments", "installments", "payment", "instalment", "installment",
      "parts", "tranches", "chunks":
      return (.payments, number.count + 1)
    case "equal", "monthly", "even", "weekly", "smaller":
      switch text(words, number.count + 1) {
      case "payments", "instalments", "installments", "parts": return (.payments, number.count + 2)
      default: break
      }
    case "day", "days", "week", "weeks", "month", "months", "year", "years", "fortnight", "hour",
      "hours", "minutes", "minute", "quarters":
      return (.span, number.count + 1)
    case "working", "business", "calendar", "more":
      switch text(words, number.count + 1) {
      case "days", "weeks", "months": return (.span, number.count + 2)
      default: break
      }
    default: break
    }
    if number.isAmount { return (.amount, number.count) }
    return number.isLarge && !named.contains(before ?? "") ? (.amount, number.count) : nil
  }

  /// What a number after it is the name of.
  private static let named: Set<String> = [
    "invoice", "invoices", "number", "no", "ref", "reference", "order", "po", "account", "inv",
    "numbers", "extension", "ext", "room", "unit", "suite", "code", "case", "ticket",
  ]

  private static func text(_ words: ArraySlice<Word>, _ offset: Int) -> String {
    let place = words.startIndex + offset
    guard place < words.endIndex else { return "" }
    return words[place].text
  }

  // MARK: - Amounts

  private static let ones: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales: Set<String> = ["hundred", "thousand", "million"]

  /// A number in digits or words: how many words it has, whether it says that it is money, whether it may be.
  private static func number(
    _ words: ArraySlice<Word>
  ) -> (count: Int, isAmount: Bool, isLarge: Bool)? {
    var count = 0
    var isAmount = false
    let first = text(words, 0)
    if let sign = first.first, "£$€¥￥".contains(sign) {
      guard first.dropFirst().contains(where: \.isNumber) else { return nil }
      (count, isAmount) = (1, true)
    } else if let sign = first.first, sign.isNumber {
      let digits = first.prefix { $0.isNumber || ".,".contains($0) }
      let unit = first.dropFirst(digits.count)
      guard ["", "k", "m", "%", "％", "£", "€", "$", "¥", "x"].contains(unit) else { return nil }
      isAmount = !unit.isEmpty && unit != "x"
      count = 1
      let isLarge = digits.contains(",") || digits.count > 2
      if !isAmount, !scales.contains(text(words, 1)) { return (1, false, isLarge) }
    } else {
      while ones.contains(text(words, count)) || isScale(words, count) {
        isAmount = isAmount || scales.contains(text(words, count))
        count += 1
      }
      if count == 0, text(words, 0) == "a", scales.contains(text(words, 1)) {
        (count, isAmount) = (2, true)
      }
      guard count > 0 else { return nil }
    }
    while isScale(words, count) || isAmount && ones.contains(text(words, count)) {
      isAmount = true
      count += 1
    }
    if ["pounds", "dollars", "euros", "yen", "quid"].contains(text(words, count)), isAmount {
      count += 1
    }
    return (count, isAmount, false)
  }

  private static func isScale(_ words: ArraySlice<Word>, _ offset: Int) -> Bool {
    scales.contains(text(words, offset))
      || offset > 0 && text(words, offset) == "and" && ones.contains(text(words, offset + 1))
        && text(words, offset - 1) == "hundred"
  }

  /// `half`, `a third`, `two thirds`, `a quarter`.
  private static func part(_ words: ArraySlice<Word>) -> Int? {
    let first = text(words, 0)
    let second = text(words, 1)
    if first == "half" { return 1 }
    guard ["a", "one", "two", "three"].contains(first) else { return nil }
    if ["third", "thirds", "fifth", "quarters"].contains(second) { return 2 }
    return second == "quarter" && ["of", "now", "up", "down"].contains(text(words, 2)) ? 2 : nil
  }

  // MARK: - Days

  private static let months: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
    "dec",
  ]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thurs", "fri",
  ]
  private static let phrases: [[String]] = [
    "the end of the month", "the end of this month", "the end of next month", "end of the month",
    "end of this month", "end of next month", "end of month", "end of the week", "month end",
    "the end of the week", "the end of this week", "end of this week", "the end of next week",
    "end of next week", "the end of the day", "end of the day", "end of day", "close of business",
    "close of play", "this afternoon", "this morning", "this week", "next week", "this month",
    "next month", "the following month", "the following week", "today", "tomorrow", "tonight",
    "tomorrow morning", "day after tomorrow", "the day after tomorrow", "month's end", "eom", "cob",
    "the end of the year", "end of the year", "year end", "mid month", "next quarter",
    "the middle of the month", "the first of the month", "quarter end", "the weekend", "yesterday",
    "last week", "last month",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

  private static func date(_ words: ArraySlice<Word>, after before: String?) -> Int? {
    let first = text(words, 0)
    for phrase in phrases where phrase.first == first {
      if phrase.indices.allSatisfy({ text(words, $0) == phrase[$0] }) { return phrase.count }
    }
    if ["next", "this", "last"].contains(first), days.contains(text(words, 1)) {
      return 1 + (date(words.dropFirst(), after: first) ?? 1)
    }
    if days.contains(first) {
      if words.first?.endsPart == true { return 1 }
      return 1 + (date(words.dropFirst(), after: first) ?? 0)
    }
    if first == "the", isDay(text(words, 1)), text(words, 1).last?.isLetter == true {
      return 1 + (date(words.dropFirst(), after: "the") ?? 1)
    }
    if isMonth(words, after: before) {
      let next = text(words, 1)
      return 1 + (isDay(next) ? 1 + year(words, 2) : year(words, 1))
    }
    if isDay(first) {
      let offset = text(words, 1) == "of" ? 2 : 1
      if isMonth(words.dropFirst(offset), after: "the") {
        return offset + 1 + year(words, offset + 1)
      }
      if first.last?.isLetter == true { return 1 }
    }
    return isNumeric(first) ? 1 : nil
  }

  private static func isMonth(_ words: ArraySlice<Word>, after before: String?) -> Bool {
    guard let first = words.first?.text else { return false }
    if first == "may" { return before == "the" || before == "in" || isDay(text(words, 1)) }
    return months.contains(first)
  }

  private static func year(_ words: ArraySlice<Word>, _ offset: Int) -> Int {
    let word = text(words, offset)
    return word.count == 4 && word.hasPrefix("20") ? 1 : 0
  }

  /// `5`, `5th`.
  private static func isDay(_ word: String) -> Bool {
    let digits = word.prefix(while: \.isNumber)
    guard let day = Int(digits), (1...31).contains(day) else { return false }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
  }

  /// `30/11`, `2026-11-30`.
  private static func isNumeric(_ word: String) -> Bool {
    let parts = word.split(whereSeparator: { "/-.".contains($0) })
    guard parts.count == 3 || parts.count == 2 && word.contains("/") else { return false }
    return parts.allSatisfy { part in
      Int(part) != nil && (part.count <= 2 || part.count == 4)
    }
  }
}
