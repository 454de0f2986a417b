import Receivables
import Testing

@testable import Training

/// The labelled sentences: written before the cue lists, so that they measure and don't teach.
@Suite struct SentenceFileTests {
  @Test(arguments: Language.allCases)
  func haveEnoughOfEachIntent(_ language: Language) throws {
    let rows = try LabelledSentences("Sentences", language).rows
    #expect(rows.count >= 120)
    #expect(Set(rows.map(\.text)).count == rows.count)
    for intent in Intent.allCases {
      #expect(rows.count { $0.intent == intent } >= 8, "\(intent)")
    }
    #expect(rows.count { $0.intent == nil } >= 10)
    let asked = Set(rows.filter { $0.intent == .openQuestion }.map(\.topic))
    #expect(asked == Set(Topic.allCases.map { $0 }))
  }
}
