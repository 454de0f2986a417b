import Correspondence
import Finance
import LineEditing

/// A certified-content letter on the screen: the sheets with their grid, what it counts, what it costs, and what
/// may be refused.
struct CertifiedText {
  let words: Words
  let formats: Formats
  /// Whether rules are drawn in ASCII.
  let ascii: Bool
  /// The file as it was named, to say where something was found.
  let file: String

  // MARK: - Sheets

  func lines(_ sheet: CertifiedSheet, of layout: CertifiedLayout) -> [String] {
    let head = words(
      layout.grid.isVertical ? "certified.sheet-vertical" : "certified.sheet",
      [
        "number": String(sheet.number), "count": String(layout.sheets.count),
        "characters": String(layout.grid.charactersPerLine),
        "lines": String(layout.grid.linesPerSheet),
      ])
    let rows = sheet.lines.enumerated().map { index, line in
      number(index + 1) + number(line.characters) + bar + cells(line)
    }
    return [head, margin + ruler(layout.grid.charactersPerLine)] + rows
  }

  private var bar: String { ascii ? " |" : " │" }

  /// As wide as the numbers before a line, with what these are.
  private var margin: String {
    DisplayWidth.padded(words("certified.line"), to: 3, alignment: .trailing)
      + DisplayWidth.padded(words("certified.count"), to: 3, alignment: .trailing) + bar
  }

  private func number(_ number: Int) -> String {
    DisplayWidth.padded(String(number), to: 3, alignment: .trailing)
  }

  /// A mark for each cell, every fifth one its number.
  private func ruler(_ cells: Int) -> String {
    (1...cells).map { cell in
      cell % 5 == 0
        ? DisplayWidth.padded(String(cell), to: 2, alignment: .trailing) : ascii ? " ." : " ·"
    }.joined()
  }

  /// Each sign in a cell of two columns; a closing bracket that shares a cell follows without one.
  private func cells(_ line: CertifiedLine) -> String {
    line.signs.map { sign in
      let text = VisibleText.of(sign.text)
      return DisplayWidth.padded(text, to: 2)
    }.joined()
  }

  // MARK: - Figures

  func summary(_ layout: CertifiedLayout) -> [String] {
    [
      words(
        "certified.summary",
        [
          "characters": String(layout.characters), "count": String(layout.sheets.count),
          "copies": String(layout.copies), "letters": String(layout.addressees),
        ])
    ]
  }

  func lines(_ fee: CertifiedFee) -> [String] {
    let parts = fee.items.map { part($0) }
    let proof = part(fee.deliveryProof)
    return [
      words(
        "certified.fee",
        ["total": yen(fee.total), "date": formats.date(fee.tariff.from)]),
      "  " + parts.joined(separator: " + "),
      words(
        "certified.with-proof", ["total": yen(fee.totalWithDeliveryProof), "part": proof]),
    ]
  }

  private func part(_ item: CertifiedFee.Item) -> String {
    let text = words("certified.fee.\(item.part.rawValue)") + " " + yen(item.yen)
    return item.isConfirmed ? text : words("certified.unconfirmed", ["part": text])
  }

  private func yen(_ yen: Int) -> String {
    formats.money(Money(minorUnits: yen, currency: .jpy))
  }

  // MARK: - What to know

  func notes(_ layout: CertifiedLayout, _ fee: CertifiedFee?) -> [String] {
    var notes = layout.notes.map(text)
    if let fee {
      if !fee.tariff.unconfirmed.isEmpty {
        notes.append(words("certified.note.unconfirmed", ["date": fee.tariff.from.iso]))
      }
      if fee.isTooHeavy { notes.append(words("certified.note.heavy")) }
    } else {
      notes.append(words("certified.note.no-tariff"))
    }
    return notes
  }

  private func text(_ note: CertifiedNote) -> String {
    switch note {
    case .noSender: words("certified.note.no-sender")
    case .noAddressee: words("certified.note.no-addressee")
    case .orderMark(let line, let text, let otherwise):
      words(
        "certified.note.order-mark",
        ["line": String(line), "mark": text, "count": String(otherwise)])
    case .tieMarks(let sheets): words("certified.note.tie-marks", ["count": String(sheets)])
    }
  }

  // MARK: - Findings

  func id(_ problem: CertifiedFinding.Problem) -> String {
    let number = (CertifiedFinding.Problem.allCases.firstIndex(of: problem) ?? 0) + 1
    return "KAI-CRT-00\(number)"
  }

  /// Where it is, what was seen, and what to do.
  func line(_ finding: CertifiedFinding) -> String {
    let place =
      finding.line > 0
      ? "\(Shown.prose(file)):\(finding.line):\(finding.column)" : words("certified.parties")
    return id(finding.problem) + "  " + place + "  " + explanation(finding)
  }

  func explanation(_ finding: CertifiedFinding) -> String {
    words("certified-problem.\(finding.problem.rawValue)", ["seen": finding.seen])
  }
}
