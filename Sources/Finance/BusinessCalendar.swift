/// Which days business is done on: a weekend, public holidays, working weekends, and the firm's own
/// closing days.
///
/// Holidays are a table, not a formula, wherever a parliament or a yearly notice sets them: Japan's
/// equinoxes could be reckoned beyond the table, but its other holidays can't, so its table ends
/// where it ends. Only `target2` follows rules that hold for every year.
public struct BusinessCalendar: Sendable, Equatable {
  /// `jp`, `jp-bank`, `cn`, `uk-ew`, `us`, `target2` or `weekdays`.
  public let name: String
  private let holidays: Set<CivilDate>
  private let makeUpWorkdays: Set<CivilDate>
  private let yearly: YearlyClosing
  /// The firm's own closing days.
  private let closed: ClosedDays
  /// The years whose holidays are known; `nil` for a calendar that needs no table: it has none, or
  /// they follow from a rule. Outside them only weekends are taken into account, and a program that
  /// relies on such a day should say so.
  public let knownYears: ClosedRange<Int>?

  /// The calendars that ``init(named:closed:)`` makes.
  public static let names = ["jp", "jp-bank", "cn", "uk-ew", "us", "target2", "weekdays"]

  /// The calendar of this name with the firm's own closing days added; `nil` for an unknown name.
  public init?(named name: String, closed: ClosedDays = .none) {
    let data: (holidays: String, workdays: String)
    switch name {
    case "jp", "jp-bank": data = (HolidayData.japan, "")
    case "cn": data = (HolidayData.china, HolidayData.chinaMakeUpWorkdays)
    case "uk-ew": data = (HolidayData.englandAndWales, "")
    case "us": data = (HolidayData.unitedStates, "")
    case "target2", "weekdays": data = ("", "")
    default: return nil
    }
    let official = Self.days(data.holidays)
    self.name = name
    self.holidays = official
    self.closed = closed
    self.makeUpWorkdays = Self.days(data.workdays)
    self.yearly =
      switch name {
      case "jp-bank": .japaneseBanks
      case "target2": .target2
      default: .none
      }
    let years = official.map(\.year)
    if let first = years.min(), let last = years.max() {
      self.knownYears = first...last
    } else {
      self.knownYears = nil
    }
  }

  private static func days(_ text: String) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let year = words.first.flatMap({ Int($0) }) else { continue }
      for word in words.dropFirst() {
        guard let number = Int(word) else { continue }
        if let date = CivilDate(year, number / 100, number % 100) { days.insert(date) }
      }
    }
    return days
  }

  /// What a calendar takes a day for.
  public enum DayKind: String, Sendable, CaseIterable {
    case business
    /// A weekend day that is worked to make up for a long holiday.
    case makeUp = "make-up"
    case weekend
    /// A public holiday, or one of the firm's own closing days; it may fall on a weekend.
    case holiday
    /// A day of the year on which it is always closed, by a rule rather than a table.
    case yearly

    public var isBusiness: Bool { self == .business || self == .makeUp }
  }

  public func kind(of date: CivilDate) -> DayKind {
    if holidays.contains(date) || closed.contains(date) { return .holiday }
    if makeUpWorkdays.contains(date) { return .makeUp }
    if date.weekday == .saturday || date.weekday == .sunday { return .weekend }
    return yearly.closes(on: date) ? .yearly : .business
  }

  public func isBusinessDay(_ date: CivilDate) -> Bool { kind(of: date).isBusiness }

  /// Whether the holidays of this date's year are known.
  public func knows(_ date: CivilDate) -> Bool { knownYears?.contains(date.year) ?? true }

  /// Whether the holidays of this date's year are in the table but not yet fixed: Japan's equinoxes
  /// are gazetted in the February before, China's bridges and working weekends each November.
  public func isForecast(_ date: CivilDate) -> Bool {
    guard knows(date) else { return false }
    return switch name {
    case "jp", "jp-bank": date.year > HolidayData.japanFixedThrough
    case "cn": date.year > HolidayData.chinaFixedThrough
    default: false
    }
  }

  /// `date` moved to a business day by `rule`; unchanged when it is one.
  public func shift(_ date: CivilDate, by rule: ShiftRule) -> CivilDate {
    if rule == .none || isBusinessDay(date) { return date }
    switch rule {
    case .none: return date
    case .following: return walk(date, step: 1)
    case .preceding: return walk(date, step: -1)
    case .modifiedFollowing:
      let later = walk(date, step: 1)
      return later.month == date.month ? later : walk(date, step: -1)
    }
  }

  /// The business day `count` business days after `date` (1 is the next one).
  public func adding(businessDays count: Int, to date: CivilDate) -> CivilDate {
    var day = date
    for _ in 0..<max(0, count) { day = walk(day.adding(days: 1), step: 1) }
    return day
  }

  /// The longest run of closed days a calendar can hold before something is wrong with it.
  private static let closedRunMax = 60

  private func walk(_ date: CivilDate, step: Int) -> CivilDate {
    var day = date
    for _ in 0..<Self.closedRunMax where !isBusinessDay(day) { day = day.adding(days: step) }
    return day
  }
}

/// How a due date that is not a business day moves.
public enum ShiftRule: String, Sendable, CaseIterable {
  case following
  case preceding
  /// The next business day unless that is in the next month; then the one before.
  case modifiedFollowing = "modified-following"
  case none
}
