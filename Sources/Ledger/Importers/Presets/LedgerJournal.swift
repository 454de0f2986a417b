import Finance

/// The parts of a plain-text journal, as they are written.
enum LedgerJournal {
  struct Amount: Equatable {
    /// In hundred-millionths, so that sums are exact.
    var scaled: Int128
    /// As it is written, without quotes; empty when there is none.
    var commodity: String

    static let decimalsMax = 8
    static let one: Int128 = 100_000_000
  }

  /// A number with its commodity, before the file has settled what its marks mean.
  struct Figure: Equatable {
    var number: String
    var isNegative: Bool
    var commodity: String
  }

  enum Price: Equatable {
    /// `@`: for each unit.
    case unit(Figure)
    /// `@@`: for all of it.
    case total(Figure)
  }

  struct Posting: Equatable {
    let line: Int
    let account: String
    /// In brackets: it needn't balance with the others.
    let isVirtual: Bool
    let figure: Figure?
    let price: Price?
    var tags: [String: String]
  }

  struct Transaction: Equatable {
    let line: Int
    let date: CivilDate
    let code: String
    let description: String
    var tags: [String: String]
    var postings: [Posting] = []
  }

  typealias Fault = JournalFault
}

/// Why a line of a plain-text journal can't be taken. The words are made elsewhere.
public enum JournalFault: String, Error, Sendable, CaseIterable {
  /// Neither an entry, a posting, a comment nor a directive.
  case unexpectedLine = "unexpected-line"
  case date
  /// A code whose bracket is not closed.
  case code
  case account
  case amount
  case lot
  case balanceAssignment = "balance-assignment"
  /// More than one amount is left out.
  case twoElided = "two-elided"
  case unbalanced
  case emptyTransaction = "empty-transaction"
  /// One that changes what other lines mean.
  case directive
  case include
  /// One number takes the point for decimals, another the comma.
  case numberForms = "number-forms"
  case lineTooLong = "line-too-long"
  case unfinishedComment = "unfinished-comment"
}

/// A fault with the line it is on.
struct LedgerJournalError: Error, Equatable {
  let line: Int
  let fault: LedgerJournal.Fault
  let seen: String
}
