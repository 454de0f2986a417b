import Finance

/// What a plan is ranked by.
public enum Criterion: String, Sendable, CaseIterable {
  case time, risk, concession, fit
}

/// The score of a plan, with its working: points times weight for each criterion, added up. Less is better.
///
/// Points don't depend on the other plans, so that the plans of two lists, and a customer's own offer, can be
/// compared:
/// - time: 1,000 when all the money came in on the horizon;
/// - risk: 1,000 when none of it were likely to come in;
/// - concession: 1,000 when all limits were used up, and for each balance given up;
/// - fit: 1,000 when the whole balance were missing for 30 days; where they stated nothing, or only cash at once,
///   also the largest month's outflow counts: 500 when all falls due in one month (half, because it is a guess).
public struct PlanScore: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    public let criterion: Criterion
    public let points: Int
    public let weight: Int

    public var product: Int { points * weight }
  }

  /// One a criterion, in their order.
  public let working: [Line]

  public var total: Int { working.map(\.product).reduce(0, +) }
}

/// What points are measured against.
struct ScoreScale {
  let balance: Int128
  let horizonDays: Int128
  let countsPeak: Bool
  let weights: RankingWeights

  func time(_ count: Int128) -> Int { Int(count &* 1_000 / (balance &* horizonDays)) }

  func risk(_ count: Int) -> Int { Int(Int128(count) &* 1_000 / balance) }

  func concession(_ count: Int) -> Int { count / 10 }

  func fit(_ strain: Int128, peak: Int) -> Int {
    let strained = strain == 0 ? 0 : Int(strain &* 1_000 / (balance &* 30))
    return countsPeak ? strained + Int(Int128(peak) &* 500 / balance) : strained
  }

  func total(_ key: CountKey) -> Int {
    weights.time * time(key.time) + weights.risk * risk(key.risk)
      + weights.concession * concession(key.concession)
      + weights.fit * fit(key.strain, peak: key.peak)
  }

  func score(_ key: CountKey) -> PlanScore {
    PlanScore(working: [
      .init(criterion: .time, points: time(key.time), weight: weights.time),
      .init(criterion: .risk, points: risk(key.risk), weight: weights.risk),
      .init(
        criterion: .concession, points: concession(key.concession), weight: weights.concession),
      .init(
        criterion: .fit, points: fit(key.strain, peak: key.peak), weight: weights.fit),
    ])
  }
}
