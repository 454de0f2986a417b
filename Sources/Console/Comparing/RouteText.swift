import Correspondence
import Finance
import Receivables

/// What there is besides an agreement, in words; no advice.
struct RouteText {
  let words: Words
  let formats: Formats

  struct Line: Equatable {
    /// `payment order`; empty for a remark.
    let name: String
    let text: String
  }

  /// - Parameter isFull: whether what is known of each route is told; else their names alone.
  func write(_ shown: ShownComparison, to session: Session, isFull: Bool) {
    guard let without = shown.without else { return }
    session.output.line(words("route.title"), .bold)
    guard isFull else {
      let names = without.routes.open.map(name).joined(separator: words("list.separator"))
      return session.output.line("  " + words("route.names", ["names": names]))
    }
    for line in lines(without) {
      session.output.line(
        "  " + (line.name.isEmpty ? "" : line.name + words("route.colon")) + line.text)
    }
    session.output.line(words("route.no-advice", ["date": Route.checked]), .dim)
  }

  /// The clock, then what is open, what isn't, and what to have ready.
  func lines(_ without: ShownComparison.WithoutAgreement) -> [Line] {
    var lines = clock(without.clock).map { [Line(name: "", text: $0)] } ?? []
    if without.isAbroad { lines.append(Line(name: "", text: words("route.abroad"))) }
    if without.isContested { lines.append(Line(name: "", text: words("route.contested"))) }
    lines += without.routes.open.map { Line(name: name($0), text: about($0) + basis($0)) }
    lines += without.routes.closed.map {
      Line(name: name($0), text: words("route.closed", ["why": about($0)]) + basis($0))
    }
    lines.append(Line(name: "", text: words("route.needs")))
    return lines
  }

  private func clock(_ clock: LimitationClock?) -> String? {
    guard let clock else { return nil }
    return words(
      "route.clock-\(clock.state.rawValue)",
      ["number": clock.invoiceNumber, "date": formats.date(clock.lapses)])
  }

  func name(_ route: Route) -> String { words("route.\(route.kind.rawValue)") }

  /// What is known of it there, else of its kind anywhere.
  func about(_ route: Route) -> String {
    let own = "route-about.\(route.key)"
    var fields: [String: String] = [:]
    if case .upTo(let most) = route.ceiling { fields["ceiling"] = formats.money(most) }
    return words(words.has(own) ? own : "route-about.\(route.kind.rawValue)", fields)
  }

  /// Where it comes from and how sure that is; nothing for what rests on no rule.
  private func basis(_ route: Route) -> String {
    route.source.isEmpty
      ? ""
      : words(
        "route.basis",
        [
          "source": route.source,
          "evidence": words("interest-evidence.\(route.evidence.rawValue)"),
        ])
  }
}
