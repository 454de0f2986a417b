import Testing

@testable import Yarn

/// Conditions, variables, jumps, detours, visits.
@Suite struct FlowTests {
  static let rows: [(name: String, script: String, shown: [String])] = [
    (
      "else if",
      node("<<set $a = 2>>\n<<if $a == 1>>\n1\n<<elseif $a == 2>>\n2\n<<else>>\n3\n<<endif>>"),
      ["2"]
    ),
    ("precedence", node("{2 + 3 * 4 == 14 and not false or false}"), ["True"]),
    (
      "and, or, xor from the left", node("{true or true xor true} {true xor true or true}"),
      ["False True"]
    ),
    (
      "words", node("{1 is 1} {1 eq 1} {1 neq 1} {1 lt 2} {2 lte 2} {1 gt 2} {2 gte 2} {not true}"),
      ["True True False True True False True False"]
    ),
    (
      "nothing is divided that isn't asked for", node("<<set $n = 0>>\n{$n != 0 and 1 / $n > 1}"),
      ["False"]
    ),
    (
      "signs",
      node(
        "<<set $n = 1>>\n<<set $n += 4>>\n<<set $n *= 3>>\n<<set $n -= 1>>\n<<set $n /= 2>>\n<<set $n %= 4>>\n{$n}"
      ),
      ["3"]
    ),
    ("text", node("<<set $t to \"a\">>\n<<set $t += \"b\">>\n{$t + \"c\"}"), ["abc"]),
    ("declared elsewhere", node("{$n}") + node("<<declare $n = 5>>", title: "Setup"), ["5"]),
    ("first values", node("{$a + 1} {$b + \"x\"} {not $c}"), ["1 x True"]),
    (
      "smart",
      node("<<declare $m = 1>>\n<<declare $rich = $m > 10>>\n{$rich}\n<<set $m = 11>>\n{$rich}"),
      ["False", "True"]
    ),
    (
      "an expression of fixed values is a plain variable",
      node("<<declare $n = 2 * -3>>\n<<set $n += 1>>\n{$n}"), ["-5"]
    ),
    ("jump", node("a\n<<jump B>>\nnever") + node("b", title: "B"), ["a", "b"]),
    ("jump by name", node("<<jump {\"B\" + string(1)}>>") + node("b", title: "B1"), ["b"]),
    (
      "detour", node("a\n<<detour B>>\nc") + node("b\n<<return>>\nnever", title: "B"),
      ["a", "b", "c"]
    ),
    ("return without detour ends", node("a\n<<return>>\nnever"), ["a"]),
    ("stop", node("<<detour B>>\nnever") + node("b\n<<stop>>", title: "B"), ["b"]),
    (
      "jump in a detour never comes back",
      node("<<detour B>>\nnever") + node("<<jump C>>", title: "B") + node("c", title: "C"), ["c"]
    ),
    (
      "once",
      node("<<detour B>>\n<<detour B>>")
        + node("<<once>>\nfirst\n<<else>>\nlater\n<<endonce>>", title: "B"), ["first", "later"]
    ),
    (
      "once if waits",
      node("<<detour B>>\n<<set $go = true>>\n<<detour B>>\n<<detour B>>")
        + node("<<once if $go>>\ngo\n<<endonce>>\nB <<once>>", title: "B"), ["B", "go"]
    ),
    (
      "visits",
      node(
        "{visited(\"B\")}{visited_count(\"B\")}\n<<detour B>>\n<<detour B>>\n{visited(\"B\")}{visited_count(\"B\")}{visited(\"Nowhere\")}"
      )
        + node("b", title: "B"), ["False0", "b", "b", "True2False"]
    ),
    (
      "no tracking",
      node("<<detour B>>\n{visited(\"B\")}") + node("b", title: "B", headers: "tracking: never\n"),
      ["b", "False"]
    ),
    (
      "commands", node("<<wait 2>>\n<<stop-music>>\n<<a {1 + 1}b {\"{0}\"}>> #tag\n<<x \\{y\\}>>"),
      ["<<wait 2>>", "<<stop-music>>", "<<a 2b {0}>>", "<<x {y}>>"]
    ),
    (
      "enum",
      node(
        "<<enum Mood>>\n<<case Calm>>\n<<case Angry>>\n<<endenum>>\n<<set $m = .Angry>>\n<<if $m == Mood.Angry>>\nangry\n<<endif>>\n{$m}"
      ),
      ["angry", "1"]
    ),
    (
      "enum's first case is its first value",
      node("{$m == Mood.Calm}")
        + node("<<enum Mood>>\n<<case Calm = \"c\">>\n<<endenum>>", title: "E"),
      ["True"]
    ),
    (
      "numbers",
      node(
        "{round(2.4)} {floor(-1.5)} {ceil(1.2)} {int(-1.5)} {inc(1)} {inc(1.5)} {dec(2)} {dec(1.5)} {decimal(4.5)} {round_places(1.256, 2)} {min(1, 2)} {max(1, 2)}"
      ),
      ["2 -2 2 -1 2 2 1 1 0.5 1.26 1 2"]
    ),
    (
      "conversions",
      node(
        "{string(1.50)} {number(\"2\") + 1} {bool(\"true\")} {number(true)} {format_invariant(4.51)} {format(\"{0:F2}\", 0.451)} {format(\"{0:N0}\", 1234567)}"
      ),
      ["1.5 3 True 1 4.51 0.45 1,234,567"]
    ),
    ("text after a command", node("<<set $a = 1>> said {$a}"), ["said 1"]),
    (
      "a comment in a header",
      "title: Start // the first\ncolor-id: 1\nx.y: a: b\nwhen: true // always\n---\na\n===\n",
      ["a"]
    ),
  ]

  @Test(arguments: rows)
  func plays(_ row: (name: String, script: String, shown: [String])) throws {
    #expect(try play(row.script) == row.shown, "\(row.name)")
  }

  @Test func nodesAreToldAsTheyBeginAndEnd() throws {
    let script = node("<<detour B>>\n<<jump C>>") + node("b", title: "B") + node("c", title: "C")
    let runner = DialogueRunner(try #require(Compiler.compile(script).program))
    try runner.start("Start")
    var events: [String] = []
    loop: while true {
      let event = try runner.next()
      events.append(event.planText)
      if event == .completed { break loop }
    }
    #expect(
      events == [
        "node: Start", "node: B", "line: b", "node: B", "node: Start", "node: C", "line: c",
        "node: C", "stop",
      ])
    #expect(runner.currentNode == nil)
  }

  static let faults: [(body: String, kind: DialogueFault.Kind, line: Int)] = [
    ("<<set $n = 0>>\n{1 / $n}", .divisionByZero, 4),
    ("a\n<<jump Nowhere>>", .nodeUndefined("Nowhere"), 4),
    ("<<detour {\"No\" + \"where\"}>>", .nodeUndefined("Nowhere"), 3),
    ("<<call nobody_has_this(1)>>", .functionUndefined("nobody_has_this"), 3),
    (
      "<<call assert(1 == 2)>>",
      .functionFailed("assert", reason: "the assertion doesn't hold"), 3
    ),
    (
      "<<if number(\"x\") == 1>>\n<<endif>>",
      .functionFailed("number", reason: "\"x\" is no number"), 3
    ),
    ("<<detour Start>>", .detoursTooDeep, 3),
    ("<<jump Start>>", .endlessLoop, 3),
  ]

  @Test(arguments: faults)
  func stopsWithItsPlace(_ row: (body: String, kind: DialogueFault.Kind, line: Int)) throws {
    let fault = try #require(throws: DialogueFault.self) { try play(node(row.body)) }
    #expect(fault.kind == row.kind)
    #expect(fault.position?.line == row.line)
  }

  @Test func hostValuesOfAnotherTypeAreRefused() throws {
    let storage = MemoryStorage(["$n": "text"])
    let fault = try #require(throws: DialogueFault.self) {
      try play(node("{$n - 1}"), storage: storage)
    }
    #expect(fault.kind == .wrongType(seen: .string))
  }

  @Test func stoppedByTheHostItCountsTheVisit() throws {
    let storage = MemoryStorage()
    let runner = DialogueRunner(
      try #require(Compiler.compile(node("a\nb")).program), storage: storage)
    try runner.start("Start")
    _ = try runner.next()
    runner.stop()
    #expect(try runner.next() == .nodeCompleted("Start"))
    #expect(try runner.next() == .completed)
    #expect(try play(node("{visited(\"Start\")}"), storage: storage) == ["True"])
  }
}
