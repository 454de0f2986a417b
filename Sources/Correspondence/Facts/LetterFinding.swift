/// Something a letter must state.
public enum Fact: String, Sendable, CaseIterable {
  case reference, creditorName, creditorAddress, creditorRegistration, creditorContact, bank
  case signatory, debtorName, debtorAddress, contractReference, invoices, openAmount, payBy
  case disputeRoute, disputeBy, consequences, paymentsUntil, reservesRights, interest, charges
  case plan, agreement, currency, asOf
  case offerUntil, deed, breach, report, caseFile
  case promise, objection, receipts, supplyStop
}

/// What is wrong with the facts of a letter, without words: whoever shows it makes them.
public struct LetterFinding: Sendable, Equatable {
  public enum Severity: Sendable {
    /// The letter isn't made.
    case error
    /// The letter is made; a person should look.
    case warning
  }

  /// What was seen. The raw value is the number of the finding's id and never changes its meaning.
  public enum Problem: Int, Sendable, CaseIterable {
    case missing = 1
    case payByNotBusinessDay = 2
    case payByNotAfterLetter = 3
    case nothingOpen = 4
    case consequenceNotLawful = 5
    case currenciesMixed = 6
    case invoiceNotOverdue = 7
    case invoiceDoesNotAddUp = 8
    case disputedOutsideOpen = 9
    case noticeTooShort = 10
    case disputeByNotAfterLetter = 11
    case planDoesNotAddUp = 12
    case instalmentsOutOfOrder = 13
    case interestBasisUnknown = 14
    case interestOnUnknownInvoice = 15
    case holidaysUnknown = 16
    case figuresAfterLetter = 17
    case textTooLong = 18
    case listTooLong = 19
    case duplicate = 20
    case notForThisKind = 21
    case bankIncomplete = 22
    case textHasHiddenCharacters = 23
    case daysOverdueWrong = 24
    case interestOfAnotherDay = 25
    case rateNotConfirmed = 26
    case holidaysForecast = 27
    case offerAfterFirstPayment = 40
    case instalmentNotAfterLetter = 41
    case deedDoesNotAddUp = 42
    case breachDoesNotAddUp = 43
    case planDoesNotAccelerate = 44
    case notInOrder = 45
    case invoiceNotAhead = 31
    case promiseNotAhead = 32
    case promiseNotBroken = 33
    case promiseDoesNotAddUp = 34
    case daysOutOfOrder = 35
    case objectionDoesNotFit = 36
    case supplyStopNotMeant = 37
    case coveredOutsideOpen = 38
  }

  public let problem: Problem
  public let fact: Fact
  /// What it is about when there are several: an invoice number, a consequence, a date.
  public let subject: String

  public init(_ problem: Problem, _ fact: Fact, subject: String = "") {
    self.problem = problem
    self.fact = fact
    self.subject = subject
  }

  /// `KAI-LTR-001`.
  public var id: String {
    let number = String(problem.rawValue)
    return "KAI-LTR-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }

  /// The name under which the remedy is kept, where words are made: `letter.missing.bank`.
  public var remedyKey: String { "letter.\(problem).\(fact.rawValue)" }

  public var severity: Severity {
    switch problem {
    case .holidaysUnknown, .holidaysForecast, .noticeTooShort, .textHasHiddenCharacters,
      .rateNotConfirmed:
      .warning
    default: .error
    }
  }
}
