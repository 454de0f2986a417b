import Dispatch
import Finance
import Receivables
import Synchronization

/// Makes many letters at once, on all processors, each looked through for its wording.
///
/// The same letters come out, in the order in which they were asked for, however many processors there are.
public struct LetterRun: Sendable {
  /// A letter to make.
  public struct Order: Sendable {
    let template: PreparedLetter
    let facts: LetterFacts

    public init(_ template: PreparedLetter, _ facts: LetterFacts) {
      self.template = template
      self.facts = facts
    }
  }

  /// A letter, and what its wording should or must not say.
  public struct Made: Sendable {
    public let letter: RenderedLetter
    public let hits: [WordingHit]
  }

  /// How many to make at a time: enough for all processors, few enough for progress to be seen.
  public static let stretch = 256

  private let calendar: BusinessCalendar
  private let checks: [Language: WordingCheck]

  /// - Parameter own: the firm's own wording terms.
  public init(calendar: BusinessCalendar, own: [WordingTerm] = []) {
    self.calendar = calendar
    checks = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, WordingCheck($0, own: own)) })
  }

  /// The letters, in the order of the orders.
  ///
  /// - Throws: the error of the first that can't be made, as ``PreparedLetter/draft(_:calendar:)``.
  public func make(_ orders: [Order]) throws(LetterError) -> [Made] {
    let results = Mutex<[Result<Made, LetterError>?]>(Array(repeating: nil, count: orders.count))
    DispatchQueue.concurrentPerform(iterations: orders.count) { index in
      let result = Result { () throws(LetterError) in try make(orders[index]) }
      results.withLock { $0[index] = result }
    }
    var made: [Made] = []
    for result in results.withLock({ $0 }) {
      if let result { made.append(try result.get()) }
    }
    return made
  }

  private func make(_ order: Order) throws(LetterError) -> Made {
    let letter = try order.template.draft(order.facts, calendar: calendar).letter()
    let hits = checks[letter.language]?.hits(in: letter.text, names: order.facts.partyWords) ?? []
    return Made(letter: letter, hits: hits)
  }
}

extension LetterFacts {
  /// The parties' own names and addresses: they are not our words.
  public var partyWords: [String] {
    [creditor.name, debtor.name, debtor.contact, debtor.department]
      + creditor.address + debtor.address
  }
}
