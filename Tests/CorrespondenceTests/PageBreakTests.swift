import Finance
import Foundation
import Receivables
import Testing

@testable import Correspondence

/// Letters with a table of 60 invoices on paper: each row is whole, each page of the table has its head, and who signs
/// doesn't stand alone.
@Suite(.enabled(if: testPython != nil, "run scripts/test: it sets KAISHU_TEST_PYTHON"))
struct PageBreakTests {
  /// What the script looks for in a letter's pages.
  private struct Wanted: Encodable {
    struct Row: Encodable {
      let number: String
      let amount: String
    }
    let size: String
    let head: String
    let rows: [Row]
    let signature: [String]
  }

  private static let rowsMax = 60

  /// Kinds whose letter lists invoices in a table.
  private static let kinds: [LetterKind] = [
    .dueNotice, .reminder, .secondReminder, .brokenPromise, .finalNotice, .formalDemand,
    .confirmation, .statement, .supplyStop, .planOffer, .repaymentAgreement, .lawyerFile,
    .managerReport,
  ]

  /// The facts with so many invoices as make 60, taken out of the first, so that every sum stays as it is.
  private static func manyInvoices(_ facts: LetterFacts) -> LetterFacts {
    var facts = facts
    let first = facts.invoices[0]
    let count = rowsMax - facts.invoices.count
    for number in 1...count {
      let amount = Money(minorUnits: 1_000 + number, currency: facts.currency)
      facts.invoices[0].original -= amount
      facts.invoices[0].open -= amount
      facts.invoices.append(
        InvoiceFact(
          number: "R-\(100 + number)", issued: first.issued, due: first.due, original: amount,
          paid: .zero(facts.currency), open: amount, disputed: .zero(facts.currency),
          daysOverdue: first.daysOverdue))
    }
    return facts
  }

  private static func head(_ language: Language) -> String {
    switch language {
    case .ja: "請求書番号"
    case .zhHans: "发票号码"
    case .en: "Invoice"
    }
  }

  private func write(
    _ letter: RenderedLetter, _ facts: LetterFacts, isLetterPaper: Bool, to folder: URL
  ) throws {
    let style = LetterStyle(facts, language: letter.language)
    let wanted = Wanted(
      size: isLetterPaper ? "letter" : "A4", head: Self.head(letter.language),
      rows: facts.invoices.filter { $0.number.hasPrefix("R-") }.map {
        .init(number: $0.number, amount: style.figures($0.open).filter { !$0.isWhitespace })
      },
      signature: [
        "Yours sincerely,", "Sincerely,", "Yours faithfully,", "____________________________",
        "【お問い合わせ先】", "電話", "電子メール", "以上", "（盖章）", "地址：", "联系电话：", "电子邮箱：",
        "统一社会信用代码：", facts.creditor.name, facts.signatory.name, facts.signatory.title,
        facts.creditor.phone, facts.creditor.email, facts.creditor.registration,
        facts.creditor.address.joined(),
      ])
    let stem = [letter.language.rawValue, isLetterPaper ? "US" : "A4", letter.kind.rawValue]
      .joined(separator: "-")
    try letter.html.write(
      to: folder.appending(path: stem + ".html"), atomically: true, encoding: .utf8)
    try JSONEncoder().encode(wanted).write(to: folder.appending(path: stem + ".json"))
  }

  @Test func everyRowIsWholeAndNobodySignsAlone() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kaishu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var count = 0
    for language in Language.allCases {
      let papers: [EnglishStyle] = language == .en ? [.uk, .us] : [.uk]
      for style in papers {
        for kind in Self.kinds {
          var facts = Self.manyInvoices(Fixtures.facts(kind, language))
          facts.englishStyle = style
          let letter = try Letter.render(
            kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
            source: Fixtures.shipped)
          try write(letter, facts, isLetterPaper: style == .us, to: folder)
          count += 1
        }
      }
    }
    let process = Process()
    process.executableURL = URL(filePath: try #require(testPython))
    process.arguments = [
      Fixtures.packageRoot.appending(path: "Tests/CorrespondenceTests/pages.py").path,
      "--breaks", folder.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines == ["\(count) letters"])
  }
}
