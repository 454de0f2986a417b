import Finance
import Negotiation
import Receivables
import Yarn

/// A role-play: whose account it is, what they hide, and what they say.
public struct Scenario: Sendable {
  /// How hard it is.
  public enum Difficulty: Int, Sendable, CaseIterable {
    case first = 1
    case second
    case third
  }

  /// The file's name without its ending.
  public let name: String
  /// Of everything that is said in it.
  public let language: Language
  public let difficulty: Difficulty
  /// One line: the setting.
  public let title: String
  /// One line: what it teaches.
  public let teaches: String
  /// The families of what they say; never empty.
  public let personas: [Persona]
  /// The day of training.
  public let today: CivilDate
  /// The customer with invoices, payments, promises and notes, as of that day.
  public let history: CustomerHistory
  public let hidden: HiddenState
  /// What they say, by the acts' nodes.
  public let program: Program

  /// Of all amounts in it.
  public var currency: Currency { hidden.cashNow.currency }
  /// What the choice of a next scenario needs to know of it.
  public var brief: ScenarioBrief {
    ScenarioBrief(
      name: name, language: language, difficulty: difficulty,
      trains: ScoreCriterion.trained(by: hidden))
  }
  /// The right person to talk to; somebody else may answer the telephone.
  public var contact: Contact? { history.customer.contacts.first }
}
