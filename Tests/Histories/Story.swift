import Finance
import Receivables

/// What happened with one made-up customer, step by step as it was recorded; the same for the same seed.
public struct Story: Sendable {
  public enum Event: Sendable {
    case record(RecordedEvent)
    /// What a step opened ends on a day; by an instrument that is honoured, money comes in.
    case end(step: Int, CivilDate, payments: [Payment], charges: [ChargePayment])
    case undo(step: Int)
  }

  public struct Step: Sendable {
    /// The day of recording.
    public let date: CivilDate
    public let event: Event
  }

  public let seed: UInt64
  public let customer: Customer
  public let invoices: [Invoice]
  public internal(set) var steps: [Step] = []

  public init(seed: UInt64, customer: Customer, invoices: [Invoice]) {
    self.seed = seed
    self.customer = customer
    self.invoices = invoices
  }

  public mutating func removeLast() { steps.removeLast() }

  /// The number of a step's entry in the histories below: they rise from 1.
  public static func entry(_ step: Int) -> Int { step + 1 }

  /// The day that a step is about.
  public func day(of step: Int) -> CivilDate {
    switch steps[step].event {
    case .undo: steps[step].date
    case .end(_, let day, _, _): day
    case .record(let event): event.day ?? steps[step].date
    }
  }

  /// All of it, as the ledger gives it back.
  public func history() -> CustomerHistory {
    var history = CustomerHistory(customer: customer, invoices: invoices)
    for index in steps.indices { add(index, to: &history, isWhole: true) }
    return Self.inOrder(history)
  }

  /// What had happened by the end of a day, made without looking at entries: what was taken back by then was
  /// never there.
  public func history(through day: CivilDate) -> CustomerHistory {
    var history = CustomerHistory(
      customer: customer, invoices: invoices.filter { $0.issued <= day })
    let undone = undone(through: day)
    for index in steps.indices where self.day(of: index) <= day && !undone.contains(index) {
      if case .undo = steps[index].event { continue }
      add(index, to: &history, isWhole: false)
    }
    return Self.inOrder(history)
  }

  /// The steps that were taken back by a day.
  public func undone(through day: CivilDate) -> Set<Int> {
    Set(
      steps.compactMap {
        if case .undo(let step) = $0.event, $0.date <= day { step } else { nil }
      })
  }

  private func add(_ index: Int, to history: inout CustomerHistory, isWhole: Bool) {
    let entry = Self.entry(index)
    let date = steps[index].date
    switch steps[index].event {
    case .undo(let step):
      history.entries.append(
        Entry(id: entry, kind: .undo, date: date, by: "t", undoes: Self.entry(step)))
    case .record(let event):
      if isWhole { history.entries.append(Entry(id: entry, kind: event.kind, date: date, by: "t")) }
      history.add(event, entry: entry)
    case .end(let step, let day, let payments, let charges):
      guard case .record(let opened) = steps[step].event,
        let ended = opened.ended(
          on: day, entry: Self.entry(step), payments: payments, charges: charges)
      else { return }
      if isWhole { history.entries.append(Entry(id: entry, kind: ended.kind, date: date, by: "t")) }
      history.add(payments, charges, entry: entry)
      history.end(Self.entry(step), on: day, by: entry, keepsEarlier: isWhole)
    }
  }

  private static func inOrder(_ history: CustomerHistory) -> CustomerHistory {
    var result = history
    func sorted<T: Recorded>(_ values: [T], _ day: (T) -> CivilDate) -> [T] {
      values.enumerated().sorted {
        (day($0.element), $0.offset) < (day($1.element), $1.offset)
      }.map(\.element)
    }
    result.invoices.sort { ($0.issued, $0.number) < ($1.issued, $1.number) }
    result.payments = sorted(history.payments, \.date)
    result.chargePayments = sorted(history.chargePayments, \.date)
    result.promises = sorted(history.promises, \.made)
    result.disputes = sorted(history.disputes, \.opened)
    result.holds = sorted(history.holds, \.from)
    result.contacts = sorted(history.contacts, \.date)
    result.commitments = sorted(history.commitments, \.made)
    result.notes = sorted(history.notes, \.date)
    result.instruments = sorted(history.instruments, \.received)
    result.handovers = sorted(history.handovers, \.date)
    return result
  }
}

extension RecordedEvent {
  /// The day that it is about; `nil` for what has none of its own.
  public var day: CivilDate? {
    switch self {
    case .payments(let payments, _, let charges): payments.first?.date ?? charges.first?.date
    case .promise(let value): value.made
    case .dispute(let value): value.opened
    case .hold(let value): value.from
    case .contact(let value): value.date
    case .commitment(let value): value.made
    case .note(let value): value.date
    case .instrument(let value): value.received
    case .handover(let value): value.date
    default: nil
    }
  }

  /// The event that ends what this one opened; `nil` where nothing can end. It has the entry of the opening.
  public func ended(
    on day: CivilDate, entry: Int, payments: [Payment], charges: [ChargePayment] = []
  ) -> RecordedEvent? {
    func numbered<T: Recorded>(_ value: T) -> T {
      var value = value
      value.entry = entry
      return value
    }
    return switch self {
    case .dispute(let value): .disputeClosed(numbered(value), day)
    case .hold(let value): .holdEnded(numbered(value), day)
    case .commitment(let value): .commitmentDone(numbered(value), day)
    case .instrument(let value):
      .instrumentOutcome(
        numbered(value), payments.isEmpty && charges.isEmpty ? .dishonoured : .honoured, day,
        payments: payments, charges: charges)
    default: nil
    }
  }
}

extension CustomerHistory {
  fileprivate mutating func add(
    _ payments: [Payment], _ charges: [ChargePayment], entry: Int
  ) {
    for charge in charges {
      var charge = charge
      charge.entry = entry
      chargePayments.append(charge)
    }
    for payment in payments {
      var payment = payment
      payment.entry = entry
      self.payments.append(payment)
    }
  }

  fileprivate mutating func add(_ event: RecordedEvent, entry: Int) {
    switch event {
    case .payments(let payments, _, let charges): add(payments, charges, entry: entry)
    case .promise(let value): put(value, entry, \.promises)
    case .dispute(let value): put(value, entry, \.disputes)
    case .hold(let value): put(value, entry, \.holds)
    case .contact(let value): put(value, entry, \.contacts)
    case .commitment(let value): put(value, entry, \.commitments)
    case .note(let value): put(value, entry, \.notes)
    case .instrument(let value): put(value, entry, \.instruments)
    case .handover(let value): put(value, entry, \.handovers)
    default: break
    }
  }

  private mutating func put<T: Recorded>(
    _ value: T, _ entry: Int, _ path: WritableKeyPath<CustomerHistory, [T]>
  ) {
    var value = value
    value.entry = entry
    self[keyPath: path].append(value)
  }

  /// Ends what an entry opened. Where it had ended before, that stands beside, or the later end takes its place.
  fileprivate mutating func end(
    _ opening: Int, on day: CivilDate, by entry: Int, keepsEarlier: Bool
  ) {
    let isPaid = moneyIn.contains { $0.entry == entry }
    end(opening, \.disputes, { !keepsEarlier || $0.closed == nil }) {
      ($0.closed, $0.closedEntry) = (day, entry)
    }
    end(opening, \.holds, { !keepsEarlier || $0.ended == nil }) {
      ($0.ended, $0.endedEntry) = (day, entry)
    }
    end(opening, \.commitments, { !keepsEarlier || $0.done == nil }) {
      ($0.done, $0.doneEntry) = (day, entry)
    }
    end(opening, \.instruments, { !keepsEarlier || $0.outcome == nil }) {
      $0.outcome = isPaid ? .honoured : .dishonoured
      ($0.outcomeDate, $0.outcomeEntry) = (day, entry)
    }
  }

  private mutating func end<T: Recorded>(
    _ opening: Int, _ path: WritableKeyPath<CustomerHistory, [T]>, _ replaces: (T) -> Bool,
    _ end: (inout T) -> Void
  ) {
    guard let index = self[keyPath: path].firstIndex(where: { $0.entry == opening }) else { return }
    var value = self[keyPath: path][index]
    let isReplaced = replaces(value)
    end(&value)
    if isReplaced {
      self[keyPath: path][index] = value
    } else {
      self[keyPath: path].append(value)
    }
  }
}
