/// Reads a date in a Japanese era, as slips and accounting files write it: `令和6年3月31日`, `R6.3.31`,
/// `平成31/4/30`, `R.01/07/01`.
///
/// Such a date is the same day in every order of day, month and year.
enum EraDate {
  private struct Era {
    let marks: [String]
    let start: CivilDate?

    init(_ marks: [String], _ year: Int, _ month: Int, _ day: Int) {
      self.marks = marks
      self.start = CivilDate(year, month, day)
    }
  }

  /// The eras since 1912 with their first days, by the orders (元号を改める政令) that named them.
  private static let eras = [
    Era(["令和", "令", "r"], 2019, 5, 1), Era(["平成", "平", "h"], 1989, 1, 8),
    Era(["昭和", "昭", "s"], 1926, 12, 25), Era(["大正", "大", "t"], 1912, 7, 30),
  ]

  /// The date; `nil` when `folded` (see ``Folding/ascii(_:)``) is not one, or lies before its era began.
  ///
  /// A year after an era's end counts on, as on slips printed before the change: 平成32年 is 2020.
  static func date(_ folded: String) -> CivilDate? {
    for era in eras {
      guard let mark = era.marks.first(where: { folded.hasPrefix($0) }), let start = era.start
      else { continue }
      var rest = folded.dropFirst(mark.count)
      if mark.count == 1, rest.first == "." { rest = rest.dropFirst() }
      let isFirst = rest.first == "元"
      if isFirst { rest = rest.dropFirst() }
      let words = rest.split(whereSeparator: { "年月日./-".contains($0) }).map(String.init)
      let parts = (isFirst ? ["1"] : []) + words
      guard parts.count == 3, rest.count(where: { "年月日./-".contains($0) }) <= 3,
        parts.allSatisfy({ $0.utf8.count <= 2 && $0.utf8.allSatisfy({ (48...57).contains($0) }) })
      else { return nil }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == 3, numbers[0] > 0,
        let date = CivilDate(start.year + numbers[0] - 1, numbers[1], numbers[2]), date >= start
      else { return nil }
      return date
    }
    return nil
  }
}
