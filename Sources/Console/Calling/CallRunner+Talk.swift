import Conversation
import Finance
import LineEditing
import Negotiation
import Training

/// The other side of a training call: what is typed is said, until it is time to note the answer.
extension CallRunner {
  /// Whether a line that is typed now goes to the customer.
  var isTalking: Bool { talk.map { !$0.isOver && !isNoting } ?? false }

  /// A line while the customer is on the telephone: said, unless it answers the question as no sentence does.
  ///
  /// Enter alone goes on to the note.
  func talk(_ typed: String, _ question: Question) throws {
    if typed.isEmpty {
      isNoting = true
    } else if answersAtOnce(typed, question) {
      try answer(typed, question)
    } else {
      try say(typed, question)
    }
  }

  /// Whether a line can be nothing but the answer: a number, a sum, a day, yes or no.
  private func answersAtOnce(_ typed: String, _ question: Question) -> Bool {
    let folded = Folding.ascii(typed)
    switch question.form {
    case .offer: return Int(folded) != nil
    case .choice, .choiceOrText: return Int(folded) != nil
    case .response:
      return Int(folded) != nil
        || nearest.indices.contains { PlanText.letter($0) == folded }
    case .text: return false
    case .yesNo, .money, .months, .date: return (try? read(typed, question)) != nil
    }
  }

  /// `/say`: sentences to choose from, the next line picks one by its number; or any words, while noting too.
  func say(chosen text: String, _ question: Question) throws {
    guard let talk else { throw Complaint("train.only-in-training", ["command": "/say"]) }
    guard !talk.isOver else { throw Complaint("train.line-is-dead") }
    guard text.isEmpty || Int(Folding.ascii(text)) != nil else { return try say(text, question) }
    let choices = SpokenChoices(runner: self, language: talk.scenario.language)
      .sentences(question)
    guard let number = Int(Folding.ascii(text)) else { return show(choices) }
    guard choices.indices.contains(number - 1) else {
      throw Complaint("answer.not-a-choice", ["seen": text, "count": String(choices.count)])
    }
    try say(sentence: choices[number - 1], question)
  }

  private func show(_ choices: [String]) {
    for (index, sentence) in choices.enumerated() {
      session.output.lines(
        DisplayWidth.wrapped(
          "  \(index + 1)  \(sentence)", to: session.desk.columns, indent: 5))
    }
    session.output.line(words("train.pick-one"), .dim)
    sentences = choices
  }

  /// Says a sentence that was picked.
  func say(sentence: String, _ question: Question) throws {
    session.output.line(words("train.you", ["words": sentence]))
    try say(sentence, question)
  }

  /// Says something: it is kept before it is heard.
  private func say(_ text: String, _ question: Question) throws {
    guard let talk else { return }
    guard text.count <= TrainingTalk.lengthMax else {
      throw Complaint("answer.too-long", ["limit": String(TrainingTalk.lengthMax)])
    }
    try record(.said(text))
    showReplies()
    if talk.hasMissedOffer { session.output.line(words("train.no-plan-read"), .dim) }
    guard let plan = talk.offerJustMade, call.onTable?.plan != plan, call.mayStateDebt,
      question.id == .offer || question.id == .response
    else { return }
    try note(plan, question)
  }

  /// Puts what was proposed aloud on the table, as if it had been picked from the list.
  private func note(_ plan: ProposedPlan, _ question: Question) throws {
    do {
      let level = try signingLevel(try finished(plan))
      if question.id == .offer {
        try record(.answered(.offer, .choice("0"), typed: text.summary(plan)))
      }
      nearest = []
      try place(plan, level: level)
    } catch let complaint as Complaint {
      // It was said, and can't be unsaid; it is no plan of ours for all that.
      ComplaintText(words: words, output: session.output).write(complaint)
    }
  }

  /// What they answered since the last time, in their own words.
  func showReplies() {
    guard let talk, !replies.isEmpty else { return }
    if let said = talk.saidFromList {
      session.output.line(words("train.you", ["words": said]))
    }
    for reply in replies {
      let speaker = reply.speaker.map(Shown.name) ?? words("train.somebody")
      let line = words("train.reply", ["speaker": speaker, "words": reply.text])
      for part in DisplayWidth.wrapped(line, to: session.desk.columns, indent: 2) {
        session.output.line(part, .reply)
      }
    }
    replies = []
    if talk.isOver, !hasToldOver {
      hasToldOver = true
      session.output.line(words("train.note-the-rest"), .dim)
    }
  }

  /// `/hint`: what would be the next good thing to say; it costs points.
  func hint() throws {
    guard let talk else { throw Complaint("train.only-in-training", ["command": "/hint"]) }
    let hint = TrainingHint.next(talk.play)
    guard hint != .nothing else { throw Complaint("train.line-is-dead") }
    try record(.hinted)
    session.output.line(words("train.hint.\(hint.rawValue)"))
    session.output.line(
      words(
        "train.hint-cost",
        [
          "points": String(Scorecard.hintCost),
          "all": String(min(Scorecard.hintCostMax, talk.hints * Scorecard.hintCost)),
        ]), .dim)
  }
}
