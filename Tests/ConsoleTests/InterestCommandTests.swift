import Archive
import Finance
import Testing

@testable import Console

/// `interest` on the demo book of 24 November 2026.
@Suite struct InterestCommandTests {
  private func record(_ desk: DemoDesk, _ arguments: String...) throws -> JSONValue {
    try #require(desk.session.book.exists)
    #expect(desk.runAll(["interest"] + arguments + ["--format", "json"]) == 0)
    return try JSONValue(bytes: Array(desk.screen.utf8.dropLast()))
  }

  private func units(_ value: JSONValue?) -> Int? {
    if case .integer(let number)? = value?["minorUnits"] { number } else { nil }
  }

  private func first(_ value: JSONValue) throws -> JSONValue {
    guard case .array(let all) = value, let first = all.first else {
      throw Complaint("interest.which")
    }
    return first
  }

  @Test func theBriefTheStatementAndTheLetterSayTheSame() throws {
    let desk = try DemoDesk()
    let statement = try first(record(desk, "C014"))
    #expect(units(statement["accrued"]) == 8_546 + 14_879)
    #expect(units(statement["onOpen"]) == 8_546)
    #expect(units(statement["nextDay"]) == 263)
    desk.run("brief", "C014")
    #expect(desk.screen.contains("¥8,546 on what is open, ¥263 a day, ¥14,879 left over"))
    desk.run("letter", "final-notice", "C014")
    #expect(desk.screen.contains("23,425"))
    #expect(desk.screen.contains("1日につき263円"))
  }

  @Test func aWaiverIsRecordedAndSeen() throws {
    let desk = try DemoDesk(as: "sato")
    desk.run("open", "C014")
    #expect(desk.run("interest", "waive", "YS-2609-21") != 0, "without a reason")
    #expect(desk.run("interest", "waive", "YS-2609-99", "--reason", "x") != 0)
    #expect(desk.screen.contains("YS-2509-09"), "the nearest")
    #expect(desk.run("interest", "waive", "YS-2609-21", "--reason", "goodwill") == 0)
    let statement = try first(record(desk, "C014"))
    #expect(units(statement["claimed"]) == 8_546 + 14_879 - 4_635)
    #expect(units(statement["accrued"]) == 8_546 + 14_879)
    desk.run("interest", "C014", "--invoice", "YS-2609-21")
    #expect(desk.screen.contains("waived, decided on 24 Nov 2026: goodwill"))
    desk.run("letter", "final-notice", "C014")
    #expect(!desk.screen.contains("23,425"))
    #expect(desk.screen.contains("18,790"))
    #expect(desk.run("interest", "waive", "all", "--reason", "year's end") == 0)
    desk.run("brief", "C014")
    #expect(desk.screen.contains("(waived)"))
    desk.run("letter", "final-notice", "C014")
    #expect(!desk.screen.contains("遅延損害金"))
  }

  @Test func ukDebtsBearFixedSumsAndTheRateOfTheirHalfYear() throws {
    let desk = try DemoDesk()
    let statement = try first(record(desk, "E209"))
    #expect(statement["profile"] == .string("uk"))
    #expect(units(statement["fixedSums"]) == 9 * 7_000)
    desk.run("letter", "formal-demand", "E209", "--contract", "X", "--address", "1 Road")
    #expect(desk.screen.contains("(3.75% in force from 1 July 2026, plus 8 percentage"))
    #expect(desk.screen.contains("£513.38"))
    #expect(desk.screen.contains("invoice BM-2608-08"))
  }

  @Test func asOfAPastDayItIsWhatItWas() throws {
    let desk = try DemoDesk()
    // 9 October to 8 November: 31 days on 1,200,000, 18 on 800,000, one on 1,200,000.
    let statement = try first(record(desk, "C014", "--as-of", "2026-11-08"))
    #expect(units(statement["onOpen"]) == 3_057 + 1_183 + 98)
    #expect(desk.run("interest", "C014", "--as-of", "soon") != 0)
  }
}
