/// The state of an allocation while it is made.
struct AllocationWorker {
  private let payment: Money
  private(set) var claims: [Claim]
  private(set) var left: Int
  private(set) var lines: [Allocation.Line] = []

  init(payment: Money, claims: [Claim]) {
    self.payment = payment
    self.claims = claims
    self.left = payment.minorUnits
  }

  func open(_ place: Int) -> Int { claims[place].total }

  /// Up to `limit` to one claim, part after part.
  mutating func pay(
    _ place: Int, _ parts: [ClaimPart], upTo limit: Int, reason: Allocation.Reason
  ) {
    var rest = min(limit, left)
    for part in parts {
      let units = min(rest, claims[place].owed[part] ?? 0)
      put(units, on: place, part, reason)
      rest -= units
    }
  }

  /// Each claim of a group whole; claims that stand equal share by what is open on them.
  mutating func pay(_ group: ClaimOrder.Group, wholeIn parts: [ClaimPart]) {
    let weights = group.claims.map(open)
    for (place, units) in zip(group.claims, shares(weights)) {
      pay(place, parts, upTo: units, reason: group.reason)
    }
  }

  /// One part of each claim of a group; claims that stand equal share by what is open of the part.
  mutating func pay(_ group: ClaimOrder.Group, _ part: ClaimPart) {
    let weights = group.claims.map { claims[$0].owed[part] ?? 0 }
    for (place, units) in zip(group.claims, shares(weights)) {
      put(units, on: place, part, group.reason)
    }
  }

  /// What each of `weights` gets of the money left: all of it where that suffices.
  private func shares(_ weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    return sum <= left ? weights : Parting.proRata(left, by: weights)
  }

  private mutating func put(
    _ units: Int, on place: Int, _ part: ClaimPart, _ reason: Allocation.Reason
  ) {
    guard units > 0 else { return }
    let claim = claims[place]
    var owed = claim.owed
    owed[part, default: 0] -= units
    assert(owed[part, default: 0] >= 0 && units <= left, "more was paid than is owed or was left")
    claims[place] = Claim(
      id: claim.id, due: claim.due, owed: owed, rate: claim.rate,
      securedMinorUnits: claim.securedMinorUnits)
    left -= units
    lines.append(
      Allocation.Line(
        claim: claim.id, part: part,
        amount: Money(minorUnits: units, currency: payment.currency), reason: reason,
        left: Money(minorUnits: left, currency: payment.currency)))
  }
}
