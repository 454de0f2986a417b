import Finance
import Receivables
import Testing

@testable import Correspondence

/// What a letter is about has to fit its own days and sums.
@Suite struct OccasionTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let kind: LetterKind
    let finding: LetterFinding
    let make: @Sendable (inout LetterFacts) -> Void

    init(
      _ kind: LetterKind, _ problem: LetterFinding.Problem, _ fact: Fact, _ subject: String = "",
      make: @escaping @Sendable (inout LetterFacts) -> Void
    ) {
      self.kind = kind
      self.finding = LetterFinding(problem, fact, subject: subject)
      self.make = make
    }

    var testDescription: String { "\(kind.rawValue) \(finding.id)" }
  }

  /// The letter is dated Tuesday 24 November 2026.
  static let mistakes: [Mistake] = [
    Mistake(.dueNotice, .invoiceNotAhead, .invoices, "INV-2140") {
      $0.invoices[0].due = Fixtures.day("2026-11-23")
      $0.invoices[0].daysOverdue = 1
    },
    Mistake(.dueNotice, .nothingOpen, .invoices, "INV-2140") {
      $0.invoices[0].paid = $0.invoices[0].original
      $0.invoices[0].open = .zero(.gbp)
    },
    Mistake(.secondReminder, .invoiceNotOverdue, .invoices, "INV-2041") {
      $0.invoices[0].due = Fixtures.day("2026-11-24")
      $0.invoices[0].daysOverdue = 0
    },
    Mistake(.promiseReminder, .promiseNotAhead, .promise, "2026-11-24") {
      $0.promise?.due = $0.letterDate
    },
    Mistake(.promiseReminder, .promiseNotAhead, .promise, "2026-11-28") {
      $0.promise?.received = Money(minorUnits: 400_000, currency: .gbp)
    },
    Mistake(.promiseReminder, .daysOutOfOrder, .payBy, "2026-11-27") {
      $0.payBy = Fixtures.day("2026-11-27")
    },
    Mistake(.promiseReminder, .daysOutOfOrder, .promise, "2026-11-25") {
      $0.promise?.made = Fixtures.day("2026-11-25")
    },
    Mistake(.promiseReminder, .payByNotBusinessDay, .payBy, "2026-11-28") {
      $0.payBy = Fixtures.day("2026-11-28")
    },
    Mistake(.brokenPromise, .promiseNotBroken, .promise, "2026-11-24") {
      $0.promise?.due = $0.asOf
    },
    Mistake(.brokenPromise, .promiseNotBroken, .promise, "2026-11-20") {
      $0.promise?.received = Money(minorUnits: 400_000, currency: .gbp)
    },
    Mistake(.brokenPromise, .promiseDoesNotAddUp, .promise) {
      $0.promise?.received = Money(minorUnits: 400_001, currency: .gbp)
    },
    Mistake(.brokenPromise, .promiseDoesNotAddUp, .promise) {
      $0.promise?.received = Money(minorUnits: -1, currency: .gbp)
    },
    Mistake(.brokenPromise, .currenciesMixed, .currency) {
      $0.promise?.received = .zero(.usd)
    },
    Mistake(.disputeAcknowledgement, .objectionDoesNotFit, .objection, "INV-2077") {
      $0.objection?.items[0].amount = Money(minorUnits: 1, currency: .gbp)
    },
    Mistake(.disputeAcknowledgement, .objectionDoesNotFit, .objection, "INV-9") {
      $0.objection?.items[0].invoiceNumber = "INV-9"
    },
    Mistake(.disputeAcknowledgement, .daysOutOfOrder, .objection, "2026-11-24") {
      $0.objection?.answerBy = $0.letterDate
    },
    Mistake(.disputeAcknowledgement, .daysOutOfOrder, .objection, "2026-11-25") {
      $0.objection?.items[0].raised = Fixtures.day("2026-11-25")
    },
    Mistake(.disputeAcknowledgement, .nothingOpen, .openAmount) {
      $0.invoices[0].disputed = $0.invoices[0].open
      $0.objection?.items[0].amount = $0.invoices[0].open
    },
    Mistake(.supplyStop, .daysOutOfOrder, .supplyStop, "2026-12-11") {
      $0.supplyStop?.from = Fixtures.day("2026-12-11")
    },
    Mistake(.supplyStop, .supplyStopNotMeant, .consequences) { $0.consequences = [.courtClaim] },
    Mistake(.supplyStop, .notForThisKind, .consequences, "court-claim") {
      $0.consequences.append(.courtClaim)
    },
    Mistake(.supplyStop, .noticeTooShort, .payBy, "2026-11-30") {
      $0.payBy = Fixtures.day("2026-11-30")
    },
    Mistake(.thanks, .figuresAfterLetter, .receipts, "2026-11-25") {
      $0.receipts[0].date = Fixtures.day("2026-11-25")
    },
    Mistake(.thanks, .nothingOpen, .receipts, "INV-2041") {
      $0.receipts[0].amount = .zero(.gbp)
    },
    Mistake(.thanks, .invoiceNotAhead, .invoices, "INV-2041") {
      $0.invoices = Fixtures.facts(.reminder, .en).invoices
    },
  ]

  @Test(arguments: mistakes)
  func aMistakeIsFound(_ mistake: Mistake) {
    var facts = Fixtures.facts(mistake.kind, .en)
    mistake.make(&facts)
    let found = FactCheck.findings(
      facts, kind: mistake.kind, calendar: Fixtures.calendar("uk-ew"))
    #expect(found.contains(mistake.finding), "\(found)")
  }

  /// What a kind is not about it neither checks nor may print.
  @Test func whatAnotherLetterIsAboutHasNoPlaceInAReminder() {
    let names = Set(TemplateField.all(for: .reminder, in: .en).map(\.name))
    for name in ["promise.missing", "objection.step", "receipts.rows", "supplyStop.stopsFrom"] {
      #expect(!names.contains(name))
    }
    let promise = Set(TemplateField.all(for: .promiseReminder, in: .en).map(\.name))
    #expect(promise.contains("promise.missing") && !promise.contains("objection.step"))
  }

  private func text(
    _ kind: LetterKind, _ language: Language, _ change: (inout LetterFacts) -> Void
  ) throws -> String {
    var facts = Fixtures.facts(kind, language)
    change(&facts)
    return try Letter.render(
      kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
      source: Fixtures.shipped
    ).text.replacing("\n", with: language == .en ? " " : "")
  }

  /// Who reads the letter is not spoken of by name in it.
  @Test func whoPromisedIsYouToTheOneWhoReads() throws {
    #expect(try text(.brokenPromise, .en) { _ in }.contains("Ms Lowe of your accounts department"))
    for by in ["Mr Ahmed", ""] {
      let text = try text(.brokenPromise, .en) { $0.promise?.by = by }
      #expect(text.contains("On 12 November 2026 you told us"))
    }
    #expect(try text(.brokenPromise, .ja) { $0.promise?.by = "" }.contains("2026年11月12日に、2026年"))
  }

  /// Where all is contested, nothing is asked for and no account is printed.
  @Test(arguments: Language.allCases)
  func whatIsWhollyContestedIsNotAskedFor(_ language: Language) throws {
    let whole = try text(.disputeAcknowledgement, language) {
      $0.invoices[0].disputed = $0.invoices[0].open
      $0.objection?.items[0].amount = $0.invoices[0].open
      $0.objection?.asksForRest = false
    }
    let part = try text(.disputeAcknowledgement, language) { _ in }
    let account = Fixtures.facts(.reminder, language).creditor.bank.bank
    #expect(part.contains(account))
    #expect(!whole.contains(account))
  }

  /// A promise for a day on which banks are closed is met on the next one.
  @Test(arguments: Language.allCases)
  func aClosedDayIsMentionedOnlyWhenItIsOne(_ language: Language) throws {
    let closed = try text(.promiseReminder, language) { _ in }
    let open = try text(.promiseReminder, language) { $0.promise?.due = Fixtures.day("2026-11-30") }
    let word = [Language.ja: "休業日", .zhHans: "非工作日", .en: "not a banking day"][language] ?? ""
    #expect(closed.contains(word))
    #expect(!open.contains(word))
  }

  /// Thanks for the invoices don't say that nothing at all is owed where interest is left, and list what is to come.
  @Test(arguments: Language.allCases)
  func thanksSayOnlyWhatIsSettled(_ language: Language) throws {
    let clear = try text(.thanks, language) { _ in }
    let more = try text(.thanks, language) {
      $0.reservesRights = true
      $0.onAccount = Money(minorUnits: 12_300, currency: $0.currency)
      $0.invoices = Fixtures.facts(.dueNotice, language).invoices
    }
    let word = [Language.ja: "遅延損害金", .zhHans: "违约金或利息", .en: "interest"][language] ?? ""
    #expect(!clear.contains(word))
    #expect(more.contains(word))
    #expect(more.contains(language == .ja ? "12,300円" : "123.00"))
    #expect(more.contains(Fixtures.facts(.dueNotice, language).invoices[0].number))
  }
}
