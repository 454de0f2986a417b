import Finance
import Receivables

/// Payment terms applied to an invoice, in words.
struct DueText {
  let words: Words
  let formats: Formats
  /// What moves days that are no business days; `nil` leaves them.
  let shift: ShiftText?

  /// The terms as they were understood, in the language of the screen.
  func terms(_ terms: PaymentTerms) -> String {
    terms.text(in: PaymentTerms.Language(rawValue: words.language.rawValue) ?? .en)
  }

  func shifted(_ date: CivilDate) -> CivilDate {
    shift.map { $0.calendar.shift(date, by: $0.rule) } ?? date
  }

  func lines(_ terms: PaymentTerms, _ schedule: TermsSchedule, hasAmount: Bool) -> [String] {
    var lines = [words("due.terms", ["terms": self.terms(terms)])]
    for payment in schedule.payments {
      lines.append(line(payment, isOnly: schedule.payments.count == 1, hasAmount: hasAmount))
      lines += working(payment.due)
    }
    for early in schedule.earlyPayments {
      lines.append(line(early, hasAmount: hasAmount))
      lines += working(early.through)
    }
    return lines + warnings(schedule)
  }

  private func line(_ payment: TermsSchedule.Payment, isOnly: Bool, hasAmount: Bool) -> String {
    var fields = ["date": formats.day(shifted(payment.due.date))]
    var key = "due.date"
    if hasAmount {
      key = "due.amount"
      fields["amount"] = formats.money(payment.amount)
    }
    let text = words(key, fields)
    guard !isOnly else { return text }
    let share =
      switch payment.portion {
      case .percent(let millionths): Rate(millionths: millionths).percentText + "%"
      case .rest: words("due.rest")
      }
    return words("due.part", ["share": share, "line": text])
  }

  private func line(_ early: TermsSchedule.EarlyPayment, hasAmount: Bool) -> String {
    words(
      hasAmount ? "due.early-amount" : "due.early",
      [
        "percent": Rate(millionths: early.discount.millionths).percentText,
        "date": formats.day(shifted(early.through.date)),
        "amount": formats.money(early.payable), "deduction": formats.money(early.deduction),
      ])
  }

  /// From the day that starts the count to the due date, and on to a business day.
  private func working(_ due: DueDate) -> [String] {
    var lines = due.working.map {
      "  " + words("due.step", ["cause": cause($0.cause), "date": formats.day($0.date)])
    }
    if let shift, shift.calendar.shift(due.date, by: shift.rule) != due.date {
      lines += shift.lines(due.date).filter { !shift.warnings(due.date).contains($0) }
        .map { "  " + $0 }
    }
    return lines
  }

  func warnings(_ schedule: TermsSchedule) -> [String] {
    guard let shift else { return [] }
    var texts: [String] = []
    let dates = schedule.payments.map(\.due.date) + schedule.earlyPayments.map(\.through.date)
    for text in dates.flatMap(shift.warnings) where !texts.contains(text) { texts.append(text) }
    return texts
  }

  func cause(_ cause: DueDate.Cause) -> String {
    switch cause {
    case .start(let start): words("due-start.\(start.rawValue)")
    case .cutOff(31): words("due-step.close-end")
    case .cutOff(let day): words("due-step.close", ["day": String(day)])
    case .step(.days(let count)): words("due-step.days", ["days": String(count)])
    case .step(.months(let count)): words("due-step.months", ["months": String(count)])
    case .step(.next(let days)):
      words(
        "due-step.pay-day",
        [
          "days": days.map { $0 == 31 ? words("due-step.last") : String($0) }
            .joined(separator: words("list.separator"))
        ])
    case .step(.day(let day, let months)):
      words(
        (day == 31 ? "due-step.end" : "due-step.day") + (months < 2 ? "-\(months)" : "-later"),
        ["day": String(day), "months": String(months)])
    }
  }
}
