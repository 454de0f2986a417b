import Finance
import Negotiation
import Receivables
import Testing

@testable import Correspondence

/// Letters about plans: what must hold of their figures and days, and what they may not say.
@Suite struct PlanLetterTests {
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

    var testDescription: String { "\(kind) \(finding.id)" }
  }

  static let mistakes: [Mistake] = [
    Mistake(.planOffer, .payByNotAfterLetter, .offerUntil, "2026-11-24") {
      $0.offerUntil = $0.letterDate
    },
    Mistake(.planOffer, .payByNotBusinessDay, .offerUntil, "2026-11-28") {
      $0.offerUntil = Fixtures.day("2026-11-28")
    },
    Mistake(.planOffer, .offerAfterFirstPayment, .offerUntil, "2026-11-30") {
      $0.offerUntil = Fixtures.day("2026-12-01")
    },
    Mistake(.planOffer, .instalmentNotAfterLetter, .plan, "2026-11-24") {
      $0.plan?.instalments[0].date = $0.letterDate
    },
    Mistake(.planOffer, .planDoesNotAddUp, .plan) {
      $0.plan?.total = Money(minorUnits: 1, currency: .gbp)
    },
    Mistake(.planOffer, .notForThisKind, .consequences, "court-claim") {
      $0.consequences = [.courtClaim]
    },
    Mistake(.repaymentAgreement, .deedDoesNotAddUp, .deed) {
      $0.deed?.debt = Money(minorUnits: 1, currency: .gbp)
    },
    Mistake(.repaymentAgreement, .deedDoesNotAddUp, .plan) {
      $0.deed?.terms.discount = Money(minorUnits: 1, currency: .gbp)
    },
    Mistake(.repaymentAgreement, .instalmentsOutOfOrder, .plan) {
      $0.plan?.instalments.swapAt(0, 1)
    },
    Mistake(.repaymentAgreement, .currenciesMixed, .currency) {
      $0.deed?.accrued = Money(minorUnits: 1, currency: .usd)
    },
    Mistake(.planBreach, .nothingOpen, .breach) {
      guard var breach = $0.breach else { return }
      for index in breach.due.indices { breach.due[index].received = breach.due[index].amount }
      $0.breach = breach
    },
    Mistake(.planBreach, .breachDoesNotAddUp, .breach, "2026-09-30") {
      $0.breach?.due[0].received = Money(minorUnits: 99_000_000, currency: .gbp)
    },
    Mistake(.planBreach, .instalmentsOutOfOrder, .breach) { $0.breach?.due.swapAt(0, 1) },
    Mistake(.planBreach, .notInOrder, .breach, "2026-11-24") {
      $0.breach?.due[2].date = $0.asOf
    },
    Mistake(.planBreach, .planDoesNotAccelerate, .breach) {
      $0.breach?.accelerates = false
      $0.breach?.noticeOn = Fixtures.day("2026-11-10")
    },
    Mistake(.planBreach, .notInOrder, .breach, "2026-11-24") {
      $0.breach?.noticeOn = $0.letterDate
    },
    Mistake(.planBreach, .noticeTooShort, .payBy, "2026-11-27") {
      $0.payBy = Fixtures.day("2026-11-27")
    },
    Mistake(.lawyerFile, .notInOrder, .caseFile, "2026-10-15") {
      $0.caseFile?.chronology.swapAt(0, 1)
    },
    Mistake(.lawyerFile, .notInOrder, .caseFile, "2026-11-25") {
      $0.caseFile?.chronology[2].date = Fixtures.day("2026-11-25")
    },
    Mistake(.lawyerFile, .textTooLong, .caseFile) {
      $0.caseFile?.documents = [String(repeating: "x", count: 4_001)]
    },
    Mistake(.managerReport, .listTooLong, .report) {
      $0.report?.talks = Array(
        repeating: ReportFact.Event(date: $0.asOf, what: "x"), count: 201)
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

  /// The notes of years fit into a file, a long text into a report.
  @Test func reportsTakeLongTexts() throws {
    var facts = Fixtures.facts(.lawyerFile, .en)
    let event = CaseFileFact.Event(
      date: Fixtures.day("2026-10-15"), what: String(repeating: "long ", count: 200), source: "s")
    facts.caseFile?.chronology = Array(repeating: event, count: CaseFileFact.chronologyMax)
    let calendar = Fixtures.calendar("uk-ew")
    #expect(FactCheck.findings(facts, kind: .lawyerFile, calendar: calendar).isEmpty)
    facts.caseFile?.chronology.append(event)
    #expect(
      FactCheck.findings(facts, kind: .lawyerFile, calendar: calendar)
        == [LetterFinding(.listTooLong, .caseFile)])
  }

  @Test func acceleratedBreachAsksForTheWhole() {
    let breach = Fixtures.accelerated(.ja).breach
    #expect(breach?.missing == Money(minorUnits: 500_000, currency: .jpy))
    #expect(breach?.balance == Money(minorUnits: 2_150_000, currency: .jpy))
    #expect(breach?.demanded == breach?.balance)
    #expect(Fixtures.facts(.planBreach, .ja).breach?.demanded.minorUnits == 1_300_000)
  }

  /// A clause that isn't there leaves no gap in the numbers.
  @Test(arguments: Language.allCases)
  func clausesAreNumberedWithoutGaps(_ language: Language) throws {
    var plain = Fixtures.facts(.repaymentAgreement, language)
    plain.deed?.terms = PlanTerms()
    for (facts, count) in [(plain, 8), (Fixtures.fullAgreement(language), 12)] {
      let letter = try Letter.render(
        .repaymentAgreement, in: language, facts: facts,
        calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
      let phrases = Phrases(language: language, jurisdiction: facts.jurisdiction)
      let headings = letter.html.split(separator: "<h2").dropFirst().map {
        String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
      }
      #expect(headings.count == count)
      for (index, heading) in headings.enumerated() {
        let number = phrases.article(index + 1)
        #expect(heading.hasPrefix(language == .en ? "\(number). " : "第\(number)条"), "\(heading)")
      }
    }
  }

  /// Every term that a plan may have is said in an agreement, once, in the amounts of the plan.
  @Test(arguments: Language.allCases)
  func everyTermHasItsClause(_ language: Language) {
    let phrases = Phrases(language: language, jurisdiction: .other)
    let sum = Money(minorUnits: 100, currency: .jpy)
    let terms = PlanTerms(
      discount: sum, waivedInterest: sum, waivedFees: sum, held: sum, keepsCurrent: true,
      inReturn: Set(InReturn.allCases))
    let clauses = phrases.clauses(terms) { "<\($0.minorUnits)>" }
    #expect(clauses.count == 9)
    #expect(Set(clauses).count == 9)
    #expect(clauses.count { $0.contains("<100>") } == 4)
    let ways = ([nil] + PlanInterest.allCases).map(phrases.planInterest)
    #expect(Set(ways).count == 5)
    #expect(phrases.accrued(nil, through: "x", isWaived: true).isEmpty)
  }

  @Test(arguments: [Language.en, .zhHans])
  func certifiedDemandIsInJapaneseOnly(_ language: Language) {
    #expect(throws: LetterError.language(language, of: .certifiedDemand)) {
      try Letter.render(
        .certifiedDemand, in: language, facts: Fixtures.facts(.certifiedDemand, .ja),
        calendar: Fixtures.calendar("jp-bank"), source: Fixtures.shipped)
    }
  }

  /// Latin letters stand in names only, and nothing that the counter would refuse.
  @Test(arguments: [Currency.jpy, .usd, .gbp, .eur, .cny])
  func certifiedDemandHoldsNoLatinLetters(_ currency: Currency) throws {
    var facts = Fixtures.facts(.certifiedDemand, .ja)
    facts.usesJapaneseEra = true
    if currency != .jpy {
      func money(_ amount: Money) -> Money {
        Money(minorUnits: amount.minorUnits, currency: currency)
      }
      facts.currency = currency
      facts.interest = nil
      facts.plan = nil
      for index in facts.invoices.indices {
        facts.invoices[index].original = money(facts.invoices[index].original)
        facts.invoices[index].paid = money(facts.invoices[index].paid)
        facts.invoices[index].open = money(facts.invoices[index].open)
        facts.invoices[index].disputed = money(facts.invoices[index].disputed)
        facts.invoices[index].covered = money(facts.invoices[index].covered)
      }
    }
    let letter = try Letter.render(
      .certifiedDemand, in: .ja, facts: facts, calendar: Fixtures.calendar("jp-bank"),
      source: Fixtures.shipped)
    for character in letter.text {
      #expect(!(character.isASCII && character.isLetter), "\(character)")
      #expect(!"\t|①㈱".contains(character))
    }
    #expect(letter.lines.contains("催告書"))
    #expect(letter.lines.allSatisfy { !$0.hasPrefix(" ") })
  }
}
