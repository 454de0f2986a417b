import Training

/// The lines of the talk that earned points, lost them, or failed the call.
extension DebriefText {
  func failures() -> [DebriefBlock] {
    debrief.scorecard.failures.map { line in
      .item(failure(line.failure), [said(line.turn, line.text)])
    }
  }

  func lost() -> [DebriefBlock] {
    debrief.scorecard.lines.filter { $0.lost > 0 }.map { line in
      var rest = [missing(line)]
      if let turn = line.turn { rest.append(said(turn, line.text)) }
      rest.append(words("training.better", ["text": better(line)]))
      return .item(
        words("training.line", ["mark": name(line.mark), "points": part(line)]), rest)
    }
  }

  func earned() -> [DebriefBlock] {
    debrief.scorecard.lines.filter { $0.earned > 0 }.map { line in
      guard let turn = line.turn else {
        return .text(
          words("training.line", ["mark": name(line.mark), "points": part(line)]))
      }
      return .text(
        words(
          "training.line-turn",
          ["mark": name(line.mark), "points": part(line), "turn": Self.number(turn)]))
    }
  }

  func understood() -> [DebriefBlock] {
    debrief.turns.map { turn in
      .text(
        words(
          "training.understood",
          [
            "turn": Self.number(turn.index), "text": Shown.cell(turn.utterance.text),
            "intents": understood(turn.utterance),
          ]))
    }
  }

  // MARK: - Words

  func failure(_ failure: CallFailure) -> String {
    words("training.failure.\(failure.rawValue)")
  }

  func name(_ mark: ScoreMark) -> String { words("training.mark.\(mark.rawValue)") }

  /// What was missing or went wrong.
  func missing(_ line: ScoreLine) -> String {
    let form = DebriefFault(line, turns: debrief.turns)
    return words(
      "training.mark.\(line.mark.rawValue).\(form.rawValue)", line.fields.mapValues(text))
  }

  /// What would have been better to say, in the language of the call; with a plan where one could be had.
  func better(_ line: ScoreLine) -> String {
    let spoken = Words(language)
    // Where nothing was agreed on, asking for approval would have helped nobody.
    let isAboutNothing = line.mark == .mayBeSigned && agreed == nil
    let mark = isAboutNothing ? ScoreMark.leftNothing : line.mark
    let key = "training.better.\(mark.rawValue)"
    if let plan = debrief.best.own?.plan, spoken.has(key + ".plan") {
      // English has no way of its own to say yen or yuan without their signs.
      let formats = Formats(
        language: language, home: formats.home, spokenOn: language == .en ? nil : plan.today)
      return spoken(
        key + ".plan",
        ["plan": PlanText(words: spoken, formats: formats, isAloud: true).summary(plan)])
    }
    return spoken(key)
  }

  private func part(_ line: ScoreLine) -> String { part(line.earned, of: line.possible) }

  private func said(_ turn: Int, _ text: String) -> String {
    words("training.said", ["turn": Self.number(turn), "text": Shown.cell(text)])
  }

  private func text(_ field: ScoreField) -> String {
    switch field {
    case .count(let count): String(count)
    case .days(let days): String(days)
    case .money(let money): formats.money(money)
    case .plan(let plan): plans.summary(plan)
    case .reason(let reason): words("choice.reason.\(reason.rawValue)")
    case .level(let level): plans.levelName(level)
    case .rule(let rule):
      // The first sentence is the rule, the others say how it is reckoned.
      String(words("rule.\(rule)").prefix { $0 != "\n" })
    }
  }

  private func understood(_ said: Utterance) -> String {
    if said.isUnsure { return words("training.not-understood") }
    if said.parts.isEmpty { return words("training.intent.none") }
    return said.parts.map { part in
      let intent = part.isClosed ? "closed-question" : part.intent.rawValue
      let name = words("training.intent.\(intent)")
      guard let topic = part.topic else { return name }
      return name + words("list.colon") + words("training.topic.\(topic.rawValue)")
    }.joined(separator: words("list.separator"))
  }
}

/// In which way a mark lost points: each has words of its own.
enum DebriefFault: String, CaseIterable {
  case plain = "lost"
  /// Some of the points were earned.
  case part = "lost-part"
  /// A higher level may sign it.
  case level = "lost-level"
  /// Money was given up.
  case money = "lost-money"
  /// There was nothing to judge.
  case nothing = "lost-none"
  /// Something else was noted.
  case wrong = "lost-wrong"

  init(_ line: ScoreLine, turns: [TrainingTurn]) {
    let fields = line.fields
    self =
      switch line.mark {
      case .waitedForThem, .askedWhy: line.earned > 0 ? .part : .plain
      case .wasRight: line.turn.map { turns[$0].utterance.isFalse } ?? false ? .plain : .nothing
      case .notedTruth: fields["noted"] == nil ? .plain : .wrong
      case .stayedInside, .mayBeSigned:
        fields["plan"] == nil ? .nothing : fields["level"] == nil ? .plain : .level
      case .gotInReturn, .tookTurns: fields["plan"] == nil ? .nothing : .plain
      case .leftNothing: Self.left(fields)
      case .wasCivil: turns.isEmpty ? .nothing : .plain
      default: .plain
      }
  }

  private static func left(_ fields: [String: ScoreField]) -> Self {
    switch fields["money"] {
    case .money(let money): money.isPositive ? .money : .plain
    default: .nothing
    }
  }
}
