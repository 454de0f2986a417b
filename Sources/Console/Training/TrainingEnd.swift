import Archive
import Conversation
import Negotiation
import Receivables
import Training

/// After a training call: what came of it is kept and told.
struct TrainingEnd {
  let room: TrainingRoom
  /// In the room's book.
  let session: Session

  /// The debrief of a call that was just closed: the result is kept, the page for printing lies beside it.
  func end(_ talk: TrainingTalk, _ call: Call, _ context: CallContext) throws {
    let debrief = try debrief(talk, call, context)
    try room.files.keep(debrief.attempt, of: room.start)
    let text = try text(debrief)
    session.output.line()
    sheet(text, isFull: false).write(to: session)
    warn(talk, call, text)
    session.output.line()
    session.output.line(
      session.words(
        "train.after", ["name": room.scenario.name, "attempt": String(room.start.attempt)]))
  }

  /// What was noted is what will be signed: it has to be what they agreed to.
  private func warn(_ talk: TrainingTalk, _ call: Call, _ text: DebriefText) {
    let noted = call.isConfirmed ? call.agreedPlan : nil
    let agreed = talk.play.debtor.agreed
    guard noted?.instalments.map(\.due) != agreed?.instalments.map(\.due) else { return }
    let none = session.words("train.no-agreement")
    session.output.line()
    session.output.line(
      "! "
        + session.words(
          "train.noted-otherwise",
          [
            "noted": noted.map(text.plans.summary) ?? none,
            "plan": agreed.map(text.plans.summary) ?? none,
          ]))
  }

  /// The debrief of an attempt that ended before.
  func again() throws -> DebriefText {
    guard let journal = CallJournal.all(in: session.book.callsPath).first else {
      throw Complaint("train.no-debrief", ["name": room.scenario.name])
    }
    let events = try CallJournal.events(journal)
    guard let call = Call(events: events) else {
      throw ArchiveError.badLine(path: journal, line: 1)
    }
    let account = try session.account(room.scenario.history.customer)
    let context = try session.callContext(account, call.start.currency)
    let talk = room.talk(context, call.start, firm: try session.book.settings().firm.name)
    _ = try talk.catchUp(events, context)
    return try text(debrief(talk, call, context))
  }

  func sheet(_ text: DebriefText, isFull: Bool) -> DebriefSheet {
    DebriefSheet(
      text: text, width: session.desk.columns, ascii: session.desk.usesASCII, isFull: isFull)
  }

  private func debrief(
    _ talk: TrainingTalk, _ call: Call, _ context: CallContext
  ) throws -> Debrief {
    let earlier = try room.files.results().filter {
      ($0.scenario, $0.attempt) != (room.start.scenario, room.start.attempt)
        && $0.attempt < room.start.attempt || $0.scenario != room.start.scenario
    }
    return Debrief(
      talk.play,
      notes: TrainingNotes(
        reason: call.reason, method: call.choice(.method), received: call.received,
        isParked: call.parked != nil, hints: talk.hints),
      authority: TrainingAuthority(
        policy: context.policy, rank: context.rank, facts: context.known),
      scenario: room.scenario.name, attempt: room.start.attempt, day: room.start.day,
      earlier: earlier, scenarios: try RolePlayShelf(session: room.outer).scenarios().map(\.brief))
  }

  private func text(_ debrief: Debrief) throws -> DebriefText {
    DebriefText(
      debrief: debrief, policy: try session.book.settings().policy, title: room.scenario.title,
      language: room.scenario.language, words: session.words,
      formats: Formats(language: session.desk.language, home: room.scenario.currency))
  }
}
