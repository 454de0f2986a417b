import Conversation
import Finance
import LineEditing

extension CallRunner {
  /// Completion and hint that fit the question; whoever asked before gets theirs back.
  func setHelpers(_ question: Question) {
    session.editor.completer = completion(question).complete
    let hints = CallHints(words: words, question: question, isTalking: isTalking)
    session.editor.hinter = hints.hint
  }

  func completion(_ question: Question) -> CallCompletion {
    var completion = CallCompletion(
      question: question, labels: labels(question), words: words,
      dates: DateChoices(
        today: call.today, calendar: context.setting.calendar, order: context.dateOrder,
        words: words, formats: formats))
    completion.isTraining = talk != nil
    let overdue = call.start.items.filter { $0.due < call.start.today }
    completion.amounts = NamedAmount.usual(
      whole: call.negotiable,
      oldest: overdue.first.map { ($0.invoiceNumber, $0.open - $0.disputed) }, words: words)
    completion.invoices = overdue.map { item in
      Choice(
        item.invoiceNumber,
        words(
          "invoice.described",
          ["amount": formats.money(item.open - item.disputed), "due": formats.date(item.due)]))
    }
    completion.people = people(question)
    completion.plans = session.proposals.enumerated().map {
      Choice(String($0.offset + 1), text.summary($0.element.plan))
    }
    completion.nearest = nearest.enumerated().map {
      Choice(PlanText.letter($0.offset), text.summary($0.element.plan))
    }
    if question.id == .offer || question.id == .response { completion.approved = approved() }
    completion.approvers = approvers()
    return completion
  }

  /// What can't be read is not offered.
  private func approved() -> [Choice] {
    let items = (try? RequestDesk(session).current(customer.code)) ?? []
    return items.filter(\.state.isApproved).map {
      Choice($0.id, RequestText(words, formats).summary($0.decision?.plan ?? $0.request.plan))
    }
  }

  /// Our people above the caller's own level.
  private func approvers() -> [Choice] {
    guard let settings = try? session.book.settings() else { return [] }
    return settings.people.filter { settings.rank(of: $0) > context.rank }.map {
      Choice(
        $0.id,
        words("person.described", ["name": $0.name, "level": text.levelName($0.level)]),
        keys: [$0.name])
    }
  }

  /// Names where somebody is asked for: theirs on the line, ours for what is to be done.
  private func people(_ question: Question) -> [Choice] {
    switch question.id {
    case .person, .decider, .agreedBy:
      var names = customer.contacts.map { Choice($0.name, $0.role, isPhrase: true) }
      if let person = call.person, !names.contains(where: { $0.text == person }) {
        names.insert(Choice(person, isPhrase: true), at: 0)
      }
      return names
    case .nextOwner:
      return ((try? session.book.settings().people) ?? []).map {
        Choice($0.name, $0.title, isPhrase: true)
      }
    default: return []
    }
  }
}
