import Conversation
import Finance
import LineEditing
import Negotiation

/// What a line in a call could become: what answers the question, or a command after a slash.
struct CallCompletion {
  let question: Question
  /// Whether it is a training call, which has more commands.
  var isTraining = false
  /// The choices as they stand on screen.
  let labels: [String]
  let words: Words
  let dates: DateChoices
  /// Sums that matter in this call, the whole first.
  var amounts: [NamedAmount] = []
  /// Open invoices, oldest first.
  var invoices: [Choice] = []
  /// Names that a person is likely to type where somebody is asked for.
  var people: [Choice] = []
  /// The plans that may be offered, by number from 1; then those that a letter stands for.
  var plans: [Choice] = []
  var nearest: [Choice] = []
  /// Requests of this customer that were approved, and who could be asked for approval.
  var approved: [Choice] = []
  var approvers: [Choice] = []

  func complete(_ request: CompletionRequest) -> CompletionResult {
    let before = String(request.line.prefix(request.cursor))
    if let slash = SlashPlace(before) { return complete(slash) }
    let commands = before.isEmpty ? slashCommands("/") : []
    // An answer is whole; a space after it would only be in the way.
    let fitting = answers(before).filter { $0.fits(before) }.map { choice in
      var choice = choice
      choice.appendsSpace = false
      return choice
    }
    return result(0, fitting + commands)
  }

  private func result(_ start: Int, _ choices: [Choice]) -> CompletionResult {
    CompletionResult(wordStart: start, candidates: choices.map { $0.candidate() })
  }

  // MARK: - Commands

  private func slashCommands(_ slash: String) -> [Choice] {
    (SlashCommand.names + (isTraining ? SlashCommand.trainingNames : [])).map { name in
      Choice(
        slash + name, words("slash.\(name)"), appendsSpace: words.has("slash-usage.\(name)"))
    }.of(.command)
  }

  private func complete(_ place: SlashPlace) -> CompletionResult {
    guard let name = place.name else {
      return result(0, slashCommands(place.slash).filter { $0.fits(place.typed) })
    }
    let choices: [Choice] =
      switch name {
      case "propose":
        PaymentFrequency.Kind.allCases.map {
          Choice($0.rawValue, words("frequency.\($0.rawValue)"))
        } + [Choice("all", words("slash-choice.all"))]
      case "offer": plans + [Choice("next", words("slash-choice.next"))] + approved
      case "request": approvers
      case "got":
        place.typed == place.rest
          ? InReturn.allCases.map { Choice($0.rawValue, words("in-return.\($0.rawValue)")) } : []
      case "terms": terms(place)
      case "compare":
        plans + nearest
          + ["theirs", "none"].map { Choice($0, words("slash-choice.\($0)")) }
      case "counter": offers
      default: []
      }
    let isPhrase = name == "counter"
    let typed = isPhrase ? place.rest : place.typed
    return result(
      isPhrase ? place.restStart : place.start, choices.filter { $0.fits(typed) })
  }

  /// The terms, then what the one that was typed may be.
  private func terms(_ place: SlashPlace) -> [Choice] {
    let typed = place.rest.split(whereSeparator: \.isWhitespace).map(String.init)
    guard place.typed != place.rest else {
      return TermsOrder.names.map { Choice($0, words("terms-choice.\($0)")) }
    }
    return switch typed.first {
    case "interest":
      PlanInterest.allCases.map { Choice($0.rawValue, words("term.interest.\($0.rawValue)")) }
    case "waive", "fees": [Choice("all"), Choice("0", words("amount.none"))]
    case "accelerates", "keeps-current":
      [Choice("yes", words("yes")), Choice("no", words("no"))]
    default: []
    }
  }

  private var offers: [Choice] {
    OfferChoices(words: words, formats: dates.formats).choices(amounts)
  }

  // MARK: - Answers

  private func answers(_ typed: String) -> [Choice] {
    switch question.form {
    case .choice: numbered(typed).of(question.id == .reason ? .reason : nil)
    case .choiceOrText: people.of(.person) + others
    case .text: suggested + people.filter { $0.text != question.suggestion }.of(.person)
    case .yesNo:
      [
        Choice(words("yes"), keys: ["y"], appendsSpace: false),
        Choice(words("no"), keys: ["n"], appendsSpace: false),
      ]
    case .money(_, let allowsZero, let limit): sums(allowsZero: allowsZero, limit: limit)
    case .months: sums(allowsZero: true, limit: nil)
    case .date(let looksBack):
      dates.forAnswer(
        looksBack: looksBack, suggested: question.suggestion.flatMap { CivilDate(iso: $0) },
        typed: typed
      ).of(.date)
    case .offer:
      (plans + [Choice("0", words("proposal.offer-none"))]).of(.plan) + offers
    case .response: numbered(typed) + nearest.of(.plan) + offers
    }
  }

  /// Choices by number while a number is typed or nothing, else by their words.
  private func numbered(_ typed: String) -> [Choice] {
    let usesNumbers = Folding.ascii(typed).allSatisfy(\.isNumber)
    return zip(question.choices, labels).enumerated().map { index, choice in
      usesNumbers
        ? Choice(String(index + 1), choice.1)
        : Choice(choice.1, String(index + 1), keys: [choice.0], isPhrase: true)
    }
  }

  /// The choices that aren't people: nobody.
  private var others: [Choice] {
    let names = Set(people.map(\.text))
    return zip(question.choices, labels).filter { !names.contains($0.0) }.map {
      Choice($0.1, keys: [$0.0], isPhrase: true)
    }
  }

  private var suggested: [Choice] {
    question.suggestion.map { [Choice($0, words("day.suggested"), isPhrase: true)] } ?? []
  }

  private func sums(allowsZero: Bool, limit: Money?) -> [Choice] {
    let fitting = amounts.filter { amount in limit.map { amount.amount <= $0 } ?? true }
    let named = fitting.map { amount in
      Choice(
        amount.typed,
        words(
          "amount.described",
          ["amount": dates.formats.money(amount.amount), "name": amount.name]),
        keys: [amount.name])
    }
    let none = allowsZero ? [Choice("0", words("amount.none"))] : []
    return (question.id == .disputedAmount ? invoices.of(.invoice) : [])
      + (named + none).of(.amount)
  }
}

/// A line of a call that begins with a slash, as far as the cursor.
struct SlashPlace {
  let slash: String
  /// The command, once a space follows it; `nil` while it is being typed.
  let name: String?
  /// The word under the cursor, and where it begins; with the slash while the command is typed.
  let typed: String
  let start: Int
  /// All that follows the command.
  let rest: String
  let restStart: Int

  /// `nil` for a line that is an answer.
  init?(_ before: String) {
    guard let first = before.first, "/／".contains(first) else { return nil }
    slash = String(first)
    let head = before.prefix { !$0.isWhitespace }
    guard head.count < before.count else {
      (name, typed, start, rest, restStart) = (nil, before, 0, "", before.count)
      return
    }
    name = Folding.ascii(String(head.dropFirst()))
    let tail = before.dropFirst(head.count)
    let body = tail.drop(while: \.isWhitespace)
    rest = String(body)
    restStart = before.count - body.count
    let word = body.reversed().prefix { !$0.isWhitespace }
    typed = String(word.reversed())
    start = before.count - word.count
  }
}
