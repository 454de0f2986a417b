import Finance

/// Times as a person names them (`10-12`, `午後`, `月末`, `Mon, Thu`), as far as they can be read.
public struct ContactTimes: Sendable, Equatable {
  enum Condition: Sendable, Equatable {
    /// Minutes after midnight; the end isn't part of it.
    case hours(from: Int, until: Int)
    case weekdays(Set<Int>)
    /// The last so many days of a month.
    case monthEnd
    /// The first so many days of a month.
    case monthStart
    case days(ClosedRange<Int>)
  }

  /// How many days the beginning and the end of a month have, when payments are made and books are closed.
  static let monthEdgeDays = 5

  let conditions: [Condition]

  /// The conditions in the text, separated by commas, semicolons or `and`; `nil` when one of them can't be read.
  public init?(_ text: String) {
    var conditions: [Condition] = []
    let folded = Folding.ascii(text)
    let separators: Set<Character> = [",", ";", "、", "，", "；", "・", "/"]
    let parts = folded.split { separators.contains($0) }
      .flatMap { $0.split(separator: " and ") }.flatMap { $0.split(separator: "と") }
    for part in parts {
      guard let condition = Self.read(part.trimmed) else { return nil }
      conditions.append(condition)
    }
    guard !conditions.isEmpty else { return nil }
    self.conditions = conditions
  }

  /// Whether a moment is in one of them; `nil` when that depends on the time of day and it isn't known.
  public func contains(_ date: CivilDate, minutes: Int?) -> Bool? {
    var isOpen = false
    for condition in conditions {
      switch condition {
      case .hours(let from, let until):
        guard let minutes else {
          isOpen = true
          continue
        }
        if minutes >= from, minutes < until { return true }
      case .weekdays(let days): if days.contains(date.weekday.rawValue) { return true }
      case .monthEnd:
        if date.adding(days: Self.monthEdgeDays) > date.endOfMonth { return true }
      case .monthStart: if date.components.day <= Self.monthEdgeDays { return true }
      case .days(let days): if days.contains(date.components.day) { return true }
      }
    }
    return isOpen ? nil : false
  }

  private static func read(_ text: String) -> Condition? {
    switch text {
    case "morning", "mornings", "am", "午前", "上午", "午前中", "朝": return .hours(from: 0, until: 720)
    case "afternoon", "afternoons", "pm", "午後", "下午": return .hours(from: 720, until: 1_440)
    case "lunch", "noon", "昼", "昼休み", "午休", "中午": return .hours(from: 720, until: 780)
    case "month end", "month-end", "end of month", "month's end", "月末", "月底": return .monthEnd
    case "month start", "start of month", "beginning of month", "月初", "月初め": return .monthStart
    default: break
    }
    return weekdays(text) ?? range(text)
  }

  private static let weekdayNames: [[String]] = [
    ["monday", "mondays", "mon", "月曜", "月曜日", "周一", "星期一"],
    ["tuesday", "tuesdays", "tue", "火曜", "火曜日", "周二", "星期二"],
    ["wednesday", "wednesdays", "wed", "水曜", "水曜日", "周三", "星期三"],
    ["thursday", "thursdays", "thu", "木曜", "木曜日", "周四", "星期四"],
    ["friday", "fridays", "fri", "金曜", "金曜日", "周五", "星期五"],
    ["saturday", "saturdays", "sat", "土曜", "土曜日", "周六", "星期六"],
    ["sunday", "sundays", "sun", "日曜", "日曜日", "周日", "星期日"],
  ]

  private static func weekdays(_ text: String) -> Condition? {
    func number(_ name: Substring) -> Int? {
      weekdayNames.firstIndex { $0.contains(name.trimmed) }.map { $0 + 1 }
    }
    if let day = number(text[...]) { return .weekdays([day]) }
    let ends = parted(text)
    guard ends.count == 2, let from = number(ends[0]), let through = number(ends[1]) else {
      return nil
    }
    let span = (through - from + 7) % 7
    return .weekdays(Set((0...span).map { (from - 1 + $0) % 7 + 1 }))
  }

  /// `10-12`, `10:30〜12:00`, `10時から12時`, `25-28日`.
  private static func range(_ text: String) -> Condition? {
    let ends = parted(text)
    guard ends.count == 2 else {
      guard let day = dayNumber(text[...]) else { return nil }
      return .days(day...day)
    }
    if let last = dayNumber(ends[1]) {
      guard let first = Int(ends[0].trimmed) ?? dayNumber(ends[0]), first >= 1, first <= last
      else { return nil }
      return .days(first...last)
    }
    guard let from = minutes(ends[0]), let until = minutes(ends[1]), from < until else {
      return nil
    }
    return .hours(from: from, until: until)
  }

  private static func parted(_ text: String) -> [Substring] {
    let plain = text.replacingOccurrences(of: ["から", "至", "到", " to ", "〜", "~", "～"], with: "-")
    return plain.split(separator: "-", omittingEmptySubsequences: false)
  }

  private static func dayNumber(_ text: Substring) -> Int? {
    let body = text.trimmed
    guard let mark = body.last, mark == "日" || mark == "号", let day = Int(body.dropLast()),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func minutes(_ text: Substring) -> Int? {
    var body = text.trimmed
    var noon = 0
    for (mark, offset) in [("pm", 720), ("am", 0)] where body.hasSuffix(mark) {
      body = body.dropLast(2).trimmed
      noon = offset
    }
    if body.hasSuffix("時") || body.hasSuffix("点") { body = String(body.dropLast()) }
    if body.hasSuffix("時半") || body.hasSuffix("点半") { body = body.dropLast(2) + ":30" }
    let parts = body.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...24).contains(hour) else {
      return nil
    }
    var minute = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let read = Int(parts[1]), (0...59).contains(read) else {
        return nil
      }
      minute = read
    }
    let total = (noon == 720 && hour < 12 ? hour + 12 : hour) * 60 + minute
    return total <= 1_440 ? total : nil
  }
}

extension String {
  fileprivate func replacingOccurrences(of marks: [String], with other: String) -> String {
    marks.reduce(self) { text, mark in
      text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: other)
    }
  }
}
