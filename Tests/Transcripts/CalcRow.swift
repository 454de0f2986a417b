import Foundation
import Testing

/// A line of a desk calculator and the figures of its JSON answer.
struct CalcRow: Sendable {
  let id: String
  /// What follows `calc`; words in double quotes stay together.
  let line: String
  /// Paths into the answer, such as `instalments.amount.minorUnits`, and what stands there: of a list each
  /// element's, with a space between.
  let figures: [(path: String, value: String)]

  /// - Parameter line: may be broken wherever it has a space.
  init(_ id: String, _ line: String, _ figures: (String, String)...) {
    self.id = id
    self.line = line.split(separator: "\n").joined(separator: " ")
    self.figures = figures.map { (path: $0.0, value: $0.1) }
  }

  var arguments: [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  /// Carries the line out in a place without a book and compares the figures.
  func check(_ program: Program) throws {
    let result = try program.run(["calc"] + arguments + ["--format", "json"])
    #expect(result.status == 0, "\(id): \(line)\n\(result.screen)")
    try compare(result.output)
  }

  /// Compares the figures of an answer.
  func compare(_ text: String) throws {
    let answer = try JSONSerialization.jsonObject(with: Data(text.utf8))
    for (path, value) in figures {
      let keys = path.split(separator: ".").map(String.init)
      #expect(Self.text(answer, keys[...]) == value, "\(id): \(line) \(path)")
    }
  }

  private static func text(_ value: Any, _ keys: ArraySlice<String>) -> String {
    if let list = value as? [Any] { return list.map { text($0, keys) }.joined(separator: " ") }
    guard let key = keys.first else { return String(describing: value) }
    guard let object = value as? [String: Any], let next = object[key] else { return "-" }
    return text(next, keys.dropFirst())
  }
}
