import Correspondence
import Finance
import LineEditing
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
  private var plans: PlanText { PlanText(words: words, formats: formats) }

  func text() -> String {
    let title = words(
      "compare.title",
      [
        "name": shown.customer.name, "code": shown.customer.code,
        "amount": formats.money(comparison.balance), "date": formats.day(comparison.now.date),
      ])
    var lines = [
      "<!doctype html>", "<html lang=\"\(words.language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      element("title", title), "<style>", styles, "</style>", "</head>", "<body>",
      element("p", words("compare.internal"), "internal"), element("h1", title),
    ]
    lines += summaries() + figures()
    if comparison.columns.contains(where: { $0.plan != nil }) {
      lines += section(words("compare.by-month-page"), cash())
    }
    lines += section(
      words("compare.by-age-page", ["currency": comparison.balance.currency.code]), standings())
    lines += rows.notes().map { element("p", $0, "note") }
    lines += routes()
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  // MARK: - Parts

  private func summaries() -> [String] {
    let plans = zip(shown.labels, comparison.columns).compactMap { label, column in
      column.plan.map {
        "<li><strong>\(safe(label))</strong> \(safe(self.plans.summary($0)))</li>"
      }
    }
    return ["<ul>"] + plans + ["</ul>"]
  }

  private func figures() -> [String] {
    table(
      head: [""] + shown.labels,
      rows.all().map { row in
        [element("th", row.label, row.isPart ? "part" : "", scope: "row")]
          + row.cells.map { element("td", $0, "n") }
      })
  }

  /// A month a line, a bar for each amount on one scale.
  private func cash() -> [String] {
    let highest = comparison.columns.flatMap(\.cash).map(\.minorUnits).max() ?? 0
    return table(
      head: [""] + shown.labels,
      comparison.monthEnds.indices.map { month in
        [element("th", formats.month(comparison.monthEnds[month]), scope: "row")]
          + comparison.columns.map { column in
            "<td class=\"n\">\(bar(column.cash[month], highest))\(safe(amount(column.cash[month])))</td>"
          }
      })
  }

  /// Drawn rather than coloured, so that a printer that leaves out backgrounds prints it.
  private func bar(_ money: Money, _ highest: Int) -> String {
    guard money.isPositive, highest > 0 else { return "" }
    let width = max(1, Int(Int128(money.minorUnits) * 100 / Int128(highest)))
    return "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "<rect width=\"\(width)\" height=\"8\" fill=\"#444\"/></svg>"
  }

  /// By plan: what is open at each month's end by age, and what is provided for it, until nothing is open. The
  /// currency stands above, so that wide sums stay in one line.
  private func standings() -> [String] {
    let buckets = comparison.now.ageing.buckets
    let head =
      [""] + buckets.map { AgeingCommand.name($0.from, $0.through, words) }
      + [words("compare.open"), words("column.provision")]
    func line(_ label: String, _ standing: DebtStanding) -> [String] {
      [element("th", label, scope: "row")]
        + (standing.ageing.buckets.map(\.amount) + [standing.open, standing.provision]).map {
          element("td", $0.isZero ? ComparisonRows.nothing : Formats.digits($0), "n")
        }
    }
    func running(_ standings: [DebtStanding]) -> ArraySlice<DebtStanding> {
      let settled = standings.firstIndex { $0.open.isZero }
      return settled.map { standings[...$0] } ?? standings[...]
    }
    return zip(shown.labels, comparison.columns).flatMap { label, column in
      [element("h3", label)]
        + table(
          head: head,
          [line(words("compare.today"), comparison.now)]
            + running(column.standings).map { line(formats.month($0.date), $0) })
    }
  }

  private func routes() -> [String] {
    guard let without = shown.without else { return [] }
    let lines = RouteText(words: words, formats: formats).lines(without).map { line in
      line.name.isEmpty
        ? element("p", line.text)
        : "<p><strong>\(safe(line.name))</strong>\(safe(words("route.colon")))\(safe(line.text))</p>"
    }
    return [element("h2", words("route.title"))] + lines
      + [element("p", words("route.no-advice", ["date": Route.checked]), "note")]
  }

  // MARK: - Elements

  private func amount(_ money: Money) -> String {
    money.isZero ? ComparisonRows.nothing : formats.money(money)
  }

  private func safe(_ text: String) -> String { HTMLText.escaped(VisibleText.of(text)) }

  private func element(
    _ name: String, _ text: String, _ style: String = "", scope: String = ""
  ) -> String {
    let attributes =
      (style.isEmpty ? "" : " class=\"\(style)\"") + (scope.isEmpty ? "" : " scope=\"\(scope)\"")
    return "<\(name)\(attributes)>\(safe(text))</\(name)>"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    [element("h2", title)] + lines
  }

  private func table(head: [String], _ rows: [[String]]) -> [String] {
    ["<table>", "<thead><tr>"]
      + head.map { element("th", $0, scope: "col") } + ["</tr></thead>", "<tbody>"]
      + rows.map { "<tr>" + $0.joined() + "</tr>" } + ["</tbody>", "</table>"]
  }

  private var styles: String {
    """
    @page { size: A4; margin: 16mm 14mm; }
    html { font-family: \(HTMLText.fonts(words.language)); font-size: 9pt; }
    body { margin: 0 auto; max-width: 182mm; line-height: 1.4; color: #000; overflow-wrap: anywhere; }
    h1 { font-size: 1.35em; margin: 0.6em 0; }
    h2 { font-size: 1.1em; margin: 1.2em 0 0.4em; break-after: avoid; }
    h3 { font-size: 1em; margin: 0.8em 0 0.3em; break-after: avoid; }
    p, ul { margin: 0.3em 0; }
    ul { padding-left: 1.4em; }
    .internal { border: 1pt solid #000; padding: 0.3em 0.6em; font-weight: bold; }
    .note { color: #333; font-size: 0.92em; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; break-inside: avoid; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #777; padding: 0.15em 0.4em; text-align: left; vertical-align: bottom; }
    th { font-weight: normal; }
    thead th { font-weight: bold; border-bottom-width: 1pt; }
    th.part { padding-left: 1.4em; }
    td.n { text-align: right; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
    svg { display: block; width: 100%; height: 2mm; }
    @media screen { body { padding: 2rem 1rem; } }
    """
  }
}
