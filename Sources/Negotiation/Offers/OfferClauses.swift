import Finance

/// Parts an offer into clauses: at commas, at "then" and "and", and before "the rest".
struct OfferClauses {
  let text: OfferText
  let dates: NaturalDate
  let senses: OfferSenses

  private var clauses: [OfferClause] = []
  private var current: OfferClause?
  private var startsWithThen = false
  /// Whether an amount would no longer belong to the clause.
  private var isComplete = false
  /// Words that had no place in their clause.
  private(set) var misplaced: [Range<Int>] = []
  private(set) var asked: OfferSenses = []

  init(
    _ tokens: [OfferToken], text: OfferText, dates: NaturalDate, senses: OfferSenses
  ) {
    self.text = text
    self.dates = dates
    self.senses = senses
    for token in tokens { take(token) }
    close()
  }

  private mutating func take(_ token: OfferToken) {
    switch token.word {
    case .separator, .and: close()
    case .then:
      close()
      startsWithThen = true
    case .rest:
      // "Forget the rest" is one clause.
      if let clause = current, !isAbout(clause) { close() }
      put(token)
    case .forgive where current?.flags.contains(.rest) == true && current?.quantity == nil:
      put(token)
      // 残りは免除: an amount after it is no longer about the rest.
      isComplete = true
    default: put(token)
    }
  }

  /// Whether "the rest" goes on with a clause: "forget the rest", "at month's end the other half".
  private func isAbout(_ clause: OfferClause) -> Bool {
    if clause.quantity != nil || clause.slash != nil { return false }
    return clause.flags.contains(.forgive) || (clause.isAdverb && clause.count == nil)
  }

  private mutating func put(_ token: OfferToken) {
    if isComplete, isAmount(token.word) {
      misplaced.append(token.range)
      return
    }
    var clause = current ?? OfferClause(range: token.range)
    let before = clause
    clause.range = before.range.lowerBound..<max(before.range.upperBound, token.range.upperBound)
    if take(token, in: &clause) {
      current = clause
      return
    }
    // A second amount begins a new clause where the first one is complete.
    if isAmount(token.word), before.quantity != nil, before.hasDay || before.count != nil {
      close()
      put(token)
    } else {
      misplaced.append(token.range)
    }
  }

  private func take(_ token: OfferToken, in clause: inout OfferClause) -> Bool {
    if case .slash(let above, let below) = token.word {
      guard clause.slash == nil, above > 0, above < below else { return false }
      clause.slash = (OfferShare(above, of: below), dates.read(text.folded(token.range)))
      return true
    }
    switch token.word {
    case .assumedDay, .month: clause.assumedRange = clause.assumedRange ?? token.range
    default: break
    }
    return clause.take(token.word)
  }

  private func isAmount(_ word: OfferWord) -> Bool {
    switch word {
    case .money, .share, .all: true
    default: false
    }
  }

  private mutating func close() {
    isComplete = false
    guard var clause = current else { return }
    if startsWithThen { clause.flags.insert(.then) }
    startsWithThen = false
    clauses.append(clause)
    current = nil
  }

  // MARK: - Joining

  /// The clauses, those that only say when or how often joined to the one they speak of.
  mutating func joined() -> [OfferClause] {
    var joined: [OfferClause] = []
    var waiting: OfferClause?
    for (index, clause) in clauses.enumerated() {
      var clause = clause
      if let before = waiting {
        waiting = nil
        if before.fits(clause), !clause.flags.contains(.rest) {
          clause.merge(before)
        } else {
          joined.append(before)
        }
      }
      let next = clauses.indices.contains(index + 1) ? clauses[index + 1] : nil
      if let last = joined.last, belongs(clause, to: last) {
        joined[joined.count - 1].merge(clause)
      } else if clause.isAdverb, clause.count == nil, joined.isEmpty || !clause.months.isEmpty,
        let next, next.fits(clause) || !next.months.isEmpty
      {
        waiting = clause
      } else {
        joined.append(clause)
      }
    }
    if let waiting { joined.append(waiting) }
    return joined.map(withoutStroke)
  }

  private mutating func belongs(_ clause: OfferClause, to last: OfferClause) -> Bool {
    if last.flags == .rest, last.isBare, last.fits(clause) { return true }
    // "6 payments, 200000 each".
    if last.isAdverb, last.count != nil, clause.flags.contains(.each), last.fits(clause),
      clause.flags.isDisjoint(with: [.then, .rest])
    {
      return true
    }
    guard clause.isAdverb, clause.months.isEmpty, last.fits(clause),
      !clause.flags.contains(.then), !last.flags.contains(.wait)
    else { return false }
    guard clause.count != nil else { return true }
    if last.quantity == nil || last.quantity == .all || last.repeats { return true }
    if last.flags.contains(.settle) { return true }
    guard case .money = last.quantity, !last.hasDay, !last.flags.contains(.first) else {
      return false
    }
    asked.insert(.countOfAmount)
    return senses.contains(.countOfAmount)
  }

  /// `1/3 now` is a third; `200000 on 1/3` is a day.
  private func withoutStroke(_ clause: OfferClause) -> OfferClause {
    var clause = clause
    guard let (share, day) = clause.slash else { return clause }
    clause.slash = nil
    if clause.quantity == nil, !clause.flags.contains(.rest) {
      clause.quantity = .share(share)
    } else {
      clause.day = clause.day ?? day
    }
    return clause
  }
}

/// Choices between two readings of the same words.
///
/// A reader tries each choice that a text raises; where both lead to a plan, the rep is asked.
struct OfferSenses: OptionSet, Hashable {
  let rawValue: Int
  /// `200000, 6 payments`: six of them, rather than the rest in six.
  static let countOfAmount = OfferSenses(rawValue: 1 << 0)
  /// `in 3 months`: three payments, rather than on that day.
  static let spanIsCount = OfferSenses(rawValue: 1 << 1)
  /// `200000`: once, rather than each month.
  static let amountOnce = OfferSenses(rawValue: 1 << 2)
  /// `2000000 in 4 payments`: in all, rather than each.
  static let amountInAll = OfferSenses(rawValue: 1 << 3)
  /// `the rest a month later`: than the payment before, rather than today.
  static let fromPrevious = OfferSenses(rawValue: 1 << 4)

  static let each = [countOfAmount, spanIsCount, amountOnce, amountInAll, fromPrevious]
}

extension OfferClause {
  /// Whether nothing but flags is set.
  var isBare: Bool {
    quantity == nil && count == nil && kind == nil && !hasDay && lastDay == nil && inSpan == nil
      && span == nil && months.isEmpty && slash == nil
  }
}
