import Foundation
import Testing

@testable import Correspondence

/// The post office's counting, with the source of each figure in ../shared/oracles/worked_examples.csv where
/// it has a number, else beside it.
@Suite struct CertifiedCountTests {
  @Test(arguments: [
    // Japan Post, conditions of use.
    ("英字(固有名詞に限ります。)", 13), ("1行20字(記号は、1個を1字とします。以下", 22), ("同じとします。)以内、1枚26行以内で作成。", 21),
    ("%", 1), ("m2", 2), ("kg", 2), ("㎡", 2), ("㎏", 2), ("％", 1),
    // office-kiku.com, kodatama.com, nk-gyosei-office.com.
    ("札幌市(西区)", 6), ("私は、", 3), ("3月4日(火)", 6), ("(7文字です)", 6),
    // Circled numbers: jibunde.net, tap-biz.jp.
    ("⑥", 2), ("⑬", 3), ("⑩", 3), ("前記⑥のとおり", 8), ("別表⑬を参照", 8), ("①役員会", 4), ("②クリスマス会", 7),
    ("(1)町内のおしらせ", 8), ("11月15日", 6),
    // naiyou.info: (1), (一), (ア) in a sentence count two.
    ("上記(1)の契約", 7), ("上記(一)の契約", 7), ("上記(ア)の契約", 7), ("（一）契約", 3), ("（ア）契約", 3),
    // d-cash.zei-navi.com: TEL. is four characters, 平成21年 five.
    ("TEL.", 4), ("平成21年", 5), ("㎠", 3), ("№", 3),
  ])
  func countsAsPublished(_ line: String, _ count: Int) {
    #expect(CertifiedCount.characters(line) == count, "\(line)")
  }

  @Test(arguments: [
    ("「請求」『書』【写】〔一〕〈二〉《三》", 14 - 1), ("（（二重））", 4), ("1，200，000円", 10), ("１２３", 3), ("ー・々", 3),
    ("　一字下げ", 4), ("", 0), ("　　", 0), ("①及び②の合計", 9), ("①、②", 5), ("商品①代金", 6),
    ("次のとおり。①代金、②利息", 13),
    ("(10)代金", 3), ("(100)代金", 6), ("(株)山田", 4), ("＜重要＞事項", 5), ("A＜B", 3), ("㈱", 2), ("㍍", 4),
    ("㍿", 4),
    ("がぎぐ", 3), ("か\u{3099}", 1), ("Ⅲ", 1), ("…", 1),
  ])
  func countsByTheRule(_ line: String, _ count: Int) {
    #expect(CertifiedCount.characters(line) == count, "\(line)")
  }

  /// The shared rows, where they are beside the package.
  @Test func theSharedExamplesCountAlike() throws {
    let file = Fixtures.packageRoot.deletingLastPathComponent()
      .appendingPathComponent("shared/oracles/worked_examples.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    var rows = 0
    for line in text.split(whereSeparator: \.isNewline) {
      let columns = ProhibitedWordingTests.columns(line)
      guard columns.count > 4, columns[2] == "certified-content count" else { continue }
      rows += 1
      switch columns[0] {
      case "EX16":
        #expect(["%", "m2", "kg"].map(CertifiedCount.characters) == [1, 2, 2])
      case "EX19":
        #expect(["第⑥号", "第⑬号"].map { CertifiedCount.characters($0) - 2 } == [2, 3])
      default:
        let text = columns[3].replacing("line: ", with: "")
        #expect(CertifiedCount.characters(text) == Int(columns[4]), "\(columns[0])")
      }
    }
    #expect(rows >= 7)
  }

  /// Compatibility characters count what Unicode says that they hold.
  @Test func squaredCharactersCountWhatTheyHold() {
    for value in Array(0x3300...0x3357) + Array(0x3371...0x33DF) + [0x32CC, 0x32FF, 0x33FF] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let held = String(Character(scalar)).precomposedStringWithCompatibilityMapping
      #expect(CertifiedCount.characters(String(Character(scalar))) == held.count, "\(scalar)")
    }
    for value in Array(0x2460...0x2473) + Array(0x3251...0x325F) + Array(0x32B1...0x32BF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let held = String(Character(scalar)).precomposedStringWithCompatibilityMapping
      #expect(CertifiedCount.characters(String(Character(scalar))) == held.count + 1, "\(scalar)")
    }
  }
}
