import Foundation
import Receivables

@testable import Training

/// Sentences with what they mean, from a table beside the tests: `text,intent,topic`.
struct LabelledSentences {
  struct Row {
    let text: String
    /// `nil` where the reader should not be sure.
    let intent: Intent?
    let topic: Topic?
  }

  let language: Language
  let rows: [Row]

  init(language: Language, rows: [Row]) {
    self.language = language
    self.rows = rows
  }

  /// - Parameter name: of the table, before the language.
  static func url(_ name: String, _ language: Language) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "\(name).\(language.rawValue).csv")
  }

  static func exists(_ name: String, _ language: Language) -> Bool {
    FileManager.default.fileExists(atPath: url(name, language).path)
  }

  init(_ name: String, _ language: Language) throws {
    self.language = language
    let text = try String(contentsOf: Self.url(name, language), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    rows = try lines.dropFirst().map { line in
      let cells = Self.cells(line)
      guard cells.count >= 2, let row = Row(cells) else { throw Unreadable(line: String(line)) }
      return row
    }
  }

  /// The examples that the reader learns from.
  init(examplesOf language: Language) {
    self.language = language
    rows = IntentExamples.of(language).list.map {
      Row(text: $0.text, intent: $0.intent, topic: $0.topic)
    }
  }

  struct Unreadable: Error {
    let line: String
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

extension LabelledSentences.Row {
  init?(_ cells: [String]) {
    let topic = cells.count > 2 ? cells[2] : ""
    guard cells[1] == "unsure" || Intent(rawValue: cells[1]) != nil,
      topic.isEmpty || Topic(rawValue: topic) != nil
    else { return nil }
    self.init(text: cells[0], intent: Intent(rawValue: cells[1]), topic: Topic(rawValue: topic))
  }
}

/// What the reader made of labelled sentences.
struct Confusion {
  private(set) var counts: [String: [String: Int]] = [:]
  private(set) var misses: [String] = []
  private(set) var total = 0
  private(set) var right = 0
  /// Sure of another intent than the label, or sure where nobody can be.
  private(set) var wrongButSure = 0
  private(set) var topics = 0
  private(set) var topicsRight = 0

  init(_ sentences: LabelledSentences) {
    self.init(sentences, IntentReader(language: sentences.language))
  }

  init(_ sentences: LabelledSentences, _ reader: IntentReader) {
    for row in sentences.rows {
      let main = reader.read(row.text).main
      let heard = main?.isSure == true ? main?.intent : nil
      total += 1
      counts[Self.name(row.intent), default: [:]][Self.name(heard), default: 0] += 1
      if heard == row.intent {
        right += 1
      } else {
        if heard != nil { wrongButSure += 1 }
        misses.append("\(row.text) → \(Self.name(heard)), not \(Self.name(row.intent))")
      }
      guard let topic = row.topic, heard == row.intent else { continue }
      topics += 1
      if main?.topic == topic {
        topicsRight += 1
      } else {
        let heard = main?.topic?.rawValue ?? "no topic"
        misses.append("\(row.text) → \(heard), not \(topic.rawValue)")
      }
    }
  }

  private static func name(_ intent: Intent?) -> String { intent?.rawValue ?? "unsure" }

  /// A Markdown table: a row for each label, a column for each answer that was given.
  var table: String {
    let names = Intent.allCases.map(\.rawValue) + ["unsure"]
    let heads = names.filter { name in counts.values.contains { $0[name] != nil } }
    let rows = names.filter { counts[$0] != nil }.map { name in
      "| \(name) | "
        + heads.map { counts[name]?[$0].map(String.init) ?? "" }.joined(separator: " | ") + " |"
    }
    return
      (["| said | " + heads.joined(separator: " | ") + " |"]
      + ["|---|" + heads.map { _ in "---|" }.joined()] + rows).joined(separator: "\n")
  }

  /// The figures in a line.
  var summary: String {
    "\(right) of \(total) right, \(wrongButSure) wrong but sure, topic \(topicsRight) of \(topics)"
  }
}
