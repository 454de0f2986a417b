import Archive
import Conversation
import Finance
import Ledger
import Negotiation
import Receivables

/// The end of a call: what it means for the ledger, and what comes next.
extension CallRunner {
  /// Writes the outcome to the ledger once, closes the journal, and says what to do now.
  func finish() throws {
    if isRehearsal { return showRehearsalEnd() }
    let ledger = try session.book.ledger()
    try ledger.record(outcome(), for: customer.code, by: session.person().id)
    try keepAnswerPromises()
    try record(.closed)
    try showEnd()
    if let talk, let room = session.training {
      try TrainingEnd(room: room, session: session).end(talk, call, context)
    }
  }

  private func outcome() -> CallOutcome {
    let confirmed = call.isConfirmed ? call.agreedPlan : nil
    return CallOutcome(
      callID: journalName,
      contact: ContactEvent(
        date: call.today, channel: .phone, person: call.person ?? "", summary: summary()),
      promises: (confirmed?.instalments ?? []).map {
        PromiseToPay(made: call.today, by: $0.due, amount: $0.amount)
      },
      disputes: context.contestedParts(call).map { part in
        Dispute(
          invoiceNumber: part.invoiceNumber, opened: call.today, amount: part.amount,
          reason: call.text(.complaint) ?? call.text(.invoiceError) ?? "")
      },
      commitments: commitments(),
      nextAction: nextAction())
  }

  /// What we promised in the call.
  private func commitments() -> [Commitment] {
    let owner = call.text(.nextOwner) ?? context.repName
    var commitments: [Commitment] = []
    if let by = call.date(.reissueBy) {
      commitments.append(
        Commitment(
          made: call.today, by: by, owner: owner,
          what: words(
            "commitment.reissue", ["what": call.text(.invoiceError) ?? ""], isStored: true)))
    }
    if let by = call.date(.mendBy) {
      let what =
        call.text(.mend)
        ?? words(
          "commitment.complaint", ["what": call.text(.complaint) ?? ""], isStored: true)
      // A promise that is open already is not made a second time.
      if !context.account.openCommitments.contains(where: { $0.what == what }) {
        commitments.append(Commitment(made: call.today, by: by, owner: owner, what: what))
      }
    }
    return commitments
  }

  private func nextAction() -> NextAction {
    NextAction(
      date: call.date(.nextDate) ?? call.today, owner: call.text(.nextOwner) ?? context.repName,
      kind: call.choice(.nextAction).flatMap(NextAction.Kind.init(rawValue:)) ?? .call,
      note: call.text(.closingNote) ?? "")
  }

  /// One line for the history: the reason and what came of it.
  private func summary() -> String {
    var parts: [String] = []
    if call.person == nil { parts.append(words("summary.nobody")) }
    if call.person != nil, !call.mayStateDebt { parts.append(words("summary.not-verified")) }
    if let reason = call.reason { parts.append(words("choice.reason.\(reason.rawValue)")) }
    if call.choice(.acknowledged) == "paid" { parts.append(words("summary.says-paid")) }
    if let plan = call.agreedPlan, call.isConfirmed {
      parts.append(words("summary.agreed", ["plan": text.summary(plan)]))
    } else if call.mayStateDebt {
      parts.append(words("summary.no-agreement"))
    }
    return (parts + call.notes).joined(separator: words("list.semicolon"))
  }

  private func showRehearsalEnd() {
    session.output.line()
    if call.isConfirmed, let plan = call.agreedPlan {
      session.output.line(words("call.agreed", ["plan": text.summary(plan)]))
    }
    session.output.line(words("call.rehearsal-over", ["code": customer.code]))
  }

  private func showEnd() throws {
    let action = nextAction()
    session.output.line()
    session.output.line(
      words(
        "call.closed",
        [
          "action": words("choice.next-action.\(action.kind.rawValue)"),
          "date": formats.day(action.date), "owner": action.owner,
        ]))
    if call.isConfirmed, let plan = call.agreedPlan {
      session.output.line(words("call.agreed", ["plan": text.summary(plan)]))
      if try needsApproval(plan) {
        session.output.line(words("call.next-request", ["code": customer.code]))
      }
      session.output.line(words("call.next-signoff", ["code": customer.code]))
      session.output.line(words("call.next-letter", ["code": customer.code]))
    } else if call.suggestedAction == .escalate {
      session.output.line(words("call.next-escalate", ["code": customer.code]))
    }
  }

  /// Whether the plan is above the caller's level and nobody has approved it yet.
  private func needsApproval(_ plan: ProposedPlan) throws -> Bool {
    let facts = context.facts(call)
    let verdict = Verdict(plan, policy: context.policy, rank: context.rank, facts: facts)
    guard case .needs = verdict.answer else { return false }
    return try ApprovalCheck(plan, of: customer.code, facts: facts, in: session).approval == nil
  }
}
