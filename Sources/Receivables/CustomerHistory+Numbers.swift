extension CustomerHistory {
  /// The same history with other numbers for its entries; values whose entry has no new number have none.
  ///
  /// - Parameter numbers: new numbers by old ones.
  public func renumbered(_ numbers: [Int: Int]) -> CustomerHistory {
    func all<Value: Recorded>(_ values: [Value]) -> [Value] {
      values.map {
        var value = $0
        value.entry = value.entry.flatMap { numbers[$0] }
        return value
      }
    }
    func new(_ number: inout Int?) { number = number.flatMap { numbers[$0] } }
    var result = self
    result.payments = all(payments)
    result.chargePayments = all(chargePayments)
    result.promises = all(promises)
    result.disputes = all(disputes)
    result.holds = all(holds)
    result.contacts = all(contacts)
    result.commitments = all(commitments)
    result.clockEvents = all(clockEvents)
    result.nextActions = all(nextActions)
    result.notes = all(notes)
    result.instruments = all(instruments)
    result.handovers = all(handovers)
    result.interestDecisions = all(interestDecisions)
    result.creditFacts = all(creditFacts)
    result.letters = all(letters)
    for index in result.disputes.indices { new(&result.disputes[index].closedEntry) }
    for index in result.holds.indices { new(&result.holds[index].endedEntry) }
    for index in result.commitments.indices { new(&result.commitments[index].doneEntry) }
    for index in result.nextActions.indices { new(&result.nextActions[index].doneEntry) }
    for index in result.instruments.indices { new(&result.instruments[index].outcomeEntry) }
    result.entries = entries.map {
      var entry = $0
      entry.id = numbers[$0.id] ?? $0.id
      new(&entry.undoes)
      return entry
    }
    return result
  }
}
