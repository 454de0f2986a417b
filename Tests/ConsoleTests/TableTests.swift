import LineEditing
import Testing

@testable import Console

@Suite struct TableTests {
  private func table() -> Table {
    var table = Table([
      .init("code", fit: .whole), .init("name"), .init("state", weight: 1, fit: .wrap),
      .init("amount", .trailing), .init("note", weight: 2), .init("", isPicture: true),
    ])
    table.add(["C014", "株式会社山田製作所", "waits for approval", "¥3,200,000", "後日連絡", "▇▇▇▇"])
    table.add(
      ["E1", "Thistlewick Joinery Ltd", "running", "GBP 4,260.00", "\u{1B}[2Jhello", "▇"])
    return table
  }

  @Test(arguments: [120, 80, 60, 44, 40, 30, 24])
  func fitsTheScreenAndKeepsAmountsAndCodesWhole(_ width: Int) {
    let layout = table().layout(width: width)
    for line in layout.lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    let text = layout.lines.joined(separator: "\n")
    for whole in ["C014", "E1", "¥3,200,000", "GBP 4,260.00"] {
      #expect(text.contains(whole), "\(whole) at \(width)")
    }
    #expect(!text.contains("\u{1B}"))
  }

  /// What is left out at a width; the picture goes before all and isn't spoken of.
  @Test(
    arguments: [
      (120, [], true), (80, [], true), (79, [], false), (74, [], false), (73, ["note"], false),
      (60, ["note", "state"], false), (30, ["note", "state"], false),
    ] as [(Int, [String], Bool)])
  func leastImportantColumnsGoFirstAndAreNamed(
    _ width: Int, _ leftOut: [String], _ hasPicture: Bool
  ) {
    let layout = table().layout(width: width)
    #expect(layout.leftOut == leftOut)
    #expect(layout.lines.contains { $0.contains("▇") } == hasPicture)
  }

  @Test func numbersStandAtTheEndOfTheirColumn() {
    var table = Table([.init("#", .trailing), .init("amount", .trailing)])
    table.add(["1", "¥5"])
    table.add(["10", "¥1,000,000"])
    #expect(
      table.layout(width: 60).lines == [" #      amount", " 1          ¥5", "10  ¥1,000,000"])
  }

  @Test func wordsGoOnInTheNextLineOfTheirCell() {
    var table = Table([.init("limit", fit: .wrap), .init("rep", .trailing)])
    table.add(["instalments after a deferral", "CNY 3,000.00"])
    #expect(
      table.layout(width: 28).lines == [
        "limit                    rep", "instalments     CNY 3,000.00", "after a", "deferral",
      ])
  }

  /// Nothing is lost where not even the amounts fit side by side.
  @Test func rowBecomesAParagraph() {
    var table = Table([
      .init("#", .trailing), .init("code", fit: .whole), .init("rep", .trailing, weight: 1),
      .init("manager", .trailing), .init("director", .trailing),
    ])
    table.add(["1", "C014", "¥1", "CNY 3,000.00", "CNY 2,000,000.00"])
    let layout = table.layout(width: 30)
    #expect(!layout.hasHeader && layout.leftOut.isEmpty)
    #expect(
      layout.lines == [
        "1  C014", "  rep       ¥1", "  manager   CNY 3,000.00", "  director  CNY 2,000,000.00",
      ])
  }

  @Test func columnCanBeAddedBehind() {
    var table = Table([.init("a")])
    table.add(["x"])
    #expect(table.width == 1)
    table.addColumn(.init("b"), ["\u{1B}y"])
    #expect(table.layout(width: 40).lines == ["a  b", "x  ␛y"])
  }
}
