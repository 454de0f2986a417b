/// Writes blocks as a whole HTML document for printing.
struct HTMLRenderer {
  let page: Page

  /// A table of no more rows than this is not broken over pages.
  private static let shortTableRowsMax = 12

  func render(_ blocks: [Block]) -> String {
    var lines = [
      "<!doctype html>",
      "<html lang=\"\(page.language.rawValue)\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(HTMLText.escaped(page.title))</title>",
      "<style>", LetterStyleSheet(page: page).text, "</style>",
      "</head>",
      "<body>",
    ]
    var open: Group?
    for (index, block) in blocks.enumerated() {
      let group = Group(block)
      if let ended = open, ended != group || (ended == .lines && block.hasGapBefore) {
        lines.append("</\(ended.rawValue)>")
        open = nil
      }
      if let group, open == nil {
        lines.append("<\(group.rawValue)\(classes(block, group == .lines ? ["lines"] : []))>")
      }
      open = group
      lines += self.lines(block, isKept: Self.isKept(index, blocks))
    }
    if let open { lines.append("</\(open.rawValue)>") }
    lines += ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// An element that holds neighbouring blocks together: items, or lines of an address or signature.
  private enum Group: String {
    case items = "ul"
    case lines = "div"

    init?(_ block: Block) {
      switch block.kind {
      case .bullet: self = .items
      case .line: self = .lines
      case .title, .heading, .paragraph, .table: return nil
      }
    }
  }

  /// Whether a paragraph stays on the page of the next one: a signature takes the last two with it, so that
  /// it never stands alone.
  private static func isKept(_ index: Int, _ blocks: [Block]) -> Bool {
    guard blocks.indices.contains(index + 2), case .paragraph = blocks[index].kind,
      case .paragraph = blocks[index + 1].kind, case .line = blocks[index + 2].kind
    else { return false }
    return true
  }

  private func lines(_ block: Block, isKept: Bool) -> [String] {
    switch block.kind {
    case .title(let runs): ["<h1\(classes(block))>\(inline(runs))</h1>"]
    case .heading(let runs): ["<h2\(classes(block))>\(inline(runs))</h2>"]
    case .paragraph(let runs): ["<p\(classes(block, isKept ? ["keep"] : []))>\(inline(runs))</p>"]
    case .line(let runs, .left): ["<p>\(inline(runs))</p>"]
    case .line(let runs, .right): ["<p class=\"right\">\(inline(runs))</p>"]
    case .line(let runs, .center): ["<p class=\"center\">\(inline(runs))</p>"]
    case .bullet(let runs): ["<li>\(inline(runs))</li>"]
    case .table(let table): lines(table, block)
    }
  }

  private func lines(_ table: Table, _ block: Block) -> [String] {
    func rows(_ rows: [[[Run]]], _ tag: String, scope: String = "") -> [String] {
      rows.map { row in
        "<tr>"
          + row.enumerated().map { column, cell in
            let isNumeric = table.isNumeric(column)
            // In a list of labels and values the first column is the labels.
            let isLabel = !table.hasHeading && column == 0
            let tag = isLabel ? "th" : tag
            let scope = isLabel ? " scope=\"row\"" : scope
            return "<\(tag)\(scope)\(isNumeric ? " class=\"n\"" : "")>\(inline(cell))</\(tag)>"
          }.joined() + "</tr>"
      }
    }
    var names = [table.hasHeading ? "grid" : "pairs"]
    if table.body.count <= Self.shortTableRowsMax { names.append("short") }
    var lines = ["<table\(classes(block, names))>"]
    if table.hasHeading {
      lines += ["<thead>"] + rows(table.heading, "th", scope: " scope=\"col\"") + ["</thead>"]
    }
    lines += ["<tbody>"] + rows(table.body, "td") + ["</tbody>"]
    // A tfoot would be repeated on every page: the totals belong once, at the end.
    if !table.footing.isEmpty {
      lines += ["<tbody class=\"totals\">"] + rows(table.footing, "td") + ["</tbody>"]
    }
    return lines + ["</table>"]
  }

  private func classes(_ block: Block, _ names: [String] = []) -> String {
    let names = names + (block.hasGapBefore ? ["gap"] : [])
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  private func inline(_ runs: [Run]) -> String {
    runs.map { run in
      let text = HTMLText.escaped(run.text)
      return run.mayNotBreak ? "<span class=\"nb\">\(text)</span>" : text
    }.joined()
  }
}
