import Finance
import Negotiation

extension LetterFacts {
  /// What letters about plans and papers of our own state besides, made up.
  mutating func addPlanExamples(term: String) {
    let part = Money(minorUnits: 500_000, currency: currency)
    offerUntil = letterDate.adding(days: 3)
    deed = DeedFact(
      debt: claimedTotal, accrued: interestTotal,
      terms: PlanTerms(
        interest: .waivedIfKept, discount: part, accelerates: true, keepsCurrent: true),
      lateRate: Rate(millionths: 146_000), lateBasis: .contract, graceDays: 7,
      guarantor: DeedFact.Guarantor(name: debtor.contact, address: debtor.address),
      law: creditor.name, court: creditor.name)
    breach = BreachFact(
      planReference: "PLAN-C014-20260820-1", agreedOn: letterDate.adding(days: -96),
      agreedBy: debtor.contact,
      due: [
        .init(position: 1, date: letterDate.adding(days: -25), amount: part, received: part),
        .init(position: 2, date: letterDate.adding(days: -4), amount: part, received: part - part),
      ], toCome: part, discountLost: part, accelerates: true,
      noticeOn: letterDate.adding(days: -2))
    let event = ReportFact.Event(date: letterDate.adding(days: -12), what: term)
    report = ReportFact(
      overdue: claimedTotal, notDue: part, disputed: disputedTotal, accrued: interestTotal,
      creditLimit: part, ageing: [.init(from: 1, through: 30, amount: part)],
      owner: signatory.name, grade: "C", behaviour: [term], promises: [event], talks: [event],
      plans: [term], openPoints: [term], reason: term, lapses: letterDate.adding(months: 60),
      recommendation: term, because: [term], nextSteps: [term])
    caseFile = CaseFileFact(
      limitation: [term],
      chronology: [.init(date: event.date, what: term, source: "CALL-C014-20261112-1")],
      objections: [term], documents: [term], missing: [term])
  }
}
