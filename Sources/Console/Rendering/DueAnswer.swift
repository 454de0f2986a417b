import Archive
import Finance

/// Due dates for another program.
struct DueAnswer: Encodable {
  struct Step: Encodable {
    let date: CivilDate
    let text: String
  }

  struct Payment: Encodable {
    /// `nil` for what the other shares leave.
    let shareMillionths: Int?
    let amount: Money?
    /// Where the terms lead, and the business day it goes to.
    let due: CivilDate
    let unshifted: CivilDate
    let working: [Step]
  }

  struct EarlyPayment: Encodable {
    let discountMillionths: Int
    let through: CivilDate
    let deduction: Money?
    let payable: Money?
    let working: [Step]
  }

  /// The terms as they were understood.
  let terms: String
  let issued: CivilDate
  /// The day on which the last part is due.
  let due: CivilDate
  let payments: [Payment]
  let earlyPayments: [EarlyPayment]
  let warnings: [String]
  let text: [String]

  init(
    _ terms: PaymentTerms, _ dates: TermsDates, _ schedule: TermsSchedule, _ text: DueText,
    hasAmount: Bool, lines: [String]
  ) {
    func steps(_ due: DueDate) -> [Step] {
      due.working.map { Step(date: $0.date, text: text.cause($0.cause)) }
    }
    self.terms = text.terms(terms)
    issued = dates.issued
    payments = schedule.payments.map {
      var share: Int?
      if case .percent(let millionths) = $0.portion { share = millionths }
      return Payment(
        shareMillionths: share, amount: hasAmount ? $0.amount : nil, due: text.shifted($0.due.date),
        unshifted: $0.due.date, working: steps($0.due))
    }
    due = payments.map(\.due).max() ?? dates.issued
    earlyPayments = schedule.earlyPayments.map {
      EarlyPayment(
        discountMillionths: $0.discount.millionths, through: text.shifted($0.through.date),
        deduction: hasAmount ? $0.deduction : nil, payable: hasAmount ? $0.payable : nil,
        working: steps($0.through))
    }
    warnings = text.warnings(schedule)
    self.text = lines
  }
}
