import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// What is agreed besides the payments.
extension CallRunner {
  var termsText: TermsText { TermsText(words: words, formats: formats) }

  /// Shows the terms, or sets one of them for the plans from now on; the plan on the table gets it, too.
  func terms(_ text: String, _ question: Question) throws {
    try checkNegotiable()
    guard !text.isEmpty else { return showTerms() }
    let order = TermsOrder(
      currency: call.start.currency, usual: context.setting.terms, facts: context.facts(call))
    let terms = try order.read(text, call.terms ?? context.setting.terms)
    let probe = try finished((call.onTable?.plan ?? soonest()).with(terms))
    let level = try signingLevel(probe)
    try record(.termed(terms))
    showTerms()
    if (context.policy.rank(of: level) ?? 0) > context.rank {
      session.output.line(words("verdict.needs", ["level": self.text.levelName(level)]))
    }
    showAgain()
    guard question.id == .response, let offer = call.onTable else { return }
    nearest = []
    try place(try finished(offer.plan.with(context.setting(call).terms)), level: level)
  }

  private func showTerms() {
    let lines = termsText.lines(context.setting(call).terms)
    session.output.line(words(lines.isEmpty ? "terms.none" : "terms.title"))
    for line in lines { session.output.line("  - " + line) }
  }

  /// Everything on the next business day: the plan that asks for nothing.
  private func soonest() throws -> ProposedPlan {
    let setting = context.setting
    let day = setting.calendar.adding(businessDays: 1, to: call.today)
    let outline = PlanOutline(start: day, count: 1, frequency: .monthEnd)
    guard let plan = setting.plan(outline, balance: call.negotiable) else {
      throw Complaint("counter.nothing-to-plan")
    }
    return plan
  }

  /// The plan with interest in its payments where its terms say so.
  ///
  /// - Throws: ``Complaint`` where no rate is known.
  func finished(_ plan: ProposedPlan) throws -> ProposedPlan {
    try PlanFinisher(session: session, customer: customer, items: context.planItems(call))
      .finished(plan)
  }

  /// What a plan says besides its payments, in one line below it.
  func showTerms(of plan: ProposedPlan) {
    let line = termsText.line(plan)
    if !line.isEmpty { session.output.line(words("terms.besides", ["terms": line])) }
  }

  /// `/log`: the talk so far.
  func showTalk() throws {
    guard !call.talk.isEmpty else { return session.output.line(words("talk.none")) }
    let lines = try TalkText(words: words, formats: formats)
      .lines(PlanDocument.Turn.all(call), PlanDocument.Offer.all(call, level: call.start.level))
    session.output.lines(lines.map { "  " + $0 })
  }
}
