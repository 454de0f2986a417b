import Finance
import Negotiation

/// What has to be asked before an offer can be judged, as complaints.
extension ProblemText {
  func complaint(_ problem: Counteroffer.Problem, typed: String) -> Complaint {
    switch problem {
    case .notUnderstood:
      Complaint(
        "counter.not-understood",
        ["seen": typed].merging(OfferExample(of: whole).fields(formats.language)) { first, _ in
          first
        })
    case .amountMissing: Complaint("counter.amount-missing", ["seen": typed])
    case .otherCurrency(let mark):
      Complaint("answer.other-currency", ["seen": typed, "mark": mark])
    case .dateInThePast(let date):
      Complaint("answer.past", ["seen": typed, "date": formats.day(date)])
    case .tooManyPayments(let limit):
      Complaint("counter.too-many", ["seen": typed, "limit": String(limit)])
    case .tooLong(let limit): Complaint("answer.too-long", ["limit": String(limit)])
    case .leftOver(let runs, let offer): leftOver(runs, offer)
    case .dayUnclear(let seen): Complaint("counter.day-unclear", ["seen": seen])
    case .dayMissing: Complaint("counter.day-missing", ["seen": typed])
    case .frequencyUnknown(let seen): Complaint("counter.frequency-unknown", ["seen": seen])
    case .countMissing(let seen): Complaint("counter.count-missing", ["seen": seen])
    case .ambiguous(let readings): ambiguous(readings, typed: typed)
    }
  }

  private var words: Words { Words(formats.language) }

  /// Words that nobody understood, below them what the others say.
  private func leftOver(_ runs: [String], _ offer: Counteroffer?) -> Complaint {
    Complaint(
      "counter.left-over", ["seen": runs.joined(separator: " … ")],
      details: offer.map { offer in
        [words("counter.so-far", ["plan": summary(offer)])]
          + OfferTermsText(words: words, formats: formats).lines(offer)
      } ?? [])
  }

  /// Each reading with what to type to mean it.
  private func ambiguous(_ readings: [Counteroffer.Reading], typed: String) -> Complaint {
    let key = readings.count == 1 ? "counter.unit-missing" : "counter.ambiguous"
    return Complaint(
      whole == nil ? key : key + "-number", ["seen": typed],
      details: readings.enumerated().flatMap { index, reading in
        [
          words(
            "counter.reading", ["number": String(index + 1), "plan": summary(reading.offer)]),
          words("counter.say", ["offer": reading.say]),
        ]
      })
  }

  private func summary(_ offer: Counteroffer) -> String {
    PlanText(words: words, formats: formats).summary(offer.plan)
  }
}
