import Foundation
import Testing

@testable import Correspondence

@Suite struct CertifiedMailPageTests {
  private func page(_ text: String, _ grid: CertifiedGrid) -> (html: String, sheets: Int) {
    let layout = CertifiedMail.layout(text, grid: grid, sender: CertifiedMailTests.sender)
    return (CertifiedMailPage(layout).text(title: "催告書"), layout.sheets.count)
  }

  @Test(arguments: CertifiedGrid.allCases)
  func everyCellOfTheGridIsThere(_ grid: CertifiedGrid) {
    let (html, sheets) = page(CertifiedDemand.text, grid)
    let cells = sheets * grid.charactersPerLine * grid.linesPerSheet
    #expect(html.components(separatedBy: "<b class=").count - 1 == cells)
    #expect(html.components(separatedBy: "<section>").count - 1 == sheets)
    #expect(html.contains("1／\(sheets)"))
  }

  @Test func verticalSignsAreTurnedAndShifted() {
    let (html, _) = page("（契約）、ーっ(1)", .vertical)
    #expect(html.contains("<i class=\"r\">（</i>") && html.contains("<u class=\"r\">）</u>"))
    #expect(html.contains("<i class=\"s\">、</i>") && html.contains("<i class=\"r\">ー</i>"))
    #expect(html.contains("<i class=\"k\">っ</i>"))
    let (across, _) = page("（契約）、ーっ", .standard)
    #expect(!across.contains("class=\"r\"") && across.contains("<i>、</i>"))
  }

  @Test func textCannotBecomeMarkup() {
    let (html, _) = page("<b>&\"\u{202E}", .standard)
    #expect(html.contains("<i>&lt;</i>") && !html.contains("\u{202E}"))
  }
}

/// WeasyPrint makes one A4 page of each sheet, upright or across, and every sign is on it.
@Suite(.enabled(if: testPython != nil, "run scripts/test: it sets KAISHU_TEST_PYTHON"))
struct CertifiedMailPrintTests {
  @Test(arguments: CertifiedGrid.allCases)
  func aSheetIsAPage(_ grid: CertifiedGrid) throws {
    let layout = CertifiedMail.layout(
      CertifiedDemand.text, grid: grid, sender: CertifiedMailTests.sender,
      addressees: [CertifiedMailTests.addressee])
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("kaishu-\(UUID().uuidString).html")
    try CertifiedMailPage(layout).text(title: "催告書")
      .write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(testPython))
    process.arguments = [
      Fixtures.packageRoot.appendingPathComponent("Tests/CorrespondenceTests/pages.py").path,
      file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(
      decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let size = grid.isVertical ? "297x210" : "210x297"
    let pages = output.split(separator: "\n").map(String.init)
    #expect(pages.count == layout.sheets.count)
    for (index, page) in pages.enumerated() {
      let signs = layout.sheets[index].lines.flatMap(\.signs).filter { $0.kind != .space }
      let text = signs.map(\.text).joined().unicodeScalars.count
      let number = "\(index + 1)／\(pages.count)".unicodeScalars.count
      #expect(page == "\(size) \(text + number)", "page \(index + 1)")
    }
  }
}
