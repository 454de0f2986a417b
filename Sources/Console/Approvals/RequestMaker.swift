import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// Puts together a request for approval: from the plan, what was said in the call, and the book.
struct RequestMaker {
  let session: Session
  let context: CallContext
  let settings: BookSettings
  let plan: ProposedPlan
  let facts: DealFacts
  /// The call that the plan was spoken of in; one that was never held where it was spoken of in none.
  let call: Call
  /// The call's journal; `nil` outside a call.
  let journal: String?

  /// - Parameter journal: the name of the call's journal.
  init(
    _ session: Session, _ context: CallContext, plan: ProposedPlan, call: Call, journal: String
  ) throws {
    self.session = session
    self.context = context
    // What they gave since the plan was put on the table counts, too.
    self.plan = plan.giving(call.received)
    self.call = call
    self.journal = journal
    settings = try session.book.settings()
    facts = context.facts(call)
  }

  /// A plan that wasn't spoken of in a call.
  init(
    _ session: Session, _ context: CallContext, plan: ProposedPlan, facts: DealFacts
  ) throws {
    self.session = session
    self.context = context
    self.plan = plan
    self.facts = facts
    call = Call(context.makeStart(currency: plan.balance.currency, rep: ""))
    journal = nil
    settings = try session.book.settings()
  }

  private var customer: Customer { context.account.customer }
  private var asker: BookSettings.Person { get throws { try session.person() } }
  private var text: PlanText {
    get throws { PlanText(words: session.words, formats: try session.formats()) }
  }

  /// The request, ready to be written; `id` is still to be given.
  ///
  /// - Parameters:
  ///   - to: an ID or name; the first of the book who may sign it when `nil`.
  ///   - answerBy: in any form; the next business day when `nil`.
  /// - Throws: ``Complaint`` when the asker may sign it, nobody may, or somebody or a day doesn't fit.
  func request(to: String?, answerBy: String?, note: String) throws -> ApprovalRequest {
    let asker = try asker
    let verdict = Verdict(
      plan, policy: context.policy, rank: settings.rank(of: asker), facts: facts)
    let level = try neededLevel(verdict)
    let approver = try self.approver(to, level: level)
    let instead = CounterofferAnswer(
      Counteroffer(text: "", plan: plan), policy: context.policy, setting: context.setting(call),
      rank: context.rank, facts: facts
    ).nearest.first { $0.level == asker.level }
    let items = context.planItems(call)
    guard items.map(\.open).sum(plan.balance.currency) == plan.balance else {
      throw Complaint("request.other-balance", ["code": customer.code])
    }
    let costs = costs([plan] + [instead?.plan].compactMap(\.self), items)
    return try ApprovalRequest(
      customer: .init(code: customer.code, name: customer.name),
      askedBy: .init(asker), askedOn: session.today, to: .init(approver),
      answerBy: try self.answerBy(answerBy), needsLevel: level, plan: PlanRecord(plan),
      cost: costs[0],
      invoices: items.map {
        .init(number: $0.invoice.number, due: $0.invoice.due, inPlan: $0.open)
      },
      broken: verdict.brokenOwn.map(ApprovalRequest.Broken.init),
      instead: instead.map { .init(plan: PlanRecord($0.plan), cost: costs[1]) },
      gives: gives.isEmpty ? nil : gives, counting: .init(settings, plan.balance.currency),
      offers: PlanDocument.Offer.all(call, level: level), standing: standing(),
      note: note.trimmed, call: journal
    ).visible()
  }

  private func neededLevel(_ verdict: Verdict) throws -> String {
    switch verdict.answer {
    case .allowed: throw Complaint("request.not-needed", ["code": customer.code])
    case .needs(let level): return level
    case .notAllowed:
      let highest = context.policy.levels[context.policy.levels.count - 1].name
      let text = try text
      throw Complaint(
        "request.nobody-may", [:],
        details: verdict.brokenHighest.map { text.broken($0, level: highest) })
    }
  }

  private func approver(_ typed: String?, level: String) throws -> BookSettings.Person {
    let asker = try asker
    let levelName = try text.levelName(level)
    let able = settings.people(atLeast: level).filter { $0.id != asker.id }
    guard let typed else {
      guard let first = able.min(by: { settings.rank(of: $0) < settings.rank(of: $1) }) else {
        throw Complaint("request.no-approver", ["level": levelName])
      }
      return first
    }
    guard let person = settings.found(typed) else {
      throw Complaint.notOneOf("request.unknown-person", typed, able.map(\.id))
    }
    guard person.id != asker.id else { throw Complaint("request.yourself") }
    guard able.contains(where: { $0.id == person.id }) else {
      throw Complaint(
        "request.person-too-low",
        [
          "name": person.name, "seen": try text.levelName(person.level), "level": levelName,
          "names": ApproverNames.list(able, session.words),
        ])
    }
    return person
  }

  private func answerBy(_ typed: String?) throws -> CivilDate {
    let last = plan.first.due
    guard let date = try session.date(typed, looksBack: false) else {
      return min(context.setting.calendar.adding(businessDays: 1, to: session.today), last)
    }
    let formats = try session.formats()
    guard date >= session.today else {
      throw Complaint("answer.past", ["seen": typed ?? "", "date": formats.day(date)])
    }
    guard date <= last else {
      throw Complaint("request.answer-too-late", ["date": formats.day(last)])
    }
    return date
  }

  /// What each plan costs, the same months looked at for all of them.
  private func costs(
    _ plans: [ProposedPlan], _ items: [PaymentPlan.Item]
  ) -> [ApprovalRequest.Cost] {
    let basis = ComparisonBasis(items, facts: facts, context: context, settings: settings)
    let columns = PlanComparison(plans, noAgreement: false, basis: basis).columns
    return zip(plans, columns).map { plan, column in
      .init(
        meanDaysToCash: plan.meanDaysToCash, expected: column.expected,
        provision: column.peak?.provision ?? .zero(plan.balance.currency),
        givenUp: column.givenUp)
    }
  }

  /// What they gave in the call, with the words for it; then what the plan says without any.
  private var gives: [ApprovalRequest.Gift] {
    let said = call.talk.compactMap { turn in
      if case .received(let thing, let note) = turn {
        ApprovalRequest.Gift(thing, note: note)
      } else {
        nil
      }
    }
    let told = Set(said.filter { $0.note != nil }.map(\.what))
    let bare = InReturn.allCases.filter(plan.terms.inReturn.contains)
      .map { ApprovalRequest.Gift($0) }.filter { gift in !said.contains { $0.what == gift.what } }
    return said.filter { $0.note != nil || !told.contains($0.what) } + bare
  }

  private func standing() -> ApprovalRequest.Standing {
    let account = context.account
    let currency = plan.balance.currency
    let balance = account.balance(in: currency)
    let ageing = Ageing(account.items, bounds: settings.ageing, currency: currency)
    let behaviour = PaymentBehaviour(account.history, asOf: account.asOf)
    return .init(
      overdue: balance.overdue, overdueCount: balance.overdueCount,
      oldestDaysOverdue: balance.oldestDaysOverdue, notDue: balance.notDue,
      disputed: balance.disputed,
      ageing: ageing.buckets.map {
        .init(from: $0.from, through: $0.through, amount: $0.amount)
      },
      settledCount: behaviour.settledCount, lateCount: behaviour.lateCount,
      meanDaysLate: behaviour.meanDaysLate, creditLimit: customer.creditLimit,
      reason: PlanDocument.Reason(call), facts: facts)
  }
}

extension ApprovalRequest.Counting {
  /// As the book counts payments today.
  init(_ settings: BookSettings, _ currency: Currency) {
    self.init(
      settings.allocation,
      unit: Money(minorUnits: settings.policy.roundingUnit(currency), currency: currency),
      oddAmount: settings.policy.oddAmount)
  }
}

extension ApprovalRequest.Person {
  init(_ person: BookSettings.Person) {
    self.init(id: person.id, name: person.name, level: person.level)
  }
}

/// People as they are named to somebody who has to ask one of them.
enum ApproverNames {
  /// `中村 (--as nakamura), 佐藤 健 (--as sato)`.
  static func list(_ people: [BookSettings.Person], _ words: Words) -> String {
    people.map { "\($0.name) (--as \($0.id))" }.joined(separator: words("list.separator"))
  }
}
