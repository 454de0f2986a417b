import Finance
import Receivables

@testable import Ledger

/// Books that came about as real ones do: imported, recorded, taken back and corrected, day by day, by a seed.
struct BookGenerator {
  private var generator: SeededGenerator
  private let folder: TestFolder
  let ledger: Ledger
  /// Whether nobody promises or contests anything.
  var recordsOnlyPayments = false
  /// Days on which something happened.
  static let days = (day("2026-01-01").dayNumber)...(day("2026-06-30").dayNumber)

  init(seed: UInt64, _ folder: TestFolder) {
    generator = SeededGenerator(seed: seed)
    self.folder = folder
    ledger = folder.ledger()
  }

  private struct Known {
    var number: String
    var issued: CivilDate
    var due: CivilDate
    var amount: Int
    var currency: String
    var settled: CivilDate?
  }

  /// Makes the book: some imports, and between them what people record and take back.
  mutating func make() throws {
    var known: [String: [Known]] = [:]
    var entries: [(code: String, entry: Int)] = []
    var now = Self.days.lowerBound
    while now <= Self.days.upperBound {
      let today = CivilDate(dayNumber: now)
      for _ in 0..<3 { try importFile(&known, today) }
      for _ in 0..<6 { try record(known, &entries, today) }
      if chance(3), let last = entries.randomElement(using: &generator) {
        // An entry that was taken back already is refused; that is not what is looked at here.
        _ = try? ledger.undo(
          entry: last.entry, for: last.code, Recording(by: "sato", date: today))
      }
      now += Int.random(in: 5...25, using: &generator)
    }
  }

  /// A day of the book, or just outside it.
  mutating func anyDay() -> CivilDate {
    let days = Self.days.lowerBound - 3...Self.days.upperBound + 40
    return CivilDate(dayNumber: Int.random(in: days, using: &generator))
  }

  mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }

  private mutating func importFile(_ known: inout [String: [Known]], _ today: CivilDate) throws {
    let code = "C\(Int.random(in: 0..<6, using: &generator))"
    var invoices = known[code] ?? []
    for index in invoices.indices where chance(4) {
      if chance(2) {
        invoices[index].settled = today.adding(days: Int.random(in: -5...5, using: &generator))
      }
      if chance(3) { invoices[index].amount += Int.random(in: -50...50, using: &generator) }
      if chance(4) { invoices[index].due = invoices[index].due.adding(days: 7) }
    }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let issued = today.adding(days: Int.random(in: -20...3, using: &generator))
      invoices.append(
        Known(
          number: "A-\(invoices.count)", issued: issued,
          due: issued.adding(days: Int.random(in: 0...40, using: &generator)),
          amount: Int.random(in: -100...900, using: &generator),
          currency: chance(4) ? "USD" : "JPY",
          settled: chance(3) ? issued.adding(days: 10) : nil))
    }
    let rows = invoices.map { invoice in
      let settled = invoice.settled.map { max($0, invoice.issued).iso } ?? ""
      return "\(code),n,\(invoice.number),\(invoice.issued),\(invoice.due),\(invoice.amount),"
        + "\(invoice.currency),\(settled),,\n"
    }
    guard !rows.isEmpty else { return }
    let file = try folder.write(InvoiceImporterTests.header + rows.joined())
    let report = try InvoiceImporter(
      ledger: ledger, recording: Recording(by: "suzuki", date: today, note: "a.csv")
    ).import(file: file, mapping: InvoiceImporterTests.mapping())
    // A file may be refused, for what was paid meanwhile: then the book stays as it is.
    if report.isImported { known[code] = invoices }
  }

  private mutating func record(
    _ known: [String: [Known]], _ entries: inout [(code: String, entry: Int)], _ today: CivilDate
  ) throws {
    guard
      let (code, invoices) = known.sorted(by: { $0.key < $1.key })
        .randomElement(using: &generator), let invoice = invoices.randomElement(using: &generator),
      let currency = Currency(invoice.currency)
    else { return }
    let date = today.adding(days: Int.random(in: -9...4, using: &generator))
    let sum =
      chance(3)
      ? invoice.amount : Int.random(in: 1...max(abs(invoice.amount), 1), using: &generator)
    let kind = chance(3) ? Payment.Kind.allCases.randomElement(using: &generator) : nil
    let payment = Payment(
      invoiceNumber: chance(5) ? "" : invoice.number, date: date,
      amount: Money(minorUnits: sum, currency: currency), kind: kind ?? .cash)
    var events: [RecordedEvent] = [.payments([payment], .payment)]
    if !recordsOnlyPayments, chance(3) {
      events.append(
        .promise(PromiseToPay(made: date, by: date.adding(days: 7), amount: payment.amount)))
    }
    if !recordsOnlyPayments, chance(4), invoice.amount > 0 {
      events.append(
        .dispute(
          Dispute(
            invoiceNumber: invoice.number, opened: date, amount: payment.amount, reason: "x")))
    }
    for event in events {
      let recording = Recording(by: "sato", date: today)
      entries.append((code, try ledger.record(event, for: code, recording)))
    }
  }
}
