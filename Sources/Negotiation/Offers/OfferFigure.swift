import Finance

/// A number in an offer, with the unit right after it: `20万`, `30%`, `6回`, `三个月`, `12月`, `10th`, `12/25`.
struct OfferFigure {
  let meaning: [OfferWord]
  let end: Int

  /// `nil` when no number begins at the place.
  init?(at place: Int, of text: OfferText, currency: Currency) {
    guard place < text.characters.count else { return nil }
    let reader = Reader(text: text, currency: currency)
    guard let read = reader.spelled(place) ?? reader.fraction(place) ?? reader.numbered(place)
    else { return nil }
    (meaning, end) = read
  }

  private struct Reader {
    let text: OfferText
    let currency: Currency
    var characters: [Character] { text.characters }

    typealias Read = (meaning: [OfferWord], end: Int)

    // MARK: - Days and parts written with strokes

    /// `2026-12-25`, `2026/12/25`, `12/25`, `R8.12.25`, `令和8年12月25日`.
    func spelled(_ place: Int) -> Read? {
      var end = place
      for era in ["令和", "r"] where starts(with: era, at: place) { end += era.count }
      let isEra = end > place
      guard end < characters.count, OfferText.isDigit(characters[end]) else { return nil }
      end = endOfDigits(end)
      guard end < characters.count, "/-.年".contains(characters[end]) else { return nil }
      let mark = characters[end]
      if mark == "年", !isEra { return nil }
      let second = endOfDigits(end + 1)
      guard second > end + 1 else { return nil }
      let next: Character = mark == "年" ? "月" : mark
      if second < characters.count, characters[second] == next {
        var third = endOfDigits(second + 1)
        guard third > second + 1 else { return nil }
        if third < characters.count, characters[third] == "日" { third += 1 }
        return ([.dateWord], third)
      }
      guard mark == "/", let a = Int(text.folded(place..<end)),
        let b = Int(text.folded(end + 1..<second))
      else { return nil }
      return ([.slash(a, b)], second)
    }

    /// `3分の1`, `三分之一` (the usual ones are words).
    func fraction(_ place: Int) -> Read? {
      let end = endOfDigits(place)
      guard end > place else { return nil }
      for mark in ["分の", "分之"] where starts(with: mark, at: end) {
        let last = endOfDigits(end + mark.count)
        if let below = Int(text.folded(place..<end)),
          let above = Int(text.folded(end + mark.count..<last)), above > 0, above < below,
          below <= 100
        {
          return ([.share(OfferShare(above, of: below))], last)
        }
      }
      return nil
    }

    // MARK: - Numbers

    private static let body = Set("0123456789,.億亿万萬千百十〇零一二两三四五六七八九")
    private static let kanji = Set("億亿万萬千百十一二两三四五六七八九")
    private static let scales = Set("億亿万萬千百十")
    private static let prefixes = ["us$", "usd", "rmb", "jpy", "cny", "人民币", "¥", "$", "£", "€"]
    private static let suffixes = [
      "円", "块钱", "元钱", "元", "块", "ドル", "美元", "ユーロ", "欧元", "人民币", "yen", "yuan", "rmb",
      "dollars", "usd", "jpy", "cny", "eur", "gbp", "euros", "pounds", "$", "€", "£",
    ]
    private static let spoken: [(String, String)] = [
      ("half a million", "0.5m"), ("a million", "1m"), ("a hundred thousand", "100k"),
      ("two hundred thousand", "200k"), ("three hundred thousand", "300k"),
      ("five hundred thousand", "500k"), ("twelve", "12"), ("eleven", "11"), ("ten", "10"),
      ("nine", "9"), ("eight", "8"), ("seven", "7"), ("six", "6"), ("five", "5"), ("four", "4"),
      ("three", "3"), ("two", "2"), ("one", "1"),
    ]

    func numbered(_ place: Int) -> Read? {
      for (word, number) in Self.spoken where starts(with: word, at: place) {
        let end = place + word.count
        if end < characters.count, OfferText.isLetter(characters[end]) { continue }
        return withUnit(number, end: end)
      }
      var start = place
      let prefix = Self.prefixes.first { starts(with: $0, at: place) }
      if let prefix { start += prefix.count }
      while prefix != nil, start < characters.count, characters[start] == " " { start += 1 }
      guard start < characters.count,
        OfferText.isDigit(characters[start]) || Self.kanji.contains(characters[start])
      else { return nil }
      var end = start
      while end < characters.count, Self.body.contains(characters[end]), isInside(end, from: start)
      {
        end += 1
      }
      let isKanji = characters[start..<end].allSatisfy { Self.kanji.contains($0) }
      if isKanji { end = start + sensible(characters[start..<end]) }
      if let read = numbered(start, end, prefix: prefix, isKanji: isKanji) { return read }
      // 20万6回 and 250万一次 are an amount and a count: the amount ends with its scale.
      guard let scale = characters[start..<end].lastIndex(where: { Self.scales.contains($0) }),
        scale + 1 < end
      else { return nil }
      return numbered(start, scale + 1, prefix: prefix, isKanji: isKanji)
    }

    private func numbered(_ start: Int, _ end: Int, prefix: String?, isKanji: Bool) -> Read? {
      let number = text.folded(start..<end)
      guard !number.isEmpty else { return nil }
      if let prefix {
        let scaled = withScale(end)
        let scale = scaled.map { $0.isMillion ? "m" : "k" } ?? ""
        return money(prefix + number + scale, scaled?.end ?? end)
      }
      return withUnit(number, end: end, isKanji: isKanji)
    }

    /// A comma is inside a number where it groups three digits, a point before a digit; a kanji digit isn't after
    /// another one: X-9160两张 are two invoices.
    private func isInside(_ place: Int, from start: Int) -> Bool {
      if place > start, OfferText.isDigit(characters[place - 1]) {
        let kanji = characters[place]
        if Self.kanji.contains(kanji), !Self.scales.contains(kanji) { return false }
      }
      guard ",.".contains(characters[place]) else { return true }
      let end = endOfDigits(place + 1)
      guard OfferText.isDigit(characters[place - 1]) else { return false }
      return characters[place] == "." ? end > place + 1 : end == place + 4
    }

    /// The count of kanji digits that make one number: 三十万 is, 三四 is not.
    private func sensible(_ digits: ArraySlice<Character>) -> Int {
      var length = 0
      var wasDigit = false
      for character in digits {
        let isDigit = !Self.scales.contains(character)
        if isDigit, wasDigit { break }
        wasDigit = isDigit
        length += 1
      }
      return length
    }

    private func withUnit(_ number: String, end: Int, isKanji: Bool = false) -> Read? {
      if let scaled = withScale(end) {
        return money(number + (scaled.isMillion ? "m" : "k"), scaled.end)
      }
      var place = end
      if place < characters.count, characters[place] == " " { place += 1 }
      for suffix in Self.suffixes where starts(with: suffix, at: place) {
        let end = place + suffix.count
        if suffix.first?.isASCII ?? false, end < characters.count,
          OfferText.isLetter(characters[end])
        {
          continue
        }
        let mark = suffix == "块钱" || suffix == "元钱" ? "元" : suffix
        return money(number + mark, end)
      }
      if let share = percent(number, place) { return share }
      if let unit = OfferVocabulary.units.longest(at: place, of: text),
        let meaning = counted(number, unit.meaning),
        // `80万 x 4 月末から` has no April in it.
        place == end || characters[place] != "月"
      {
        return (meaning, place + unit.length)
      }
      if isKanji || number.contains(where: { Self.kanji.contains($0) }) {
        // A lone kanji digit is part of a word as often as a number.
        guard number.count > 1 else { return nil }
        return money(number, end)
      }
      if case .share(let share)? = NaturalAmount.read(number, currency: currency) {
        return ([.share(OfferShare(share.basisPoints, of: 10_000))], end)
      }
      return ([.number(number)], end)
    }

    /// Where `k`, `m`, `thousand` or `million` after a number ends.
    private func withScale(_ end: Int) -> (end: Int, isMillion: Bool)? {
      for (word, isMillion) in [
        ("k", false), ("m", true), (" thousand", false), (" million", true), (" grand", false),
        (" k", false),
      ] where starts(with: word, at: end) {
        let after = end + word.count
        if after < characters.count, OfferText.isLetter(characters[after]) { continue }
        return (after, isMillion)
      }
      return nil
    }

    private func percent(_ number: String, _ place: Int) -> Read? {
      for (mark, unit) in [("%", "%"), ("percent", "%"), ("per cent", "%"), ("割", "割"), ("成", "割")]
      where starts(with: mark, at: place) {
        let off = ["引き", "引", "減額", "ヶット", "免除"].first {
          starts(with: $0, at: place + mark.count)
        }
        let value = kanjiNumber(number).map(String.init) ?? number
        guard case .share(let share)? = NaturalAmount.read(value + unit, currency: currency) else {
          return nil
        }
        let word = OfferWord.share(OfferShare(share.basisPoints, of: 10_000))
        return (
          off == nil ? [word] : [word, .forgive], place + mark.count + (off?.count ?? 0)
        )
      }
      return nil
    }

    private func money(_ figure: String, _ end: Int) -> Read? {
      switch NaturalAmount.read(figure, currency: currency) {
      case .money(let money): return ([.money(money)], end)
      case .otherCurrency(let mark): return ([.otherCurrency(mark)], end)
      case .share, nil: return nil
      }
    }

    /// What a number says with a unit that counts.
    private func counted(_ number: String, _ unit: [OfferWord]) -> [OfferWord]? {
      guard let count = kanjiNumber(number) ?? Int(number) else { return nil }
      guard let first = unit.first else { return nil }
      switch first {
      case .payments: return [.count(count)]
      case .times: return [.number(String(count)), .times]
      case .multiple: return (2...10).contains(count) ? [.multiple(count)] : nil
      case .span(let one):
        guard count <= 3_650 else { return nil }
        return [.span(OfferSpan(count: count * one.count, unit: one.unit))] + unit.dropFirst()
      case .dayOfMonth: return (1...31).contains(count) ? [.dayOfMonth(count)] : nil
      case .month: return (1...12).contains(count) ? [.month(count)] : nil
      case .endOf: return (1...12).contains(count) ? [.endOf(count)] : nil
      case .yearNumber: return (2_000...2_199).contains(count) ? [.yearNumber] : year(count)
      case .share(let one) where unit.count > 1:
        return (1...100).contains(count) ? fold(count, one, unit) : nil
      default: return nil
      }
    }

    /// 2年 is a length of time where 2026年 is a year.
    private func year(_ count: Int) -> [OfferWord]? {
      (1...10).contains(count) ? [.span(OfferSpan(count: 12 * count, unit: .month))] : nil
    }

    /// 八折 and 85折 are what is paid; 2割引 is what is not.
    private func fold(_ count: Int, _ one: OfferShare, _ unit: [OfferWord]) -> [OfferWord]? {
      let below = unit.contains(.settle) && count > 10 ? 100 : one.denominator
      guard count < below else { return nil }
      return [.share(OfferShare(count, of: below))] + unit.dropFirst()
    }

    private func kanjiNumber(_ number: String) -> Int? {
      guard number.allSatisfy({ Self.kanji.contains($0) }),
        case .money(let money)? = NaturalAmount.read(number, currency: .jpy)
      else { return nil }
      return money.minorUnits
    }

    // MARK: - Characters

    private func starts(with word: String, at place: Int) -> Bool {
      text.starts(with: word, at: place)
    }

    private func endOfDigits(_ place: Int) -> Int {
      var end = min(place, characters.count)
      while end < characters.count, OfferText.isDigit(characters[end]) { end += 1 }
      return end
    }
  }
}
