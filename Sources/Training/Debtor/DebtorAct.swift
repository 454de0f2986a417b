import Negotiation

/// What the simulated customer does in answer to the caller.
///
/// The script has a node for each, named ``node``, which says it in the customer's way; figures come from here only.
public enum DebtorAct: Sendable, Equatable {
  /// Answers the telephone, before anything was said.
  case answersPhone
  /// Says good day.
  case greets
  /// Says that they are the right person.
  case confirmsIdentity
  /// Says that they are somebody else, and doesn't talk of the account.
  case isSomebodyElse
  /// Puts the caller through to the right person, who answers next.
  case putsThrough
  /// Asks who is calling, or why: the debt or a question came before the greeting.
  case asksWho
  /// Takes note of what is open.
  case acknowledges
  /// What was said of the debt isn't right, and they know it.
  case corrects
  /// Tells what was asked about; of the reason, the one that they give at first.
  case tells(Topic)
  /// Tells the true reason, which isn't the one that they gave or would give at first.
  case admits
  /// Says yes or no to a question that put the answer into their mouth, and nothing more.
  case answersShortly
  /// Doesn't tell, this time or ever.
  case evades(Topic)
  /// Is glad to be understood.
  case softens
  /// Was threatened or insulted.
  case hardens
  /// Did not understand: asks what was meant.
  case asksMeaning
  /// Puts a plan on the table, or says theirs again.
  case offers(ProposedPlan)
  /// Agrees to what the caller proposed.
  case accepts(ProposedPlan)
  /// Says no to what the caller proposed, without an offer of their own.
  case refuses
  /// Has no patience left, or was wronged too often: the call is over.
  case hangsUp
  /// Confirms day, sum and way of payment.
  case commits
  /// Confirms what was read back; or says that it isn't so.
  case confirmsReadBack(isRight: Bool)
  /// Says goodbye.
  case closes

  /// The title of the script's node.
  public var node: String {
    switch self {
    case .answersPhone: "Phone"
    case .greets: "Greeting"
    case .confirmsIdentity: "RightPerson"
    case .isSomebodyElse: "WrongPerson"
    case .putsThrough: "PutThrough"
    case .asksWho: "WhoIsThis"
    case .acknowledges: "Position"
    case .corrects: "NotRight"
    case .tells(let topic): "Tell_" + topic.nodeName
    case .admits: "Truth"
    case .answersShortly: "Short"
    case .evades(let topic): "Evade_" + topic.nodeName
    case .softens: "Softer"
    case .hardens: "Harder"
    case .asksMeaning: "Unclear"
    case .offers: "Offer"
    case .accepts: "Accept"
    case .refuses: "Refuse"
    case .hangsUp: "HangUp"
    case .commits: "Commit"
    case .confirmsReadBack(let isRight): isRight ? "ReadBackRight" : "ReadBackWrong"
    case .closes: "Goodbye"
    }
  }
}

extension Topic {
  /// As it stands in a node's title, where a hyphen may not.
  var nodeName: String { rawValue.replacing("-", with: "_") }
}
