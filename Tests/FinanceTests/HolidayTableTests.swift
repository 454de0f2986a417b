import Finance
import Foundation
import Testing

/// Compares the calendars with lists of holidays that lie beside the checkout, where there are any.
@Suite(.enabled(if: HolidayTables.arePresent, "no holiday tables beside this checkout"))
struct HolidayTableTests {
  @Test(arguments: [
    ("jp", "jp_holidays", ""), ("cn", "cn_holidays", "cn_makeup_workdays"),
    ("uk-ew", "uk_holidays", ""), ("us", "us_holidays", ""), ("jp-bank", "jp_holidays", ""),
  ])
  func everyDayIsAsTheTableSays(name: String, holidays: String, workdays: String) throws {
    let closed = try HolidayTables.days(holidays)
    let worked = workdays.isEmpty ? [] : try HolidayTables.days(workdays)
    try #require(closed.count > 90)
    let subject = calendar(name)
    let years = try #require(subject.knownYears)
    #expect(Set(closed.map(\.year)) == Set(years))
    var wrong: [String] = []
    var date = day("\(years.lowerBound)-01-01")
    while date.year <= years.upperBound {
      let isWeekend = date.weekday == .saturday || date.weekday == .sunday
      let (_, month, number) = date.components
      let isBankRest = (month == 12 && number == 31) || (month == 1 && number <= 3)
      let isOpen =
        !(name == "jp-bank" && isBankRest)
        && (worked.contains(date) || (!isWeekend && !closed.contains(date)))
      if subject.isBusinessDay(date) != isOpen { wrong.append(date.iso) }
      date = date.adding(days: 1)
    }
    #expect(wrong == [])
  }

  /// China's make-up workdays are weekend days that are worked, each of them.
  @Test func everyMakeUpWorkdayIsWorked() throws {
    let days = try HolidayTables.days("cn_makeup_workdays")
    try #require(days.count > 30)
    for date in days {
      #expect(date.weekday == .saturday || date.weekday == .sunday, "\(date)")
      #expect(calendar("cn").isBusinessDay(date), "\(date)")
      #expect(calendar("cn").shift(date, by: .following) == date, "\(date)")
    }
  }
}

enum HolidayTables {
  /// A file of what is shared beside the checkout.
  static func beside(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared/" + path).standardizedFileURL
  }

  static var arePresent: Bool { FileManager.default.fileExists(atPath: path("jp_holidays")) }

  private static func path(_ name: String) -> String { beside("data/\(name).csv").path }

  /// The rows of a table below its heading; cells have no quotes there.
  static func rows(_ name: String) throws -> [[String]] {
    let text = try String(contentsOfFile: path(name), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The first column of a table, as days.
  static func days(_ name: String) throws -> Set<CivilDate> {
    try Set(
      rows(name).map { cells in
        let cell = try #require(cells.first)
        return try #require(CivilDate(iso: cell))
      })
  }
}
