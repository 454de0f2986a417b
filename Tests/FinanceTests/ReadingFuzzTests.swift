import Finance
import Testing

/// Strings from an alphabet of what readers trip over: none may stop the program, and some must be
/// read and some refused, or the alphabet is not worth its name.
@Suite struct ReadingFuzzTests {
  private static let marks = [
    "0", "1", "2", "5", "9", "12", "25", "2026", "99999999", "０", "９", "三", "十", "百", "千", "万", "億",
    "亿", "両", "〇", ".", ",", "，", "．", "-", "−", "/", "(", ")", "▲", "△", "+", "%", "％", "割", "¥",
    "$",
    "円", "元", "k", "m", "x", " ", "　", "年", "月", "日", "末", "来", "下", "周五", "後", "后", "金曜", "令和",
    "r8",
    "h", "元", "in ", "days", "months", "next ", "friday", "dec", "th", "st", "t", "now", "half",
    "半分",
    "e\u{301}", "\u{200D}", "\u{0}", "🇯🇵", "\n", "\u{3099}", "ﾞ", "ﾊ", "٣", "Ⅷ", "½",
  ]

  private func texts(_ seed: UInt64, _ count: Int) -> [String] {
    print("ReadingFuzzTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...7, using: &random))
        .map { _ in Self.marks[Int.random(in: Self.marks.indices, using: &random)] }.joined()
    }
  }

  private func expectBoth(_ read: Int, of count: Int) {
    #expect(read > 50, "too few were read")
    #expect(count - read > 50, "too few were refused")
  }

  @Test func amountsInWords() {
    let texts = texts(1_001, 20_000)
    var count = 0
    for text in texts {
      for currency in [Currency.jpy, .usd] {
        guard let reading = NaturalAmount.read(text, currency: currency) else { continue }
        count += 1
        switch reading {
        case .money(let money):
          let range = 0...Money.minorUnitsMax
          #expect(range.contains(money.minorUnits) && money.currency == currency, "\(text)")
        case .share(let share): #expect(share > .zero && share <= .whole, "\(text)")
        case .otherCurrency(let mark): #expect(!mark.isEmpty, "\(text)")
        }
      }
    }
    expectBoth(count, of: 2 * texts.count)
  }

  @Test func datesInWords() {
    let texts = texts(1_002, 20_000)
    let today = day("2026-11-24")
    var count = 0
    for text in texts {
      for order in DateOrder.allCases {
        for looksBack in [false, true] {
          let reader = NaturalDate(today: today, order: order, looksBack: looksBack)
          guard let date = reader.read(text) else { continue }
          count += 1
          #expect(CivilDate.years.contains(date.year), "\(text)")
        }
      }
    }
    expectBoth(count, of: 6 * texts.count)
  }

  @Test func amountsInFiles() {
    let texts = texts(1_003, 20_000)
    var count = 0
    for text in texts {
      for form in NumberForm.allCases {
        guard let units = AmountText.minorUnits(text, currency: .usd, form: form) else { continue }
        count += 1
        #expect(abs(units) <= Money.minorUnitsMax, "\(text)")
      }
    }
    expectBoth(count, of: 2 * texts.count)
  }

  @Test func datesInFiles() {
    let separators = ["/", "-", ".", "年", "月", "日", "/", "-"]
    var random = SeededGenerator(seed: 1_004)
    var texts = texts(1_004, 10_000)
    for _ in 0..<10_000 {
      let parts = (0..<3).map { _ in
        ["1", "9", "12", "28", "31", "2026", "1900", "26", "x", ""].randomElement(using: &random)
          ?? ""
      }
      texts.append(parts.joined(separator: separators.randomElement(using: &random) ?? "/"))
    }
    var count = 0
    for text in texts {
      for order in DateOrder.allCases {
        guard let date = DateText.date(text, order: order) else { continue }
        count += 1
        #expect(CivilDate.years.contains(date.year), "\(text)")
      }
    }
    expectBoth(count, of: 3 * texts.count)
  }
}
