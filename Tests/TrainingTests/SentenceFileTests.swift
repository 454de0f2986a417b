import Foundation
import Receivables
import Testing

@testable import Training

/// The labelled sentences: written before the cue lists, so that they measure and don't teach.
@Suite struct SentenceFileTests {
  static func rows(_ language: Language) throws -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sentences.\(language.rawValue).csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(fields)
  }

  /// The fields of a row without line ends in them.
  private static func fields(_ row: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in row {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  @Test(arguments: Language.allCases)
  func haveEnoughOfEachIntent(_ language: Language) throws {
    let rows = try Self.rows(language)
    #expect(rows.first == ["text", "intent", "topic"])
    let sentences = rows.dropFirst()
    #expect(sentences.allSatisfy { $0.count == 3 && !$0[0].isEmpty })
    #expect(Set(sentences.map { $0[0] }).count == sentences.count)
    for intent in Intent.allCases.map(\.rawValue) {
      #expect(sentences.count { $0[1] == intent } >= 8, "\(intent)")
    }
    #expect(sentences.count { $0[1] == "unsure" } >= 10)
    let known = Set(Intent.allCases.map(\.rawValue) + ["unsure"])
    #expect(sentences.filter { !known.contains($0[1]) } == [])
    let topics = Set(Topic.allCases.map(\.rawValue) + [""])
    #expect(sentences.filter { !topics.contains($0[2]) } == [])
    #expect(
      Set(sentences.filter { $0[1] == "open-question" }.map { $0[2] }) == topics.subtracting([""]))
  }
}
