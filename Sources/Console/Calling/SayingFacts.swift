import Finance
import Negotiation

/// What a saying of the playbook may mention, in the customer's language.
struct SayingFacts {
  let runner: CallRunner

  /// Facts that aren't known are left out; a saying that needs one is then not said.
  ///
  /// - Parameters:
  ///   - day: the day that is spoken of; the usual one of the stage when `nil`.
  ///   - ask: what is asked for in return, where a saying is about that.
  func facts(day: CivilDate? = nil, asking ask: AskInReturn? = nil) -> [String: String] {
    let call = runner.call
    let customer = runner.customer
    let words = Words(customer.language)
    let formats = Formats(
      language: customer.language, home: call.start.currency, spokenOn: call.today)
    let plans = PlanText(words: words, formats: formats)
    var facts: [String: String] = [
      "customer": Shown.name(customer.name), "rep": Shown.name(runner.context.repName),
      "amount": formats.money(call.start.overdue), "count": String(call.start.overdueCount),
      "total": formats.money(call.start.overdue),
      "undisputed": formats.money(call.negotiable),
      "disputed": formats.money(call.newlyDisputed),
    ]
    if let firm = try? runner.session.book.settings().firm.name { facts["firm"] = Shown.name(firm) }
    if let person = call.person ?? customer.contacts.first?.name {
      facts["person"] = Shown.name(person)
    }
    if let oldest = call.start.items.first(where: { $0.due < call.start.today })?.due {
      facts["oldest"] = formats.date(oldest)
    }
    let nearest = call.onTable?.byCustomer ?? false ? runner.nearest.first?.plan : nil
    if let plan = call.agreedPlan ?? nearest ?? call.onTable?.plan {
      facts["plan"] = plans.summary(plan)
    }
    // What binds is read back whole.
    if let agreed = call.agreedPlan {
      let terms = TermsText(words: words, formats: formats).lines(agreed)
      facts["plan"] = ([plans.summary(agreed)] + terms)
        .joined(separator: words("list.sentences"))
    }
    if let sum = ask?.amount { facts["sum"] = formats.money(sum) }
    if let day = ask?.date { facts["day"] = formats.day(day) }
    if let date = day ?? call.agreedPlan?.first.due ?? call.date(.insistBy)
      ?? call.date(.nextDate)
    {
      facts["date"] = formats.day(date)
    }
    return facts
  }
}
