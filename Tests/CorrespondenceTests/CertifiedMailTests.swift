import Finance
import Foundation
import Testing

@testable import Correspondence

@Suite struct CertifiedMailTests {
  static let sender = CertifiedParty("東京都千代田区丸の内一丁目1番1号, 株式会社ABC商事, 代表取締役 田中一郎")
  static let addressee = CertifiedParty("北海道札幌市西区発寒1条2丁目3番4号, 株式会社山田製作所, 代表取締役 山田太郎 殿")

  private func layout(_ text: String, _ grid: CertifiedGrid = .standard, nouns: [String] = [])
    -> CertifiedLayout
  {
    CertifiedMail.layout(text, grid: grid, properNouns: nouns)
  }

  private func rows(_ layout: CertifiedLayout) -> [CertifiedLine] {
    layout.sheets.flatMap(\.lines)
  }

  // MARK: - Layout

  @Test func sizesAreThePostOffices() {
    let sizes = CertifiedGrid.allCases.map { ($0.charactersPerLine, $0.linesPerSheet) }
    #expect(sizes.map(\.0) == [20, 26, 13, 20])
    #expect(sizes.map(\.1) == [26, 20, 40, 26])
  }

  /// A count of another kind than the product's: what is no closing bracket and no space, by a pattern, with the few
  /// compound signs of this text spelt out first.
  private func independentCount(_ line: String) -> Int {
    var text = line
    // At the start of a line ① and (1) are one sign, elsewhere ① is two.
    text = text.replacingOccurrences(
      of: #"^[①②③](?=[^及に])"#, with: "一", options: .regularExpression)
    text = text.replacingOccurrences(
      of: #"^\([12]\)(?=品目|納入先)"#, with: "一", options: .regularExpression)
    text = text.replacingOccurrences(of: "[①②③]", with: "丸一", options: .regularExpression)
    for (sign, spelt) in [("㎡", "ｍ２"), ("㎏", "ｋｇ")] {
      text = text.replacingOccurrences(of: sign, with: spelt)
    }
    text = text.replacingOccurrences(of: #"[）」』)\s]"#, with: "", options: .regularExpression)
    return Array(text.unicodeScalars).count
  }

  @Test(arguments: CertifiedGrid.allCases)
  func aLongDemandCountsAsAnIndependentCountSays(_ grid: CertifiedGrid) {
    let layout = layout(CertifiedDemand.text, grid)
    let lines = CertifiedDemand.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    #expect(layout.fileLines.map(\.text) == lines)
    #expect(layout.fileLines.map(\.characters) == lines.map(independentCount))
    #expect(layout.characters >= 1_200)
    #expect(layout.characters == lines.reduce(0) { $0 + independentCount($1) })
    for sheet in layout.sheets { #expect(sheet.lines.count <= grid.linesPerSheet) }
    #expect(layout.sheets.dropLast().allSatisfy { $0.lines.count == grid.linesPerSheet })
    #expect(layout.sheets.map(\.number) == Array(1...layout.sheets.count))
    for row in rows(layout) { #expect(row.characters <= grid.charactersPerLine) }
    // A line ends only where one sign more had no room, or the file's line ends.
    let all = rows(layout)
    for (row, next) in zip(all, all.dropFirst()) where row.fileLine == next.fileLine {
      let first = next.signs.first.map { max(1, $0.count) } ?? 0
      let cells = row.signs.count { $0.kind != .closingBracket }
      #expect(
        max(row.characters, cells) + first > grid.charactersPerLine, "\(row.text)|\(next.text)")
    }
  }

  /// Random texts: nothing is lost or moved, and no line is beyond the grid.
  @Test func nothingIsLostOnAnyGrid() {
    for seed in UInt64(1)...200 {
      var chance = SystemChance(seed: seed)
      let signs = Array("請求書の、。「」（）(1)①⑬２０㎡％ 　\n…ー・AＢ｣))」①②")
      let text = String((0..<(50 + chance.below(900))).map { _ in chance.pick(signs) })
      for grid in CertifiedGrid.allCases {
        let layout = layout(text, grid)
        var byLine: [Int: String] = [:]
        for row in rows(layout) {
          byLine[row.fileLine, default: ""] += row.text
          #expect(row.characters <= grid.charactersPerLine, "seed \(seed)")
          let closing = row.signs.count { $0.kind == .closingBracket }
          #expect(row.signs.count - closing <= grid.charactersPerLine, "seed \(seed)")
        }
        let lines = CertifiedMail.fileLines(text)
        #expect(layout.fileLines.map(\.text) == lines, "seed \(seed)")
        for (index, line) in lines.enumerated() {
          #expect(byLine[index + 1] == String(line.droppingLastSpaces()), "seed \(seed)")
        }
        #expect(rows(layout).map(\.fileLine) == rows(layout).map(\.fileLine).sorted())
        #expect(layout.characters == layout.fileLines.reduce(0) { $0 + $1.characters })
      }
    }
  }

  @Test func punctuationGoesToTheNextLineAndCountsThere() {
    let layout = layout(String(repeating: "字", count: 20) + "。")
    #expect(rows(layout).map(\.text) == [String(repeating: "字", count: 20), "。"])
    #expect(rows(layout).map(\.characters) == [20, 1])
  }

  @Test func aClosingBracketStaysOnAFullLine() {
    let layout = layout("「" + String(repeating: "字", count: 19) + "」続き")
    #expect(rows(layout).map(\.characters) == [20, 2])
    #expect(rows(layout)[0].text.hasSuffix("」"))
  }

  @Test func aSignOfThreeIsNotTakenApart() {
    let layout = layout(String(repeating: "字", count: 18) + "⑬号")
    #expect(rows(layout).map(\.characters) == [18, 4])
  }

  @Test func lineEndsOfEveryKindAreOne() {
    for end in ["\n", "\r\n", "\r"] {
      let layout = layout("\u{FEFF}一\(end)\(end)二\(end)")
      #expect(layout.fileLines.map(\.text) == ["一", "", "二"])
      #expect(layout.fileLines.map(\.characters) == [1, 0, 1])
    }
  }

  // MARK: - Parties

  @Test func thePartiesAreAddedAtTheEnd() {
    let layout = CertifiedMail.layout(
      "催告書", grid: .standard, sender: Self.sender, addressees: [Self.addressee])
    let added = rows(layout).filter { $0.fileLine == 0 }.map(\.text)
    #expect(added.first == "" && added[1] == "差出人" && added.contains("受取人"))
    #expect(added.contains("株式会社ABC商事") && added.contains("株式会社山田製作所"))
    #expect(layout.notes.isEmpty && layout.findings.isEmpty)
    #expect(layout.fileLines.count == 1)
    #expect(layout.copies == 3)
  }

  @Test func whatTheTextNamesIsNotAddedAgain() {
    let text = "催告書\n差出人 東京都千代田区丸の内一丁目1番1号\n株式会社ABC商事\n代表取締役 田中一郎\n受取人 山田太郎"
    let layout = CertifiedMail.layout(text, grid: .standard, sender: Self.sender)
    #expect(rows(layout).allSatisfy { $0.fileLine > 0 })
    #expect(layout.notes.isEmpty)
    #expect(self.layout("催告書").notes == [.noSender, .noAddressee])
    #expect(self.layout(text).findings.isEmpty)
  }

  @Test func aPartyIsDividedAtCommas() {
    #expect(
      CertifiedParty("東京都港区1-1，Kaishu Trading Co., Ltd.、代表 田中").lines
        == ["東京都港区1-1", "Kaishu Trading Co., Ltd.", "代表 田中"])
  }

  @Test func everyAddresseeGetsACopy() {
    let layout = CertifiedMail.layout(
      "催告書", grid: .standard, sender: Self.sender,
      addressees: [Self.addressee, CertifiedParty("札幌市中央区1-1, 山田花子")])
    #expect(layout.copies == 4)
    #expect(CertifiedFee(sheets: 1, letters: 2, on: Fixtures.day("2019-10-01"))?.letters == 2)
  }

  @Test func severalSheetsAreSealed() {
    let text = Array(repeating: "行", count: 27).joined(separator: "\n")
    #expect(layout(text).notes.contains(.tieMarks(sheets: 2)))
    #expect(!layout(text, .narrow).notes.contains(.tieMarks(sheets: 1)))
  }

  @Test func anOrderMarkIsTold() {
    #expect(
      layout("①代金\n上記①の額").notes.filter { $0 != .noSender && $0 != .noAddressee }
        == [.orderMark(line: 1, text: "①", otherwise: 2)])
  }

  // MARK: - Characters

  @Test(arguments: [
    ("請求書INV-2026-001", CertifiedFinding.Problem.latin, 4, "INV-2026-001"),
    ("連絡先info@example.co.jp", .latin, 4, "info@example.co.jp"),
    ("VATを加算", .latin, 1, "VAT"), ("https://example.jp/", .latin, 1, "https://example.jp"),
    ("ＴＥＬ03", .latin, 1, "ＴＥＬ03"), ("至急😀", .emoji, 3, "😀"), ("ｱｲｳ", .halfWidthKana, 1, "ｱ"),
    ("㈱山田", .machineDependent, 1, "㈱"), ("第Ⅲ章", .machineDependent, 2, "Ⅲ"),
    ("代金\t円", .tab, 3, "\t"), ("代\u{200B}金", .hidden, 2, "\u{200B}"), ("한글", .otherWriting, 1, "한"),
    ("Привет", .otherWriting, 1, "П"), ("か\u{3099}", .combiningMark, 1, "か\u{3099}"),
    ("葛\u{E0100}", .machineDependent, 1, "葛\u{E0100}"),
  ])
  func whatMayBeRefusedIsFound(
    _ text: String, _ problem: CertifiedFinding.Problem, _ column: Int, _ seen: String
  ) throws {
    let finding = try #require(layout("一行目\n" + text).findings.first)
    #expect(
      finding
        == CertifiedFinding(problem: problem, line: 2, column: column, seen: seen), "\(text)")
  }

  @Test(arguments: [
    "株式会社ABC商事", "ABC株式会社", "ABC社", "Kaishu Trading Co., Ltd.", "KSビル3階", "UFJ銀行",
    "厚さ3mm、面積120m2、重量5 kg",
    "m2", "年14．6％", "①②③※●○〒＆＋－×÷＝々〆ー…", "ΑΩ", "１２３，４５６円", "「」『』【】（）", "α線",
  ])
  func whatIsInCommonUsePasses(_ text: String) {
    #expect(layout(text).findings.isEmpty, "\(layout(text).findings)")
  }

  @Test func aNameThatIsSaidToBeOnePasses() {
    #expect(layout("品名XYZを納入").findings.map(\.seen) == ["XYZ"])
    #expect(layout("品名XYZを納入", nouns: ["XYZ"]).findings.isEmpty)
    #expect(layout("品名ＸＹＺを納入", nouns: ["xyz"]).findings.isEmpty)
    let party = CertifiedMail.layout(
      "貴社Larkfieldは", grid: .standard, sender: CertifiedParty("東京, Larkfield"))
    #expect(party.findings.isEmpty)
  }

  // MARK: - Fees

  /// EX23–EX31 of the worked examples.
  @Test(arguments: [
    ("2009-04-01", 1, 1, 920, 1_220), ("2012-01-01", 5, 1, 1_930, 2_230),
    ("2014-04-01", 1, 1, 942, 1_252), ("2014-04-01", 2, 1, 1_202, 1_512),
    ("2019-09-30", 3, 1, 1_462, 1_772), ("2019-10-01", 1, 1, 959, 1_279),
    ("2024-10-01", 1, 1, 1_070, 1_420), ("2024-10-01", 2, 1, 1_360, 1_710),
    ("2026-11-24", 3, 1, 1_650, 2_000), ("2019-10-01", 1, 2, 959 + 739, 1_279 + 1_059),
    ("2023-10-01", 1, 1, 1_044, 1_394),
  ])
  func feesAreThePublishedOnes(
    _ day: String, _ sheets: Int, _ letters: Int, _ total: Int, _ withProof: Int
  ) throws {
    let fee = try #require(
      CertifiedFee(sheets: sheets, letters: letters, on: Fixtures.day(day)))
    #expect(fee.total == total)
    #expect(fee.totalWithDeliveryProof == withProof)
    #expect(fee.items.contains { $0.part == .furtherSheets } == (sheets > 1))
  }

  @Test func whatIsNotConfirmedIsMarked() throws {
    let fee = try #require(CertifiedFee(sheets: 2, on: Fixtures.day("2026-11-24")))
    #expect(fee.items.filter { !$0.isConfirmed }.map(\.part) == [.furtherSheets])
    #expect(!fee.deliveryProof.isConfirmed)
    #expect(CertifiedFee(sheets: 1, on: Fixtures.day("2009-03-31")) == nil)
    #expect(CertifiedTariff.table.count == 5)
    #expect(CertifiedTariff.table.map(\.from) == CertifiedTariff.table.map(\.from).sorted())
    #expect(CertifiedFee(sheets: 12, on: Fixtures.day("2026-11-24"))?.isTooHeavy == true)
    #expect(CertifiedFee(sheets: 11, on: Fixtures.day("2026-11-24"))?.isTooHeavy == false)
  }
}
