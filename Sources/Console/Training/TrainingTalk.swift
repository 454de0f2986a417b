import Conversation
import Finance
import Negotiation
import Receivables
import Training
import Yarn

/// The simulated customer on the other end of a training call.
///
/// A fold over the call's events: one that is taken up again hears the same and stands where it stood.
final class TrainingTalk {
  /// Something that the customer said.
  struct Reply: Equatable {
    /// `nil` for somebody of theirs whose name isn't known.
    let speaker: String?
    let text: String
  }

  let scenario: Scenario
  private(set) var play: RolePlay
  /// How often a hint was asked for.
  private(set) var hints = 0
  private let voice: DebtorVoice
  private let reader: IntentReader
  private let firm: String
  private let spoken: SceneWords
  private let plans: PlanText
  /// Whether the last thing said put a plan on the table, so that noting it down doesn't say it again.
  private var hasJustOffered = false

  init(_ scenario: Scenario, debtor: Debtor, firm: String) {
    self.scenario = scenario
    self.firm = firm
    play = RolePlay(debtor)
    voice = DebtorVoice(scenario, seed: debtor.seed)
    reader = IntentReader(language: scenario.language)
    // They speak their own language, whatever that of the screen is.
    let formats = Formats(
      language: scenario.language, home: scenario.currency, spokenOn: scenario.today)
    let plans = PlanText(words: Words(scenario.language), formats: formats, isAloud: true)
    self.plans = plans
    spoken = SceneWords(
      money: { formats.money($0) }, day: { formats.day($0) }, plan: { plans.summary($0) })
  }

  var isOver: Bool { play.debtor.isOver }

  /// The most characters that can be said at once.
  static var lengthMax: Int { IntentReader.lengthMax }

  // MARK: - The fold

  /// Hears a call from its beginning.
  ///
  /// - Returns: what was said last, the telephone's answer at first.
  func catchUp(_ events: [CallEvent], _ context: CallContext) throws -> [Reply] {
    var last = try say(play.debtor.pickUp(), heardBy: play.debtor.onLine)
    guard case .started(let start) = events.first else { return last }
    var call = Call(start)
    for event in events.dropFirst() {
      let replies = try take(event, in: call, context)
      if !replies.isEmpty { last = replies }
      call.apply(event)
    }
    return last
  }

  /// What the trainee says without having typed it: a plan that was picked from the list, or an offer that was taken.
  private(set) var saidFromList: String?

  /// What they answer to an event of the call; nothing where it isn't said to them.
  ///
  /// - Parameter call: as it was before the event.
  func take(_ event: CallEvent, in call: Call, _ context: CallContext) throws -> [Reply] {
    switch event {
    case .said(let text):
      saidFromList = nil
      let said = utterance(text, call, context)
      hasJustOffered = said.offer != nil && said.does(.propose)
      return try hear(said)
    case .offered(let plan, _):
      let isSaid = offerJustMade.map { Self.isSame($0, plan) } ?? false
      hasJustOffered = false
      guard !isSaid, !isOver else { return [] }
      let said = aloud(plan, "train.say.propose")
      saidFromList = said.text
      return try hear(said)
    case .agreed(let plan, _):
      hasJustOffered = false
      // Their own offer is taken by noting it: they have to hear that.
      guard call.onTable?.byCustomer ?? false, play.debtor.agreed == nil, !isOver else {
        return []
      }
      let said = aloud(plan, "train.say.accept")
      saidFromList = said.text
      return try hear(said)
    case .hinted: hints += 1
    case .answered(.offer, _, _): break
    default: hasJustOffered = false
    }
    return []
  }

  /// The plan that was read in what was said last; `nil` where there was none.
  var offerJustMade: ProposedPlan? { hasJustOffered ? play.turns.last?.utterance.offer : nil }

  /// Interest that its terms add makes no other plan of it.
  private static func isSame(_ said: ProposedPlan, _ noted: ProposedPlan) -> Bool {
    said.instalments.map(\.due) == noted.instalments.map(\.due)
  }

  /// What was agreed on, in words to be read back; `nil` before that.
  var agreedAloud: String? { play.debtor.agreed.map(plans.summary) }

  /// Whether the last sentence proposed something that no plan could be read in.
  var hasMissedOffer: Bool {
    guard let said = play.turns.last?.utterance else { return false }
    return said.does(.propose) && said.offer == nil
  }

  // MARK: - Hearing

  /// A plan that wasn't typed as a sentence is said in these words.
  private func aloud(_ plan: ProposedPlan, _ words: String) -> Utterance {
    let text = Words(scenario.language)(words, ["plan": plans.summary(plan)])
    return Utterance(text, .propose, offer: plan)
  }

  private func hear(_ said: Utterance) throws -> [Reply] {
    let heardBy = play.debtor.onLine
    return try say(play.hear(said), heardBy: heardBy)
  }

  /// What the trainee said, understood by the cues, by the reader of offers and by the books.
  private func utterance(_ text: String, _ call: Call, _ context: CallContext) -> Utterance {
    let hearing = reader.read(text)
    var said = Utterance(
      text, heard: hearing, offer: offer(in: hearing, call, context))
    said.isFalse = saysFalseSum(hearing, call, context)
    said.reveals = play.debtor.onLine == .somebodyElse && said.tellsOfDebt
    return said
  }

  /// A plan in the sentence that proposes or reads back; where it names none, the one that is spoken of.
  private func offer(
    in hearing: Hearing, _ call: Call, _ context: CallContext
  ) -> ProposedPlan? {
    let sentences = hearing.sentences.filter {
      $0.isSure && ($0.intent == .propose || $0.intent == .readBack)
    }
    for sentence in sentences {
      if let plan = named(in: sentence.text, call, context) { return plan }
    }
    if sentences.contains(where: { $0.intent == .readBack }) { return play.debtor.agreed }
    guard sentences.contains(where: Self.pointsAtTheTable) else { return nil }
    return call.onTable.map(\.plan)
  }

  /// The plan that a sentence names: one that was spoken of where it repeats its words or its payments, else a new one.
  ///
  /// A month's end that moved to the next day of business is still a month's end when that day is said again.
  private func named(
    in text: String, _ call: Call, _ context: CallContext
  ) -> ProposedPlan? {
    let spokenOf = [play.debtor.agreed, play.debtor.ownOffer?.plan, call.onTable?.plan]
      .compactMap(\.self)
    if let plan = spokenOf.first(where: { text.contains(plans.summary($0)) }) { return plan }
    guard let plan = Self.plan(in: text, call, context) else { return nil }
    return spokenOf.first {
      Self.isSame($0, plan) && $0.instalments.map(\.amount) == plan.instalments.map(\.amount)
    } ?? plan
  }

  /// Whether a sentence means the plan on the table: it has no figures of its own.
  private static func pointsAtTheTable(_ sentence: Hearing.Sentence) -> Bool {
    !sentence.text.contains { $0.isNumber || "一二三四五六七八九十百千万".contains($0) }
  }

  /// In speech there are words around a plan that no reader of offers has to know.
  private static func plan(
    in text: String, _ call: Call, _ context: CallContext
  ) -> ProposedPlan? {
    do {
      return try context.reader(call).read(text).plan
    } catch .leftOver(_, let understood) {
      return understood?.plan
    } catch {
      return nil
    }
  }

  /// Whether a sum is said to be open that the books don't know: neither one of an invoice nor one of several.
  private func saysFalseSum(_ hearing: Hearing, _ call: Call, _ context: CallContext) -> Bool {
    let sentences = hearing.sentences.filter { $0.isSure && $0.intent == .stateDebt }
    guard !sentences.isEmpty else { return false }
    let known = KnownSums(call.start, context.account)
    return sentences.contains { sentence in
      SpokenSums.named(in: sentence.text, currency: call.start.currency)
        .contains { !known.contains($0) }
    }
  }

  // MARK: - Speaking

  private func say(_ acts: [DebtorAct], heardBy: HiddenState.Answerer) throws -> [Reply] {
    let debtor = play.debtor
    let patience = max(1, debtor.hidden.patience)
    var speaker = heardBy
    var replies: [Reply] = []
    for act in acts {
      let moment = SceneMoment(
        plan: act.plan ?? debtor.agreed ?? debtor.ownOffer?.plan, speaker: speaker,
        patienceLeft: max(0, patience - debtor.turns) * 100 / patience,
        offences: debtor.temper.offences)
      let values = scenario.values(at: moment, firm: firm, words: spoken)
      replies += try voice.say(act, values).map { line in
        let name = speaker == .customer ? scenario.contact?.name : nil
        return Reply(speaker: line.speaker ?? name, text: Self.words(of: line))
      }
      if act == .putsThrough { speaker = .customer }
    }
    return replies
  }

  /// Without the speaker's name, which stands before it anyway.
  private static func words(of line: Line) -> String {
    guard let speaker = line.speaker, line.text.hasPrefix(speaker + ":") else { return line.text }
    return line.text.dropFirst(speaker.count + 1).trimmed
  }
}
