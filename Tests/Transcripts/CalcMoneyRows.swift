/// Instalments and allocation as others publish them: `peer_cases.md` 4.2 (P) and 4.3 (A, B, O), and
/// `worked_examples.csv` (EX).
enum CalcMoneyRows {
  private static let amounts = "instalments.amount.minorUnits"
  private static let dates = "instalments.date"
  private static let interest = "interest.minorUnits"
  private static let loan = "instalments --amount 5000 --currency USD --count 18 --unit 1"
  private static let hundred = "instalments --amount 100 --currency USD --rate 9.4822"
  private static func times(_ count: Int, _ value: Int, _ rest: Int...) -> String {
    (Array(repeating: value, count: count) + rest).map(String.init).joined(separator: " ")
  }

  static let instalments: [CalcRow] = [
    CalcRow("P1", loan, (amounts, times(17, 278_00, 274_00))),
    CalcRow(
      "P1", "\(loan) --rate 12 --flat", (amounts, times(17, 328_00, 324_00)), (interest, "90000")),
    CalcRow("P3", "\(loan) --rate 12", (amounts, times(17, 305_00, 303_22)), (interest, "48822")),
    CalcRow(
      "P4", "\(loan) --rate 12 --day-count act/365 --start 2022-11-01",
      (amounts, times(17, 305_00, 302_33)), (interest, "48733")),
    CalcRow(
      "P5", "\(hundred) --count 6", (amounts, times(6, 17_13)),
      ("instalments.interest.minorUnits", "79 66 53 40 27 13"),
      ("instalments.principal.minorUnits", "1634 1647 1660 1673 1686 1700")),
    CalcRow(
      "P7", "instalments --amount 100 --currency USD --rate 7 --count 12",
      (amounts, times(11, 8_65, 8_69))),
    CalcRow(
      "P8", "\(hundred) --count 6 --every week --day-count act/364",
      (amounts, times(5, 16_77, 16_78))),
    CalcRow(
      "P9", "\(hundred) --count 3 --every 2weeks --day-count act/364", (amounts, "3357 3357 3358")),
    CalcRow(
      "P11", "instalments --amount 1000 --currency USD --rate 0 --count 4",
      (amounts, times(4, 250_00)), (interest, "0")),
    CalcRow(
      "P12",
      """
      instalments --amount 192.22 --currency USD --rate 9.99 --count 6 --start 2024-01-15 --first
      2024-02-01
      """,
      (amounts, times(5, 32_85, 32_87)), ("instalments.interest.minorUnits", "88 133 107 81 54 27")),
    CalcRow(
      "P14", "instalments --amount 750 --currency USD --count 6 --first 2024-03-01",
      (amounts, times(6, 125_00)),
      (dates, "2024-03-01 2024-04-01 2024-05-01 2024-06-01 2024-07-01 2024-08-01")),
    CalcRow(
      "P15", "instalments --amount 750 --currency USD --count 2 --every 30days --first 2024-03-10",
      (amounts, "37500 37500"), (dates, "2024-03-10 2024-04-09")),
    CalcRow(
      "P17",
      """
      instalments --amount 3000 --currency USD --count 4 --down 1000 --start 2024-08-01 --first
      2024-09-01
      """,
      ("downPayment.amount.minorUnits", "100000"), (amounts, times(4, 500_00)),
      (dates, "2024-09-01 2024-10-01 2024-11-01 2024-12-01")),
    CalcRow(
      "P19",
      """
      instalments --amount 3000 --currency USD --count 3 --rate 12% --flat --later-rate 6%
      --later-from 2024-09-01 --first 2024-08-01
      """,
      (amounts, "103000 101500 101500"), (dates, "2024-08-01 2024-09-01 2024-10-01"),
      ("total.minorUnits", "306000")),
    CalcRow(
      "P18",
      """
      instalments --amount 3000 --currency USD --count 3 --grace 1 --down 1000 --start 2024-08-01
      --first 2024-09-01
      """,
      (amounts, "0 100000 100000"), (dates, "2024-09-01 2024-10-01 2024-11-01")),
    CalcRow(
      "P20",
      """
      instalments --amount 1000 --currency USD --count 1 --start 2024-07-01 --first 2024-08-31
      --rate 12 --day-count act/365
      """,
      ("instalments.principal.minorUnits", "100000"), (dates, "2024-08-31"),
      ("instalments.text", "$1,000.00 × 12% × 61/365 = $20.05")),
    CalcRow(
      "P22", "instalments --amount 5.47 --currency USD --weights 33.34,33.33,33.33",
      (amounts, "182 182 183")),
    CalcRow(
      "P23", "instalments --amount 30000 --currency USD --weights 33.334,33.333,33.333",
      (amounts, times(3, 10_000_00))),
    CalcRow(
      "P24", "instalments --amount 1150 --currency EUR --weights 10,20,20,rest",
      (amounts, "11500 23000 23000 57500")),
    CalcRow(
      "P26", "instalments --amount 1,000.10 --currency EUR --weights 50,rest --unit 1",
      (amounts, "50000 50010")),
    CalcRow(
      "EX55", "instalments --amount 100000 --currency JPY --count 10 --add-on 7.5",
      (amounts, times(10, 10_750)), ("total.minorUnits", "107500")),
    CalcRow(
      "EX56", "instalments --amount 100000 --currency JPY --count 6 --add-on 6.5",
      (amounts, times(6, 17_750)), ("total.minorUnits", "106500")),
    CalcRow(
      "EX58", "instalments --amount 1000000 --currency JPY --count 12",
      (amounts, times(11, 83_333, 83_337))),
    CalcRow(
      "EX58", "instalments --amount 1000000 --currency JPY --count 12 --odd first",
      (amounts, "83337 " + times(11, 83_333))),
  ]

  private static let a = "penalty,fee,interest,principal"
  private static let aAdvance = "principal,penalty,fee,interest"
  private static let b = "penalty,interest,principal,fee"

  /// Order, what is owed and what is paid as principal/interest/fee/penalty, and what stays over.
  private static let parts:
    [(id: String, order: String, owed: [Int], pay: Int, paid: [Int], over: Int)] = [
      ("A1", a, [3, 2, 2, 4], 1, [0, 0, 0, 1], 0), ("A2", a, [3, 2, 2, 4], 5, [0, 0, 1, 4], 0),
      ("A4", a, [3, 2, 2, 4], 10, [2, 2, 2, 4], 0),
      ("A4", aAdvance, [3, 2, 2, 4], 10, [3, 1, 2, 4], 0),
      ("A5", a, [3, 0, 2, 6], 10, [2, 0, 2, 6], 0),
      ("A5", aAdvance, [3, 0, 2, 6], 10, [3, 0, 1, 6], 0),
      ("A7", a, [5, 0, 0, 0], 10, [5, 0, 0, 0], 5),
      ("A8", aAdvance, [3, 2, 2, 4], 2, [2, 0, 0, 0], 0),
      ("A8", aAdvance, [3, 2, 2, 4], 4, [3, 0, 0, 1], 0),
      ("A8", aAdvance, [3, 2, 2, 4], 8, [3, 0, 1, 4], 0),
      ("B1", b, [3, 2, 2, 4], 1, [0, 0, 0, 1], 0), ("B3", b, [3, 2, 2, 4], 8, [2, 2, 0, 4], 0),
      ("B5", b, [3, 0, 2, 6], 10, [3, 0, 1, 6], 0), ("B6", b, [3, 2, 2, 4], 2, [0, 0, 0, 2], 0),
      ("B6", b, [3, 2, 2, 4], 5, [0, 1, 0, 4], 0), ("B6", b, [3, 2, 2, 4], 7, [1, 2, 0, 4], 0),
      ("B6", b, [3, 2, 2, 4], 10, [3, 2, 1, 4], 0),
      ("A9", a, [1000, 0, 0, 50], 500, [450, 0, 0, 50], 0),
      ("A10", a, [1000, 0, 50, 0], 500, [450, 0, 50, 0], 0),
      ("A11", a, [1000, 30, 0, 0], 500, [470, 30, 0, 0], 0),
    ]

  static let allocation: [CalcRow] =
    parts.map { row in
      let owed = zip(["principal", "interest", "fee", "penalty"], row.owed)
        .map { "\($0)=\($1)" }.joined(separator: ",")
      return CalcRow(
        row.id, "allocate --order \(row.order) --owed \(owed) --pay \(row.pay) --currency JPY",
        ("paid.principal.minorUnits", "\(row.paid[0])"),
        ("paid.interest.minorUnits", "\(row.paid[1])"),
        ("paid.fee.minorUnits", "\(row.paid[2])"),
        ("paid.penalty.minorUnits", "\(row.paid[3])"),
        ("unapplied.minorUnits", "\(row.over)"))
    } + debts

  private static let oldest = "allocate --order oldest-first --currency JPY"
  private static let paid = "debts.paid.principal.minorUnits"

  private static let debts: [CalcRow] = [
    CalcRow(
      "O1",
      """
      \(oldest) --debt "Feb principal=500 due=2026-02-28" --debt "Jan principal=300
      due=2026-01-31" --pay 600
      """,
      (paid, "300 300"), ("debts.open.principal.minorUnits", "200 0")),
    CalcRow(
      "O3",
      """
      \(oldest) --debt "Jan principal=0 due=2026-01-31" --debt "Feb principal=500 due=2026-02-28"
      --pay 300
      """,
      (paid, "0 300")),
    CalcRow(
      "O4", "\(oldest) --debt \"Jan principal=500 due=2026-01-31\" --pay 500",
      ("debts.open.principal.minorUnits", "0")),
    CalcRow(
      "O5", "\(oldest) --debt \"Jan principal=200 due=2026-01-31\" --pay 350", (paid, "200"),
      ("unapplied.minorUnits", "150")),
    CalcRow("O7", "\(oldest) --owed principal=0 --pay 500", ("unapplied.minorUnits", "500")),
    CalcRow(
      "P28",
      """
      \(oldest) --debt "1st principal=30 due=2026-01-31" --debt "2nd principal=50 due=2026-02-28"
      --debt "3rd principal=20 due=2026-03-31" --pay 40
      """,
      (paid, "30 10 0"), ("debts.open.principal.minorUnits", "0 40 20")),
  ]

  static let all = instalments + allocation
}
