/// The days on which a firm is closed of its own accord: single days, stretches, and days of every year.
public struct ClosedDays: Sendable, Equatable {
  /// A day of every year.
  private struct YearDay: Sendable, Equatable, Comparable {
    let month: Int
    let day: Int

    static func < (a: YearDay, b: YearDay) -> Bool { (a.month, a.day) < (b.month, b.day) }
  }

  private var days: Set<CivilDate> = []
  /// First and last, both closed; the first is after the last where they go over the new year.
  private var yearly: [ClosedRange<YearDay>] = []

  public static let none = ClosedDays()

  /// The longest stretch that one entry may name, in days.
  public static let stretchMax = 31

  public init() {}

  public init(_ days: Set<CivilDate>) { self.days = days }

  /// Adds `2026-12-29`, `2026-08-11..2026-08-15`, `12-29` or `12-29..01-03`.
  ///
  /// - Returns: whether it could be read; nothing is added otherwise.
  public mutating func add(_ text: String) -> Bool {
    let ends = Self.ends(Folding.ascii(text).trimmed)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return false }
    if let from = CivilDate(iso: first), let through = CivilDate(iso: last) {
      guard from <= through, through.days(since: from) < Self.stretchMax else { return false }
      days.formUnion((0...through.days(since: from)).map { from.adding(days: $0) })
      return true
    }
    guard let from = Self.yearDay(first), let through = Self.yearDay(last),
      Self.length(from, through) <= Self.stretchMax
    else { return false }
    if from <= through {
      yearly.append(from...through)
    } else {
      yearly.append(from...YearDay(month: 12, day: 31))
      yearly.append(YearDay(month: 1, day: 1)...through)
    }
    return true
  }

  public func contains(_ date: CivilDate) -> Bool {
    if days.contains(date) { return true }
    guard !yearly.isEmpty else { return false }
    let (_, month, day) = date.components
    return yearly.contains { $0.contains(YearDay(month: month, day: day)) }
  }

  /// The text before and after `..`; the text itself twice without it.
  private static func ends(_ text: String) -> [String] {
    guard let dots = text.firstIndex(of: "."), text[dots...].hasPrefix("..") else { return [text] }
    let after = text.index(dots, offsetBy: 2)
    return [String(text[..<dots]).trimmed, String(text[after...]).trimmed]
  }

  /// `12-29`; 29 February is a day of every year that has one.
  private static func yearDay(_ text: String) -> YearDay? {
    guard text.utf8.count == 5, let date = CivilDate(iso: "2000-" + text) else { return nil }
    return YearDay(month: date.components.month, day: date.components.day)
  }

  private static func length(_ from: YearDay, _ through: YearDay) -> Int {
    guard let first = CivilDate(2000, from.month, from.day),
      let last = CivilDate(from <= through ? 2000 : 2001, through.month, through.day)
    else { return stretchMax + 1 }
    return last.days(since: first) + 1
  }
}
