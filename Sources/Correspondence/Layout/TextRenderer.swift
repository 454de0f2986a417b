/// Writes blocks as plain text.
struct TextRenderer {
  let page: Page
  private let width = Letter.columnsMax

  init(page: Page) { self.page = page }

  func render(_ blocks: [Block]) -> String {
    var lines: [String] = []
    for block in blocks {
      if block.hasGapBefore { lines.append("") }
      lines += self.lines(block)
    }
    return lines.map(Self.withoutTrailingSpaces).joined(separator: "\n") + "\n"
  }

  /// Each block on one line; a table's rows as they are set on a page.
  func unbroken(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.kind {
      case .title(let runs), .heading(let runs), .paragraph(let runs), .line(let runs, _):
        [runs.map(\.text).joined()]
      case .bullet(let runs): [bulletMark + runs.map(\.text).joined()]
      case .table: lines(block)
      }
    }
  }

  private func lines(_ block: Block) -> [String] {
    switch block.kind {
    case .title(let runs):
      return aligned(runs, page.language == .en ? .left : .center)
    case .heading(let runs), .paragraph(let runs):
      return LineBreaker(width: width).lines(runs)
    case .line(let runs, let alignment):
      return aligned(runs, alignment)
    case .bullet(let runs):
      let mark = bulletMark
      let indent = TextWidth.columns(mark)
      return LineBreaker(width: width - indent).lines(runs).enumerated().map { index, line in
        (index == 0 ? mark : String(repeating: " ", count: indent)) + line
      }
    case .table(let table):
      return TextTable(table: table, width: width).lines()
    }
  }

  private var bulletMark: String {
    switch page.language {
    case .en: "- "
    case .ja: "・"
    case .zhHans: "• "
    }
  }

  private func aligned(_ runs: [Run], _ alignment: Block.Alignment) -> [String] {
    LineBreaker(width: width).lines(runs).map { line in
      let room = max(0, width - TextWidth.columns(line))
      switch alignment {
      case .left: return line
      case .right: return String(repeating: " ", count: room) + line
      case .center: return String(repeating: " ", count: room / 2) + line
      }
    }
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    guard line.utf8.last == 0x20 else { return line }
    let bytes = line.utf8
    return String(
      decoding: bytes.prefix(bytes.count - bytes.reversed().prefix { $0 == 0x20 }.count),
      as: UTF8.self)
  }
}
