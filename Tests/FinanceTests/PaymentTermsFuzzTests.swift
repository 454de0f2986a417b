import Finance
import Testing

/// Random terms are written and read back unchanged; random words never stop the program.
@Suite struct PaymentTermsFuzzTests {
  private struct Chance {
    var random: SeededGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func step() -> DueRule.Step {
      switch number(0...3) {
      case 0: .days(number(1...3_650))
      case 1: .months(number(1...20))
      case 2: .day(number(1...31), monthsLater: number(0...12))
      default: .next((0..<number(1...4)).map { _ in number(1...31) })
      }
    }

    mutating func rule() throws -> DueRule {
      let start = DueRule.Start.allCases[number(0...4)]
      let steps = (0..<number(0...4)).map { _ in step() }
      let cutOff = !steps.isEmpty && number(0...2) == 0 ? number(1...31) : nil
      return try DueRule(start: start, cutOff: cutOff, steps: steps)
    }

    mutating func terms() throws -> PaymentTerms {
      switch number(0...3) {
      case 0, 1: return try PaymentTerms(rule())
      case 2:
        let count = number(2...5)
        var left = Portion.wholeMillionths
        var parts: [PaymentTerms.Part] = []
        for _ in 1..<count {
          let millionths = number(1...(left / 2))
          left -= millionths
          parts.append(PaymentTerms.Part(.percent(millionths: millionths), try rule()))
        }
        let last = number(0...1) == 0 ? Portion.rest : .percent(millionths: left)
        return try PaymentTerms(parts: parts + [PaymentTerms.Part(last, try rule())])
      default:
        let discounts = try (0..<number(1...3)).map { _ in
          PaymentTerms.Discount(millionths: number(1...999_999), rule: try rule())
        }
        return try PaymentTerms(rule(), discounts: discounts)
      }
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let seed: UInt64 = 4_001
    print("PaymentTermsFuzzTests seed \(seed)")
    var chance = Chance(random: SeededGenerator(seed: seed))
    var count = 0
    for _ in 0..<4_000 {
      // A discount may happen to end after the due date, or a sum of months pass the limit.
      guard let terms = try? chance.terms() else { continue }
      count += 1
      for language in PaymentTerms.Language.allCases {
        let text = terms.text(in: language)
        guard text.count <= PaymentTerms.lengthMax else { continue }
        do {
          let isSame = try PaymentTerms(text) == terms
          #expect(isSame, "\(text)")
        } catch {
          Issue.record("\(text): \(error)")
        }
      }
    }
    #expect(count > 3_600)
  }

  @Test func randomWordsAreReadOrRefused() throws {
    let words = [
      "net", "30", "10", "５", "2/10", "n/30", "days", "months", "10th", "10日", "末", "月末", "翌月",
      "翌々月",
      "締め", "払い", "月结", "天", "货到", "票到", "納品後", "後", "次月", "end", "of", "next", "month", "EOM", "+",
      ",", "、", "30%", "rest", "残額", "discount", "otherwise", "pay days", "cut-off", "COD", "then",
      "99999999999999999999", "0", "/", ".", "-", "e\u{301}", "\u{200D}", "\u{0}", "🇯🇵", "½", "٣",
      "soon",
      "%", "割", " ", "\n", "ヶ月", "その月", "on order",
    ]
    let seed: UInt64 = 4_002
    print("PaymentTermsFuzzTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var read = 0
    let count = 20_000
    for _ in 0..<count {
      let text = (0..<Int.random(in: 1...7, using: &random))
        .map { _ in words[Int.random(in: words.indices, using: &random)] }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard let terms = try? PaymentTerms(text) else { continue }
      read += 1
      let isSame = (try? PaymentTerms(terms.text(in: .en))) == terms
      #expect(isSame, "\(text)")
      let dates = TermsDates(
        issued: day("2026-11-24"), delivered: day("2026-11-20"), received: day("2026-11-28"),
        ordered: day("2026-10-01"), accepted: day("2026-12-01"))
      if let due = try? terms.dueDates(on: dates) {
        #expect(due.allSatisfy { $0.date >= day("2026-10-01") }, "\(text)")
      }
    }
    #expect(read > 200, "too few were read")
    #expect(count - read > 200, "too few were refused")
  }
}
