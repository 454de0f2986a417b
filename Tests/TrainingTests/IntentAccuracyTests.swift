import Foundation
import Receivables
import Testing

@testable import Training

/// How well the reader understands sentences that nobody looked at when the cues were written.
///
/// With `KAISHU_CONFUSION` set the tables are printed as they stand in the docs.
@Suite struct IntentAccuracyTests {
  static let heldOut = Language.allCases.filter { LabelledSentences.exists("Sentences", $0) }

  @Test(
    .enabled(if: !heldOut.isEmpty, "Sentences.en/ja/zh-Hans.csv are not beside the tests"),
    arguments: heldOut)
  func understandsWhatWasHeldOut(_ language: Language) throws {
    let confusion = Confusion(try LabelledSentences("Sentences", language))
    Self.show(confusion, language)
    #expect(confusion.total >= 120)
    #expect(
      confusion.right * 100 >= confusion.total * 90,
      "\(language): \(confusion.summary)\n\(confusion.table)\n\(list(confusion))")
    #expect(
      confusion.wrongButSure * 100 <= confusion.total * 2,
      "\(language): \(confusion.summary)\n\(confusion.table)\n\(list(confusion))")
    #expect(
      confusion.topicsRight * 100 >= confusion.topics * 90,
      "\(language): \(confusion.summary)\n\(list(confusion))")
  }

  @Test(arguments: Language.allCases)
  func understandsItsOwnSentences(_ language: Language) throws {
    let confusion = Confusion(try LabelledSentences("DevelopmentSentences", language))
    Self.show(confusion, language)
    #expect(confusion.total >= 40)
    #expect(
      confusion.misses.isEmpty, "\(language): \(confusion.summary)\n\(list(confusion))")
    #expect(confusion.right == confusion.total)
  }

  private func list(_ confusion: Confusion) -> String {
    confusion.misses.joined(separator: "\n")
  }

  private static func show(_ confusion: Confusion, _ language: Language) {
    guard ProcessInfo.processInfo.environment["KAISHU_CONFUSION"] != nil else { return }
    print("\(language.rawValue): \(confusion.summary)\n\(confusion.table)")
  }
}
