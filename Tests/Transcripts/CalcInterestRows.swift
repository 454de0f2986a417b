/// Late interest as others publish it: `worked_examples.csv` (EX) and `peer_cases.md` 4.1 (I).
enum CalcInterestRows {
  private static let interest = "interest.minorUnits"
  private static let court = "--currency JPY --day-count calendar-years --rounding"
  private static let francs = "interest --currency CHF --day-count"

  static let japan: [CalcRow] = [
    CalcRow(
      "EX01",
      "interest --principal 100000 --rate 18 --from 2021-08-02 --to 2023-08-15 \(court) floor-sum",
      (interest, "36690"), ("working.count", "2 14")),
    CalcRow(
      "EX03",
      """
      interest --principal 100000 --rate 18 --from 2005-08-02 --to 2007-08-15 \(court) floor-parts
      """,
      (interest, "36690")),
    CalcRow(
      "EX04",
      """
      interest --principal 100000 --rate 18 --from 2006-08-02 --to 2008-02-15 \(court) floor-parts
      """,
      (interest, "27757"), ("working.rounded.minorUnits", "18000 7495 2262")),
    CalcRow(
      "EX04",
      "interest --principal 100000 --rate 18 --from 2006-08-02 --to 2008-02-15 \(court) floor-sum",
      (interest, "27758")),
    CalcRow(
      "EX05",
      "interest --principal 1000000 --rate 5 --from 2009-10-05 --to 2011-12-10 \(court) floor-sum",
      (interest, "109178")),
    CalcRow(
      "EX07",
      "interest --principal 1000000 --rate 3 --from 2018-08-25 --to 2021-02-12 \(court) floor-sum",
      (interest, "74108"), ("working.exact", "60000 10573.7704 3534.2465")),
    CalcRow(
      "EX07",
      """
      interest --principal 1000000 --rate 3 --from 2018-08-25 --to 2021-02-12 \(court) floor-parts
      """,
      (interest, "74107")),
    CalcRow(
      "EX08",
      "interest --principal 1000000 --rate 5 --from 2016-02-01 --to 2025-01-31 \(court) floor-sum",
      (interest, "450000"), ("working.count", "9")),
    CalcRow(
      "EX09",
      "interest --principal 1000000 --rate 5 --from 2023-03-01 --to 2023-03-10 \(court) floor-sum",
      (interest, "1369")),
    CalcRow(
      "EX11",
      """
      interest --principal 500000 --currency JPY --rate 20 --from 2024-01-01 --to 2024-01-30
      --day-count act/365 --rounding floor-sum
      """,
      (interest, "8219")),
    CalcRow(
      "EX12",
      """
      interest --profile jp-subcontract --principal 1000000 --received 2026-03-01 --as-of
      2026-04-30
      """,
      ("firstDay", "2026-04-30"), ("days", "1"), (interest, "400")),
  ]

  static let europe: [CalcRow] = [
    CalcRow(
      "EX35",
      "interest --principal 1000 --currency GBP --rate 8.5 --from 2025-01-01 --to 2025-12-31",
      (interest, "8500"), ("nextDay.amount.minorUnits", "23")),
    CalcRow(
      "EX35",
      """
      interest --principal 1000 --currency GBP --rate 8.5 --from 2025-01-01 --to 2025-02-19
      --rounding day-rate-first
      """,
      (interest, "1150")),
    CalcRow(
      "EX37", "interest --profile uk --principal 3000 --from 2026-01-01 --to 2026-03-01",
      (interest, "5795"), ("nextDay.amount.minorUnits", "97"), ("days", "60")),
    CalcRow(
      "EX39",
      "interest --principal 1000 --currency GBP --rate 12.5 --from 2026-01-01 --to 2026-01-30",
      (interest, "1027")),
    CalcRow(
      "EX39",
      "interest --principal 1000 --currency GBP --rate 12.5 --from 2026-01-01 --to 2026-03-31",
      (interest, "3082")),
    CalcRow(
      "EX40",
      "interest --principal 2000 --currency GBP --rate 13.25 --from 2025-01-01 --to 2025-02-14",
      (interest, "3267")),
    CalcRow(
      "EX41",
      """
      interest --principal 12000 --currency GBP --rate 13 --fee 100 --from 2025-01-01 --to
      2025-03-31
      """,
      (interest, "38466"), ("total.minorUnits", "1248466")),
    CalcRow(
      "EX42", "interest --profile uk --principal 10000 --from 2026-01-01 --to 2026-01-01",
      ("nextDay.amount.minorUnits", "322")),
    CalcRow(
      "EX43", "interest --profile uk --principal 1000 --due 2026-04-01 --as-of 2026-05-16",
      ("firstDay", "2026-04-02"), ("days", "45")),
    CalcRow(
      "EX45", "interest --profile uk --principal 999.99 --due 2026-04-01 --as-of 2026-05-16",
      ("fixedSum.amount.minorUnits", "4000")),
    CalcRow(
      "EX45", "interest --profile uk --principal 1000 --due 2026-04-01 --as-of 2026-05-16",
      ("fixedSum.amount.minorUnits", "7000")),
    CalcRow(
      "EX45", "interest --profile uk --principal 9999.99 --due 2026-04-01 --as-of 2026-05-16",
      ("fixedSum.amount.minorUnits", "7000")),
    CalcRow(
      "EX45", "interest --profile uk --principal 10,000 --due 2026-04-01 --as-of 2026-05-16",
      ("fixedSum.amount.minorUnits", "10000")),
    CalcRow(
      "EX46", "interest --profile eu-de --principal 1000 --from 2026-07-10 --to 2026-08-10",
      (interest, "922"), ("working.rateMillionths", "105200"), ("days", "32")),
    CalcRow(
      "EX47",
      """
      interest --principal 1000 --currency EUR --rate 6.52 --day-count act/act --from 2026-07-10
      --to 2026-08-10
      """,
      (interest, "572")),
    CalcRow(
      "EX49", "interest --profile eu-de --principal 1000 --from 2024-06-15 --to 2024-07-15",
      ("working.count", "16 15"), ("working.rateMillionths", "126200 123700")),
    CalcRow(
      "EX50", "interest --profile eu-ie --principal 1000 --due 2024-05-01 --as-of 2024-08-01",
      ("working.rateMillionths", "122500"), ("working.count", "92")),
  ]

  static let china: [CalcRow] = [
    CalcRow(
      "EX51", "interest --profile cn-sme --principal 10000 --due 2026-01-01 --as-of 2026-01-02",
      (interest, "500")),
    CalcRow(
      "EX51", "interest --profile cn-sme --principal 10000 --due 2026-01-01 --as-of 2026-01-31",
      (interest, "15000")),
    CalcRow(
      "EX51", "interest --profile cn-sme --principal 10000 --due 2026-01-01 --as-of 2026-04-11",
      (interest, "50000")),
    CalcRow(
      "EX52", "interest --profile cn-sme --principal 100万 --due 2026-01-01 --as-of 2026-02-15",
      (interest, "2250000")),
    CalcRow(
      "EX54",
      """
      interest --profile cn-lpr --multiple 1.3 --principal 200000 --due 2025-08-31 --as-of
      2025-11-29
      """,
      (interest, "192329")),
    CalcRow(
      "EX54",
      """
      interest --profile cn-lpr --principal 200000 --due 2025-08-31 --as-of 2025-11-29 --day-count
      act/360
      """,
      (interest, "195000")),
  ]

  static let peers: [CalcRow] = [
    CalcRow(
      "I1",
      """
      interest --principal 100 --currency EUR --rate 10 --fee 10 --due 2023-01-01 --as-of
      2023-01-16
      """,
      (interest, "41"), ("total.minorUnits", "11041")),
    CalcRow(
      "I2", "interest --principal 100 --currency EUR --rate 0 --due 2023-01-01 --as-of 2023-01-21",
      (interest, "0"), ("total.minorUnits", "10000")),
    CalcRow(
      "I4", "interest --profile uk --principal 1000 --due 2024-11-17 --as-of 2025-01-01",
      ("days", "45"), (interest, "1634"), ("nextDay.amount.minorUnits", "36"),
      ("fixedSum.amount.minorUnits", "7000"), ("total.minorUnits", "108634")),
    CalcRow(
      "I5", "interest --profile uk --principal 5000 --due 2024-10-03 --as-of 2025-01-01",
      ("days", "90"), (interest, "16336"), ("nextDay.amount.minorUnits", "182")),
    CalcRow(
      "I7", "interest --profile uk --principal 1000 --due 2024-11-17 --as-of 2024-11-17",
      ("days", "0"), (interest, "0"), ("fixedSum.amount.minorUnits", "-")),
    CalcRow(
      "I8",
      """
      interest --principal 10000 --currency EUR --rate 6.62 --day-count act/365 --due 2023-01-01
      --as-of 2023-07-01
      """,
      ("days", "181"), (interest, "32828")),
    CalcRow(
      "I11", "interest --profile eu-de --principal 1000 --due 2024-05-31 --as-of 2024-05-20",
      ("days", "0"), (interest, "0")),
    CalcRow(
      "I12", "\(francs) act/act --principal 10000 --rate 5 --from 2024-01-01 --to 2024-12-31",
      (interest, "50000")),
    CalcRow(
      "I14", "\(francs) act/act --principal 5000 --rate 5 --from 2024-01-01 --to 2024-03-31",
      ("days", "91"), (interest, "6216")),
    CalcRow(
      "I15", "\(francs) act/act --principal 20000 --rate 3.5 --from 2024-01-01 --to 2024-06-30",
      ("days", "182"), (interest, "34809")),
    CalcRow(
      "I17", "\(francs) act/act --principal 50000 --rate 5 --from 2022-01-01 --to 2023-12-31",
      (interest, "500000")),
    CalcRow(
      "I19", "\(francs) act/360 --principal 10000 --rate 5 --from 2024-01-01 --to 2024-12-31",
      (interest, "50833")),
    CalcRow(
      "I19", "\(francs) act/360 --principal 5000 --rate 5 --from 2024-01-01 --to 2024-03-30",
      ("days", "90"), (interest, "6250")),
    CalcRow(
      "I20", "interest --principal 5000 --currency USD --rate 12 --from 2022-11-01 --to 2022-11-30",
      (interest, "4932")),
    CalcRow(
      "I22",
      """
      interest --principal 10 --currency USD --rate 0 --fee 10 --due 2024-01-01 --as-of 2024-01-31
      """,
      ("total.minorUnits", "2000")),
    CalcRow(
      "I23",
      "interest --principal 10 --currency USD --rate 0 --fee 5 --due 2024-01-01 --as-of 2024-01-31",
      ("total.minorUnits", "1500")),
  ]

  static let all = japan + europe + china + peers
}
