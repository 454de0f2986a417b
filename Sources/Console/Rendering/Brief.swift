import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// What a rep has to know before they speak: the facts, and what to aim for and why.
struct Brief {
  let account: CustomerAccount
  let settings: BookSettings
  let currency: Currency
  let balance: Balance
  let ageing: Ageing
  let behaviour: PaymentBehaviour
  let promises: PromiseRecord
  let clock: LimitationClock?
  /// Late interest in the brief's currency; `nil` where the book enters no rate.
  let interest: AccountInterest?
  /// The same in the customer's other currencies, those in which something accrued.
  let otherInterest: [AccountInterest]
  let grade: CreditGrade?
  let warnings: [EarlyWarning]
  let advice: Advice
  /// A live plan of the customer; `nil` when there is none.
  let plan: PlanDocument?
  /// Requests for approval that matter now.
  let approvals: [RequestDesk.Item]
  /// The same in lines of words, each with what to do about it.
  let requests: [String]

  init(
    _ account: CustomerAccount, settings: BookSettings, currency: Currency, rank: Int,
    plan: PlanDocument?, approvals: [RequestDesk.Item] = [], requests: [String] = []
  ) {
    self.account = account
    self.settings = settings
    self.currency = currency
    self.plan = plan
    self.approvals = approvals
    self.requests = requests
    balance = account.balance(in: currency)
    ageing = Ageing(account.items, bounds: settings.ageing, currency: currency)
    behaviour = PaymentBehaviour(account.history, asOf: account.asOf)
    promises = PromiseRecord(account.history, asOf: account.asOf)
    clock = LimitationClock(account, rule: settings.limitation)
    interest = settings.interest.interest(account, currency)
    otherInterest = Set(account.history.invoices.map(\.amount.currency)).subtracting([currency])
      .sorted().compactMap { settings.interest.interest(account, $0) }.filter { !$0.isEmpty }
    grade = CreditGrade(account, settings: settings.credit)
    warnings = EarlyWarning.all(
      account, behaviour: behaviour, promises: promises, grade: grade, settings: settings.credit)
    advice = Advice.make(
      account, balance: balance, behaviour: behaviour, promises: promises, clock: clock,
      plan: plan, settings: settings, rank: rank)
  }

  /// The brief as JSON.
  struct Record: Encodable {
    struct Bucket: Encodable {
      let from: Int?
      let through: Int?
      let count: Int
      let amount: Money
    }
    struct Interest: Encodable {
      let accrued: Money
      /// The part of it on invoices whose principal is paid.
      let leftOver: Money
      let fixedSums: Money
      /// What was paid of these; claimed is without it.
      let paid: Money
      let claimed: Money
      let nextDay: Money
    }
    let code: String
    let name: String
    let asOf: CivilDate
    let overdue: Money
    let overdueCount: Int
    let oldestDaysOverdue: Int
    let notDue: Money
    let disputed: Money
    let ageing: [Bucket]
    let settledCount: Int
    let lateCount: Int
    let meanDaysLate: Int?
    let promisesKept: Int
    let promisesDecided: Int
    let interest: [Interest]
    let grade: String?
    let gradeScore: Int?
    let warnings: [String]
    let limitation: CivilDate?
    let limitationState: String?
    let advice: String
    let plan: String?
    let onHold: Money
    let onAccount: Money
    let owner: String?
    let promisesOpen: [Promise]
    let commitments: [Commitment]
    let disputes: [Dispute]
    let instruments: [InstrumentList.Row]
    let holds: [HoldRow]
    let nextActions: [Action]
    let people: [Person]
    let requests: [Request]
  }

  var record: Record {
    Record(
      code: account.customer.code, name: account.customer.name, asOf: account.asOf,
      overdue: balance.overdue, overdueCount: balance.overdueCount,
      oldestDaysOverdue: balance.oldestDaysOverdue, notDue: balance.notDue,
      disputed: balance.disputed,
      ageing: ageing.buckets.map {
        Record.Bucket(from: $0.from, through: $0.through, count: $0.count, amount: $0.amount)
      },
      settledCount: behaviour.settledCount, lateCount: behaviour.lateCount,
      meanDaysLate: behaviour.meanDaysLate, promisesKept: promises.keptCount,
      promisesDecided: promises.decidedCount,
      interest: ([interest].compactMap(\.self) + otherInterest).map {
        Record.Interest(
          accrued: $0.accrued, leftOver: $0.leftOver.accrued, fixedSums: $0.fixedSums,
          paid: $0.paid, claimed: $0.claimed, nextDay: $0.nextDay)
      }, grade: grade?.grade.name, gradeScore: grade?.score,
      warnings: warnings.map(\.code), limitation: clock?.lapses,
      limitationState: clock?.state.rawValue, advice: advice.aim.rawValue, plan: plan?.id,
      onHold: balance.onHold, onAccount: account.onAccount(in: currency), owner: account.owner,
      promisesOpen: promises.open.map(Record.Promise.init), commitments: commitments,
      disputes: account.openDisputes.map(Record.Dispute.init),
      instruments: instruments, holds: account.holds.map(HoldRow.init), nextActions: actions,
      people: account.people.map(Record.Person.init), requests: approvals.map(Record.Request.init))
  }
}
