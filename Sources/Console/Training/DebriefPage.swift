/// A debrief as one page for printing; all of it, in a frame that says that nothing in it is real.
struct DebriefPage {
  let debrief: DebriefText

  private var words: Words { debrief.words }
  private var page: PrintPage { PrintPage(language: words.language) }

  func text() -> String {
    let title = debrief.heading()
    var lines = [
      page.element("p", words("training.made-up"), "internal"), page.element("h1", title),
    ]
    lines += debrief.result().map { page.element("p", $0) }
    for section in debrief.sections(isFull: true) {
      lines += page.section(section.title, section.blocks.flatMap(block))
    }
    return page.text(title: title, lines)
  }

  private func block(_ block: DebriefBlock) -> [String] {
    switch block {
    case .text(let text): [page.element("p", text)]
    case .item(let head, let rest):
      [page.element("h3", head)] + rest.map { page.element("p", $0) }
    case .grid(let grid):
      page.table(head: grid.columns, grid.rows.map { $0.map(cell) })
    }
  }

  private func cell(_ cell: DebriefGrid.Cell) -> String {
    switch cell {
    case .text(let text): page.element("td", text)
    case .number(let text): page.element("td", text, "n")
    case .bar(let length, let label):
      "<td class=\"n\">\(length.map(page.bar) ?? "")\(page.safe(label))</td>"
    }
  }
}
