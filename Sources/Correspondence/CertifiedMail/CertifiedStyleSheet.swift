/// The style sheet of certified-content sheets: where each line and each cell is, in millimetres.
struct CertifiedStyleSheet {
  let grid: CertifiedGrid

  /// Lengths in tenths of a millimetre.
  private struct Measures {
    var page: (width: Int, height: Int)
    /// From the top, and from the side where the lines begin.
    var top: Int
    var side: Int
    /// Along the line, and across it.
    var cell: (along: Int, across: Int)
    /// From one line to the next.
    var pitch: Int
    var font: Int
  }

  /// The grid leaves about 5 cm after its last line.
  private var measures: Measures {
    switch grid {
    case .standard:
      Measures(
        page: (2_100, 2_970), top: 180, side: 250, cell: (80, 80), pitch: 85, font: 54)
    case .wide:
      Measures(
        page: (2_100, 2_970), top: 200, side: 250, cell: (62, 70), pitch: 90, font: 44)
    case .narrow:
      Measures(
        page: (2_100, 2_970), top: 150, side: 300, cell: (80, 54), pitch: 57, font: 44)
    case .vertical:
      Measures(
        page: (2_970, 2_100), top: 240, side: 200, cell: (80, 80), pitch: 84, font: 54)
    }
  }

  var text: String {
    let m = measures
    let width = grid.isVertical ? m.cell.across : m.cell.along
    let height = grid.isVertical ? m.cell.along : m.cell.across
    return """
      @page { size: \(mm(m.page.width)) \(mm(m.page.height)); margin: 0; }
      html { font-family: \(HTMLText.fonts(.ja)); }
      body { margin: 0; color: #000; }
      section { position: relative; width: \(mm(m.page.width)); height: \(mm(m.page.height - 1)); \
      overflow: hidden; break-after: page; break-inside: avoid; }
      section:last-child { break-after: auto; }
      .l, b { position: absolute; display: block; }
      b { width: \(mm(width)); height: \(mm(height)); box-sizing: border-box; \
      border: 0.2mm solid #999; font-weight: normal; }
      i, u { position: absolute; display: block; width: \(mm(m.font)); height: \(mm(m.font)); \
      left: \(mm((width - m.font) / 2 - 2)); top: \(mm((height - m.font) / 2 - 2)); \
      font-size: \(mm(m.font)); line-height: \(mm(m.font)); font-style: normal; \
      text-decoration: none; text-align: center; white-space: nowrap; }
      u { text-align: left; \(grid.isVertical ? "top: \(mm(height * 4 / 5))" : "left: \(mm(width * 4 / 5))"); }
      .m { font-size: \(mm(m.font * 3 / 4)); }
      .h { font-size: \(mm(m.font * 11 / 20)); }
      .q { font-size: \(mm(m.font * 7 / 20)); }
      .r { transform: rotate(90deg); }
      .s { transform: translate(\(mm(m.font * 3 / 5)), \(mm(-m.font * 2 / 3))); }
      .a { transform: translate(\(mm(m.font * 7 / 20)), \(mm(-m.font * 2 / 3))); }
      .k { transform: translate(\(mm(m.font / 10)), \(mm(-m.font / 10))); }
      .n { position: absolute; bottom: 12mm; left: 0; right: 0; margin: 0; text-align: center; \
      font-size: 3.5mm; }
      \(places)
      @media screen { section { border: 0.2mm solid #ccc; margin: 4mm auto; } }
      """
  }

  /// The place of each line on the sheet and of each cell in its line.
  private var places: String {
    let m = measures
    let lines = (0..<grid.linesPerSheet).map { index in
      grid.isVertical
        ? ".l\(index) { top: \(mm(m.top)); "
          + "left: \(mm(m.page.width - m.side - index * m.pitch - m.cell.across)); }"
        : ".l\(index) { top: \(mm(m.top + index * m.pitch)); left: \(mm(m.side)); }"
    }
    let cells = (0..<grid.charactersPerLine).map { index in
      ".c\(index) { \(grid.isVertical ? "top" : "left"): \(mm(index * m.cell.along)); }"
    }
    return (lines + cells).joined(separator: "\n")
  }

  private func mm(_ tenths: Int) -> String {
    let size = abs(tenths)
    return "\(tenths < 0 ? "-" : "")\(size / 10).\(size % 10)mm"
  }
}
