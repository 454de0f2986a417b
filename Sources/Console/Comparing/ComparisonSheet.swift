import Finance
import LineEditing
import Negotiation

/// A comparison on the screen: a column a plan where these fit, else a block a plan; then the months.
struct ComparisonSheet {
  let shown: ShownComparison
  let words: Words
  let formats: Formats
  let width: Int
  /// Whether bars are drawn in ASCII.
  let ascii: Bool
  /// Whether what is known of each route is told, rather than their names.
  let explainsRoutes: Bool

  /// Months that are listed one by one; what comes later is one sum.
  static let monthsMax = 18
  private static let barWidth = 6

  private var comparison: PlanComparison { shown.comparison }
  private var rows: ComparisonRows {
    ComparisonRows(shown: shown, words: words, formats: formats)
  }
  private var highest: Int {
    comparison.columns.flatMap(\.cash).map(\.minorUnits).max() ?? 0
  }

  /// Writes it, headings in bold.
  func write(to session: Session) {
    session.output.line(
      words(
        "compare.title",
        [
          "name": shown.customer.name, "code": shown.customer.code,
          "amount": formats.money(comparison.balance),
          "date": formats.day(comparison.now.date),
        ]), .bold)
    let facts = table(rows.all())
    let cash = self.cash(bars: true)
    if facts.width <= width, cash.width <= width {
      session.write(facts)
    } else {
      session.write(blocks())
    }
    // No agreement alone brings nothing in.
    if highest > 0 {
      head("compare.by-month", session)
      session.write(cash.width <= width ? cash : self.cash(bars: false))
    }
    for date in agedAt() {
      session.output.line(
        words("compare.by-age", ["date": formats.date(comparison.monthEnds[date])]), .bold)
      session.write(ageing(date))
    }
    for note in rows.notes() { session.output.line(note, .dim) }
    RouteText(words: words, formats: formats).write(shown, to: session, isFull: explainsRoutes)
  }

  private func head(_ key: String, _ session: Session) {
    session.output.line(
      words(
        key,
        [
          "highest": formats.short(
            Money(minorUnits: highest, currency: comparison.balance.currency))
        ]
      ), .bold)
  }

  // MARK: - Figures

  private func table(_ rows: [ComparisonRows.Row]) -> Table {
    var table = Table([.init("")] + shown.labels.map { .init(Shown.cell($0), .trailing) })
    for row in rows { table.add([(row.isPart ? "  " : "") + row.label] + row.cells) }
    return table
  }

  /// A plan after the other in few lines, each with its course by month on the scale of all.
  private func blocks() -> [String] {
    let text = PlanText(words: words, formats: formats)
    let groups = rows.rest()
    return comparison.columns.indices.flatMap { index in
      let column = comparison.columns[index]
      let head = "[" + Shown.cell(shown.labels[index]) + "]"
      let lines = groups.map { prose($0, index) }.filter { !$0.isEmpty }.map { "  " + $0 }
      guard let plan = column.plan else { return [head] + lines }
      let course = Bars.sparkline(
        column.cash.prefix(Self.monthsMax).map(\.minorUnits), highest: highest, ascii: ascii)
      return [head + "  " + text.summary(plan)] + lines
        + ["  " + words("column.by-month") + "  " + course]
    }
  }

  /// `expected ¥1,828,571; provision, highest ¥112,000 at the end of Nov 2026`.
  private func prose(_ rows: [ComparisonRows.Row], _ index: Int) -> String {
    var parts: [String] = []
    for row in rows where row.cells[index] != ComparisonRows.nothing {
      let part = row.label + " " + row.cells[index]
      if row.isPart, let last = parts.popLast() {
        parts.append(last + words("list.separator") + part)
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: words("list.semicolon"))
  }

  // MARK: - Months

  /// What comes in each month; the bars have one scale.
  private func cash(bars: Bool) -> Table {
    var table = Table(
      [.init("")] + tags().map { .init($0, bars ? .leading : .trailing, fit: .whole) })
    func cell(_ money: Money, picture: Bool) -> String {
      let amount = DisplayWidth.padded(formats.short(money), to: 6, alignment: .trailing)
      guard bars else { return amount }
      let bar =
        picture
        ? Bars.bar(money.minorUnits, of: highest, width: Self.barWidth, ascii: ascii) : ""
      return DisplayWidth.padded(bar, to: Self.barWidth) + amount
    }
    let months = comparison.monthEnds
    for index in months.indices.prefix(Self.monthsMax) {
      table.add(
        [formats.month(months[index])]
          + comparison.columns.map { cell($0.cash[index], picture: true) })
    }
    if months.count > Self.monthsMax {
      table.add(
        [words("compare.later")]
          + comparison.columns.map { column in
            cell(
              column.cash.dropFirst(Self.monthsMax).map { $0 }.sum(comparison.balance.currency),
              picture: false)
          })
    }
    return table
  }

  /// The months whose ends are looked at: the third, then the sixth and twelfth while a plan still runs.
  private func agedAt() -> [Int] {
    [2, 5, 11].filter { month in
      comparison.monthEnds.indices.contains(month)
        && (month == 2
          || comparison.columns.contains {
            $0.plan != nil && $0.standings[month].open.isPositive
          })
    }
  }

  /// What would be open by age if every payment came on its day, beside how it is today.
  private func ageing(_ month: Int) -> Table {
    var table = Table(
      [.init(""), .init(words("compare.today"), .trailing)] + tags().map { .init($0, .trailing) })
    let standings = [comparison.now] + comparison.columns.map { $0.standings[month] }
    for (index, bucket) in comparison.now.ageing.buckets.enumerated() {
      let sums = standings.map { $0.ageing.buckets[index].amount }
      guard sums.contains(where: { !$0.isZero }) else { continue }
      table.add(
        [AgeingCommand.name(bucket.from, bucket.through, words)] + sums.map(formats.short))
    }
    table.add([words("compare.open")] + standings.map { formats.short($0.open) })
    table.add([words("column.provision")] + standings.map { formats.short($0.provision) })
    return table
  }

  /// What a plan is called where room is short: its number, its letter, or the start of its words.
  private func tags() -> [String] {
    zip(shown.labels, comparison.columns).map { label, column in
      guard column.plan != nil else { return words("compare.none-short") }
      let first = label.prefix { $0 != " " }
      return Shown.cell(
        first.allSatisfy(\.isNumber) ? String(first) : DisplayWidth.truncated(label, to: 8))
    }
  }
}
