import Archive
import Foundation
import Testing

@testable import Console

/// Letters about plans, and papers of our own, on the demo book of 24 November 2026.
@Suite struct PlanLetterCommandTests {
  @Test(arguments: [
    (["plan-offer", "C014"], "KAI-LTR-091"),
    (["plan-offer", "C014", "--offer", "24 x 140000 from 12/25"], "KAI-LTR-09"),
    (["plan-offer", "C014", "--offer", "3 x 700000 from 11/30"], "KAI-LTR-093"),
    (["plan-offer", "C003", "--offer", "3 x 700000"], "KAI-"),
    (["repayment-agreement", "C014"], "KAI-LTR-050"),
    (["repayment-agreement", "C027"], "KAI-LTR-094"),
    (["plan-breach", "C014"], "KAI-LTR-095"),
    (["plan-breach", "C027"], "KAI-LTR-096"),
    (["certified-demand", "E209"], "KAI-LTR-090"),
    (["certified-demand", "C014", "--letter-lang", "zh-Hans"], "KAI-LTR-090"),
    (["manager-report", "C014", "--also", "eml"], "KAI-LTR-097"),
  ])
  func whatDoesNotFitIsRefusedWithItsReason(_ arguments: [String], _ id: String) throws {
    let desk = try DemoDesk()
    #expect(desk.runAll(["letter"] + arguments) != 0)
    #expect(desk.screen.contains(id), "\(desk.screen)")
    #expect(Files.names(in: desk.session.book.lettersPath, suffix: ".txt").isEmpty)
  }

  @Test func anOfferInWordsIsPutOnPaper() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "plan-offer", "C014", "--offer", "4 x 800000 from 11/30") == 0)
    #expect(desk.screen.contains("分割払いのご提案"))
    #expect(desk.screen.contains("¥3,200,000"))
    // A week on is after the first payment: the offer ends with it.
    #expect(desk.screen.contains("2026年11月30日（月）までにご返送"))
    let day = ["letter", "plan-offer", "C014", "--offer", "4 x 800000 from 11/30"]
    #expect(desk.runAll(day + ["--valid-until", "2026-11-26"]) == 0)
    #expect(desk.screen.contains("2026年11月26日（木）までにご返送"))
    #expect(desk.runAll(day + ["--valid-until", "2026-12-05"]) != 0)
    #expect(desk.screen.contains("KAI-LTR-040") && desk.screen.contains("--valid-until"))
  }

  @Test func theReportSaysWhatTheBriefSays() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "manager-report", "C014") == 0)
    #expect(desk.screen.contains("INTERNAL"))
    #expect(desk.screen.contains("ask for ¥1,100,000 by Fri 27 Nov 2026"))
    #expect(desk.screen.contains("12 of 20 invoices late"))
    #expect(desk.screen.contains("never send it to the customer"))
    #expect(desk.run("letter", "manager-report", "C014", "--letter-lang", "ja") == 0)
    #expect(desk.screen.contains("【社外秘】"))
  }

  @Test func theLawyersFileListsNoPaperOfOurs() throws {
    let desk = try DemoDesk()
    desk.run("letter", "manager-report", "C014")
    desk.run("letter", "reminder", "C014")
    #expect(desk.run("letter", "lawyer-file", "C014") == 0)
    #expect(desk.screen.contains("CONFIDENTIAL"))
    #expect(desk.screen.contains("_C014_reminder-ja-1.txt"))
    #expect(!desk.screen.contains("_C014_manager-report"))
    #expect(desk.screen.contains("imported data"))
    #expect(desk.screen.contains("¥3,223,425") || desk.screen.contains("JPY 3,223,425"))
  }

  /// The interest on invoices that were paid isn't in a letter that names none of them.
  @Test func theCertifiedDemandAsksForWhatItNames() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "certified-demand", "C014") == 0)
    // The screen shows the sheets, where each character has a cell of its own.
    let draft = try String(
      contentsOf: desk.folder.appending(
        path: "book/letters/2026-11-24_C014_certified-demand-ja-1.txt"), encoding: .utf8)
    #expect(draft.contains("遅延損害金は8,546円"))
    #expect(draft.contains("金3,208,546円"))
  }
}
