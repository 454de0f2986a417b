import Correspondence
import Receivables
import Testing

@testable import Console

@Suite struct HintTests {
  @Test(
    arguments: [
      (Language.en, "|", nil), (.en, "op|", nil), (.en, "xyz |", nil), (.en, "# note|", nil),
      (.en, "open|", "open CUSTOMER: put a customer on the desk"),
      (.en, "open |", "CUSTOMER: code, or part of the name or reading"),
      (.en, "open 山田 |", "CUSTOMER: code, or part of the name or reading"),
      (
        .en, "/letter |",
        "KIND: " + (LetterKind.allCases.map(\.rawValue) + ["lint"]).joined(separator: ", ")
      ),
      (.en, "letter reminder --pay-by|", "--pay-by DATE: the day to pay by"),
      (.en, "letter reminder --pay-by |", "the day to pay by: a date, such as 2026-12-31"),
      (.en, "brief --lang |", "the language of the screen: en, ja, zh-Hans"),
      (.en, "calc |", "calc WHAT: interest, due, shift, instalments, allocate"),
      (.en, "calc shift|", "calc shift DATE --calendar NAME: the business day that a day goes to"),
      (.en, "calc shift |", "DATE: a date, such as 2026-12-31"),
      (.en, "calc interest --from |", "the first interest day: a date, such as 2026-12-31"),
      (.en, "shift|", nil), (.en, "calc xyz |", nil),
      (.en, "open | C014", "CUSTOMER: code, or part of the name or reading"),
      (.ja, "open |", "得意先：コード、または名称・よみの一部"),
      (.ja, "letter reminder --pay-by |", "支払期日：日付（例：2026-12-31）"),
      (.zhHans, "letter|", "letter 种类 [客户]：起草函件；lint 检查措辞"),
      (.zhHans, "import |", "文件：文件路径"),
    ] as [(Language, String, String?)])
  func saysWhatComesNext(_ language: Language, _ line: String, _ hint: String?) throws {
    #expect(Hints(words: Words(language)).hint(try Marked(line).request) == hint)
  }
}
