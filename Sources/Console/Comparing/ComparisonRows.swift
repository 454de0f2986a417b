import Finance
import Negotiation

/// What is said of each plan in a cell, for the screen and for the page.
struct ComparisonRows {
  /// A line of cells, one a column.
  struct Row: Equatable {
    let label: String
    let cells: [String]
    /// Whether it belongs to the line above it.
    var isPart = false
  }

  let shown: ShownComparison
  let words: Words
  let formats: Formats

  private var text: PlanText { PlanText(words: words, formats: formats) }
  private var columns: [PlanComparison.Column] { shown.comparison.columns }

  static let nothing = "–"

  /// Everything but the courses by month; a line that says nothing of any plan is left out.
  func all() -> [Row] {
    (payments() + rest().flatMap { $0 }).filter { row in
      row.cells.contains { $0 != Self.nothing }
    }
  }

  /// The same by what they are about, without the payments.
  func rest() -> [[Row]] { [receipts(), interest(), limits()] }

  private func row(
    _ key: String, isPart: Bool = false, _ cell: (PlanComparison.Column) -> String?
  ) -> Row {
    Row(
      label: words("compare.row.\(key)"), cells: columns.map { cell($0) ?? Self.nothing },
      isPart: isPart)
  }

  /// An amount; nothing where it is zero.
  private func money(_ money: Money?) -> String? {
    money.flatMap { $0.isZero ? nil : formats.money($0) }
  }

  private func payments() -> [Row] {
    [
      row("payments") { $0.plan.map { String($0.instalments.count) } },
      row("first") { $0.plan.map { formats.money($0.first.amount) } },
      row("first-date", isPart: true) { $0.plan.map { formats.date($0.first.due) } },
      row("last-date") { $0.plan.map { formats.date($0.last.due) } },
      row("mean-days") { $0.plan.map { String($0.meanDaysToCash) } },
    ]
  }

  private func receipts() -> [Row] {
    [
      row("total") { $0.plan == nil ? nil : money($0.total) },
      row("expected") { money($0.expected) },
      row("at-risk") { money($0.atRisk) },
      row("provision") { $0.peak.flatMap { money($0.provision) } },
      row("provision-month", isPart: true) { column in
        column.peak.flatMap { $0.provision.isZero ? nil : formats.month($0.date) }
      },
    ]
  }

  private func interest() -> [Row] {
    [
      row("interest-asked") { money($0.interest?.asked) },
      row("interest-given-up") { money($0.interest?.givenUp) },
      row("interest-reserved") { money($0.interest?.reserved) },
      row("waived") { money($0.waived) },
    ]
  }

  private func limits() -> [Row] {
    let used = PolicyRules.all.map { $0.name }.filter { name in
      columns.contains { use(of: name, $0) != nil }
    }
    let shares = used.map { name in
      Row(
        label: words("limit-name.\(name)"),
        cells: columns.map { use(of: name, $0).map(Self.share) ?? Self.nothing }, isPart: true)
    }
    return [
      row("signs") { shown.signer($0).map(text.levelName) },
      row("tightest") { column in
        column.tightest.map { words("limit-name.\($0.rule)") }
      },
    ] + shares + [
      row("gap") { $0.firstGap.map { formats.date($0.due) } },
      row("gap-missing", isPart: true) { $0.firstGap.map { formats.money($0.missing) } },
    ]
  }

  private func use(of rule: String, _ column: PlanComparison.Column) -> LimitUse? {
    column.verdict?.uses.first { $0.rule == rule }
  }

  /// `100%`; with a mark where the limit is broken. A rule of yes or no that is kept says nothing.
  private static func share(_ use: LimitUse) -> String {
    let percent = Rounding.halfUp.divide(Int128(use.used), by: 100)
    if use.isKept { return use.used == 0 ? nothing : "\(percent)%" }
    return use.used == 0 ? "!" : "\(percent)% !"
  }

  /// Lines of prose under the figures: how they came about.
  func notes() -> [String] {
    var notes = [
      words(
        "compare.note.expected",
        [
          "kept": String(shown.facts.promisesKept), "due": String(shown.facts.promisesDue),
          "chances": String(shown.facts.promisesKept + 1),
          "of": String(max(shown.facts.promisesKept, shown.facts.promisesDue) + 2),
        ]),
      words("compare.note.provision", ["amount": formats.money(shown.comparison.now.provision)]),
    ]
    let last = shown.comparison.monthEnds.last
    if !shown.hasRate || columns.contains(where: { $0.interest == nil }) {
      notes.append(words("compare.note.no-interest"))
    } else if let last {
      notes.append(words("compare.note.interest", ["date": formats.date(last)]))
    }
    if columns.contains(where: { $0.interest?.isUnsure ?? false }) {
      notes.append(words("compare.note.unsure"))
    }
    if columns.contains(where: { $0.verdict?.uses.contains { !$0.isKept } ?? false }) {
      notes.append(words("compare.note.broken"))
    }
    return notes
  }
}
