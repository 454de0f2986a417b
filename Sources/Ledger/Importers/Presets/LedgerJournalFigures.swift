import Finance

/// What the marks in a journal's numbers mean, and its amounts by that.
struct LedgerJournalFigures {
  /// The mark before decimals.
  let decimalMark: Character
  /// A number that reads in two ways where nothing in the journal settles it; empty when there is none.
  let open: String

  /// - Throws: ``LedgerJournalError`` when one number takes the point for decimals and another the comma.
  init(
    _ transactions: [LedgerJournal.Transaction], told: Character?
  ) throws(LedgerJournalError) {
    if let told {
      (decimalMark, open) = (told, "")
      return
    }
    var proved: Character?
    var unclear = ""
    for transaction in transactions {
      for posting in transaction.postings {
        guard let figure = posting.figure else { continue }
        switch Self.proof(figure.number) {
        case .mark(let mark):
          if let proved, proved != mark {
            throw LedgerJournalError(
              line: posting.line, fault: .numberForms, seen: figure.number)
          }
          proved = mark
        case .open: if unclear.isEmpty { unclear = figure.number }
        case .none: continue
        }
      }
    }
    decimalMark = proved ?? "."
    open = proved == nil ? unclear : ""
  }

  private enum Proof { case mark(Character), open, none }

  /// `1,234.5` and `1.234.567` prove their mark; `1,234` proves nothing.
  private static func proof(_ number: String) -> Proof {
    let marks = number.filter { !$0.isNumber }
    guard let last = marks.last else { return .none }
    if Set(marks).count == 2 { return .mark(last) }
    let other: Character = last == "." ? "," : "."
    if marks.count > 1 { return .mark(other) }
    let parts = number.split(separator: last, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .none }
    let isGroup = parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
    return isGroup ? .open : .mark(last)
  }

  /// The amount; `nil` when the number is none in this form, or too long.
  func amount(_ figure: LedgerJournal.Figure) -> LedgerJournal.Amount? {
    let group: Character = decimalMark == "." ? "," : "."
    let halves = figure.number.split(
      separator: decimalMark, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first else { return nil }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    let digits = LedgerJournal.Amount.decimalsMax
    guard decimals.count <= digits, decimals.allSatisfy({ $0.isASCII && $0.isNumber }),
      groups.joined().count <= 15,
      let value = Int128(
        groups.joined() + decimals + String(repeating: "0", count: digits - decimals.count))
    else { return nil }
    return LedgerJournal.Amount(
      scaled: figure.isNegative ? -value : value, commodity: figure.commodity)
  }

  /// The amounts of a transaction's postings, the left-out one worked out; `nil` for those in brackets
  /// without an amount, and for one that was left out where it can't be known.
  func amounts(
    _ transaction: LedgerJournal.Transaction
  ) throws(LedgerJournalError) -> [LedgerJournal.Amount?] {
    var amounts: [LedgerJournal.Amount?] = []
    var sums: [String: Int128] = [:]
    var left: Int?
    /// A price for each unit may leave a rounding difference.
    var isRounded = false
    for posting in transaction.postings {
      func fault(_ fault: LedgerJournal.Fault, _ seen: String) -> LedgerJournalError {
        LedgerJournalError(line: posting.line, fault: fault, seen: seen)
      }
      guard let figure = posting.figure else {
        if !posting.isVirtual {
          guard left == nil else { throw fault(.twoElided, posting.account) }
          left = amounts.count
        }
        amounts.append(nil)
        continue
      }
      guard let amount = amount(figure) else { throw fault(.amount, figure.number) }
      amounts.append(amount)
      if posting.isVirtual { continue }
      switch posting.price {
      case nil: sums[amount.commodity, default: 0] += amount.scaled
      case .unit: isRounded = true
      case .total(let price):
        guard let cost = self.amount(price) else { throw fault(.amount, price.number) }
        sums[cost.commodity, default: 0] += amount.scaled < 0 ? -cost.scaled : cost.scaled
      }
    }
    let rest = sums.filter { $0.value != 0 }
    if let left {
      if !isRounded, rest.count == 1, let (commodity, sum) = rest.first {
        amounts[left] = LedgerJournal.Amount(scaled: -sum, commodity: commodity)
      }
      return amounts
    }
    let hasTotals = transaction.postings.contains { $0.price != nil }
    // Two commodities without a price convert into each other.
    let converts = rest.count == 2 && !hasTotals
    guard isRounded || rest.isEmpty || converts else {
      throw LedgerJournalError(
        line: transaction.line, fault: .unbalanced, seen: transaction.description)
    }
    return amounts
  }
}
