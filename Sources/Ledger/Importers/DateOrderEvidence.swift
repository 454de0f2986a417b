import Finance

/// What a person needs to see to say in which order dates are written that don't settle it themselves.
public struct DateOrderEvidence: Sendable, Equatable {
  /// A date that is another day in another order.
  public struct Example: Sendable, Equatable {
    public let text: String
    public let line: Int
  }

  /// What the file would say in one order.
  public struct Reading: Sendable, Equatable {
    public let order: DateOrder
    /// The first and the last day of issue or payment; `nil` when this order reads none.
    public internal(set) var days: ClosedRange<CivilDate>?
    /// Days of issue or payment after today: seldom right.
    public internal(set) var futureCount = 0
    /// Rows that are due or paid before they are issued: an import would refuse them.
    public internal(set) var contradictionCount = 0
    /// Dates that are none in this order.
    public internal(set) var unreadableCount = 0
  }

  /// One for each order that reads as many dates as any other.
  public internal(set) var readings: [Reading]
  /// Dates that are different days in different orders.
  public internal(set) var ambiguousCount = 0
  /// The first of them, each text once.
  public internal(set) var examples: [Example] = []
  /// The headers of the columns that have them; its number for a column without.
  public internal(set) var columns: [String] = []

  /// The most examples kept.
  public static let examplesMax = 3

  public var orders: [DateOrder] { readings.map(\.order) }

  /// Whether some order reads every date; otherwise the file has dates of several kinds.
  public var isReadable: Bool { readings.contains { $0.unreadableCount == 0 } }
}

/// Gathers the evidence, a row at a time.
struct DateOrderTally {
  private(set) var evidence: DateOrderEvidence
  private let columns: [ImportField: String]
  private let memos: [DateMemo]
  private let today: CivilDate
  private var fields: Set<ImportField> = []

  /// - Parameters:
  ///   - columns: the headers of the date columns.
  ///   - today: the day of the import.
  init(_ orders: [DateOrder], columns: [ImportField: String], today: CivilDate) {
    // Most of the world writes the day first: that is asked first.
    let orders = DateOrder.allCases.reversed().filter(orders.contains)
    evidence = DateOrderEvidence(readings: orders.map { .init(order: $0) })
    self.columns = columns
    self.today = today
    memos = orders.map(DateMemo.init)
  }

  /// Takes one row into account; empty cells say nothing.
  mutating func add(_ row: DatedRow) {
    let cells = row.cells
    for field in ImportField.dates {
      guard let text = cells[field], !text.isEmpty else { continue }
      let days = memos.map { $0.date(text) }
      if Set(days.compactMap { $0 }).count > 1 { note(text, row.line, field) }
      for (index, day) in days.enumerated() {
        guard let day else {
          evidence.readings[index].unreadableCount += 1
          continue
        }
        take(day, field, index)
      }
    }
    for (index, memo) in memos.enumerated() {
      guard let issued = cells[.issued].flatMap({ memo.date($0) }) else { continue }
      let later = [ImportField.due, .settled].compactMap { cells[$0].flatMap { memo.date($0) } }
      if later.contains(where: { $0 < issued }) { evidence.readings[index].contradictionCount += 1 }
    }
  }

  private mutating func note(_ text: String, _ line: Int, _ field: ImportField) {
    evidence.ambiguousCount += 1
    if evidence.examples.count < DateOrderEvidence.examplesMax,
      !evidence.examples.contains(where: { $0.text == text })
    {
      evidence.examples.append(.init(text: text, line: line))
    }
    guard fields.insert(field).inserted else { return }
    evidence.columns = ImportField.dates.filter(fields.contains).compactMap { columns[$0] }
  }

  private mutating func take(_ day: CivilDate, _ field: ImportField, _ index: Int) {
    // Due dates may well lie ahead.
    guard field == .issued || field == .settled else { return }
    let days = evidence.readings[index].days ?? day...day
    evidence.readings[index].days = min(days.lowerBound, day)...max(days.upperBound, day)
    if day > today { evidence.readings[index].futureCount += 1 }
  }
}

/// The dates of one row, by what they say.
struct DatedRow: Equatable {
  let line: Int
  let cells: [ImportField: String]
}

/// The dates of a file that is held as a whole.
struct DatedRows: Equatable {
  /// The headers of the date columns.
  let columns: [ImportField: String]
  let rows: [DatedRow]

  /// What they prove together: see ``DateOrderScan``.
  var proof: DateOrderProof {
    var proof = DateOrderProof()
    for row in rows {
      for field in ImportField.dates { row.cells[field].map { proof.add($0) } }
    }
    return proof
  }

  /// `nil` where the order is settled.
  func evidence(today: CivilDate) -> DateOrderEvidence? {
    guard case .open(let orders) = proof.verdict else { return nil }
    var tally = DateOrderTally(orders, columns: columns, today: today)
    for row in rows { tally.add(row) }
    return tally.evidence
  }
}
