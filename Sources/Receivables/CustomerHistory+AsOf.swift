import Finance

extension CustomerHistory {
  /// The history as it stood at the end of a day: without what happened later, without what had been taken
  /// back by then, and with invoices as they were before later corrections.
  ///
  /// What somebody recorded after its day counts from its day on: a payment of Monday that was entered on
  /// Wednesday is there on Tuesday. Actions ahead stay, since they have no day on which they were planned.
  public func asOf(_ day: CivilDate) -> CustomerHistory {
    let undone = Set(entries.lazy.filter { $0.date <= day }.compactMap(\.undoes))
    func stands(_ value: some Recorded) -> Bool { value.entry.map { !undone.contains($0) } ?? true }
    /// Whether something ended by the day, and nobody took that back.
    func ended(_ date: CivilDate?, _ entry: Int?) -> Bool {
      guard let date, date <= day else { return false }
      return entry.map { !undone.contains($0) } ?? true
    }
    var cut = self
    cut.restore(after: day)
    cut.invoices.removeAll { $0.issued > day }
    cut.payments.removeAll { $0.date > day || !stands($0) }
    cut.chargePayments.removeAll { $0.date > day || !stands($0) }
    cut.promises.removeAll { $0.made > day || !stands($0) }
    cut.disputes = latest(
      disputes.compactMap {
        guard $0.opened <= day, stands($0) else { return nil }
        var dispute = $0
        if !ended($0.closed, $0.closedEntry) { (dispute.closed, dispute.closedEntry) = (nil, nil) }
        return dispute
      }
    ) { $0.closed != nil }
    cut.holds = latest(
      holds.compactMap {
        guard $0.from <= day, stands($0) else { return nil }
        var hold = $0
        if !ended($0.ended, $0.endedEntry) { (hold.ended, hold.endedEntry) = (nil, nil) }
        return hold
      }
    ) { $0.ended != nil }
    cut.contacts.removeAll { $0.date > day || !stands($0) }
    cut.commitments = latest(
      commitments.compactMap {
        guard $0.made <= day, stands($0) else { return nil }
        var commitment = $0
        if !ended($0.done, $0.doneEntry) { (commitment.done, commitment.doneEntry) = (nil, nil) }
        return commitment
      }
    ) { $0.done != nil }
    cut.clockEvents.removeAll { $0.date > day || !stands($0) }
    cut.nextActions = latest(
      nextActions.compactMap {
        guard stands($0) else { return nil }
        var action = $0
        if !ended($0.done, $0.doneEntry) { (action.done, action.doneEntry) = (nil, nil) }
        return action
      }
    ) { $0.done != nil }
    cut.notes.removeAll { $0.date > day || !stands($0) }
    cut.instruments = latest(
      instruments.compactMap {
        guard $0.received <= day, stands($0) else { return nil }
        var instrument = $0
        if !ended($0.outcomeDate, $0.outcomeEntry) {
          (instrument.outcome, instrument.outcomeDate, instrument.outcomeEntry) = (nil, nil, nil)
        }
        return instrument
      }
    ) { $0.outcome != nil }
    cut.handovers.removeAll { $0.date > day || !stands($0) }
    cut.interestDecisions.removeAll { $0.date > day || !stands($0) }
    cut.creditFacts.removeAll { $0.date > day || !stands($0) }
    cut.letters.removeAll { $0.date > day || !stands($0) }
    cut.entries.removeAll { $0.date > day }
    cut.corrections.removeAll { $0.date > day }
    return cut
  }

  /// Something that was ended, whose end was taken back and that was ended again stands there once an end: of
  /// these the one whose end holds, else the first.
  private func latest<Value: Recorded>(
    _ values: [Value], isEnded: (Value) -> Bool
  ) -> [Value] {
    var places: [Int: Int] = [:]
    var result: [Value] = []
    for value in values {
      guard let entry = value.entry, let place = places[entry] else {
        if let entry = value.entry { places[entry] = result.count }
        result.append(value)
        continue
      }
      if isEnded(value) { result[place] = value }
    }
    return result
  }

  /// Gives invoices that were corrected after the day the values that they had on it.
  private mutating func restore(after day: CivilDate) {
    for correction in corrections.reversed() where correction.date > day {
      let number = correction.before.number
      guard let index = invoices.firstIndex(where: { $0.number == number }) else { continue }
      let now = invoices[index]
      invoices[index] = correction.before
      let paid = payments.indices.filter { payments[$0].invoiceNumber == number }
      // Part payments, and what people recorded, are nothing that the import corrected.
      guard
        paid.isEmpty
          || paid.count == 1 && payments[paid[0]].entry == nil
            && payments[paid[0]].amount == now.amount
      else { continue }
      if let place = paid.first { payments.remove(at: place) }
      if let settled = correction.settledBefore {
        payments.append(
          Payment(invoiceNumber: number, date: settled, amount: correction.before.amount))
        payments.sort { ($0.date, $0.invoiceNumber) < ($1.date, $1.invoiceNumber) }
      }
    }
  }
}
