import Conversation
import Finance
import LineEditing
import Negotiation
import Receivables

/// A line in a call that starts with `/`.
struct SlashCommand: Equatable {
  let name: String
  let rest: String

  static let names = [
    "back", "skip", "why", "note", "edit", "brief", "propose", "offer", "counter", "compare",
    "ladder", "got", "terms", "log", "request", "pause", "help",
  ]

  /// Those that there are in a training call besides.
  static let trainingNames = ["say", "hint"]

  /// `nil` when the line is no command; a full-width slash counts too.
  init?(_ line: String) {
    guard let first = line.first, first == "/" || first == "／" else { return nil }
    let body = line.dropFirst().trimmed
    let name = body.prefix { !$0.isWhitespace }
    self.name = Folding.ascii(String(name))
    rest = body.dropFirst(name.count).trimmed
  }
}

extension CallRunner {
  /// Carries out a command; an ending when it ends the call.
  func carryOut(_ command: SlashCommand, _ question: Question) throws -> Ending? {
    switch command.name {
    case "back": try goBack()
    case "skip": try skip(question)
    case "why": try showWhy(question)
    case "note": try note(command.rest)
    case "edit": try editNote()
    case "brief":
      let brief = try BriefRenderer(try session.brief(customer), session: session)
      session.output.paged { session.output.lines(brief.lines()) }
    case "propose": try propose(command.rest, question)
    case "offer": try offer(command.rest, question)
    case "counter": try counterAnywhere(command.rest)
    case "ladder": try showLadder()
    case "got": try got(command.rest)
    case "terms": try terms(command.rest, question)
    case "log": try showTalk()
    case "compare": try compare(command.rest)
    case "request": try park(command.rest)
    case "say": try say(chosen: command.rest, question)
    case "hint": try hint()
    case "pause": return try pause()
    case "help", "?": session.output.line(words("call.help"))
    default:
      let names = SlashCommand.names + (talk == nil ? [] : SlashCommand.trainingNames)
      let near = Suggestion.nearest(command.name, in: names)
      throw Complaint(
        near == nil ? "call.unknown-command" : "call.unknown-command-near",
        ["seen": "/" + command.name, "near": "/" + (near ?? "")])
    }
    return nil
  }

  private func goBack() throws {
    guard !call.given.isEmpty else { throw Complaint("call.nothing-to-go-back-to") }
    try record(.wentBack)
    nearest = []
    showAgain()
  }

  private func skip(_ question: Question) throws {
    guard question.isOptional else { throw Complaint("call.cannot-skip") }
    try record(.skipped(question.id))
  }

  private func note(_ text: String) throws {
    guard !text.isEmpty else { throw Complaint("call.empty-note") }
    guard text.count <= AnswerReader.textMax else {
      throw Complaint("answer.too-long", ["limit": String(AnswerReader.textMax)])
    }
    try record(.noted(text))
    session.output.line(words("call.noted"))
  }

  /// A long note, in the person's own editor; its lines run together, as those of a paste do.
  private func editNote() throws {
    try OutsideEditor(session).edit("", name: "note.txt") {
      try note(PastedText.asOneLine($0).trimmed)
    }
  }

  /// Why the question is asked; at the offer and the answer also why these plans.
  private func showWhy(_ question: Question) throws {
    session.output.line(words("why.\(question.id.rawValue)"))
    guard question.stage == .proposal || question.stage == .negotiation else { return }
    let working = WorkingText(words: words, formats: formats).lines(proposals)
    session.output.paged { session.output.lines(working) }
  }

  /// `weekly`, `biweekly` or `monthly`, and `all` for what higher levels could approve.
  private func propose(_ text: String, _ question: Question) throws {
    var frequency = PaymentFrequency.Kind.monthly
    var includingHigher = false
    for word in text.split(separator: " ").map(String.init) {
      if let kind = PaymentFrequency.Kind(rawValue: word.lowercased()) {
        frequency = kind
      } else if ["all", "全部", "すべて", "全て"].contains(word.lowercased()) {
        includingHigher = true
      } else {
        throw Complaint("call.propose-words", ["seen": word])
      }
    }
    try checkNegotiable()
    let list = engine.proposals(
      for: call.negotiable, rank: context.rank,
      includingHigherLevels: includingHigher, frequency: frequency)
    session.proposals = list
    session.proposalsOf = customer.code
    session.proposalFacts = context.facts(call)
    // A number typed at the offer means the list that was seen last.
    if question.id == .offer { proposals = list }
    let rows = ProposalList(words: words, formats: formats)
    session.output.lines(rows.lines(list))
    session.output.lines(CalendarNotice(words, context.setting).lines(list.map(\.plan)))
    session.output.line(words(list.isEmpty ? "proposal.none" : "proposal.offer-hint"))
  }

  /// Puts a plan of the last list on the table, also one that a higher level has to sign, or one that was
  /// approved.
  private func offer(_ text: String, _ question: Question) throws {
    guard question.id == .offer || question.id == .response else {
      throw Complaint("call.cannot-offer-here")
    }
    if ["next", "次", "下一步"].contains(Folding.ascii(text)) { return try offerNext(question) }
    if RequestDesk.isID(text) { return try offerApproved(text, question) }
    guard let number = Int(Folding.ascii(text)), session.proposals.indices.contains(number - 1)
    else {
      throw Complaint(
        "answer.not-a-choice", ["seen": text, "count": String(session.proposals.count)])
    }
    if question.id == .offer {
      try record(.answered(.offer, .choice(String(number)), typed: text))
    }
    nearest = []
    try place(session.proposals[number - 1].plan, level: session.proposals[number - 1].level)
  }

  /// Puts the ladder's next step on the table.
  private func offerNext(_ question: Question) throws {
    let plan = try nextStep()
    if question.id == .offer {
      try record(.answered(.offer, .choice("0"), typed: "/offer next"))
    }
    nearest = []
    try place(plan, level: try signingLevel(plan))
  }

  /// A counter-offer before its question: it is on the table when the question comes.
  private func counterAnywhere(_ text: String) throws {
    guard !text.isEmpty else { throw Complaint("counter.empty", example) }
    try counter(text)
  }
}
