import Foundation
import Testing

/// The program from the shell: statuses, languages, forms, files.
@Suite struct CommandLineTests {
  @Test func pipedBriefEndsWell() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let result = try program.run([], input: "open 山田\nbrief\nquit\n")
    #expect(result.status == 0)
    #expect(result.screen.contains("株式会社山田製作所"))
    #expect(!result.screen.contains("kaishu>"))
  }

  static let statuses: [(String, Int32)] = [
    ("brief C014", 0), ("brief nobody", 1), ("breif C014", 64), ("brief --nonsense", 64),
    ("ageing --as-of yesterday", 64), ("brief C014 --lang xx", 64),
    ("brief C014 --format xml", 64), ("brief C014 --color alwys", 64),
    ("brief C014 --color never", 0), ("counter --customer C014 6 x 200000 from 月末", 1),
    ("counter --customer C014 all by friday", 0), ("letter reminder C003", 1),
    ("template check", 0), ("--version", 0), ("import no-such-file.csv", 1), ("signoff C014", 1),
    ("calc", 0), ("calc shift 2026-05-03 --calendar jp", 0), ("calc shift 2026-05-03", 64),
    ("calc intrest", 64), ("help calc due", 0),
  ]

  @Test(arguments: statuses)
  func statusTellsHowItWent(_ line: (String, Int32)) throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let result = try program.run(line.0.split(separator: " ").map(String.init))
    #expect(result.status == line.1, Comment(rawValue: result.screen))
    #expect(!result.screen.isEmpty)
  }

  @Test(arguments: [
    ("ja_JP.UTF-8", "期日前"), ("zh_CN.UTF-8", "未到期"), ("en_GB.UTF-8", "not due"), ("C", "not due"),
  ])
  func screenSpeaksTheLanguageOfTheLocale(_ locale: String, _ word: String) throws {
    var program = try Program.onDemo()
    defer { program.remove() }
    program.variables["LC_ALL"] = locale
    #expect(try program.run(["open", "C014"]).screen.contains(word))
  }

  @Test(arguments: [
    ["open", "ﾔﾏﾀﾞ"], ["open", "やまだ"], ["open", "ヤマダセイサク"], ["open", "c014"], ["open", "Ｃ０１４"],
    ["open", "山田製"],
  ])
  func customerIsFoundHoweverItIsTyped(_ arguments: [String]) throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let result = try program.run(arguments)
    #expect(result.status == 0)
    #expect(result.screen.contains("C014"))
  }

  /// Who sees no colours is told as much.
  @Test(arguments: [
    "brief C014", "customers", "queue", "ageing", "policy", "plans", "help", "why C014",
    "propose C014", "plans PLAN-C027-20261027-1",
  ])
  func colourSaysNothingOfItsOwn(_ line: String) throws {
    var program = try Program.onDemo()
    defer { program.remove() }
    program.variables["COLUMNS"] = "60"
    let arguments = line.split(separator: " ").map(String.init)
    let plain = try program.run(arguments + ["--color", "never"]).screen
    let colored = try program.run(arguments + ["--color", "always"]).screen
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func colourCanBeAskedForInAPipe() throws {
    var program = try Program.onDemo()
    defer { program.remove() }
    program.variables["NO_COLOR"] = "1"
    #expect(try program.run(["brief", "C014", "--color", "always"]).screen.contains("\u{1B}[1m"))
    // For one command of a session.
    let typed = "brief C014 --color always\nbrief C014\nquit\n"
    let screen = try program.run([], input: typed).screen
    #expect(screen.components(separatedBy: "\u{1B}[1m").count == 2)
  }

  @Test func everyListingIsJSON() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    for arguments in [
      ["customers"], ["queue"], ["ageing"], ["brief", "C014"], ["open", "C014"], ["plans"],
      ["propose", "C014"], ["policy"], ["counter", "--customer", "C014", "in 3"],
      ["plans", "PLAN-C027-20261027-1"],
    ] {
      let result = try program.run(arguments + ["--format", "json"])
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      }
    }
  }

  @Test func amountsInJSONAreMinorUnits() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let result = try program.run(["brief", "C045", "--format", "json"])
    #expect(result.output.contains(#""overdue":{"currency":"USD","minorUnits":2110000}"#))
  }

  @Test func sameDayMakesTheSameDemo() throws {
    let first = try Program.onDemo()
    let second = try Program.onDemo()
    defer {
      first.remove()
      second.remove()
    }
    for arguments in [
      ["customers", "--format", "json"], ["queue"], ["plans", "--format", "json"],
    ] {
      #expect(try first.run(arguments).screen == second.run(arguments).screen)
    }
    let found = try first.run(["customers", "山田", "--format", "json"])
    #expect(found.output.components(separatedBy: #""code""#).count == 2)
  }

  @Test func filesAreTheOwnersOnly() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    #expect(try program.run(["letter", "reminder", "C014"]).status == 0)
    let all = FileManager.default.enumerator(
      at: program.book, includingPropertiesForKeys: [.isRegularFileKey])
    var seen = 0
    for case let file as URL in all ?? FileManager.DirectoryEnumerator() {
      let values = try file.resourceValues(forKeys: [.isRegularFileKey])
      guard values.isRegularFile == true else { continue }
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file.lastPathComponent)")
      seen += 1
    }
    #expect(seen >= 6)
  }

  @Test func letterIsNeverWrittenOver() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    for _ in 0..<2 { #expect(try program.run(["letter", "reminder", "C014"]).status == 0) }
    let letters = try FileManager.default.contentsOfDirectory(
      atPath: program.book.appending(path: "letters").path)
    // Text, page and record of each.
    #expect(letters.count == 6)
  }

  @Test func firmsOwnTemplateWinsAndItsFaultsHaveALine() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let folder = program.book.appending(path: "templates/letters/ja")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "# 題\n\n{{debtor.nam}} 様\n".write(
      to: folder.appending(path: "reminder.mustache"), atomically: true, encoding: .utf8)
    let result = try program.run(["letter", "reminder", "C014"])
    #expect(result.status == 1)
    #expect(result.screen.contains("reminder.mustache:3:"), Comment(rawValue: result.screen))
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: program.book.appending(path: "letters").path
      ).isEmpty)
  }

  @Test func initAsksTheFewThingsThatMatter() throws {
    let program = try Program.empty()
    defer { program.remove() }
    let result = try program.run(
      ["init", program.book.path],
      input: "Larch & Sons Ltd\nuk\n\nAnn Lee\nCredit Controller\nann\n")
    #expect(result.status == 0, Comment(rawValue: result.screen))
    let settings = try String(
      contentsOf: program.book.appending(path: "kaishu.yaml"), encoding: .utf8)
    #expect(settings.contains(#"name: "Larch & Sons Ltd""#))
    #expect(settings.contains("currency: GBP"))
    #expect(try program.run(["policy", "--as", "ann"]).screen.contains("Ann Lee"))
    let again = try program.run(["init", program.book.path, "--defaults"])
    #expect(again.status == 1)
    #expect(again.screen.contains("KAI-BOK-002"))
  }

  @Test func brokenSettingsAreReportedWholeWithLines() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let path = program.book.appending(path: "kaishu.yaml")
    let settings = try String(contentsOf: path, encoding: .utf8)
      .replacingOccurrences(of: "term-months: 3", with: "term-month: 3")
      .replacingOccurrences(of: "shift: following", with: "shift: forward")
    try settings.write(to: path, atomically: true, encoding: .utf8)
    let result = try program.run(["brief", "C014"])
    #expect(result.status == 1)
    #expect(result.screen.contains("did you mean term-months?"))
    #expect(result.screen.contains(#""forward" is none of"#))
  }

  @Test func repOfTheLowestLevelNeedsAManager() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let offer = ["counter", "--customer", "C014", "320000 now rest in 6"]
    #expect(try program.run(offer).screen.contains("needs manager"))
    #expect(try program.run(offer + ["--as", "nakamura"]).screen.contains("you may sign it"))
    #expect(try program.run(offer + ["--as", "stranger"]).screen.contains("needs manager"))
  }

  @Test func repIsReadFromTheirSettings() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let folder = program.book.deletingLastPathComponent().appending(path: ".config/kaishu")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "rep: nakamura\n".write(
      to: folder.appending(path: "settings.yaml"), atomically: true, encoding: .utf8)
    #expect(try program.run(["policy"]).screen.contains("中村"))
    #expect(try program.run(["policy", "--as", "emma"]).screen.contains("Emma Reid"))
  }

  @Test func firmsOwnPlaybookWinsAndItsFaultsHaveALine() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let folder = program.book.appending(path: "templates/playbook")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let playbook = folder.appending(path: "ja.yaml")
    try "person: \"もしもし、{rep}です。\"\n".write(
      to: playbook, atomically: true, encoding: .utf8)
    #expect(try program.run(["call", "C014"]).screen.contains("もしもし、鈴木 一郎です。"))
    try "person: \"{nobody}\"\nsurprise: x\n".write(
      to: playbook, atomically: true, encoding: .utf8)
    let result = try program.run(["resume", "C014"])
    #expect(result.status == 1)
    #expect(result.screen.contains("line 1"))
    #expect(result.screen.contains("line 2"))
  }

  @Test func globalOptionsStandAnywhere() throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    for arguments in [
      ["--lang", "ja", "brief", "C014"], ["brief", "--lang", "ja", "C014"],
      ["brief", "C014", "--lang=ja"],
    ] {
      let result = try program.run(arguments)
      #expect(result.status == 0, Comment(rawValue: result.screen))
      #expect(result.screen.contains("期日前"))
    }
  }
}
