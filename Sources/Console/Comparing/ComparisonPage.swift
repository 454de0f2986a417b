import Correspondence
import Finance
import Negotiation

/// A comparison as one page for printing: no script, nothing from elsewhere, everything from data escaped.
///
/// It is for our own eyes, and says so: it shows limits and provisions.
struct ComparisonPage {
  let shown: ShownComparison
  let words: Words
  let formats: Formats

  private var comparison: PlanComparison { shown.comparison }
  private var rows: ComparisonRows {
    ComparisonRows(shown: shown, words: words, formats: formats)
  }
  private var page: PrintPage { PrintPage(language: words.language) }
  private var plans: PlanText { PlanText(words: words, formats: formats) }

  func text() -> String {
    let title = words(
      "compare.title",
      [
        "name": shown.customer.name, "code": shown.customer.code,
        "amount": formats.money(comparison.balance), "date": formats.day(comparison.now.date),
      ])
    var lines = [
      page.element("p", words("compare.internal"), "internal"), page.element("h1", title),
    ]
    lines += summaries() + figures()
    if comparison.columns.contains(where: { $0.plan != nil }) {
      lines += page.section(words("compare.by-month-page"), cash())
    }
    lines += page.section(
      words("compare.by-age-page", ["currency": comparison.balance.currency.code]), standings())
    lines += rows.notes().map { page.element("p", $0, "note") }
    lines += routes()
    return page.text(title: title, lines)
  }

  // MARK: - Parts

  private func summaries() -> [String] {
    let plans = zip(shown.labels, comparison.columns).compactMap { label, column in
      column.plan.map {
        "<li><strong>\(page.safe(label))</strong> \(page.safe(self.plans.summary($0)))</li>"
      }
    }
    return ["<ul>"] + plans + ["</ul>"]
  }

  private func figures() -> [String] {
    page.table(
      head: [""] + shown.labels,
      rows.all().map { row in
        [page.element("th", row.label, row.isPart ? "part" : "", scope: "row")]
          + row.cells.map { page.element("td", $0, "n") }
      })
  }

  /// A month a line, a bar for each amount on one scale.
  private func cash() -> [String] {
    let highest = comparison.columns.flatMap(\.cash).map(\.minorUnits).max() ?? 0
    return page.table(
      head: [""] + shown.labels,
      comparison.monthEnds.indices.map { month in
        [page.element("th", formats.month(comparison.monthEnds[month]), scope: "row")]
          + comparison.columns.map { column in
            "<td class=\"n\">\(bar(column.cash[month], highest))\(page.safe(amount(column.cash[month])))</td>"
          }
      })
  }

  private func bar(_ money: Money, _ highest: Int) -> String {
    guard money.isPositive, highest > 0 else { return "" }
    return page.bar(max(1, Int(Int128(money.minorUnits) * 100 / Int128(highest))))
  }

  /// By plan: what is open at each month's end by age, and what is provided for it, until nothing is open. The
  /// currency stands above, so that wide sums stay in one line.
  private func standings() -> [String] {
    let buckets = comparison.now.ageing.buckets
    let head =
      [""] + buckets.map { AgeingCommand.name($0.from, $0.through, words) }
      + [words("compare.open"), words("column.provision")]
    func line(_ label: String, _ standing: DebtStanding) -> [String] {
      [page.element("th", label, scope: "row")]
        + (standing.ageing.buckets.map(\.amount) + [standing.open, standing.provision]).map {
          page.element("td", $0.isZero ? ComparisonRows.nothing : Formats.digits($0), "n")
        }
    }
    func running(_ standings: [DebtStanding]) -> ArraySlice<DebtStanding> {
      let settled = standings.firstIndex { $0.open.isZero }
      return settled.map { standings[...$0] } ?? standings[...]
    }
    return zip(shown.labels, comparison.columns).flatMap { label, column in
      [page.element("h3", label)]
        + page.table(
          head: head,
          [line(words("compare.today"), comparison.now)]
            + running(column.standings).map { line(formats.month($0.date), $0) })
    }
  }

  private func routes() -> [String] {
    guard let without = shown.without else { return [] }
    let lines = RouteText(words: words, formats: formats).lines(without).map { line in
      line.name.isEmpty
        ? page.element("p", line.text)
        : "<p><strong>\(page.safe(line.name))</strong>\(page.safe(words("route.colon")))\(page.safe(line.text))</p>"
    }
    return [page.element("h2", words("route.title"))] + lines
      + [page.element("p", words("route.no-advice", ["date": Route.checked]), "note")]
  }

  // MARK: - Elements

  private func amount(_ money: Money) -> String {
    money.isZero ? ComparisonRows.nothing : formats.money(money)
  }
}
