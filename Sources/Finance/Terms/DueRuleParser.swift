/// Reads the tokens of one rule: a day to count from, a cut-off day, and steps in the order written.
struct DueRuleParser {
  private let tokens: [TermsToken]
  private var index = 0
  private var start: DueRule.Start?
  private var cutOff: Int?
  private var steps: [DueRule.Step] = []
  /// Whether anything was said at all: `due on receipt` has no step.
  private var isSaid = false
  private var isImmediate = false
  private var hasCash = false
  /// Where in `steps` the days of `net 30` stand.
  private var netStep: Int?
  /// Whether `then` or `+` stands before the current token.
  private var isJoined = false

  /// What a rule says, and whether its days count from the month's end (`net 30 EOM`).
  struct Reading {
    let rule: DueRule
    let countsFromMonthEnd: Bool
  }

  private init(_ tokens: [TermsToken]) { self.tokens = tokens }

  static func read(_ tokens: [TermsToken]) throws(PaymentTermsFault) -> Reading {
    var parser = DueRuleParser(tokens)
    return try parser.run()
  }

  private mutating func run() throws(PaymentTermsFault) -> Reading {
    var countsFromMonthEnd = false
    while index < tokens.count {
      try step()
      // `net 30 EOM` is thirty days after the month's end, `30 days end of month` the other way round:
      // both are what their users write, and the text shown back says which was understood.
      if let net = netStep, net == steps.count - 2, steps.last == .day(31, monthsLater: 0) {
        steps.swapAt(net, net + 1)
        netStep = nil
        countsFromMonthEnd = true
      }
    }
    if hasCash, !isSaid, cutOff == nil { try set(start: .delivery) }
    guard isSaid, cutOff == nil || !steps.isEmpty else { throw .noDueDate }
    guard !isImmediate || steps.isEmpty else { throw .contradiction }
    return Reading(
      rule: try DueRule(start: start ?? .issue, cutOff: cutOff, steps: steps),
      countsFromMonthEnd: countsFromMonthEnd)
  }

  private func peek(_ offset: Int = 0) -> TermsToken? {
    index + offset < tokens.count ? tokens[index + offset] : nil
  }

  /// The token before the current one, 後 passed over.
  private var before: TermsToken? {
    var place = index - 2
    while place >= 0, tokens[place] == .later { place -= 1 }
    return place >= 0 ? tokens[place] : nil
  }

  /// Adds a step. A count after another step, or a day after another day, needs a `then` between:
  /// `30 days, 60 days` is more likely two payments than one after ninety.
  private mutating func add(_ step: DueRule.Step) throws(PaymentTermsFault) {
    if !isJoined, step.needsJoint(after: steps.last) { throw .stepsNotJoined }
    steps.append(step)
    isSaid = true
    isJoined = false
  }

  private mutating func step() throws(PaymentTermsFault) {
    let token = tokens[index]
    index += 1
    switch token {
    case .separator, .noise, .later, .after: return
    case .cash: hasCash = true
    case .by: try by()
    case .plus: try plus()
    case .start(let start): try set(start: start)
    case .immediate(let start):
      // 納品後即日: at once, from the event that is named.
      if start != .issue { try set(start: start) }
      isImmediate = true
      isSaid = true
    case .net: try net()
    case .number(let number): throw .numberWithoutUnit(number)
    case .days(let count): try counted(.days(count))
    case .months(let count): try counted(.months(count))
    case .month, .end, .endOfMonth, .ordinal: try point()
    case .dayMark(let day): try dayMark(day)
    case .list(let days):
      if peek() == .close {
        guard days.count == 1 else { throw .contradiction }
        try close(days[0])
      } else {
        try add(.next(days))
      }
    case .next:
      switch peek() {
      case .ordinal(let day), .dayMark(let day):
        index += 1
        try add(.next([day]))
      default: throw .noDueDate
      }
    case .close:
      let day = try closingDay()
      index -= 1
      try close(day)
    case .monthlyAccount:
      index -= 1
      try close(31)
    case .payDays: throw .noDueDate
    case .percent, .rest: throw .shareMissing
    case .discountPair, .discount, .otherwise: throw .noDueDate
    }
  }

  private mutating func set(start: DueRule.Start) throws(PaymentTermsFault) {
    guard self.start == nil || self.start == start else { throw .contradiction }
    self.start = start
    isSaid = true
  }

  /// Sets the cut-off day; the current token is the closing word.
  private mutating func close(_ day: Int) throws(PaymentTermsFault) {
    guard cutOff == nil else { throw .contradiction }
    guard steps.isEmpty else { throw .cutOffNotFirst }
    cutOff = day
    index += 1
  }

  private mutating func closeAfter(_ day: Int) throws(PaymentTermsFault) {
    index += 1
    try close(day)
  }

  /// 次月25日前 is by that day; 货到前 would be a day before one that isn't known.
  private func by() throws(PaymentTermsFault) {
    switch before {
    case .dayMark, .end, .endOfMonth, .list: return
    default: throw .notUnderstood("前")
    }
  }

  /// The day after `cut-off`: `20th`, `20`, `end of month`.
  private mutating func closingDay() throws(PaymentTermsFault) -> Int {
    let token = peek()
    index += 1
    switch token {
    case .ordinal(let day), .number(let day), .dayMark(let day): return day
    case .endOfMonth: return 31
    case .end:
      if peek() == .month(0) { index += 1 }
      return 31
    default: throw .monthWithoutDay
    }
  }

  /// `net 30`: a number that needs no unit. Before anything else `net` says nothing.
  private mutating func net() throws(PaymentTermsFault) {
    switch peek() {
    case .number(let count), .days(let count):
      index += 1
      netStep = steps.count
      try add(.days(count))
    default: return
    }
  }

  /// `EOM+30`: after a plus days need no unit.
  private mutating func plus() throws(PaymentTermsFault) {
    isJoined = true
    netStep = nil
    guard case .number(let count) = peek() else { return }
    index += 1
    try add(.days(count))
  }

  /// Days or months; `30 days after end of month` goes to the month's end first.
  private mutating func counted(_ step: DueRule.Step) throws(PaymentTermsFault) {
    if peek() == .after {
      switch peek(1) {
      case .end, .endOfMonth, .month, .ordinal:
        index += 2
        try point()
        isJoined = true
      default: break
      }
    }
    try add(step)
  }

  /// A day of a month, the current token being its first: `15th of next month`, `end of month`,
  /// 翌月末, 翌月10日.
  private mutating func point() throws(PaymentTermsFault) {
    switch tokens[index - 1] {
    case .month(let later):
      // 当月末締め: the account of the month.
      if later == 0, peek(1) == .close {
        switch peek() {
        case .end: return try closeAfter(31)
        case .ordinal(let day), .dayMark(let day): return try closeAfter(day)
        default: break
        }
      }
      switch peek() {
      case .end: try add(day: 31, later, length: 1)
      case .ordinal(let day), .dayMark(let day): try add(day: day, later, length: 1)
      default: throw .monthWithoutDay
      }
    case .ordinal(let day):
      switch peek() {
      case .month(let later): try add(day: day, later, length: 1)
      case .close: try close(day)
      default:
        // `EOM the 10th` is the 10th after that month's end.
        guard case .day(31, _) = steps.last else { throw .dayWithoutMonth(day) }
        isJoined = true
        try add(.day(day, monthsLater: 1))
      }
    case .endOfMonth:
      if peek() == .close { return try close(31) }
      try add(day: 31, 0, length: 0)
    default:
      if case .month(let later) = peek() { return try add(day: 31, later, length: 1) }
      if peek() == .close { return try close(31) }
      // 3か月後末: the end of the month that was reached.
      guard case .months = steps.last else { throw .dayWithoutMonth(31) }
      try add(day: 31, 0, length: 0)
    }
  }

  private mutating func add(day: Int, _ later: Int, length: Int) throws(PaymentTermsFault) {
    index += length
    try add(.day(day, monthsLater: later))
  }

  /// `10日`: the 10th beside a month, ten days beside 後 or an event; alone it could be either.
  private mutating func dayMark(_ day: Int) throws(PaymentTermsFault) {
    if peek() == .close { return try close(day) }
    if peek() == .later { return try add(.days(day)) }
    switch before {
    case .start: try add(.days(day))
    case .months: try add(.day(day, monthsLater: 0))
    default: throw .ambiguousDay(day)
    }
  }
}
