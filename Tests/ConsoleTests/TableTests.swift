import LineEditing
import Testing

@testable import Console

@Suite struct TableTests {
  private func table() -> Table {
    var table = Table([
      .init("code"), .init("name", weight: 1), .init("amount", .trailing), .init("note", weight: 2),
    ])
    table.add(["C014", "株式会社山田製作所", "¥3,200,000", "後日連絡"])
    table.add(["E1", "Thistlewick Joinery Ltd", "GBP 4,260.00", "\u{1B}[2Jhello"])
    return table
  }

  @Test(arguments: [120, 80, 60, 44, 40, 30, 24])
  func fitsTheScreenAndKeepsItsColumnsInLine(_ width: Int) {
    let (lines, _) = table().lines(width: width)
    #expect(lines.count == 3)
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    #expect(!lines.joined().contains("\u{1B}"))
  }

  @Test func leastImportantColumnsGoFirstAndAreNamed() {
    #expect(table().lines(width: 120).leftOut == [])
    #expect(table().lines(width: 50).leftOut == ["note"])
    #expect(table().lines(width: 30).leftOut == ["note", "name"])
  }
}
