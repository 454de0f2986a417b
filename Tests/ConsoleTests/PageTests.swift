import Testing

@testable import Console

@Suite struct PageTests {
  @Test(
    arguments: [
      ("", 10, [""]), ("1234567890", 10, ["1234567890"]), ("12345678901", 10, ["1234567890", "1"]),
      // A double-width character isn't parted.
      ("123456789山", 10, ["123456789", "山"]), ("山田製作所", 4, ["山田", "製作", "所"]),
      // Styles take no room.
      ("\u{1B}[1m1234567890\u{1B}[0m", 10, ["\u{1B}[1m1234567890\u{1B}[0m"]),
      ("\u{1B}[31m123456\u{1B}[0m789", 5, ["\u{1B}[31m12345", "6\u{1B}[0m789"]),
      ("as wide as it likes", 0, ["as wide as it likes"]),
    ] as [(String, Int, [String])])
  func lineGoesOnInTheNextRow(_ line: String, _ columns: Int, _ rows: [String]) {
    #expect(Page.folded(line, columns: columns) == rows)
    var page = Page()
    page.add(line + "\n", isTalk: false)
    #expect(page.rows(columns: columns) == rows)
  }

  @Test func dataAndTalkStandInTheirOrder() {
    var page = Page()
    page.add("a\nb\n", isTalk: false)
    page.add("c\n", isTalk: true)
    page.add("\n", isTalk: false)
    #expect(page.rows(columns: 80) == ["a", "b", "c", ""])
    #expect(page.parts.map(\.isTalk) == [false, true, false])
  }

  /// `KAISHU_PAGER` before `PAGER` before `less`; empty and `cat` mean none.
  @Test(
    arguments: [
      ([:], true), (["PAGER": "more"], true), (["PAGER": "cat"], false), (["PAGER": ""], false),
      (["KAISHU_PAGER": "", "PAGER": "more"], false), (["KAISHU_PAGER": " cat "], false),
      (["KAISHU_PAGER": "more", "PAGER": "cat"], true),
    ] as [([String: String], Bool)])
  func pagerIsThePersonsOwn(_ environment: [String: String], _ hasPager: Bool) {
    #expect((Pager(environment, words: Words(.en)) != nil) == hasPager)
  }

  @Test func withoutAPagerNothingIsKeptBack() {
    var seen: [String] = []
    let output = Output(
      usesColor: false, screen: { ScreenSize(columns: 80, rows: 5) },
      sinks: .init(data: { seen.append($0) }, talk: { seen.append("talk " + $0) }))
    output.paged {
      for number in 1...9 { output.line("\(number)") }
      output.talk("end")
      #expect(seen.count == 10)
    }
    #expect(seen.last == "talk end\n")
  }

  /// What fits comes out as it would have, in its order, also when the command fails in its middle.
  @Test func whatFitsIsPrintedAsItIs() {
    struct Failure: Error {}
    var seen: [String] = []
    let output = Output(
      usesColor: false, screen: { ScreenSize(columns: 80, rows: 5) },
      pager: Pager(["PAGER": "false"], words: Words(.en)), holdsTalk: true,
      sinks: .init(data: { seen.append($0) }, talk: { seen.append("talk " + $0) }))
    #expect(throws: Failure.self) {
      try output.paged {
        output.line("1")
        output.talk("2")
        output.line("3")
        #expect(seen.isEmpty)
        throw Failure()
      }
    }
    #expect(seen == ["1\n", "talk 2\n", "3\n"])
  }

  @Test func styledLineIsWrappedLikeAPlainOne() {
    var seen: [String] = []
    let output = Output(
      usesColor: true, screen: { ScreenSize(columns: 24, rows: 0) },
      sinks: .init(data: { seen.append($0) }, talk: { _ in }))
    output.line("understood: one and two and three", .dim)
    #expect(
      seen == [
        "\u{1B}[2munderstood: one and two\u{1B}[0m\n", "\u{1B}[2m  and three\u{1B}[0m\n",
      ])
  }
}
