import Archive
import Conversation
import Finance
import LineEditing
import Negotiation
import Receivables

/// Leads a rep through a call: asks, reads, shows what it understood, keeps it, goes on.
///
/// Nothing is decided here: the questions come from ``Call``, the plans from the engine, the words from
/// the catalogue and the playbook. Every answer is in the journal before the next question.
final class CallRunner {
  enum Ending: Equatable { case closed, paused }

  let session: Session
  let context: CallContext
  let customer: Customer
  let sayings: Playbook
  let text: PlanText
  /// `nil` in a rehearsal, of which nothing is kept.
  private let journal: CallJournal?
  private(set) var call: Call
  /// When this sitting began, by the desk's clock.
  private let began: Double
  /// What the offer question shows, by number.
  var proposals: [Proposal] = []
  /// What the last counter-offer could become, by letter.
  var nearest: [(level: String, plan: ProposedPlan)] = []
  /// What the offer typed last can mean, while a number picks one of them.
  var numbered: NumberedReadings?
  /// The customer of a training call; `nil` in a real one.
  let talk: TrainingTalk?
  /// Whether what is typed is noted and not said; in a real call it always is.
  var isNoting = false
  /// What the customer said and isn't on the screen yet.
  var replies: [TrainingTalk.Reply] = []
  var hasToldOver = false
  /// Sentences that were shown to choose from, until the next line.
  var sentences: [String] = []
  /// The ladder as it was last made.
  var knownLadder: KnownLadder?
  /// The question whose words stand on the screen.
  private var shown: Question.ID?
  private var shownStage: Stage?

  /// A runner over a journal, new or taken up again.
  convenience init(session: Session, context: CallContext, journal: CallJournal) throws {
    guard let call = Call(events: journal.events) else {
      throw ArchiveError.badLine(path: journal.path, line: 1)
    }
    try self.init(session: session, context: context, call: call, journal: journal)
  }

  /// A rehearsal: the same questions about the same customer, and nothing is written.
  convenience init(rehearsing start: CallStart, session: Session, context: CallContext) throws {
    try self.init(session: session, context: context, call: Call(start), journal: nil)
  }

  private init(session: Session, context: CallContext, call: Call, journal: CallJournal?) throws {
    self.session = session
    self.context = context
    self.journal = journal
    self.call = call
    began = session.desk.seconds()
    customer = context.account.customer
    sayings = try session.book.playbook(customer.language, share: session.desk.sharePath).playbook
    text = PlanText(words: session.words, formats: try session.formats())
    talk =
      try journal == nil
      ? nil
      : session.training?.talk(
        context, call.start, firm: session.book.settings().firm.name)
    replies = try talk?.catchUp(journal?.events ?? [], context) ?? []
  }

  var words: Words { session.words }
  var formats: Formats { text.formats }
  var isRehearsal: Bool { journal == nil }

  /// The journal's file name; empty in a rehearsal.
  var journalName: String {
    journal?.path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// Keeps an event: on disk first, then in the call.
  func record(_ event: CallEvent) throws {
    try journal?.append(event)
    session.learn(event)
    if let talk { replies += try talk.take(event, in: call, context) }
    call.apply(event)
  }

  /// Asks until the call is closed or paused.
  func run() throws -> Ending {
    let outside = (session.editor.completer, session.editor.hinter)
    defer {
      (session.editor.completer, session.editor.hinter) = outside
      session.editor.rightPrompt = nil
    }
    session.editor.rightPrompt = { [prompt = CallPrompt(self)] in prompt.right() }
    while let question = call.question(context) {
      showReplies()
      if shown != question.id {
        isNoting = false
        try show(question)
      }
      setHelpers(question)
      switch session.editor.readLine(
        prompt: CallPrompt(self).left(question), initial: initial(question))
      {
      case .interrupted: continue
      case .endOfInput: return try pause()
      case .line(let line):
        if let ending = try take(line, question) { return ending }
      }
    }
    try finish()
    return .closed
  }

  private func take(_ line: String, _ question: Question) throws -> Ending? {
    do {
      let typed = line.trimmed
      if typed == "?" || typed == "？" {
        explain(question)
        return nil
      }
      let (asked, sentences) = (numbered, sentences)
      (numbered, self.sentences) = (nil, [])
      if let asked, let offer = asked.reading(typed) {
        try choose(offer, of: asked)
      } else if let place = Int(Folding.ascii(typed)), sentences.indices.contains(place - 1) {
        try say(sentence: sentences[place - 1], question)
      } else if let command = SlashCommand(typed) {
        return try carryOut(command, question)
      } else if isTalking {
        try talk(typed, question)
      } else if typed.isEmpty, question.isOptional, question.suggestion == nil {
        try record(.skipped(question.id))
      } else {
        try answer(typed.isEmpty ? suggestion(question) : typed, question)
      }
      showReplies()
    } catch let complaint as Complaint {
      // Input that isn't typed by hand stops at the first fault; a person tries again.
      guard session.isByHand else { throw complaint }
      ComplaintText(words: words, output: session.output).write(complaint)
    }
    return nil
  }

  private func suggestion(_ question: Question) throws -> String {
    if let suggestion = question.suggestion { return suggestion }
    throw Complaint("call.empty")
  }

  func pause() throws -> Ending {
    try record(.paused)
    session.output.line(
      words(isRehearsal ? "call.rehearsal-over" : "call.paused", ["code": customer.code]))
    return .paused
  }

  // MARK: - On screen

  /// What `back` took away stands in the line again.
  private func initial(_ question: Question) -> String {
    guard let taken = call.takenBack, taken.id == question.id else { return "" }
    return taken.typed
  }

  /// Minutes since this sitting began.
  var minutes: Int { max(0, Int((session.desk.seconds() - began) / 60)) }

  /// The stage, the words to say, the question.
  func show(_ question: Question) throws {
    shown = question.id
    if question.stage != shownStage {
      shownStage = question.stage
      session.output.line()
      session.output.line(
        "[\(question.stage.rawValue)/\(Stage.allCases.count) \(words("stage.\(question.stage.name)"))]",
        .bold)
    }
    if question.id == .offer { prepareOffers() }
    if let saying = sayings.say(sayingKeys(question), facts: SayingFacts(runner: self).facts()) {
      show(saying: saying)
    }
    if question.id == .disputedAmount, call.start.disputed.isPositive {
      session.output.line(
        words("call.disputed-already", ["amount": formats.money(call.start.disputed)]))
    }
    showQuestion(question)
  }

  /// Words for the customer.
  func show(saying: String) {
    for line in DisplayWidth.wrapped(
      words("call.say", ["words": saying]), to: session.desk.columns, indent: 6)
    {
      session.output.line(line, .cyan)
    }
  }

  /// The playbook's keys for a question, the most particular first.
  private func sayingKeys(_ question: Question) -> [String] {
    let id = question.id.rawValue
    if question.id == .response, let offer = call.onTable, offer.byCustomer {
      // An offer of theirs is answered, not proposed to them.
      switch offer.answer {
      case .allowed: return ["\(id).allowed"]
      case .needs: return ["\(id).approval"]
      case .notAllowed, nil: return nearest.isEmpty ? [] : ["\(id).nearest"]
      }
    }
    return [call.reason.map { "\(id).\($0.rawValue)" }].compactMap { $0 } + [id]
  }

  private func showQuestion(_ question: Question) {
    var line = words("ask.\(question.id.rawValue)")
    if let suggestion = question.suggestion {
      line += "  [\(Shown.name(shownSuggestion(suggestion, question)))]"
    }
    if question.isOptional, question.suggestion == nil {
      line += "  " + words("call.optional")
    }
    session.output.line(line)
    switch question.form {
    case .choice, .choiceOrText, .response:
      for (index, label) in labels(question).enumerated() {
        session.output.line("  \(index + 1)  \(Shown.name(label))")
      }
      if question.form == .response {
        session.output.line("  " + words("call.response-hint", example))
      }
    case .offer: session.output.lines(offerLines())
    case .yesNo: session.output.line("  " + words("call.yes-no"))
    default: break
    }
  }

  private func shownSuggestion(_ suggestion: String, _ question: Question) -> String {
    if case .date = question.form, let date = CivilDate(iso: suggestion) {
      return formats.day(date)
    }
    return suggestion
  }

  /// The choices as they stand on screen.
  func labels(_ question: Question) -> [String] {
    question.choices.map { key in
      let entry = "choice.\(question.id.rawValue).\(key)"
      return words.has(entry) ? words(entry) : key
    }
  }

  private func explain(_ question: Question) {
    session.output.line(words("why.\(question.id.rawValue)"))
    session.output.line(words("form.\(formKey(question.form))"))
    let own = "form-example-of.\(question.id.rawValue)"
    session.output.line(
      words(words.has(own) ? own : "form-example.\(formKey(question.form))", example))
    if question.id == .response { session.output.line(words("form.counter", example)) }
  }

  /// A sum for examples, of the size of what is spoken of.
  var example: [String: String] { OfferExample(of: call.start.overdue).fields(words.language) }

  private func formKey(_ form: Question.Form) -> String {
    switch form {
    case .choice, .response: "choice"
    case .choiceOrText: "choice-or-text"
    case .text: "text"
    case .yesNo: "yes-no"
    case .money: "money"
    case .months: "months"
    case .date: "date"
    case .offer: "offer"
    }
  }

  /// Shows the question anew before it is asked again.
  func showAgain() { shown = nil }

  private func prepareOffers() {
    let own = engine.proposals(for: call.negotiable, rank: context.rank)
    // Where nothing of one's own fits, what others could approve is what helps.
    proposals =
      Self.fits(own)
      ? own
      : engine.proposals(
        for: call.negotiable, rank: context.rank, includingHigherLevels: true)
    session.proposals = proposals
    session.proposalsOf = customer.code
    session.proposalFacts = context.facts(call)
  }

  /// Whether the customer could keep one of the plans, as far as they said.
  private static func fits(_ proposals: [Proposal]) -> Bool {
    proposals.contains { $0.shortfall?.isZero ?? true }
  }

  func offerLines() -> [String] {
    let list = ProposalList(
      words: words, formats: formats)
    if proposals.isEmpty { return [words("proposal.none")] }
    var lines = list.lines(proposals) + ["  0  " + words("proposal.offer-none")]
    if !Self.fits(proposals.filter { $0.role != .higher }) {
      let hasHigher = proposals.contains { $0.role == .higher }
      lines.append(words(hasHigher ? "proposal.none-fits-higher" : "proposal.none-fits"))
    }
    return lines + CalendarNotice(words, context.setting).lines(proposals.map(\.plan))
  }
}
