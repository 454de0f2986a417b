import Finance

/// The facts of a letter against what its kind must state.
///
/// The list of facts follows what the law of each jurisdiction and good practice ask of a formal
/// letter; a reminder needs fewer. Nothing is asked for that is paid, disputed or not yet due.
public enum FactCheck {
  /// Every finding, in a fixed order; empty when the letter can be made as it stands.
  ///
  /// `calendar` is the one by which the pay-by date must be a business day.
  public static func findings(
    _ facts: LetterFacts, kind: LetterKind, calendar: BusinessCalendar
  ) -> [LetterFinding] {
    guard facts.hasOneCurrency else { return [LetterFinding(.currenciesMixed, .currency)] }
    let requirements = kind.requirements
    var findings = missing(facts, requirements)
    findings += sizes(facts)
    findings += texts(facts)
    if facts.asOf > facts.letterDate { findings.append(LetterFinding(.figuresAfterLetter, .asOf)) }
    findings += invoices(facts, requirements.invoices)
    if requirements.facts.contains(.payBy) {
      findings += payBy(facts, kind: kind, calendar: calendar)
    }
    findings += dispute(facts)
    findings += consequences(facts, requirements)
    if !requirements.withheldFields.contains("interest") { findings += interest(facts) }
    findings += plan(facts, kind: kind)
    findings += occasion(facts, kind: kind)
    findings += offer(facts, kind: kind, calendar: calendar)
    findings += deed(facts, kind: kind)
    findings += breach(facts, kind: kind)
    findings += caseFile(facts, kind: kind)
    return findings
  }

  private static func missing(_ facts: LetterFacts, _ requirements: LetterRequirements)
    -> [LetterFinding]
  {
    Fact.allCases.compactMap { fact in
      guard requirements.facts.contains(fact), !facts.has(fact) else { return nil }
      if fact == .openAmount { return LetterFinding(.nothingOpen, fact) }
      if fact == .bank, facts.creditor.bank != BankDetails() {
        return LetterFinding(.bankIncomplete, fact)
      }
      return LetterFinding(.missing, fact)
    }
  }

  private static func sizes(_ facts: LetterFacts) -> [LetterFinding] {
    let counts: [(Fact, Int)] = [
      (.creditorAddress, facts.creditor.address.count),
      (.debtorAddress, facts.debtor.address.count),
      (.bank, facts.creditor.bank.particulars.count),
      (.contractReference, facts.contractReferences.count),
      (.invoices, facts.invoices.count),
      (.interest, facts.interest?.items.count ?? 0),
      (.charges, facts.charges.count),
      (.plan, facts.plan?.instalments.count ?? 0), (.breach, facts.breach?.due.count ?? 0),
      (.report, facts.report?.counts.max() ?? 0), (.caseFile, facts.caseFile?.documents.count ?? 0),
      (.caseFile, facts.caseFile?.missing.count ?? 0),
    ]
    let isTooLong = facts.caseFile.map { $0.chronology.count > CaseFileFact.chronologyMax } ?? false
    return counts.filter { $0.1 > LetterFacts.listCountMax }
      .map { LetterFinding(.listTooLong, $0.0) }
      + (isTooLong ? [LetterFinding(.listTooLong, .caseFile)] : [])
  }

  private static func texts(_ facts: LetterFacts) -> [LetterFinding] {
    var findings: [LetterFinding] = []
    let all =
      facts.texts.map { ($0.fact, $0.text, LetterFacts.textLengthMax) }
      + facts.narratives.map { ($0.fact, $0.text, LetterFacts.narrativeLengthMax) }
    for (fact, text, lengthMax) in all {
      if text.count > lengthMax {
        findings.append(LetterFinding(.textTooLong, fact))
      }
      if ValueText.hidesSomething(text) {
        findings.append(
          LetterFinding(.textHasHiddenCharacters, fact, subject: ValueText.plain(text)))
      }
    }
    return findings
  }

  private static func invoices(
    _ facts: LetterFacts, _ timing: LetterRequirements.InvoiceTiming
  ) -> [LetterFinding] {
    var findings: [LetterFinding] = []
    var seen: Set<String> = []
    for invoice in facts.invoices {
      let number = invoice.number
      if !seen.insert(number).inserted {
        findings.append(LetterFinding(.duplicate, .invoices, subject: number))
      }
      if invoice.original - invoice.paid != invoice.open {
        findings.append(LetterFinding(.invoiceDoesNotAddUp, .invoices, subject: number))
      }
      if invoice.disputed < .zero(facts.currency)
        || invoice.disputed > max(invoice.open, .zero(facts.currency))
      {
        findings.append(LetterFinding(.disputedOutsideOpen, .invoices, subject: number))
      }
      if invoice.covered < .zero(facts.currency)
        || invoice.covered > max(invoice.open - invoice.disputed, .zero(facts.currency))
      {
        findings.append(LetterFinding(.coveredOutsideOpen, .invoices, subject: number))
      }
      if invoice.daysOverdue != facts.asOf.days(since: invoice.due) {
        findings.append(LetterFinding(.daysOverdueWrong, .invoices, subject: number))
      }
      guard timing != .any else { continue }
      if !invoice.open.isPositive {
        findings.append(LetterFinding(.nothingOpen, .invoices, subject: number))
      }
      if timing == .overdue, invoice.due >= facts.asOf {
        findings.append(LetterFinding(.invoiceNotOverdue, .invoices, subject: number))
      }
      if timing == .notYetDue, invoice.due < facts.letterDate {
        findings.append(LetterFinding(.invoiceNotAhead, .invoices, subject: number))
      }
    }
    return findings
  }

  private static func payBy(
    _ facts: LetterFacts, kind: LetterKind, calendar: BusinessCalendar
  ) -> [LetterFinding] {
    guard let payBy = facts.payBy else { return [] }
    var findings: [LetterFinding] = []
    if payBy <= facts.letterDate {
      findings.append(LetterFinding(.payByNotAfterLetter, .payBy, subject: payBy.iso))
    }
    if !calendar.isBusinessDay(payBy) {
      findings.append(LetterFinding(.payByNotBusinessDay, .payBy, subject: payBy.iso))
    }
    if !calendar.knows(payBy) {
      findings.append(LetterFinding(.holidaysUnknown, .payBy, subject: payBy.iso))
    }
    if calendar.isForecast(payBy) {
      findings.append(LetterFinding(.holidaysForecast, .payBy, subject: payBy.iso))
    }
    if payBy.days(since: facts.letterDate) < noticeDays(facts, kind: kind) {
      findings.append(LetterFinding(.noticeTooShort, .payBy, subject: payBy.iso))
    }
    return findings
  }

  /// Days of notice below which a person should look.
  ///
  /// England and Wales: 14 days for a company (Practice Direction on Pre-Action Conduct), 30 for an
  /// individual or sole trader (Pre-Action Protocol for Debt Claims). Elsewhere a week is practice.
  static func noticeDays(_ facts: LetterFacts, kind: LetterKind) -> Int {
    switch kind {
    case .finalNotice, .supplyStop, .planBreach, .certifiedDemand: 7
    case .formalDemand:
      facts.jurisdiction == .unitedKingdom ? (facts.debtor.isPerson ? 30 : 14) : 7
    default: 0
    }
  }

  private static func dispute(_ facts: LetterFacts) -> [LetterFinding] {
    guard let by = facts.disputeBy, by <= facts.letterDate else { return [] }
    return [LetterFinding(.disputeByNotAfterLetter, .disputeBy, subject: by.iso)]
  }

  private static func consequences(_ facts: LetterFacts, _ requirements: LetterRequirements)
    -> [LetterFinding]
  {
    if requirements.withheldFields.contains("consequences") {
      return facts.consequences.map {
        LetterFinding(.notForThisKind, .consequences, subject: $0.rawValue)
      }
    }
    var findings = facts.consequences.filter { !$0.isLawful(in: facts.jurisdiction) }
      .map { LetterFinding(.consequenceNotLawful, .consequences, subject: $0.rawValue) }
    if Set(facts.consequences).count != facts.consequences.count {
      findings.append(LetterFinding(.duplicate, .consequences))
    }
    return findings
  }

  private static func interest(_ facts: LetterFacts) -> [LetterFinding] {
    guard let interest = facts.interest else { return [] }
    var findings: [LetterFinding] = []
    if interest.items.isEmpty { findings.append(LetterFinding(.missing, .interest)) }
    let numbers = Set(facts.invoices.map(\.number))
    var seen: Set<String> = []
    for item in interest.items {
      // An invoice is either listed or was paid.
      if numbers.contains(item.invoiceNumber) == item.isLeftOver {
        findings.append(
          LetterFinding(.interestOnUnknownInvoice, .interest, subject: item.invoiceNumber))
      }
      if !seen.insert(item.invoiceNumber).inserted {
        findings.append(LetterFinding(.duplicate, .interest, subject: item.invoiceNumber))
      }
      if InterestBasis(rawValue: item.basis) == nil {
        findings.append(LetterFinding(.interestBasisUnknown, .interest, subject: item.basis))
      }
      if item.statement.asOf != facts.asOf {
        findings.append(
          LetterFinding(.interestOfAnotherDay, .interest, subject: item.invoiceNumber))
      }
    }
    return findings + unsureRates(interest)
  }

  /// Rates that nobody has confirmed for the days they are used for, each once.
  private static func unsureRates(_ interest: InterestFact) -> [LetterFinding] {
    var findings: [LetterFinding] = []
    for warning in interest.items.flatMap(\.statement.warnings) {
      let subject: String
      switch warning {
      case .rateNotKnown(let table, let knownThrough, _): subject = "\(table) > \(knownThrough.iso)"
      case .rateNotConfirmed(let table, let row, _): subject = "\(table) \(row.iso)"
      case .commercialRateMayApply, .fixedSumInOtherCurrency, .earlierDaysNotCounted: continue
      }
      let finding = LetterFinding(.rateNotConfirmed, .interest, subject: subject)
      if !findings.contains(finding) { findings.append(finding) }
    }
    return findings
  }

  private static func plan(_ facts: LetterFacts, kind: LetterKind) -> [LetterFinding] {
    guard [.confirmation, .planOffer, .repaymentAgreement].contains(kind), let plan = facts.plan
    else { return [] }
    var findings: [LetterFinding] = []
    if plan.instalments.map(\.amount).sum(facts.currency) != plan.total {
      findings.append(LetterFinding(.planDoesNotAddUp, .plan))
    }
    let dates = plan.instalments.map(\.date)
    if zip(dates, dates.dropFirst()).contains(where: { $0 >= $1 }) {
      findings.append(LetterFinding(.instalmentsOutOfOrder, .plan))
    }
    for instalment in plan.instalments where !instalment.amount.isPositive {
      findings.append(LetterFinding(.nothingOpen, .plan, subject: instalment.date.iso))
    }
    if kind == .confirmation, let agreement = facts.agreement, agreement.date > facts.letterDate {
      findings.append(LetterFinding(.figuresAfterLetter, .agreement, subject: agreement.date.iso))
    }
    return findings
  }
}
