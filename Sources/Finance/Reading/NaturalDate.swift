/// Reads a date as a person says it: `月末`, `next friday`, `12/25`, `令和8年12月25日`, `in 10 days`.
///
/// What is understood is always shown back by the caller: a short form can mean two days.
public struct NaturalDate: Sendable {
  public let today: CivilDate
  /// How `3/4` is meant; in Japanese and Chinese texts always month first.
  public let order: DateOrder
  /// Whether a day without its year lies ahead (a payment to come) or behind (one that was made).
  public let looksBack: Bool

  public init(today: CivilDate, order: DateOrder, looksBack: Bool = false) {
    self.today = today
    self.order = order
    self.looksBack = looksBack
  }

  /// The date meant; `nil` when the text isn't one date.
  public func read(_ text: String) -> CivilDate? {
    let folded = Folding.ascii(text).trimmed
    guard !folded.isEmpty, folded.count <= 40 else { return nil }
    let words = folded.replacingCommas().split(separator: " ").map(String.init)
      .filter { !["on", "by", "the", "of", "まで", "までに"].contains($0) }
    let phrase = words.joined(separator: " ")
    let joined = words.joined().droppingSuffixes(["までに", "まで", "に", "前", "之前"])
    return fixed(joined) ?? named(phrase) ?? named(joined) ?? relative(joined) ?? weekday(phrase)
      ?? weekday(joined) ?? monthDay(joined) ?? monthName(words) ?? monthEnd(words)
      ?? inYear(joined)
  }

  /// A date with its year: ISO, `2026/12/25`, `2026年12月25日`, `令和8年12月25日`, `R8.12.25`.
  private func fixed(_ text: String) -> CivilDate? {
    if let date = DateText.date(text, order: .ymd) { return date }
    return order == .ymd ? nil : DateText.date(text, order: order)
  }

  private func named(_ text: String) -> CivilDate? {
    switch text {
    case "today", "今日", "本日", "今天", "きょう": today
    case "tomorrow", "明日", "あした", "明天": today.adding(days: 1)
    case "yesterday", "昨日", "昨天", "きのう": today.adding(days: -1)
    case "day after tomorrow", "明後日", "あさって", "后天": today.adding(days: 2)
    case "day before yesterday", "一昨日", "おととい", "前天": today.adding(days: -2)
    case "月末", "今月末", "当月末", "月底", "本月底", "本月末", "这个月底", "end of month", "end month",
      "month end", "month's end", "end this month", "end of this month", "eom", "monthend":
      today.endOfMonth
    case "来月末", "翌月末", "下月底", "下月末", "下个月底", "下个月末", "end of next month", "end next month",
      "next month end", "endnextmonth":
      today.adding(months: 1).endOfMonth
    case "再来月末", "翌々月末", "下下月底", "下下个月底", "end month after next":
      today.adding(months: 2).endOfMonth
    case "先月末", "前月末", "上月底", "上个月底", "end last month": today.adding(months: -1).endOfMonth
    case "年末", "年底", "年内", "end year", "end of year", "year end": CivilDate(today.year, 12, 31)
    case "来週", "下周", "next week": today.adding(days: 7)
    case "来月", "下个月", "下月", "next month": today.adding(months: 1)
    default: nil
    }
  }

  /// `in 10 days`, `10日後`, `两周后`, `3 months`.
  private func relative(_ text: String) -> CivilDate? {
    var body = text
    var marked = false
    if body.hasPrefix("in") {
      body = String(body.dropFirst(2))
      marked = true
    }
    for suffix in ["以内", "之内", "以后", "之后", "fromnow", "後", "后", "内"] where body.hasSuffix(suffix) {
      body = String(body.dropLast(suffix.count))
      marked = true
      break
    }
    let digits = body.prefix(while: { $0.isASCII && $0.isNumber })
    let word = String(body.dropFirst(digits.count))
    let kanji: [String: Int] = ["一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "半": 0]
    let unit: String
    let count: Int
    if let number = Int(digits), number <= 3_650 {
      (count, unit) = (number, word)
    } else if let first = word.first, let number = kanji[String(first)], number > 0 {
      (count, unit) = (number, String(word.dropFirst()))
    } else if word.hasPrefix("a"), marked {
      (count, unit) = (1, String(word.dropFirst()))
    } else {
      return nil
    }
    switch unit {
    case "day", "days", "天": return today.adding(days: count)
    case "日", "日間": return marked ? today.adding(days: count) : nil
    case "week", "weeks", "週間", "週", "周", "星期", "个星期": return today.adding(days: 7 * count)
    case "month", "months", "ヶ月", "か月", "カ月", "ケ月", "箇月", "个月":
      return count <= 120 ? today.adding(months: count) : nil
    default: return nil
    }
  }

  private static let weekdayNames: [(Set<String>, Weekday)] = [
    (["monday", "mon", "月曜", "月曜日", "周一", "星期一", "礼拜一"], .monday),
    (["tuesday", "tue", "tues", "火曜", "火曜日", "周二", "星期二", "礼拜二"], .tuesday),
    (["wednesday", "wed", "水曜", "水曜日", "周三", "星期三", "礼拜三"], .wednesday),
    (["thursday", "thu", "thurs", "木曜", "木曜日", "周四", "星期四", "礼拜四"], .thursday),
    (["friday", "fri", "金曜", "金曜日", "周五", "星期五", "礼拜五"], .friday),
    (["saturday", "sat", "土曜", "土曜日", "周六", "星期六", "礼拜六"], .saturday),
    (["sunday", "sun", "日曜", "日曜日", "周日", "星期日", "星期天", "周天", "礼拜天"], .sunday),
  ]

  /// `friday` is the first one after today (before, when looking back); `this friday` lies in this
  /// week and `next friday` in the next, weeks beginning on Monday.
  private func weekday(_ text: String) -> CivilDate? {
    var name = text
    var week: Int?
    let prefixes: [(String, Int)] = [
      ("next ", 1), ("next", 1), ("this ", 0), ("this", 0), ("last ", -1), ("来週の", 1), ("来週", 1),
      ("翌週", 1), ("今週の", 0), ("今週", 0), ("再来週の", 2), ("再来週", 2), ("先週の", -1), ("先週", -1), ("下下", 2),
      ("下个", 1), ("下", 1), ("本", 0), ("这个", 0), ("这", 0), ("上个", -1), ("上", -1),
    ]
    for (prefix, offset) in prefixes where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
      week = offset
      break
    }
    guard let day = Self.weekdayNames.first(where: { $0.0.contains(name) })?.1 else { return nil }
    if let week {
      let monday = today.adding(days: 1 - today.weekday.rawValue)
      return monday.adding(days: 7 * week + day.rawValue - 1)
    }
    let ahead = (day.rawValue - today.weekday.rawValue + 6) % 7 + 1
    return today.adding(days: looksBack ? ahead - 7 : ahead)
  }

  /// `12/25`, `12月25日`, `25日`, `25th`, `来月10日`, `下月10号`.
  private func monthDay(_ text: String) -> CivilDate? {
    for (prefix, months) in [
      ("今月", 0), ("本月", 0), ("当月", 0), ("来月の", 1), ("来月", 1), ("翌月", 1), ("下个月", 1), ("下月", 1),
      ("再来月", 2),
      ("翌々月", 2), ("下下月", 2), ("先月", -1), ("上个月", -1), ("上月", -1),
    ] where text.hasPrefix(prefix) {
      guard let day = Self.dayNumber(text.dropFirst(prefix.count)) else { return nil }
      let (year, month, _) = today.startOfMonth.adding(months: months).components
      return CivilDate(year, month, day)
    }
    for (suffix, months) in [("nextmonth", 1), ("thismonth", 0)] where text.hasSuffix(suffix) {
      guard let day = Self.dayNumber(text.dropLast(suffix.count)) else { return nil }
      let (year, month, _) = today.startOfMonth.adding(months: months).components
      return CivilDate(year, month, day)
    }
    let parts = text.split(
      whereSeparator: { "/月.-".contains($0) }
    ).map { $0.droppingSuffixes(["日", "号"]) }
    let isTwoMonths = text.count { $0 == "月" } > 1
    if parts.count == 2, !isTwoMonths, let a = Int(parts[0]), let b = Int(parts[1]) {
      let isIdeographic = text.contains("月")
      let dayFirst = order == .dmy && !isIdeographic
      return nearest(month: dayFirst ? b : a, day: dayFirst ? a : b)
        // 12/25 can only be one day whatever the order.
        ?? (isIdeographic ? nil : nearest(month: dayFirst ? a : b, day: dayFirst ? b : a))
    }
    if text.hasSuffix("日") || text.hasSuffix("号") || text.hasOrdinalSuffix {
      return Self.dayNumber(text[...]).flatMap { nearest(month: nil, day: $0) }
    }
    return nil
  }

  private static func dayNumber(_ text: Substring) -> Int? {
    let digits = text.prefix(while: { $0.isASCII && $0.isNumber })
    guard ["", "日", "号", "th", "st", "nd", "rd"].contains(String(text.dropFirst(digits.count)))
    else { return nil }
    return Int(digits)
  }

  /// The day in the nearest year (or month, when `month` is `nil`) on the side that is looked at.
  private func nearest(month: Int?, day: Int) -> CivilDate? {
    let (year, thisMonth, _) = today.components
    let step = looksBack ? -1 : 1
    for offset in 0...12 {
      let date: CivilDate?
      if let month {
        date = CivilDate(year + step * offset, month, day)
      } else {
        let start = today.adding(months: step * offset, day: 1)
        date = CivilDate(start.year, start.month, day)
      }
      if let date, looksBack ? date <= today : date >= today { return date }
      if date == nil, month != nil, offset == 8 || (month == thisMonth && day > 31) { return nil }
    }
    return nil
  }

  /// `end january`, `december end 2027`, `3月末`, `3月底`.
  private func monthEnd(_ words: [String]) -> CivilDate? {
    var month: Int?
    var year: Int?
    var isEnd = false
    for word in words {
      let number = word.droppingSuffixes(["末日", "の末", "末", "底"])
      if ["end", "eom"].contains(word) {
        isEnd = true
      } else if month == nil, number.hasSuffix("月"), number != word,
        let index = Int(number.dropLast())
      {
        (month, isEnd) = (index, true)
      } else if month == nil, let index = Self.monthIndex(word) {
        month = index
      } else if year == nil, word.count == 4, let number = Int(word) {
        year = number
      } else {
        return nil
      }
    }
    guard isEnd, let month else { return nil }
    if let year { return CivilDate(year, month, 1)?.endOfMonth }
    return [-1, 0, 1].compactMap { CivilDate(today.year + $0, month, 1)?.endOfMonth }
      .filter { looksBack ? $0 <= today : $0 >= today }
      .min { abs($0.days(since: today)) < abs($1.days(since: today)) }
  }

  /// `来年3月10日`, `明年3月底`, `2027年3月末`: a day or a month's end in a year that is named.
  private func inYear(_ text: String) -> CivilDate? {
    var rest = text
    var year: Int?
    for (word, offset) in [
      ("来年の", 1), ("来年", 1), ("翌年", 1), ("明年", 1), ("今年", 0), ("本年", 0),
    ] where year == nil && text.hasPrefix(word) {
      (rest, year) = (String(text.dropFirst(word.count)), today.year + offset)
    }
    if year == nil, text.dropFirst(4).first == "年" {
      (rest, year) = (String(text.dropFirst(5)), Int(text.prefix(4)))
    }
    guard let year else { return nil }
    let parts = rest.split(separator: "月", maxSplits: 1).map(String.init)
    guard parts.count == 2, let month = Int(parts[0]) else { return nil }
    if ["末", "底", "末日", "の末"].contains(parts[1]) {
      return CivilDate(year, month, 1)?.endOfMonth
    }
    return Self.dayNumber(parts[1][...]).flatMap { CivilDate(year, month, $0) }
  }

  private static func monthIndex(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.hasPrefix(word.droppingSuffixes(["."])) }.map { $0 + 1 }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// `25 december`, `dec 25 2026`, `10th next month`.
  private func monthName(_ words: [String]) -> CivilDate? {
    guard (2...3).contains(words.count) else { return nil }
    var month: Int?
    var numbers: [Int] = []
    for word in words {
      if let index = Self.monthNames.firstIndex(where: {
        $0 == word || (word.count >= 3 && $0.hasPrefix(word.droppingSuffixes(["."])))
      }) {
        month = index + 1
      } else if let number = Self.dayNumber(word[...]) {
        numbers.append(number)
      } else {
        return nil
      }
    }
    guard let month, let day = numbers.first, numbers.count == words.count - 1 else { return nil }
    return numbers.count == 2
      ? CivilDate(numbers[1], month, day) : nearest(month: month, day: day)
  }
}

extension StringProtocol {
  fileprivate func droppingSuffixes(_ suffixes: [String]) -> String {
    for suffix in suffixes where hasSuffix(suffix) && count > suffix.count {
      return String(dropLast(suffix.count))
    }
    return String(self)
  }

  fileprivate func replacingCommas() -> String {
    String(map { $0 == "," || $0 == "，" ? " " : $0 })
  }

  fileprivate var hasOrdinalSuffix: Bool {
    ["th", "st", "nd", "rd"].contains { hasSuffix($0) && dropLast(2).allSatisfy(\.isNumber) }
  }
}
