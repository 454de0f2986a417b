import Finance
import Receivables
import Testing

@testable import Ledger

/// Customers found while a name is being typed.
@Suite struct LookUpTests {
  let folder: TestFolder
  let ledger: Ledger

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
    for (code, name, reading) in [
      ("C014", "株式会社山田製作所", "やまだせいさくしょ"), ("C021", "C014向け倉庫", "そうこ"),
      ("E201", "Larkfield Bay 100%", ""), ("K101", "苏州云雀桥", "suzhou"), ("XC01", "髙橋_商店", "たかはし"),
    ] {
      try ledger.upsert(Customer(code: code, name: name, reading: reading, language: .ja))
    }
  }

  @Test(arguments: [
    ("", ["C014", "C021", "E201", "K101", "XC01"]), ("c0", ["C014", "C021", "XC01"]),
    ("Ｃ０１４", ["C014", "C021"]), ("14", ["C014", "C021"]), ("山田", ["C014"]), ("ﾔﾏﾀﾞ", ["C014"]),
    ("ヤマダ製", []), ("larkfield b", ["E201"]), ("SUZHOU", ["K101"]), ("%", ["E201"]),
    ("_", ["XC01"]), ("\u{10FFFF}", []), ("'; DROP TABLE customer", []), ("  ", ["C014"]),
  ])
  func findsByAnyPartCodesFirst(_ text: String, _ codes: [String]) throws {
    let found = try ledger.lookUp(text, limit: text == "  " ? 1 : 10)
    #expect(found.customers.map(\.code) == codes)
    if !text.allSatisfy(\.isWhitespace) { #expect(found.count == codes.count) }
  }

  @Test func countsWhatItDoesNotList() throws {
    let found = try ledger.lookUp("c", limit: 2)
    #expect(found.customers.map(\.code) == ["C014", "C021"])
    #expect(found.count == 3)
    #expect(try ledger.lookUp("", limit: 2).count == 5)
  }
}
