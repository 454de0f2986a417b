import Finance

/// The words of one offer: what they say, what is wished besides, and what nobody knows.
struct OfferWords {
  let typed: String
  let text: OfferText
  /// Words about something else than payments: interest, current invoices, what is given in return.
  let terms: [OfferWord]
  /// Runs of words that are neither understood nor said by the way, as they were typed.
  let unknown: [String]
  private let composed: [OfferToken]
  private let currency: Currency

  init(_ typed: String, currency: Currency, dates: NaturalDate) {
    self.typed = typed
    self.currency = currency
    text = OfferText(typed)
    let tokens = OfferLexer(text: text, currency: currency).tokens()
    unknown = Self.runs(tokens).map(text.typed)
    var composer = OfferComposer(text: text, tokens: tokens, dates: dates)
    let composed = composer.compose()
    terms = composed.map(\.word).filter { Self.isTerm($0) || $0 == .undisputed }
    self.composed = composed.filter { !Self.isTerm($0.word) }
  }

  /// Whether anything of an offer was understood.
  var saysSomething: Bool {
    !terms.isEmpty
      || composed.contains {
        switch $0.word {
        case .money, .number, .share, .count, .all, .day, .assumedDay, .every, .rest, .span: true
        default: false
        }
      }
  }

  /// - Throws: what no plan can hold, whatever the rest says.
  func check() throws(Counteroffer.Problem) {
    for token in composed {
      switch token.word {
      case .otherCurrency(let mark): throw .otherCurrency(mark)
      case .otherFrequency: throw .frequencyUnknown(text.typed(token.range))
      case .vagueDay where unknown.isEmpty:
        throw .dayUnclear(text.typed(token.range))
      default: break
      }
    }
  }

  private static func isTerm(_ word: OfferWord) -> Bool {
    switch word {
    case .interest, .keepsCurrent, .gives: true
    default: false
    }
  }

  // MARK: - Figures without a unit

  /// The pieces with amounts in place of numbers, each read in `scale` (`万`, `k`) where one is given.
  func tokens(scale: String?) -> [OfferToken] {
    composed.map { token in
      guard case .number(let number) = token.word else { return token }
      var token = token
      let text = number + (isBare(number) ? scale ?? "" : "")
      if case .money(let money)? = NaturalAmount.read(text, currency: currency) {
        token.word = .money(money)
      } else {
        token.word = .unknown
      }
      return token
    }
  }

  /// Up to three digits before the point can stand for thousands; 0 is 0.
  private func isBare(_ number: String) -> Bool {
    number.prefix { $0 != "." }.count <= 3 && number.contains { "123456789".contains($0) }
  }

  /// The scales that may have been left out, where a number is absurd as it stands: `20` of ¥3,200,000
  /// is no ¥20. `nil` when every number can be meant as it is.
  func missingUnit(balance: Money) -> [String]? {
    let bare = composed.compactMap { token -> String? in
      guard case .number(let number) = token.word, isBare(number) else { return nil }
      return number
    }
    guard
      bare.contains(where: { number in
        guard let units = units(number) else { return true }
        return units * 1_000 <= Int128(balance.minorUnits)
      })
    else { return nil }
    let scales = ["万", "k", "m"].filter { scale in
      bare.allSatisfy { number in
        guard let units = units(number + scale) else { return false }
        return units <= Int128(balance.minorUnits)
          && units * Int128(PlanGrid.countMax) >= Int128(balance.minorUnits)
      }
    }
    return scales.isEmpty ? nil : scales
  }

  private func units(_ text: String) -> Int128? {
    guard case .money(let money)? = NaturalAmount.read(text, currency: currency) else { return nil }
    return Int128(money.minorUnits)
  }

  // MARK: - What nobody knows

  /// Unknown words, those beside each other and what is said by the way between and after them as one run.
  private static func runs(_ tokens: [OfferToken]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var isOpen = false
    for token in tokens {
      switch token.word {
      case .unknown:
        if isOpen, let last = runs.last {
          runs[runs.count - 1] = last.lowerBound..<token.range.upperBound
        } else {
          runs.append(token.range)
        }
        isOpen = true
      case .filler:
        // What follows to the end of the run belongs to it: "if our client pays".
        if isOpen, let last = runs.last {
          runs[runs.count - 1] = last.lowerBound..<token.range.upperBound
        }
      default: isOpen = false
      }
    }
    return runs
  }
}
