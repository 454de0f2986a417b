import Finance
import Negotiation
import Receivables
import Yarn

/// What the engine tells the words of a role-play before a node is run.
///
/// Scripts use them without declaring them: `{$plan}` in a line, `<<if $offences > 0>>` behind one. All amounts and
/// days in lines come from here.
public enum SceneVariable: String, Sendable, CaseIterable {
  // Texts, in the language of the scenario.
  /// The caller's firm.
  case firm
  case customer
  case contact
  /// What is overdue, undisputed.
  case overdue
  /// The number of the oldest overdue invoice.
  case invoice
  /// What they can pay at once.
  case cash
  /// What they can pay a month, and from which day.
  case month
  case from
  /// The plan that is talked about, in words; its first payment, that one's day, and the last day.
  case plan
  case amount
  case day
  case lastDay = "last_day"
  // Numbers.
  /// How old the oldest overdue invoice is.
  case days
  /// How many payments the plan has.
  case parts
  /// How often they have done this before in this call.
  case times
  /// How many in a hundred turns of their patience are left.
  case patience
  /// How often they were wronged.
  case offences
  /// Whether it is somebody else of theirs who speaks, whom the account is no business of.
  case isOther = "is_other"

  /// As scripts write it.
  public var name: String { "$" + rawValue }

  /// Before anything is known; its type is the variable's.
  public var firstValue: Value {
    switch self {
    case .days, .parts, .times, .offences: 0
    case .patience: 100
    case .isOther: false
    default: ""
    }
  }

  /// For the compiler.
  public static let firstValues = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0.firstValue) })
}

/// How amounts, days and plans are said in the language of the scenario.
public struct SceneWords: Sendable {
  public let money: @Sendable (Money) -> String
  public let day: @Sendable (CivilDate) -> String
  public let plan: @Sendable (ProposedPlan) -> String

  public init(
    money: @escaping @Sendable (Money) -> String, day: @escaping @Sendable (CivilDate) -> String,
    plan: @escaping @Sendable (ProposedPlan) -> String
  ) {
    self.money = money
    self.day = day
    self.plan = plan
  }
}

/// Where the talk stands when they speak.
public struct SceneMoment: Sendable, Equatable {
  /// What is offered, accepted or committed to; `nil` while there is none.
  public var plan: ProposedPlan?
  /// Who is on the line.
  public var speaker: HiddenState.Answerer
  /// From 0 to 100.
  public var patienceLeft: Int
  public var offences: Int

  public init(
    plan: ProposedPlan? = nil, speaker: HiddenState.Answerer = .customer, patienceLeft: Int = 100,
    offences: Int = 0
  ) {
    self.plan = plan
    self.speaker = speaker
    self.patienceLeft = patienceLeft
    self.offences = offences
  }
}

extension Scenario {
  /// What the script is told at a moment; ``SceneVariable/times`` is the voice's own affair.
  public func values(
    at moment: SceneMoment, firm: String, words: SceneWords
  ) -> [SceneVariable: Value] {
    let account = CustomerAccount(history, asOf: today)
    let oldest = account.items.first { $0.isOverdue && $0.undisputed.isPositive }
    var values: [SceneVariable: Value] = [
      .firm: .string(firm), .customer: .string(history.customer.name),
      .contact: .string(contact?.name ?? ""),
      .overdue: .string(words.money(account.balance(in: currency).overdue)),
      .invoice: .string(oldest?.invoice.number ?? ""),
      .days: .number(Double(oldest?.daysOverdue ?? 0)),
      .cash: .string(words.money(hidden.cashNow)), .month: .string(words.money(hidden.perMonth)),
      .from: .string(words.day(hidden.from)), .isOther: .bool(moment.speaker == .somebodyElse),
      .patience: .number(Double(moment.patienceLeft)),
      .offences: .number(Double(moment.offences)),
    ]
    guard let plan = moment.plan else { return values }
    values[.plan] = .string(words.plan(plan))
    values[.amount] = .string(words.money(plan.first.amount))
    values[.day] = .string(words.day(plan.first.due))
    values[.lastDay] = .string(words.day(plan.last.due))
    values[.parts] = .number(Double(plan.instalments.count))
    return values
  }
}
