import Finance
import Receivables
import Testing

@testable import Console

/// What the process is given decides on colour, width and signs.
@Suite struct SurroundingsTests {
  private func desk(
    _ environment: [String: String], _ arguments: [String] = [], terminal: Bool = true,
    columns: Int? = 100
  ) throws -> Desk {
    try GlobalArguments.read(arguments).makeDesk(
      Surroundings(
        environment: environment, today: CivilDate(dayNumber: 20_000), minutes: 600,
        isInputTerminal: terminal, isOutputTerminal: terminal, isErrorTerminal: terminal,
        columns: { terminal ? columns : nil }, rows: { terminal ? 30 : nil }, seconds: { 0 },
        programPath: ""))
  }

  /// Environment, `--color`, whether it is a terminal, whether there is colour.
  static let colors: [([String: String], String?, Bool, Bool)] = [
    (["TERM": "xterm"], nil, true, true), (["TERM": "xterm"], "auto", true, true),
    (["TERM": "xterm"], "never", true, false), (["TERM": "xterm"], nil, false, false),
    (["TERM": "xterm", "NO_COLOR": "1"], nil, true, false),
    (["TERM": "xterm", "NO_COLOR": ""], nil, true, true), (["TERM": "dumb"], nil, true, false),
    (["TERM": "xterm", "NO_COLOR": "1"], "always", true, true),
    (["TERM": "xterm"], "always", false, true), (["TERM": "dumb"], "always", true, true),
  ]

  @Test(arguments: colors)
  func colourIsUsedWhereItIsWanted(
    _ environment: [String: String], _ choice: String?, _ terminal: Bool, _ usesColor: Bool
  ) throws {
    let arguments = choice.map { ["--color", $0] } ?? []
    #expect(try desk(environment, arguments, terminal: terminal).usesColor == usesColor)
  }

  @Test(arguments: [("alwys", "always"), ("perhaps", nil)] as [(String, String?)])
  func unknownColourIsRefused(_ word: String, _ near: String?) throws {
    let complaint = try #require(throws: Complaint.self) { try desk([:], ["--color=" + word]) }
    #expect(complaint.key == "usage.color" && complaint.near == near && complaint.status == .usage)
  }

  /// `COLUMNS`, the terminal's own columns, whether there is one, the width.
  @Test(
    arguments: [
      (nil, 100, true, 100), ("60", 100, true, 100), ("60", nil, true, 60), ("60", 100, false, 60),
      (nil, nil, false, 80), ("", nil, false, 80), ("wide", nil, false, 80), ("3", nil, false, 40),
      (nil, 20, true, 40),
    ] as [(String?, Int?, Bool, Int)])
  func widthIsTheTerminalsElseWhatIsSaid(
    _ said: String?, _ columns: Int?, _ terminal: Bool, _ width: Int
  ) throws {
    let environment = said.map { ["COLUMNS": $0] } ?? [:]
    #expect(try desk(environment, terminal: terminal, columns: columns).columns == width)
  }

  @Test(
    arguments: [
      (["LC_ALL": "ja_JP.UTF-8"], false), (["LANG": "en_GB.utf8"], false), (["LANG": "C"], true),
      (["LC_ALL": "C", "LANG": "ja_JP.UTF-8"], true), ([:], true),
      (["LC_ALL": "C.UTF-8", "TERM": "dumb"], true),
      (["LC_ALL": "", "LC_CTYPE": "zh_CN.UTF-8", "LANG": "C"], false),
    ] as [([String: String], Bool)])
  func blocksAreDrawnWhereTheyAreKnown(_ environment: [String: String], _ ascii: Bool) throws {
    #expect(try desk(environment).usesASCII == ascii)
    #expect(try !desk(environment, terminal: false).usesASCII)
  }

  @Test func pagerAndProgressNeedATerminal() throws {
    #expect(try desk(["TERM": "xterm"]).pager != nil)
    #expect(try desk(["TERM": "dumb"]).pager == nil)
    #expect(try desk(["TERM": "xterm"], terminal: false).pager == nil)
    #expect(try desk(["TERM": "xterm"]).progress == .line)
    #expect(try desk(["TERM": "dumb"]).progress == .lines)
    #expect(try desk([:], terminal: false).progress == .none)
  }
}
