import Finance

/// Plain-text journals of hledger and Ledger: postings to accounts receivable.
///
/// After the manual pages "hledger journal" (Simon Michael and contributors) and "Ledger 3" (John Wiegley).
/// A posting that adds to `assets:receivable:CUSTOMER` is an invoice, one that takes from it a payment. The
/// tag `invoice:` (else the transaction's code) is the number, the tag `due:` the due date.
enum LedgerJournalReader {
  static let document = ImportPreset.Document(
    title: "hledger manual: Journal", owner: "Simon Michael and contributors",
    address: "https://hledger.org/hledger.html#journal")
  static let suffixes = [".journal", ".hledger", ".ledger", ".j"]
  static let usualAccounts = [
    "assets:receivable", "assets:receivables", "assets:accounts receivable",
    "assets:accountsreceivable",
  ]
  static let bytesMax = 64 * 1_024 * 1_024

  static func read(
    _ path: String, _ options: PresetOptions, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    var content = ForeignContent()
    content.dateOrder = .ymd
    guard let text = try text(path, options, &content, monitor) else { return content }
    do {
      let parser = try LedgerJournalParser(text)
      let figures = try LedgerJournalFigures(parser.transactions, told: parser.decimalMark)
      if !figures.open.isEmpty {
        content.findings.add(
          ImportFinding(.warning, .numberFormOpen, seen: figures.open, expected: .value))
      }
      let accounts = options.receivable.map { [$0] } ?? usualAccounts
      let postings = LedgerJournalPostings(
        accounts: accounts.map { Folding.ascii($0).trimmed }, options: options,
        defaultCommodity: parser.defaultCommodity)
      content.rows = parser.transactions.count
      for transaction in parser.transactions {
        let amounts = try figures.amounts(transaction)
        postings.take(transaction, amounts, into: &content)
      }
    } catch {
      content.refuse(.journalMalformed, line: error.line, seen: error.seen, .journal(error.fault))
    }
    return content
  }

  private static func text(
    _ path: String, _ options: PresetOptions, _ content: inout ForeignContent,
    _ monitor: ImportMonitor
  ) throws(LedgerError) -> String? {
    content.encoding = options.encoding
    if options.encoding == nil {
      content.detection = try EncodingDetector.detect(file: path, monitor: monitor)
      content.encoding = content.detection?.encoding
    }
    guard let encoding = content.encoding else {
      content.refuse(
        .encodingOpen, line: nil, .encoding(content.detection?.candidates ?? []))
      return nil
    }
    let stream = try TextStream(path, encoding: encoding)
    var bytes: [UInt8] = []
    do {
      while let more = try stream.next() {
        bytes += more
        guard bytes.count <= bytesMax else {
          content.refuse(.tooManyRows, line: nil, .rowsAtMost(LedgerJournalParser.transactionsMax))
          return nil
        }
      }
    } catch {
      switch error {
      case .file(let error): throw error
      case .text(let failure): content.findings.add(ImportFinding(.undecodable(failure)))
      }
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Takes the postings to receivables out of a journal's transactions.
struct LedgerJournalPostings {
  /// Folded beginnings of account names.
  let accounts: [String]
  let options: PresetOptions
  let defaultCommodity: String

  func take(
    _ transaction: LedgerJournal.Transaction, _ amounts: [LedgerJournal.Amount?],
    into content: inout ForeignContent
  ) {
    let first = content.invoices.count
    var isReceivable = false
    for (posting, amount) in zip(transaction.postings, amounts) {
      guard let name = customer(posting, transaction) else { continue }
      isReceivable = true
      guard !posting.isVirtual else {
        content.skip(.virtualPosting, line: posting.line)
        continue
      }
      guard let amount else {
        content.refuse(.valueMissing, line: posting.line, seen: posting.account, .value)
        continue
      }
      guard let money = money(amount, posting, &content) else { continue }
      let customer = ForeignCustomer(name: name)
      let tag = posting.tags["invoice"] ?? transaction.tags["invoice"]
      if money.isPositive {
        add(money, customer, tag ?? transaction.code, posting, transaction, from: first, &content)
      } else if !money.isZero {
        content.receipts.append(
          ForeignReceipt(
            line: posting.line, customer: customer, date: transaction.date,
            amount: .zero(money.currency) - money, invoices: tag.map { [$0] } ?? []))
      }
    }
    if !isReceivable { content.skip(.otherAccount, line: transaction.line) }
  }

  /// Two postings of one transaction to one customer are one invoice.
  private func add(
    _ amount: Money, _ customer: ForeignCustomer, _ number: String,
    _ posting: LedgerJournal.Posting, _ transaction: LedgerJournal.Transaction,
    from first: Int, _ content: inout ForeignContent
  ) {
    if let same = content.invoices[first...].firstIndex(where: {
      $0.customer == customer && $0.number == number && $0.amount.currency == amount.currency
    }) {
      content.invoices[same].amount += amount
      return
    }
    var due: CivilDate?
    if let text = posting.tags["due"] ?? transaction.tags["due"] {
      due = DateText.date(text, order: .ymd)
      if due == nil {
        content.refuse(
          .dateUnreadable, line: posting.line, column: "due:", seen: text, .date(.ymd))
      }
    }
    content.invoices.append(
      ForeignInvoice(
        line: posting.line, customer: customer, number: number, issued: transaction.date,
        due: due, amount: amount, reference: transaction.description))
  }

  /// Who owes: what follows the account's beginning, else the payee; `nil` for other accounts.
  private func customer(
    _ posting: LedgerJournal.Posting, _ transaction: LedgerJournal.Transaction
  ) -> String? {
    let folded = Folding.ascii(posting.account)
    for account in accounts {
      if folded == account {
        let payee = transaction.description.split(separator: "|", maxSplits: 1).first
        return payee.map { $0.trimmed } ?? ""
      }
      guard folded.hasPrefix(account + ":") else { continue }
      let levels = account.split(separator: ":").count
      return posting.account.split(separator: ":").dropFirst(levels).joined(separator: ":")
    }
    return nil
  }

  private func money(
    _ amount: LedgerJournal.Amount, _ posting: LedgerJournal.Posting,
    _ content: inout ForeignContent
  ) -> Money? {
    let commodity = amount.commodity.isEmpty ? defaultCommodity : amount.commodity
    guard let currency = currency(commodity) else {
      content.refuse(.currencyUnknown, line: posting.line, seen: commodity, .currency)
      return nil
    }
    let unit = LedgerJournal.Amount.one / Int128(currency.minorUnitsPerMajor)
    let (units, rest) = amount.scaled.quotientAndRemainder(dividingBy: unit)
    guard rest == 0, abs(units) <= Int128(Money.minorUnitsMax) else {
      content.refuse(
        .amountTooPrecise, line: posting.line, seen: posting.figure?.number ?? "",
        .decimalsAtMost(currency.minorDigits, currency))
      return nil
    }
    return Money(minorUnits: Int(units), currency: currency)
  }

  /// A sign that several currencies share is the book's own among them.
  private func currency(_ commodity: String) -> Currency? {
    if commodity.isEmpty { return options.currency }
    if let known = CellReader.currency(commodity) { return known }
    switch Folding.ascii(commodity) {
    case "¥": return options.currency == .cny ? .cny : .jpy
    case "$": return options.currency.code.hasSuffix("D") ? options.currency : .usd
    default: return nil
    }
  }
}
