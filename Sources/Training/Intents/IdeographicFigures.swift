import Receivables

/// Amounts, days, counts of payments and lengths of time in Japanese and Chinese.
enum IdeographicFigures {
  typealias Unit = CueText.Unit

  /// The figure that begins at a place, and how many units it has.
  static func figure(at place: Int, of units: [Unit], _ language: Language) -> (CueMark, Int)? {
    let scan = Scan(units: units, start: place)
    for (mark, words) in language == .ja ? japanese : chinese {
      if let length = scan.longest(words) { return (mark, length) }
    }
    return scan.numbered(language)
  }

  private static let japanese: [(CueMark, Words)] = [
    (
      .date,
      Words(
        """
        月末日|月末|今月末|来月末|再来月末|翌月末|今月中|来月中|今月|来月|再来月|翌月|月内|年内|年末|年明け|今週中|今週末|今週|来週中|来週末|来週|再来週|週明け|週末
        本日中|本日|今日中|今日|明日中|明日|明後日|あさって|あした|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月曜|火曜|水曜|木曜|金曜|翌日
        来週月曜|来週火曜|来週水曜|来週木曜|来週金曜|来週の月曜|来週の火曜|来週の水曜|来週の木曜|来週の金曜|今週の金曜|今週金曜|先週|先月末|先月|昨日
        月初|月半ば|中旬|下旬|上旬|期末|午前中|夕方
        """)
    ),
    (.amount, Words("全額|半額|半分|総額|一部金|三分の一|三分の二")),
  ]
  private static let chinese: [(CueMark, Words)] = [
    (
      .date,
      Words(
        """
        本月底|这个月底|下个月底|下月底|月底|月末|月初|下个月初|下个月中|下个月|下月|次月|本月内|本月|这个月内|这个月|本周内|这周内|本周|这周|下周内|下周|下星期
        这个星期|今天之内|今天下午|今天内|今天|今日|明天|后天|明日|年底前|年底|年前|春节前|上周|上个月|昨天|季度末|这两天|
        """
          + ["周", "星期", "礼拜"].flatMap { week in
            ["", "本", "这", "下", "下个", "这个"].flatMap { prefix in
              "一二三四五六日天".map { "|\(prefix)\(week)\($0)" }
            }
          }.joined())
    ),
    (.amount, Words("一半|半数|全款|全额|三分之一|三分之二|四分之一|五分之一|二分之一")),
    (.span, Words("半个月|一阵子")),
  ]

  /// Words by their first character, the longest first.
  struct Words {
    private let byFirst: [UInt32: [[UInt32]]]

    init(_ list: String) {
      let words = list.split { $0 == "|" || $0.isNewline }.map {
        IdeographicCueText.codes(ofPattern: String($0))
      }
      byFirst = Dictionary(grouping: words.filter { !$0.isEmpty }) { $0[0] }
        .mapValues { $0.sorted { $0.count > $1.count } }
    }

    func starting(with code: UInt32) -> [[UInt32]] { byFirst[code] ?? [] }
  }

  // MARK: - One place

  private struct Scan {
    let units: [Unit]
    let start: Int

    func code(_ place: Int) -> UInt32 { place < units.count ? units[place].code : 0 }

    func character(_ place: Int) -> Character {
      Character(Unicode.Scalar(code(place)) ?? " ")
    }

    func longest(_ words: Words) -> Int? {
      words.starting(with: code(start)).first { starts(with: $0, at: start) }?.count
    }

    func starts(with word: [UInt32], at place: Int) -> Bool {
      guard place + word.count <= units.count else { return false }
      return word.indices.allSatisfy { word[$0] == units[place + $0].code }
    }

    func starts(with word: String, at place: Int) -> Bool {
      starts(with: word.unicodeScalars.map(\.value), at: place)
    }

    /// The first of the words that stands at a place, by its length.
    func any(_ words: String, at place: Int) -> Int? {
      words.split(separator: "|").first { starts(with: String($0), at: place) }?.unicodeScalars
        .count
    }

    private func isNumeral(_ place: Int) -> Bool {
      let character = character(place)
      return "0123456789一二三四五六七八九十百千万億亿两〇半数".contains(character)
    }

    func numbered(_ language: Language) -> (CueMark, Int)? {
      var place = start
      let isMarked = "¥$€£".contains(character(place))
      if isMarked { place += 1 }
      let first = place
      while isNumeral(place)
        || ".,/-".contains(character(place)) && isDigit(place + 1)
          && place > first
      {
        place += 1
      }
      // 哪一天 is a question and no length of time.
      guard place > first, start == 0 || character(start - 1) != "哪" else { return nil }
      if isMarked { return (.amount, place - start) }
      let isKanji = !(first..<place).contains { isDigit($0) }
      guard let (mark, end) = unit(after: place, language, isKanji: isKanji) else {
        return bare(first, place)
      }
      return (mark, end - start)
    }

    private func isDigit(_ place: Int) -> Bool {
      (0x30...0x39).contains(code(place))
    }

    /// A number without a unit: money with its commas or in ten-thousands, a day with its strokes.
    private func bare(_ first: Int, _ end: Int) -> (CueMark, Int)? {
      let text = String((first..<end).map(character))
      if text.contains("/") || text.split(separator: "-").count == 3 { return (.date, end - start) }
      let before = start > 0 ? character(start - 1) : " "
      if before.isASCII, before.isLetter || before == "-" { return nil }
      if text.contains(",") || text.count > 2 && "付给打转还汇払み".contains(before) {
        return (.amount, end - start)
      }
      if ["千万", "万千", "万万"].contains(text) { return nil }
      if text.count > 1, "万億亿".contains(where: text.contains) { return (.amount, end - start) }
      return nil
    }

    private func unit(
      after place: Int, _ language: Language, isKanji: Bool
    ) -> (CueMark, Int)? {
      if character(place) == "年", isNumeral(place + 1) {
        return (.date, longer(.date, place + 1, language))
      }
      for (mark, words) in language == .ja ? Self.japanese : Self.chinese {
        guard let length = any(words, at: place) else { continue }
        return (mark, longer(mark, place + length, language))
      }
      return nil
    }

    private static let japanese: [(CueMark, String)] = [
      (.amount, "円|％|%|割|万円|千円|億円|分の1|分の一|ドル|どる"),
      (.payments, "回払い|回に分けて|回に分割|回分割|回の分割|回で|回に"),
      (.span, "ヶ月|ゖ月|か月|ゕ月|ケ月|け月|カ月|箇月|週間|日間|日以上|日ほど|日も|日を過|日経|日超|日遅|営業日|年間|年|時間"),
      (.date, "月末日|月末|月中|月初|月分|日|月"),
    ]
    private static let chinese: [(CueMark, String)] = [
      (.amount, "块钱|元|块|圆|%|成|万元|折|人民币"),
      (.payments, "期|笔付|次付|次还|次性付"),
      (.span, "个多月|多个月|个月|个星期|周|多天|天|个工作日|个礼拜|年|小时"),
      (.date, "月底|月末|月中|月初|月份|月|号|日"),
    ]

    /// `11月30日` and `2026年11月` go on after their first unit.
    private func longer(_ mark: CueMark, _ end: Int, _ language: Language) -> Int {
      guard mark == .date else { return end }
      var place = end
      if isDigit(place) || isNumeral(place) {
        var next = place
        while isNumeral(next) { next += 1 }
        if let length = any("月末日|月末|月底|月|日|号", at: next) {
          place = longer(.date, next + length, language)
        }
      }
      return place
    }
  }
}
