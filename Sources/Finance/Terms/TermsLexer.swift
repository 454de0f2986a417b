/// Cuts payment terms into ``TermsToken``s; every character has to belong to a word that is known.
struct TermsLexer {
  private let letters: [Character]
  private var index = 0

  init(_ folded: String) { letters = Array(folded) }

  static func tokens(_ folded: String) throws(PaymentTermsFault) -> [TermsToken] {
    var lexer = TermsLexer(folded)
    return try lexer.run()
  }

  private mutating func run() throws(PaymentTermsFault) -> [TermsToken] {
    var tokens: [TermsToken] = []
    while index < letters.count {
      if letters[index].isWhitespace {
        index += 1
      } else if Self.isDigit(letters[index]) {
        tokens.append(try number())
      } else if let entry = word(at: index) {
        index += entry.letters.count
        if entry.token != .noise { tokens.append(entry.token) }
      } else {
        throw .notUnderstood(unknown())
      }
    }
    return tokens
  }

  private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }

  private static func isLatin(_ letter: Character) -> Bool { letter.isASCII && letter.isLetter }

  /// Whether `word` stands at `place`; a Latin word also has to end there.
  private func stands(_ word: [Character], at place: Int) -> Bool {
    let end = place + word.count
    guard end <= letters.count else { return false }
    for offset in word.indices where letters[place + offset] != word[offset] { return false }
    guard let last = word.last, Self.isLatin(last), end < letters.count else { return true }
    return !Self.isLatin(letters[end])
  }

  private func word(at place: Int) -> TermsVocabulary.Entry? {
    TermsVocabulary.entries[letters[place]]?.first { stands($0.letters, at: place) }
  }

  /// The run of letters that no word explains.
  private func unknown() -> String {
    var end = index + 1
    while end < letters.count, !letters[end].isWhitespace, !Self.isDigit(letters[end]),
      Self.isLatin(letters[end]) || word(at: end) == nil
    {
      end += 1
    }
    return String(letters[index..<end])
  }

  /// A number with what belongs to it: `10th`, `30 days`, `33.3%`, `2/10`.
  private mutating func number() throws(PaymentTermsFault) -> TermsToken {
    let start = index
    let value = try decimal()
    if let pair = try discountPair(value) { return pair }
    if value.isWhole, index + 1 < letters.count,
      ["st", "nd", "rd", "th"].contains(String(letters[index...(index + 1)])),
      index + 2 == letters.count || !Self.isLatin(letters[index + 2])
    {
      index += 2
      return .ordinal(value.whole)
    }
    var place = index
    while place < letters.count, letters[place] == " " || letters[place] == "-" { place += 1 }
    guard let (unit, length) = unit(at: place) else {
      guard value.isWhole else { throw .notUnderstood(String(letters[start..<index])) }
      return .number(value.whole)
    }
    index = place + length
    if unit == .percent || unit == .tenth {
      let scaled = unit == .tenth ? value.millionthsOfPercent * 10 : value.millionthsOfPercent
      guard (1...Portion.wholeMillionths).contains(scaled) else { throw .shareOutOfRange }
      return .percent(scaled)
    }
    guard value.isWhole else { throw .notUnderstood(String(letters[start..<index])) }
    return switch unit {
    case .week: .days(value.whole * 7)
    case .month: .months(value.whole)
    case .dayMark: .dayMark(value.whole)
    default: .days(value.whole)
    }
  }

  private func unit(at place: Int) -> (TermsVocabulary.Unit, length: Int)? {
    TermsVocabulary.units.first { stands($0.letters, at: place) }
      .map { ($0.unit, $0.letters.count) }
  }

  private struct Decimal {
    var whole: Int
    /// Ten-thousandths.
    var fraction: Int
    var isWhole: Bool

    var millionthsOfPercent: Int { whole * 10_000 + fraction }
  }

  /// The greatest number of digits before the point.
  private static let digitsMax = 6

  private mutating func decimal() throws(PaymentTermsFault) -> Decimal {
    let whole = digits()
    guard whole.count <= Self.digitsMax, let value = Int(whole) else {
      throw .notUnderstood(whole)
    }
    guard index + 1 < letters.count, letters[index] == ".", Self.isDigit(letters[index + 1]) else {
      return Decimal(whole: value, fraction: 0, isWhole: true)
    }
    index += 1
    var fraction = digits()
    while fraction.count > 4, fraction.hasSuffix("0") { fraction.removeLast() }
    guard fraction.count <= 4 else { throw .shareOutOfRange }
    fraction += String(repeating: "0", count: 4 - fraction.count)
    return Decimal(whole: value, fraction: Int(fraction) ?? 0, isWhole: false)
  }

  private mutating func digits() -> String {
    let start = index
    while index < letters.count, Self.isDigit(letters[index]) { index += 1 }
    return String(letters[start..<index])
  }

  /// `2/10`, `2%/10`, `2/10 days`: what stands after the first number.
  private mutating func discountPair(_ value: Decimal) throws(PaymentTermsFault) -> TermsToken? {
    var place = index
    if place < letters.count, letters[place] == "%" { place += 1 }
    guard place + 1 < letters.count, letters[place] == "/", Self.isDigit(letters[place + 1]) else {
      return nil
    }
    index = place + 1
    let days = try decimal()
    guard days.isWhole else { throw .notUnderstood("\(days.whole).") }
    place = index
    while place < letters.count, letters[place] == " " { place += 1 }
    if let (unit, length) = unit(at: place), unit == .day { index = place + length }
    return .discountPair(value.millionthsOfPercent, days: days.whole)
  }
}
