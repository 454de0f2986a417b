import Archive
import ArgumentParser
import Finance
import Ledger
import LineEditing
import Receivables

/// Writes invoices and their payments to a CSV file that `import FILE --map kaishu` takes back.
struct ExportCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write invoices and payments to a CSV file that import takes back.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file to make.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "Only this customer.", completion: .fromBook)
  var customer: String?

  struct Record: Encodable {
    let file: String
    let customers: Int
    let invoices: Int
    let rows: Int
    /// Credit notes, write-offs, discounts, fees and money on account: the form has no place for them.
    let leftOut: Int
  }

  func run(in session: Session) throws {
    guard !Files.exists(file) else { throw Complaint("export.exists", ["path": file]) }
    let ledger = try session.book.ledger()
    let codes =
      try customer.map { [try session.customer($0).code] } ?? ledger.customers().map(\.code)
    var text = InvoiceExport.header
    var (invoices, rows, leftOut) = (0, 0, 0)
    try session.atLength { progress in
      for (index, code) in codes.enumerated() {
        guard !Interruption.came else { throw LedgerError.interrupted }
        progress.show("progress.book", done: index, total: codes.count)
        guard let history = try ledger.history(of: code) else { continue }
        let part = InvoiceExport(history.asOf(session.today))
        text += part.text
        invoices += part.invoiceCount
        rows += part.rowCount
        leftOut += part.leftOutCount
      }
    }
    try Files.create(file, bytes: Array(text.utf8))
    if session.form == .json {
      return try session.writeJSON(
        Record(
          file: file, customers: codes.count, invoices: invoices, rows: rows, leftOut: leftOut))
    }
    session.output.line(
      session.words(
        "export.done",
        ["path": file, "count": String(invoices), "customers": String(codes.count)]))
    if leftOut > 0 {
      session.output.talk(session.words("export.left-out", ["count": String(leftOut)]))
    }
  }
}
