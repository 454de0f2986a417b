import Receivables

/// A wording that was found, and where.
public struct WordingHit: Sendable, Equatable {
  public let term: WordingTerm
  /// Where it starts, both from 1.
  public let line: Int
  public let column: Int
  /// As it is written there.
  public let seen: String
}

/// Looks through texts of one language for what they must not or should not say.
///
/// The same on every draft of a letter and on any file. Made once, used on many texts.
public struct WordingCheck: Sendable {
  private struct Compiled: Sendable {
    let term: WordingTerm
    let pattern: WordingPattern
    let except: [WordingPattern]
    let always: [WordingPattern]
  }

  private let language: Language
  private var terms: [Compiled] = []
  /// The terms that may start with a scalar, and those that may start with any.
  private var byFirst: [UInt32: [Int]] = [:]
  private var anywhere: [Int] = []

  /// - Parameters:
  ///   - own: the firm's terms; those of another language are left out, and so is one that can't be read, which
  ///     the settings refuse.
  ///   - forThirdParty: also what a third party must not learn.
  public init(_ language: Language, own: [WordingTerm] = [], forThirdParty: Bool = false) {
    self.language = language
    let shipped = forThirdParty ? WordingTerms.thirdParty(language) : []
    let terms = shipped + WordingTerms.shipped(language) + own
    for term in terms where term.language ?? language == language {
      guard let pattern = try? WordingPattern(term.pattern) else { continue }
      let compiled = Compiled(
        term: term, pattern: pattern, except: term.except.compactMap { try? WordingPattern($0) },
        always: term.always.compactMap { try? WordingPattern($0) })
      let index = self.terms.count
      self.terms.append(compiled)
      if let first = pattern.firstScalars() {
        for scalar in first { byFirst[scalar, default: []].append(index) }
      } else {
        anywhere.append(index)
      }
    }
  }

  /// What was found, in the order of the text.
  ///
  /// - Parameter names: of parties and others, whose words are not ours: a hit inside one of them is none.
  public func hits(in text: String, names: [String] = []) -> [WordingHit] {
    let text = WordingText(text, language: language)
    let names = names.flatMap { text.occurrences(of: $0, language: language) }
    var hits: [WordingHit] = []
    var taken = Array(repeating: 0, count: terms.count)
    for place in text.scalars.indices {
      let inside = text.isInside(place)
      for index in byFirst[text.scalars[place]] ?? [] where place >= taken[index] {
        look(for: index, place, inside, text, names, &taken, &hits)
      }
      for index in anywhere where place >= taken[index] {
        look(for: index, place, inside, text, names, &taken, &hits)
      }
    }
    return hits
  }

  private func look(
    for index: Int, _ place: Int, _ isInside: Bool, _ text: WordingText, _ names: [Range<Int>],
    _ taken: inout [Int], _ hits: inout [WordingHit]
  ) {
    // A word or a number is looked at from its start: "thief" isn't in "the thieflike", nor 0時 in 10時.
    guard !isInside, let end = terms[index].pattern.end(in: text, from: place) else { return }
    taken[index] = end
    let range = place..<end
    guard !names.contains(where: { $0.contains(range) }), !isHarmless(range, terms[index], text)
    else { return }
    let (line, column) = text.places[place]
    hits.append(
      WordingHit(term: terms[index].term, line: line, column: column, seen: text.seen(range)))
  }

  private func isHarmless(_ range: Range<Int>, _ term: Compiled, _ text: WordingText) -> Bool {
    guard term.except.contains(where: { covers(range, $0, text) }) else { return false }
    return !term.always.contains { covers(range, $0, text) }
  }

  /// Whether a match of the pattern covers the range; it may begin a little before.
  private func covers(_ range: Range<Int>, _ pattern: WordingPattern, _ text: WordingText) -> Bool {
    let first = max(0, range.lowerBound - Self.lookBehindMax)
    return (first...range.lowerBound).contains { start in
      pattern.end(in: text, from: start).map { $0 >= range.upperBound } ?? false
    }
  }

  private static let lookBehindMax = 48
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
