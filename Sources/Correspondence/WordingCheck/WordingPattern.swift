/// What a wording looks for: plain words with a few marks, read by one small matcher of our own.
///
/// A letter is looked through for dozens of wordings, thousands of letters a minute, and firms write patterns
/// too: so it must be fast, say where a pattern is wrong, and never run away. Known are `a|b`, `( )`, `(?: )`, `[ ]`,
/// `[^ ]`, `?`, `*`, `+`, `{m,n}`, `.` (anything within a sentence), `\U` (any capital) and `\` before a mark.
/// Letter case and character width make no difference.
public struct WordingPattern: Sendable {
  /// What is wrong with a pattern, and at which of its characters, from 1.
  public struct Fault: Error, Sendable, Equatable {
    public enum Problem: String, Sendable {
      case unclosed, nothingToRepeat, badRepeat, badRange, matchesNothing, tooLong, unexpected
    }
    public let problem: Problem
    public let column: Int
  }

  enum Step: Sendable {
    case one(ScalarClass)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  let program: [Step]
  public let text: String

  /// - Throws: ``Fault`` when it can't be read, or would be found everywhere.
  public init(_ text: String) throws(Fault) {
    self.text = text
    var parser = WordingPatternParser(text)
    program = try parser.program()
  }

  /// Where a match that starts at `start` ends; `nil` when there is none.
  func end(in text: WordingText, from start: Int) -> Int? {
    var waiting = [(step: 0, place: start)]
    var steps = 0
    while let (step, place) = waiting.popLast() {
      var step = step
      var place = place
      running: while true {
        steps += 1
        if steps > Self.stepsMax { return nil }
        switch program[step] {
        case .match: return place
        case .jump(let other): step = other
        case .split(let first, let second):
          waiting.append((second, place))
          step = first
        case .one(let scalars):
          guard place < text.scalars.count, scalars.holds(text, place) else { break running }
          place += 1
          step += 1
        }
      }
    }
    return nil
  }

  /// The scalars that a match may start with; `nil` when these are too many to list.
  func firstScalars() -> Set<UInt32>? {
    var found: Set<UInt32> = []
    var waiting = [0]
    var seen: Set<Int> = []
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch program[step] {
      case .match: return nil
      case .jump(let other): waiting.append(other)
      case .split(let first, let second): waiting += [first, second]
      case .one(let scalars):
        guard let listed = scalars.listed else { return nil }
        found.formUnion(listed)
      }
    }
    return found
  }

  /// Characters that a pattern has at most, and the steps that one attempt takes at most.
  static let charactersMax = 1_000
  private static let stepsMax = 20_000
}

/// One place of a pattern: which scalars may stand there.
struct ScalarClass: Sendable {
  enum Kind: Sendable {
    case listed, others, sentence, capital
  }
  let kind: Kind
  var ranges: [ClosedRange<UInt32>] = []

  func holds(_ text: WordingText, _ place: Int) -> Bool {
    let value = text.scalars[place]
    switch kind {
    case .listed: return ranges.contains { $0.contains(value) }
    case .others: return value != WordingText.pause && !ranges.contains { $0.contains(value) }
    case .sentence: return !WordingText.endsSentence(value)
    case .capital: return text.isCapital[place]
    }
  }

  /// All of them, where they are few.
  var listed: [UInt32]? {
    guard kind == .listed, ranges.reduce(0, { $0 + $1.count }) <= 64 else { return nil }
    return ranges.flatMap { Array($0) }
  }
}
