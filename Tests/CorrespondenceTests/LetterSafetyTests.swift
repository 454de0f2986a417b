import Finance
import Foundation
import Receivables
import Testing

@testable import Correspondence

/// What comes from outside stays text, and nothing prints empty.
@Suite struct LetterSafetyTests {
  static let hostile = [
    "{{creditor.name}}", "{{/invoices}}", "<script>alert(1)</script>", "a\nb", "a\r\n-> b",
    "x\u{202E}y", "| a |", "-> x", "# x", "* x", "|-", "\u{E000}0\u{E001}", "<\u{301}b>", "&amp;",
    "\" onload=\"x", "'", "\u{0}\u{1B}[31m", "a    b", "\u{3000}x", "`", "<!--", "]]>", "</style>",
  ]

  /// The elements of each letter with plain names.
  private static let plain: [String: [Substring]] = {
    var plain: [String: [Substring]] = [:]
    for (kind, language) in GoldenLetterTests.letters {
      plain["\(kind) \(language)"] =
        (try? LetterSafetyTests().render("ACME", kind: kind, language: language))
        .map { elements($0.html) }
    }
    return plain
  }()

  private func render(_ name: String, kind: LetterKind, language: Language) throws
    -> RenderedLetter
  {
    var facts = Fixtures.facts(kind, language)
    facts.debtor.name = name
    facts.debtor.address = [name, name]
    facts.debtor.contact = name
    facts.debtor.department = name
    facts.contractReferences = [name]
    facts.creditor.bank.holder = name
    facts.signatory.name = name
    facts.creditor.bank.particulars = [BankDetails.Particular(label: name, value: name)]
    for index in facts.invoices.indices { facts.invoices[index].number = name + "\(index)" }
    if let interest = facts.interest {
      for index in interest.items.indices {
        facts.interest?.items[index].invoiceNumber = name + "\(index)"
      }
    }
    facts.promise?.by = name
    facts.objection?.step = name
    facts.objection?.owner = name
    if facts.objection != nil {
      facts.objection?.items[0].invoiceNumber = name + "0"
      facts.objection?.items[0].reason = name
    }
    for index in facts.receipts.indices { facts.receipts[index].invoiceNumber = name }
    facts.supplyStop?.orders = [name]
    return try Letter.render(
      kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
      source: Fixtures.shipped)
  }

  @Test(arguments: hostile, LetterKind.allCases)
  func valuesAreInert(_ value: String, _ kind: LetterKind) throws {
    for language in kind.languages {
      let letter = try render(value, kind: kind, language: language)
      // The same elements stand in the page, in the same order.
      #expect(Self.elements(letter.html) == Self.plain["\(kind) \(language)"])
      let shown = ValueText.plain(value)
      let body = letter.html.components(separatedBy: "<body>").last ?? ""
      #expect(body.contains(HTMLText.escaped(shown)))
      let addressee = letter.text.split(separator: "\n").map { $0.drop { $0 == " " } }
      #expect(addressee.contains { $0.hasPrefix(shown) })
      for text in [letter.text, body] {
        #expect(
          !text.unicodeScalars.contains {
            $0 != "\n" && ValueText.isHidden($0) || $0 == "\u{2028}"
          })
      }
    }
  }

  private static func elements(_ html: String) -> [Substring] {
    html.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  @Test func valuesAreMadePlain() {
    #expect(ValueText.plain("a\r\nb\n\nc") == "a↵b↵c")
    #expect(ValueText.plain("  a \t b  ") == "a b")
    #expect(ValueText.plain("a\u{202E}b\u{0}") == "a\u{FFFD}b\u{FFFD}")
    #expect(ValueText.plain("葛\u{E0100}城") == "葛\u{E0100}城")
    #expect(!ValueText.hidesSomething("株式会社 山田・製作所 é"))
  }

  @Test func anEmptyValueIsRefusedWithItsLine() throws {
    var facts = Fixtures.facts(.reminder, .en)
    facts.debtor.department = ""
    let source = Fixtures.source([
      "reminder":
        "{{debtor.name}}\n{{>_who}}\n{{#debtor.contact}}{{debtor.contact}}{{/debtor.contact}}",
      "_who": "\n  {{debtor.department}}",
    ])
    let finding = TemplateFinding(
      .emptyValue, in: "_who.mustache", at: TemplatePlace(line: 2, column: 3),
      seen: "debtor.department")
    #expect(throws: LetterError.template([finding])) {
      try Letter.render(
        .reminder, in: .en, facts: facts, calendar: Fixtures.calendar("uk-ew"), source: source)
    }
  }

  /// A name empty inside a section is not sought outside it.
  @Test func anEmptyFieldIsNotTakenFromOutside() throws {
    var facts = Fixtures.facts(.reminder, .en)
    facts.creditor.bank.paymentReference = ""
    let source = Fixtures.source([
      "reminder":
        "a{{#bank}}{{#paymentReference}}!{{/paymentReference}}{{^reference}}?{{/reference}}{{/bank}}"
    ])
    let letter = try Letter.render(
      .reminder, in: .en, facts: facts, calendar: Fixtures.calendar("uk-ew"), source: source)
    #expect(letter.text == "a\n")
  }

  @Test func withheldFieldsAreUnknownToTheKind() {
    let source = Fixtures.source(["reminder": "{{#consequences}}{{consequence}}{{/consequences}}"])
    #expect {
      try Letter.render(
        .reminder, in: .en, facts: Fixtures.facts(.reminder, .en),
        calendar: Fixtures.calendar("uk-ew"), source: source)
    } throws: { error in
      guard case .template(let findings) = error as? LetterError else { return false }
      return findings.map(\.problem) == [.unknownName]
    }
  }

  @Test func aLetterOfNothingIsRefused() {
    let source = Fixtures.source(["reminder": "\n{{! nothing }}\n"])
    #expect(throws: LetterError.self) {
      try Letter.render(
        .reminder, in: .en, facts: Fixtures.facts(.reminder, .en),
        calendar: Fixtures.calendar("uk-ew"), source: source)
    }
  }

  @Test func fileStemHasNothingAFileSystemMinds() throws {
    var facts = Fixtures.facts(.reminder, .en)
    facts.debtor.code = "../C 0/07\u{0}"
    let letter = try Letter.render(
      .reminder, in: .en, facts: facts, calendar: Fixtures.calendar("uk-ew"),
      source: Fixtures.shipped)
    #expect(letter.suggestedFileStem == "2026-11-24_C007_reminder")
  }

  /// Interest over several years is rounded once: its sum stands on the last line of the working.
  @Test func interestOverYearsIsShownLineByLine() throws {
    var facts = Fixtures.facts(.formalDemand, .ja)
    let due = Fixtures.day("2023-11-30")
    facts.invoices[1].issued = Fixtures.day("2023-10-31")
    facts.invoices[1].due = due
    facts.invoices[1].daysOverdue = facts.asOf.days(since: due)
    facts.interest?.items[1].statement = Fixtures.statement(
      facts.invoices[1], Fixtures.profile(.japanStatutory))
    let letter = try Letter.render(
      .formalDemand, in: .ja, facts: facts, calendar: Fixtures.calendar("jp-bank"),
      source: Fixtures.shipped)
    let rows = letter.text.split(separator: "\n").filter { $0.contains("× 3% ×") }
    #expect(rows.count == 2)
    #expect(rows.first?.hasSuffix("× 3% × 2年") ?? false)
    #expect(rows.last?.contains("× 359 ÷ 365") ?? false)
    // 1,000,000 × 3% × 2 + 1,000,000 × 3% × 359 ÷ 365 = 89,506.8
    #expect(rows.last?.hasSuffix("¥89,506") ?? false)
  }

  /// Every value made has a declared field of its shape.
  @Test func valuesFitTheDeclaredFields() {
    func check(_ values: [String: FieldValue], _ fields: [String: Field]) {
      for (name, value) in values {
        switch (value, fields[name]) {
        case (.text, .text), (.flag, .flag): break
        case (.list(let elements), .list(let children)):
          elements.forEach { check($0, children) }
        case (.group(let values), .group(let children)): check(values, children)
        default: Issue.record("\(name)")
        }
      }
    }
    for language in Language.allCases {
      for kind in LetterKind.allCases where kind.languages.contains(language) {
        check(
          FieldValues(Fixtures.facts(kind, language), language: language).make(),
          LetterFields.all)
      }
    }
  }
}
