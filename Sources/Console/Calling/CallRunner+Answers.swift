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

  func read(_ typed: String, _ question: Question) throws -> AnswerValue {
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
    if question.id == .freeCash, call.offersMoreThanIsLeft {
      session.output.line(words("call.more-than-is-left"))
    }
    if question.id == .readBack, call.flag(.readBack) == false {
      session.output.line(words("call.not-read-back"))
    }
  }

  private func understood(_ value: AnswerValue, _ question: Question) -> String? {
    switch value {
    case .money(let money): return formats.money(money)
    case .months(let usual, let byMonth): return months(usual, byMonth)
    case .date(let date): return formats.day(date)
    case .flag(let yes): return words(yes ? "yes" : "no")
    case .choice(let key):
      return zip(question.choices, labels(question)).first { $0.0 == key }?.1
    case .text: return nil
    }
  }

  /// `¥200,000 a month; in December ¥500,000`.
  private func months(_ usual: Money, _ byMonth: [Int: Money]) -> String {
    let others = byMonth.sorted { $0.key < $1.key }.map { month, amount in
      words(
        "months.other",
        ["month": words("month.\(month)"), "amount": formats.money(amount)])
    }
    return
      ([words("months.usual", ["amount": formats.money(usual)])] + others)
      .joined(separator: words("list.separator"))
  }

  // MARK: - Offers

  private func answerOffer(_ typed: String, _ question: Question) throws {
    guard let number = Int(Folding.ascii(typed)) else {
      // They said something before we offered anything; unless it can be read, nothing is kept.
      let answer = try counterAnswer(typed, isAnswer: true)
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
    let plan = try finished(plan)
    let earlier = moves
    try record(.offered(plan, level: level))
    session.output.line(words("call.on-table", ["plan": text.summary(plan)]))
    showTerms(of: plan)
    showStanding(after: earlier, plan)
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
      if key == "refused" { showNextStep(isOver: true) }
      try record(.answered(.response, value, typed: typed))
      return
    }
    if let thing = Self.afterGot(typed) { return try got(thing) }
    try counter(typed)
  }

  private static let gotWords = ["got ", "もらった ", "受領 ", "得到 ", "拿到 "]

  /// What follows `got`; `nil` where the answer doesn't begin so.
  private static func afterGot(_ typed: String) -> String? {
    let folded = Folding.ascii(typed)
    return gotWords.first { folded.hasPrefix($0) }.map {
      String(folded.dropFirst($0.count)).trimmed
    }
  }

  /// Reads an offer of theirs, keeps it with the verdict, and shows what could be signed instead.
  func counter(_ typed: String) throws {
    try keep(try counterAnswer(typed), typed)
  }

  private func keep(_ answer: CounterofferAnswer, _ typed: String) throws {
    let earlier = call.theirs?.plan
    let verdict = answer.verdict
    try record(
      .countered(
        text: typed, answer.offer.plan, answer: verdict.answer,
        broken: verdict.brokenHighest.isEmpty ? verdict.brokenOwn : verdict.brokenHighest))
    nearest = answer.nearest
    session.output.lines(text.answer(answer, policy: context.policy, rank: context.rank))
    session.output.lines(CalendarNotice(words, context.setting).lines(answer.plans))
    try receive(from: answer.offer.plan, after: earlier)
    if verdict.answer != .allowed { showNextStep() }
    if let wanted = wanted(answer) { showAskInReturn(for: wanted) }
    showAgain()
  }

  /// The plan for which something is to be asked in return: their offer where somebody may sign it, else the nearest
  /// one; `nil` where their offer gives us all that we asked for.
  private func wanted(_ answer: CounterofferAnswer) -> ProposedPlan? {
    guard answer.verdict.answer != .notAllowed else { return answer.nearest.first?.plan }
    let ours = call.offers.last { !$0.byCustomer }?.plan
    let isConcession = ours.map { !Concession.between($0, answer.offer.plan).isEmpty } ?? true
    return isConcession ? answer.offer.plan : nil
  }

  /// Plans are spoken of once the person is verified, and about something that is due.
  func checkNegotiable() throws {
    guard call.mayStateDebt else { throw Complaint("counter.too-early") }
    guard call.negotiable.isPositive else { throw Complaint("counter.nothing-to-plan") }
  }

  /// - Parameter isAnswer: whether it answers the question which plan to offer.
  private func counterAnswer(
    _ typed: String, isAnswer: Bool = false
  ) throws -> CounterofferAnswer {
    try checkNegotiable()
    let offer: Counteroffer
    do throws(Counteroffer.Problem) {
      offer = try context.reader(call).read(typed)
    } catch {
      if case .ambiguous(let readings) = error {
        numbered = NumberedReadings(readings: readings, isAnswer: isAnswer)
      }
      throw ProblemText(formats: formats, whole: call.negotiable).complaint(error, typed: typed)
    }
    return try judged(offer)
  }

  /// What an offer can mean, by number, until the next line.
  struct NumberedReadings {
    let readings: [Counteroffer.Reading]
    let isAnswer: Bool

    /// `nil` for a line that is no number of them.
    func reading(_ typed: String) -> Counteroffer? {
      guard let number = Int(Folding.ascii(typed)), readings.indices.contains(number - 1) else {
        return nil
      }
      return readings[number - 1].offer
    }
  }

  /// Takes their offer in the sense that was picked by its number.
  func choose(_ offer: Counteroffer, of asked: NumberedReadings) throws {
    let answer = try judged(offer)
    if asked.isAnswer {
      try record(.answered(.offer, .choice("0"), typed: offer.text))
    }
    try keep(answer, offer.text)
  }

  /// An offer of theirs as it was understood, with the verdict.
  private func judged(_ offer: Counteroffer) throws -> CounterofferAnswer {
    CounterofferAnswer(
      Counteroffer(text: offer.text, plan: try finished(offer.plan), notes: offer.notes),
      policy: context.policy,
      setting: context.setting(call), rank: context.rank, facts: context.facts(call))
  }

  /// They accept what is on the table; who may sign it decides who has to.
  private func agree() throws {
    guard let offer = call.onTable else { throw Complaint("call.nothing-on-table") }
    // What they gave since the plan was put on the table binds them, too.
    var terms = offer.plan.terms
    terms.inReturn.formUnion(call.received)
    let plan = try finished(offer.plan.with(terms))
    let level = try signingLevel(plan)
    try record(.agreed(plan, level: level))
    if (context.policy.rank(of: level) ?? 0) > context.rank {
      session.output.line(try approvalLine(offer.plan, level: level))
    }
  }

  /// The lowest level that may sign a plan: less than the caller's own, or one above it.
  ///
  /// - Throws: ``Complaint`` with the rules it breaks when nobody may.
  func signingLevel(_ plan: ProposedPlan) throws -> String {
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
  func wholePlan(on date: CivilDate) throws -> (ProposedPlan, String) {
    let start = max(date, call.today.adding(days: 1))
    let outline = PlanOutline(start: start, count: 1, frequency: .monthEnd)
    guard let plan = context.setting(call).plan(outline, balance: call.negotiable) else {
      throw Complaint("counter.nothing-to-plan")
    }
    let whole = try finished(plan)
    return (whole, try signingLevel(whole))
  }
}
