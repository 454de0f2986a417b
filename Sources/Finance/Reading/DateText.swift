/// The order in which a text writes year, month and day.
public enum DateOrder: String, Sendable, CaseIterable {
  case ymd
  case mdy
  case dmy
}

/// Reads a date as files write it: numbers in a told order, with `/`, `-` or `.` between; or, in any
/// order, a date that says itself which part is which: 2024年3月31日, 令和6年3月31日, `R6.3.31`, `31 Mar 2024`.
public enum DateText {
  /// The date; `nil` when the text is not one date in this order.
  ///
  /// A time after the date (`2020-04-10 08:00:20`, `2020-04-10T08:00Z`) is passed over. Two-digit
  /// years are refused: they would have to be guessed.
  public static func date(_ text: String, order: DateOrder) -> CivilDate? {
    let folded = Folding.ascii(text).trimmed
    if let date = SpelledDate.date(folded) ?? EraDate.date(folded) { return date }
    let body = String(folded.prefix { $0 != " " && $0 != "t" })
    // Numbers that follow are a time, not a second date.
    let rest = folded.dropFirst(body.count)
    let isTime = rest.contains { ":時时".contains($0) }
    if rest.contains(where: \.isNumber), !isTime { return nil }
    if body.utf8.count == 8, body.utf8.allSatisfy({ (48...57).contains($0) }), order == .ymd,
      let number = Int(body)
    {
      return CivilDate(number / 10_000, number / 100 % 100, number % 100)
    }
    let marks: Set<Character> = ["/", "-", ".", "年", "月", "日"]
    let separators = body.filter { marks.contains($0) }
    let parts = body.split(whereSeparator: { marks.contains($0) })
    guard parts.count == 3, separators.count <= 3,
      parts.allSatisfy({ $0.count <= 4 && $0.utf8.allSatisfy({ (48...57).contains($0) }) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let yearIndex = order == .ymd ? 0 : 2
    guard numbers.count == 3, parts[yearIndex].count == 4 else { return nil }
    switch order {
    case .ymd: return CivilDate(numbers[0], numbers[1], numbers[2])
    case .mdy: return CivilDate(numbers[2], numbers[0], numbers[1])
    case .dmy: return CivilDate(numbers[2], numbers[1], numbers[0])
    }
  }
}
