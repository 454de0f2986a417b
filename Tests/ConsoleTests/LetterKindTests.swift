import Foundation
import LineEditing
import Testing

@testable import Console

/// Letters about promises, objections, payments and supplies, on the demo book of 24 November 2026.
@Suite struct LetterKindTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let kind: String
    let customer: String
    let id: String
    /// What was recorded before.
    var before: [String] = []

    var testDescription: String { "\(kind) \(customer) \(id) \(before)" }
  }

  /// Where the account doesn't fit, it is said, with a command that helps, and nothing is written.
  @Test(arguments: [
    Refusal(kind: "due-notice", customer: "C003", id: "KAI-LTR-060"),
    Refusal(kind: "due-notice", customer: "C027", id: "KAI-LTR-060"),
    Refusal(kind: "second-reminder", customer: "C027", id: "KAI-LTR-052"),
    Refusal(kind: "promise-reminder", customer: "C014", id: "KAI-LTR-061"),
    Refusal(
      kind: "promise-reminder", customer: "C014", id: "KAI-LTR-062",
      before: ["promise 100000 2026-11-24"]),
    Refusal(kind: "broken-promise", customer: "C003", id: "KAI-LTR-063"),
    Refusal(
      kind: "broken-promise", customer: "C014", id: "KAI-LTR-063",
      before: ["paid 800000 --interest 0"]),
    Refusal(
      kind: "broken-promise", customer: "C014", id: "KAI-LTR-064",
      before: ["promise 100000 2026-11-30"]),
    Refusal(kind: "dispute-acknowledgement", customer: "C014", id: "KAI-LTR-065"),
    Refusal(
      kind: "dispute-acknowledgement", customer: "C014", id: "KAI-LTR-066",
      before: ["dispute YS-2609-21 300000 dented"]),
    Refusal(kind: "thanks", customer: "C014", id: "KAI-LTR-067"),
  ])
  func anAccountThatDoesNotFitIsRefused(_ refusal: Refusal) throws {
    let desk = try DemoDesk()
    desk.run("open", refusal.customer)
    for line in refusal.before {
      #expect(desk.runAll(line.split(separator: " ").map(String.init)) == 0, "\(desk.screen)")
    }
    #expect(desk.run("letter", refusal.kind, refusal.customer) != 0)
    #expect(desk.screen.contains(refusal.id), "\(desk.screen)")
    let letters = desk.folder.appending(path: "book/letters").path
    #expect((try? FileManager.default.contentsOfDirectory(atPath: letters)) ?? [] == [])
  }

  @Test func aBrokenPromiseSetsWhatCameAgainstWhatWasPromised() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "broken-promise", "C014") == 0)
    for text in ["2026年11月4日（佐藤様）", "不足額                          800,000円", "3,200,000円"] {
      #expect(desk.screen.contains(text), "\(desk.screen)")
    }
    #expect(desk.run("open", "C014") == 0)
    // What came late counts, and lowers what is asked for.
    #expect(desk.run("paid", "300000", "--interest", "0") == 0, "\(desk.screen)")
    #expect(desk.run("letter", "broken-promise", "C014") == 0)
    for text in ["300,000円で、500,000円が不足", "2,900,000円"] {
      #expect(desk.screen.contains(text), "\(desk.screen)")
    }
  }

  @Test func aPromiseForASundayIsToBeMetOnMonday() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "promise-reminder", "E215") == 0)
    #expect(desk.screen.contains("Sunday 29 November 2026 is not a banking day"))
    #expect(desk.screen.contains("Monday 30 November 2026"))
    // The next instalment of a plan is a promise, too.
    #expect(desk.run("letter", "promise-reminder", "C027") == 0)
    #expect(desk.screen.contains("2026年12月10日（木）"))
  }

  @Test func anObjectionIsAnsweredWithWhatWeSaidWeWouldDo() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "dispute-acknowledgement", "C021") == 0)
    for text in ["中村よりご回答", "720,000円につきましては", "¥240,000"] {
      #expect(desk.screen.contains(text), "\(desk.screen)")
    }
    desk.run("open", "C014")
    #expect(desk.run("dispute", "YS-2609-21", "wrong", "parts") == 0)
    #expect(desk.run("commitment", "検品", "--by", "2026-11-30") == 0)
    #expect(desk.run("letter", "dispute-acknowledgement", "C014") == 0)
    #expect(desk.screen.contains("対応          検品"))
    #expect(desk.screen.contains("2026年11月30日（月）"))
    // All of the invoice is contested: nothing is asked for.
    #expect(!desk.screen.contains("お振込先"))
    #expect(!desk.screen.contains("お支払いをお願いする金額"))
  }

  @Test func thanksNameThePaymentAndWhatIsStillToCome() throws {
    let desk = try DemoDesk(as: "sato")
    #expect(desk.run("letter", "thanks", "C003") == 0)
    for text in ["MS-2610-18  2026/11/13  ¥598,000", "期日を過ぎたご請求はございません", "MS-2611-19"] {
      #expect(desk.screen.contains(text), "\(desk.screen)")
    }
    #expect(!desk.screen.contains("遅延損害金"))
    // Late, and paid in full by two payments: both are named, and the interest is not given up.
    desk.run("open", "C050")
    #expect(desk.run("paid", "100000", "--interest", "0") == 0, "\(desk.screen)")
    #expect(desk.run("letter", "thanks", "C050") != 0)
    #expect(desk.run("paid", "32000", "--interest", "0") == 0, "\(desk.screen)")
    #expect(desk.run("letter", "thanks", "C050") == 0, "\(desk.screen)")
    #expect(desk.screen.contains("132,000円のご入金"))
    #expect(desk.screen.contains("遅延損害金"))
    #expect(desk.run("interest", "waive", "all", "--reason", "goodwill") == 0, "\(desk.screen)")
    #expect(desk.run("letter", "thanks", "C050") == 0)
    #expect(!desk.screen.contains("遅延損害金"))
  }

  @Test func whatFallsDueIsAnnouncedAsFarAheadAsAsked() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", "due-notice", "C003", "--pay-by", "2026-12-31") == 0)
    #expect(desk.screen.contains("2026年12月13日（日）"))
    #expect(!desk.screen.contains("お支払いください"))
  }

  @Test func suppliesStopOnlyWhereTheFirmMeansIt() throws {
    let desk = try DemoDesk()
    #expect(
      desk.run("letter", "supply-stop", "C050", "--hold-order", "PO-1", "--hold-order", "PO-2")
        == 0, "\(desk.screen)")
    for text in ["2026年12月2日（水）", "・PO-1", "・PO-2", "金132,000円"] {
      #expect(desk.screen.contains(text), "\(desk.screen)")
    }
    // Named once: the trader is his own contact.
    #expect(desk.screen.contains("\n小野木 健　様\n"))
    #expect(!desk.screen.contains("\n小野木 健\n"))

    let path = desk.folder.appending(path: "book/kaishu.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
    try settings.replacing("final-notice: [hold-supplies, ", with: "final-notice: [")
      .write(to: path, atomically: true, encoding: .utf8)
    // Settings are read once a session.
    let next = Session(
      desk: desk.session.desk, output: desk.session.output,
      makeEditor: { ScriptedEditor(lines: []) })
    desk.clear()
    #expect(Dispatcher(session: next).carryOut(["letter", "supply-stop", "C050"]) != 0)
    #expect(desk.screen.contains("KAI-LTR-069"), "\(desk.screen)")
  }
}
