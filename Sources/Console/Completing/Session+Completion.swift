import Archive
import Correspondence
import Finance
import Ledger
import LineEditing
import Receivables

extension Session {
  /// What completion may know of this session. Nothing is read before it is asked for, and what can't be
  /// read is not offered: a Tab never complains.
  func completionState() -> CompletionState {
    let formats =
      (try? self.formats()) ?? Formats(language: words.language, home: nil)
    let settings = try? book.settings()
    var state = CompletionState(
      words: words, formats: formats,
      dates: DateChoices(
        today: today, calendar: settings?.calendar, order: settings?.dateOrder ?? .ymd,
        words: words, formats: formats))
    state.customers = { [self] in foundCustomers($0) }
    state.plans = { [self] in planChoices($0) }
    state.requests = { [self] in
      let items = (try? RequestDesk(self).items()) ?? []
      let text = RequestText(words, formats)
      return (items.filter(\.state.isOpen) + items.filter { !$0.state.isOpen }.reversed()).map {
        Choice($0.id, text.summary($0.request.plan))
      }
    }
    state.amounts = { [self] in usualAmounts($0) }
    state.currencies = { [self] in usualCurrencies() }
    state.people = { [self] in
      ((try? book.settings().people) ?? []).map { person in
        Choice(
          person.id, words("person.described", ["name": person.name, "level": levelName(person)]),
          keys: [person.name])
      }
    }
    let recorded = RecordedChoices(words: words, formats: formats)
    state.invoices = { [self] in subject($0).map(recorded.invoices) ?? [] }
    state.contactPeople = { [self] in subject($0).map(recorded.people) ?? [] }
    state.entries = { [self] in subject($0).map(recorded.entries) ?? [] }
    state.instruments = { [self] in recorded.instruments(subject($0)) }
    state.rolePlays = { [self] in
      RolePlayShelf(session: self).entries.map { Choice($0.name) }
    }
    state.mappings = { [self] in
      let names = [desk.bookPath, desk.sharePath]
        .flatMap { Files.names(in: MappingFile.folder($0), suffix: ".yaml") }
      return Set(names).sorted().map { Choice(String($0.dropLast(".yaml".count))) }
    }
    state.templates = { [self] in
      LetterTemplates.names(words.language, book: desk.bookPath, share: desk.sharePath)
        .map { Choice($0) }
    }
    state.drafts = { [self] in draftChoices($0) }
    state.files = { Files.entries(in: $0) }
    return state
  }

  private func levelName(_ person: BookSettings.Person) -> String {
    words.has("level.\(person.level)") ? words("level.\(person.level)") : person.level
  }

  private func foundCustomers(_ text: String) -> FoundChoices {
    guard
      let found = try? book.ledger().lookUp(text, limit: Completion.candidatesMax)
    else { return FoundChoices() }
    return FoundChoices(
      choices: found.customers.map { customer in
        Choice(customer.code, customer.name, keys: [customer.name, customer.reading])
      }.of(.customer), count: found.count)
  }

  /// The account of the customer who is named by a code, or on the desk; `nil` when there is none.
  private func subject(_ text: String?) -> CustomerAccount? {
    guard let text else { return customer.flatMap { try? account($0) } }
    guard let ledger = try? book.ledger(), let found = try? ledger.lookUp(text, limit: 1),
      found.count == 1, let code = found.customers.first?.code,
      let history = try? ledger.history(of: code)
    else { return nil }
    return CustomerAccount(history, asOf: today)
  }

  /// The newest first; those of other customers after the subject's own.
  private func planChoices(_ text: String?) -> [Choice] {
    let ids = book.plans.paths().compactMap { path -> String? in
      path.split(separator: "/").last.map { String($0.dropLast(".json".count)) }
    }.reversed()
    let code = subject(text)?.customer.code ?? text ?? ""
    let stem = "PLAN-\(FileName.part(code))-"
    let own = ids.filter { !code.isEmpty && $0.hasPrefix(stem) }
    return (own + ids.filter { !own.contains($0) }).map { Choice($0) }
  }

  private func draftChoices(_ text: String?) -> [Choice] {
    let code = subject(text)?.customer.code
    let store = book.letters
    let letters = LetterText(words)
    return store.drafts().reversed()
      .filter {
        (code ?? $0.letter.customer) == $0.letter.customer && !store.isIssued($0)
          && !(LetterKind(rawValue: $0.letter.kind)?.isInternal ?? false)
      }
      .map { Choice($0.stem, letters.name($0.letter.kind), keys: [$0.letter.customer]) }
  }

  private func usualAmounts(_ text: String?) -> [NamedAmount] {
    guard let account = subject(text), let currency = account.currencies.first else { return [] }
    let oldest = account.items.first { $0.isOverdue && $0.open.currency == currency }
    return NamedAmount.usual(
      whole: account.balance(in: currency).overdue,
      oldest: oldest.map { ($0.invoice.number, $0.undisputed) }, words: words)
  }

  /// Those the customer owes in, then the book's own, then the others by code.
  private func usualCurrencies() -> [Currency] {
    let owed = customer.flatMap { try? account($0).currencies } ?? []
    let home = (try? book.settings().firm.currency).map { [$0] } ?? []
    let others = Currency.known.keys.sorted().compactMap { Currency($0) }
    var seen: Set<Currency> = []
    return (owed + home + others).filter { seen.insert($0).inserted }
  }
}
