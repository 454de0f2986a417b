import Finance

/// Days that are often meant, with their names.
struct DateChoices {
  var today: CivilDate
  var calendar: BusinessCalendar?
  var order: DateOrder
  var words: Words
  var formats: Formats

  /// A day and the entry of the catalogue that names it; the name is also how a person may type it.
  private struct Named {
    let date: CivilDate
    let key: String
  }

  private var nextBusinessDay: CivilDate {
    calendar?.adding(businessDays: 1, to: today) ?? today.adding(days: 1)
  }

  private func ahead(_ first: CivilDate?) -> [Named] {
    let named = [
      Named(date: nextBusinessDay, key: "next-business-day"),
      Named(date: friday, key: "friday"),
      Named(date: today.adding(days: 7), key: "in-a-week"),
      Named(date: today.endOfMonth, key: "month-end"),
      Named(date: today.adding(days: 30), key: "in-30-days"),
      Named(date: today.adding(months: 1).endOfMonth, key: "next-month-end"),
    ]
    let suggested = first.map { [Named(date: $0, key: "suggested")] } ?? []
    return suggested + named.sorted { $0.date < $1.date }
  }

  private var friday: CivilDate {
    let friday = today.adding(days: (5 - today.weekday.rawValue + 7) % 7)
    return friday == today ? today.adding(days: 7) : friday
  }

  private var behind: [Named] {
    [
      Named(date: today, key: "today"), Named(date: today.adding(days: -1), key: "yesterday"),
      Named(date: today.adding(days: -7), key: "a-week-ago"),
      Named(date: today.adding(months: -1).endOfMonth, key: "last-month-end"),
      Named(date: today.adding(months: -2).endOfMonth, key: "month-end-before"),
    ]
  }

  private func unique(_ named: [Named]) -> [Named] {
    var seen: Set<CivilDate> = []
    return named.filter { seen.insert($0.date).inserted }
  }

  /// For an option: `2026-11-30`, found by its name too.
  func forOption(_ kind: ValueKind) -> [Choice] {
    let named: [Named] =
      switch kind {
      case .pastDate: behind
      case .date: [Named(date: today, key: "today")] + ahead(nil)
      default: ahead(nil)
      }
    return unique(named).map { day in
      let name = words("day.\(day.key)")
      return Choice(
        day.date.iso, words("day.described", ["day": formats.day(day.date), "name": name]),
        keys: [name])
    }
  }

  /// For an answer in a call: as a person would type it, by name (`月末`) or, once a figure is typed, by
  /// figures in the book's order (`11/30`).
  func forAnswer(looksBack: Bool, suggested: CivilDate?, typed: String) -> [Choice] {
    let folded = Folding.ascii(typed)
    let usesFigures = folded.first?.isNumber ?? false
    return unique(looksBack ? behind : ahead(suggested)).map { day in
      let name = words("day.\(day.key)")
      let shown = formats.day(day.date)
      let described = words("day.described", ["day": shown, "name": name])
      if usesFigures {
        // Somebody who begins with the year writes all of it.
        let isWhole = folded.count > 2 && day.date.iso.hasPrefix(folded)
        let text = isWhole ? day.date.iso : figures(day.date, looksBack: looksBack)
        return Choice(text, described, isPhrase: true)
      }
      return reader(looksBack: looksBack).read(name) == day.date
        ? Choice(name, shown, isPhrase: true)
        : Choice(
          figures(day.date, looksBack: looksBack), described, keys: [name], isPhrase: true)
    }
  }

  private func reader(looksBack: Bool) -> NaturalDate {
    NaturalDate(today: today, order: order, looksBack: looksBack)
  }

  /// `11/30` or `30/11`, with the year where it doesn't go without saying.
  private func figures(_ date: CivilDate, looksBack: Bool) -> String {
    let (_, month, day) = date.components
    let short = order == .dmy ? "\(day)/\(month)" : "\(month)/\(day)"
    return reader(looksBack: looksBack).read(short) == date ? short : date.iso
  }
}
