extension PaymentTerms {
  public static let lengthMax = 400

  /// The terms that a text says, in English, Japanese or Chinese, full-width digits included.
  ///
  /// Nothing is guessed: a word that isn't known, or a number that could mean two things, is a fault.
  /// - Throws: ``PaymentTermsFault``.
  public init(_ text: String) throws(PaymentTermsFault) {
    var folded = Folding.ascii(text).trimmed
    while folded.hasSuffix(".") || folded.hasSuffix("。"), folded != "c.o.d." {
      folded.removeLast()
    }
    guard !folded.isEmpty else { throw .empty }
    guard folded.count <= Self.lengthMax else { throw .tooLong(Self.lengthMax) }
    let tokens = try Self.collectPairs(in: Self.collectLists(in: TermsLexer.tokens(folded)))
    let clauses = Self.clauses(tokens)
    if clauses.contains(where: \.hasShare) {
      guard clauses.allSatisfy({ !$0.isDiscount && $0.pairs.isEmpty }) else {
        throw .discountWithInstalments
      }
      guard clauses.allSatisfy(\.hasShare) else { throw .shareMissing }
      var parts: [Part] = []
      for clause in clauses { parts.append(try clause.part()) }
      try self.init(parts: parts)
      return
    }
    var discounts: [Discount] = []
    for clause in clauses where clause.isDiscount { discounts.append(try clause.discount()) }
    let main = clauses.filter { !$0.isDiscount }
    guard main.count == 1, let clause = main.first else { throw .noDueDate }
    let reading = try DueRuleParser.read(clause.tokens)
    for pair in clause.pairs {
      let steps: [DueRule.Step] =
        (reading.countsFromMonthEnd ? [.day(31, monthsLater: 0)] : []) + [.days(pair.days)]
      let rule = try DueRule(
        start: reading.rule.start, cutOff: reading.rule.cutOff, steps: steps)
      discounts.append(Discount(millionths: pair.millionths, rule: rule))
    }
    try self.init(reading.rule, discounts: discounts)
  }

  /// The days after `pay days`, 毎月, 每月 as one token; the commas between them are part of it.
  private static func collectLists(in tokens: [TermsToken]) throws(PaymentTermsFault)
    -> [TermsToken]
  {
    var result: [TermsToken] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index] == .payDays else {
        result.append(tokens[index])
        index += 1
        continue
      }
      index += 1
      var days: [Int] = []
      while index < tokens.count {
        let place = tokens[index] == .separator && !days.isEmpty ? index + 1 : index
        guard place < tokens.count, let day = listed(tokens[place]) else { break }
        days.append(day)
        index = place + 1
        if tokens[place] == .end, index < tokens.count, tokens[index] == .month(0) { index += 1 }
      }
      guard !days.isEmpty else { throw .monthWithoutDay }
      result.append(.list(days))
    }
    return result
  }

  /// The greatest discount that `2% 10 net 30` can mean; more is a share that lacks its other half.
  private static let discountMillionthsMax = 100_000

  /// `2% 10 net 30`, the long form of `2/10 net 30`.
  private static func collectPairs(in tokens: [TermsToken]) -> [TermsToken] {
    var result: [TermsToken] = []
    var index = 0
    while index < tokens.count {
      let after = tokens[index...].dropFirst(2).first { $0 != .separator }
      if case .percent(let millionths) = tokens[index], millionths <= discountMillionthsMax,
        after == .net, let days = counted(tokens[index + 1])
      {
        result.append(.discountPair(millionths, days: days))
        index += 2
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static func counted(_ token: TermsToken) -> Int? {
    switch token {
    case .number(let count), .days(let count): count
    default: nil
    }
  }

  private static func listed(_ token: TermsToken) -> Int? {
    switch token {
    case .number(let day), .ordinal(let day), .dayMark(let day): day
    case .end, .endOfMonth: 31
    default: nil
    }
  }

  /// What stands between two commas, joined with what follows where that is not a clause of its own.
  private static func clauses(_ tokens: [TermsToken]) -> [TermsClause] {
    var clauses: [TermsClause] = []
    let pieces = tokens.split { $0 == .separator || $0 == .otherwise }
    for piece in pieces {
      let clause = TermsClause(Array(piece))
      if let last = clauses.last, !last.isDiscount, !clause.isDiscount, !clause.hasShare {
        clauses[clauses.count - 1] = last.joined(with: clause)
      } else {
        clauses.append(clause)
      }
    }
    return clauses
  }
}

/// The tokens of one clause, sorted into what they are for.
struct TermsClause {
  struct Pair {
    let millionths: Int
    let days: Int
  }

  /// What the rule is read from.
  private(set) var tokens: [TermsToken] = []
  private(set) var pairs: [Pair] = []
  private var percents: [Int] = []
  private var isRest = false
  private(set) var isDiscount = false

  var hasShare: Bool { !isDiscount && (isRest || !percents.isEmpty) }

  init(_ tokens: [TermsToken]) {
    for token in tokens {
      switch token {
      case .percent(let millionths): percents.append(millionths)
      case .rest: isRest = true
      case .discount: isDiscount = true
      case .discountPair(let millionths, let days):
        pairs.append(Pair(millionths: millionths, days: days))
      default: self.tokens.append(token)
      }
    }
  }

  func joined(with other: TermsClause) -> TermsClause {
    var clause = self
    clause.tokens += [.separator] + other.tokens
    clause.pairs += other.pairs
    return clause
  }

  func part() throws(PaymentTermsFault) -> PaymentTerms.Part {
    guard percents.count + (isRest ? 1 : 0) == 1 else { throw .contradiction }
    let portion = percents.first.map { Portion.percent(millionths: $0) } ?? .rest
    return PaymentTerms.Part(portion, try DueRuleParser.read(tokens).rule)
  }

  func discount() throws(PaymentTermsFault) -> PaymentTerms.Discount {
    guard percents.count == 1, pairs.isEmpty, !isRest else { throw .contradiction }
    return PaymentTerms.Discount(
      millionths: percents[0], rule: try DueRuleParser.read(tokens).rule)
  }
}
