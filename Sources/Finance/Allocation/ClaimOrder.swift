/// Claims sorted by a rule, into groups that the rule holds equal.
struct ClaimOrder {
  /// Why a claim stands where it stands; printed with the working.
  enum Key: Int, CaseIterable {
    case due, security, rate, date
  }

  /// Places in the list of claims, and what put the group where it is.
  struct Group {
    let claims: [Int]
    let reason: Allocation.Reason
  }

  let groups: [Group]

  init(_ claims: [Claim], _ sequence: AllocationRule.Sequence, on day: CivilDate) {
    let keys: [Key] =
      switch sequence {
      case .asGiven: []
      case .oldestFirst: [.date]
      case .japaneseLaw: [.due, .rate, .date]
      case .chineseLaw: [.due, .security, .rate, .date]
      }
    // Swift's sort is stable in fact but not by promise: the place given decides between equals.
    let sorted = claims.indices.sorted { a, b in
      for key in keys {
        let (x, y) = (Self.value(key, claims[a], day), Self.value(key, claims[b], day))
        if x != y { return x < y }
      }
      return a < b
    }
    let sharesEqually = sequence == .japaneseLaw || sequence == .chineseLaw
    var lists: [[Int]] = []
    for place in sorted {
      if sharesEqually, let last = lists.last?.first,
        Self.difference(claims[last], claims[place], keys, day) == nil
      {
        lists[lists.count - 1].append(place)
      } else {
        lists.append([place])
      }
    }
    groups = lists.indices.map { index in
      let list = lists[index]
      if list.count > 1 { return Group(claims: list, reason: .proRata) }
      if lists.count == 1 { return Group(claims: list, reason: .onlyClaim) }
      if keys.isEmpty { return Group(claims: list, reason: .asGiven) }
      // The next group shows what this one was put before for; the last, what it was put after for.
      let other = index + 1 < lists.count ? lists[index + 1] : lists[index - 1]
      let key = Self.difference(claims[list[0]], claims[other[0]], keys, day)
      return Group(claims: list, reason: Self.reason(key))
    }
  }

  /// Smaller comes first.
  private static func value(_ key: Key, _ claim: Claim, _ day: CivilDate) -> Int {
    switch key {
    case .due: (claim.due ?? day) <= day ? 0 : 1
    case .security: claim.securedMinorUnits
    case .rate: -claim.rate.millionths
    case .date: (claim.due ?? day).dayNumber
    }
  }

  private static func difference(_ a: Claim, _ b: Claim, _ keys: [Key], _ day: CivilDate) -> Key? {
    keys.first { value($0, a, day) != value($0, b, day) }
  }

  private static func reason(_ key: Key?) -> Allocation.Reason {
    switch key {
    case .due: .due
    case .security: .leastSecured
    case .rate: .heaviest
    case .date: .earliestDue
    case nil: .asGiven
    }
  }
}
