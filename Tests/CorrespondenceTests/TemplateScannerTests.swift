import Receivables
import Testing

@testable import Correspondence

@Suite struct TemplateScannerTests {
  private func findings(_ text: String, _ others: [String: String] = [:]) -> [TemplateFinding] {
    var scanner = TemplateScanner(
      source: Fixtures.source(others.merging(["t": text]) { $1 }), language: .en)
    scanner.scan("t", fields: LetterFields.all)
    return scanner.findings
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: TemplateFinding.Problem
    let line: Int
    let column: Int
    let seen: String
    var nearest: String?

    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(
      text: "Dear\n\n  {{debtr.name}}", problem: .unknownName, line: 3, column: 3,
      seen: "debtr.name", nearest: "debtor.name"),
    Case(
      text: "{{total}}", problem: .unknownName, line: 1, column: 1, seen: "total", nearest: nil),
    Case(
      text: "{{#invoice}}{{number}}{{/invoice}}", problem: .unknownName, line: 1, column: 1,
      seen: "invoice", nearest: "invoices"),
    Case(
      text: "a\nb {{number}}", problem: .unknownName, line: 2, column: 3, seen: "number"),
    Case(
      text: "{{#invoices}}\n{{nummber}}\n{{/invoices}}", problem: .unknownName, line: 2, column: 1,
      seen: "nummber", nearest: "number"),
    Case(
      text: "{{#payBy}}\n{{letterDate}}", problem: .unclosedSection, line: 1, column: 1,
      seen: "payBy"),
    Case(
      text: "{{#payBy}}x{{/payby}}", problem: .mismatchedSection, line: 1, column: 12,
      seen: "payby", nearest: "payBy"),
    Case(
      text: "x\n{{/payBy}}", problem: .mismatchedSection, line: 2, column: 1, seen: "payBy"),
    Case(text: "敬具 {{payBy", problem: .unclosedTag, line: 1, column: 4, seen: "{{payBy"),
    Case(
      text: "x\n{{=<% %>=}}", problem: .delimiterChange, line: 2, column: 1,
      seen: "{{=<% %>=}}"),
    Case(text: "敬具\n {", problem: .unclosedTag, line: 2, column: 2, seen: "{"),
    Case(text: "{{{payBy}}}", problem: .unescapedValue, line: 1, column: 1, seen: "{{{payBy}}"),
    Case(text: "{{&payBy}}", problem: .unescapedValue, line: 1, column: 1, seen: "{{&payBy}}"),
    Case(
      text: "{{%CONTENT_TYPE: TEXT}}", problem: .unsupportedTag, line: 1, column: 1,
      seen: "{{%CONTENT_TYPE: TEXT}}"),
    Case(text: "{{$b}}", problem: .unsupportedTag, line: 1, column: 1, seen: "{{$b}}"),
    Case(text: "{{<b}}", problem: .unsupportedTag, line: 1, column: 1, seen: "{{<b}}"),
    Case(text: "{{>*payBy}}", problem: .unsupportedTag, line: 1, column: 1, seen: "{{>*payBy}}"),
    Case(
      text: "{{uppercased(payBy)}}", problem: .unsupportedTag, line: 1, column: 1,
      seen: "{{uppercased(payBy)}}"),
    Case(text: "{{.}}", problem: .unsupportedTag, line: 1, column: 1, seen: "{{.}}"),
    Case(text: "{{}}", problem: .unsupportedTag, line: 1, column: 1, seen: "{{}}"),
    Case(text: "{{invoices}}", problem: .notAValue, line: 1, column: 1, seen: "invoices"),
    Case(
      text: "{{reservesRights}}", problem: .notAValue, line: 1, column: 1, seen: "reservesRights"),
    Case(text: "{{bank}}", problem: .notAValue, line: 1, column: 1, seen: "bank"),
    Case(
      text: "{{>_bnk}}", problem: .unknownPartial, line: 1, column: 1, seen: "_bnk", nearest: nil),
    Case(
      text: "  {{>t}}", problem: .partialNotAlone, line: 1, column: 3, seen: "{{>t}}"),
    Case(
      text: "a\u{202E}b", problem: .forbiddenCharacter, line: 1, column: 2, seen: "U+202E"),
    Case(
      text: "a\u{E000}0\u{E001}", problem: .forbiddenCharacter, line: 1, column: 2, seen: "U+E000"),
    Case(
      text: "{{payBy}}\u{301} {{x", problem: .forbiddenCharacter, line: 0, column: 0, seen: "{"),
  ]

  @Test(arguments: cases)
  func faultIsFoundWhereItIs(_ fault: Case) throws {
    let finding = try #require(findings(fault.text).first { $0.problem == fault.problem })
    #expect(finding.template == "t.mustache")
    #expect([finding.line, finding.column] == [fault.line, fault.column])
    #expect(finding.seen == fault.seen)
    #expect(finding.nearest == fault.nearest)
  }

  @Test func goodTemplateHasNoFindings() {
    let text = """
      {{! a comment with {{braces and = signs }}
      {{#invoices}}{{number}} {{payBy}}{{/invoices}}{{^payBy}}-{{/payBy}} {{ bank.holder }}
      {{#bank}}{{holder}}{{/bank}}
      """
    #expect(findings(text).isEmpty)
  }

  @Test func partialsAreReadWhereTheyStand() {
    let text = "{{#invoices}}\n{{>_row}}\n{{/invoices}}\n{{>_row}}"
    let found = findings(text, ["_row": "x\n{{number}}"])
    #expect(found.map(\.template) == ["_row.mustache"])
    #expect(found.map(\.line) == [2])
    #expect(found.map(\.seen) == ["number"])
  }

  @Test func nearestPartialIsNamed() {
    let found = findings("{{>_bnk}}", ["_bank": "x"])
    #expect(found.first?.nearest == "_bank")
  }

  @Test(arguments: [
    (["t": "{{>t}}"], "t > t"),
    (["t": "{{>a}}", "a": "{{>b}}", "b": "x\n{{>a}}"], "t > a > b > a"),
  ])
  func aPartialThatIncludesItselfIsFound(_ files: [String: String], _ circle: String) {
    let found = findings(files["t"] ?? "", files)
    #expect(found.map(\.problem) == [.partialCycle])
    #expect(found.first?.seen == circle)
  }

  @Test func depthAndNumberOfPartialsAreLimited() {
    var deep: [String: String] = [:]
    for level in 0..<12 { deep["p\(level)"] = "{{>p\(level + 1)}}" }
    deep["p12"] = "end"
    #expect(findings("{{>p0}}", deep).map(\.problem) == [.tooDeep])
    // Seven levels, each bringing in the next ten times: ten million partials if nothing counted.
    var wide: [String: String] = [:]
    for level in 0..<7 {
      wide["p\(level)"] = String(repeating: "{{>p\(level + 1)}}\n", count: 10)
    }
    wide["p7"] = "end"
    let problems = findings("{{>p0}}", wide).map(\.problem)
    #expect(!problems.isEmpty && problems.allSatisfy { $0 == .tooDeep })
    let nested =
      String(repeating: "{{#payBy}}", count: 20) + "x"
      + String(repeating: "{{/payBy}}", count: 20)
    #expect(findings(nested).contains { $0.problem == .tooDeep })
    #expect(
      findings(String(repeating: "x", count: TemplateFile.lengthMax + 1)).map(\.problem)
        == [.tooLong])
  }

  @Test func shippedTemplatesAreClean() {
    #expect(TemplateLint.check(Fixtures.shipped).isEmpty)
    for language in Language.allCases {
      let kinds = LetterKind.allCases.filter { $0.languages.contains(language) }
      #expect(
        Fixtures.shipped.sortedNames(in: language).filter { !$0.hasPrefix("_") }
          == kinds.map(\.templateName).sorted())
    }
  }

  @Test func lintFindsMissingAndUnusedTemplates() {
    let found = TemplateLint.check(Fixtures.source(["own": "{{nothing}}"]), languages: [.en])
    let kinds = LetterKind.allCases.count { $0.languages.contains(.en) }
    #expect(found.count { $0.problem == .templateMissing } == kinds)
    #expect(found.contains { $0.template == "own.mustache" && $0.problem == .unknownName })
  }

  @Test func fieldsAreListedByKind() {
    let names = TemplateField.all(for: .reminder, in: .en).map(\.name)
    #expect(names.contains("creditor.name") && names.contains("invoices/number"))
    #expect(names.contains("creditor.address/addressLine"))
    #expect(!names.contains("consequences") && !names.contains("grandTotalInWords"))
    #expect(
      TemplateField.all(for: .formalDemand, in: .en).map(\.name)
        .contains("consequences/consequence"))
  }

  /// What the list of fields shows for a value is what a letter of these facts prints.
  @Test(arguments: Language.allCases)
  func everyValueHasAnExample(language: Language) {
    for kind in LetterKind.allCases where kind.languages.contains(language) {
      for field in TemplateField.all(for: kind, in: language) where field.use == .value {
        // Capitals are for yuan in Chinese letters only.
        let isCapitals = field.name.hasSuffix("InWords") && language != .zhHans
        #expect(field.example.isEmpty == isCapitals, "\(kind) \(language) \(field.name)")
      }
    }
  }

  @Test(arguments: [
    ("a\n {{#payBy}} \n{{/payBy}}", 2, 2, "payBy"),
    ("{{^payBy}}{{/payBy}}x", 1, 1, "payBy"),
    ("{{#hasDisputed}}x{{^hasDisputed}}y{{/hasDisputed}}{{/hasDisputed}}", 1, 18, "hasDisputed"),
    ("{{^payBy}}x\n{{#payBy}}y{{/payBy}}{{/payBy}}", 2, 1, "payBy"),
    ("{{#invoices}}x{{^invoices}}y{{/invoices}}{{/invoices}}", 1, 15, "invoices"),
  ])
  func sectionsThatNeverPrintAreRefused(text: String, line: Int, column: Int, name: String) {
    let expected = TemplateFinding(
      .unusedSection, in: "t.mustache", at: TemplatePlace(line: line, column: column),
      seen: name)
    #expect(findings(text) == [expected])
  }

  @Test(arguments: [
    "{{#payBy}}x{{/payBy}}{{^payBy}}y{{/payBy}}",
    "{{#invoices}}{{#isDisputed}}x{{/isDisputed}}{{^isDisputed}}y{{/isDisputed}}{{/invoices}}",
    "{{#payBy}}{{#payBy}}x{{/payBy}}{{/payBy}}",
    "{{^disputeBy}}{{#payBy}}x{{/payBy}}{{/disputeBy}}",
  ])
  func sectionsThatMayPrintPass(text: String) { #expect(findings(text).isEmpty) }

  @Test func lineEndsAndByteOrderMarksAreEvened() {
    #expect(TemplateFile(label: "", text: "\u{FEFF}a\r\nb\rc\n").text == "a\nb\nc\n")
  }

  /// However the tags of a template are cut and mixed, reading it ends, both outcomes occur, and
  /// what we let pass the template library can read.
  @Test func mixedTagsNeverBreakTheScanner() {
    let pieces = [
      "{{", "}}", "{{#payBy}}", "{{/payBy}}", "{{^payBy}}", "{{payBy}}", "{{>a}}", "{", "}", "\n",
      "x", "{{!", "| a |", "{{#invoices}}", "{{/invoices}}", "{{number}}", "{{=", "敬",
    ]
    var seed: UInt64 = 7
    var clean = 0
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<6 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      guard findings(text, ["a": "x"]).isEmpty else { continue }
      clean += 1
      do {
        let letter = try Letter.render(
          .reminder, in: .en, facts: Fixtures.facts(.reminder, .en),
          calendar: Fixtures.calendar("uk-ew"),
          source: Fixtures.source(["reminder": text, "a": "x"]))
        #expect(!letter.text.contains("{{") && !letter.text.contains("false"), "\(text)")
      } catch .template(let findings) {
        #expect(findings.allSatisfy { $0.problem == .emptyLetter }, "\(text) \(findings)")
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(clean > 20 && clean < 4_900)
  }
}
