/// How sure a row of a rate table is.
public enum RateCertainty: String, Sendable, CaseIterable {
  /// Seen in an official table, or in lists that agree.
  case confirmed
  /// Computed from rates that are themselves confirmed.
  case derived
  /// No newer figure was seen: the one before it is repeated.
  case carriedForward = "carried-forward"
  /// Taken as true: the figure or its day could not be checked.
  case assumed

  /// The mark that a row of a table's text ends with.
  init?(mark: Character) {
    switch mark {
    case "d": self = .derived
    case "c": self = .carriedForward
    case "a": self = .assumed
    default: return nil
    }
  }

  /// Whether a figure that rests on it should say so.
  public var needsWarning: Bool { self == .carriedForward || self == .assumed }
}

/// A yearly rate over time: each day takes the last row that starts on or before it.
public struct RateTable: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// The first day on which the rate is in force.
    public let from: CivilDate
    public let rate: Rate
    public let certainty: RateCertainty
    /// The law or the institution that sets the rate, in its own language.
    public let source: String
  }

  /// The rate of one day.
  public struct Quote: Sendable, Equatable {
    public let table: String
    public let row: Row
    /// The table's last known day where the day asked for lies after it: the row is then only the
    /// last that is known. `nil` for a known day.
    public let knownOnlyThrough: CivilDate?
  }

  /// `uk-reference`.
  public let name: String
  /// In order of time.
  public let rows: [Row]
  /// The last day for which the rate is known. Later days have no rate of their own: whoever takes the
  /// last one for them has to say so.
  public let knownThrough: CivilDate

  /// A table from text: rows `2016-08-04 0.25`, separated by commas, under the source they share.
  init(
    name: String, knownThrough: (year: Int, month: Int, day: Int),
    _ blocks: [(source: String, text: String)]
  ) {
    self.name = name
    let rows = blocks.flatMap { block in
      block.text.split(separator: ",").compactMap { Self.row($0, source: block.source) }
    }
    self.rows = rows
    self.knownThrough =
      CivilDate(knownThrough.year, knownThrough.month, knownThrough.day)
      ?? rows.last?.from ?? CivilDate(dayNumber: 0)
  }

  private static func row(_ text: Substring, source: String) -> Row? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let from = CivilDate(iso: String(words[0])), let last = words[1].last
    else { return nil }
    let certainty = RateCertainty(mark: last)
    guard let rate = Rate(percent: certainty == nil ? words[1] : words[1].dropLast()) else {
      return nil
    }
    return Row(from: from, rate: rate, certainty: certainty ?? .confirmed, source: source)
  }

  /// The rate of a day; `nil` before the first row.
  public func quote(on date: CivilDate) -> Quote? {
    guard let row = rows.last(where: { $0.from <= date }) else { return nil }
    return Quote(
      table: name, row: row, knownOnlyThrough: date > knownThrough ? knownThrough : nil)
  }

  /// The days within a stretch on which something changes: a row starts, or what is known has ended.
  func changes(after from: CivilDate, through: CivilDate) -> [CivilDate] {
    var days = Set(rows.map(\.from))
    days.insert(knownThrough.adding(days: 1))
    return days.filter { $0 > from && $0 <= through }.sorted()
  }
}

extension Rate {
  /// A percent figure with up to four decimals (`-0.88`); `nil` for anything else.
  public init?(percent text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let padded = decimals + String(repeating: "0", count: 4 - decimals.count)
    guard let rest = Int(padded) else { return nil }
    let magnitude = whole * 10_000 + rest
    self.init(millionths: isNegative ? -magnitude : magnitude)
  }
}
