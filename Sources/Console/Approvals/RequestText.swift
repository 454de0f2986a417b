import Archive
import Finance
import Negotiation
import Receivables

/// Requests in a line each.
struct RequestText {
  let words: Words
  let formats: Formats

  init(_ words: Words, _ formats: Formats) {
    self.words = words
    self.formats = formats
  }

  private var plans: PlanText { PlanText(words: words, formats: formats) }

  /// How it stands, and about which plan.
  func line(_ item: RequestDesk.Item) -> String {
    let decision = item.decision
    let line = words(
      "request.line.\(item.state.rawValue)",
      [
        "id": item.id, "plan": summary(decision?.plan ?? item.request.plan),
        "name": decision?.by.name ?? item.request.to.name,
        "answer": formats.day(item.request.answerBy), "until": formats.day(item.lastDay),
        "on": formats.date(decision?.on ?? item.request.askedOn),
      ])
    let reason = decision?.reason ?? ""
    return reason.isEmpty ? line : line + words("request.line.reason", ["reason": reason])
  }

  /// What a rep does next about an approved plan.
  enum Step: String {
    case offer, resume, call, signoff
  }

  /// What a rep can do now; `nil` where only the other one can.
  func next(_ item: RequestDesk.Item, _ step: Step) -> String? {
    switch item.state {
    case .approved, .changed:
      return words(
        "request.next.\(step.rawValue)", ["id": item.id, "code": item.request.customer.code])
    case .declined, .lapsed:
      guard let instead = item.request.instead else { return nil }
      return words("request.next.instead", ["plan": summary(instead.plan)])
    case .open, .late, .withdrawn, .signed: return nil
    }
  }

  func summary(_ record: PlanRecord) -> String {
    guard let plan = try? record.makePlan() else { return formats.money(record.balance) }
    return plans.summary(plan)
  }

  /// What waits for the person who works: requests to decide, then decisions on what they asked for.
  static func mine(_ session: Session) throws -> [String] {
    let (toDecide, decided) = try RequestDesk(session).mine(session.person())
    guard !toDecide.isEmpty || !decided.isEmpty else { return [] }
    let words = session.words
    let formats = try session.formats()
    return toDecide.map { item in
      words(
        "queue.to-decide",
        [
          "id": item.id, "name": item.request.customer.name,
          "answer": formats.day(item.request.answerBy),
        ])
    }
      + decided.map { item in
        words(
          "queue.decided",
          [
            "id": item.id, "name": item.request.customer.name,
            "state": words("request-state.\(item.state.rawValue)"),
            "code": item.request.customer.code,
          ])
      }
  }

  /// The current requests of a customer with what to do about them.
  ///
  /// - Parameter inCall: whether the customer is on the telephone.
  static func lines(
    _ items: [RequestDesk.Item], _ customer: Customer, _ session: Session, inCall: Bool = false
  ) throws -> [String] {
    guard !items.isEmpty else { return [] }
    let text = RequestText(session.words, try session.formats())
    let files = CallFiles(session)
    let agreed = try inCall ? nil : files.agreed(customer)?.call.agreedPlan
    let step: Step = try inCall ? .offer : files.unfinished(customer) != nil ? .resume : .call
    return try items.flatMap { item in
      let plan = try item.decision?.plan?.makePlan()
      let isAgreed = plan.flatMap { plan in agreed.map(plan.isSameDeal) } ?? false
      return [text.line(item)]
        + [text.next(item, isAgreed ? .signoff : step)].compactMap(\.self)
    }
  }

  /// The lines for a call that begins or goes on, set in.
  static func inCall(_ customer: Customer, _ session: Session) throws -> [String] {
    let items = try RequestDesk(session).current(customer.code)
    return try lines(items, customer, session, inCall: true).flatMap {
      TiedText.wrapped("  " + $0, to: session.desk.columns, indent: 4)
    }
  }
}
