import Correspondence
import Foundation
import LineEditing
import Testing

@testable import Console

/// The demand by certified-content mail from the demo book, on each of the post office's grids.
@Suite struct CertifiedDemandTests {
  private struct Record: Decodable {
    struct Certified: Decodable {
      struct Line: Decodable {
        let characters: Int
        let text: String
      }
      struct Sheet: Decodable { let lines: [Line] }
      struct Finding: Decodable { let text: String }
      struct Fee: Decodable { let total: Int }
      let grid: String
      let characters: Int
      let charactersPerLine: Int
      let linesPerSheet: Int
      let lines: [Line]
      let sheets: [Sheet]
      let copies: Int
      let fee: Fee
      let findings: [Finding]
    }
    let text: String
    let html: String
    let certified: Certified
  }

  /// A count of another kind than the product's: an order mark at the start of a line is one, a closing bracket and a
  /// space are none.
  private func independentCount(_ line: String) -> Int {
    let marked = line.replacingOccurrences(
      of: #"^（\d+）"#, with: "一", options: .regularExpression)
    return marked.unicodeScalars.count { !"）)」 　".unicodeScalars.contains($0) }
  }

  private func draft(_ desk: DemoDesk, _ code: String, _ grid: CertifiedGrid) throws -> Record {
    desk.run("letter", "certified-demand", code, "--grid", grid.rawValue, "--format", "json")
    let json = try #require(desk.screen.firstRange(of: "{\""))
    return try JSONDecoder().decode(
      Record.self, from: Data(desk.screen[json.lowerBound...].utf8))
  }

  @Test(arguments: CertifiedGrid.allCases)
  func theDemandLaysItselfOutAndNothingIsRefused(_ grid: CertifiedGrid) throws {
    let desk = try DemoDesk()
    for code in ["C014", "C021", "C038", "C050"] {
      let letter = try draft(desk, code, grid)
      let mail = letter.certified
      #expect(mail.grid == grid.rawValue)
      #expect(mail.findings.map(\.text) == [])
      #expect(mail.copies == 3)
      let text = try String(contentsOfFile: letter.text, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(mail.lines.map(\.text) == lines.map(String.init))
      #expect(mail.lines.map(\.characters) == lines.map { independentCount(String($0)) })
      #expect(mail.characters == lines.reduce(0) { $0 + independentCount(String($1)) })
      #expect(mail.sheets.flatMap(\.lines).allSatisfy { $0.characters <= mail.charactersPerLine })
      #expect(mail.sheets.allSatisfy { $0.lines.count <= mail.linesPerSheet })
      #expect(mail.sheets.flatMap(\.lines).map(\.text).joined() == lines.joined())
      // Letter, registered, first sheet, and each further one, from 1 October 2024.
      #expect(mail.fee.total == 110 + 480 + 480 + 290 * (mail.sheets.count - 1))
      let page = try String(contentsOfFile: letter.html, encoding: .utf8)
      #expect(page.ranges(of: "<section>").count == mail.sheets.count)
    }
  }

  @Test func aNumberInLatinLettersIsLeftOutAndSaid() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "certified-demand", "C014") == 0)
    #expect(desk.screen.contains("注文書 YM-3381"))
    #expect(!desk.screen.contains("Y M - 3 3 8 1"))
    // A name without anything in it that may be written names no contract by itself.
    let bare = ["letter", "certified-demand", "C014", "--grid", "26x20", "--contract", "PO-1"]
    #expect(desk.runAll(bare) == 0)
    #expect(desk.screen.contains("売買その他の取引に係る契約"))
  }

  /// In a session of its own: settings are read once a session.
  private func carryOut(_ arguments: [String], _ desk: DemoDesk) -> Int32 {
    let next = Session(
      desk: desk.session.desk, output: desk.session.output,
      makeEditor: { ScriptedEditor(lines: []) })
    desk.clear()
    return Dispatcher(session: next).carryOut(arguments)
  }

  @Test func theGridOfTheBookHoldsWhereNoneIsSaid() throws {
    let desk = try DemoDesk()
    let path = desk.folder.appending(path: "book/kaishu.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
    try settings.replacing("  # certified-grid: 20x26\n", with: "  certified-grid: vertical\n")
      .write(to: path, atomically: true, encoding: .utf8)
    #expect(carryOut(["letter", "certified-demand", "C014"], desk) == 0, "\(desk.screen)")
    #expect(desk.screen.contains("vertical, from the right"))
    try settings.replacing("  # certified-grid: 20x26\n", with: "  certified-grid: 10x10\n")
      .write(to: path, atomically: true, encoding: .utf8)
    #expect(carryOut(["letter", "certified-demand", "C014"], desk) != 0)
    #expect(desk.screen.contains("certified-grid") && desk.screen.contains("13x40"))
  }

  @Test(arguments: [
    (["reminder", "C014", "--grid", "20x26"], "KAI-LTR-099"),
    (["certified-demand", "C014", "--grid", "10x10"], "KAI-CRT-050"),
    (["certified-demand", "C014", "--also", "eml"], "KAI-LTR-098"),
  ])
  func whatDoesNotFitIsRefused(_ arguments: [String], _ id: String) throws {
    let desk = try DemoDesk()
    #expect(desk.runAll(["letter"] + arguments) != 0)
    #expect(desk.screen.contains(id), "\(desk.screen)")
    #expect(!FileManager.default.fileExists(atPath: desk.session.book.lettersPath + "/.lock"))
  }

  /// It goes out as certified mail unless somebody says otherwise, with the sheets that were laid out.
  @Test func itIsIssuedAsWhatItIs() throws {
    let desk = try DemoDesk()
    desk.run("letter", "certified-demand", "C014")
    #expect(desk.run("issue", "--format", "json") == 0, "\(desk.screen)")
    #expect(desk.screen.contains("\"certified\""))
    #expect(desk.run("letters", "C014", "--format", "json") == 0)
    #expect(desk.screen.contains("\"issued\""))
  }
}
