import Foundation
import Testing

/// The desk calculators through the real program, where there is no book and no home.
@Suite struct CalcTests {
  private func program() throws -> Program {
    var program = try Program.empty()
    program.variables["HOME"] = ""
    return program
  }

  static let plain: [CalcRow] = [
    CalcRow(
      "the issue's own line",
      """
      interest --principal 100000 --currency JPY --rate 18 --from 2021-08-02 --to 2025-07-15
      --day-count calendar-years --rounding floor-sum
      """,
      ("interest.minorUnits", "71141"), ("working.count", "3 152 196"),
      ("working.divisor", "1 366 365"), ("exact", "71141.1632")),
    CalcRow(
      "the falling balance: 100,000 for 31 days, 70,000 for 30",
      """
      interest --principal 100000 --currency JPY --rate 3.65 --due 2025-03-31 --as-of 2025-05-31
      --paid 2025-05-01=30000
      """,
      ("interest.minorUnits", "520"), ("working.principal.minorUnits", "100000 70000"),
      ("working.count", "31 30"), ("openPrincipal.minorUnits", "70000")),
    CalcRow(
      "30/360",
      """
      interest --principal 1200 --currency EUR --rate 10 --day-count 30/360 --from 2024-02-01 --to
      2024-02-29
      """,
      ("interest.minorUnits", "1000"), ("working.divisor", "360")),
    CalcRow(
      "due and shifted", "due 20日締め翌月末払い --issued 2026-04-21 --calendar jp-bank",
      ("due", "2026-06-30"), ("payments.working.date", "2026-04-21 2026-05-20 2026-06-30")),
    CalcRow(
      "an early payment", "due 2/10 net 30 --issued 2026-11-24 --amount 1000 --currency USD",
      ("earlyPayments.through", "2026-12-04"), ("earlyPayments.payable.minorUnits", "98000")),
    CalcRow(
      "from delivery", "due 货到30天 --issued 2026-11-24 --delivered 2026-12-05",
      ("due", "2027-01-04")),
    CalcRow(
      "Golden Week", "shift 2026-05-03 --calendar jp --rule following", ("shifted", "2026-05-07"),
      ("isBusinessDay", "0")),
    CalcRow(
      "back to April",
      """
      shift 2026-05-03 --calendar jp --rule preceding
      """, ("shifted", "2026-05-01")),
    CalcRow(
      "never into the next month", "shift 2026-10-31 --calendar uk-ew --rule modified-following",
      ("shifted", "2026-10-30")),
    CalcRow(
      "a Saturday that is worked", "shift 2026-10-10 --calendar cn",
      ("shifted", "2026-10-10"), ("days.kind", "make-up")),
    CalcRow(
      "beyond the table", "shift 2043-10-10 --calendar jp", ("isKnown", "0"),
      ("shifted", "2043-10-12")),
    CalcRow(
      "month ends", "instalments --amount 90000 --currency JPY --count 3 --first 2026-12-31",
      ("instalments.date", "2026-12-31 2027-01-31 2027-02-28"),
      ("instalments.amount.minorUnits", "30000 30000 30000")),
    CalcRow(
      "down and the rest in three",
      "instalments --amount 4000 --currency USD --count 3 --down 25% --unit 1",
      ("downPayment.amount.minorUnits", "100000"),
      ("instalments.amount.minorUnits", "100000 100000 100000")),
    CalcRow(
      "thousands in what is owed",
      "allocate --order law-jp --owed principal=3,000,interest=20 --pay 1,020 --currency JPY",
      ("paid.principal.minorUnits", "1000"), ("paid.interest.minorUnits", "20")),
    CalcRow(
      "the payer's word",
      """
      allocate --order oldest-first --debt "A principal=100 due=2026-01-31" --debt "B
      principal=100 due=2026-02-28" --for B=80 --pay 100 --currency JPY
      """,
      ("debts.paid.principal.minorUnits", "20 80"), ("lines.reason", "named earliest-due")),
  ]

  @Test(arguments: plain.map(\.id))
  func answers(_ id: String) throws {
    let row = try #require(Self.plain.first { $0.id == id })
    let program = try program()
    defer { program.remove() }
    try row.check(program)
  }

  /// Where nothing else is there, nothing is made.
  @Test func needsNoBookAndMakesNone() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.run(["calc", "shift", "2026-05-03", "--calendar", "jp"])
    #expect(result.status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.book.path))
  }
}

/// What others publish; the files beside the checkout say which cases there are.
@Suite(.enabled(if: Program.hasShared, "no published cases beside this checkout"))
struct CalcOracleTests {
  static let rows = CalcInterestRows.all + CalcDateRows.all + CalcMoneyRows.all

  /// Cases of the files that no calculator has a line for.
  static let leftOut: [String: String] = [
    "EX13": "counting of certified mail", "EX15": "counting of certified mail",
    "EX16": "counting of certified mail", "EX17": "counting of certified mail",
    "EX19": "counting of certified mail", "EX20": "counting of certified mail",
    "EX22": "counting of certified mail", "EX23": "postage", "EX25": "postage",
    "EX26": "postage", "EX27": "postage", "EX29": "postage", "EX30": "postage",
    "EX31": "postage", "EX32": "notary's fee", "EX33": "stamp duty", "EX34": "court fee",
    "I10": "5 points over the base rate: a consumer's, of which no profile is offered",
    "I24": "a fee in one currency on a line in another: no rate of exchange is kept here",
  ]

  /// All lines in one session: an answer is one line.
  @Test func agreesWithWhatIsPublished() throws {
    var program = try Program.empty()
    program.variables["HOME"] = ""
    defer { program.remove() }
    let typed = Self.rows.map { "calc \($0.line) --format json\n" }.joined()
    let result = try program.run([], input: typed)
    #expect(result.status == 0)
    let answers = result.output.split(separator: "\n").map(String.init)
    try #require(answers.count == Self.rows.count, Comment(rawValue: answers.last ?? ""))
    for (row, answer) in zip(Self.rows, answers) { try row.compare(answer) }
  }

  @Test func eachCaseIsAskedForOrLeftOutWithAReason() throws {
    let folder = Program.shared.appending(path: "oracles")
    let examples = try String(
      contentsOf: folder.appending(path: "worked_examples.csv"), encoding: .utf8)
    var published = Set(examples.matches(of: #/(?m)^EX\d+/#).map { String($0.output) })
    let peers = try String(contentsOf: folder.appending(path: "peer_cases.md"), encoding: .utf8)
    for match in peers.matches(of: #/(?m)^\| ([IPABOD]\d+) /#) { published.insert(String(match.1)) }
    for match in peers.matches(of: #/\*\*([AB]\d+) T\*\*/#) { published.insert(String(match.1)) }
    try #require(published.count > 100)
    let asked = Set(Self.rows.map(\.id))
    #expect(published.subtracting(asked).subtracting(Self.leftOut.keys) == [])
    #expect(asked.subtracting(published) == [], "no such case")
    #expect(asked.intersection(Self.leftOut.keys) == [])
  }
}
