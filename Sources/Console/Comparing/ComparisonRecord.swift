import Archive
import Correspondence
import Finance
import Negotiation
import Receivables

/// A comparison as JSON.
struct ComparisonRecord: Encodable {
  struct Column: Encodable {
    /// What it was named by.
    let name: String
    /// Missing for no agreement.
    let plan: PlanRecord?
    /// Who may sign it; `nobody`, or missing for no agreement.
    let level: String?
    let meanDaysToCash: Int?
    let total: Money
    let expected: Money
    let atRisk: Money
    let waived: Money
    /// Missing where it can't be reckoned.
    let interest: Interest?
    let months: [Month]
    let limits: [Limit]
    /// The rule whose limit is nearest to its end.
    let tightestLimit: String?
    let firstBeyondMeans: Gap?
  }

  struct Interest: Encodable {
    let runs: Money
    let asked: Money
    let givenUp: Money
    let reserved: Money
    let isUnsure: Bool
  }

  struct Month: Encodable {
    let end: CivilDate
    let cash: Money
    let standing: Standing
  }

  struct Standing: Encodable {
    struct Bucket: Encodable {
      let from: Int?
      let through: Int?
      let amount: Money
    }
    let open: Money
    let buckets: [Bucket]
    let provision: Money

    init(_ standing: DebtStanding) {
      open = standing.open
      buckets = standing.ageing.buckets.map {
        Bucket(from: $0.from, through: $0.through, amount: $0.amount)
      }
      provision = standing.provision
    }
  }

  struct Limit: Encodable {
    let rule: String
    let usedBasisPoints: Int
    let isKept: Bool
  }

  struct Gap: Encodable {
    let payment: Int
    let due: CivilDate
    let missing: Money
  }

  struct RouteRecord: Encodable {
    let kind: String
    let isOpen: Bool
    /// Missing where there is none, or where it differs from place to place.
    let ceiling: Money?
    let ceilingDiffers: Bool
    let source: String
    let evidence: String

    init(_ route: Route, isOpen: Bool) {
      kind = route.kind.rawValue
      self.isOpen = isOpen
      if case .upTo(let most) = route.ceiling { ceiling = most } else { ceiling = nil }
      ceilingDiffers = route.ceiling == .differs
      source = route.source
      evidence = route.evidence.rawValue
    }
  }

  struct Without: Encodable {
    let jurisdiction: String
    let lapses: CivilDate?
    let routes: [RouteRecord]
    let routesChecked: String
  }

  let customer: String
  let asOf: CivilDate
  let balance: Money
  let promisesKept: Int
  let promisesDue: Int
  let now: Standing
  let columns: [Column]
  let withoutAgreement: Without?

  init(_ shown: ShownComparison) {
    let comparison = shown.comparison
    customer = shown.customer.code
    asOf = comparison.now.date
    balance = comparison.balance
    promisesKept = shown.facts.promisesKept
    promisesDue = shown.facts.promisesDue
    now = Standing(comparison.now)
    columns = zip(shown.labels, comparison.columns).map { label, column in
      Column(label, column, level: shown.signer(column), ends: comparison.monthEnds)
    }
    withoutAgreement = shown.without.map { without in
      Without(
        jurisdiction: without.jurisdiction.rawValue, lapses: without.clock?.lapses,
        routes: without.routes.open.map { RouteRecord($0, isOpen: true) }
          + without.routes.closed.map { RouteRecord($0, isOpen: false) },
        routesChecked: Route.checked)
    }
  }
}

extension ComparisonRecord.Column {
  init(
    _ name: String, _ column: PlanComparison.Column, level: String?, ends: [CivilDate]
  ) {
    self.name = name
    plan = column.plan.map(PlanRecord.init)
    self.level = level
    meanDaysToCash = column.plan?.meanDaysToCash
    total = column.total
    expected = column.expected
    atRisk = column.atRisk
    waived = column.waived
    interest = column.interest.map {
      ComparisonRecord.Interest(
        runs: $0.runs, asked: $0.asked, givenUp: $0.givenUp, reserved: $0.reserved,
        isUnsure: $0.isUnsure)
    }
    months = ends.indices.map {
      ComparisonRecord.Month(
        end: ends[$0], cash: column.cash[$0],
        standing: ComparisonRecord.Standing(column.standings[$0]))
    }
    limits = (column.verdict?.uses ?? []).map {
      ComparisonRecord.Limit(rule: $0.rule, usedBasisPoints: $0.used, isKept: $0.isKept)
    }
    tightestLimit = column.tightest?.rule
    firstBeyondMeans = column.firstGap.map {
      ComparisonRecord.Gap(payment: $0.number, due: $0.due, missing: $0.missing)
    }
  }
}
