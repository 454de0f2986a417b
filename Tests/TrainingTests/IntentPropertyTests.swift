import Receivables
import Testing

@testable import Training

/// What must not change what is understood.
@Suite struct IntentPropertyTests {
  /// What one sentence was taken for.
  private struct Act: Hashable {
    let intent: Intent?
    let topic: Topic?
    let isSure: Bool
  }

  private func acts(_ text: String, _ language: Language) -> [Act] {
    IntentReader(language: language).read(text).sentences.map {
      Act(intent: $0.intent, topic: $0.topic, isSure: $0.isSure)
    }
  }

  /// Some of the examples: the reader is slow without optimization.
  private func sentences(_ language: Language) -> [String] {
    let all = LabelledSentences(examplesOf: language).rows.map(\.text)
    return stride(from: 0, to: all.count, by: 31).map { all[$0] }
  }

  @Test(arguments: Language.allCases)
  func spacesAndFullStopsSayNothing(_ language: Language) {
    for text in sentences(language) {
      let plain = acts(text, language)
      #expect(acts("  \(text)  ", language) == plain, "\(text)")
      #expect(acts(text.replacing(" ", with: "   "), language) == plain, "\(text)")
      guard text.last == "." || text.last == "。" else { continue }
      #expect(acts(text.dropLast() + "!", language) == plain, "\(text)")
      #expect(acts(text + text.suffix(1), language) == plain, "\(text)")
      #expect(acts(String(text.dropLast()), language) == plain, "\(text)")
    }
  }

  @Test func curlyQuotesAndCapitalsSayNothing() {
    for text in sentences(.en) {
      let plain = acts(text, .en)
      #expect(acts(text.replacing("'", with: "’"), .en) == plain, "\(text)")
      #expect(acts(text.uppercased(), .en) == plain, "\(text)")
    }
  }

  @Test(arguments: [Language.ja, .zhHans])
  func widthSaysNothing(_ language: Language) {
    let wide = Dictionary(uniqueKeysWithValues: zip("0123456789", "０１２３４５６７８９"))
    for text in sentences(language) {
      let changed = String(text.map { wide[$0] ?? $0 })
      #expect(acts(changed, language) == acts(text, language), "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func orderOfSentencesSaysNothing(_ language: Language) {
    // A short last word may be an abbreviation, whose point ends nothing.
    let all = sentences(language).filter {
      ".!?。！？".contains($0.suffix(1)) && ($0.split(separator: " ").last?.count ?? 0) > 5
    }
    let joint = language == .en ? " " : ""
    for (first, second) in zip(all, all.dropFirst(7)) {
      let forth = IntentReader(language: language).read(first + joint + second)
      let back = IntentReader(language: language).read(second + joint + first)
      #expect(forth.main?.intent == back.main?.intent, "\(first) \(second)")
      #expect(
        Set(acts(first + joint + second, language)) == Set(acts(second + joint + first, language)))
    }
  }

  @Test(arguments: Language.allCases)
  func theSameTwiceIsTheSame(_ language: Language) {
    for text in sentences(language) {
      let reader = IntentReader(language: language)
      #expect(reader.read(text) == reader.read(text))
    }
  }
}
