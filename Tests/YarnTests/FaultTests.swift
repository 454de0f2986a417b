import Testing

@testable import Yarn

/// What is refused, for which reason, and where the caret points.
@Suite struct FaultTests {
  typealias Row = (script: String, kind: Diagnostic.Kind, line: Int, column: Int)

  /// Each in a node's body, so that line 3 is the first.
  static let bodies: [Row] = [
    ("<<if true>>\na", .blockNotClosed, 3, 1),
    ("<<once>>\na", .blockNotClosed, 3, 1),
    ("-> A\n  <<if true>>\n  a\n<<endif>>", .blockNotClosed, 4, 3),
    ("a\n<<endif>>", .blockEndWithoutStart, 4, 1),
    ("<<else>>", .blockEndWithoutStart, 3, 1),
    ("<<if true>>\n<<else>>\n<<else>>\n<<endif>>", .blockEndWithoutStart, 5, 1),
    ("<<case A>>", .blockEndWithoutStart, 3, 1),
    ("<<wait", .commandNotClosed, 3, 1),
    ("  <<set $a = 1", .commandNotClosed, 3, 3),
    ("<<jump", .commandNotClosed, 3, 1),
    ("<<>>", .commandEmpty, 3, 1),
    ("text <<wait 2>>", .commandAfterText, 3, 6),
    ("text <<endif>>", .commandAfterText, 3, 6),
    ("text # tag", .hashtagMalformed, 3, 6),
    ("text #tag more", .hashtagMalformed, 3, 11),
    ("text #tag <<if true>>", .hashtagMalformed, 3, 11),
    ("text <<if true>> more", .hashtagMalformed, 3, 18),
    ("a #line:1 #line:2", .lineIDRepeated, 3, 11),
    ("a #line:1\na #line:2 #shadow:1", .lineAndShadow, 4, 11),
    ("a {1} #line:1\na {1} #shadow:1", .shadowHasExpressions, 4, 1),
    ("a #line:", .hashtagMalformed, 3, 3),
    ("-> A\n    \n-> B", .optionBlockEmpty, 4, 1),
    ("-> A\n->\n-> B", .optionTextMissing, 4, 1),
    ("=> <<if true>>", .optionTextMissing, 3, 1),
    // Expressions
    ("{}", .expressionMissing, 3, 2),
    ("{1 + }", .expressionMissing, 3, 6),
    ("{1", .expressionNotClosed, 3, 1),
    ("{(1}", .expressionNotClosed, 3, 2),
    ("{min(1}", .expressionNotClosed, 3, 2),
    ("{\"a}", .stringNotClosed, 3, 2),
    ("{1 2}", .expressionUnexpected, 3, 4),
    ("{* 2}", .expressionUnexpected, 3, 2),
    ("{name}", .nameUnmarked, 3, 2),
    ("{$}", .expressionUnexpected, 3, 2),
    ("<<if $a = 1>>\n<<endif>>", .assignmentInExpression, 3, 9),
    ("<<if true>\na\n<<endif>>", .expressionMissing, 3, 11),
    ("<<set $a>>", .declarationMalformed, 3, 1),
    ("<<set a = 1>>", .declarationMalformed, 3, 1),
    ("<<set $a 1>>", .declarationMalformed, 3, 1),
    ("<<declare $a = >>", .declarationWithoutValue, 3, 11),
    ("<<declare $a = 1 as>>", .declarationMalformed, 3, 1),
    ("<<declare $a = 1 as Mood>>", .typeNameUnknown, 3, 21),
    ("<<declare $a = 1 as string>>", .declarationTypeDiffers, 3, 16),
    ("<<declare $a = 1>>\n<<declare $a = 1>>", .variableRedeclared, 4, 11),
    ("<<stop now>>", .expressionUnexpected, 3, 8),
    ("<<jump>>", .expressionMissing, 3, 1),
    ("<<jump A B>>", .expressionUnexpected, 3, 10),
    ("<<once while true>>\n<<endonce>>", .expressionUnexpected, 3, 8),
    // Types
    ("<<set $a = 1>>\n<<set $a = \"x\">>", .typeMismatch, 4, 12),
    ("<<if 1>>\n<<endif>>", .typeMismatch, 3, 6),
    ("text <<if 1>>", .typeMismatch, 3, 11),
    ("{1 + \"a\"}", .typeMismatch, 3, 6),
    ("{\"a\" * \"b\"}", .operatorType, 3, 2),
    ("{true + true}", .operatorType, 3, 2),
    ("{true > false}", .operatorType, 3, 2),
    ("{-\"a\"}", .typeMismatch, 3, 3),
    ("<<set $a = true>>\n<<set $a += true>>", .operatorType, 4, 7),
    ("<<jump {1}>>", .typeMismatch, 3, 9),
    ("{min(1)}", .argumentCount, 3, 2),
    ("{min(1, \"a\")}", .typeMismatch, 3, 9),
    ("{visited(1)}", .typeMismatch, 3, 10),
    ("{own(1) + 1}\n{own() + 1}", .argumentCount, 4, 2),
    ("<<set $a = $b>>\n<<set $b = $a>>", .typeUnknown, 3, 7),
    ("<<declare $m = 1>>\n<<declare $s = $m + 1>>\n<<set $s = 2>>", .smartVariableReadOnly, 5, 7),
    ("<<declare $s = $s + 1>>", .smartVariableLoop, 3, 11),
    // Enums
    ("<<enum>>\n<<case A>>\n<<endenum>>", .enumMalformed, 3, 1),
    ("<<enum E>>\n<<endenum>>", .enumMalformed, 3, 8),
    ("<<enum E>>\n<<case A>>", .blockNotClosed, 3, 1),
    ("<<enum E>>\n<<case A>>\n<<case A>>\n<<endenum>>", .enumCaseDuplicate, 5, 8),
    (
      "<<enum E>>\n<<case A>>\n<<endenum>>\n<<enum E>>\n<<case A>>\n<<endenum>>", .enumDuplicate, 6,
      8
    ),
    ("<<enum E>>\n<<case Apple>>\n<<endenum>>\n{E.Aple}", .memberUnknown, 6, 2),
    ("{Nothing.A}", .typeNameUnknown, 3, 2),
    ("<<enum E>>\n<<case A>>\n<<endenum>>\n<<set $e = 1>>\n<<set $e = .A>>", .typeMismatch, 7, 12),
    // Wide characters and tabs before the place
    ("\t佐藤: {ならば}", .nameUnmarked, 3, 7),
  ]

  @Test(arguments: bodies)
  func isRefused(_ row: Row) throws {
    let script = node(row.script)
    let compiled = Compiler.compile(
      script, name: "a", functions: FunctionLibrary.testPlans.signatures)
    #expect(compiled.program == nil)
    let fault = try #require(compiled.errors.first, "nothing found")
    #expect(fault.kind == row.kind, "\(fault)")
    #expect(fault.position == SourcePosition(file: "a", line: row.line, column: row.column))
    #expect(compiled.errors.count == 1, "\(compiled.errors)")
  }

  static let scripts: [Row] = [
    ("nonsense", .headerMalformed, 1, 1),
    ("===\n", .headerMalformed, 1, 1),
    ("title: A\n---\na\n", .nodeEndMissing, 1, 8),
    ("tags: x\n---\na\n===\n", .titleMissing, 1, 1),
    ("title:\n---\na\n===\n", .titleMissing, 1, 1),
    ("title: A\ntitle: B\n---\na\n===\n", .titleRepeated, 2, 1),
    ("title: A B\n---\na\n===\n", .nodeNameInvalid, 1, 8),
    ("title: 1st\n---\na\n===\n", .nodeNameInvalid, 1, 8),
    ("title: A.B\n---\na\n===\n", .nodeNameInvalid, 1, 8),
    (
      "title: A\nwhen: always\nsubtitle: x\n---\na\n===\ntitle: A\nwhen: once\nsubtitle: x\n---\na\n===\n",
      .subtitleDuplicate, 9, 11
    ),
    ("title: A\nwhen:\n---\na\n===\n", .expressionMissing, 2, 6),
    ("title: A\nwhen: 1 +\n---\na\n===\n", .expressionMissing, 2, 10),
    ("title: A\nwhen: 1\n---\na\n===\n", .typeMismatch, 2, 7),
    ("title: A\nwhen: true true\n---\na\n===\n", .expressionUnexpected, 2, 12),
  ]

  @Test(arguments: scripts)
  func fileIsRefused(_ row: Row) throws {
    let compiled = Compiler.compile(row.script, name: "a")
    #expect(compiled.program == nil)
    #expect(compiled.errors.map(\.kind) == [row.kind], "\(compiled.diagnostics)")
    let seen = compiled.errors.first?.position
    #expect(seen == SourcePosition(file: "a", line: row.line, column: row.column))
  }

  @Test func severalFaultsAreReportedAtOnce() {
    let body = "{}\n<<if true>>\n<<set $a = true + 1>>\n<<endif>>\n<<wait\ntext #tag text"
    #expect(
      kinds(node(body)) == [
        .expressionMissing, .typeMismatch, .commandNotClosed, .hashtagMalformed,
      ])
  }

  @Test func warningsLetTheScriptRun() {
    let script = node("<<wait 1>> text\n[a]open\n<<jump Strat>>") + "title: Empty\n---\n===\n"
    let compiled = Compiler.compile(script)
    #expect(compiled.program != nil)
    #expect(
      compiled.diagnostics.map(\.kind) == [
        .textAfterCommand, .markupMalformed, .nodeUndefined, .nodeEmpty,
      ])
    #expect(compiled.diagnostics.map(\.near) == [nil, nil, "Start", nil])
  }

  @Test func caretStandsUnderWhatIsMeant() {
    let fault = Compiler.compile(node("\t佐藤: {ならば} #x"), name: "a.yarn").errors.first
    #expect(
      fault?.description == """
        a.yarn:3:7: error: ならば stands alone
          \t佐藤: {ならば} #x
          \t       ^~~~~~
        write $ならば for a variable, "ならば" for a text, ならば() for a function
        """)
  }

  @Test func everyKindHasItsWords() {
    for kind in Diagnostic.Kind.allCases {
      #expect(!kind.texts.message.isEmpty && !kind.texts.remedy.isEmpty)
    }
    let all = Diagnostic.Kind.allCases.map(\.texts.message)
    let shared = ["this can't be read as {form}"]
    #expect(Set(all).count + shared.count == all.count, "a message is shared by accident")
  }

  /// Whatever is typed, the compiler answers; both a program and faults must come up.
  @Test func noTextBringsTheCompilerDown() {
    let pieces = [
      "title: A\n", "---\n", "===\n", "<<", ">>", "if ", "$a", " = ", "1", "\"", "{", "}", "[", "]",
      "/", "\\", "#", "-> ", "=> ", "\n", "  ", "\t", "<<if true>>", "<<endif>>", "<<once>>",
      "<<endonce>>", "text", ":", "佐", "<<enum E>>", "<<case A>>", "<<endenum>>", ".", "(", ")",
      "when: ", "\r\n", "<<set $a to 1>>\n", "title: B\n---\nb\n===\n", "!", "-", "%", "//",
    ]
    var chance = SeededGenerator(seed: 7)
    var programs = 0
    for _ in 0..<3_000 {
      var text = chance.below(2) == 0 ? "title: A\n---\n" : ""
      for _ in 0..<chance.below(12) { text += chance.pick(pieces) }
      if chance.below(2) == 0 { text += "\n===\n" }
      if Compiler.compile(text).program != nil { programs += 1 }
    }
    #expect(programs > 100 && programs < 2_900)
  }
}
