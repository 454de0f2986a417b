import Archive
import Correspondence
import Ledger

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Errors of the rooms below as complaints.
struct ErrorText {
  let words: Words

  /// `nil` for errors that aren't ours.
  func complaint(_ error: any Error) -> Complaint? {
    switch error {
    case let complaint as Complaint: complaint
    case let error as ArchiveError: archive(error)
    case let error as LedgerError: ledger(error)
    case let error as LetterError: LetterFaultText(words: words).complaint(error)
    default: FinanceFaultText(words: words).complaint(error)
    }
  }

  private func archive(_ error: ArchiveError) -> Complaint {
    switch error {
    case .notJSON: Complaint("archive.not-json")
    case .unexpectedShape(let what): Complaint("archive.unexpected", ["seen": what])
    case .system(let operation, let path, let code):
      Complaint(
        "archive.system",
        ["operation": operation, "path": path, "problem": String(cString: strerror(code))])
    case .exists(let path): Complaint("archive.exists", ["path": path])
    case .breaksSchema(let findings):
      Complaint("archive.schema", [:], details: findings.map { "\($0.path)  \($0.rule)" })
    case .damaged(let path, let inner):
      Complaint(
        "archive.damaged", ["path": path],
        details: damage(inner))
    case .totalsDiffer(let what): Complaint("archive.totals", ["what": what])
    case .inUse(let path): Complaint("archive.in-use", ["path": path])
    case .badLine(let path, let line):
      Complaint("archive.bad-line", ["path": path, "line": String(line)])
    }
  }

  /// What is wrong with a damaged document.
  private func damage(_ error: ArchiveError) -> [String] {
    switch error {
    case .notJSON: [words("archive.damage-not-json")]
    case .unexpectedShape(let what): [what]
    case .breaksSchema(let findings): findings.map { "\($0.path)  \($0.rule)" }
    case .totalsDiffer(let what): [words("archive.damage-totals", ["what": what])]
    default: []
    }
  }

  private func ledger(_ error: LedgerError) -> Complaint {
    switch error {
    case .cannotOpen(let path, let code):
      Complaint(
        "ledger.cannot-open",
        ["path": path, "problem": code == 0 ? "SQLite" : String(cString: strerror(code))])
    case .notALedger(let path): Complaint("ledger.not-a-ledger", ["path": path])
    case .newerSchema(let found, let known):
      Complaint("ledger.newer", ["found": String(found), "known": String(known)])
    case .busy(let path): Complaint("ledger.busy", ["path": path])
    case .readOnly(let path): Complaint("ledger.read-only", ["path": path])
    case .full(let path): Complaint("ledger.full", ["path": path])
    case .damaged(let table, let column):
      Complaint("ledger.damaged", ["table": table, "column": column])
    case .database(let code): Complaint("ledger.database", ["code": String(code)])
    case .unknownCustomer(let code): Complaint("customer.not-found", ["seen": code])
    case .unknownInvoice(let number, _): Complaint("ledger.unknown-invoice", ["number": number])
    case .invoiceExists(let number, _): Complaint("ledger.invoice-exists", ["number": number])
    case .currencyDiffers(let number, let expected, let seen):
      Complaint(
        "ledger.currency-differs", ["number": number, "expected": expected, "seen": seen])
    case .nothingToComplete: Complaint("ledger.nothing-to-complete")
    case .unknownEntry(let number, let code):
      Complaint("ledger.unknown-entry", ["number": String(number), "code": code])
    case .alreadyUndone(let number):
      Complaint("ledger.already-undone", ["number": String(number)])
    case .encodingUnavailable(let encoding):
      Complaint("ledger.encoding", ["encoding": encoding.rawValue])
    case .interrupted: Complaint("import.interrupted", status: .interrupted)
    }
  }
}
