/// Reads a pattern into the steps that look for it.
struct WordingPatternParser {
  private typealias Step = WordingPattern.Step
  private typealias Fault = WordingPattern.Fault

  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func program() throws(WordingPattern.Fault) -> [WordingPattern.Step] {
    guard scalars.count <= WordingPattern.charactersMax else { throw fault(.tooLong) }
    let steps = try alternatives()
    guard index == scalars.count else { throw fault(.unexpected) }
    let program = steps + [.match]
    guard program.count <= Self.stepsMax else { throw fault(.tooLong) }
    guard !Self.matchesNothing(program) else { throw fault(.matchesNothing) }
    return program
  }

  private func fault(_ problem: Fault.Problem) -> Fault {
    Fault(problem: problem, column: index + 1)
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws(Fault) -> [Step] {
    var steps = try sequence()
    while take("|") {
      let other = try sequence()
      // Jumps and splits are relative to the part until it is put in place.
      steps = Self.choice(steps, other)
    }
    return steps
  }

  private mutating func sequence() throws(Fault) -> [Step] {
    var steps: [Step] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let part = try repeated(try atom())
      steps = Self.joined(steps, part)
    }
    return steps
  }

  private mutating func atom() throws(Fault) -> [Step] {
    guard let scalar = next else { throw fault(.unexpected) }
    switch scalar {
    case "(":
      index += 1
      if take("?"), !take(":") { throw fault(.unexpected) }
      let steps = try alternatives()
      guard take(")") else { throw fault(.unclosed) }
      return steps
    case "[": return [.one(try list())]
    case ".":
      index += 1
      return [.one(ScalarClass(kind: .sentence))]
    case "?", "*", "+", "{": throw fault(.nothingToRepeat)
    case "\\":
      index += 1
      guard let escaped = next else { throw fault(.unclosed) }
      index += 1
      if escaped == "U" { return [.one(ScalarClass(kind: .capital))] }
      return [.one(Self.one(escaped))]
    default:
      index += 1
      return [.one(Self.one(scalar))]
    }
  }

  private static func one(_ scalar: Unicode.Scalar) -> ScalarClass {
    let value = WordingText.folded(scalar)
    return ScalarClass(kind: .listed, ranges: [value...value])
  }

  private mutating func list() throws(Fault) -> ScalarClass {
    index += 1
    let kind: ScalarClass.Kind = take("^") ? .others : .listed
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = next, scalar != "]" {
      index += 1
      var first = scalar
      if scalar == "\\" {
        guard let escaped = next else { throw fault(.unclosed) }
        index += 1
        first = escaped
      }
      let low = WordingText.folded(first)
      if next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
        let high = WordingText.folded(scalars[index + 1])
        guard low <= high else { throw fault(.badRange) }
        ranges.append(low...high)
        index += 2
      } else {
        ranges.append(low...low)
      }
    }
    guard take("]") else { throw fault(.unclosed) }
    guard !ranges.isEmpty else { throw fault(.badRange) }
    return ScalarClass(kind: kind, ranges: ranges)
  }

  private mutating func repeated(_ part: [Step]) throws(Fault) -> [Step] {
    if take("?") { return Self.optional(part) }
    if take("*") { return Self.again(part) }
    if take("+") { return Self.joined(part, Self.again(part)) }
    guard take("{") else { return part }
    let least = try number()
    var most = least
    if take(",") { most = try number() }
    guard take("}"), least <= most, most <= Self.repeatsMax else { throw fault(.badRepeat) }
    // What may be left out is nested, so that each number of times is tried once: x{0,2} is (x(x)?)?.
    var steps: [Step] = []
    for time in (0..<most).reversed() {
      steps = Self.joined(part, steps)
      if time >= least { steps = Self.optional(steps) }
    }
    return steps
  }

  private mutating func number() throws(Fault) -> Int {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar), digits.count < 4 {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    guard let number = Int(digits) else { throw fault(.badRepeat) }
    return number
  }

  // MARK: - Putting parts together

  private static func moved(_ steps: [Step], by count: Int) -> [Step] {
    steps.map { step in
      switch step {
      case .split(let first, let second): .split(first + count, second + count)
      case .jump(let other): .jump(other + count)
      case .one, .match: step
      }
    }
  }

  private static func joined(_ first: [Step], _ second: [Step]) -> [Step] {
    first + moved(second, by: first.count)
  }

  private static func choice(_ first: [Step], _ second: [Step]) -> [Step] {
    [.split(1, first.count + 2)] + moved(first, by: 1)
      + [.jump(first.count + 2 + second.count)] + moved(second, by: first.count + 2)
  }

  private static func optional(_ part: [Step]) -> [Step] {
    [.split(1, part.count + 1)] + moved(part, by: 1)
  }

  private static func again(_ part: [Step]) -> [Step] {
    [.split(1, part.count + 2)] + moved(part, by: 1) + [.jump(0)]
  }

  /// Whether the end is reached without anything being read.
  private static func matchesNothing(_ program: [Step]) -> Bool {
    var waiting = [0]
    var seen: Set<Int> = []
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch program[step] {
      case .match: return true
      case .jump(let other): waiting.append(other)
      case .split(let first, let second): waiting += [first, second]
      case .one: break
      }
    }
    return false
  }

  private static let repeatsMax = 100
  private static let stepsMax = 4_000
}
