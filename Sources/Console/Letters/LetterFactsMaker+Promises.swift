import Correspondence
import Finance
import Receivables

/// Letters about what the customer said they would pay.
extension LetterFactsMaker {
  /// The next promise that falls due; invoices only to help the reader.
  func addOpenPromise(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    let open = promises.filter { $0.outcome == .open }
    guard let next = open.first else {
      throw Complaint("letter.no-promise", ["code": customer.code])
    }
    guard next.fact.due > session.today else {
      throw Complaint("letter.promise-today", ["code": customer.code])
    }
    facts.promise = next.fact
    facts.payBy = payBy ?? settings.calendar.shift(next.fact.due, by: .following)
    facts.invoices = leavingOutCovered(askableItems.filter(\.isOverdue)).map(fact)
  }

  /// The promise that was decided last, when it was broken, nothing newer was promised and money is still missing.
  func addBrokenPromise(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    let promises = promises
    guard let last = promises.last(where: { $0.outcome != .open }), last.outcome == .broken,
      last.fact.left.isPositive
    else { throw Complaint("letter.none-broken", ["code": customer.code]) }
    if let newer = promises.first(where: { $0.outcome == .open && $0.fact.made > last.fact.due }) {
      throw Complaint(
        "letter.promised-again",
        ["code": customer.code, "date": try session.formats().day(newer.fact.due)])
    }
    facts.promise = last.fact
    try addClaim(to: &facts, settings, payBy: payBy)
  }

  /// Their promises in the letter's currency, in order of the days they were for.
  private var promises: [(fact: PromiseFact, outcome: PromiseRecord.Outcome)] {
    let record = PromiseRecord(account.history, asOf: account.asOf)
    return zip(record.outcomes, record.received).compactMap { entry, received in
      let promise = entry.promise
      guard promise.amount.currency == currency else { return nil }
      return (
        PromiseFact(
          made: promise.made, due: promise.by, amount: promise.amount, by: promiser(promise),
          received: received),
        entry.outcome
      )
    }
  }

  /// Whom we reached on the day of the promise; empty when that was not written down. Letters put the 様 to it.
  private func promiser(_ promise: PromiseToPay) -> String {
    let contact = account.history.contacts.last {
      $0.date == promise.made && !$0.person.trimmed.isEmpty
    }
    let name = contact?.person.trimmed ?? ""
    return name.hasSuffix("様") ? String(name.dropLast()) : name
  }
}
