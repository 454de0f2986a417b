import Foundation
import Testing

@testable import Yarn

/// A script that breaks off anywhere is answered, as an author's half-written file is.
@Suite struct PrefixTests {
  /// Something of everything.
  static let script =
    "\u{FEFF}#tag\r\n"
    + node(
      """
      <<declare $n = 1 as number>>
      <<enum Mood>>
      <<case Calm = 1>>
      <<endenum>>
      佐藤: [b]やあ[/b] {$n + min(1, 2)} 👩‍👧 #line:1 #x // c
      [plural value={$n} one="a" other="% b"/]
      -> A <<if $n == 1 and not false>> #line:2
          <<set $n += -1.5>>
          => B <<once if true>>
            <<detour {"Other"}>>
      -> C
      <<if visited("Other")>>
      <<elseif $n > 2>>
      <<else>>
        <<wait {$n}>>
      <<endif>>
      <<once>>
      <<jump Other>>
      <<endonce>>
      """, headers: "when: once if $n < 3\ntracking: always\n")
    + node("\\{ \\<< \"q\" <<return>>\n<<stop>>", title: "Other", headers: "subtitle: s\n")

  /// The conformance cases and the role-plays that lie beside the tests, with our own.
  static let texts: [String] = {
    var texts = [script]
    for kind in ["plans", "must-fail"] {
      texts += SharedCases.names(kind, ending: ".yarn").compactMap {
        try? SharedCases.text("\(kind)/\($0).yarn")
      }
    }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("scripts/roleplay")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    texts += names.sorted().filter { $0.hasSuffix(".yarn") }.compactMap {
      try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    return texts
  }()

  /// What the tools say of a text; that they say it at all is what is tested.
  private func answers(_ text: String) -> Bool {
    let compiled = Compiler.compile(text, functions: FunctionLibrary.testPlans.signatures)
    for fault in Linter(wantsIDs: true).findings(compiled) {
      #expect(fault.position.line >= 1 && fault.position.column >= 1 && fault.length >= 0)
      #expect(!fault.description.isEmpty)
    }
    let ids = LineIDWriter.adding(to: SourceFile(name: "s", text: text))
    #expect((ids == nil) == !compiled.isWellFormed)
    return compiled.program != nil
  }

  /// Every prefix by bytes: what is cut inside a character ends in a replacement character.
  @Test func everyPrefixOfAScriptIsAnswered() {
    let bytes = Array(Self.script.utf8)
    var programs = 0
    for end in 0...bytes.count {
      if answers(String(decoding: bytes[..<end], as: UTF8.self)) { programs += 1 }
    }
    #expect(programs > 0 && programs < bytes.count / 2)
  }

  @Test func prefixesOfTheCasesAreAnswered() throws {
    let seed: UInt64 = 7_301
    print("PrefixTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    try #require(Self.texts.count > 10)
    for text in Self.texts {
      let bytes = Array(text.utf8)
      for _ in 0..<8 {
        _ = answers(String(decoding: bytes[..<chance.below(bytes.count + 1)], as: UTF8.self))
      }
    }
  }

  /// The same with a stretch cut out, put twice, or followed by another text's end.
  @Test func mangledCasesAreAnswered() {
    let seed: UInt64 = 7_302
    print("PrefixTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    for text in Self.texts {
      let bytes = Array(text.utf8)
      for _ in 0..<4 {
        let start = chance.below(bytes.count + 1)
        let end = start + chance.below(min(200, bytes.count - start + 1))
        let other = Array(chance.pick(Self.texts).utf8)
        let tail = other[chance.below(other.count)...].prefix(2_000)
        for mangled in [
          bytes[..<start] + bytes[end...], bytes[..<end] + bytes[start...], bytes[..<start] + tail,
        ] {
          _ = answers(String(decoding: mangled, as: UTF8.self))
        }
      }
    }
  }

  /// Plans and tables of translations that break off are read, or refused with their line.
  @Test func prefixesOfPlansAndTablesAreAnswered() {
    let plan = Array((TestPlanTests.good + "\nset: $b = \"社\"\nsaliency: random\r\n").utf8)
    let table = Array("\u{FEFF}id,note,text\r\nline:a,,\"一, \"\"二\"\"\n三\"\rc,x,四".utf8)
    var (read, refused) = (0, 0)
    for end in 0...plan.count {
      do {
        _ = try TestPlan(String(decoding: plan[..<end], as: UTF8.self))
        read += 1
      } catch {
        #expect(error.line >= 1 && !error.seen.isEmpty)
        refused += 1
      }
    }
    for end in 0...table.count {
      do {
        let text = String(decoding: table[..<end], as: UTF8.self)
        _ = try TranslationFile(name: "t", language: "ja", text: text)
        read += 1
      } catch {
        #expect(error.line >= 1)
        refused += 1
      }
    }
    #expect(read > 20 && refused > 20)
  }
}
