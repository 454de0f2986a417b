import Finance
import Negotiation

/// Which plans are to be compared, by what a person types: a number of the last list, the letter of a nearest
/// plan, `theirs`, `none`, or an offer in words.
struct ComparisonChoice {
  struct Named: Equatable {
    /// What stands above its column.
    let label: String
    let plan: ProposedPlan
  }

  let words: Words
  /// The last list of proposals.
  var proposals: [Proposal] = []
  /// Their last offer; `nil` when they made none.
  var theirs: ProposedPlan?
  /// What the last counter-offer could become, by letter.
  var nearest: [ProposedPlan] = []
  /// What is asked of them where nothing is proposed; `nil` where it isn't known yet.
  var asked: ProposedPlan?
  let reader: CounterofferReader
  let formats: Formats

  /// What was picked, in the order in which it was named.
  struct Picked: Equatable {
    var plans: [Named]
    var noAgreement: Bool
    /// Whether it was asked what there is besides an agreement.
    var explainsRoutes = false
  }

  /// Words of any language of the screen: people switch.
  private static let none: Set<String> = ["none", "なし", "無し", "無", "无", "不達成", "未达成"]
  private static let their: Set<String> = ["theirs", "their", "先方", "先方の案", "对方", "对方方案"]

  /// No plan named: their last offer, what is nearest to it, the proposals as far as there is room, or what is asked
  /// of them, and no agreement; that alone where there is nothing else. One plan alone is put beside no agreement.
  ///
  /// - Throws: ``Complaint`` for what can't be told, or too many.
  func pick(_ typed: [String]) throws -> Picked {
    var picked = Picked(plans: [], noAgreement: typed.isEmpty)
    for word in typed {
      if Self.none.contains(word.lowercased()) {
        picked.noAgreement = true
        picked.explainsRoutes = true
      } else {
        picked.plans.append(try named(word))
      }
    }
    if picked.plans.isEmpty { picked.plans = usual() }
    guard picked.plans.count <= PlanComparison.plansMax else {
      throw Complaint(
        "compare.too-many",
        ["count": String(picked.plans.count), "limit": String(PlanComparison.plansMax)],
        status: .usage)
    }
    if picked.plans.count == 1 { picked.noAgreement = true }
    return picked
  }

  private func usual() -> [Named] {
    let theirs = theirs.map { [Named(label: words("compare.theirs"), plan: $0)] } ?? []
    let near = nearest.prefix(2).enumerated().map {
      Named(label: PlanText.letter($0.offset), plan: $0.element)
    }
    let room = max(0, PlanComparison.plansMax - theirs.count - near.count)
    let own = proposals.indices.prefix(room).map(own)
    var kept: [Named] = []
    let asked = asked.map { [Named(label: words("compare.asked"), plan: $0)] } ?? []
    for choice in (own.isEmpty ? asked : own) + theirs + near
    where !kept.contains(where: { $0.plan == choice.plan }) {
      kept.append(choice)
    }
    return kept
  }

  private func own(_ index: Int) -> Named {
    let proposal = proposals[index]
    return Named(
      label: "\(index + 1) " + words("role.\(proposal.role.rawValue)"), plan: proposal.plan)
  }

  private func named(_ word: String) throws -> Named {
    let folded = Folding.ascii(word).lowercased()
    if let number = Int(folded) {
      guard proposals.indices.contains(number - 1) else { throw unknown(word) }
      return own(number - 1)
    }
    if folded.count == 1, let letter = folded.first, ("a"..."z").contains(letter) {
      guard let index = nearest.indices.first(where: { PlanText.letter($0) == folded }) else {
        throw unknown(word)
      }
      return Named(label: folded, plan: nearest[index])
    }
    if Self.their.contains(folded) {
      guard let theirs else { throw unknown(word) }
      return Named(label: words("compare.theirs"), plan: theirs)
    }
    do {
      return Named(label: word, plan: try reader.read(word).plan)
    } catch {
      throw ProblemText(formats: formats).complaint(error, typed: word)
    }
  }

  /// Says what there is to choose from.
  private func unknown(_ word: String) -> Complaint {
    var known = proposals.indices.map { String($0 + 1) }
    if theirs != nil { known.append("theirs") }
    known += nearest.indices.map(PlanText.letter)
    return Complaint(
      "compare.unknown",
      [
        "seen": word,
        "known": (known + ["none"]).joined(separator: words("list.separator")),
      ], status: .usage)
  }
}
