import Archive
import Correspondence
import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

/// What becomes of letters that went out, and what never goes out, on the demo book of 24 November 2026.
@Suite struct LetterIssueTests {
  @Test(arguments: [("manager-report", "KAI-LTR-079"), ("lawyer-file", "KAI-LTR-100")])
  func whatIsOursAloneIsNeverIssued(_ kind: String, _ id: String) throws {
    let desk = try DemoDesk()
    #expect(desk.run("letter", kind, "C014") == 0, "\(desk.screen)")
    #expect(desk.run("issue", "last", "--by", "post") != 0)
    #expect(desk.screen.contains(id), "\(desk.screen)")
    #expect(Files.names(in: desk.session.book.letters.issuedFolder, suffix: ".txt").isEmpty)
    #expect(try desk.complete("issue |").candidates.isEmpty)
  }

  @Test func theSecondReminderNamesTheDayOfTheFirst() throws {
    let desk = try DemoDesk()
    desk.run("letter", "second-reminder", "E204")
    #expect(desk.screen.contains("We wrote to you earlier about"))
    desk.run("letter", "reminder", "E204")
    #expect(desk.run("issue", "last", "--by", "post") == 0, "\(desk.screen)")
    desk.run("letter", "second-reminder", "E204")
    #expect(desk.screen.contains("We wrote to you on 24 November 2026 about"))
    for (language, words) in [("ja", "2026年11月24日付の書面にて先に"), ("zh-Hans", "我公司已于2026年11月24日致函提请")] {
      desk.run("letter", "second-reminder", "E204", "--letter-lang", language)
      #expect(desk.screen.contains(words), "\(desk.screen)")
    }
  }

  @Test func theLawyerReadsWhatWentOutAndWhen() throws {
    let desk = try DemoDesk()
    desk.run("letter", "reminder", "C014")
    #expect(desk.run("issue", "last", "--by", "post") == 0)
    let issued = try #require(try desk.session.book.ledger().history(of: "C014")?.letters.first)
    let letter = try #require(issued.files.first)
    let entry = try #require(issued.entry)
    #expect(desk.run("letter", "lawyer-file", "C014", "--letter-lang", "en") == 0)
    // As it is read: a cell of the table is several lines.
    let words = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Letter sent:"), "\(desk.screen)")
    let markdown = desk.runAll(
      ["letter", "lawyer-file", "C014", "--letter-lang", "en", "--also", "md", "--format", "json"])
    #expect(markdown == 0)
    let name = try #require(
      Files.names(in: desk.session.book.lettersPath, suffix: ".md").last)
    let text = try String(
      contentsOfFile: desk.session.book.letters.path(name), encoding: .utf8)
    #expect(text.contains("SHA-256 \(letter.sha256.prefix(16))…"))
    #expect(
      text.contains("book entry \(entry),") && text.contains("reminder-ja-1.txt, SHA-256"))
    #expect(text.contains("as it was sent on 24 Nov 2026"))
  }

  @Test func aLetterThatIsNotWhatWasSentIsFoundByTheDoctor() throws {
    let desk = try DemoDesk()
    desk.run("letter", "reminder", "E204")
    #expect(desk.run("issue", "last", "--by", "post") == 0)
    let store = desk.session.book.letters
    func findings() -> [String: Int] {
      Dictionary(
        Doctor(session: desk.session).letters().map { ($0.key, 1) }, uniquingKeysWith: +)
    }
    #expect(findings() == ["letters": 1])
    let text = store.issuedPath("2026-11-24_E204_reminder-en-1.txt")
    try FileManager.default.removeItem(atPath: text)
    try Data("something else\n".utf8).write(to: URL(filePath: text))
    try FileManager.default.removeItem(
      atPath: store.issuedPath("2026-11-24_E204_reminder-en-1.html"))
    #expect(findings() == ["letters": 1, "letter-changed": 1, "letter-missing": 1])
    #expect(desk.run("doctor") == 1)
    #expect(desk.screen.contains("0 of 1") && desk.screen.contains("backup"))
    // What was taken back is nobody's proof.
    let entry = try #require(
      try desk.session.book.ledger().history(of: "E204")?.letters.first?.entry)
    #expect(desk.run("undo", String(entry), "--customer", "E204") == 0, "\(desk.screen)")
    #expect(findings() == ["letters": 1])
  }

  // MARK: - Forms of a round

  @Test func aRoundWritesFurtherForms() throws {
    let desk = try DemoDesk()
    #expect(desk.run("letters", "due", "--also", "eml") != 0)
    #expect(desk.screen.contains("KAI-LTR-101"))
    // By mail, what comes to the first stage of the usual ladder.
    let path = desk.folder.appending(path: "book/kaishu.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
    try settings.replacing(
      "kind: reminder, days: 1, channel: post", with: "kind: reminder, days: 1, channel: email"
    )
    .write(to: path, atomically: true, encoding: .utf8)
    let next = Session(
      desk: desk.session.desk, output: desk.session.output,
      makeEditor: { ScriptedEditor(lines: []) })
    desk.clear()
    let line = ["letters", "due", "--write", "--also", "eml", "--also", "md"]
    #expect(Dispatcher(session: next).carryOut(line) == 0, "\(desk.screen)")
    let folder = desk.session.book.lettersPath
    let count = Files.names(in: folder, suffix: ".txt").count
    #expect(count > 5)
    #expect(Files.names(in: folder, suffix: ".md").count == count)
    let mails = Files.names(in: folder, suffix: ".eml")
    #expect(!mails.isEmpty && mails.count < count)
    let store = desk.session.book.letters
    for draft in store.drafts() {
      let has = draft.letter.forms.contains { $0.name == draft.stem + ".eml" }
      #expect(has == mails.contains(draft.stem + ".eml"))
      // Who got none is named.
      #expect(has || desk.screen.contains(draft.letter.customer))
    }
    #expect(desk.screen.contains("No e-mail was written to"))
  }

  // MARK: - Typing

  @Test func customersAndDraftsAreOffered() throws {
    let desk = try DemoDesk()
    let offered = try desk.complete("letters |").candidates.map(\.replacement)
    #expect(offered.contains("due") && offered.contains("C014"))
    #expect(try desk.complete("letters C01|").candidates.map(\.replacement).contains("C014"))
    #expect(try desk.complete("letters list C01|").candidates.map(\.replacement).contains("C014"))
    desk.run("letter", "reminder", "C014")
    desk.run("letter", "reminder", "E204")
    let stems = try desk.complete("issue C014|").candidates.map(\.replacement)
    #expect(stems == ["2026-11-24_C014_reminder-ja-1"])
    #expect(try desk.complete("issue |").candidates.count == 2)
  }

  /// A finding that is about nothing in particular names nothing, rather than leaving a gap.
  @Test func noWordsOfAFindingHaveAGap() {
    let findings: [LetterFinding] = [
      LetterFinding(.nothingOpen, .openAmount), LetterFinding(.nothingOpen, .breach),
      LetterFinding(.duplicate, .consequences), LetterFinding(.figuresAfterLetter, .asOf),
      LetterFinding(.breachDoesNotAddUp, .breach), LetterFinding(.deedDoesNotAddUp, .plan),
      LetterFinding(.instalmentsOutOfOrder, .plan), LetterFinding(.planDoesNotAddUp, .plan),
      LetterFinding(.promiseDoesNotAddUp, .promise), LetterFinding(.listTooLong, .caseFile),
      LetterFinding(.supplyStopNotMeant, .consequences), LetterFinding(.missing, .interest),
    ]
    for language in Language.allCases {
      let text = LetterFaultText(words: Words(language))
      for finding in findings {
        let line = text.line(finding).dropFirst("KAI-LTR-000  ".count)
        for gap in ["  ", " .", " 。", " )", "（）", "{", "： 。"] {
          #expect(!line.contains(gap), "\(line)")
        }
      }
    }
  }
}
