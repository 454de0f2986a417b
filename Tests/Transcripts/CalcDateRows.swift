/// Due dates and business days as others publish them: `peer_cases.md` 4.5 (D) and
/// `worked_examples.csv` (EX).
enum CalcDateRows {
  /// Terms, then the day of issue and the day due.
  private static let terms: [(id: String, terms: String, dates: [(String, String)])] = [
    (
      "D1", "net 30",
      [("2022-01-01", "2022-01-31"), ("2022-01-15", "2022-02-14"), ("2022-01-31", "2022-03-02")]
    ),
    (
      "D2", "30 days end of month",
      [("2022-01-01", "2022-01-31"), ("2022-01-15", "2022-02-28"), ("2022-01-31", "2022-03-31")]
    ),
    ("D4", "end of this month", [("2019-01-01", "2019-01-31"), ("2019-01-31", "2019-01-31")]),
    ("D5", "15th of next month", [("2019-01-01", "2019-02-15"), ("2019-01-31", "2019-02-15")]),
    (
      "D7", "30 days EOM the 10th",
      [("2022-01-01", "2022-02-10"), ("2022-01-15", "2022-03-10"), ("2022-01-31", "2022-04-10")]
    ),
    ("D8", "90 days EOM the 10th", [("2022-01-01", "2022-05-10"), ("2022-01-31", "2022-06-10")]),
    (
      "D10", "1 month +15 days, EOM, +45 days",
      [("2022-01-01", "2022-04-14"), ("2022-01-15", "2022-05-15"), ("2022-01-31", "2022-05-15")]
    ),
    (
      "D11", "next 10th",
      [("2022-01-01", "2022-01-10"), ("2022-01-10", "2022-01-10"), ("2022-01-15", "2022-02-10")]
    ),
    ("D13", "20日締め翌月末払い", [("2024-02-20", "2024-03-31"), ("2024-02-21", "2024-04-30")]),
    ("D13", "翌月末払い", [("2024-02-21", "2024-03-31")]),
    ("D14", "2 months, end of month", [("2015-01-30", "2015-03-31")]),
    ("D14", "2 weeks", [("2015-03-02", "2015-03-16")]),
    ("D16", "pay days 5, 10", [("2020-01-01", "2020-01-05"), ("2020-01-06", "2020-01-10")]),
    ("D18", "30 days", [("2016-01-22", "2016-02-21"), ("2017-01-22", "2017-02-21")]),
    ("D20", "due on receipt", [("2024-05-31", "2024-05-31")]),
  ]

  static let due: [CalcRow] =
    terms.flatMap { row in
      row.dates.map { CalcRow(row.id, "due \"\(row.terms)\" --issued \($0.0)", ("due", $0.1)) }
    } + [
      CalcRow(
        "D21",
        "due \"25% 1 month, 25% 2 months, 25% 3 months, 25% 4 months\" --issued 2024-01-01",
        ("payments.due", "2024-02-01 2024-03-01 2024-04-01 2024-05-01")),
      CalcRow(
        "P24",
        """
        due "10% on order, 20% 30 days, 20% 60 days, rest 90 days" --issued 2024-01-31 --ordered
        2024-01-05 --amount 1150 --currency EUR
        """,
        ("payments.amount.minorUnits", "11500 23000 23000 57500")),
      CalcRow(
        "P27",
        """
        due "10% 10 days, 40% 30 days, rest 60 days" --issued 2024-01-31 --amount 1100 --net 1000
        --currency EUR
        """,
        ("payments.amount.minorUnits", "10000 40000 60000")),
    ]

  static let shift: [CalcRow] =
    [
      CalcRow(
        "EX61", "shift 2026-12-31 --calendar jp-bank --rule following", ("shifted", "2027-01-04"),
        ("days.kind", "yearly holiday weekend weekend business")),
      CalcRow("EX61", "shift 2026-12-31 --calendar jp", ("shifted", "2026-12-31")),
      CalcRow(
        "EX63", "shift 2026-04-03 --calendar uk-ew --rule following", ("shifted", "2026-04-07")),
      CalcRow(
        "EX63", "shift 2026-12-25 --calendar uk-ew --rule following", ("shifted", "2026-12-29")),
    ]
    + zip(2024...2030, [(20, 22), (20, 23), (20, 23), (21, 23), (20, 22), (20, 23), (20, 23)])
    .flatMap { year, days in
      ["\(year)-03-\(days.0)", "\(year)-09-\(days.1)"].map {
        CalcRow(
          "EX64", "shift \($0) --calendar jp --rule none", ("days.kind", "holiday"),
          ("isForecast", year > 2027 ? "1" : "0"))
      }
    }

  static let all = due + shift
}
