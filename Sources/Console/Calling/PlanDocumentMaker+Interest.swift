import Archive
import Finance
import Negotiation
import Receivables

/// Interest in a plan's document.
extension PlanDocumentMaker {
  /// Interest accrued on the plan's invoices; `nil` where no rate is entered, or none is known for days that long
  /// ago: see ``unreckoned(_:)``.
  func interest(_ plan: PaymentPlan) throws -> PlanDocument.Interest? {
    let terms = settings.interest.terms(for: account.customer)
    guard let all = settings.interest.interest(account, call.start.currency) else { return nil }
    let numbers = Set(plan.items.map(\.invoice.number))
    let mine = all.filter { numbers.contains($0.number) }
    guard !mine.items.isEmpty || mine.unreckoned.isEmpty else { return nil }
    let isWaived = (mine.treatment ?? terms.choices.interest) == .waived
    return try .init(isWaived ? mine : mine.notWaived, terms, isWaived ? .waived : .reserved)
  }

  /// The plan's invoices whose interest is in no figure.
  func unreckoned(_ document: PlanDocument) -> [AccountInterest.Unreckoned] {
    let numbers = Set(document.invoices.map(\.number))
    let all = settings.interest.interest(account, call.start.currency)?.unreckoned ?? []
    return all.filter { numbers.contains($0.invoice.number) }
  }
}

extension PlanDocument.Interest {
  /// The plan's balance is principal: interest stands beside it, kept or given up.
  init(
    _ interest: AccountInterest, _ terms: InterestTerms, _ treatment: InterestTreatment
  ) throws {
    let profile = interest.profile
    let lines = interest.items.flatMap { item in
      item.statement.working.lines.map { (item.invoice.number, $0) }
    }
    let applied =
      try lines.last?.1.applied ?? profile.rate.rate(on: interest.asOf)
    let rates = RateRecord.all(in: interest)
    let fixedSums = interest.items.compactMap(FixedSumRecord.init)
    self.init(
      treatment: treatment.rawValue,
      basis: terms.basis.rawValue, profile: terms.profileName,
      source: terms.isNamed ? profile.source : nil, rateMillionths: applied.rate.millionths,
      rates: rates.isEmpty ? nil : rates, dayCount: profile.dayCount.rawValue,
      rounding: profile.rounding.rawValue, paymentDayCounts: profile.paymentDayCounts,
      asOf: interest.asOf, lines: lines.map { Line($0, $1) }, total: interest.accrued,
      fixedSums: fixedSums.isEmpty ? nil : fixedSums,
      paid: interest.paid.isZero ? nil : interest.paid, nextDay: interest.nextDay)
  }
}

extension PlanDocument.Interest.Line {
  init(_ invoice: String, _ line: InterestWorking.Line) {
    self.init(
      invoice: invoice, principal: line.part.principal, from: line.part.from,
      through: line.part.through, count: line.part.count, divisor: line.part.divisor,
      rateMillionths: line.part.rate.millionths, rounded: line.rounded)
  }
}

extension PlanDocument.Interest.RateRecord {
  /// Each row of a table that the figures rest on, once.
  static func all(in interest: AccountInterest) -> [Self] {
    var rates: [Self] = []
    for line in interest.items.flatMap(\.statement.working.lines) {
      if let record = Self(line.applied), !rates.contains(record) { rates.append(record) }
    }
    return rates
  }
}

extension PlanDocument.Interest.FixedSumRecord {
  init?(_ item: AccountInterest.Item) {
    guard let sum = item.statement.fixedSum else { return nil }
    self.init(invoice: item.invoice.number, amount: sum.amount, source: sum.source)
  }
}
