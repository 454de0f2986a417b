import Archive
import Finance
import Foundation
import Ledger
import Receivables
import Testing

@testable import Console
@testable import LineEditing

/// Text from data can't drive the terminal, whatever it is and wherever it stands.
@Suite struct HostileTextTests {
  static let texts = [
    "\u{1B}]0;x\u{07}", "a\u{202E}b", "a\nb\r\nc", "\u{9B}31m\u{85}", "\u{1B}[31mx\u{1B}[2J",
    String(repeating: "A", count: 10_000), String(repeating: "名", count: 10_000),
  ]

  /// Each text in one language, the first in all of them: the words differ, what is done with a value doesn't.
  static let cases: [(index: Int, language: Language)] =
    Language.allCases.map { (0, $0) }
    + texts.indices.dropFirst().map { ($0, Language.allCases[$0 % Language.allCases.count]) }

  /// What must not reach a terminal: controls but the line feed, marks that turn the direction of writing.
  static func drives(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The screen without the styles that are ours; each begins with the reset or one of ours and is alone.
  private static func withoutStyles(_ screen: String) -> String {
    Output.Style.allCases.map { "\u{1B}[\($0.rawValue)m" }.reduce(screen) {
      $0.replacing($1, with: "")
    }.replacing("\u{1B}[0m", with: "")
  }

  static func check(_ screen: String, _ what: String, linesMax: Int = 400) {
    let driving = Set(screen.unicodeScalars.filter(drives).map { String($0.value, radix: 16) })
    #expect(driving.isEmpty, "\(what): \(driving)")
    let widest = screen.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
    #expect(widest <= 1_300, "\(what): a line of \(widest) columns")
    let lines = screen.split(separator: "\n").count
    #expect(lines < linesMax, "\(what): \(lines) lines")
  }

  // MARK: - A book full of it

  /// A customer every text of whom is this one; the invoices are overdue.
  private func history(_ text: String, code: String) throws -> CustomerHistory {
    let today = try #require(CivilDate(2026, 11, 24))
    func yen(_ amount: Int) -> Money { Money(minorUnits: amount, currency: .jpy) }
    let due = today.adding(days: -40)
    return CustomerHistory(
      customer: Customer(
        code: code, name: text, reading: text, language: .ja, country: text, address: [text, text],
        creditLimit: yen(1_000_000), grade: text,
        contacts: [
          Contact(name: text, role: text, phone: text, email: text),
          Contact(name: text, role: text),
        ]),
      invoices: [
        Invoice(
          number: text + "1", issued: due.adding(days: -30), due: due, amount: yen(600_000),
          reference: text)
      ],
      payments: [],
      promises: [PromiseToPay(made: due, by: due.adding(days: 5), amount: yen(1_000))],
      disputes: [
        Dispute(invoiceNumber: text + "1", opened: due, amount: yen(1_000), reason: text)
      ],
      holds: [Hold(from: due, until: today.adding(days: 9), reason: text, owner: text)],
      contacts: [ContactEvent(date: due, channel: .phone, person: text, summary: text)],
      commitments: [Commitment(made: due, by: due.adding(days: 9), owner: text, what: text)],
      clockEvents: [ClockEvent(.acknowledgement, date: due, how: text)],
      nextActions: [NextAction(date: today, owner: text, kind: .call, note: text)],
      notes: [Note(date: due, text: text, by: text)])
  }

  /// `kaishu.yaml` with the text wherever a text may be; YAML holds it escaped.
  private func settings(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
        ? String(scalar) : String(format: "\\U%08x", scalar.value)
    }.joined()
    let firm = [
      "株式会社かいしゅう商事", "東京都千代田区見本町1-2-3", "見本ビル5階", "T0000000000000", "03-0000-0000",
      "credit@kaishu.example", "見本銀行", "見本支店", "0000000", "カ）カイシュウショウジ", "鈴木 一郎", "営業部 債権担当",
      "中村", "営業部 課長",
    ]
    let book = DemoSettings.text(Words(.en), today: CivilDate(dayNumber: 0))
    return firm.reduce(book) { $0.replacing("\"\($1)\"", with: "\"\(escaped)\"") }
  }

  private func bench(_ text: String, code: String = "H1") throws -> Bench {
    let bench = try Bench()
    let book = try BookMaker.make(
      bench.book, settings: settings(text), histories: [try history(text, code: code)])
    _ = try book.settings()
    return bench
  }

  static let commands: [[String]] = [
    ["customers"], ["queue"], ["open", "H1"], ["brief", "H1"], ["why", "H1"], ["ageing"],
    ["ageing", "H1"], ["propose", "H1"], ["counter", "--customer", "H1", "in 3"],
    ["policy"], ["plans"], ["letter", "reminder", "H1"], ["letter", "formal-demand", "H1"],
    ["note", "--customer", "H1"], ["note", "--customer", "H1", "--format", "json"],
    ["template", "check"], ["resume", "H1"], ["signoff", "H1"], ["help"], ["doctor"],
    ["customers", "--format", "json"], ["brief", "H1", "--format", "json"],
    ["queue", "--format", "json"], ["doctor", "--format", "json"],
  ]

  @Test(arguments: cases)
  func noScreenIsDriven(_ index: Int, _ language: Language) throws {
    let bench = try bench(Self.texts[index])
    bench.language = language
    // Colours are the same in every language.
    for usesColor in language == .en ? [false, true] : [false] {
      bench.usesColor = usesColor
      for arguments in Self.commands {
        let screen = bench.shows(arguments).screen
        if arguments.contains("json") {
          // Whole, since it is for a program; but not driven either.
          #expect(!screen.unicodeScalars.contains(where: Self.drives), "\(arguments)")
          continue
        }
        Self.check(
          usesColor ? Self.withoutStyles(screen) : screen, "\(arguments) \(language) \(index)")
      }
    }
  }

  /// The questions of a call that ends in a plan; a name that is too long for an answer is typed anew.
  private func call(_ text: String) -> [String] {
    let name = text.count > 2_000 ? "佐藤" : ""
    return [
      "open H1", "call", name.isEmpty ? "1" : name, "y", "1", "1", "10万", "20万", "月末", "", "1", "1",
      "1", name, "y", "1", "y", "8", "", name, "", "signoff", "599000", "plans",
      "letter confirmation", "plans", "quit",
    ]
  }

  /// A call's questions, the plan sheet, the journal and the plan's file.
  @Test(arguments: cases)
  func noCallIsDriven(_ index: Int, _ language: Language) throws {
    let bench = try bench(Self.texts[index])
    bench.language = language
    let screen = bench.shows(["--keep-going"], typing: call(Self.texts[index])).screen
    Self.check(screen, "call \(language) \(index)", linesMax: 900)
    #expect(screen.contains("[7/7"), Comment(rawValue: String(screen.suffix(2_000))))
    let files = FileManager.default.enumerator(atPath: bench.book)
    var seen: Set<String> = []
    while let name = files?.nextObject() as? String {
      guard ["jsonl", "json", "txt", "html"].contains(where: { name.hasSuffix("." + $0) }) else {
        continue
      }
      seen.insert(String(name.split(separator: ".").last ?? ""))
      let text = try bench.text(bench.book + "/" + name)
      #expect(!text.unicodeScalars.contains(where: Self.drives), "\(name) \(index)")
    }
    #expect(seen.contains("jsonl"))
  }

  /// What a person types is shown in complaints, in a call and outside.
  @Test(arguments: cases)
  func nothingTypedDrivesTheTerminal(_ index: Int, _ language: Language) throws {
    let text = Self.texts[index]
    let bench = try Bench.onDemo()
    bench.language = language
    for arguments in [
      [text], ["open", text], ["brief", "--" + text], ["import", text],
      ["import", "x", "--map", text],
      ["letter", text], ["letter", "reminder", "C014", "--letter-lang", text],
      ["plans", "PLAN-" + text],
      ["plans", "PLAN-C027-20261027-1", "--end", text], ["template", text],
      ["ageing", "--buckets", text],
      ["propose", "C014", "--cash", text], ["propose", "C014", "--frequency", text],
      ["counter", "--customer", "C014", text], ["brief", "C014", "--lang", text],
      ["brief", "C014", "--format", text], ["init", "/dev/null/" + text],
      ["demo", "/dev/null/" + text],
      ["log", text], ["replay", text], ["policy", "--as", text], ["help", text],
      ["letter", "reminder", "C014", "--address", text, "--contract", text],
      ["letter", "lint", text], ["certified-mail", text], ["certified-mail", "x", "--grid", text],
    ] {
      Self.check(bench.shows(arguments).screen, "\(arguments.map { $0.prefix(20) })")
    }
    let typed = [
      "open C014", "call", text, "y", text, "1", text, text, "/" + text, "/note " + text, "/pause",
    ]
    Self.check(
      bench.shows(["--keep-going"], typing: typed).screen, "typed in a call", linesMax: 900)
  }

  /// File names, headers and cells of an import.
  @Test(arguments: texts.indices)
  func noImportDrivesTheTerminal(_ index: Int) throws {
    let text = Self.texts[index]
    let bench = try Bench.onDemo()
    let name = text.filter { $0 != "/" }.prefix(60).replacing("\r\n", with: "-")
    let path = bench.folder + "/\(name).csv"
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let header = ["Customer", "Name", "Invoice", "Issued", "Due", "Amount", cell]
    let rows = [
      [cell, cell, cell, cell, cell, cell, cell],
      ["X1", "Ann", "I-1", "2026-01-01", "2026-02-01", "5", cell],
      ["X2", cell, "I-2", "2026-01-01", cell, "5", "x"],
    ]
    let csv = ([header] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    try Data(csv.utf8).write(to: URL(filePath: path))
    let mapping = bench.folder + "/m.yaml"
    let yaml = """
      columns:
        customer-code: Customer
        customer-name: Name
        invoice-number: Invoice
        issued: Issued
        due: Due
        amount: Amount
      currency: JPY
      """
    try Data(yaml.utf8).write(to: URL(filePath: mapping))
    for arguments in [
      ["import", path], ["import", path, "--map", mapping],
      ["import", path, "--column", "due=" + text],
      ["import", path, "--map", mapping, "--dates", "ymd", "--format", "json"],
    ] {
      let screen = bench.shows(arguments, typing: ["y"]).screen
      if arguments.contains("json") {
        #expect(!screen.unicodeScalars.contains(where: Self.drives))
        continue
      }
      Self.check(screen, "\(arguments.dropFirst(2))", linesMax: 300)
    }
  }

  /// Faults of `kaishu.yaml` quote its keys and values.
  @Test(arguments: texts.indices)
  func noFaultOfTheSettingsDrivesTheTerminal(_ index: Int) throws {
    let bench = try bench(Self.texts[index])
    let broken = settings(Self.texts[index])
      .replacing("term-months: 3", with: "term-months: \"\(Self.yaml(Self.texts[index]))\"")
      .replacing("dates:", with: "\"\(Self.yaml(Self.texts[index]))\":")
    try Data(broken.utf8).write(to: URL(filePath: bench.book + "/kaishu.yaml"))
    for arguments in [["brief", "H1"], ["doctor"]] {
      let shown = bench.shows(arguments)
      #expect(shown.status == 1)
      Self.check(shown.screen, "\(arguments)")
    }
  }

  private static func yaml(_ text: String) -> String {
    text.unicodeScalars.map { String(format: "\\U%08x", $0.value) }.joined()
  }

  // MARK: - Prompts and candidates

  @Test(arguments: texts.indices)
  func promptsAndCandidatesAreShownHarmlessly(_ index: Int) throws {
    let text = Self.texts[index]
    let bench = try bench(text, code: text)
    let session = bench.session()
    for candidate in Completion(state: session.completionState()).complete(
      CompletionRequest(line: "open ", cursor: 5)
    ).candidates {
      let rows = CandidateList([candidate], columns: 80, colors: false, kindName: { _ in "" })
        .page(from: 0, rowsMax: 20).rows
      #expect(rows.allSatisfy { DisplayWidth.of($0) <= 80 })
      Self.check(rows.joined(separator: "\n"), "candidate")
    }
  }
}
