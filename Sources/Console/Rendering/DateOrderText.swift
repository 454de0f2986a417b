import Finance
import Ledger

/// Dates that don't settle their own order, in words.
struct DateOrderText {
  let words: Words
  let formats: Formats
  let today: CivilDate

  /// `day first`
  func name(_ order: DateOrder) -> String { words("dates.order.\(order.rawValue)") }

  /// What is open and on what evidence, then each order by number with what it would mean, and the way out.
  func question(_ evidence: DateOrderEvidence, file: String) -> [String] {
    let examples = evidence.examples.map {
      words("dates.example", ["seen": $0.text, "line": String($0.line)])
    }
    var lines = [
      words(
        "dates.open",
        [
          "file": file.split(separator: "/").last.map(String.init) ?? file,
          "count": String(evidence.ambiguousCount), "examples": listed(examples),
        ]),
      "  "
        + words(
          evidence.isReadable ? "dates.nothing-settles" : "dates.several-kinds",
          ["columns": listed(evidence.columns)]),
    ]
    for (index, reading) in evidence.readings.enumerated() {
      lines += option(reading, index + 1, evidence.examples.first?.text)
    }
    return lines + ["  \(evidence.readings.count + 1)  " + words("dates.stop")]
  }

  /// `1  day first: 03/04/2026 is 3 Apr 2026`, and below it what follows for the whole file.
  private func option(
    _ reading: DateOrderEvidence.Reading, _ number: Int, _ example: String?
  ) -> [String] {
    var line = "  \(number)  " + name(reading.order)
    if let example, let date = DateText.date(example, order: reading.order) {
      line += words("dates.reads", ["seen": example, "date": formats.date(date)])
    }
    var parts: [String] = []
    if let days = reading.days {
      parts.append(
        words(
          days.lowerBound == days.upperBound ? "dates.span-one" : "dates.span",
          ["from": formats.date(days.lowerBound), "to": formats.date(days.upperBound)]))
    }
    if reading.unreadableCount > 0 {
      parts.append(words("dates.unreadable", ["count": String(reading.unreadableCount)]))
    }
    parts.append(
      reading.futureCount == 0
        ? words("dates.no-future")
        : words(
          "dates.future",
          ["count": String(reading.futureCount), "today": formats.date(today)]))
    if reading.contradictionCount > 0 {
      parts.append(words("dates.contradictions", ["count": String(reading.contradictionCount)]))
    }
    return [line, "     " + parts.joined(separator: words("list.semicolon"))]
  }

  private func listed(_ items: [String]) -> String {
    items.joined(separator: words("list.separator"))
  }
}
