import Finance

/// What one letter is about against the letter's own days and sums.
extension FactCheck {
  static func occasion(_ facts: LetterFacts, kind: LetterKind) -> [LetterFinding] {
    let needed = kind.requirements.facts
    var findings: [LetterFinding] = []
    if needed.contains(.promise), let promise = facts.promise {
      findings += check(promise, facts, kind: kind)
    }
    if needed.contains(.objection), let objection = facts.objection {
      findings += check(objection, facts)
    }
    if needed.contains(.receipts) { findings += receipts(facts) }
    if needed.contains(.supplyStop), let stop = facts.supplyStop {
      findings += check(stop, facts)
    }
    return findings
  }

  private static func check(
    _ promise: PromiseFact, _ facts: LetterFacts, kind: LetterKind
  ) -> [LetterFinding] {
    var findings: [LetterFinding] = []
    if promise.made > promise.due || promise.made > facts.asOf {
      findings.append(LetterFinding(.daysOutOfOrder, .promise, subject: promise.made.iso))
    }
    if promise.received < .zero(facts.currency) || promise.received > promise.amount {
      findings.append(LetterFinding(.promiseDoesNotAddUp, .promise))
    }
    let isAhead = promise.due > facts.letterDate && promise.left.isPositive
    let isBroken = promise.due < facts.asOf && promise.left.isPositive
    if kind == .promiseReminder, !isAhead {
      findings.append(LetterFinding(.promiseNotAhead, .promise, subject: promise.due.iso))
    }
    if kind == .brokenPromise, !isBroken {
      findings.append(LetterFinding(.promiseNotBroken, .promise, subject: promise.due.iso))
    }
    if kind == .promiseReminder, let payBy = facts.payBy, payBy < promise.due {
      findings.append(LetterFinding(.daysOutOfOrder, .payBy, subject: payBy.iso))
    }
    return findings
  }

  /// What is contested has to be what the invoices of the letter show as contested, and our answer is to come.
  private static func check(_ objection: ObjectionFact, _ facts: LetterFacts) -> [LetterFinding] {
    var findings: [LetterFinding] = []
    var sums: [String: Money] = [:]
    for item in objection.items {
      sums[item.invoiceNumber, default: .zero(facts.currency)] += item.amount
      if item.raised > facts.letterDate {
        findings.append(LetterFinding(.daysOutOfOrder, .objection, subject: item.raised.iso))
      }
    }
    let shown = Dictionary(
      facts.invoices.map { ($0.number, $0.disputed) }, uniquingKeysWith: { first, _ in first })
    for number in Set(sums.keys).union(shown.keys).sorted() where sums[number] != shown[number] {
      findings.append(LetterFinding(.objectionDoesNotFit, .objection, subject: number))
    }
    if objection.answerBy <= facts.letterDate {
      findings.append(LetterFinding(.daysOutOfOrder, .objection, subject: objection.answerBy.iso))
    }
    if objection.asksForRest, !facts.invoices.isEmpty, !facts.claimedTotal.isPositive {
      findings.append(LetterFinding(.nothingOpen, .openAmount))
    }
    return findings
  }

  private static func receipts(_ facts: LetterFacts) -> [LetterFinding] {
    facts.receipts.flatMap { receipt -> [LetterFinding] in
      var findings: [LetterFinding] = []
      if receipt.date > facts.asOf {
        findings.append(LetterFinding(.figuresAfterLetter, .receipts, subject: receipt.date.iso))
      }
      if !receipt.amount.isPositive {
        findings.append(LetterFinding(.nothingOpen, .receipts, subject: receipt.invoiceNumber))
      }
      return findings
    }
  }

  /// It follows the day to pay by, and nothing else is announced beside it.
  private static func check(_ stop: SupplyStopFact, _ facts: LetterFacts) -> [LetterFinding] {
    var findings: [LetterFinding] = []
    if let payBy = facts.payBy, stop.from <= payBy {
      findings.append(LetterFinding(.daysOutOfOrder, .supplyStop, subject: stop.from.iso))
    }
    if !facts.consequences.isEmpty, !facts.consequences.contains(.holdSupplies) {
      findings.append(LetterFinding(.supplyStopNotMeant, .consequences))
    }
    findings += facts.consequences.filter { $0 != .holdSupplies }
      .map { LetterFinding(.notForThisKind, .consequences, subject: $0.rawValue) }
    return findings
  }
}
