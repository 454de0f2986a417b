import Finance
import Receivables
import Testing

@testable import Ledger

/// What is read the quick way is what is read with care.
@Suite struct QuickRowTests {
  static let header = "code,name,no,issued,due,amount,cur,settled,paid,ref,received"

  private static let texts = [
    "C1", "Ｃ１", "山田製作所", " x", "x ", "", "a\tb", "a\u{85}b", "株式　会社", "Ünï", "\u{7F}", "é",
    "O'Neil", "中国\u{A0}", "a\u{202E}b", String(repeating: "x", count: 65),
  ]
  private static let dates = [
    "2026-01-05", "2026-02-28", "2026-02-30", "2026/03/01", "20260401", "2026-4-1", "", "x",
    " 2026-01-05", "2026年5月1日", "2026-01-05 10:00", "05/01/2026", "２０２６-01-05",
  ]
  private static let amounts = [
    "100", "-100", "100.5", "100.50", "100.505", "1,000", "(5)", "", "0", "-0", "0.00",
    "1000000000000",
    "1000000000001", "12345678901234567890", "1.", ".5", "¥5", "+5", "1e5", "007", "100,50", "--5",
  ]
  private static let currencies = ["JPY", "usd", "", "XXX", "円", "KWD", " EUR"]

  @Test(arguments: [DateOrder.ymd, .dmy], [NumberForm.point, .comma])
  func readsAsTheCarefulWay(_ order: DateOrder, _ form: NumberForm) throws {
    let seed: UInt64 = 20_261_122
    var generator = SeededGenerator(seed: seed)
    var seen = (read: 0, declined: 0)
    for round in 0..<1_500 {
      var mapping = ColumnMapping(columns: [:], numberForm: form, currency: .gbp)
      let fields: [ImportField] = [
        .customerCode, .customerName, .invoiceNumber, .issued, .due, .amount, .currency, .settled,
        .paidAmount, .reference, .received,
      ]
      let isLoose = Bool.random(using: &generator)
      for (index, field) in fields.enumerated()
      where field != .paidAmount || round.isMultiple(of: 2) {
        mapping.columns[field] = .position(index + 1)
      }
      if round.isMultiple(of: 3) { mapping.termDays = 30 }
      mapping.roundsAmounts = round.isMultiple(of: 5)
      func pick(_ values: [String]) -> String {
        // Most cells are plain, so that most rows can be read.
        let isPlain = !isLoose || Int.random(in: 0..<4, using: &generator) > 0
        return isPlain ? values[0] : values.randomElement(using: &generator) ?? ""
      }
      func pickAny(_ values: [String]) -> String { values.randomElement(using: &generator) ?? "" }
      let dates = (order == .ymd ? [] : ["05/01/2026", "28/02/2026"]) + Self.dates
      let cells = [
        pick(Self.texts), pickAny(Self.texts), pick(Self.texts), pick(dates),
        pick([dates[1]] + dates), pickAny(Self.amounts), pickAny(Self.currencies),
        pickAny(["", dates[1]] + dates), pickAny(["", "50"] + Self.amounts),
        pick(Self.texts), pick(["", dates[1]] + dates),
      ]
      let text = cells.map { "\"\($0)\"" }.joined(separator: ",")
      let row = try #require(try CSVReader(text: text).next())
      var findings = FindingList()
      let places = ColumnPlaces(mapping, firstRow: row, findings: &findings)
      mapping.hasHeader = false
      let parser = RowParser(mapping, places: places, order: order, encoding: .utf8)
      var quick = try #require(QuickRowParser(parser))
      let scanner = try #require(try CSVReader(text: text).nextBytes())
      guard let plain = quick.read(scanner) else {
        seen.declined += 1
        continue
      }
      seen.read += 1
      findings = FindingList()
      let careful = parser.parse(row, findings: &findings)
      #expect(findings.count == 0, "seed \(seed), round \(round): \(text)")
      #expect(careful == plain.row, "seed \(seed), round \(round): \(text)")
    }
    #expect(seen.read > 20)
    #expect(seen.declined > 200)
  }
}

extension InvoiceRow {
  /// The row with its texts as strings.
  var row: ImportRow {
    func text(_ bytes: UnsafeRawBufferPointer) -> String { String(decoding: bytes, as: UTF8.self) }
    let invoice = Invoice(
      number: text(number), issued: issued, due: due,
      amount: Money(minorUnits: amount, currency: currency), reference: text(reference),
      received: received)
    return ImportRow(
      line: line, customerCode: text(code), customerName: text(name), invoice: invoice,
      payment: settled.map {
        Payment(
          invoiceNumber: invoice.number, date: $0,
          amount: Money(minorUnits: paid, currency: currency))
      })
  }
}
