import Receivables

/// The sheets of a certified-content letter for printing on A4, each sign in its cell of the grid.
///
/// Every cell is placed, because WeasyPrint knows no vertical writing; the reading order stays that of the
/// text. Some 5 cm stay free after the last line for the post office's certificate.
public struct CertifiedMailPage {
  let layout: CertifiedLayout

  public init(_ layout: CertifiedLayout) { self.layout = layout }

  /// A whole HTML document of one page a sheet; it loads nothing from elsewhere.
  public func text(title: String) -> String {
    var lines = [
      "<!doctype html>", "<html lang=\"ja\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(HTMLText.escaped(title))</title>", "<style>", CertifiedStyleSheet(grid: grid).text,
      "</style>", "</head>", "<body>",
    ]
    for sheet in layout.sheets { lines += section(sheet) }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private var grid: CertifiedGrid { layout.grid }

  private func section(_ sheet: CertifiedSheet) -> [String] {
    let rows = (0..<grid.linesPerSheet).map { index in
      let line = index < sheet.lines.count ? sheet.lines[index] : CertifiedLine(fileLine: 0)
      return "<div class=\"l l\(index)\">" + cells(line) + "</div>"
    }
    let number = "\(sheet.number)／\(layout.sheets.count)"
    return ["<section>"] + rows + ["<p class=\"n\">\(number)</p>", "</section>"]
  }

  /// A line's cells, the empty ones too: they are the grid.
  private func cells(_ line: CertifiedLine) -> String {
    var cells: [String] = []
    var row = CertifiedRow()
    for sign in line.signs {
      let takes = row.cells(of: sign)
      row.add(sign)
      if takes == 0, let last = cells.popLast() {
        cells.append(last + element("u", sign))
      } else {
        cells.append(sign.kind == .space ? "" : element("i", sign))
      }
    }
    cells += Array(repeating: "", count: max(0, grid.charactersPerLine - cells.count))
    return cells.enumerated().map { "<b class=\"c\($0.offset)\">\($0.element)</b>" }.joined()
  }

  private func element(_ name: String, _ sign: CertifiedSign) -> String {
    let classes = self.classes(sign)
    let text = Self.shown(sign).unicodeScalars.map {
      ValueText.isHidden($0) ? "\u{FFFD}" : String($0)
    }
    .joined()
    return
      "<\(name)\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(HTMLText.escaped(text))</\(name)>"
  }

  /// A mark has its cell to itself: narrow brackets leave room for what they hold.
  private static func shown(_ sign: CertifiedSign) -> String {
    guard sign.kind == .orderMark, sign.text.count > 1 else { return sign.text }
    return sign.text.replacing("（", with: "(").replacing("）", with: ")")
  }

  private func classes(_ sign: CertifiedSign) -> String {
    // (1) stands in one cell, upright in a vertical line too.
    if sign.kind == .orderMark, sign.text.count > 1 {
      let width = Self.shown(sign).reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
      return width > 4 ? "m q" : width > 3 ? "m h" : "m"
    }
    guard grid.isVertical, let character = sign.text.first else { return "" }
    if Self.turned.contains(character) { return "r" }
    if Self.stops.contains(character) { return character.isASCII ? "a" : "s" }
    return Self.small.contains(character) ? "k" : ""
  }

  /// Turned by a right angle in a vertical line.
  private static let turned: Set<Character> = CertifiedCount.opening.union(CertifiedCount.closing)
    .union("<>＜＞ー－-―—–‐～〜~…‥：:；;＝=→←|｜")
  /// In the upper right of their cell.
  private static let stops: Set<Character> = ["、", "。", "，", "．", ",", ".", "､", "｡"]
  /// A little to the upper right.
  private static let small = Set("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")
}
