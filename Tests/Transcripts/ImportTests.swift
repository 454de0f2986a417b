import Foundation
import Testing

/// Real exports, brought in by the program itself.
@Suite struct ImportTests {
  private func onNewBook() throws -> Program {
    let program = try Program.empty()
    let made = try program.run(["init", program.book.path, "--defaults"])
    try #require(made.status == 0, Comment(rawValue: made.screen))
    return program
  }

  private func ledgerBytes(_ program: Program) throws -> Data {
    try Data(contentsOf: program.book.appending(path: "ledger.sqlite"))
  }

  struct Ageing: Decodable {
    struct Amount: Decodable, Equatable {
      let minorUnits: Int
      let currency: String
    }
    struct Bucket: Decodable {
      let from: Int?
      let count: Int
      let amount: Amount
    }
    let asOf: String
    let buckets: [Bucket]
  }

  /// The figures of `../shared/data/SOURCES.md`.
  static let figures: [(String, [(Int, Int)])] = [
    ("2012-12-31", [(86, 493_632), (12, 77_730), (1, 1_144), (0, 0), (0, 0)]),
    ("2013-06-30", [(72, 428_429), (12, 83_556), (0, 0), (0, 0), (0, 0)]),
  ]

  @Test(.enabled(if: Program.hasShared, "needs ../shared/data"))
  func ibmFileAgesAsItsSourceSays() throws {
    let program = try onNewBook()
    defer { program.remove() }
    let file = Program.shared.appending(path: "data/ibm_accounts_receivable.csv").path
    let first = try program.run(["import", file, "--map", "ibm", "--format", "json"])
    #expect(first.status == 0)
    #expect(first.screen.contains(#""invoicesNew":2466"#))
    #expect(first.screen.contains(#""customersNew":100"#))
    let before = try ledgerBytes(program)
    let second = try program.run(["import", file, "--map", "ibm"])
    #expect(second.status == 0)
    #expect(second.screen.contains("nothing changed"))
    #expect(try ledgerBytes(program) == before)
    for (day, wanted) in Self.figures {
      let result = try program.run([
        "ageing", "--as-of", day, "--buckets", "15,30,45", "--format", "json",
      ])
      let listings = try JSONDecoder().decode([Ageing].self, from: Data(result.output.utf8))
      let ageing = try #require(listings.first)
      #expect(listings.count == 1)
      #expect(ageing.buckets.map(\.count) == wanted.map(\.0))
      #expect(ageing.buckets.map(\.amount.minorUnits) == wanted.map(\.1))
      #expect(ageing.buckets.allSatisfy { $0.amount.currency == "USD" })
    }
  }

  /// From the export to the signed plan and the letters, as on the demo book.
  @Test(.enabled(if: Program.hasShared, "needs ../shared/data"))
  func callOnTheIBMBookEndsInAPlanAndLetters() throws {
    var program = try onNewBook()
    defer { program.remove() }
    program.variables["KAISHU_TODAY"] = "2013-06-30"
    let path = program.book.appending(path: "kaishu.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
      .replacingOccurrences(of: "address: []", with: #"address: ["1 Sample Street"]"#)
      .replacingOccurrences(of: #"phone: """#, with: #"phone: "555-0100""#)
      .replacingOccurrences(
        of: "bank: {}", with: "bank: { name: Sample Bank, number: 123, holder: Acme }")
    try settings.write(to: path, atomically: true, encoding: .utf8)
    let file = Program.shared.appending(path: "data/ibm_accounts_receivable.csv").path
    #expect(try program.run(["import", file, "--map", "ibm"]).status == 0)
    let typed = """
      open 5573-KSOIA
      call
      Ms Smith
      y
      1
      12
      2013-07-05

      1
      1


      y

      y




      signoff
      98.88
      letter confirmation
      open 9181-HEKGV
      letter reminder
      letter final-notice --address "2 Main St"
      quit

      """
    let result = try program.run(["--as", "me"], input: typed)
    #expect(result.status == 0, Comment(rawValue: result.screen))
    let files = FileManager.default
    let plans = try files.contentsOfDirectory(atPath: program.book.appending(path: "plans").path)
    #expect(plans == ["PLAN-5573-KSOIA-20130630-1.json"])
    let letters = try files.contentsOfDirectory(
      atPath: program.book.appending(path: "letters").path)
    // Text, page and record of three letters.
    #expect(letters.count == 9)
  }

  @Test(.enabled(if: Program.hasShared, "needs ../shared/data"))
  func swappedDatesAreReportedAndNothingIsImported() throws {
    let program = try onNewBook()
    defer { program.remove() }
    let mapping = program.book.appending(path: "templates/highradius.yaml")
    try """
    columns:
      customer-code: cust_number
      customer-name: name_customer
      invoice-number: doc_id
      issued: posting_date
      due: due_in_date
      amount: converted_usd
      settled: clear_date
    dates: ymd
    currency: USD
    round-amounts: true
    """.write(to: mapping, atomically: true, encoding: .utf8)
    let before = try ledgerBytes(program)
    let file = Program.shared.appending(path: "data/highradius_open_invoices.csv").path
    let result = try program.run(["import", file, "--map", mapping.path])
    #expect(result.status == 1)
    #expect(result.screen.contains("KAI-IMP-008"))
    #expect(result.screen.contains("swapping day and month in this column would mend"))
    #expect(result.screen.contains("nothing was imported"))
    #expect(try ledgerBytes(program) == before)
  }

  /// The same without a mapping: what can't be told from the header is asked, then named.
  @Test(.enabled(if: Program.hasShared, "needs ../shared/data"))
  func columnThatCouldBeEitherIsAsked() throws {
    let program = try onNewBook()
    defer { program.remove() }
    let before = try ledgerBytes(program)
    let file = Program.shared.appending(path: "data/highradius_open_invoices.csv").path
    let asked = try program.run(["import", file], input: "y\n")
    #expect(asked.status == 1)
    #expect(asked.screen.contains("issued could be: posting_date, baseline_create_date"))
    let named = try program.run(
      ["import", file, "--column", "issued=posting_date", "--currency", "USD"], input: "y\n")
    #expect(named.status == 1)
    #expect(named.screen.contains("KAI-IMP-008"), Comment(rawValue: named.screen))
    #expect(try ledgerBytes(program) == before)
  }

  static let csv = """
    Customer Code,Customer Name,Invoice Number,Invoice Date,Due Date,Amount
    A1,Alpha Ltd,INV-1,2026-09-25,2026-10-25,"1,200.50"
    A1,Alpha Ltd,INV-2,2026-10-13,2026-11-13,300
    B2,"Beta, Sons & Co",INV-3,2026-11-01,2026-12-01,99.99

    """

  @Test func proposedMappingIsShownAskedAndKept() throws {
    let program = try onNewBook()
    defer { program.remove() }
    let file = program.book.deletingLastPathComponent().appending(path: "export.csv")
    try Self.csv.write(to: file, atomically: true, encoding: .utf8)
    let declined = try program.run(["import", file.path], input: "n\n")
    #expect(declined.screen.contains("Nothing was imported."))
    let accepted = try program.run(["import", file.path], input: "y\n")
    #expect(accepted.status == 0, Comment(rawValue: accepted.screen))
    #expect(accepted.screen.contains("INV-3"))
    #expect(accepted.screen.contains("3 rows; 3 new"))
    let again = try program.run(["import", file.path, "--map", "export"])
    #expect(again.screen.contains("nothing changed"), Comment(rawValue: again.screen))
    let brief = try program.run(["brief", "alpha"])
    #expect(brief.screen.contains("1,500.50"))
  }

  @Test func dryRunShowsBeforeAndAfter() throws {
    let program = try onNewBook()
    defer { program.remove() }
    let file = program.book.deletingLastPathComponent().appending(path: "export.csv")
    try Self.csv.write(to: file, atomically: true, encoding: .utf8)
    #expect(try program.run(["import", file.path], input: "y\n").status == 0)
    let before = try ledgerBytes(program)
    let later =
      Self.csv.replacingOccurrences(of: ",300\n", with: ",310\n")
      + "C3,Gamma,INV-4,2026-11-01,2026-12-13,5\n"
    try later.write(to: file, atomically: true, encoding: .utf8)
    let shown = try program.run(["import", file.path, "--map", "export", "--dry-run"])
    #expect(shown.status == 0, Comment(rawValue: shown.screen))
    for words in [
      "1 invoice known otherwise:", "A1 INV-2  amount", "300.00, now", "310.00", "1 new customer:",
      "C3  Gamma", "1 new and 1 changed invoices",
    ] {
      #expect(shown.screen.contains(words), Comment(rawValue: shown.screen))
    }
    let data = try program.run(
      ["import", file.path, "--map", "export", "--dry-run", "--format", "json"])
    #expect(data.output.contains(#""changeCount":1"#), Comment(rawValue: data.output))
    #expect(try ledgerBytes(program) == before)
  }

  /// A Chinese export as spreadsheets write it there, and a Japanese one.
  @Test(arguments: [
    (
      "cn", "GB18030", "gb18030",
      "客户编号,客户名称,发票号码,开票日期,到期日,金额\nA01,杭州样品机械有限公司,FP-1,2026-08-13,2026-09-12,￥56500.50\n",
      "杭州"
    ),
    (
      "jp", "CP932", "cp932",
      "得意先コード,得意先名,請求書番号,請求日,支払期日,金額\nA01,株式会社髙橋見本商店,S-1,2026/08/13,2026/09/30,\"¥565,000\"\n",
      "見本商店"
    ),
  ])
  func encodingIsFoundSaidAndKept(
    _ place: String, _ iconv: String, _ encoding: String, _ text: String, _ name: String
  ) throws {
    let program = try Program.empty()
    defer { program.remove() }
    let made = try program.run(
      ["init", program.book.path], input: "Firm\n\(place)\n\nMe\nClerk\nme\n")
    try #require(made.status == 0, Comment(rawValue: made.screen))
    let folder = program.book.deletingLastPathComponent()
    let plain = folder.appending(path: "plain.csv")
    try text.write(to: plain, atomically: true, encoding: .utf8)
    let file = folder.appending(path: "export.csv")
    let convert = Process()
    convert.executableURL = URL(filePath: "/usr/bin/env")
    convert.arguments = ["iconv", "-f", "UTF-8", "-t", iconv, "-o", file.path, plain.path]
    try convert.run()
    convert.waitUntilExit()
    try #require(convert.terminationStatus == 0)
    let result = try program.run(["import", file.path], input: "y\n")
    #expect(result.status == 0, Comment(rawValue: result.screen))
    #expect(result.screen.contains("Read as \(encoding)"))
    #expect(try program.run(["open", name]).status == 0)
    let mapping = try String(
      contentsOf: program.book.appending(path: "templates/mappings/export.yaml"), encoding: .utf8)
    #expect(mapping.contains("encoding: \(encoding)"))
    #expect(mapping.contains(place == "cn" ? "language: zh-Hans" : "language: ja"))
  }

  @Test func fileWithABadLastRowChangesNothing() throws {
    let program = try onNewBook()
    defer { program.remove() }
    let file = program.book.deletingLastPathComponent().appending(path: "export.csv")
    try (Self.csv + "C3,Gamma,INV-4,2026-11-01,2026-13-01,5\n")
      .write(to: file, atomically: true, encoding: .utf8)
    let before = try ledgerBytes(program)
    let result = try program.run(["import", file.path, "--dates", "ymd"], input: "y\n")
    #expect(result.status == 1)
    #expect(result.screen.contains("export.csv:5 (Due Date)"), Comment(rawValue: result.screen))
    #expect(try ledgerBytes(program) == before)
  }
}
