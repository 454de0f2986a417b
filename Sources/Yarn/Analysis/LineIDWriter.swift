/// Gives lines without an id one, and leaves every other byte of the file as it is.
///
/// Ids are the file's name and a number. Numbers go up in tens, so that lines put in later find one in between and
/// nobody has to renumber; a line keeps its id for good.
public struct LineIDWriter: Sendable {
  public struct Result: Sendable, Hashable {
    public let text: String
    /// The ids that were added, in order, without their hashtag.
    public let added: [String]
  }

  static let step = 10

  /// - Returns: `nil` when the file doesn't compile, because it isn't sure then what is a line.
  public static func adding(to file: SourceFile) -> Result? {
    let compilation = Compiler.compile([file], functions: FunctionLibrary.testPlans.signatures)
    guard let source = compilation.sources.first, compilation.isWellFormed else { return nil }
    var lines: [LineSyntax] = []
    for node in compilation.nodes { node.body.walk { lines += $0.lines } }
    lines.sort { $0.span.start < $1.span.start }
    let prefix = stem(file.name) + "-"
    let numbers = lines.map { line in
      line.hashtags.lazy.compactMap { number($0.text, prefix) }.first
    }
    let isOpen = lines.map { line in
      !line.hashtags.contains { $0.text.hasPrefix("line:") || $0.text.hasPrefix("shadow:") }
    }
    let chosen = numbered(numbers, isOpen)
    var bytes: [UInt8] = []
    var copied = 0
    var added: [String] = []
    for (line, number) in zip(lines, chosen) {
      guard let number else { continue }
      let digits = String(number)
      let id = "line:" + prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      bytes += source.bytes[copied..<line.end] + Array(" #\(id)".utf8)
      copied = line.end
      added.append(id)
    }
    bytes += source.bytes[copied...]
    return Result(text: String(decoding: bytes, as: UTF8.self), added: added)
  }

  /// The file's name as ids may have it.
  static func stem(_ path: String) -> String {
    String(LineIdentities.stem(path).map { $0.isWhitespace || "#/<\\$".contains($0) ? "_" : $0 })
  }

  private static func number(_ tag: String, _ prefix: String) -> Int? {
    let start = "line:" + prefix
    guard tag.hasPrefix(start) else { return nil }
    let digits = tag.dropFirst(start.count)
    return digits.allSatisfy { ("0"..."9").contains($0) } ? Int(digits) : nil
  }

  /// A number for each open line: between those of its neighbours where there is room, else after all others.
  private static func numbered(_ numbers: [Int?], _ isOpen: [Bool]) -> [Int?] {
    var result: [Int?] = Array(repeating: nil, count: numbers.count)
    var taken = Set(numbers.compactMap(\.self))
    var largest = taken.max() ?? 0
    var index = 0
    var last = 0
    while index < numbers.count {
      guard isOpen[index] else {
        last = numbers[index] ?? last
        index += 1
        continue
      }
      var run: [Int] = []
      var end = index
      while end < numbers.count, numbers[end] == nil {
        if isOpen[end] { run.append(end) }
        end += 1
      }
      let next = end < numbers.count ? numbers[end] : nil
      let gap = next.map { ($0 - last) / (run.count + 1) } ?? step
      for (place, line) in run.enumerated() {
        var number = last + gap * (place + 1)
        if gap < 1 || taken.contains(number) {
          number = (largest / step + 1) * step
        }
        taken.insert(number)
        largest = max(largest, number)
        result[line] = number
      }
      if next == nil { last = largest }
      index = end
    }
    return result
  }
}

extension Compilation {
  /// Whether what is a line is sure: faults of types and names don't matter to that.
  var isWellFormed: Bool {
    errors.allSatisfy {
      switch $0.kind {
      case .typeMismatch, .typeUnknown, .operatorType, .argumentCount, .memberUnknown,
        .memberAmbiguous, .nodeNameDuplicate, .groupMemberWithoutWhen, .variableRedeclared,
        .smartVariableLoop, .smartVariableReadOnly, .declarationTypeDiffers, .typeNameUnknown,
        .shadowSourceMissing, .shadowTextDiffers, .shadowHasExpressions, .subtitleDuplicate:
        true
      default: false
      }
    }
  }
}
