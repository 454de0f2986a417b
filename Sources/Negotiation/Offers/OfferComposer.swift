import Finance

/// Makes one word of pieces that belong together: 来月 and 10日 a day, `in` and `3 months` a time,
/// `6`, `x` and `200000` a count of an amount. What is said by the way is left out.
struct OfferComposer {
  let text: OfferText
  let dates: NaturalDate

  private var tokens: [OfferToken]
  private var made: [OfferToken] = []
  private var place = 0

  init(text: OfferText, tokens: [OfferToken], dates: NaturalDate) {
    self.text = text
    self.dates = dates
    self.tokens = tokens.filter { $0.word != .filler && $0.word != .unknown }
  }

  mutating func compose() -> [OfferToken] {
    while place < tokens.count {
      if !takeDay() && !takeSpan() && !takeCount() && !takeTimes() && !takeMarker() {
        made.append(tokens[place])
        place += 1
      }
    }
    return made.filter { ![.into, .by, .from, .during].contains($0.word) }
  }

  private func word(_ offset: Int) -> OfferWord? {
    tokens.indices.contains(place + offset) ? tokens[place + offset].word : nil
  }

  /// Takes `count` pieces and puts `words` in their place; `swallowing` pieces already made go too.
  private mutating func replace(_ count: Int, swallowing: Int = 0, _ words: OfferWord...) {
    var start = tokens[place].range.lowerBound
    for _ in 0..<swallowing { start = made.removeLast().range.lowerBound }
    let range = start..<tokens[place + count - 1].range.upperBound
    made += words.map { OfferToken(word: $0, range: range) }
    place += count
  }

  // MARK: - Days

  private static let datePiecesMax = 4

  private func isDatePiece(_ offset: Int) -> Bool {
    switch word(offset) {
    case .dateWord, .weekday, .dayOfMonth, .yearNumber, .endOf, .month, .vagueMonth: true
    case .number: [offset - 1, offset + 1].contains { isNamedMonth($0) }
    default: false
    }
  }

  /// Only a month that is a word stands beside a bare number: `december 25`, never `12月 6`.
  private func isNamedMonth(_ offset: Int) -> Bool {
    guard case .month = word(offset) else { return false }
    return OfferText.isLetter(text.characters[tokens[place + offset].range.lowerBound])
  }

  /// The piece as ``NaturalDate`` reads it.
  private func dateText(_ token: OfferToken) -> String {
    switch token.word {
    case .dayOfMonth(let day): "\(day)日"
    case .endOf(let month): "\(month)月末"
    case .month(let month):
      OfferText.isLetter(text.characters[token.range.lowerBound])
        ? text.folded(token.range) : "\(month)月"
    case .weekday: weekdayText(text.folded(token.range))
    default:
      // "At the end of January" is read as "end of January".
      text.folded(token.range).replacing("at the end", with: "end")
    }
  }

  /// 毎週金曜 and `Fridays` name the day too.
  private func weekdayText(_ text: String) -> String {
    for every in ["毎週の", "毎週", "每个", "每"] where text.hasPrefix(every) {
      return String(text.dropFirst(every.count))
    }
    return text.hasSuffix("days") ? String(text.dropLast()) : text
  }

  private mutating func takeDay() -> Bool {
    if case .monthEnd(let months) = word(0) {
      take(dates.today.adding(months: months).endOfMonth, count: 1)
      return true
    }
    if case .slash(let above, let below) = word(0) { return takeStroke(above, below) }
    var length = 0
    while length < Self.datePiecesMax, isDatePiece(length) { length += 1 }
    for count in stride(from: length, to: 0, by: -1) {
      let pieces = tokens[place..<place + count]
      if count == 1, isVague(pieces[place].word) { break }
      guard let date = dates.read(pieces.map(dateText).joined(separator: " ")) else { continue }
      let isWeekday = pieces.contains { $0.word == .weekday }
      let isDayOnly = count == 1 && !isWeekday && isDayOfMonth(pieces[place].word)
      // `every friday`, `every 15th`.
      if made.last?.word == .everyWord, isWeekday || isDayOnly {
        let every = made.removeLast()
        made.append(OfferToken(word: .every(isWeekday ? .weekly : .monthly), range: every.range))
      }
      take(date, count: count, isDayOnly: isDayOnly)
      return true
    }
    return takeVagueDay()
  }

  /// `12/25` is a day; `1/3` may be a third where nothing marks it as a day.
  private mutating func takeStroke(_ above: Int, _ below: Int) -> Bool {
    let marks: [OfferWord?] = [.from, .by, .until, .rest]
    let isMarked = marks.contains(made.last?.word) || marks.dropLast().contains(word(1))
    if above < below, below <= 5, !isMarked { return false }
    guard let date = dates.read(text.folded(tokens[place].range)) else { return false }
    take(date, count: 1)
    return true
  }

  private func isVague(_ word: OfferWord) -> Bool {
    switch word {
    case .month, .vagueMonth, .number, .yearNumber: true
    default: false
    }
  }

  private func isDayOfMonth(_ word: OfferWord) -> Bool {
    if case .dayOfMonth = word { true } else { false }
  }

  private mutating func take(_ date: CivilDate, count: Int, isDayOnly: Bool = false) {
    if !isDayOnly, isUntil(count) {
      replace(count + (word(count) == .until ? 1 : 0), .lastDay(date))
    } else {
      replace(count, .day(date))
      if word(0) == .until { place += 1 }
      // 月底前: 前 after a day is "before", elsewhere "the first".
      if word(0) == .first, text.folded(tokens[place].range) == "前" { place += 1 }
    }
  }

  /// Whether the day that is taken is one after which nothing comes; the word for it is taken too.
  private mutating func isUntil(_ count: Int) -> Bool {
    if made.last?.word == .until {
      made.removeLast()
      return true
    }
    return word(count) == .until
  }

  /// A month or a week without its day.
  private mutating func takeVagueDay() -> Bool {
    let day: CivilDate
    switch word(0) {
    case .vagueMonth(let months): day = dates.today.adding(months: months).endOfMonth
    case .vagueWeek(let weeks):
      day = dates.today.adding(days: 5 - dates.today.weekday.rawValue + 7 * weeks)
    case .month(let month):
      let first = dates.today.startOfMonth
      let ahead = (month - first.month + 12) % 12
      day = first.adding(months: ahead).endOfMonth
      if isUntil(1) {
        replace(word(1) == .until ? 2 : 1, .lastDay(day))
        return true
      }
      if made.last?.word == .from || word(1) == .from {
        replace(1, .assumedDay(day))
        return true
      }
      // "In July and December": one list of months.
      if made.last?.word == .and, case .month = made.dropLast().last?.word { made.removeLast() }
      return false
    default: return false
    }
    if word(1) == .vagueDay {
      replace(2, .vagueDay)
    } else if made.last?.word == .vagueDay {
      replace(1, swallowing: 1, .vagueDay)
    } else if day < dates.today {
      replace(1, .vagueDay)
    } else {
      if made.last?.word == .until { made.removeLast() }
      replace(1, .assumedDay(day))
    }
    return true
  }

  // MARK: - Lengths of time

  private mutating func takeSpan() -> Bool {
    guard case .span(let span) = word(0) else { return false }
    let isAfter = word(1) == .after || (word(1) == .then && isAfterwards(1))
    if isAfter {
      replace(2, .later(span))
    } else if word(1) == .within {
      replace(2, .inSpan(span))
    } else if made.last?.word == .within {
      replace(1, swallowing: 1, .inSpan(span))
    } else if word(1) == .over {
      spread(span, count: 2)
    } else if made.last?.word == .over {
      made.removeLast()
      spread(span, count: 1)
    } else if made.last?.word == .into {
      made.removeLast()
      let isStart = made.last?.word == .from
      replace(1, isStart || span.unit != .month ? .later(span) : .inSpan(span))
    } else if made.last?.word == .everyWord {
      guard span == OfferSpan(count: 2, unit: .week) else {
        replace(1, swallowing: 1, .otherFrequency)
        return true
      }
      replace(1, swallowing: 1, .every(.biweekly))
    } else if made.last?.word == .after {
      replace(1, swallowing: 1, .then, .span(span))
    } else {
      return false
    }
    return true
  }

  /// 之后 after a length of time belongs to it.
  private func isAfterwards(_ offset: Int) -> Bool {
    ["之后", "以后", "此后"].contains(text.folded(tokens[place + offset].range))
  }

  private mutating func spread(_ span: OfferSpan, count: Int) {
    switch span.unit {
    case .month: replace(count, .count(span.count))
    case .week: replace(count, .every(.weekly), .count(span.count))
    case .day: replace(count, .over)
    }
  }

  // MARK: - Counts

  private func small(_ word: OfferWord?) -> Int? {
    guard case .number(let text) = word, let number = Int(text), number <= PlanGrid.countMax else {
      return nil
    }
    return number
  }

  /// `4 equal payments`, `in 4`, `equal 4`.
  private mutating func takeCount() -> Bool {
    guard case .number(let typed) = word(0), let number = Int(typed) else {
      // 分4期 is 4期.
      if case .count = word(0), made.last?.word == .over { made.removeLast() }
      return false
    }
    var offset = 1
    while let next = word(offset), isBesideCount(next) { offset += 1 }
    if offset > 1, word(offset) == .payments {
      let beside = tokens[place + 1..<place + offset]
      replace(1, .count(number))
      made += beside
      place += beside.count + 1
      return true
    }
    guard let count = small(word(0)), word(1) != .times else { return false }
    switch made.last?.word {
    case .into, .over:
      made.removeLast()
      replace(1, .count(count))
      return true
    case .equal:
      replace(1, .count(count))
      return true
    default: return false
    }
  }

  private func isBesideCount(_ word: OfferWord) -> Bool {
    switch word {
    case .equal, .every, .each: true
    default: false
    }
  }

  /// `6 x 200000`, `20万 x 6`, `6 times 200k`.
  private mutating func takeTimes() -> Bool {
    guard word(0) == .times, let left = made.last, let right = word(1) else { return false }
    // Of two small numbers the smaller is the count: 20 x 6 is six of 20, whatever 20 stands for.
    var isSecond = false
    if let first = small(left.word), let second = small(right), second > 0 {
      isSecond = first > second
    }
    if !isSecond, let count = count(left.word), isAmount(right) {
      replace(2, swallowing: 1, .count(count), right, .times)
    } else if let count = count(right), isAmount(left.word) {
      replace(2, swallowing: 1, .count(count), left.word, .times)
    } else {
      return false
    }
    // `6 x 20万 x`: a second one is not understood, and stays.
    return true
  }

  private func count(_ word: OfferWord) -> Int? {
    if case .count(let count) = word { count } else { small(word) }
  }

  private func isAmount(_ word: OfferWord) -> Bool {
    switch word {
    case .money, .number, .share: true
    default: false
    }
  }

  // MARK: - Words that mark

  private mutating func takeMarker() -> Bool {
    switch word(0) {
    case .everyWord:
      // Kept where the next piece says every what.
      switch word(1) {
      case .weekday, .dayOfMonth, .span: return false
      default: replace(1, .each)
      }
    case .payments: place += 1
    // A sign between no count and amount says nothing.
    case .times: replace(1, .over)
    // 20万まで is "up to"; before or after a day it was taken with the day.
    case .until:
      switch word(1) {
      case .day, .monthEnd, .month, .vagueMonth, .dateWord, .weekday, .dayOfMonth, .endOf, .slash,
        .now, .yearNumber, .number, .span, .later:
        return false
      default: place += 1
      }
    default: return false
    }
    return true
  }
}
