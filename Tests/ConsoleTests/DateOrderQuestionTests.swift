import Finance
import Foundation
import Ledger
import LineEditing
import Receivables
import Testing

@testable import Console

/// The order of a file's dates, asked of whoever sits at the terminal and of nobody else.
@Suite struct DateOrderQuestionTests {
  private static let columns =
    "Customer Code,Customer Name,Invoice Number,Invoice Date,Due Date,Amount\n"
  private static let csv = columns + "C900,Alpha,IN-1,03/04/2026,05/06/2026,1200\n"
  private static let xero =
    "ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,InvoiceAmountPaid,Currency\n"
    + "Alpha,IN-1,03/04/2026,05/06/2026,1200,0,JPY\n"
  private static let bank = "Date,Description,Credit\n03/04/2026,NOBODY KNOWN,77\n"

  private func bench() throws -> Bench {
    let bench = try Bench.onDemo()
    bench.columns = 300
    return bench
  }

  private func write(_ text: String, _ bench: Bench, _ name: String = "march.csv") throws -> String
  {
    let path = bench.folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Types the inputs at a terminal; the status and what is left unread.
  private func type(
    _ inputs: [LineInput], _ arguments: [String], _ bench: Bench
  ) -> (status: Int32, unread: Int) {
    let editor = ScriptedEditor(inputs)
    let status = Dispatcher(session: bench.session(editor)).carryOut(arguments)
    return (status, editor.unread.count)
  }

  private func issued(_ bench: Bench, _ code: String = "C900") throws -> CivilDate? {
    try bench.session().book.ledger().history(of: code)?.invoices.first?.issued
  }

  @Test(arguments: [
    ("1", DateOrder.dmy), ("dmy", .dmy), ("Day", .dmy), ("１", .dmy), ("日が先", .dmy),
    ("日在前", .dmy), ("2", .mdy), (" MDY ", .mdy), ("月", .mdy), ("month first", .mdy), ("0", nil),
    ("3", nil), ("-1", nil), ("ymd", nil), ("", nil), ("april", nil),
  ])
  func answerIsANumberANameOrTheOption(_ typed: String, _ order: DateOrder?) {
    #expect(DateOrderQuestion.order(Folding.ascii(typed).trimmed, among: [.dmy, .mdy]) == order)
  }

  @Test(arguments: [("1", "2026-04-03"), ("月が先", "2026-03-04")])
  func answerIsTakenAndKeptWithTheMapping(_ answer: String, _ day: String) throws {
    let bench = try bench()
    let file = try write(Self.csv, bench)
    let done = type([.line(answer), .line("y")], ["import", file], bench)
    #expect(done.status == 0, "\(bench.screen)")
    #expect(done.unread == 0)
    #expect(try issued(bench)?.iso == day)
    // The rows shown before the import is agreed to have the days that were chosen.
    let preview = bench.screen.components(separatedBy: "would be read as")
    #expect(preview.last?.contains(day == "2026-04-03" ? "3 Apr 2026" : "4 Mar 2026") == true)
    let mapping = try bench.text(bench.book + "/templates/mappings/march.yaml")
    #expect(mapping.contains("dates: \(day == "2026-04-03" ? "dmy" : "mdy")\n"))
    let again = bench.shows(["import", file, "--map", "march"])
    #expect(again.status == 0 && again.screen.contains("nothing changed"), "\(again.screen)")
  }

  @Test func wrongAnswersAreExplainedAndAskedAgain() throws {
    let bench = try bench()
    let file = try write(Self.csv, bench)
    let wrong = ["0", "4", "ymd", "april"]
    _ = type(
      wrong.map { .line($0) } + [.line(""), .line("1"), .line("y")], ["import", file], bench)
    for text in wrong { #expect(bench.talk.contains("\"\(text)\": a number from 1 to 3")) }
    #expect(try issued(bench)?.iso == "2026-04-03")
  }

  private static let stops: [(LineInput, Int32)] = [
    (.line("3"), 0), (.line("stop"), 0), (.line("中止"), 0), (.endOfInput, 0), (.interrupted, 130),
  ]

  @Test func stoppingChangesNothing() throws {
    let bench = try bench()
    let files = [
      ("import", try write(Self.csv, bench)), ("bank", try write(Self.bank, bench, "bank.csv")),
    ]
    let ledger = URL(filePath: bench.book + "/ledger.sqlite")
    let before = try Data(contentsOf: ledger)
    for (command, file) in files {
      for (input, status) in Self.stops {
        let shownBefore = bench.screen.count
        #expect(type([input, .line("y")], [command, file], bench) == (status, 1), "\(input)")
        let shown = bench.screen.dropFirst(shownBefore).lowercased()
        #expect(shown.contains("nothing was"), "\(shown)")
        #expect(try Data(contentsOf: ledger) == before)
        #expect(!FileManager.default.fileExists(atPath: bench.book + "/templates/mappings"))
      }
    }
  }

  /// Piped lines and programs that read JSON get the refusal, with the option, and no question.
  @Test func whoCannotAnswerIsRefused() throws {
    let bench = try bench()
    let csv = try write(Self.csv, bench)
    let bank = try write(Self.bank, bench, "bank.csv")
    let xero = try write(Self.xero, bench, "xero.csv")
    let map = try write(
      """
      columns:
        customer-code: Customer Code
        invoice-number: Invoice Number
        issued: Invoice Date
        due: Due Date
        amount: Amount
      currency: JPY

      """, bench, "map.yaml")
    for arguments in [
      ["import", csv], ["import", csv, "--map", map], ["bank", bank],
      ["import", xero, "--preset", "xero"],
    ] {
      let shown = bench.shows(arguments, typing: ["1", "y"])
      #expect(shown.status == 1, "\(arguments): \(shown.screen)")
      #expect(shown.screen.contains("say --dates"), "\(arguments): \(shown.screen)")
      #expect(!shown.screen.contains("Which is it?"), "\(arguments)")
      let json = type([.line("1"), .line("y")], arguments + ["--format", "json"], bench)
      #expect(json.status == 1 && json.unread == 2, "\(arguments): \(bench.screen)")
    }
    #expect(try issued(bench) == nil)
  }

  @Test func mappingsPresetsAndStatementsAskToo() throws {
    let bench = try bench()
    let csv = try write(Self.csv, bench)
    let xero = try write(Self.xero, bench, "xero.csv")
    let bank = try write(Self.bank, bench, "bank.csv")
    let map = try write(
      """
      columns: { customer-code: Customer Code, invoice-number: Invoice Number, issued: Invoice Date,
        due: Due Date, amount: Amount }
      currency: JPY

      """, bench, "map.yaml")
    #expect(type([.line("2")], ["import", csv, "--map", map], bench) == (0, 0), "\(bench.screen)")
    #expect(try issued(bench)?.iso == "2026-03-04")
    #expect(type([.line("y"), .line("1")], ["import", xero], bench) == (0, 0), "\(bench.screen)")
    #expect(try issued(bench, "Alpha")?.iso == "2026-04-03")
    #expect(type([.line("1")], ["bank", bank, "--dry-run"], bench) == (0, 0), "\(bench.screen)")
    #expect(bench.screen.contains("1/1  3 Apr 2026"))
    // Told, nothing is asked.
    #expect(type([], ["import", csv, "--map", map, "--dates", "dmy"], bench).status == 0)
    #expect(try issued(bench)?.iso == "2026-04-03")
  }

  /// What has no column can't be asked about together with the order: everything is said at once.
  @Test func otherGapsAreSaidFirst() throws {
    let bench = try bench()
    let file = try write(Self.csv.replacing(",Amount", with: ",Weight"), bench)
    #expect(type([.line("1")], ["import", file], bench) == (1, 1), "\(bench.screen)")
    #expect(bench.screen.contains("no column for amount"))
    #expect(bench.screen.contains("say --dates"))
  }

  @Test func aColumnNamedByHandIsAskedAboutToo() throws {
    let bench = try bench()
    let file = try write(Self.csv.replacing("Invoice Date", with: "Day Booked"), bench)
    let done = type(
      [.line("1"), .line("y")], ["import", file, "--column", "issued=Day Booked"], bench)
    #expect(done == (0, 0), "\(bench.screen)")
    #expect(bench.screen.contains("columns: Day Booked, Due Date"))
    #expect(try issued(bench)?.iso == "2026-04-03")
  }

  /// The wrong order makes this file contradict itself: it is refused, and the answer forgotten.
  @Test func anAnswerThatTheFileContradictsIsNotRemembered() throws {
    let bench = try bench()
    let file = try write(Self.csv.replacing("05/06/2026", with: "02/05/2026"), bench)
    #expect(type([.line("2"), .line("y")], ["import", file], bench) == (1, 0), "\(bench.screen)")
    #expect(bench.screen.contains("1 row due or paid before issue"))
    #expect(!FileManager.default.fileExists(atPath: bench.book + "/templates/mappings"))
    #expect(type([.line("1"), .line("y")], ["import", file], bench) == (0, 0))
    let mapping = try bench.text(bench.book + "/templates/mappings/march.yaml")
    #expect(mapping.contains("dates: dmy\n"))
  }

  /// A mapping of the same name is somebody's own: it stays, and that is said.
  @Test func anEarlierAnswerStaysInItsMapping() throws {
    let bench = try bench()
    let file = try write(Self.csv, bench)
    _ = type([.line("1"), .line("y")], ["import", file], bench)
    _ = type([.line("1"), .line("y")], ["import", file], bench)
    #expect(!bench.screen.contains("stays as it is"))
    _ = type([.line("2"), .line("y")], ["import", file], bench)
    #expect(bench.screen.contains("march.yaml is there already and says otherwise"))
    let mapping = try bench.text(bench.book + "/templates/mappings/march.yaml")
    #expect(mapping.contains("dates: dmy\n"))
  }

  /// A journal without columns went on to a proposal of columns that made no sense.
  @Test func aJournalThatIsNotToBeReadSoStops() throws {
    let bench = try bench()
    let file = try write(
      "2026-08-31 Beta\n  assets:receivable:Beta  100 JPY\n  sales\n", bench, "a.journal")
    for language in Language.allCases {
      bench.language = language
      #expect(
        type([.line("n"), .line("y")], ["import", file], bench) == (0, 1), "\(bench.screen)")
      #expect(bench.screen.contains(Words(language)("import.journal-declined")))
      #expect(!bench.screen.contains(Words(language)("import.proposal")))
    }
    #expect(!bench.screen.contains("KAI-"), "\(bench.screen)")
  }

  @Test func narrowScreensHoldTheQuestion() throws {
    let bench = try bench()
    bench.columns = 60
    let file = try write(Self.csv, bench)
    for language in Language.allCases {
      bench.language = language
      _ = type([.line("3")], ["import", file], bench)
      #expect(bench.screen.contains(Words(language)("import.declined")))
    }
    for line in bench.screen.split(separator: "\n") where !line.contains(bench.folder) {
      #expect(DisplayWidth.of(String(line)) <= 60, "\(line)")
    }
    #expect(!bench.screen.contains("⟨"))
  }
}
