import Archive
import Finance
import Receivables

/// The statement of interest of a customer in one currency, as JSON.
struct InterestRecord: Encodable {
  struct Item: Encodable {
    let number: String
    let due: CivilDate
    let amount: Money
    let open: Money
    /// Bears no interest here while it is contested.
    let disputed: Money
    let firstDay: CivilDate
    /// Whether only interest is left of it.
    let isSettled: Bool
    let lines: [PlanDocument.Interest.Line]
    /// Before it was rounded, in major units.
    let exact: String
    let interest: Money
    let treatment: String
    /// Why somebody decided so; missing where the book's own choice holds.
    let reason: String?
    let fixedSum: PlanDocument.Interest.FixedSumRecord?
    let fixedSumTreatment: String
    /// What was paid on interest and fixed sum, and what of them is left.
    let payments: [Payment]
    let unpaid: Money
    let nextDay: Money?

    struct Payment: Encodable {
      let date: CivilDate
      let part: String
      let amount: Money
      let entry: Int?
    }
  }

  let code: String
  let name: String
  let asOf: CivilDate
  let currency: String
  let profile: String?
  let basis: String
  let source: String
  let conditions: [String]
  let dayCount: String
  let rounding: String
  let paymentDayCounts: Bool
  let rates: [PlanDocument.Interest.RateRecord]
  let invoices: [Item]
  /// Late invoices that are in no figure, by their numbers.
  let unreckoned: [String]
  let accrued: Money
  let onOpen: Money
  let leftOver: Money
  let fixedSums: Money
  let paid: Money
  let claimed: Money
  let nextDay: Money

  init(_ interest: AccountInterest, _ terms: InterestTerms, _ customer: Customer) {
    let profile = interest.profile
    code = customer.code
    name = customer.name
    asOf = interest.asOf
    currency = interest.currency.code
    self.profile = terms.profileName
    basis = terms.basis.rawValue
    source = profile.source
    conditions = terms.isNamed ? profile.conditions.map(\.rawValue) : []
    dayCount = profile.dayCount.rawValue
    rounding = profile.rounding.rawValue
    paymentDayCounts = profile.paymentDayCounts
    rates = PlanDocument.Interest.RateRecord.all(in: interest)
    invoices = interest.items.map(Item.init)
    unreckoned = interest.unreckoned.map(\.invoice.number)
    accrued = interest.accrued
    onOpen = interest.running.accrued
    leftOver = interest.leftOver.accrued
    fixedSums = interest.fixedSums
    paid = interest.paid
    claimed = interest.claimed
    nextDay = interest.nextDay
  }
}

extension InterestRecord.Item {
  fileprivate init(_ item: AccountInterest.Item) {
    let statement = item.statement
    number = item.invoice.number
    due = item.invoice.due
    amount = item.invoice.amount
    open = statement.openPrincipal + item.disputed
    disputed = item.disputed
    firstDay = statement.firstDay
    isSettled = item.isSettled
    lines = statement.working.lines.map { .init(item.invoice.number, $0) }
    exact = statement.working.exact.decimalText
    interest = statement.interest
    treatment = statement.treatment.rawValue
    reason = item.decision?.reason
    fixedSum = .init(item)
    fixedSumTreatment = statement.fixedSumTreatment.rawValue
    payments = item.payments.map {
      Payment(date: $0.date, part: $0.part.rawValue, amount: $0.amount, entry: $0.entry)
    }
    unpaid = statement.unpaidInterest + statement.unpaidFixedSum
    nextDay = statement.nextDay?.rounded
  }
}
