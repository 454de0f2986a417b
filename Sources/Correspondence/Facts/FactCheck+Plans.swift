import Finance

/// Plans that are offered, put into an agreement or broken, and the file for a lawyer.
extension FactCheck {
  /// An offer can be accepted on a business day, while its first payment is still to come.
  static func offer(
    _ facts: LetterFacts, kind: LetterKind, calendar: BusinessCalendar
  ) -> [LetterFinding] {
    guard kind == .planOffer, let until = facts.offerUntil else { return [] }
    var findings: [LetterFinding] = []
    if until <= facts.letterDate {
      findings.append(LetterFinding(.payByNotAfterLetter, .offerUntil, subject: until.iso))
    }
    if !calendar.isBusinessDay(until) {
      findings.append(LetterFinding(.payByNotBusinessDay, .offerUntil, subject: until.iso))
    }
    if let first = facts.plan?.instalments.first?.date, until > first {
      findings.append(LetterFinding(.offerAfterFirstPayment, .offerUntil, subject: first.iso))
    }
    return findings + future(facts)
  }

  /// The payments of a plan that is still to be accepted or signed lie ahead.
  private static func future(_ facts: LetterFacts) -> [LetterFinding] {
    (facts.plan?.instalments ?? []).filter { $0.date <= facts.letterDate }.map {
      LetterFinding(.instalmentNotAfterLetter, .plan, subject: $0.date.iso)
    }
  }

  /// The debt is that of the invoices; the instalments settle it, less what is given up and with the interest that
  /// they hold.
  static func deed(_ facts: LetterFacts, kind: LetterKind) -> [LetterFinding] {
    guard kind == .repaymentAgreement, let deed = facts.deed else { return [] }
    var findings = future(facts)
    if deed.debt != facts.claimedTotal {
      findings.append(LetterFinding(.deedDoesNotAddUp, .deed))
    }
    if let plan = facts.plan, deed.debt + deed.interestInPlan - deed.discount != plan.total {
      findings.append(LetterFinding(.deedDoesNotAddUp, .plan))
    }
    return findings
  }

  static func breach(_ facts: LetterFacts, kind: LetterKind) -> [LetterFinding] {
    guard kind == .planBreach, let breach = facts.breach else { return [] }
    var findings: [LetterFinding] = []
    if !breach.missing.isPositive { findings.append(LetterFinding(.nothingOpen, .breach)) }
    let zero = Money.zero(facts.currency)
    for due in breach.due where due.received < zero || due.received > due.amount {
      findings.append(LetterFinding(.breachDoesNotAddUp, .breach, subject: due.date.iso))
    }
    if breach.toCome < zero || breach.discountLost < zero {
      findings.append(LetterFinding(.breachDoesNotAddUp, .breach))
    }
    let days = breach.due.map(\.date)
    if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) {
      findings.append(LetterFinding(.instalmentsOutOfOrder, .breach))
    }
    for day in days where day >= facts.asOf || day < breach.agreedOn {
      findings.append(LetterFinding(.notInOrder, .breach, subject: day.iso))
    }
    guard let notice = breach.noticeOn else { return findings }
    if !breach.accelerates { findings.append(LetterFinding(.planDoesNotAccelerate, .breach)) }
    if notice >= facts.letterDate || days.first.map({ notice <= $0 }) ?? false {
      findings.append(LetterFinding(.notInOrder, .breach, subject: notice.iso))
    }
    return findings
  }

  /// What happened is told in order, and up to the day of the letter.
  static func caseFile(_ facts: LetterFacts, kind: LetterKind) -> [LetterFinding] {
    guard kind == .lawyerFile, let file = facts.caseFile else { return [] }
    let days = file.chronology.map(\.date)
    let late =
      zip(days, days.dropFirst()).first { $0 > $1 }?.1 ?? days.last { $0 > facts.letterDate }
    return late.map { [LetterFinding(.notInOrder, .caseFile, subject: $0.iso)] } ?? []
  }
}
