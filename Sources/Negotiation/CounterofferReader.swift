import Finance

/// Reads an offer as a rep notes it down, in any of the three languages: `6 x 200000 from 月末`,
/// `20万ずつ、12月だけ50万`, `30% now rest in 4`, `宽限3个月后分6期`, `we pay 80% and you forget the rest`.
///
/// The text is taken apart into words that say something (``OfferLexer``), those that belong together are
/// made one (``OfferComposer``), the words are parted into clauses (``OfferClauses``), and the clauses
/// become payments (``OfferAssembler``). The forms:
/// - everything, on a day or after a wait: `all by 12/25`, `3 months grace`;
/// - equal payments: `in 4`, `4回払い`, `分4期`;
/// - an amount so many times, or each period until nothing is left: `20万 x 6`, `毎月20万`;
/// - first payments by themselves, then the rest in any of these ways: `半分今、残り来月末`;
/// - steps: `10万 x 3, then 20万 x 3`; named months that differ: `12月だけ50万`, `skip August`;
/// - the rest at the end: `5 x 100000, rest at the end`;
/// - less than is owed, the rest given up: `80% settles it`, `8割で手を打って`, `八成结清`;
/// - what is wished or given besides: no interest, current invoices on time, a guarantor.
///
/// Nothing is guessed. A word that is neither understood nor said by the way is asked about; so is
/// whatever has two readings that come to different plans.
public struct CounterofferReader: Sendable {
  public let balance: Money
  public let setting: PlanSetting
  public let dates: NaturalDate
  /// What is contested and not in the balance.
  public let disputed: Money?

  /// The most characters an offer may have.
  public static let lengthMax = 300
  /// The most ways of reading one text that are tried.
  private static let readingsMax = 16

  public init(
    balance: Money, setting: PlanSetting, dateOrder: DateOrder, disputed: Money? = nil
  ) {
    self.balance = balance
    self.setting = setting
    self.disputed = disputed
    self.dates = NaturalDate(today: setting.today, order: dateOrder)
  }

  public func read(_ text: String) throws(Counteroffer.Problem) -> Counteroffer {
    guard text.count <= Self.lengthMax else { throw .tooLong(limit: Self.lengthMax) }
    let words = OfferWords(text, currency: balance.currency, dates: dates)
    try words.check()
    let offer: Counteroffer
    do throws(Counteroffer.Problem) {
      offer = try settled(words)
    } catch {
      throw words.unknown.isEmpty ? error : blame(words)
    }
    guard words.unknown.isEmpty else { throw .leftOver(words.unknown, understood: offer) }
    return offer
  }

  /// With words that nobody knows, these are the question, whatever else there is to ask.
  private func blame(_ words: OfferWords) -> Counteroffer.Problem {
    words.saysSomething ? .leftOver(words.unknown, understood: nil) : .notUnderstood
  }

  // MARK: - Readings

  private struct Outcome {
    var offer: Counteroffer?
    var problem: Counteroffer.Problem?
    var asked: OfferSenses = []
  }

  /// The one offer that the words make.
  private func settled(_ words: OfferWords) throws(Counteroffer.Problem) -> Counteroffer {
    if let scales = words.missingUnit(balance: balance) {
      let scaled = scales.flatMap { offers(words, scale: $0).found }
      if !scaled.isEmpty { throw ambiguous(scaled) }
    }
    let (found, problem) = offers(words, scale: nil)
    guard let first = found.first else { throw problem ?? .notUnderstood }
    if found.count > 1 { throw ambiguous(found) }
    return first
  }

  private func ambiguous(_ offers: [Counteroffer]) -> Counteroffer.Problem {
    let writer = OfferWriter(setting: setting)
    return .ambiguous(offers.map { Counteroffer.Reading(offer: $0, say: writer.say($0.plan)) })
  }

  /// Every offer that the words can mean, no two the same; the first problem where there is none.
  private func offers(_ words: OfferWords, scale: String?) -> (
    found: [Counteroffer], problem: Counteroffer.Problem?
  ) {
    var found: [Counteroffer] = []
    var problem: Counteroffer.Problem?
    var tried: Set<OfferSenses> = []
    var waiting: [OfferSenses] = [[]]
    while let senses = waiting.first, tried.count < Self.readingsMax {
      waiting.removeFirst()
      guard tried.insert(senses).inserted else { continue }
      let outcome = outcome(words, senses, scale)
      if let offer = outcome.offer, !found.contains(where: { $0.plan == offer.plan }) {
        found.append(offer)
      }
      problem = problem ?? outcome.problem
      for sense in OfferSenses.each
      where outcome.asked.contains(sense) && !senses.contains(sense) {
        waiting.append(senses.union(sense))
      }
    }
    return (found, problem)
  }

  private func outcome(_ words: OfferWords, _ senses: OfferSenses, _ scale: String?) -> Outcome {
    var clauses = OfferClauses(
      words.tokens(scale: scale), text: words.text, dates: dates, senses: senses)
    let joined = clauses.joined()
    var outcome = Outcome()
    outcome.asked = clauses.asked
    if joined.isEmpty {
      outcome.problem = words.terms.isEmpty ? .notUnderstood : .amountMissing
      return outcome
    }
    guard clauses.misplaced.isEmpty else {
      outcome.problem = .leftOver(clauses.misplaced.map(words.text.typed), understood: nil)
      return outcome
    }
    var assembler = OfferAssembler(
      balance: balance, setting: setting, text: words.text, senses: senses)
    do throws(Counteroffer.Problem) {
      let plan = try assembler.plan(joined, terms: terms(words))
      outcome.offer = Counteroffer(text: words.typed, plan: plan, notes: assembler.notes)
    } catch {
      outcome.problem = error
    }
    outcome.asked.formUnion(assembler.asked)
    return outcome
  }

  private func terms(_ words: OfferWords) -> PlanTerms {
    var terms = setting.terms
    for word in words.terms {
      switch word {
      case .interest(let interest): terms.interest = interest
      case .keepsCurrent: terms.keepsCurrent = true
      case .gives(let gift): terms.inReturn.insert(gift)
      case .undisputed: terms.held = disputed
      default: break
      }
    }
    return terms
  }
}
