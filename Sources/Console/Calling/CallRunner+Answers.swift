import Conversation
import Finance
import Negotiation
import Receivables

/// What an answer does.
extension CallRunner {
  func answer(_ typed: String, _ question: Question) throws {
    switch question.id {
    case .offer: try answerOffer(typed, question)
    case .response: try answerResponse(typed, question)
    case .insistAnswer: try answerInsist(typed, question)
    case .insistBy:
      let value = try read(typed, question)
      if case .date(let date) = value { _ = try wholePlan(on: date) }
      try keep(question, value, typed)
    default: try keep(question, try read(typed, question), typed)
    }
  }

  private func read(_ typed: String, _ question: Question) throws -> AnswerValue {
    // Somebody who contests an invoice names the invoice.
    if question.id == .disputedAmount,
      let item = call.start.items.first(where: {
        Folding.search($0.invoiceNumber) == Folding.search(typed)
      })
    {
      return .money(item.open - item.disputed)
    }
    let reader = AnswerReader(
      today: call.today, dateOrder: context.dateOrder, whole: call.start.overdue)
    do {
      return try reader.read(typed, for: question, labels: labels(question))
    } catch {
      throw ProblemText(formats: formats).complaint(
        error, typed: typed, question: question, labels: labels(question))
    }
  }

  /// Shows what was understood where that differs from what was typed, and keeps it.
  private func keep(_ question: Question, _ value: AnswerValue, _ typed: String) throws {
    try record(.answered(question.id, value, typed: typed))
    if let understood = understood(value, question), understood != typed {
      session.output.line(words("call.understood", ["value": understood]), .dim)
    }
    if question.id == .disputedAmount {
      session.output.line(
        words(
          "call.undisputed",
          [
            "disputed": formats.money(call.newlyDisputed),
            "undisputed": formats.money(call.negotiable),
          ]))
    }
    if question.id == .readBack, call.flag(.readBack) == false {
      session.output.line(words("call.not-read-back"))
    }
  }

  private func understood(_ value: AnswerValue, _ question: Question) -> String? {
    switch value {
    case .money(let money): return formats.money(money)
    case .date(let date): return formats.day(date)
    case .flag(let yes): return words(yes ? "yes" : "no")
    case .choice(let key):
      return zip(question.choices, labels(question)).first { $0.0 == key }?.1
    case .text: return nil
    }
  }

  // MARK: - Offers

  private func answerOffer(_ typed: String, _ question: Question) throws {
    guard let number = Int(Folding.ascii(typed)) else {
      // They said something before we offered anything; unless it can be read, nothing is kept.
      let answer = try counterAnswer(typed)
      try record(.answered(.offer, .choice("0"), typed: typed))
      try keep(answer, typed)
      return
    }
    guard number == 0 || proposals.indices.contains(number - 1) else {
      throw Complaint(
        "answer.not-a-choice", ["seen": typed, "count": String(proposals.count)])
    }
    try record(.answered(.offer, .choice(String(number)), typed: typed))
    guard number > 0 else { return }
    try place(proposals[number - 1].plan, level: proposals[number - 1].level)
  }

  /// Puts a plan of ours on the table.
  func place(_ plan: ProposedPlan, level: String) throws {
    try record(.offered(plan, level: level))
    session.output.line(words("call.on-table", ["plan": text.summary(plan)]))
    showAgain()
  }

  private func answerResponse(_ typed: String, _ question: Question) throws {
    let letter = Folding.ascii(typed)
    if let index = nearest.indices.first(where: { PlanText.letter($0) == letter }) {
      let choice = nearest[index]
      nearest = []
      try place(choice.plan, level: choice.level)
      return
    }
    if let value = try? read(typed, question), case .choice(let key) = value {
      if key == "accepted" { try agree() }
      try record(.answered(.response, value, typed: typed))
      return
    }
    try counter(typed)
  }

  /// Reads an offer of theirs, keeps it with the verdict, and shows what could be signed instead.
  func counter(_ typed: String) throws {
    try keep(try counterAnswer(typed), typed)
  }

  private func keep(_ answer: CounterofferAnswer, _ typed: String) throws {
    try record(
      .countered(text: typed, answer.offer.plan, answer: answer.verdict.answer))
    nearest = answer.nearest
    session.output.lines(text.answer(answer, policy: context.policy, rank: context.rank))
    session.output.lines(CalendarNotice(words, context.setting).lines(answer.plans))
    showAgain()
  }

  /// Plans are spoken of once the person is verified, and about something that is due.
  func checkNegotiable() throws {
    guard call.mayStateDebt else { throw Complaint("counter.too-early") }
    guard call.negotiable.isPositive else { throw Complaint("counter.nothing-to-plan") }
  }

  private func counterAnswer(_ typed: String) throws -> CounterofferAnswer {
    try checkNegotiable()
    let reader = CounterofferReader(
      balance: call.negotiable, setting: context.setting, dateOrder: context.dateOrder)
    do {
      return CounterofferAnswer(
        try reader.read(typed), policy: context.policy, setting: context.setting,
        rank: context.rank, facts: context.facts(call))
    } catch {
      throw ProblemText(formats: formats).complaint(error, typed: typed)
    }
  }

  /// They accept what is on the table; who may sign it decides who has to.
  private func agree() throws {
    guard let offer = call.onTable else { throw Complaint("call.nothing-on-table") }
    let level = try signingLevel(offer.plan)
    try record(.agreed(offer.plan, level: level))
    if (context.policy.rank(of: level) ?? 0) > context.rank {
      session.output.line(try approvalLine(offer.plan, level: level))
    }
  }

  /// The lowest level that may sign a plan: less than the caller's own, or one above it.
  ///
  /// - Throws: ``Complaint`` with the rules it breaks when nobody may.
  private func signingLevel(_ plan: ProposedPlan) throws -> String {
    let facts = context.facts(call)
    if let level = Verdict.lowestLevel(for: plan, policy: context.policy, facts: facts) {
      return level
    }
    let highest = context.policy.levels[context.policy.levels.count - 1].name
    throw Complaint(
      "call.table-not-allowed", [:],
      details: Verdict(plan, policy: context.policy, rank: context.rank, facts: facts).brokenHighest
        .map { text.broken($0, level: highest) })
  }

  // MARK: - Won't pay

  private func answerInsist(_ typed: String, _ question: Question) throws {
    let value = try read(typed, question)
    if case .choice("agrees") = value, let date = call.date(.insistBy) {
      let (plan, level) = try wholePlan(on: date)
      try record(.agreed(plan, level: level))
    }
    try keep(question, value, typed)
  }

  /// Everything on one day, when somebody may sign that.
  private func wholePlan(on date: CivilDate) throws -> (ProposedPlan, String) {
    let start = max(date, call.today.adding(days: 1))
    let outline = PlanOutline(start: start, count: 1, frequency: .monthEnd)
    guard let plan = context.setting.plan(outline, balance: call.negotiable) else {
      throw Complaint("counter.nothing-to-plan")
    }
    return (plan, try signingLevel(plan))
  }
}
