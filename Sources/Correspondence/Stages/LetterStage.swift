import Finance
import Receivables

/// A step of the ladder: which letter goes out so many days after an invoice fell due, and to whom.
public struct LetterStage: Sendable, Equatable {
  public var kind: LetterKind
  /// Days after the due date; below zero for days before it.
  public var days: Int
  /// The least a customer has to owe for it, by currency; none for a currency that isn't named.
  public var least: [Currency: Money]
  /// Grades it is for; empty for all. Who has no grade is no exception.
  public var grades: Set<String>
  /// Keys of the reasons it is for; empty for all.
  public var reasons: Set<String>
  /// How it goes out.
  public var channel: IssuedLetter.Channel

  public init(
    _ kind: LetterKind, days: Int, least: [Currency: Money] = [:], grades: Set<String> = [],
    reasons: Set<String> = [], channel: IssuedLetter.Channel = .post
  ) {
    self.kind = kind
    self.days = days
    self.least = least
    self.grades = grades
    self.reasons = reasons
    self.channel = channel
  }

  /// Days from before the due date to after it that make sense.
  public static let daysRange = -60...3_650
}

/// Who gets which letter when.
public struct LetterLadder: Sendable, Equatable {
  public var stages: [LetterStage]
  /// No customer gets two letters in fewer days than this.
  public var intervalDays: Int
  /// Whether a later letter needs those before it to have gone out, so that nobody gets a demand without a
  /// reminder.
  public var isInTurn: Bool

  public init(
    stages: [LetterStage] = Self.usual, intervalDays: Int = 7, isInTurn: Bool = true
  ) {
    self.stages = stages
    self.intervalDays = intervalDays
    self.isInTurn = isInTurn
  }

  /// What a book starts with, as far as these letters are known.
  public static var usual: [LetterStage] {
    let steps: [(kind: String, days: Int, channel: IssuedLetter.Channel)] = [
      ("due-notice", -3, .email), ("reminder", 5, .email), ("second-reminder", 15, .email),
      ("final-notice", 30, .post), ("formal-demand", 45, .certified),
    ]
    return steps.compactMap { step in
      LetterKind(rawValue: step.kind).map {
        LetterStage($0, days: step.days, channel: step.channel)
      }
    }
  }
}
