import Finance
import Receivables

/// The receipts of a bank statement: a CSV file of any bank, its columns known by their headers.
///
/// A statement is read as a whole or not at all: a line with money in it that can't be read is an error.
public struct BankStatement: Sendable {
  public static let rowsMax = 100_000
  /// Lines of addresses and totals that may stand before the header.
  static let preambleMax = 30

  public private(set) var receipts: [BankReceipt] = []
  /// Rows below the header.
  public private(set) var rows = 0
  public private(set) var findings: [ImportFinding] = []
  public private(set) var encoding: TextEncoding?
  public private(set) var dateOrder: DateOrder?
  /// What speaks for each order, where the dates don't settle it and nobody told it; `nil` otherwise.
  public private(set) var openDates: DateOrderEvidence?
  private var list = FindingList()
  private let currency: Currency

  public var isAcceptable: Bool { list.errorCount == 0 }
  public var errorCount: Int { list.errorCount }

  /// - Parameters:
  ///   - currency: of amounts; a statement is about one account.
  ///   - encoding: `nil` finds it out; Windows Japanese is taken for kana where the bytes leave it open.
  ///   - dateOrder: `nil` proves it from the dates.
  ///   - today: the day of the import.
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/interrupted``.
  public init(
    file path: String, currency: Currency, encoding told: TextEncoding? = nil,
    dateOrder order: DateOrder? = nil, today: CivilDate, monitor: ImportMonitor = { _ in true }
  ) throws(LedgerError) {
    self.currency = currency
    encoding = told
    if told == nil {
      let detection = try EncodingDetector.detect(file: path, monitor: monitor)
      encoding = detection.encoding
      if encoding == nil {
        list.add(
          ImportFinding(.error, .encodingOpen, expected: .encoding(detection.candidates)))
      }
    }
    if let encoding {
      let all = try rows(of: path, encoding, monitor)
      if list.errorCount == 0 { take(all, order, today) }
    }
    findings = list.kept
  }

  private mutating func rows(
    of path: String, _ encoding: TextEncoding, _ monitor: ImportMonitor
  ) throws(LedgerError) -> [CSVRow] {
    let reader = try CSVReader(file: path, encoding: encoding)
    var rows: [CSVRow] = []
    do throws(CSVError) {
      while let row = try reader.next() {
        guard rows.count < Self.rowsMax else {
          list.add(
            ImportFinding(
              .error, .tooManyRows, line: row.line, expected: .rowsAtMost(Self.rowsMax)))
          return []
        }
        rows.append(row)
        guard rows.count.isMultiple(of: ImportStep.rows) else { continue }
        let step = ImportStep(.reading, done: rows.count, total: nil)
        guard monitor(step) else { throw .unreadable(.interrupted) }
      }
    } catch {
      if case .unreadable(let error) = error { throw error }
      list.add(ImportFinding(error))
    }
    return rows
  }

  private mutating func take(_ all: [CSVRow], _ told: DateOrder?, _ today: CivilDate) {
    guard
      let (place, columns) = all.prefix(Self.preambleMax).enumerated()
        .lazy.compactMap({ place, row in BankColumns(row).map { (place, $0) } }).first
    else {
      list.add(
        ImportFinding(
          .error, all.isEmpty ? .fileIsEmpty : .columnNotFound, line: all.first?.line,
          expected: all.isEmpty ? .rows : .header([BankField.date, .deposit].map(\.rawValue))))
      return
    }
    let lines = all.dropFirst(place + 1)
    rows = lines.count
    let dates = DatedRows(
      columns: columns.places[.date].map { [.settled: all[place].fields[$0].trimmed] } ?? [:],
      rows: lines.map { DatedRow(line: $0.line, cells: [.settled: columns.text(.date, $0)]) })
    guard let order = settle(dates, told, today) else { return }
    dateOrder = order
    for row in lines { take(row, columns, order) }
  }

  private mutating func settle(
    _ dates: DatedRows, _ told: DateOrder?, _ today: CivilDate
  ) -> DateOrder? {
    if let told { return told }
    let proof = dates.proof
    switch proof.verdict {
    case .proved(let order): return order
    case .unreadable: return .ymd
    case .open(let orders):
      openDates = dates.evidence(today: today)
      list.add(
        ImportFinding(
          .error, .dateOrderOpen, seen: proof.example,
          expected: .dateOrder(orders, rows: proof.ambiguousCount)))
      return nil
    }
  }

  private mutating func take(_ row: CSVRow, _ columns: BankColumns, _ order: DateOrder) {
    let day = columns.text(.date, row)
    let column = columns.text(.deposit, row).isEmpty ? BankField.amount : .deposit
    let figure = columns.text(column, row)
    // A line of text, a total without a day, or money that went out.
    if figure.isEmpty || figure == "-" || (day.isEmpty && column == .amount) { return }
    guard let units = AmountText.minorUnits(figure, currency: currency) else {
      list.add(
        ImportFinding(
          .error, .amountUnreadable, line: row.line, seen: figure,
          expected: .amount(.point, currency)))
      return
    }
    guard units > 0, column == .deposit || comesIn(columns.text(.direction, row)) else { return }
    guard let date = DateText.date(day, order: order) else {
      // The sum of all deposits, below them.
      if day.isEmpty || !day.contains(where: \.isNumber) { return }
      list.add(
        ImportFinding(
          .error, .dateUnreadable, line: row.line, seen: day, expected: .date(order)))
      return
    }
    receipts.append(
      BankReceipt(
        line: row.line, date: date, amount: Money(minorUnits: units, currency: currency),
        payer: columns.text(.payer, row), reference: columns.text(.reference, row),
        bankID: columns.text(.bankID, row)))
  }

  /// Whether the word for the direction says that money came in; where there is none, the sign does.
  private func comesIn(_ word: String) -> Bool {
    let folded = Folding.ascii(word)
    return !["debit", "dr", "d", "withdrawal"].contains(folded)
      && !folded.contains { "出支払借付".contains($0) }
  }
}
