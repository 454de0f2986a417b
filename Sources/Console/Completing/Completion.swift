import Finance
import LineEditing
import Negotiation

/// What the word under the cursor of a command line could become: a function of the line, the cursor and the
/// state, and of nothing else.
struct Completion {
  let state: CompletionState

  /// Candidates that are listed at most; of more than these only the number is said.
  static let candidatesMax = 200

  func complete(_ request: CompletionRequest) -> CompletionResult {
    let place = LinePlace(String(request.line.prefix(request.cursor)))
    let found = found(place)
    let shown = found.choices.prefix(Self.candidatesMax)
    return CompletionResult(
      wordStart: place.start,
      candidates: shown.map { $0.candidate(quote: place.quote) },
      more: found.count - shown.count)
  }

  private func found(_ place: LinePlace) -> FoundChoices {
    switch place.kind {
    case .nothing: return FoundChoices(fitting(options(place, isAsked: false), place.typed))
    case .command:
      let commands = commands(place)
      guard place.command?.usual?.positionals.first?.kind == .customer else {
        return FoundChoices(commands)
      }
      // Who is meant may follow at once.
      let customers = state.customers(place.typed)
      return FoundChoices(
        choices: commands + customers.choices, count: commands.count + customers.count)
    case .option: return FoundChoices(fitting(options(place, isAsked: true), place.typed))
    case .value(let form), .argument(let form):
      switch form.kind {
      // What is checked is a file.
      case .customer where place.value(.letterKind) == LetterCommand.lint:
        return FoundChoices(
          FileChoices(list: state.files).choices(place.typed, foldersOnly: false).of(.file))
      case .customer, .customerText: return state.customers(place.typed)
      case .customerOrPlan:
        let plans = fitting(state.plans(nil), place.typed).of(.plan)
        let customers = state.customers(place.typed)
        return FoundChoices(
          choices: customers.choices + plans, count: customers.count + plans.count)
      case .customerOrRequest:
        let requests = fitting(state.requests(), place.typed).of(.plan)
        let customers = state.customers(place.typed)
        return FoundChoices(
          choices: customers.choices + requests, count: customers.count + requests.count)
      default: return FoundChoices(values(form, place))
      }
    }
  }

  private func fitting(_ choices: [Choice], _ typed: String) -> [Choice] {
    choices.filter { $0.fits(typed) }
  }

  // MARK: - Commands and options

  private func commands(_ place: LinePlace) -> [Choice] {
    commands(place.command?.subcommands ?? CommandForms.all, place)
  }

  private func commands(_ forms: [CommandForm], _ place: LinePlace) -> [Choice] {
    fitting(forms.map { Choice($0.lastName, FormWords(state.words).about($0)) }, place.typed)
      .of(.command)
  }

  /// What `help` explains: a command, one that follows the command typed already, or another topic.
  private func topics(_ place: LinePlace) -> [Choice] {
    if let first = place.value(.command) {
      return commands(CommandForms.command(first)?.subcommands ?? [], place)
    }
    return commands(CommandForms.all, place)
      + fitting(
        HelpTopic.allCases.map { Choice($0.rawValue, $0.about(state.words)) }, place.typed)
  }

  /// The rules of the policy, each with the first sentence of its text.
  private func rules(_ place: LinePlace) -> [Choice] {
    fitting(
      PolicyRules.all.map { rule in
        let text = state.words("rule.\(rule.name)").split(separator: "\n").first ?? ""
        return Choice(rule.name, String(text))
      }, place.typed)
  }

  /// The options that may still come: the command's own, and those of every command once a dash is typed.
  private func options(_ place: LinePlace, isAsked: Bool) -> [Choice] {
    guard place.allowsOptions, isAsked || place.command != nil else { return [] }
    let own = place.command?.options ?? []
    let words = FormWords(state.words)
    return (own + (isAsked ? CommandForms.global : [])).filter { form in
      form.isRepeating || !form.names.contains { place.givenOptions.contains($0) }
    }.compactMap { form in
      guard let name = form.names.first else { return nil }
      return Choice(name, words.about(form, of: place.command))
    }.of(.option)
  }

  // MARK: - Values

  private func values(_ form: ArgumentForm, _ place: LinePlace) -> [Choice] {
    if !form.choices.isEmpty {
      return fitting(
        form.choices.map { Choice($0, FormWords(state.words).about(choice: $0, of: form)) },
        place.typed)
    }
    guard let kind = form.kind else { return files(form, place) }
    let customer = place.value(.customer, .customerOrPlan, .customerOrRequest)
    switch kind {
    case .plan: return fitting(state.plans(customer), place.typed)
    case .request: return fitting(state.requests(), place.typed)
    case .date, .pastDate, .startDate: return fitting(state.dates.forOption(kind), place.typed)
    case .amount:
      return fitting(
        state.amounts(customer).map { Choice($0.typed, shown($0)) }, place.typed)
    case .currency:
      return fitting(state.currencies().map { Choice($0.code) }, place.typed)
    case .person: return fitting(state.people(), place.typed)
    case .invoice: return fitting(state.invoices(customer), place.typed).of(.invoice)
    case .invoices: return invoices(place.typed, customer)
    case .contactPerson: return fitting(state.contactPeople(customer), place.typed).of(.person)
    case .entry: return fitting(state.entries(customer), place.typed)
    case .instrument: return fitting(state.instruments(customer), place.typed)
    case .rolePlay: return fitting(state.rolePlays(), place.typed)
    case .mapping: return fitting(state.mappings(), place.typed) + files(form, place)
    case .draft: return fitting(state.drafts(customer), place.typed)
    case .template: return fitting(state.templates(), place.typed)
    case .command: return topics(place)
    case .policyRule: return place.value(.policyAction) == "explain" ? rules(place) : []
    case .terms, .period, .allocationOrder, .charge: return fitting(usual(kind), place.typed)
    case .offer: return offers(place)
    default: return files(form, place)
    }
  }

  /// Forms of the desk calculators that are typed again and again.
  private func usual(_ kind: ValueKind) -> [Choice] {
    switch kind {
    case .terms:
      let language = PaymentTerms.Language(rawValue: state.words.language.rawValue) ?? .en
      return PaymentTerms.examples(in: language).map { Choice($0, isPhrase: true) }
    case .period: return ["month", "week", "2weeks", "30days"].map { Choice($0) }
    case .allocationOrder:
      return ["law-jp", "law-cn", "oldest-first", "penalty,fee,interest,principal"]
        .map { Choice($0) }
    case .charge: return [Choice(PayersWord.nothing)]
    default: return []
    }
  }

  private func shown(_ amount: NamedAmount) -> String {
    state.words(
      "amount.described", ["amount": state.formats.money(amount.amount), "name": amount.name])
  }

  /// The invoice after the last comma; those before it stay as they are, and aren't offered again.
  private func invoices(_ typed: String, _ customer: String?) -> [Choice] {
    let before = typed.lastIndex { ",、，".contains($0) }.map { typed[...$0] } ?? ""
    let given = Set(before.split { ",、，".contains($0) }.map(String.init))
    return fitting(
      state.invoices(customer).filter { !given.contains($0.text) },
      String(typed.dropFirst(before.count))
    ).map {
      var choice = $0
      choice.text = before + $0.text
      return choice
    }.of(.invoice)
  }

  /// Offers as customers make them, with the figures of this one.
  private func offers(_ place: LinePlace) -> [Choice] {
    let offers = OfferChoices(words: state.words, formats: state.formats)
      .choices(state.amounts(place.value(.customer)))
    return fitting(offers, place.typed)
  }

  private func files(_ form: ArgumentForm, _ place: LinePlace) -> [Choice] {
    guard let files = form.files else { return [] }
    return FileChoices(list: state.files).choices(place.typed, foldersOnly: files == .folders)
      .of(.file)
  }
}

extension FoundChoices {
  init(_ choices: [Choice]) {
    self.init(choices: choices, count: choices.count)
  }
}

extension Choice {
  /// Whether what was typed is the beginning of it, of a key, or of a word in a key, whatever the case, width
  /// and kana. One Latin letter says too little to look at keys.
  func fits(_ typed: String) -> Bool {
    let folded = Folding.ascii(typed)
    if Folding.ascii(text).hasPrefix(folded) { return true }
    guard folded.utf8.count > 1 else { return false }
    let part = Folding.search(typed)
    return !part.isEmpty
      && keys.contains { key in
        Folding.search(key).hasPrefix(part)
          || Folding.ascii(key).split(separator: " ").contains { $0.hasPrefix(folded) }
      }
  }

  func candidate(quote: Character? = nil) -> CompletionCandidate {
    CompletionCandidate(
      replacement: isPhrase ? text : WordSplitter.quoted(text, quote: quote),
      display: VisibleText.of(text), detail: detail.isEmpty ? nil : VisibleText.of(detail),
      appendsSpace: appendsSpace, kind: kind)
  }
}
