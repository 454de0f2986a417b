import Archive
import Finance

/// Why a day moves, day by day, and how far the calendar can be relied on.
struct ShiftText {
  struct Day: Encodable, Equatable {
    let date: CivilDate
    /// `business`, `make-up`, `weekend`, `holiday` or `yearly`.
    let kind: String
  }

  let calendar: BusinessCalendar
  let rule: ShiftRule
  let words: Words
  let formats: Formats

  /// The days from the one asked for to the one it goes to, in the order they are looked at.
  func days(_ date: CivilDate) -> [Day] {
    looked(date).map { Day(date: $0, kind: calendar.kind(of: $0).rawValue) }
  }

  /// Modified following looks ahead first, and then back.
  private func looked(_ date: CivilDate) -> [CivilDate] {
    let shifted = calendar.shift(date, by: rule)
    let ahead = calendar.shift(date, by: .following)
    func walk(_ end: CivilDate) -> [CivilDate] {
      let step = end < date ? -1 : 1
      return (0...abs(end.days(since: date))).map { date.adding(days: step * $0) }
    }
    guard rule == .modifiedFollowing, shifted < date else { return walk(shifted) }
    return walk(ahead) + walk(shifted).dropFirst()
  }

  func lines(_ date: CivilDate) -> [String] {
    let shifted = calendar.shift(date, by: rule)
    var lines = [
      words(
        shifted == date ? "shift.stays" : "shift.moves",
        [
          "date": formats.day(date), "shifted": formats.day(shifted),
          "rule": words("shift-rule.\(rule.rawValue)"),
          "calendar": words("calendar.\(calendar.name)"),
        ])
    ]
    lines += looked(date).map {
      "  "
        + words(
          "shift.day",
          [
            "date": formats.day($0),
            "kind": words("day-kind.\(calendar.kind(of: $0).rawValue)"),
          ])
    }
    return lines + warnings(date)
  }

  func isKnown(_ date: CivilDate) -> Bool { looked(date).allSatisfy(calendar.knows) }

  func isForecast(_ date: CivilDate) -> Bool { looked(date).contains(where: calendar.isForecast) }

  func warnings(_ date: CivilDate) -> [String] {
    var texts: [String] = []
    if !isKnown(date), let years = calendar.knownYears {
      texts.append(
        words(
          "shift.unknown-years",
          [
            "calendar": words("calendar.\(calendar.name)"), "from": String(years.lowerBound),
            "through": String(years.upperBound),
          ]))
    } else if isForecast(date) {
      texts.append(
        words("shift.forecast", ["calendar": words("calendar.\(calendar.name)")]))
    }
    return texts.map { words("interest.warning", ["warning": $0]) }
  }
}
