import Finance

/// One part of an offer: what is paid, how often and when, as far as it says.
struct OfferClause {
  enum Quantity: Hashable {
    case money(Money)
    case share(OfferShare)
    case all
    case multiple(Int)
  }

  struct Flags: OptionSet {
    let rawValue: Int
    static let rest = Flags(rawValue: 1 << 0)
    static let then = Flags(rawValue: 1 << 1)
    static let wait = Flags(rawValue: 1 << 2)
    static let first = Flags(rawValue: 1 << 3)
    static let last = Flags(rawValue: 1 << 4)
    static let only = Flags(rawValue: 1 << 5)
    static let skip = Flags(rawValue: 1 << 6)
    static let settle = Flags(rawValue: 1 << 7)
    static let forgive = Flags(rawValue: 1 << 8)
    static let once = Flags(rawValue: 1 << 9)
    static let equal = Flags(rawValue: 1 << 10)
    /// The amount is that of each payment: `x`, `each`, ずつ.
    static let each = Flags(rawValue: 1 << 11)
    static let now = Flags(rawValue: 1 << 12)
    static let undisputed = Flags(rawValue: 1 << 13)
    static let clarified = Flags(rawValue: 1 << 14)
  }

  /// Characters of the ``OfferText``.
  var range: Range<Int>
  var quantity: Quantity?
  var count: Int?
  var kind: PaymentFrequency.Kind?
  var day: CivilDate?
  var lastDay: CivilDate?
  var later: OfferSpan?
  var inSpan: OfferSpan?
  var span: OfferSpan?
  var months: [Int] = []
  /// `1/3`: the part, and the day if it can be one.
  var slash: (share: OfferShare, day: CivilDate?)?
  var flags: Flags = []
  /// Where a month or a week stands that was named without its day.
  var assumedRange: Range<Int>?

  /// Words for one payment by itself.
  var isPrompt: Bool { flags.contains(.now) }
  var hasDay: Bool { day != nil || isPrompt || later != nil }
  /// Whether a word says that the amount comes again.
  var repeats: Bool { kind != nil || flags.contains(.each) }

  /// Whether the clause says when and how often, but not how much.
  var isAdverb: Bool {
    quantity == nil && slash == nil
      && flags.isDisjoint(with: [.rest, .wait, .forgive, .undisputed, .clarified])
  }

  /// Takes in a piece; `false` when the clause has such a piece already, or the piece has no place here.
  mutating func take(_ word: OfferWord) -> Bool {
    switch word {
    case .money(let money): return set(\.quantity, .money(money))
    case .share(let share): return set(\.quantity, .share(share))
    case .multiple(let times): return set(\.quantity, .multiple(times))
    case .all:
      // "All the rest", "the undisputed part in full": said twice is said once.
      if flags.contains(.rest) || flags.contains(.undisputed) { return true }
      return set(\.quantity, .all)
    case .count(let count): return set(\.count, count)
    case .every(let kind): return self.kind == kind || set(\.kind, kind)
    case .day(let day), .assumedDay(let day): return !hasDay && set(\.day, day)
    case .lastDay(let day): return set(\.lastDay, day)
    case .later(let span): return !hasDay && set(\.later, span)
    case .inSpan(let span): return set(\.inSpan, span)
    case .span(let span): return set(\.span, span)
    case .month(let month):
      if !months.contains(month) { months.append(month) }
      return true
    default: return flag(word)
    }
  }

  private mutating func flag(_ word: OfferWord) -> Bool {
    switch word {
    case .now: return !hasDay && insert(.now)
    case .rest: return insert(.rest)
    case .first: return insert(.first)
    case .last: return insert(.last)
    case .only: return insert(.only)
    case .skip: return insert(.skip)
    case .wait: return insert(.wait)
    case .settle: return insert(.settle)
    case .forgive: return insert(.forgive)
    case .once: return insert(.once)
    case .equal: return insert(.equal)
    case .each, .times: return insert(.each)
    case .undisputed: return insert(.undisputed)
    case .clarified: return insert(.clarified)
    default: return false
    }
  }

  private mutating func set<Value>(_ member: WritableKeyPath<OfferClause, Value?>, _ value: Value)
    -> Bool
  {
    guard self[keyPath: member] == nil else { return false }
    self[keyPath: member] = value
    return true
  }

  private mutating func insert(_ flag: Flags) -> Bool {
    flags.insert(flag)
    return true
  }

  /// Whether two clauses say different things of one payment, so that they can be one.
  func fits(_ other: OfferClause) -> Bool {
    !(quantity != nil && other.quantity != nil) && !(count != nil && other.count != nil)
      && !(hasDay && other.hasDay) && !(kind != nil && other.kind != nil && kind != other.kind)
      && !(lastDay != nil && other.lastDay != nil) && !(span != nil && other.span != nil)
      && !(inSpan != nil && other.inSpan != nil) && !(slash != nil && other.slash != nil)
      && !(!months.isEmpty && !other.months.isEmpty)
  }

  mutating func merge(_ other: OfferClause) {
    range =
      min(
        range.lowerBound, other.range.lowerBound)..<max(
        range.upperBound, other.range.upperBound)
    quantity = quantity ?? other.quantity
    count = count ?? other.count
    kind = kind ?? other.kind
    day = day ?? other.day
    lastDay = lastDay ?? other.lastDay
    later = later ?? other.later
    inSpan = inSpan ?? other.inSpan
    span = span ?? other.span
    slash = slash ?? other.slash
    months += other.months
    assumedRange = assumedRange ?? other.assumedRange
    flags.formUnion(other.flags)
  }
}
