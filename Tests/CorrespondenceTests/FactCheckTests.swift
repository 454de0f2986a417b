import Finance
import Receivables
import Testing

@testable import Correspondence

@Suite struct FactCheckTests {
  /// A fact taken out, the finding it must bring, and the kinds that can't do without it.
  struct Removal: Sendable, CustomTestStringConvertible {
    let fact: Fact
    let problem: LetterFinding.Problem
    let kinds: Set<LetterKind>
    let remove: @Sendable (inout LetterFacts) -> Void

    init(
      _ fact: Fact, _ kinds: Set<LetterKind>, _ problem: LetterFinding.Problem = .missing,
      remove: @escaping @Sendable (inout LetterFacts) -> Void
    ) {
      self.fact = fact
      self.problem = problem
      self.kinds = kinds
      self.remove = remove
    }

    var testDescription: String { fact.rawValue }
  }

  static let all = Set(LetterKind.allCases)
  static let chasing: Set<LetterKind> = [.reminder, .finalNotice, .formalDemand]
  /// Papers for the customer: they need our address and our account.
  static let letters = all.subtracting([.managerReport, .lawyerFile])
  static let claims = chasing.union([.certifiedDemand])
  static let aboutInvoices = claims.union([.planOffer, .repaymentAgreement, .lawyerFile])
  static let plans: Set<LetterKind> = [.confirmation, .planOffer, .repaymentAgreement]
  static let removals: [Removal] =
    [
      Removal(.creditorName, all) { $0.creditor.name = "" },
      Removal(.creditorName, all) { $0.creditor.name = "\u{3000} \t" },
      Removal(.creditorAddress, letters) { $0.creditor.address = [] },
      Removal(.creditorAddress, letters) { $0.creditor.address = ["", "Leeds"] },
      Removal(.creditorContact, letters.union([.lawyerFile])) {
        $0.creditor.phone = ""
        $0.creditor.email = " "
      },
      Removal(.creditorRegistration, [.formalDemand]) { $0.creditor.registration = "" },
      Removal(.signatory, all) { $0.signatory.name = "" },
      Removal(.signatory, all) { $0.signatory.title = "" },
      Removal(.debtorName, all) { $0.debtor.name = "" },
      Removal(
        .debtorAddress,
        [.finalNotice, .formalDemand, .repaymentAgreement, .planBreach, .certifiedDemand]
      ) { $0.debtor.address = [] },
      Removal(.bank, letters) { $0.creditor.bank = BankDetails() },
      Removal(.bank, letters, .bankIncomplete) { $0.creditor.bank.holder = "" },
      Removal(.bank, letters, .bankIncomplete) { $0.creditor.bank.bank = "" },
      Removal(.bank, letters, .bankIncomplete) {
        $0.creditor.bank.number = ""
        $0.creditor.bank.particulars = []
      },
      Removal(.bank, letters, .bankIncomplete) {
        $0.creditor.bank.particulars = [BankDetails.Particular(label: "IBAN", value: "")]
      },
      Removal(
        .reference,
        [
          .finalNotice, .formalDemand, .planOffer, .repaymentAgreement, .planBreach, .lawyerFile,
        ]
      ) { $0.reference = "" },
      Removal(.contractReference, [.formalDemand, .certifiedDemand]) { $0.contractReferences = [] },
      Removal(.invoices, aboutInvoices.union([.statement])) { $0.invoices = [] },
      Removal(.invoices, aboutInvoices.union([.statement])) { $0.invoices[0].number = "" },
      Removal(.openAmount, aboutInvoices, .nothingOpen) { $0.invoices = [] },
      Removal(.payBy, claims.union([.planBreach])) { $0.payBy = nil },
      Removal(.paymentsUntil, all.subtracting([.confirmation])) { $0.paymentsUntil = nil },
      Removal(.consequences, [.finalNotice, .formalDemand, .certifiedDemand]) {
        $0.consequences = []
      },
      Removal(
        .disputeRoute,
        [.finalNotice, .formalDemand, .confirmation, .statement, .planOffer, .planBreach]
      ) {
        $0.disputeContact = ""
      },
      Removal(.disputeBy, [.formalDemand, .confirmation, .statement]) { $0.disputeBy = nil },
      Removal(.reservesRights, [.formalDemand, .planOffer, .planBreach, .certifiedDemand]) {
        $0.reservesRights = false
      },
      Removal(.plan, plans) { $0.plan = nil },
      Removal(.plan, plans) { $0.plan?.instalments = [] },
      Removal(.agreement, [.confirmation]) { $0.agreement = nil },
      Removal(.agreement, [.confirmation]) { $0.agreement?.spokenWith = "" },
    ]
    + planRemovals

  /// Every part of what only letters about plans and papers for our own people state.
  static let planRemovals: [Removal] = [
    Removal(.offerUntil, [.planOffer]) { $0.offerUntil = nil },
    Removal(.deed, [.repaymentAgreement]) { $0.deed = nil },
    Removal(.deed, [.repaymentAgreement]) { $0.deed?.debt = .zero($0.currency) },
    Removal(.deed, [.repaymentAgreement]) { $0.deed?.graceDays = 0 },
    Removal(.deed, [.repaymentAgreement]) { $0.deed?.lateBasis = nil },
    Removal(.deed, [.repaymentAgreement]) {
      $0.deed?.guarantor = DeedFact.Guarantor(name: "", address: ["x"])
    },
    Removal(.deed, [.repaymentAgreement]) {
      $0.deed?.guarantor = DeedFact.Guarantor(name: "x", address: [])
    },
    Removal(.breach, [.planBreach]) { $0.breach = nil },
    Removal(.breach, [.planBreach]) { $0.breach?.planReference = "" },
    Removal(.breach, [.planBreach]) { $0.breach?.agreedBy = "" },
    Removal(.breach, [.planBreach]) { $0.breach?.due = [] },
    Removal(.report, [.managerReport]) { $0.report = nil },
    Removal(.report, [.managerReport]) { $0.report?.recommendation = "" },
    Removal(.report, [.managerReport]) { $0.report?.because = [] },
    Removal(.report, [.managerReport]) { $0.report?.nextSteps = [""] },
    Removal(.report, [.managerReport]) { $0.report?.behaviour = [] },
    Removal(.caseFile, [.lawyerFile]) { $0.caseFile = nil },
    Removal(.caseFile, [.lawyerFile]) { $0.caseFile?.chronology = [] },
    Removal(.caseFile, [.lawyerFile]) { $0.caseFile?.chronology[1].source = "" },
    Removal(.caseFile, [.lawyerFile]) { $0.caseFile?.documents = [] },
  ]

  @Test(arguments: removals, LetterKind.allCases)
  func aKindThatNeedsTheFactIsRefusedWithoutIt(_ removal: Removal, _ kind: LetterKind) throws {
    for language in kind.languages {
      var facts = Fixtures.facts(kind, language)
      removal.remove(&facts)
      let finding = LetterFinding(removal.problem, removal.fact)
      let found = FactCheck.findings(
        facts, kind: kind, calendar: Fixtures.calendar(for: language))
      #expect(found.contains(finding) == removal.kinds.contains(kind), "\(found)")
      guard removal.kinds.contains(kind) else { continue }
      #expect(throws: LetterError.facts(found)) {
        try Letter.render(
          kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
          source: Fixtures.shipped)
      }
    }
  }

  /// What a kind does not need, its templates must do without.
  @Test(arguments: removals, LetterKind.allCases)
  func aKindThatDoesNotNeedTheFactIsWrittenWithoutIt(
    _ removal: Removal, _ kind: LetterKind
  ) throws {
    for language in kind.languages where !removal.kinds.contains(kind) {
      var facts = Fixtures.facts(kind, language)
      removal.remove(&facts)
      // Interest stands on the invoices; without them it is another finding.
      if facts.invoices.isEmpty || facts.invoices[0].number.isEmpty { facts.interest = nil }
      // A statement asks for no amount, but lists invoices.
      if kind == .statement, facts.invoices.isEmpty { continue }
      let letter = try Letter.render(
        kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
        source: Fixtures.shipped)
      #expect(!letter.text.isEmpty)
    }
  }

  @Test func everyRequiredFactIsInTheTable() {
    for kind in LetterKind.allCases {
      let tested = Set(Self.removals.filter { $0.kinds.contains(kind) }.map(\.fact))
      #expect(kind.requirements.facts == tested, "\(kind)")
    }
  }

  @Test func goodFactsHaveNoFindings() {
    for kind in LetterKind.allCases {
      for language in kind.languages {
        let found = FactCheck.findings(
          Fixtures.facts(kind, language), kind: kind,
          calendar: Fixtures.calendar(for: language))
        #expect(found.isEmpty, "\(kind) \(language) \(found)")
      }
    }
  }

  @Test(arguments: [
    ("2026-11-23", LetterFinding.Problem.payByNotAfterLetter),  // the day before; also 勤労感謝の日
    ("2026-11-23", .payByNotBusinessDay),
    ("2026-11-24", .payByNotAfterLetter),
    ("2026-12-05", .payByNotBusinessDay),  // a Saturday
    ("2026-12-31", .payByNotBusinessDay),  // banks are closed
    ("2036-01-08", .holidaysUnknown),
    ("2026-11-27", .noticeTooShort),
  ])
  func payByIsABusinessDayAfterTheLetter(_ day: String, _ problem: LetterFinding.Problem) {
    var facts = Fixtures.facts(.formalDemand, .ja)
    facts.payBy = Fixtures.day(day)
    let found = FactCheck.findings(
      facts, kind: .formalDemand, calendar: Fixtures.calendar("jp-bank"))
    #expect(found.contains(LetterFinding(problem, .payBy, subject: day)), "\(found)")
  }

  /// Practice Direction and Pre-Action Protocol for Debt Claims: 14 days, 30 for a person.
  @Test func soleTradersInEnglandAreOwedThirtyDays() {
    var facts = Fixtures.facts(.formalDemand, .en)
    #expect(FactCheck.noticeDays(facts, kind: .formalDemand) == 14)
    facts.debtor.isPerson = true
    #expect(FactCheck.noticeDays(facts, kind: .formalDemand) == 30)
    let found = FactCheck.findings(
      facts, kind: .formalDemand, calendar: Fixtures.calendar("uk-ew"))
    #expect(found.map(\.problem) == [.noticeTooShort])
    #expect(found.map(\.severity) == [.warning])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let finding: LetterFinding
    let make: @Sendable (inout LetterFacts) -> Void

    init(
      _ problem: LetterFinding.Problem, _ fact: Fact, _ subject: String = "",
      make: @escaping @Sendable (inout LetterFacts) -> Void
    ) {
      self.finding = LetterFinding(problem, fact, subject: subject)
      self.make = make
    }

    var testDescription: String { finding.id }
  }

  static let mistakes: [Mistake] = [
    Mistake(.nothingOpen, .invoices, "INV-2041") {
      $0.invoices[0].paid = $0.invoices[0].original
      $0.invoices[0].open = .zero(.gbp)
    },
    Mistake(.invoiceNotOverdue, .invoices, "INV-2041") {
      $0.invoices[0].due = Fixtures.day("2026-11-24")
      $0.invoices[0].daysOverdue = 0
    },
    Mistake(.invoiceDoesNotAddUp, .invoices, "INV-2041") { $0.invoices[0].paid = .zero(.gbp) },
    Mistake(.disputedOutsideOpen, .invoices, "INV-2041") {
      $0.invoices[0].disputed = $0.invoices[0].original
    },
    Mistake(.daysOverdueWrong, .invoices, "INV-2041") { $0.invoices[0].daysOverdue += 1 },
    Mistake(.duplicate, .invoices, "INV-2041") { $0.invoices[1].number = "INV-2041" },
    Mistake(.nothingOpen, .openAmount) {
      for index in $0.invoices.indices { $0.invoices[index].disputed = $0.invoices[index].open }
    },
    Mistake(.currenciesMixed, .currency) { $0.currency = .usd },
    Mistake(.consequenceNotLawful, .consequences, "court-payment-order") {
      $0.consequences.append(.courtPaymentOrder)
    },
    Mistake(.duplicate, .consequences) { $0.consequences.append($0.consequences[0]) },
    Mistake(.disputeByNotAfterLetter, .disputeBy, "2026-11-24") {
      $0.disputeBy = $0.letterDate
    },
    Mistake(.figuresAfterLetter, .asOf) { $0.letterDate = $0.asOf.adding(days: -1) },
    Mistake(.interestOnUnknownInvoice, .interest, "INV-9") {
      $0.interest?.items[0].invoiceNumber = "INV-9"
    },
    Mistake(.duplicate, .interest, "INV-2077") {
      $0.interest?.items[0].invoiceNumber = "INV-2077"
    },
    Mistake(.missing, .interest) { $0.interest?.items = [] },
    Mistake(.interestBasisUnknown, .interest, "because") {
      $0.interest?.items[0].basis = "because"
    },
    Mistake(.interestOfAnotherDay, .interest, "INV-2041") {
      $0.asOf = $0.asOf.adding(days: -1)
    },
    Mistake(.rateNotConfirmed, .interest, "uk-reference > 2026-12-31") {
      guard
        let debt = try? LateDebt(
          principal: $0.invoices[0].claimed, due: Fixtures.day("2026-12-31")),
        let statement = try? LateInterestStatement(
          of: debt, profile: Fixtures.profile(.unitedKingdom), asOf: Fixtures.day("2027-01-31"))
      else { return }
      $0.interest?.items[0].statement = statement
    },
    Mistake(.textTooLong, .disputeRoute) { $0.disputeContact = String(repeating: "x", count: 301) },
    Mistake(.listTooLong, .debtorAddress) {
      $0.debtor.address = Array(repeating: "x", count: 201)
    },
    Mistake(.textHasHiddenCharacters, .debtorName, "Acme \u{FFFD}dtL") {
      $0.debtor.name = "Acme \u{202E}dtL"
    },
  ]

  @Test(arguments: mistakes)
  func aMistakeIsFound(_ mistake: Mistake) {
    var facts = Fixtures.facts(.formalDemand, .en)
    mistake.make(&facts)
    let found = FactCheck.findings(
      facts, kind: .formalDemand, calendar: Fixtures.calendar("uk-ew"))
    #expect(found.contains(mistake.finding), "\(found)")
  }

  @Test func planMustAddUpAndRunForward() {
    var facts = Fixtures.facts(.confirmation, .en)
    let calendar = Fixtures.calendar("uk-ew")
    facts.plan?.total = Money(minorUnits: 1, currency: .gbp)
    #expect(
      FactCheck.findings(facts, kind: .confirmation, calendar: calendar)
        == [LetterFinding(.planDoesNotAddUp, .plan)])
    facts = Fixtures.facts(.confirmation, .en)
    facts.plan?.instalments.swapAt(0, 2)
    #expect(
      FactCheck.findings(facts, kind: .confirmation, calendar: calendar)
        .contains(LetterFinding(.instalmentsOutOfOrder, .plan)))
  }

  @Test(arguments: [LetterKind.reminder, .confirmation, .planBreach, .repaymentAgreement])
  func friendlyLettersNameNoConsequence(_ kind: LetterKind) {
    var facts = Fixtures.facts(kind, .en)
    facts.consequences = [.courtClaim]
    let found = FactCheck.findings(facts, kind: kind, calendar: Fixtures.calendar("uk-ew"))
    #expect(
      found == [LetterFinding(.notForThisKind, .consequences, subject: "court-claim")])
  }

  @Test func idsAndRemedyKeysAreStable() {
    let finding = LetterFinding(.missing, .bank)
    #expect(finding.id == "KAI-LTR-001")
    #expect(finding.remedyKey == "letter.missing.bank")
    #expect(LetterFinding(.daysOverdueWrong, .invoices).id == "KAI-LTR-024")
    let numbers = LetterFinding.Problem.allCases.map(\.rawValue)
    #expect(Set(numbers).count == numbers.count)
  }
}
