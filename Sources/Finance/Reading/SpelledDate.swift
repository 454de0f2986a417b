/// Reads a date whose month is a word, or whose parts are labelled: `31 Mar 2024`, `Mar 31, 2024`,
/// `31-Mar-2024`, `2024年3月31日`.
///
/// Such a date is the same day in every order of day, month and year.
enum SpelledDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The date; `nil` when `folded` (see ``Folding/ascii(_:)``) is not one.
  static func date(_ folded: String) -> CivilDate? {
    folded.contains("年") ? labelled(folded) : named(folded)
  }

  /// `2024年3月31日`, its labels in their places.
  private static func labelled(_ text: String) -> CivilDate? {
    var rest = text[...]
    var numbers: [Int] = []
    for (index, label) in ["年", "月", "日"].enumerated() {
      let digits = rest.prefix(while: { $0.isASCII && $0.isNumber })
      guard index == 0 ? digits.count == 4 : (1...2).contains(digits.count),
        let number = Int(digits)
      else { return nil }
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
      guard rest.hasPrefix(label) || (index == 2 && rest.isEmpty) else { return nil }
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? CivilDate(numbers[0], numbers[1], numbers[2]) : nil
  }

  private static func named(_ text: String) -> CivilDate? {
    guard text.utf8.contains(where: { (97...122).contains($0) }) else { return nil }
    let words = text.split(whereSeparator: { " -/,.".contains($0) })
    guard words.count == 3, let place = words.prefix(2).firstIndex(where: { month($0) != nil }),
      let month = month(words[place]), words[2].count == 4,
      let day = Int(words[1 - place]), let year = Int(words[2]),
      words[1 - place].utf8.first.map({ (48...57).contains($0) }) == true,
      words[2].utf8.first.map({ (48...57).contains($0) }) == true
    else { return nil }
    return CivilDate(year, month, day)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }
}
