import Finance
import Testing

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2026-11-24", DateOrder.ymd, "2026-11-24"), ("2026/1/2", .ymd, "2026-01-02"),
    ("2026.11.24", .ymd, "2026-11-24"), ("2026年11月24日", .ymd, "2026-11-24"),
    ("２０２６年１月２日", .ymd, "2026-01-02"), ("20261124", .ymd, "2026-11-24"),
    ("2020-04-10 08:00:20.964843750", .ymd, "2020-04-10"),
    ("2020-04-10T08:00Z", .ymd, "2020-04-10"),
    ("4/6/2013", .mdy, "2013-04-06"), ("4/6/2013", .dmy, "2013-06-04"),
    ("24.11.2026", .dmy, "2026-11-24"), ("02-29-2028", .mdy, "2028-02-29"),
    (" 2026-11-24 ", .ymd, "2026-11-24"),
  ])
  func reads(text: String, order: DateOrder, expected: String) {
    #expect(DateText.date(text, order: order)?.iso == expected)
  }

  @Test(arguments: [
    ("", DateOrder.ymd), ("2026-11", .ymd), ("26-11-24", .ymd), ("4/6/13", .mdy),
    ("2026-11-31", .ymd), ("2026-02-29", .ymd), ("13/1/2026", .mdy), ("1/13/2026", .dmy),
    ("2026-11-24", .mdy), ("2026-11-24", .dmy), ("24/11/2026", .ymd), ("20261324", .ymd),
    ("20261124", .dmy), ("2026-11-24-1", .ymd), ("tomorrow", .ymd), ("20260-1-1", .ymd),
    ("2026-1a-1", .ymd), ("1899-12-31", .ymd), ("---", .ymd),
  ])
  func refuses(text: String, order: DateOrder) {
    #expect(DateText.date(text, order: order) == nil)
  }

  /// A date that says itself which part is which is the same day in every order.
  @Test(
    arguments: [
      ("令和6年3月31日", "2024-03-31"), ("令和元年5月1日", "2019-05-01"), ("R6.3.31", "2024-03-31"),
      ("r06/03/31", "2024-03-31"), ("R.01/07/01", "2019-07-01"), ("Ｒ６．３．３１", "2024-03-31"),
      ("平成31/4/30", "2019-04-30"), ("H30/07/01", "2018-07-01"), ("平成32年1月1日", "2020-01-01"),
      ("S64.1.7", "1989-01-07"), ("昭和2年1月1日", "1927-01-01"), ("令6.3.31", "2024-03-31"),
      ("2024年3月31日", "2024-03-31"), ("２０２４年３月３１日", "2024-03-31"),
      ("31 Mar 2024", "2024-03-31"), ("31-Mar-2024", "2024-03-31"), ("Mar 31, 2024", "2024-03-31"),
      ("March 31 2024", "2024-03-31"), ("1 Sept 2024", "2024-09-01"),
    ], DateOrder.allCases)
  func readsLabelledDates(example: (String, String), order: DateOrder) {
    #expect(DateText.date(example.0, order: order)?.iso == example.1)
  }

  @Test(
    arguments: [
      "令和元年4月30日", "R0.1.1", "平成元年1月7日", "R6.13.1", "R6.2.30", "R6.3", "R6.3.31.1", "令和",
      "R2024.3.31", "X6.3.31", "31 Foo 2024", "Mar 2024", "31 Mar 24", "31 Ma 2024", "2024年3月",
      "2024年13月1日", "24年3月31日", "2024年3月31日5", "R+6.3.31", "R6.3.31 7",
    ], DateOrder.allCases)
  func refusesWhatIsNoLabelledDate(text: String, order: DateOrder) {
    #expect(DateText.date(text, order: order) == nil)
  }

  /// Every day of an era, written by its era, is that day.
  @Test func erasCountTheirDays() throws {
    for number in stride(from: day("1989-01-08").dayNumber, to: day("2030-01-01").dayNumber, by: 9)
    {
      let date = CivilDate(dayNumber: number)
      let (year, month, dayOfMonth) = date.components
      let (mark, first) = date < day("2019-05-01") ? ("平成", 1989) : ("令和", 2019)
      let count = year - first + 1
      #expect(
        DateText.date("\(mark)\(count)年\(month)月\(dayOfMonth)日", order: .dmy) == date)
      let letter = mark == "平成" ? "H" : "R"
      #expect(DateText.date("\(letter)\(count).\(month).\(dayOfMonth)", order: .mdy) == date)
    }
  }
}
