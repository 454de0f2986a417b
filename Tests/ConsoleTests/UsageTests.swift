import LineEditing
import Receivables
import Testing

@testable import Console

/// Wrong usage and help, in the person's words.
@Suite struct UsageTests {
  @Test(arguments: [
    (["letter", "reminder", "--pyby", "x"], "KAI-USE-016", "--pay-by"),
    (["--bok", "x", "brief"], "KAI-USE-016", "--book"),
    (["brief", "--curency=JPY"], "KAI-USE-016", "--currency"),
    (["letter", "reminder", "--pay-by"], "KAI-USE-011", "2026-12-31"),
    (["letter", "reminder", "--pay-by", "--contract", "x"], "KAI-USE-011", "--pay-by"),
    (["import", "x", "--dry-run=yes"], "KAI-USE-012", "--dry-run"),
    (["queue", "now"], "KAI-USE-013", "now"),
    (["import", "a", "b"], "KAI-USE-013", "\"b\""),
    (["letter"], "KAI-USE-014", "KIND"),
    (["open"], "KAI-USE-014", "CUSTOMER"),
    (["counter", "--customer", "C014"], "KAI-USE-014", "OFFER"),
    (["breif"], "KAI-USE-007", "brief"),
    (["help", "breif"], "KAI-USE-007", "brief"),
    (["brief", "--format", "jsn"], "KAI-USE-004", "Did you mean json?"),
    (["brief", "C014", "--format", "xml"], "KAI-USE-004", "text and json"),
    (["letter", "reminder", "C014", "--letter-lang", "jp"], "KAI-USE-003", "Did you mean ja?"),
    (["letter", "remindr"], "KAI-LTR-051", "letter reminder"),
    (["propose", "C014", "--frequency", "weakly"], "KAI-USE-009", "Did you mean weekly?"),
    (["plans", "PLAN-C027-20261027-1", "--end", "pad"], "KAI-PLN-003", "Did you mean paid?"),
    (["template", "chek"], "KAI-TPL-050", "Did you mean check?"),
    (["completions", "bsh"], "KAI-USE-015", "Did you mean bash?"),
    (["calc", "intrest"], "KAI-USE-015", "Did you mean interest?"),
    (["help", "calc", "intrest"], "KAI-USE-015", "help calc"),
    (["calc", "shift"], "KAI-USE-014", "help calc shift"),
    (["calc", "shift", "2026-05-03", "--calender", "jp"], "KAI-USE-016", "--calendar"),
    (["calc", "shift", "2026-05-03", "now"], "KAI-USE-013", "now"),
    (["--lang", "en", "calc", "due", "--issued"], "KAI-USE-011", "2026-12-31"),
  ])
  func saysWhatIsWrongAndWhatWasMeant(
    _ arguments: [String], _ code: String, _ words: String
  ) throws {
    let demo = try DemoDesk()
    let status = Dispatcher(session: demo.session).carryOut(arguments)
    #expect(status == 64)
    #expect(demo.screen.contains(code), "\(demo.screen)")
    #expect(demo.screen.contains(words), "\(demo.screen)")
  }

  @Test(arguments: [Language.ja, .zhHans])
  func everyFaultIsSaidInTheLanguage(_ language: Language) throws {
    let demo = try DemoDesk(language)
    for arguments in [
      ["letter", "reminder", "--pyby", "x"], ["letter", "reminder", "--pay-by"],
      ["import", "x", "--dry-run=yes"], ["queue", "now"], ["letter"],
    ] {
      demo.clear()
      #expect(Dispatcher(session: demo.session).carryOut(arguments) == 64)
      #expect(!demo.screen.contains("Usage:") && !demo.screen.contains("Error"))
      #expect(demo.screen.contains("help \(arguments[0])"), "\(demo.screen)")
    }
  }

  @Test(arguments: [
    (["--help"], "--book DIR"), (["letter", "--help"], "--pay-by DATE"), (["-h"], "help [COMMAND]"),
    (["help", "letter"], "letter reminder C014"), (["help", "keys"], "Ctrl-R"),
    (["help", "calc"], "calc due TERMS"), (["calc"], "calc due TERMS"),
    (["help", "calc", "due"], "--issued DATE"), (["calc", "due", "--help"], "--issued DATE"),
    (["help", "options"], "--lang LANGUAGE"), (["letter", "reminder", "-h"], "--lang LANGUAGE"),
    (["--version"], Version.text),
  ])
  func helpIsGivenWithStatusZero(_ arguments: [String], _ words: String) throws {
    let demo = try DemoDesk()
    #expect(Dispatcher(session: demo.session).carryOut(arguments) == 0)
    #expect(demo.screen.contains(words), "\(demo.screen)")
    #expect(!demo.screen.contains("OVERVIEW"))
  }

  @Test func helpIsNotTakenFromWhatFollowsTwoDashes() throws {
    let demo = try DemoDesk()
    demo.run("open", "--", "--help")
    #expect(demo.screen.contains("KAI-CUS-002"), "\(demo.screen)")
  }

  @Test func helpFitsSixtyColumns() throws {
    for language in Language.allCases {
      let demo = try DemoDesk(language, columns: 60)
      for arguments in [
        ["help"], ["help", "import"], ["letter", "--help"], ["help", "keys"],
        ["help", "calc"], ["calc", "interest", "--help"],
      ] {
        demo.clear()
        #expect(Dispatcher(session: demo.session).carryOut(arguments) == 0)
        for line in demo.screen.split(separator: "\n") {
          #expect(DisplayWidth.of(String(line)) <= 60, "\(line)")
        }
      }
    }
  }

  @Test func theManualIsWholeInEachLanguage() {
    for language in Language.allCases {
      let page = ManualPage(words: Words(language)).text()
      #expect(!page.contains("⟨"))
      for command in CommandForms.every {
        #expect(page.contains(".B \(command.name.replacing("-", with: "\\-"))"), "\(command.name)")
        for option in command.options {
          let name = (option.names.first ?? "").replacing("-", with: "\\-")
          #expect(page.contains(name), "\(name)")
        }
      }
      #expect(page.split(separator: "\n").allSatisfy { !$0.hasPrefix("'") })
    }
  }
}
