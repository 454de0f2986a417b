import Foundation
import Receivables
import Testing

@testable import Correspondence

@Suite struct WordingPatternTests {
  private func found(_ pattern: String, in text: String) throws -> String? {
    let pattern = try WordingPattern(pattern)
    let text = WordingText(text, language: .ja)
    for start in text.scalars.indices {
      if let end = pattern.end(in: text, from: start) { return text.seen(start..<end) }
    }
    return nil
  }

  @Test(arguments: [
    ("a|bc", "xbc", "bc"), ("a(b|c)d", "acd", "acd"), ("ab?c", "ac", "ac"),
    ("ab*c", "abbbc", "abbbc"),
    ("ab+c", "abbc", "abbc"), ("[0-9]{2,3}円", "1234円", "234円"), ("[^a]b", "abcb", "cb"),
    ("利.{0,3}複利", "利は複利", "利は複利"), (#"14\.6"#, "14.6", "14.6"), (#"\Uent"#, "kent Kent", "Kent"),
    ("(?:21|22)時", "22時", "22時"), ("[%％]", "５％", "％"), ("ＡＢ", "ab", "ab"),
  ])
  func finds(_ pattern: String, _ text: String, _ seen: String) throws {
    #expect(try found(pattern, in: text) == seen)
  }

  @Test(arguments: [
    ("ab+c", "ac"), ("利.{0,3}複利", "利は。複利"), ("[^a]b", "ab"), (#"14\.6"#, "14x6"), ("a{2,3}b", "ab"),
  ])
  func findsNothing(_ pattern: String, _ text: String) throws {
    #expect(try found(pattern, in: text) == nil)
  }

  @Test(arguments: [
    ("(ab", WordingPattern.Fault.Problem.unclosed, 4), ("[ab", .unclosed, 4),
    ("*a", .nothingToRepeat, 1),
    ("a{3,1}", .badRepeat, 7), ("a{x}", .badRepeat, 3), ("a?", .matchesNothing, 3),
    ("ab)", .unexpected, 3),
    ("[b-a]", .badRange, 3), ("(?=a)", .unexpected, 3), ("", .matchesNothing, 1),
    ("a|", .matchesNothing, 3),
  ])
  func saysWhereAPatternIsWrong(
    _ pattern: String, _ problem: WordingPattern.Fault.Problem, _ column: Int
  ) {
    #expect(throws: WordingPattern.Fault(problem: problem, column: column)) {
      try WordingPattern(pattern)
    }
  }

  /// The matcher against Foundation's, on random patterns and texts.
  @Test func agreesWithFoundation() throws {
    var chance = SystemChance(seed: 20_261_124)
    var found = 0
    var missed = 0
    for _ in 0..<2_000 {
      let pattern = Self.pattern(&chance, depth: 3)
      guard let ours = try? WordingPattern(pattern) else { continue }
      let text = String((0..<12).map { _ in chance.pick(Array("abcd")) })
      let theirs = try NSRegularExpression(pattern: pattern)
      for start in 0..<text.count {
        let match = theirs.firstMatch(
          in: text, options: .anchored, range: NSRange(location: start, length: 12 - start))
        let end = ours.end(in: WordingText(text, language: .en), from: start)
        #expect(end == match.map { $0.range.upperBound }, "seed 20261124: \(pattern) in \(text)")
        if end == nil { missed += 1 } else { found += 1 }
      }
    }
    #expect(found > 1_000 && missed > 1_000)
  }

  private static func pattern(_ chance: inout SystemChance, depth: Int) -> String {
    switch depth == 0 ? 0 : chance.below(7) {
    case 0, 1: return chance.pick(["a", "b", "c", "[ab]", "[^c]"])
    case 2: return pattern(&chance, depth: depth - 1) + pattern(&chance, depth: depth - 1)
    case 3: return "(?:\(pattern(&chance, depth: depth - 1))|\(pattern(&chance, depth: depth - 1)))"
    case 4: return "(?:\(pattern(&chance, depth: depth - 1)))?" + chance.pick(["a", "b"])
    case 5:
      return chance.pick(["a", "b", "c", "[ab]"]) + chance.pick(["*", "+", "{1,3}", "?"]) + "d"
    default: return pattern(&chance, depth: depth - 1) + ".{0,2}" + chance.pick(["a", "b"])
    }
  }

  /// Long gaps were once tried in every combination, and given up.
  @Test func aLongGapIsFound() throws {
    #expect(try found("a.{0,40}b", in: "a0123456789012345678901234567b") != nil)
    #expect(try found("a.{0,40}b", in: "a01234567890123456789012345678901234567890b") == nil)
  }

  @Test func aPatternThatRunsAwayIsGivenUp() throws {
    let pattern = try WordingPattern("(a|a)(a|a)(a|a)*b")
    let text = WordingText(String(repeating: "a", count: 5_000), language: .en)
    #expect(pattern.end(in: text, from: 0) == nil)
  }
}

/// Numbers that are the same for the same seed.
struct SystemChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
