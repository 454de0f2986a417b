import Finance

extension CustomerAccount {
  /// Who of us answers for the customer; `nil` when nobody was named.
  ///
  /// Somebody who isn't it may hand over what they promised without the customer changing hands.
  public var owner: String? {
    history.handovers.reduce(nil) { owner, handover in
      guard let owner, handover.from != owner, !handover.from.isEmpty else { return handover.to }
      return owner
    }
  }

  /// Who answers now for a promise of ours.
  public func owner(of commitment: Commitment) -> String {
    history.handovers.successor(of: commitment.owner, since: commitment.made)
  }

  /// Who does a next action now. One that was imported counts as older than every handover.
  public func owner(of action: NextAction) -> String {
    guard let entry = action.entry, let planned = history.entries.first(where: { $0.id == entry })
    else {
      return history.handovers.reduce(action.owner) { $1.from == $0 ? $1.to : $0 }
    }
    return history.handovers.successor(of: action.owner, since: planned.date)
  }

  /// The customer's people with the times that they named last; those named only in what was recorded come
  /// after those of the customer's own record.
  public var people: [Contact] {
    var people = customer.contacts
    for event in history.contacts where event.goodTimes != nil || event.badTimes != nil {
      let name = Folding.search(event.person)
      guard !name.isEmpty else { continue }
      let index = people.firstIndex { Folding.search($0.name) == name } ?? people.endIndex
      if index == people.endIndex { people.append(Contact(name: event.person)) }
      if let good = event.goodTimes { people[index].goodTimes = good }
      if let bad = event.badTimes { people[index].badTimes = bad }
    }
    return people
  }
}

extension CustomerHistory {
  /// The entries that put credit on account to an invoice, or pay it back.
  var settingOff: Set<Int> {
    Set(payments.lazy.filter { $0.isOnAccount && $0.amount.minorUnits < 0 }.compactMap(\.entry))
  }
}
