import Correspondence
import Finance
import LineEditing
import Receivables
import Testing

@testable import Console

/// (line, cursor) → candidates, on the demo book.
@Suite struct CompletionTableTests {
  struct Row: Sendable {
    /// The cursor is at the bar.
    let line: String
    let start: Int
    /// All candidates, or the first ones where `isWhole` is false.
    let candidates: [String]
    var isWhole = true
    var open: String?

    init(
      _ line: String, _ start: Int, _ candidates: [String], isWhole: Bool = true,
      open: String? = nil
    ) {
      self.line = line
      self.start = start
      self.candidates = candidates
      self.isWhole = isWhole
      self.open = open
    }
  }

  static let commands: [Row] = [
    Row("|", 0, ["queue", "customers", "open", "brief"], isWhole: false),
    Row("op|", 0, ["open"]),
    Row("ｏｐ|", 0, ["open"]),
    Row("OP|", 0, ["open"]),
    Row("cu|", 0, ["customers"]),
    Row("pl|", 0, ["plans"]),
    Row("/op|", 1, ["open"]),
    Row("／op|", 1, ["open"]),
    Row("  op|", 2, ["open"]),
    Row("　op|", 1, ["open"]),
    Row("xyz|", 0, []),
    Row("xyz |", 4, []),
    Row("op|en C014", 0, ["open"]),
    Row("--lang ja br|", 10, ["brief"]),
    Row("help cu|", 5, ["customers"]),
    Row("help k|", 5, ["keys"]),
    Row("help calc |", 10, ["interest", "due", "shift", "instalments", "allocate"]),
    Row("help calc in|", 10, ["interest", "instalments"]),
    Row("help open |", 10, []),
    Row("calc |", 5, ["interest", "due", "shift", "instalments", "allocate"]),
    Row("calc in|", 5, ["interest", "instalments"]),
    Row("/calc sh|", 6, ["shift"]),
    Row("calc xyz |", 9, []),
    Row("calc shift 2026-05-03 --ca|", 22, ["--calendar"]),
    Row("calc shift 2026-05-03 --calendar jp|", 33, ["jp", "jp-bank"]),
    Row("calc shift 2026-05-03 --rule=m|", 29, ["modified-following"]),
    Row("calc interest --profile eu|", 24, ["eu-de", "eu-ie"]),
    Row("calc interest --day-count act/36|", 26, ["act/365", "act/360"]),
    Row("calc instalments --every 2|", 25, ["2weeks"]),
    Row("calc allocate --order law|", 22, ["law-jp", "law-cn"]),
    Row("calc due 2/10 n|", 9, ["2/10 net 30"]),
    Row("policy |", 7, ["explain", "check"]),
    Row("script |", 7, ["lint", "ids", "test", "explore", "play", "new"]),
    Row("script explore a.yarn --r|", 22, ["--random"]),
    Row("policy explain Ba|", 15, ["BalloonIsSmallEnough", "BalanceIsWithinAuthority"]),
    Row(
      "policy explain d|", 15, ["DownPaymentIsLargeEnough", "DeferralIsShortEnough"], isWhole: false
    ),
    Row("policy check |", 13, []),
  ]

  static let recording: [Row] = [
    Row("dispute |", 8, ["YS-2609-21", "YS-2609-22", "YS-2610-23", "YS-2611-24"], open: "C014"),
    Row("paid 1 --for |", 13, ["YS-2609-21", "YS-2609-22"], isWhole: false, open: "C014"),
    Row("paid 1 --for YS-2609-21,|", 13, ["YS-2609-21,YS-2609-22"], isWhole: false, open: "C014"),
    Row("paid 1 --customer C014 --for YS-2610|", 29, ["YS-2610-23"]),
    Row("contact |", 8, ["phone", "mail", "letter", "visit"]),
    Row("contact phone |", 14, ["佐藤", "大橋", "-"], open: "C014"),
    Row("instrument pro|", 11, ["promissory-note"]),
    Row("owner tan|", 6, ["tanaka"]),
    Row("hold x --owner em|", 15, ["emma"]),
  ]

  static let customers: [Row] = [
    Row("open 山|", 5, ["C014"]),
    Row("open 山田 製|", 5, ["C014"]),
    Row("open \"山田 製|", 5, ["\"C014\""]),
    Row("open やまだ|", 5, ["C014"]),
    Row("open ﾔﾏﾀﾞ|", 5, ["C014"]),
    Row("open Ｃ０１４|", 5, ["C014"]),
    Row("open c01|", 5, ["C014"]),
    Row("open 14|", 5, ["C014"]),
    Row("open lark|", 5, ["E201"]),
    Row("open LARKFIELD b|", 5, ["E201"]),
    Row("open 苏州|", 5, ["K101"]),
    Row("open shanghai|", 5, ["K125"]),
    Row("open 株式会社|", 5, ["C003", "C014", "C021", "C032", "C038"]),
    Row("open e20|", 5, ["E201", "E204", "E209"]),
    Row("open 无此客户|", 5, []),
    Row("open　山|", 5, ["C014"]),
    Row("/open 山|", 6, ["C014"]),
    Row("open 山|田", 5, ["C014"]),
    Row("open -- 山|", 8, ["C014"]),
    Row("letter reminder lark|", 16, ["E201"]),
    Row("counter --customer lark|", 19, ["E201"]),
    Row("counter --customer=lark|", 19, ["E201"]),
  ]

  static let options: [Row] = [
    Row("brief --|", 6, ["--currency", "--book", "--today"], isWhole: false),
    Row("letter reminder --p|", 16, ["--pay-by"]),
    Row("letter reminder --pay-by 2026-12-01 --p|", 36, []),
    Row("import a.csv --column due=x --colu|", 28, ["--column"]),
    Row("open -- --|", 8, []),
    Row("--l|", 0, ["--lang"]),
    Row("quit |", 5, []),
    Row("letter |", 7, LetterKind.allCases.map(\.rawValue) + ["lint"]),
    Row("letter li|", 7, ["lint"]),
    Row("certified-mail a.txt --grid v|", 28, ["vertical"]),
    Row("letter f|", 7, ["final-notice", "formal-demand"]),
    Row("brief --format |", 15, ["text", "json"]),
    Row("brief --format=j|", 15, ["json"]),
    Row("brief --lang |", 13, ["en", "ja", "zh-Hans"]),
    Row("propose --frequency b|", 20, ["biweekly"]),
    Row("plans PLAN-C027-20261027-1 --end |", 33, ["broken", "cancelled", "paid"]),
    Row("plans PLAN|", 6, ["PLAN-C027-20261027-1"]),
    Row("approve |", 8, []), Row("requests C01|", 9, ["C014"]),
    Row("request C014 --to n|", 18, ["nakamura"]),
    Row("decline X --|", 10, ["--reason"], isWhole: false),
    Row("signoff C027 --replace |", 23, ["PLAN-C027-20261027-1"]),
    Row("brief --as n|", 11, ["nakamura"]),
    Row("brief --as 中村|", 11, ["nakamura"]),
    Row("import a.csv --map i|", 19, ["ibm"]),
    Row("import a.csv --encoding g|", 24, ["gb18030"]),
    Row("import a.csv --dates |", 21, ["ymd", "mdy", "dmy"]),
    Row("brief --currency us|", 17, ["USD"]),
    Row("template |", 9, ["check", "new", "fields"]), Row("template fields st|", 16, ["statement"]),
    Row("completions z|", 12, ["zsh"]),
    Row("brief --currency |", 17, ["USD", "JPY"], isWhole: false, open: "E201"),
  ]

  static let figures: [Row] = [
    Row(
      "letter reminder --pay-by |", 25,
      [
        "2026-11-24", "2026-11-25", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-24",
        "2026-12-31",
      ]),
    Row("letter reminder --pay-by 2026-12|", 25, ["2026-12-01", "2026-12-24", "2026-12-31"]),
    Row("letter reminder --pay-by month|", 25, ["2026-11-30", "2026-12-31"]),
    Row("ageing --as-of end|", 15, ["2026-10-31", "2026-09-30"]),
    Row("propose --from |", 15, ["2026-11-25", "2026-11-27"], isWhole: false),
    Row("propose C014 --cash 32|", 20, ["3200000"]),
    Row("propose lark --cash |", 20, []),
    Row("propose E204 --per-month |", 25, ["4260", "2130", "1420", "710"], isWhole: true),
    Row(
      "propose --cash |", 15, ["3200000", "1200000", "1600000", "1060000", "533000"], open: "C014"),
    Row("counter 30|", 8, ["30% now rest in 4"], open: "C014"),
    Row("counter half now, r|", 8, ["half now, rest end of next month"], open: "C014"),
  ]

  /// Rows that need an open customer come after those that need none.
  @Test(arguments: [commands, recording, customers, options, figures])
  func offers(_ rows: [Row]) throws {
    let demo = try DemoDesk()
    for row in rows {
      if let code = row.open { #expect(demo.run("open", code) == 0) }
      let result = try demo.complete(row.line)
      let found = result.candidates.map(\.replacement)
      let isAsWanted =
        row.isWhole ? found == row.candidates : found.starts(with: row.candidates)
      #expect(isAsWanted, "\(row.line): \(found)")
      #expect(result.wordStart == row.start, "\(row.line)")
      #expect(result.more == 0, "\(row.line)")
    }
  }

  @Test func thereAreRowsEnough() {
    #expect((Self.commands + Self.customers + Self.options + Self.figures).count >= 60)
  }

  @Test(arguments: [
    (Language.en, "letter --pay|", "the day to pay by"), (.ja, "letter --pay|", "支払期日"),
    (.zhHans, "letter --pay|", "付款期限"), (.ja, "op|", "得意先を開く"),
    (.en, "letter reminder --pay-by 2026-11-30|", "Mon 30 Nov 2026, month end"),
    (.ja, "letter reminder --pay-by 月|", "2026/11/30（月） 月末"),
    (.zhHans, "letter reminder --pay-by 月底|", "2026-11-30（周一） 月底"),
    (.en, "open 山|", "株式会社山田製作所"),
  ])
  func candidatesAreDescribedInTheLanguage(
    _ language: Language, _ line: String, _ detail: String
  ) throws {
    let first = try #require(try DemoDesk(language).complete(line).candidates.first)
    #expect(first.detail == detail)
  }
}
