/// Rates of law and of central banks over time, as facts.
///
/// A row is its first day, the percent a year, and a mark where it isn't confirmed: `d` derived,
/// `c` carried forward, `a` assumed (see ``RateCertainty``). Each table says what its marks rest on.
extension RateTable {
  /// Japan, Civil Code article 404. The 5% held since 1898, a day not confirmed; its row starts
  /// with the first day a date may have.
  /// The rate is reviewed every three years: the next review sets it from 1 April 2029.
  public static let japanStatutory = RateTable(
    name: "jp-statutory", knownThrough: (2029, 3, 31),
    [
      ("民法404条（2020-04-01改正前）", "1900-01-01 5.00a"),
      ("民法404条", "2020-04-01 3.00, 2023-04-01 3.00, 2026-04-01 3.00"),
    ])

  /// Japan, claims from commercial acts: 6% until the old Commercial Code article 514 was abolished
  /// on 1 April 2020, then as article 404. The row of the 6% starts with the first day a date may have.
  public static let japanCommercial = RateTable(
    name: "jp-commercial", knownThrough: (2029, 3, 31),
    [
      ("旧商法514条", "1900-01-01 6.00a"),
      ("民法404条", "2020-04-01 3.00, 2023-04-01 3.00, 2026-04-01 3.00"),
    ])

  /// Bank Rate. Its last change was seen in a list made on 8 September 2026.
  public static let bankRate = RateTable(
    name: "boe-base", knownThrough: (2026, 9, 8),
    [
      (
        "Bank of England, Bank Rate",
        """
        2016-08-04 0.25, 2017-11-02 0.50, 2018-08-02 0.75, 2020-03-11 0.25, 2020-03-19 0.10,
        2021-12-16 0.25, 2022-02-03 0.50, 2022-03-17 0.75, 2022-05-05 1.00, 2022-06-16 1.25,
        2022-08-04 1.75, 2022-09-22 2.25, 2022-11-03 3.00, 2022-12-15 3.50, 2023-02-02 4.00,
        2023-03-23 4.25, 2023-05-11 4.50, 2023-06-22 5.00, 2023-08-03 5.25, 2024-08-01 5.00,
        2024-11-07 4.75, 2025-02-06 4.50, 2025-05-08 4.25, 2025-08-07 4.00, 2025-12-18 3.75
        """
      )
    ])

  /// United Kingdom, the official rate that holds for interest that starts in a half-year: Bank Rate
  /// on the 30 June or 31 December before. To the first half of 2024 a published table says the same;
  /// later rows are derived from ``bankRate``.
  public static let ukReference = RateTable(
    name: "uk-reference", knownThrough: (2026, 12, 31),
    [
      (
        "SI 2002/1675 art. 4",
        """
        2018-01-01 0.50, 2018-07-01 0.50, 2019-01-01 0.75, 2019-07-01 0.75, 2020-01-01 0.75,
        2020-07-01 0.10, 2021-01-01 0.10, 2021-07-01 0.10, 2022-01-01 0.25, 2022-07-01 1.25,
        2023-01-01 3.50, 2023-07-01 5.00, 2024-01-01 5.25, 2024-07-01 5.25d,
        2025-01-01 4.75d, 2025-07-01 4.25d, 2026-01-01 3.75d, 2026-07-01 3.75d
        """
      )
    ])

  /// The ECB's rate for main refinancing operations. Derived rows are the deposit rate of that day and
  /// the spread in force.
  public static let mainRefinancing = RateTable(
    name: "ecb-mro", knownThrough: (2026, 9, 16),
    [
      (
        "European Central Bank, main refinancing operations",
        """
        2016-03-16 0.00, 2022-07-27 0.50, 2022-09-14 1.25d, 2022-11-02 2.00d,
        2022-12-21 2.50, 2023-02-08 3.00, 2023-03-22 3.50, 2023-05-10 3.75, 2023-06-21 4.00,
        2023-08-02 4.25d, 2023-09-20 4.50, 2024-06-12 4.25, 2024-09-18 3.65,
        2024-10-23 3.40, 2024-12-18 3.15, 2025-02-05 2.90, 2025-03-12 2.65, 2025-04-23 2.40,
        2025-06-11 2.15, 2026-06-17 2.40, 2026-09-16 2.65d
        """
      )
    ])

  /// European Union, the reference rate of a half-year: ``mainRefinancing`` on 1 January or 1 July.
  /// An official table says the same for 2023 and 2024; the others are derived.
  public static let euReference = RateTable(
    name: "eu-reference", knownThrough: (2026, 12, 31),
    [
      (
        "Directive 2011/7/EU art. 2(7)",
        """
        2018-01-01 0.00d, 2018-07-01 0.00d, 2019-01-01 0.00d, 2019-07-01 0.00d,
        2020-01-01 0.00d, 2020-07-01 0.00d, 2021-01-01 0.00d, 2021-07-01 0.00d,
        2022-01-01 0.00d, 2022-07-01 0.00d, 2023-01-01 2.50, 2023-07-01 4.00,
        2024-01-01 4.50, 2024-07-01 4.25, 2025-01-01 3.15d, 2025-07-01 2.15d,
        2026-01-01 2.15d, 2026-07-01 2.40d
        """
      )
    ])

  /// Germany, the Basiszinssatz of a half-year: ``euReference`` less 0.88 points.
  public static let germanBase = RateTable(
    name: "de-basiszins", knownThrough: (2026, 12, 31),
    [
      (
        "BGB § 247",
        """
        2018-01-01 -0.88d, 2018-07-01 -0.88d, 2019-01-01 -0.88d, 2019-07-01 -0.88d,
        2020-01-01 -0.88d, 2020-07-01 -0.88d, 2021-01-01 -0.88d, 2021-07-01 -0.88d,
        2022-01-01 -0.88d, 2022-07-01 -0.88d, 2023-01-01 1.62d, 2023-07-01 3.12d,
        2024-01-01 3.62d, 2024-07-01 3.37d, 2025-01-01 2.27d, 2025-07-01 1.27d,
        2026-01-01 1.27d, 2026-07-01 1.52d
        """
      )
    ])

  /// China, the 1-year loan prime rate, by the days on which it was stated: a public list to February
  /// 2026, single notices after it. The days of the two assumed rows of 2021 are unsure, their rate is
  /// not. From 20 September 2026 on the rate stated in August is carried forward.
  public static let chinaLPR = RateTable(
    name: "cn-lpr-1y", knownThrough: (2026, 9, 19),
    [
      (
        "全国银行间同业拆借中心 1年期LPR",
        """
        2019-08-20 4.25, 2019-09-20 4.20, 2019-10-21 4.20, 2019-11-20 4.15, 2019-12-20 4.15,
        2020-01-20 4.15, 2020-02-20 4.05, 2020-03-20 4.05, 2020-04-20 3.85, 2020-05-20 3.85,
        2020-06-22 3.85, 2020-07-20 3.85, 2020-08-20 3.85, 2020-09-21 3.85, 2020-10-20 3.85,
        2020-11-20 3.85, 2020-12-21 3.85, 2021-01-20 3.85, 2021-02-20 3.85a,
        2021-03-22 3.85, 2021-04-20 3.85, 2021-05-20 3.85, 2021-06-21 3.85, 2021-07-20 3.85,
        2021-08-20 3.85, 2021-09-22 3.85a, 2021-10-20 3.85, 2021-11-22 3.85,
        2021-12-20 3.80, 2022-01-20 3.70, 2022-02-21 3.70, 2022-03-21 3.70, 2022-04-20 3.70,
        2022-05-20 3.70, 2022-06-20 3.70, 2022-07-20 3.70, 2022-08-22 3.65, 2022-09-20 3.65,
        2022-10-20 3.65, 2022-11-21 3.65, 2022-12-20 3.65, 2023-01-20 3.65, 2023-02-20 3.65,
        2023-03-20 3.65, 2023-04-20 3.65, 2023-05-22 3.65, 2023-06-20 3.55, 2023-07-20 3.55,
        2023-08-21 3.45, 2023-09-20 3.45, 2023-10-20 3.45, 2023-11-20 3.45, 2023-12-20 3.45,
        2024-01-22 3.45, 2024-02-20 3.45, 2024-03-20 3.45, 2024-04-22 3.45, 2024-05-20 3.45,
        2024-06-20 3.45, 2024-07-22 3.35, 2024-08-20 3.35, 2024-09-20 3.35, 2024-10-21 3.10,
        2024-11-20 3.10, 2024-12-20 3.10, 2025-01-20 3.10, 2025-02-20 3.10, 2025-03-20 3.10,
        2025-04-21 3.10, 2025-05-20 3.00, 2025-06-20 3.00, 2025-07-21 3.00, 2025-08-20 3.00,
        2025-09-22 3.00, 2025-10-20 3.00, 2025-11-20 3.00, 2025-12-22 3.00, 2026-01-20 3.00,
        2026-02-24 3.00, 2026-03-20 3.00, 2026-04-20 3.00, 2026-05-20 3.00c,
        2026-06-22 3.00c, 2026-07-20 3.00, 2026-08-20 3.00, 2026-09-20 3.00c,
        2026-10-20 3.00c, 2026-11-20 3.00c
        """
      )
    ])

  /// Every table, in the order of the jurisdictions.
  public static let all: [RateTable] = [
    japanStatutory, japanCommercial, bankRate, ukReference, mainRefinancing, euReference,
    germanBase, chinaLPR,
  ]
}
