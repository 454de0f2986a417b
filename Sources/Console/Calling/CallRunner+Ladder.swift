import Conversation
import Finance
import LineEditing
import Negotiation

/// What may be given next, what was given, and what was received for it.
extension CallRunner {
  var engine: ProposalEngine {
    ProposalEngine(
      policy: context.policy, setting: context.setting(call), facts: context.facts(call))
  }

  var concessions: ConcessionText { ConcessionText(words: words, formats: formats) }

  /// A ladder, and what it was made from.
  struct KnownLadder {
    let facts: DealFacts
    let terms: PlanTerms
    let balance: Money
    let ladder: ConcessionLadder
  }

  /// From the ask to the floor that the caller may sign; `nil` where nothing may be offered.
  func ladder() -> ConcessionLadder? {
    let engine = engine
    // What they gave is in the terms of every plan and changes no step.
    var terms = engine.setting.terms
    terms.inReturn = []
    if let known = knownLadder, known.facts == engine.facts, known.terms == terms,
      known.balance == call.negotiable
    {
      return known.ladder
    }
    guard call.mayStateDebt, call.negotiable.isPositive else { return nil }
    let proposals = engine.proposals(for: call.negotiable, rank: context.rank)
    guard let ask = proposals.first(where: { $0.role == .ask })?.plan else { return nil }
    let floor = proposals.first { $0.role == .floor }?.plan ?? ask
    let ladder = ConcessionLadder(
      engine.considered(for: call.negotiable, ranks: [context.rank]), rank: context.rank,
      ask: ask, floor: floor)
    knownLadder = KnownLadder(
      facts: engine.facts, terms: terms, balance: call.negotiable, ladder: ladder)
    return ladder
  }

  /// Our offers and what they gave, in order.
  var moves: [ConcessionLadder.Move] {
    call.talk.compactMap { turn in
      switch turn {
      case .offer(let place):
        call.offers[place].byCustomer ? nil : .offered(call.offers[place].plan)
      case .received(let thing, _): .received(thing)
      case .termed: nil
      }
    }
  }

  // MARK: - /ladder

  func showLadder() throws {
    try checkNegotiable()
    guard let ladder = ladder(), !ladder.steps.isEmpty else {
      return session.output.line(words("proposal.none"))
    }
    let standing = ladder.standing(after: moves)
    session.output.line(words("ladder.title"))
    let marks = ["given", "next", "open"].map { words("ladder.\($0)") }
    let width = marks.map { DisplayWidth.of($0) }.max() ?? 0
    for (index, step) in ladder.steps.enumerated() {
      let mark = step == standing.next ? marks[1] : index < standing.given ? marks[0] : marks[2]
      let gives = concessions.line(step)
      session.output.line(
        "  \(index + 1)  \(DisplayWidth.padded(mark, to: width))  \(text.summary(step.plan))")
      if !gives.isEmpty { session.output.line("       " + words("ladder.gives", ["what": gives])) }
    }
    let received = InReturn.allCases.filter(call.received.contains).map(concessions.thing)
    session.output.line(
      received.isEmpty
        ? words("ladder.nothing-received")
        : words("ladder.received", ["things": received.joined(separator: words("list.separator"))]))
    if standing.next == nil { session.output.line(words("ladder.at-floor")) }
    warnOfGiving(standing)
  }

  /// One line when two steps were given for nothing.
  private func warnOfGiving(_ standing: ConcessionLadder.Standing) {
    guard standing.warns else { return }
    session.output.line(
      words("ladder.unreturned", ["count": String(standing.unreturned)]))
  }

  /// After they refused or offered less: what may be given next; `isOver` when the talk is.
  func showNextStep(isOver: Bool = false) {
    guard let next = ladder()?.standing(after: moves).next else { return }
    if isOver {
      let plan = text.summary(next.plan)
      return session.output.line(words("ladder.room-left", ["plan": plan]))
    }
    let gives = concessions.line(next)
    session.output.line(
      words(
        gives.isEmpty ? "ladder.next-step" : "ladder.next-step-gives",
        ["what": gives, "plan": text.summary(next.plan)]))
  }

  /// After an offer of ours: whether it is more than the offers before it, or less than they may remember.
  func showStanding(after earlier: [ConcessionLadder.Move], _ plan: ProposedPlan) {
    guard let ladder = ladder() else { return }
    if let before = stepBack(earlier, plan) {
      session.output.line(words("ladder.step-back", ["plan": text.summary(before)]))
    }
    let standing = ladder.standing(after: moves)
    // Said once for each concession, not at every turn.
    if standing.unreturned > ladder.standing(after: earlier).unreturned { warnOfGiving(standing) }
  }

  /// The offer of ours that gave more than this one; `nil` where none did.
  private func stepBack(_ earlier: [ConcessionLadder.Move], _ plan: ProposedPlan) -> ProposedPlan? {
    let ours = earlier.compactMap { move in
      if case .offered(let plan) = move { plan } else { nil }
    }
    return ours.last { before in
      before != plan && Concession.between(before, plan).isEmpty
        && !Concession.between(plan, before).isEmpty
    }
  }

  /// The plan of the next step.
  ///
  /// - Throws: ``Complaint`` when there is none.
  func nextStep() throws -> ProposedPlan {
    try checkNegotiable()
    guard let next = ladder()?.standing(after: moves).next else {
      throw Complaint("ladder.no-next")
    }
    return next.plan
  }

  // MARK: - In return

  /// The one thing to ask for in return for a plan, with words to say it.
  func showAskInReturn(for plan: ProposedPlan) {
    let grades = (try? session.book.settings().credit.grades) ?? []
    // The firm gives less than a month's sales on credit to these: it wants security.
    let weak = grades.filter { $0.limitMonths < 1_00 }.map(\.name)
    guard
      let ask = AskInReturn.next(
        for: plan, policy: context.policy, rank: context.rank, facts: context.facts(call),
        setting: context.setting(call), received: call.received, weakGrades: Set(weak))
    else { return }
    var line = words("counter.ask-in-return", ["thing": concessions.ask(ask)])
    let facts = SayingFacts(runner: self).facts(asking: ask)
    if let saying = sayings.say(["in-return.\(ask.kind.rawValue)"], facts: facts) {
      line += "  " + words("call.say", ["words": saying])
    }
    session.output.line(line)
  }

  /// `/got direct-debit until March`: what they give, and words about it.
  func got(_ text: String) throws {
    try checkNegotiable()
    guard !text.isEmpty else {
      session.output.line(words("got.which"))
      for (index, kind) in InReturn.allCases.enumerated() {
        session.output.line("  \(index + 1)  \(concessions.thing(kind))  (\(kind.rawValue))")
      }
      return
    }
    let first = String(text.prefix { !$0.isWhitespace })
    let note = String(text.dropFirst(first.count)).trimmed
    guard note.count <= AnswerReader.textMax else {
      throw Complaint("answer.too-long", ["limit": String(AnswerReader.textMax)])
    }
    try receive(try kind(first), note: note)
  }

  private func kind(_ typed: String) throws -> InReturn {
    let folded = Folding.search(typed)
    let kinds = InReturn.allCases
    if let number = Int(Folding.ascii(typed)), kinds.indices.contains(number - 1) {
      return kinds[number - 1]
    }
    if let kind = kinds.first(where: { Folding.search($0.rawValue) == folded }) { return kind }
    let matches = kinds.filter { kind in
      ([concessions.thing(kind), kind.rawValue] + Self.otherNames(kind)).contains {
        Folding.search($0).hasPrefix(folded)
      }
    }
    guard matches.count == 1, !folded.isEmpty else {
      throw Complaint(
        "got.unknown", ["seen": typed], near: Suggestion.nearest(typed, in: kinds.map(\.rawValue)))
    }
    return matches[0]
  }

  /// What people also call a thing: paper bills are given up in Japan, the word lives on.
  private static func otherNames(_ kind: InReturn) -> [String] {
    kind == .datedInstrument
      ? ["手形", "約束手形", "電子記録債権", "承兑汇票", "汇票", "支票", "小切手", "bill", "cheque"] : []
  }

  /// Keeps what they give; the plan on the table binds them to it.
  func receive(_ thing: InReturn, note: String) throws {
    guard !call.received.contains(thing) || !note.isEmpty else {
      return session.output.line(words("got.already", ["thing": concessions.thing(thing)]))
    }
    try record(.received(thing, note: note))
    let name = concessions.thing(thing)
    let kept = note.isEmpty ? name : words("got.noted", ["thing": name, "note": note])
    session.output.line(words("got.kept", ["thing": kept]))
  }

  /// What an offer of theirs gives besides: what they say, and what is better in it than in their last one.
  func receive(from plan: ProposedPlan, after earlier: ProposedPlan?) throws {
    var things = plan.terms.inReturn
    if let earlier {
      if plan.instalments.count > 1, plan.first.amount > earlier.first.amount {
        things.insert(.largerFirstPayment)
      }
      if plan.first.due < earlier.first.due || plan.last.due < earlier.last.due {
        things.insert(.earlierDate)
      }
    }
    for thing in InReturn.allCases where things.contains(thing) && !call.received.contains(thing) {
      try receive(thing, note: "")
    }
  }
}
