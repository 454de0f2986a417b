import Foundation
import LineEditing
import Receivables
import Testing
import Yarn

@testable import Console

/// The tools of those who write role-plays, as a person uses them.
@Suite struct ScriptCommandTests {
  let demo: DemoDesk
  private let editor = ScriptedEditor(lines: [])

  init() throws { demo = try DemoDesk(.en) }

  private func write(_ text: String, _ name: String = "call.yarn", in desk: DemoDesk? = nil) throws
    -> String
  {
    let path = (desk ?? demo).folder.appending(path: name)
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  private func node(_ body: String, title: String = "Start") -> String {
    "title: \(title)\n---\n\(body)\n===\n"
  }

  // MARK: - Lint

  @Test func faultIsShownWithItsLineAndRemedy() throws {
    let path = try write(node("佐藤: {ならば} と言う #line:1"))
    #expect(demo.run("script", "lint", path) == 1)
    #expect(demo.screen.contains(":3:6: error: ならば stands alone"))
    #expect(demo.screen.contains("\n    佐藤: {ならば} と言う #line:1\n           ^~~~~~\n"))
    #expect(demo.screen.contains("write $ならば for a variable"))
    #expect(demo.screen.contains("1 error, 0 pieces of advice"))
  }

  @Test func caretStaysOnANarrowScreen() throws {
    let narrow = try DemoDesk(.en, columns: 60)
    let long = String(repeating: "長い台詞 ", count: 30)
    let path = try write(node("\t\(long){x} #line:1"), in: narrow)
    #expect(narrow.run("script", "lint", path) == 1)
    let lines = narrow.screen.split(separator: "\n").map(String.init)
    let caret = try #require(lines.firstIndex { $0.contains("^") })
    let column = DisplayWidth.of(String(lines[caret].prefix { $0 != "^" }))
    let shown = lines[caret - 1]
    let before = shown.prefix { $0 != "{" }
    #expect(DisplayWidth.of(shown) <= 60)
    #expect(DisplayWidth.of(String(before)) + 1 == column)
  }

  @Test func adviceAloneIsNoFaultUnlessStrict() throws {
    let path = try write(node("You owe ¥800,000"))
    #expect(demo.run("script", "lint", path) == 0)
    #expect(demo.screen.contains("an amount of money is typed into the text: ¥800,000"))
    #expect(demo.screen.contains("let ids be added: script ids \(path) --fix"))
    #expect(demo.screen.contains("0 errors, 2 pieces of advice"))
    #expect(demo.run("script", "lint", path, "--strict") == 1)
    #expect(demo.run("script", "lint", path, "--format", "json") == 0)
    #expect(demo.screen.contains(#""kind":"amount-in-line","length":16,"line":3"#))
  }

  @Test func undefinedNodeIsAFault() throws {
    let path = try write(node("<<jump Strat>>"))
    #expect(demo.run("script", "lint", path) == 1)
    #expect(demo.screen.contains("Did you mean Start?"))
  }

  @Test func translationsBesideTheScriptAreHeldAgainstIt() throws {
    let path = try write(node("One #line:a\nTwo #line:b"))
    _ = try write("id,text\nline:a,一つ\nline:z,三\n", "call.ja.csv")
    #expect(demo.run("script", "lint", path, "--strict") == 1)
    #expect(demo.screen.contains("the line line:b has no text in ja"))
    #expect(
      demo.screen.contains("call.ja.csv:3:1: advice: no line of the script has the id line:z"))
    _ = try write("key,words\n", "call.zh-Hans.csv")
    #expect(demo.run("script", "lint", path) == 1)
    #expect(demo.screen.contains("KAI-SCR-003"))
  }

  @Test func filesThatBelongTogetherAreCheckedAtOnce() throws {
    let one = try write(node("<<jump Other>>"), "one.yarn")
    let two = try write(node("Here #line:1", title: "Other"), "two.yarn")
    #expect(demo.run("script", "lint", one) == 1)
    #expect(demo.run("script", "lint", one, two, "--strict") == 0)
    #expect(demo.screen.contains("2 scripts: all is well."))
  }

  @Test(arguments: [Language.ja, .zhHans])
  func faultsAreSaidInTheLanguage(_ language: Language) throws {
    let desk = try DemoDesk(language)
    let path = try write(node("<<if $a = 1>>\n<<endif>>\n[x"), in: desk)
    #expect(desk.run("script", "lint", path) == 1)
    #expect(desk.screen.contains(language == .ja ? "「=」は代入です" : "“=”是赋值"))
    #expect(!desk.screen.contains("error"))
  }

  @Test func whatIsNoScriptIsRefused() throws {
    #expect(demo.run("script", "lint", "/nowhere.yarn") == 1)
    #expect(demo.screen.contains("KAI-SCR-001"))
    let path = demo.folder.appending(path: "sjis.yarn")
    try Data([0x83, 0x65, 0x83, 0x58]).write(to: path)
    #expect(demo.run("script", "lint", path.path) == 1)
    #expect(demo.screen.contains("KAI-SCR-002"))
  }

  // MARK: - Ids

  @Test func idsAreListedThenWritten() throws {
    let typed = node("One // said\r\n-> Two")
    let path = try write(typed)
    #expect(demo.run("script", "ids", path) == 0)
    #expect(demo.screen.contains("2 lines have no id. Add line:call-0010 to line:call-0020"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == typed)
    #expect(demo.run("script", "ids", path, "--fix") == 0)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == node("One #line:call-0010 // said\r\n-> Two #line:call-0020"))
    #expect(demo.run("script", "ids", path, "--fix") == 0)
    #expect(demo.screen.contains("every line has its id"))
    let broken = try write(node("<<if"), "broken.yarn")
    #expect(demo.run("script", "ids", broken, "--fix") == 1)
    #expect(demo.screen.contains("KAI-SCR-006"))
  }

  // MARK: - Test

  @Test func plansEndWithACount() throws {
    _ = try write(node("One\n-> A\n-> B\n  {1 / $n}\n<<set $n = 0>>"))
    let good = try write("line: `One`\nselect: 1\nstop\n", "call.testplan")
    #expect(demo.run("script", "test", good) == 0)
    #expect(demo.screen.hasSuffix("1 passed, 0 failed\n"))
    _ = try write(node("One"), "other.yarn")
    let bad = try write("line: `Two`\n---\nline: `One`\n", "other.testplan")
    #expect(demo.run("script", "test", good, bad) == 1)
    #expect(
      demo.screen.contains("other.testplan:1, run 1: expected \"line: Two\", seen \"line: One\""))
    #expect(demo.screen.hasSuffix("1 passed, 1 failed\n"))
    let failing = try write("line: *\nselect: 2\nline: *\n", "call.testplan")
    #expect(demo.run("script", "test", failing) == 1)
    #expect(demo.screen.contains("Division by zero."))
    #expect(demo.screen.contains("to come here: 2"))
    let unreadable = try write("lime: `x`\n", "call.testplan")
    #expect(demo.run("script", "test", unreadable) == 1)
    #expect(demo.screen.contains("KAI-SCR-008"))
  }

  // MARK: - Explore

  @Test func exploringTellsWhatIsNeverReachedAndWhatFails() throws {
    let path = try write(
      node("One\n-> A\n-> B\n  <<jump Nowhere>>\n<<if false>>\nTwo\n<<endif>>")
        + node("Three", title: "Far"))
    #expect(demo.run("script", "explore", path, "--all") == 1)
    #expect(demo.screen.contains("3 of 5 lines reached"))
    #expect(demo.screen.contains("call.yarn:8  Two"))
    #expect(demo.screen.contains("call.yarn:13  Three"))
    #expect(demo.screen.contains("call.yarn:6:10: There is no node Nowhere."))
    #expect(demo.screen.contains("to come here: 2\n    2  B"))
    #expect(demo.run("script", "explore", path, "--all", "--node", "Far") == 0)
    #expect(demo.run("script", "explore", path, "--random", "50", "--seed", "3") == 1)
    let first = demo.screen
    #expect(demo.run("script", "explore", path, "--random", "50", "--seed", "3") == 1)
    #expect(demo.screen == first)
    #expect(demo.run("script", "explore", path, "--all", "--format", "json") == 1)
    #expect(demo.screen.contains(#""choices":[2]"#))
  }

  @Test func exploringNeedsOneWay() throws {
    let path = try write(node("One"))
    for arguments in [[], ["--all", "--random", "3"], ["--all", "--seed", "3"]] {
      #expect(demo.runAll(["script", "explore", path] + arguments) == 64)
      #expect(demo.screen.contains("KAI-SCR-009"))
    }
    #expect(demo.run("script", "explore", path, "--random", "0") == 64)
    #expect(demo.screen.contains("KAI-SCR-010"))
    #expect(demo.run("script", "explore", path, "--all", "--node", "Strat") == 64)
    #expect(demo.screen.contains("Did you mean Start?"))
  }

  // MARK: - Play and new

  @Test func playingTakesNumbers() throws {
    let desk = try DemoDesk(.en, editor: ScriptedEditor(lines: ["２"]))
    let path = try write(
      node(
        "Bea: Hi \u{1B}[2J #line:a\n-> A\n-> B\n  took {unknown() + 1} #line:b\n-> C <<if false>>\n<<wait 2>>"
      ),
      in: desk)
    _ = try write("id,text\nb,{0} を選んだ\n", "call.ja.csv", in: desk)
    #expect(desk.run("script", "play", path, "--script-lang", "ja") == 0)
    #expect(
      desk.screen
        == "Bea: Hi ␛[2J\n  1  A\n  2  B\n  -  C  (not now)\n1 を選んだ\n<<wait 2>>\n— end —\n")
    #expect(desk.run("script", "play", path, "--script-lang", "zh-Hans") == 1)
    #expect(desk.screen.contains("KAI-SCR-012"))
  }

  @Test func wrongNumberFromAPipeEndsThePlay() throws {
    let desk = try DemoDesk(.en, editor: ScriptedEditor(lines: ["3"]))
    let path = try write(node("-> A\n-> B <<if false>>"), in: desk)
    #expect(desk.run("script", "play", path) == 1)
    #expect(desk.screen.contains("\"3\" can't be taken"))
    let left = try DemoDesk(.en, editor: ScriptedEditor(lines: []))
    let other = try write(node("-> A"), in: left)
    #expect(left.run("script", "play", other) == 0)
    #expect(left.screen.contains("— left —"))
  }

  @Test(arguments: Language.allCases)
  func newScriptIsSound(_ language: Language) throws {
    let desk = try DemoDesk(language)
    let path = desk.folder.appending(path: "first call").path
    #expect(desk.run("script", "new", path) == 0)
    #expect(desk.run("script", "lint", path + ".yarn", "--strict") == 0, "\(desk.screen)")
    #expect(desk.run("script", "explore", path + ".yarn", "--all", "--format", "json") == 0)
    #expect(desk.screen.contains(#""complete":true"#))
    #expect(!desk.screen.contains(#""reach":"never""#) && !desk.screen.contains("conditional"))
    #expect(desk.run("script", "new", path + ".yarn") == 1)
    #expect(desk.screen.contains("KAI-SCR-011"))
  }

  // MARK: - Role-plays

  private static let rolePlays = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "scripts/roleplay").path

  @Test(arguments: Language.allCases)
  func newRolePlayIsSound(_ language: Language) throws {
    let desk = try DemoDesk(language)
    let path = desk.folder.appending(path: "bakery").path
    #expect(desk.run("script", "new", path, "--role-play") == 0)
    #expect(desk.run("script", "lint", path + ".yarn", "--strict") == 0, "\(desk.screen)")
  }

  @Test func shippedRolePlaysAndTheirCommonWordsAreClean() {
    let paths = ["timber", "machikoba", "common/zh-Hans"].map { "\(Self.rolePlays)/\($0).yarn" }
    #expect(demo.runAll(["script", "lint"] + paths + ["--strict"]) == 0, "\(demo.screen)")
    #expect(demo.screen.contains("3 scripts: all is well."))
    #expect(demo.run("script", "explore", paths[0], "--all", "--node", "Offer") == 0)
    #expect(demo.run("script", "play", paths[1], "--node", "Truth") != 0)
    #expect(demo.run("script", "play", paths[0], "--node", "Truth") == 0)
    #expect(demo.screen.contains("All right, since you listen."))
  }

  @Test(arguments: [
    (Language.en, "<<level 9>>", "9 is out of range", "possible is: 1…3"),
    (.ja, "<<level 9>>", "9 は範囲の外です", "書ける範囲：1…3"),
    (.zhHans, "<<level 9>>", "9 超出了范围", "允许的范围：1…3"),
    (.en, "<<levle 1>>", "no fact of a scene is called levle", "Did you mean level?"),
  ])
  func faultsOfASceneAreSaidWithTheirPlace(
    _ language: Language, _ line: String, _ message: String, _ remedy: String
  ) throws {
    let desk = try DemoDesk(language)
    let path = desk.folder.appending(path: "bakery.yarn").path
    #expect(desk.run("script", "new", path, "--role-play") == 0)
    let sound = try String(contentsOfFile: path, encoding: .utf8)
    let place = sound.split(separator: "\n").firstIndex { $0 == "<<level 1>>" } ?? 0
    _ = try write(sound.replacing("<<level 1>>", with: line), "bakery.yarn", in: desk)
    #expect(desk.run("script", "lint", path) == 1)
    #expect(desk.screen.contains("bakery.yarn:\(place + 1):1:"), "\(desk.screen)")
    #expect(desk.screen.contains(message))
    #expect(desk.screen.contains(remedy))
    #expect(desk.run("script", "lint", path, "--format", "json") == 1)
    #expect(desk.screen.contains(#""line":\#(place + 1)"#))
  }

  @Test func whatASceneNeverSaysIsAdvice() throws {
    let path = demo.folder.appending(path: "bakery.yarn").path
    #expect(demo.run("script", "new", path, "--role-play") == 0)
    let sound = try String(contentsOfFile: path, encoding: .utf8)
    _ = try write(sound.replacing("title: Truth", with: "title: Elsewhere"), "bakery.yarn")
    #expect(demo.run("script", "lint", path) == 0)
    #expect(demo.screen.contains("this scene comes to Truth, but only in everybody's words"))
    #expect(demo.run("script", "lint", path, "--strict") == 1)
  }

  @Test func aloneItSaysWhatThereIs() {
    #expect(demo.run("script") == 0)
    #expect(demo.screen.contains("script lint"))
  }
}
