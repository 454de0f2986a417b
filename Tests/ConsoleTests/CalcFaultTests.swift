import Receivables
import Testing

@testable import Console

/// What the desk calculators refuse.
@Suite struct CalcFaultTests {
  /// What is wrong is said with its code, and with what to do.
  static let rows: [(line: String, code: String, words: String)] = [
    ("interest", "KAI-CLC-001", "--principal"),
    ("interest --principal 100", "KAI-CLC-006", "--currency JPY"),
    ("interest --principal 100 --currency JPY", "KAI-CLC-001", "--rate"),
    ("interest --principal 100 --currency JPY --rate 5", "KAI-CLC-001", "--due"),
    ("interest --principal 100 --currency JPX --rate 5", "KAI-USE-006", "Did you mean JPY?"),
    ("interest --principal €100 --currency JPY --rate 5", "KAI-CLC-004", "--currency"),
    ("interest --principal 1.5 --currency JPY --rate 5", "KAI-CLC-003", "0 decimals"),
    (
      "interest --principal 99999999999 --currency USD --rate 5", "KAI-CLC-003",
      "$10,000,000,000.00"
    ),
    (
      "interest --principal 9999999999 --currency USD --rate 9999 --from 1900-01-01",
      "KAI-CLC-020", "$10,000,000,000.00"
    ),
    ("interest --principal 100 --currency JPY --rate five", "KAI-CLC-005", "14.6"),
    ("interest --principal 1 --currency JPY --rate 5 --due someday", "KAI-CLC-002", "YYYY-MM-DD"),
    (
      "interest --principal 1 --currency JPY --rate 5 --from 2026-02-01 --to 2026-01-01",
      "KAI-CLC-011", "2026-02-01"
    ),
    (
      "interest --principal 1 --currency JPY --rate 5 --from 2026-02-01 --due 2026-01-01",
      "KAI-CLC-007", "--due"
    ),
    (
      "interest --principal 1 --currency JPY --rate 5 --due 2026-01-01 --paid 30000", "KAI-CLC-012",
      "2024-05-01=30000"
    ),
    (
      "interest --principal 1 --currency JPY --rate 5 --due 2026-01-01 --day-count act/356",
      "KAI-CLC-010", "Did you mean act/365?"
    ),
    ("interest --principal 1 --profile uk --rate 5 --due 2026-01-01", "KAI-INT-002", "rate"),
    ("interest --principal 1 --profile jp-contract --due 2026-01-01", "KAI-INT-001", "--rate"),
    ("interest --principal 1 --profile cn-lpr --multiple 2 --due 2026-01-01", "KAI-INT-003", "1.5"),
    ("interest --principal 1 --profile uk --due 2010-01-01", "KAI-INT-004", "2018-01-01"),
    (
      "interest --principal 1 --profile jp-subcontract --as-of 2026-01-01", "KAI-CLC-001",
      "--received"
    ),
    ("intrest", "KAI-USE-015", "Did you mean interest?"),
    ("interest --principl 3", "KAI-USE-016", "Did you mean --principal?"),
    ("shift", "KAI-USE-014", "help calc shift"),
    ("shift 2026-05-03", "KAI-CLC-001", "--calendar"),
    ("shift 2026-05-03 --calendar jpn", "KAI-CLC-010", "Did you mean jp?"),
    ("due", "KAI-USE-014", "help calc due"),
    ("due 30日", "KAI-TRM-004", "net 30"),
    ("due \"30% on order, rest net 60\"", "KAI-TRM-020", "--ordered DATE"),
    ("due \"net 30\" --net 5", "KAI-CLC-008", "--amount"),
    ("instalments --amount 5 --currency JPY --count 18", "KAI-INS-007", "--count"),
    ("instalments --amount 5 --currency JPY", "KAI-CLC-001", "--count"),
    ("instalments --amount 100 --currency JPY --weights 10,20", "KAI-TRM-014", "30%"),
    (
      "instalments --amount 100 --currency JPY --count 3 --rate 5 --day-count act/365",
      "KAI-INS-008", "--first"
    ),
    (
      "allocate --order fee,principal --owed principal=1 --pay 3 --currency JPY", "KAI-ALC-006",
      "interest, penalty"
    ),
    ("allocate --order oldest --owed principal=1 --pay 3 --currency JPY", "KAI-CLC-015", "law-jp"),
    ("allocate --order law-jp --owed capital=1 --pay 3 --currency JPY", "KAI-CLC-018", "principal"),
    ("allocate --order law-jp --owed principal=1 --pay 0 --currency JPY", "KAI-ALC-001", "nothing"),
    (
      "allocate --order law-jp --owed principal=1 --pay 3 --for B --currency JPY", "KAI-ALC-004",
      "B"
    ),
  ]

  @Test func saysWhatIsWrong() throws {
    let demo = try DemoDesk()
    for row in Self.rows {
      demo.clear()
      let arguments = ["calc"] + WordSplitter.words(row.line)
      #expect(Dispatcher(session: demo.session).carryOut(arguments) == 64, "\(row.line)")
      #expect(demo.screen.contains(row.code), "\(row.line): \(demo.screen)")
      let unbroken = demo.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(unbroken.contains(row.words), "\(row.line): \(demo.screen)")
    }
  }

  /// The same faults in the other languages: no word is missing, none is left in English.
  @Test(arguments: [Language.ja, .zhHans])
  func saysItInTheLanguage(_ language: Language) throws {
    let demo = try DemoDesk(language)
    for row in Self.rows {
      demo.clear()
      Dispatcher(session: demo.session).carryOut(["calc"] + WordSplitter.words(row.line))
      #expect(demo.screen.contains(row.code), "\(row.line): \(demo.screen)")
      #expect(!demo.screen.contains("⟨"), "\(demo.screen)")
      #expect(!demo.screen.contains("Error") && !demo.screen.contains("Usage"), "\(demo.screen)")
    }
  }
}
