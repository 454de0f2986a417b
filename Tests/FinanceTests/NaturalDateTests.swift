import Finance
import Testing

/// Today is Tuesday 24 November 2026; the dates were looked up in a calendar.
@Suite struct NaturalDateTests {
  private let today = day("2026-11-24")

  private func read(_ text: String, _ order: DateOrder = .ymd, looksBack: Bool = false) -> String? {
    NaturalDate(today: today, order: order, looksBack: looksBack).read(text)?.iso
  }

  @Test(arguments: [
    ("月末", "2026-11-30"), ("今月末", "2026-11-30"), ("月底", "2026-11-30"), ("eom", "2026-11-30"),
    ("end of month", "2026-11-30"), ("end of this month", "2026-11-30"),
    ("来月末", "2026-12-31"), ("下个月底", "2026-12-31"), ("end of next month", "2026-12-31"),
    ("end of the next month", "2026-12-31"), ("再来月末", "2027-01-31"), ("年末", "2026-12-31"),
    ("today", "2026-11-24"), ("今日", "2026-11-24"), ("明日", "2026-11-25"), ("明天", "2026-11-25"),
    ("tomorrow", "2026-11-25"), ("Tomorrow ", "2026-11-25"), ("明後日", "2026-11-26"),
    ("后天", "2026-11-26"), ("来週", "2026-12-01"), ("next month", "2026-12-24"),
  ])
  func namedDays(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    ("friday", "2026-11-27"), ("next friday", "2026-12-04"), ("this friday", "2026-11-27"),
    ("on Friday", "2026-11-27"), ("tuesday", "2026-12-01"), ("wed", "2026-11-25"),
    ("金曜", "2026-11-27"), ("来週金曜", "2026-12-04"), ("来週の金曜日", "2026-12-04"),
    ("今週の金曜", "2026-11-27"), ("再来週月曜", "2026-12-07"), ("下周五", "2026-12-04"),
    ("本周五", "2026-11-27"), ("下下周五", "2026-12-11"), ("下个星期五", "2026-12-04"),
    ("周五", "2026-11-27"), ("next tuesday", "2026-12-01"), ("sunday", "2026-11-29"),
  ])
  func weekdays(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    ("12/25", "2026-12-25"), ("12月25日", "2026-12-25"), ("12月25号", "2026-12-25"),
    ("１２／２５", "2026-12-25"), ("1/15", "2027-01-15"), ("11/24", "2026-11-24"),
    ("11/23", "2027-11-23"), ("25日", "2026-11-25"), ("24日", "2026-11-24"), ("23日", "2026-12-23"),
    ("31日", "2026-12-31"), ("25号", "2026-11-25"), ("25th", "2026-11-25"),
    ("来月10日", "2026-12-10"), ("下个月10号", "2026-12-10"), ("10th next month", "2026-12-10"),
    ("10th of next month", "2026-12-10"), ("12/25まで", "2026-12-25"), ("12月25日までに", "2026-12-25"),
    ("25 Dec", "2026-12-25"), ("Dec 25", "2026-12-25"), ("25th of December", "2026-12-25"),
    ("by 25 december", "2026-12-25"), ("Dec 25 2027", "2027-12-25"), ("Dec 25, 2027", "2027-12-25"),
    ("25 Dec 2027", "2027-12-25"), ("29 feb", "2028-02-29"), ("2月29日", "2028-02-29"),
    ("Sept. 3", "2027-09-03"),
  ])
  func monthsAndDays(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    ("2026-12-25", "2026-12-25"), ("2026/12/25", "2026-12-25"), ("2026年12月25日", "2026-12-25"),
    ("令和8年12月25日", "2026-12-25"), ("R8.12.25", "2026-12-25"), ("令和元年5月1日", "2019-05-01"),
    ("平成31年4月30日", "2019-04-30"), ("H1/1/8", "1989-01-08"), ("20261225", "2026-12-25"),
    ("２０２６年１２月２５日", "2026-12-25"),
  ])
  func datesWithTheirYear(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    ("in 10 days", "2026-12-04"), ("10日後", "2026-12-04"), ("10天后", "2026-12-04"),
    ("两周后", "2026-12-08"), ("2週間後", "2026-12-08"), ("in a week", "2026-12-01"),
    ("in 3 months", "2027-02-24"), ("3 months", "2027-02-24"), ("3ヶ月後", "2027-02-24"),
    ("三个月后", "2027-02-24"), ("一个月之内", "2026-12-24"), ("2 weeks from now", "2026-12-08"),
    ("in 0 days", "2026-11-24"), ("1週間以内", "2026-12-01"),
  ])
  func relativeDays(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    ("昨日", "2026-11-23"), ("yesterday", "2026-11-23"), ("前天", "2026-11-22"),
    ("friday", "2026-11-20"), ("tuesday", "2026-11-24"), ("先週金曜", "2026-11-20"),
    ("last friday", "2026-11-20"), ("12/25", "2025-12-25"), ("11/24", "2026-11-24"),
    ("25日", "2026-10-25"), ("31日", "2026-10-31"), ("先月末", "2026-10-31"),
    ("先月10日", "2026-10-10"), ("29 feb", "2024-02-29"),
  ])
  func looksBack(text: String, expected: String) {
    #expect(read(text, looksBack: true) == expected)
  }

  @Test(arguments: [
    ("3/4", DateOrder.dmy, "2027-04-03"), ("3/4", .mdy, "2027-03-04"), ("3/4", .ymd, "2027-03-04"),
    ("3月4日", .dmy, "2027-03-04"), ("12/25", .dmy, "2026-12-25"), ("25/12", .mdy, "2026-12-25"),
    ("3/4/2027", .dmy, "2027-04-03"), ("3/4/2027", .mdy, "2027-03-04"),
    ("2027-03-04", .dmy, "2027-03-04"),
  ])
  func theOrderDecides(text: String, order: DateOrder, expected: String) {
    #expect(read(text, order) == expected)
  }

  @Test(arguments: [
    "", " ", "31 Feb", "2月30日", "30 february 2028", "2026-02-29", "soon", "いつか", "20万", "0日", "32日",
    "13/13", "0/5", "13月1日", "令和8年13月1日", "3/4/2027", "99999999999999999999日", "in days",
    "next someday", "25 25 Dec", "Dec", "in 99999 days", "friday friday", "金曜木曜", "12/", "/12",
    "来月32日", "-5日", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "半年後x",
  ])
  func refuses(text: String) { #expect(read(text) == nil) }

  @Test(arguments: ["in 3000 months", "3650ヶ月後"])
  func monthsPastTheCalendarWereToday(text: String) { #expect(read(text) == nil) }

  @Test(arguments: ["R8.x.12.25", "令和8年12月25日頃か", "h1.1.8.foo"])
  func wordsAroundAnEraDateWerePassedOver(text: String) { #expect(read(text) == nil) }

  @Test(arguments: ["2026-12-25 to 2027-01-31", "2026-12-25 2027-01-31"])
  func theFirstOfTwoDatesWasTaken(text: String) {
    #expect(read(text) == nil)
    #expect(DateText.date(text, order: .ymd) == nil)
  }
}
