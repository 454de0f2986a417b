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
