import Testing

@testable import Finance

/// A firm's own days off, as settings write them.
@Suite struct ClosedDaysTests {
  static let read: [(String, closed: [String], open: [String])] = [
    ("2026-12-29", ["2026-12-29"], ["2026-12-28", "2027-12-29"]),
    (
      "2026-08-11..2026-08-15", ["2026-08-11", "2026-08-13", "2026-08-15"],
      ["2026-08-10", "2026-08-16", "2027-08-13"]
    ),
    ("12-29", ["2026-12-29", "2027-12-29"], ["2026-12-30"]),
    ("08-11 .. 08-15", ["2026-08-11", "2030-08-15"], ["2026-08-16"]),
    // Over the new year.
    (
      "12-29..01-03", ["2026-12-29", "2026-12-31", "2027-01-01", "2027-01-03"],
      ["2026-12-28", "2027-01-04"]
    ),
    ("02-29", ["2028-02-29"], ["2027-02-28", "2027-03-01"]),
    ("２０２６－１２－２９", ["2026-12-29"], ["2026-12-30"]),
  ]

  @Test(arguments: read)
  func daysAreRead(_ text: String, closed: [String], open: [String]) {
    var days = ClosedDays.none
    let isRead = days.add(text)
    #expect(isRead)
    for date in closed { #expect(days.contains(day(date)), "\(date)") }
    for date in open { #expect(!days.contains(day(date)), "\(date)") }
  }

  @Test(arguments: [
    "", "tomorrow", "13-01", "12-32", "2026-02-30", "2026-08-15..2026-08-11", "2026-08-11..",
    "..2026-08-11", "2026-08-11..08-15", "01-01..12-31", "2026-01-01..2026-03-01",
    "12-29...01-03", "12-29..01-03..01-05",
  ])
  func othersAreNot(_ text: String) {
    var days = ClosedDays.none
    let isRead = days.add(text)
    #expect(!isRead)
    #expect(days == .none)
  }

  @Test func datesMoveOverThem() throws {
    var days = ClosedDays.none
    for text in ["12-29..12-30", "2027-01-04"] {
      let isRead = days.add(text)
      #expect(isRead)
    }
    let calendar = try #require(BusinessCalendar(named: "jp-bank", closed: days))
    // 31 December to 3 January the banks are closed, the 4th is the firm's own.
    #expect(calendar.shift(day("2026-12-29"), by: .following) == day("2027-01-05"))
    #expect(calendar.shift(day("2026-12-29"), by: .preceding) == day("2026-12-28"))
  }
}
