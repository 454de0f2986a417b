import Receivables

/// What was learnt from the examples of a language.
struct IntentKnowledge: Sendable {
  let language: Language
  private let intents: LinearModel
  private let topics: LinearModel

  /// Class 0 is what is none.
  static let none = 0

  init(_ examples: IntentExamples, _ language: Language) {
    let features = examples.list.map {
      ExampleFeatures(ReadSentence.all($0.text, language), language).scaled
    }
    self.init(examples, features, language)
  }

  /// - Parameter features: of each example.
  init(
    _ examples: IntentExamples, _ features: [[ExampleFeatures.Feature]], _ language: Language
  ) {
    self.language = language
    intents = LinearModel(
      classes: Intent.allCases.count + 1, features: features,
      labels: examples.list.map { Self.place($0.intent) })
    let asking = examples.list.indices.filter { examples.list[$0].intent?.hasTopic == true }
    topics = LinearModel(
      classes: Topic.allCases.count + 1, features: asking.map { features[$0] },
      labels: asking.map { Self.place(examples.list[$0].topic) })
  }

  private static func place(_ intent: Intent?) -> Int {
    intent.flatMap(Intent.allCases.firstIndex).map { $0 + 1 } ?? none
  }

  private static func place(_ topic: Topic?) -> Int {
    topic.flatMap(Topic.allCases.firstIndex).map { $0 + 1 } ?? none
  }

  /// What a sentence most likely does, how likely that is, and which of its words say so.
  struct Judgement {
    let intent: Intent?
    let share: Double
    let topic: Topic?
    /// Where the words stand in what was typed that weighed most, in their order.
    let words: [ClosedRange<Int>]
  }

  /// - Parameter sentences: one, or those that are taken as one.
  func judge(_ sentences: [ReadSentence]) -> Judgement {
    judge(ExampleFeatures(sentences, language).scaled)
  }

  func judge(_ features: [ExampleFeatures.Feature]) -> Judgement {
    let (place, share) = Self.best(intents.shares(features))
    guard place != Self.none else {
      return Judgement(intent: nil, share: share, topic: nil, words: [])
    }
    let intent = Intent.allCases[place - 1]
    let words = weightiest(features, for: place)
    guard intent.hasTopic else {
      return Judgement(intent: intent, share: share, topic: nil, words: words)
    }
    let topic = Self.best(topics.shares(features)).place
    return Judgement(
      intent: intent, share: share, topic: topic == Self.none ? nil : Topic.allCases[topic - 1],
      words: words)
  }

  private static func best(_ shares: [Double]) -> (place: Int, share: Double) {
    var best = 0
    for place in shares.indices where shares[place] > shares[best] { best = place }
    return (best, shares[best])
  }

  private static let wordsMax = 3

  /// The words that speak most for a class; those that touch as one.
  private func weightiest(
    _ features: [ExampleFeatures.Feature], for place: Int
  ) -> [ClosedRange<Int>] {
    var weighed: [(range: ClosedRange<Int>, weight: Double)] = []
    for feature in features {
      guard let range = feature.range else { continue }
      let weight = intents.weight(of: feature, for: place)
      if weight > 0 { weighed.append((range, weight)) }
    }
    let most = weighed.sorted {
      ($0.weight, $1.range.lowerBound) > ($1.weight, $0.range.lowerBound)
    }.prefix(Self.wordsMax).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    return most.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound + 2 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  /// Learnt when a language is first read in.
  static func of(_ language: Language) -> IntentKnowledge {
    switch language {
    case .en: english
    case .ja: japanese
    case .zhHans: chinese
    }
  }

  private static let english = IntentKnowledge(.of(.en), .en)
  private static let japanese = IntentKnowledge(.of(.ja), .ja)
  private static let chinese = IntentKnowledge(.of(.zhHans), .zhHans)
}
