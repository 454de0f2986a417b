import Finance

extension ConsideredPlans {
  /// A plan that they can keep.
  public struct Keepable: Sendable, Equatable {
    public let plan: ProposedPlan
    /// The place among the policy's levels of the lowest one considered that may sign it.
    public let rank: Int
    /// The mean days until a unit of the balance is in, rounded to a whole one; what is given up counts as coming on
    /// the horizon.
    public let days: Int
    /// The most that falls due in a calendar month, in minor units.
    public let peak: Int
  }

  /// Of the plans that they can keep, the easiest few for them at each mean number of days and each level.
  ///
  /// Easiest is the smallest largest month, then the latest beginning, then the order of the grid. In order of days,
  /// then of levels, then the easiest first; each plan once. Only plans of these forms, and at most `each` for a day
  /// and a level.
  public func keepable(_ forms: Set<PlanShape>, each: Int) -> [Keepable] {
    precondition(each > 0, "at least one of a kind is kept")
    let balance = Int128(max(1, table.grid.balance.minorUnits))
    var kinds: [Int: [Place]] = [:]
    for (index, entry) in table.entries.enumerated()
    where keys[index].strain == 0 && forms.contains(table.form(index)) {
      let key = keys[index]
      let days = Rounding.halfUp.divide(key.time, by: balance)
      let place = Place(entry: index, peak: key.peak, daysToFirst: key.daysToFirst)
      let kind = days * ranks.count + entry.levels.trailingZeroBitCount
      kinds[kind, default: []].keep(place, atMost: each)
    }
    var seen: Set<ProposedPlan> = []
    return kinds.keys.sorted().flatMap { kind in
      (kinds[kind] ?? []).map { place in
        Keepable(
          plan: table.plan(table.entries[place.entry]), rank: ranks[kind % ranks.count],
          days: kind / ranks.count, peak: place.peak)
      }
    }
    .filter { seen.insert($0.plan).inserted }
  }

  fileprivate struct Place {
    let entry: Int
    let peak: Int
    let daysToFirst: Int

    func isEasier(than other: Place) -> Bool {
      if peak != other.peak { return peak < other.peak }
      if daysToFirst != other.daysToFirst { return daysToFirst > other.daysToFirst }
      return entry < other.entry
    }
  }
}

extension [ConsideredPlans.Place] {
  /// Puts the new one in its place, where it is among the first `count`.
  fileprivate mutating func keep(_ new: Element, atMost count: Int) {
    let place = firstIndex { new.isEasier(than: $0) } ?? endIndex
    guard place < count else { return }
    insert(new, at: place)
    if self.count > count { removeLast() }
  }
}
