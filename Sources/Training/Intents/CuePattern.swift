/// A pattern of words: what a cue looks like in a ``CueText``.
///
/// Written as the words themselves with `|` or a new line between alternatives, `(a|b)` for one of them, `(a|b)*` for
/// any number of them, `[a|b]` for what may be missing, `…` for a few words in between, `#`, `@`, `+` and `~` for figures (``CueMark``), `word*` for
/// any ending, `^` and `$` for the beginning and the end, and `?` after them for a question.
struct CuePattern: Sendable {
  private enum Step: Sendable {
    case code(UInt32)
    case fork([Int])
    case jump(Int)
    case gap
    case restOfWord
    case start
    case end
    case question
    case found
  }

  private var steps: [Step] = []
  private let gapMax: Int

  /// - Parameters:
  ///   - normalize: a run of literal characters in the form of the text.
  ///   - gapMax: codes that `…` may stand for.
  init(_ source: String, gapMax: Int, normalize: @escaping (String) -> [UInt32]) {
    self.gapMax = gapMax
    var parser = Parser(source: Array(source), normalize: normalize)
    parser.alternatives()
    parser.steps.append(.found)
    steps = parser.steps
  }

  /// A way that a match can begin: its first codes, and the alternative that they lead into.
  struct Beginning: Hashable {
    /// No more than ``lengthMax``; fewer where a gap or the end follows.
    let codes: [UInt32]
    let alternative: Int

    static let lengthMax = 3

    var key: UInt64 { Self.key(codes) }

    /// Codes as a number, which is also the key of what stands in a text.
    static func key<Codes: Sequence>(_ codes: Codes) -> UInt64 where Codes.Element == UInt32 {
      codes.reduce(0) { $0 << 21 | UInt64($1) }
    }
  }

  /// Every way that a match can begin.
  var beginnings: Set<Beginning> {
    guard case .fork(let alternatives)? = steps.first else { return [] }
    var found: Set<Beginning> = []
    for alternative in alternatives { collect(from: alternative, alternative, [], into: &found) }
    return found
  }

  private func collect(
    from step: Int, _ alternative: Int, _ codes: [UInt32], into found: inout Set<Beginning>
  ) {
    guard codes.count < Beginning.lengthMax else {
      found.insert(Beginning(codes: codes, alternative: alternative))
      return
    }
    switch steps[step] {
    case .code(let code): collect(from: step + 1, alternative, codes + [code], into: &found)
    case .fork(let targets):
      for target in targets { collect(from: target, alternative, codes, into: &found) }
    case .jump(let target): collect(from: target, alternative, codes, into: &found)
    case .start, .question: collect(from: step + 1, alternative, codes, into: &found)
    case .gap, .restOfWord, .end, .found:
      found.insert(Beginning(codes: codes, alternative: alternative))
    }
  }

  /// Where a match of an alternative that begins at `place` ends; `nil` when there is none.
  func end(in text: CueText, at place: Int, alternative: Int, isQuestion: Bool) -> Int? {
    run(alternative, text, place, isQuestion)
  }

  private func run(_ first: Int, _ text: CueText, _ start: Int, _ isQuestion: Bool) -> Int? {
    var step = first
    var place = start
    while true {
      switch steps[step] {
      case .code(let code):
        guard place < text.codes.count, text.codes[place] == code else { return nil }
        place += 1
      case .fork(let targets):
        for target in targets {
          if let end = run(target, text, place, isQuestion) { return end }
        }
        return nil
      case .jump(let target):
        step = target
        continue
      case .gap: return afterGap(step + 1, text, place, isQuestion)
      case .restOfWord:
        while place < text.codes.count, text.codes[place] != CueText.space { place += 1 }
        place += 1
      case .start: guard place == 0 else { return nil }
      case .end: guard place >= text.codes.count else { return nil }
      case .question: guard isQuestion else { return nil }
      case .found: return min(place, text.codes.count)
      }
      step += 1
    }
  }

  private func afterGap(_ step: Int, _ text: CueText, _ start: Int, _ isQuestion: Bool) -> Int? {
    let last = min(text.codes.count, start + gapMax)
    guard start <= last else { return nil }
    for place in start...last where place == text.codes.count || text.isStart[place] {
      if let end = run(step, text, place, isQuestion) { return end }
    }
    return nil
  }

  // MARK: - Reading a pattern

  private struct Parser {
    let source: [Character]
    let normalize: (String) -> [UInt32]
    var place = 0
    var steps: [Step] = []

    init(source: [Character], normalize: @escaping (String) -> [UInt32]) {
      self.source = source
      self.normalize = normalize
    }

    /// Alternatives up to a closing bracket or the end.
    mutating func alternatives(canBeEmpty: Bool = false) {
      let fork = steps.count
      steps.append(.fork([]))
      var targets: [Int] = []
      var jumps: [Int] = []
      repeat {
        let target = steps.count
        sequence()
        // A blank line, or a bar at the end of one, is no alternative.
        guard steps.count > target else { continue }
        targets.append(target)
        jumps.append(steps.count)
        steps.append(.jump(0))
      } while takesBar()
      if canBeEmpty { targets.append(steps.count) }
      steps[fork] = .fork(targets)
      for jump in jumps { steps[jump] = .jump(steps.count) }
    }

    private mutating func takesBar() -> Bool {
      guard place < source.count, source[place] == "|" || source[place] == "\n" else {
        return false
      }
      place += 1
      return true
    }

    private mutating func sequence() {
      while place < source.count {
        let character = source[place]
        switch character {
        case "|", "\n", ")", "]": return
        case "(", "[":
          place += 1
          let start = steps.count
          alternatives(canBeEmpty: character == "[")
          if place + 1 < source.count, source[place] == ")", source[place + 1] == "*" {
            place += 1
            makeRepeated(from: start)
          }
        case "…": steps.append(.gap)
        case "^": steps.append(.start)
        case "$": steps.append(.end)
        case "?": steps.append(.question)
        case "*": steps.append(.restOfWord)
        case " ": break
        default:
          if let mark = CueMark(rawValue: character) {
            literal(normalize(String(mark.rawValue)))
          } else {
            literal(word())
            continue
          }
        }
        place += 1
      }
    }

    /// The alternatives from a step on, any number of times: each goes back to the fork, which has a way past them.
    private mutating func makeRepeated(from fork: Int) {
      guard case .fork(let targets) = steps[fork] else { return }
      for step in fork..<steps.count {
        if case .jump(steps.count) = steps[step] { steps[step] = .jump(fork) }
      }
      steps[fork] = .fork(targets + [steps.count])
    }

    private mutating func literal(_ codes: [UInt32]) {
      steps += codes.map { .code($0) }
    }

    /// A word; before `*` without the space that ends it.
    private mutating func word() -> [UInt32] {
      let start = place
      while place < source.count, !"|\n()[]…^$?* #@+~".contains(source[place]) { place += 1 }
      var codes = normalize(String(source[start..<place]))
      if place < source.count, source[place] == "*", codes.last == CueText.space {
        codes.removeLast()
      }
      return codes
    }
  }
}
