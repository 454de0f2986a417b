import GRDB

/// Why the ledger could not do what was asked. Data only: the words are made where they are shown.
public enum LedgerError: Error, Sendable, Equatable {
  /// The file could not be opened, made or read; `code` is the system's error number.
  case cannotOpen(path: String, code: Int32)
  /// The file holds something else than a ledger.
  case notALedger(path: String)
  /// The ledger was written by a later program: its schema is `found`, ours is `known`.
  case newerSchema(found: Int, known: Int)
  /// Another program kept the ledger locked for longer than we wait.
  case busy(path: String)
  /// The ledger can be read but not written.
  case readOnly(path: String)
  /// There is no room left to write.
  case full(path: String)
  /// A stored value is not what its column may hold.
  case damaged(table: String, column: String)
  /// SQLite refused; `code` is its extended result code. Values are left out on purpose.
  case database(code: Int)
  case unknownCustomer(code: String)
  case unknownInvoice(number: String, customerCode: String)
  case invoiceExists(number: String, customerCode: String)
  /// Money for or against an invoice is not of the invoice's currency.
  case currencyDiffers(invoiceNumber: String, expected: String, seen: String)
  /// Nothing open in the ledger equals what was to be completed.
  case nothingToComplete(customerCode: String)
  /// The customer has no entry of this number.
  case unknownEntry(number: Int, customerCode: String)
  /// An entry that was taken back, or is itself the taking back of one, can't be taken back.
  case alreadyUndone(number: Int)
  /// The system has no converter for this encoding.
  case encodingUnavailable(TextEncoding)
  /// Whoever asked for it gave it up; nothing was changed.
  case interrupted

  /// Any error from below as one of ours.
  init(_ error: any Error, path: String) {
    if let known = error as? LedgerError {
      self = known
      return
    }
    guard let error = error as? DatabaseError else {
      self = .database(code: 1)
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_NOTADB: self = .notALedger(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, code: 0)
    default: self = .database(code: Int(error.extendedResultCode.rawValue))
    }
  }
}
