import Finance

/// Reads a plain-text journal of hledger or Ledger, line by line.
///
/// What would change the meaning of other lines and isn't followed here (includes, aliases, automated
/// postings, lots, balance assignments) stops the reading with its line; what only describes (accounts,
/// commodities, payees, prices, forecasts, comments) is passed over.
struct LedgerJournalParser {
  static let lineBytesMax = 16_384
  static let transactionsMax = 200_000

  private(set) var transactions: [LedgerJournal.Transaction] = []
  /// `decimal-mark`, where the journal says it.
  private(set) var decimalMark: Character?
  /// `D`: the commodity of numbers that have none.
  private(set) var defaultCommodity = ""
  private var year: Int?
  private var current: LedgerJournal.Transaction?
  /// The first line of a `comment` block.
  private var comment: Int?
  /// Indented lines belong to a directive that is passed over.
  private var isInDirective = false

  private static let described: Set<String> = [
    "account", "commodity", "payee", "tag", "p", "n", "~", "assert", "check", "define",
  ]
  private static let included: Set<String> = ["include", "!include", "@include"]

  init(_ text: String) throws(LedgerJournalError) {
    var number = 0
    // `\r\n` is one character.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard line.utf8.count <= Self.lineBytesMax else {
        throw LedgerJournalError(line: number, fault: .lineTooLong, seen: "")
      }
      try take(LedgerJournalLine(number: number, text: line))
    }
    try close()
    if let comment {
      throw LedgerJournalError(line: comment, fault: .unfinishedComment, seen: "comment")
    }
  }

  private mutating func take(_ line: LedgerJournalLine) throws(LedgerJournalError) {
    let bare = line.text.trimmed
    if comment != nil {
      if bare == "end comment" || bare == "end test" { comment = nil }
      return
    }
    guard let first = line.text.first, !bare.isEmpty else {
      isInDirective = false
      return try close()
    }
    if first == " " || first == "\t" { return try indented(line, bare) }
    if ";#*%|".contains(first) { return }
    try close()
    isInDirective = false
    if first.isASCII, first.isNumber {
      guard transactions.count < Self.transactionsMax else {
        throw LedgerJournalError(line: line.number, fault: .unexpectedLine, seen: bare)
      }
      current = try line.transaction(year: year)
    } else {
      try directive(line, bare)
    }
  }

  private mutating func indented(
    _ line: LedgerJournalLine, _ bare: String
  ) throws(LedgerJournalError) {
    if isInDirective { return }
    guard var transaction = current else {
      // An indented comment may stand anywhere.
      if bare.hasPrefix(";") { return }
      throw LedgerJournalError(line: line.number, fault: .unexpectedLine, seen: bare)
    }
    if bare.hasPrefix(";") {
      let tags = LedgerJournalLine.tags(bare[...].dropFirst())
      if transaction.postings.isEmpty {
        transaction.tags.merge(tags) { old, _ in old }
      } else {
        let last = transaction.postings.count - 1
        transaction.postings[last].tags.merge(tags) { old, _ in old }
      }
    } else {
      transaction.postings.append(try line.posting())
    }
    current = transaction
  }

  private mutating func close() throws(LedgerJournalError) {
    guard let transaction = current else { return }
    current = nil
    guard !transaction.postings.isEmpty else {
      throw LedgerJournalError(
        line: transaction.line, fault: .emptyTransaction, seen: transaction.description)
    }
    transactions.append(transaction)
  }

  private mutating func directive(
    _ line: LedgerJournalLine, _ bare: String
  ) throws(LedgerJournalError) {
    let word = bare.prefix { !$0.isWhitespace }
    let value = bare.dropFirst(word.count).trimmed
    let name = word.lowercased()
    func fault(_ fault: LedgerJournal.Fault) -> LedgerJournalError {
      LedgerJournalError(line: line.number, fault: fault, seen: bare)
    }
    switch name {
    case "comment", "test": comment = line.number
    case "decimal-mark":
      guard value == "." || value == ",", let mark = value.first else { throw fault(.directive) }
      decimalMark = mark
    case "d":
      defaultCommodity = value.filter {
        !$0.isNumber && !$0.isWhitespace && !".,-\"".contains($0)
      }
    case "y", "year":
      guard let number = Int(value), CivilDate.years.contains(number) else {
        throw fault(.directive)
      }
      year = number
    case let short where short.hasPrefix("y") && Int(short.dropFirst()) != nil:
      year = Int(short.dropFirst())
    case let other where Self.described.contains(other): isInDirective = true
    case let other where Self.included.contains(other): throw fault(.include)
    default: throw fault(.directive)
    }
  }
}
