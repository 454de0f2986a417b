import Foundation
import Receivables
import Testing

@testable import Training

/// How well the reader understands sentences that it didn't learn from.
///
/// Sentences that were looked at to mend what is understood are examples from then on.
///
/// With `KAISHU_CONFUSION` set the tables are printed as they stand in the docs.
@Suite struct IntentAccuracyTests {
  /// In a hundred sentences.
  static let rightMin = 90
  static let wrongButSureMax = 2
  static let topicsRightMin = 85

  /// The first were written before the cues, the fresh ones without a look at anything that it learnt from.
  @Test(arguments: ["Sentences", "FreshSentences"], Language.allCases)
  func understandsWhatWasHeldOut(_ name: String, _ language: Language) throws {
    guard name != "FreshSentences" || LabelledSentences.exists(name, language) else { return }
    let confusion = Confusion(try LabelledSentences(name, language))
    Self.show(confusion, language)
    #expect(confusion.total >= 120)
    #expect(
      confusion.right * 100 >= confusion.total * Self.rightMin,
      "\(language): \(confusion.summary)\n\(confusion.table)\n\(list(confusion))")
    #expect(
      confusion.wrongButSure * 100 <= confusion.total * Self.wrongButSureMax,
      "\(language): \(confusion.summary)\n\(confusion.table)\n\(list(confusion))")
    #expect(
      confusion.topicsRight * 100 >= confusion.topics * Self.topicsRightMin,
      "\(language): \(confusion.summary)\n\(list(confusion))")
  }

  /// What it learnt from isn't all understood: a sentence may look like many others.
  @Test(arguments: Language.allCases)
  func understandsMostOfItsExamples(_ language: Language) {
    let all = LabelledSentences(examplesOf: language)
    let confusion = Confusion(
      LabelledSentences(
        language: language,
        rows: stride(from: 0, to: all.rows.count, by: 5).map { all.rows[$0] }))
    #expect(confusion.total >= 300)
    #expect(confusion.right * 100 >= confusion.total * 94, "\(list(confusion))")
    #expect(confusion.wrongButSure * 100 <= confusion.total * 2, "\(list(confusion))")
  }

  private func list(_ confusion: Confusion) -> String {
    confusion.misses.joined(separator: "\n")
  }

  private static func show(_ confusion: Confusion, _ language: Language) {
    guard ProcessInfo.processInfo.environment["KAISHU_CONFUSION"] != nil else { return }
    print("\(language.rawValue): \(confusion.summary)\n\(confusion.table)")
  }
}
