import Archive
import Finance
import Negotiation

/// Proposals on screen and as JSON.
struct ProposalList {
  let words: Words
  let formats: Formats

  private var text: PlanText { PlanText(words: words, formats: formats) }

  /// Two lines a proposal: the plan, then what it takes of the limits and how it fits.
  func lines(_ proposals: [Proposal]) -> [String] {
    proposals.enumerated().flatMap { index, proposal in
      var second: [String] = []
      if proposal.role == .higher {
        second.append(words("proposal.needs", ["level": text.levelName(proposal.level)]))
      }
      second.append(
        words("proposal.mean-days", ["days": String(proposal.plan.meanDaysToCash)]))
      if let shortfall = proposal.shortfall {
        second.append(
          shortfall.isZero
            ? words("proposal.fits")
            : words("proposal.short", ["amount": formats.money(shortfall)]))
      }
      let uses = text.uses(proposal.uses)
      if !uses.isEmpty { second.append(uses) }
      return [
        "  \(index + 1)  \(words("role.\(proposal.role.rawValue)"))  \(text.summary(proposal.plan))",
        "       " + second.joined(separator: words("list.semicolon")),
      ]
    }
  }

  /// Plans side by side; their courses by month have one scale.
  func comparison(
    _ rows: [(label: String, plan: ProposedPlan, level: String)], ascii: Bool,
    provision: (ProposedPlan) -> Money
  ) -> Table {
    var table = Table([
      .init(words("column.plan")), .init(words("column.payments"), .trailing, weight: 2),
      .init(words("column.first"), .trailing),
      .init(words("column.first-date"), weight: 3, fit: .whole),
      .init(words("column.last-date"), fit: .whole), .init(words("column.mean-days"), .trailing),
      .init(words("column.provision"), .trailing, weight: 4),
      .init(words("column.signs"), weight: 1), .init(words("column.by-month"), isPicture: true),
    ])
    let courses = rows.map { Self.byMonth($0.plan) }
    let highest = courses.joined().max()
    for (row, course) in zip(rows, courses) {
      table.add([
        row.label, String(row.plan.instalments.count), formats.money(row.plan.first.amount),
        formats.date(row.plan.first.due), formats.date(row.plan.last.due),
        String(row.plan.meanDaysToCash), formats.money(provision(row.plan)),
        text.levelName(row.level),
        Bars.sparkline(course, highest: highest, ascii: ascii),
      ])
    }
    return table
  }

  /// What is agreed on for each month, in minor units, from the plan's own month to its last.
  static func byMonth(_ plan: ProposedPlan) -> [Int] {
    func month(_ date: CivilDate) -> Int {
      let (year, month, _) = date.components
      return year * 12 + month
    }
    let first = month(plan.today)
    let last = plan.instalments.map { month($0.nominal) }.max() ?? first
    var months = Array(repeating: 0, count: max(0, last - first) + 1)
    for payment in plan.instalments {
      months[max(0, month(payment.nominal) - first)] += payment.amount.minorUnits
    }
    return months
  }

  struct Row: Encodable {
    let role: String
    let level: String
    let plan: PlanRecord
    let meanDaysToCash: Int
    let shortfall: Money?
    let limits: [Use]

    struct Use: Encodable {
      let rule: String
      let usedBasisPoints: Int
    }
  }

  static func rows(_ proposals: [Proposal]) -> [Row] {
    proposals.map { proposal in
      Row(
        role: proposal.role.rawValue, level: proposal.level, plan: PlanRecord(proposal.plan),
        meanDaysToCash: proposal.plan.meanDaysToCash, shortfall: proposal.shortfall,
        limits: proposal.uses.map { Row.Use(rule: $0.rule, usedBasisPoints: $0.used) })
    }
  }
}
