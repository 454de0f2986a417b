import Finance
import Receivables
import Testing

@testable import Correspondence

@Suite struct FactCheckTests {
  /// What each kind can't do without.
  static func needs(_ kind: LetterKind) -> Set<Fact> {
    let everyLetter: Set<Fact> = [
      .creditorName, .creditorAddress, .creditorContact, .signatory, .debtorName, .bank,
    ]
    let asking: Set<Fact> = everyLetter.union([.invoices, .openAmount, .payBy, .paymentsUntil])
    let formal: Set<Fact> = asking.union([
      .reference, .debtorAddress, .consequences, .disputeRoute,
    ])
    return switch kind {
    case .dueNotice: asking.subtracting([.payBy])
    case .reminder: asking
    case .secondReminder: asking.union([.disputeRoute])
    case .promiseReminder: everyLetter.union([.promise, .payBy, .paymentsUntil])
    case .brokenPromise: asking.union([.promise, .disputeRoute])
    case .finalNotice: formal
    case .formalDemand:
      formal.union([.creditorRegistration, .contractReference, .disputeBy, .reservesRights])
    case .confirmation: everyLetter.union([.plan, .agreement, .disputeRoute, .disputeBy])
    case .statement: everyLetter.union([.invoices, .paymentsUntil, .disputeBy, .disputeRoute])
    case .disputeAcknowledgement:
      asking.subtracting([.openAmount]).union([.objection, .disputeRoute])
    case .supplyStop: formal.union([.supplyStop])
    case .planOffer:
      everyLetter.union([
        .reference, .invoices, .openAmount, .plan, .offerUntil, .paymentsUntil, .disputeRoute,
        .reservesRights,
      ])
    case .repaymentAgreement:
      everyLetter.union([
        .reference, .debtorAddress, .invoices, .openAmount, .plan, .deed, .paymentsUntil,
      ])
    case .planBreach:
      everyLetter.union([
        .reference, .debtorAddress, .breach, .payBy, .paymentsUntil, .disputeRoute,
        .reservesRights,
      ])
    case .managerReport: [.creditorName, .signatory, .debtorName, .report, .paymentsUntil]
    case .lawyerFile:
      [
        .creditorName, .creditorContact, .signatory, .debtorName, .reference, .invoices,
        .openAmount, .paymentsUntil, .caseFile,
      ]
    case .certifiedDemand:
      asking.union([.debtorAddress, .contractReference, .consequences, .reservesRights])
    case .thanks: everyLetter.subtracting([.bank]).union([.receipts, .paymentsUntil])
    }
  }

  /// A fact taken out, whole or in part, and the finding it must bring.
  struct Removal: Sendable, CustomTestStringConvertible {
    let fact: Fact
    let problem: LetterFinding.Problem
    let remove: @Sendable (inout LetterFacts) -> Void

    init(
      _ fact: Fact, _ problem: LetterFinding.Problem = .missing,
      remove: @escaping @Sendable (inout LetterFacts) -> Void
    ) {
      self.fact = fact
      self.problem = problem
      self.remove = remove
    }

    var testDescription: String { fact.rawValue }
  }

  static let removals: [Removal] =
    [
      Removal(.creditorName) { $0.creditor.name = "" },
      Removal(.creditorName) { $0.creditor.name = "\u{3000} \t" },
      Removal(.creditorAddress) { $0.creditor.address = [] },
      Removal(.creditorAddress) { $0.creditor.address = ["", "Leeds"] },
      Removal(.creditorContact) {
        $0.creditor.phone = ""
        $0.creditor.email = " "
      },
      Removal(.creditorRegistration) { $0.creditor.registration = "" },
      Removal(.signatory) { $0.signatory.name = "" },
      Removal(.signatory) { $0.signatory.title = "" },
      Removal(.debtorName) { $0.debtor.name = "" },
      Removal(.debtorAddress) { $0.debtor.address = [] },
      Removal(.debtorAddress) { $0.debtor.address = ["1 Road", " "] },
      Removal(.bank) { $0.creditor.bank = BankDetails() },
      Removal(.bank, .bankIncomplete) { $0.creditor.bank.holder = "" },
      Removal(.bank, .bankIncomplete) { $0.creditor.bank.bank = "" },
      Removal(.bank, .bankIncomplete) {
        $0.creditor.bank.number = ""
        $0.creditor.bank.particulars = []
      },
      Removal(.bank, .bankIncomplete) {
        $0.creditor.bank.particulars = [BankDetails.Particular(label: "IBAN", value: "")]
      },
      Removal(.bank, .bankIncomplete) {
        $0.creditor.bank.particulars = [BankDetails.Particular(label: "", value: "GB00")]
      },
      Removal(.reference) { $0.reference = "" },
      Removal(.contractReference) { $0.contractReferences = [] },
      Removal(.contractReference) { $0.contractReferences = [""] },
      Removal(.invoices) { $0.invoices = [] },
      Removal(.invoices) { if !$0.invoices.isEmpty { $0.invoices[0].number = "" } },
      Removal(.openAmount, .nothingOpen) { $0.invoices = [] },
      Removal(.payBy) { $0.payBy = nil },
      Removal(.paymentsUntil) { $0.paymentsUntil = nil },
      Removal(.consequences) { $0.consequences = [] },
      Removal(.disputeRoute) { $0.disputeContact = "" },
      Removal(.disputeBy) { $0.disputeBy = nil },
      Removal(.reservesRights) { $0.reservesRights = false },
      Removal(.plan) { $0.plan = nil },
      Removal(.plan) { $0.plan?.instalments = [] },
      Removal(.agreement) { $0.agreement = nil },
      Removal(.agreement) { $0.agreement?.spokenWith = "" },
      Removal(.agreement) { $0.agreement?.representative = "" },
      Removal(.promise) { $0.promise = nil },
      Removal(.promise) {
        $0.promise?.amount = .zero($0.currency)
        $0.promise?.received = .zero($0.currency)
      },
      Removal(.objection) { $0.objection = nil },
      Removal(.objection) { $0.objection?.items = [] },
      Removal(.objection) { $0.objection?.items[0].reason = " " },
      Removal(.objection) { $0.objection?.items[0].invoiceNumber = "" },
      Removal(.objection) { $0.objection?.items[0].amount = .zero($0.currency) },
      Removal(.objection) { $0.objection?.owner = "" },
      Removal(.receipts) { $0.receipts = [] },
      Removal(.receipts) { if !$0.receipts.isEmpty { $0.receipts[0].invoiceNumber = "" } },
      Removal(.supplyStop) { $0.supplyStop = nil },
      Removal(.supplyStop) { $0.supplyStop?.orders = [""] },
    ]
    + planRemovals

  /// Every part of what only letters about plans and papers of our own state.
  static let planRemovals: [Removal] = [
    Removal(.offerUntil) { $0.offerUntil = nil },
    Removal(.deed) { $0.deed = nil },
    Removal(.deed) { $0.deed?.debt = .zero($0.currency) },
    Removal(.deed) { $0.deed?.graceDays = 0 },
    Removal(.deed) { $0.deed?.lateBasis = nil },
    Removal(.deed) { $0.deed?.guarantor = DeedFact.Guarantor(name: "", address: ["x"]) },
    Removal(.deed) { $0.deed?.guarantor = DeedFact.Guarantor(name: "x", address: []) },
    Removal(.breach) { $0.breach = nil },
    Removal(.breach) { $0.breach?.planReference = "" },
    Removal(.breach) { $0.breach?.agreedBy = "" },
    Removal(.breach) { $0.breach?.due = [] },
    Removal(.report) { $0.report = nil },
    Removal(.report) { $0.report?.recommendation = "" },
    Removal(.report) { $0.report?.because = [] },
    Removal(.report) { $0.report?.nextSteps = [""] },
    Removal(.report) { $0.report?.behaviour = [] },
    Removal(.caseFile) { $0.caseFile = nil },
    Removal(.caseFile) { $0.caseFile?.chronology = [] },
    Removal(.caseFile) { $0.caseFile?.chronology[1].source = "" },
    Removal(.caseFile) { $0.caseFile?.documents = [] },
  ]

  @Test(arguments: removals, LetterKind.allCases)
  func aKindThatNeedsTheFactIsRefusedWithoutIt(_ removal: Removal, _ kind: LetterKind) throws {
    let isNeeded = Self.needs(kind).contains(removal.fact)
    for language in kind.languages {
      var facts = Fixtures.facts(kind, language)
      removal.remove(&facts)
      let finding = LetterFinding(removal.problem, removal.fact)
      let found = FactCheck.findings(
        facts, kind: kind, calendar: Fixtures.calendar(for: language))
      #expect(found.contains(finding) == isNeeded, "\(found)")
      guard isNeeded else { continue }
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
    for language in kind.languages where !Self.needs(kind).contains(removal.fact) {
      var facts = Fixtures.facts(kind, language)
      removal.remove(&facts)
      // Interest and objections stand on the invoices; without them it is another finding.
      if facts.invoices.isEmpty || facts.invoices[0].number.isEmpty { facts.interest = nil }
      // These ask for no amount, but list invoices.
      if Self.needs(kind).contains(.invoices), facts.invoices.isEmpty { continue }
      let letter = try Letter.render(
        kind, in: language, facts: facts, calendar: Fixtures.calendar(for: language),
        source: Fixtures.shipped)
      #expect(!letter.text.isEmpty)
    }
  }

  @Test func everyRequiredFactIsInTheTable() {
    for kind in LetterKind.allCases {
      #expect(kind.requirements.facts == Self.needs(kind), "\(kind)")
      #expect(kind.requirements.facts.isSubset(of: Self.removals.map(\.fact)), "\(kind)")
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

  @Test(arguments: [
    LetterKind.dueNotice, .reminder, .secondReminder, .promiseReminder, .brokenPromise,
    .confirmation, .statement, .disputeAcknowledgement, .thanks, .planOffer, .planBreach,
    .repaymentAgreement,
  ])
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
