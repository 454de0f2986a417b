import Conversation
import Finance

/// Problems of reading as complaints.
struct ProblemText {
  let formats: Formats
  /// What a call is about, in which an answer may be the number of a reading; `nil` outside a call.
  var whole: Money?

  /// - Parameter labels: the choices as they stand on screen.
  func complaint(
    _ problem: AnswerReader.Problem, typed: String, question: Question, labels: [String]
  ) -> Complaint {
    switch problem {
    case .empty: Complaint("call.empty")
    case .notAChoice(let count):
      Complaint(
        "answer.not-a-choice", ["seen": typed, "count": String(count)],
        near: Suggestion.nearest(typed, in: labels))
    case .notYesOrNo: Complaint("answer.not-yes-no", ["seen": typed])
    case .notAnAmount: Complaint("answer.not-an-amount", ["seen": typed])
    case .otherCurrency(let mark):
      Complaint("answer.other-currency", ["seen": typed, "mark": mark])
    case .amountTooLarge(let limit):
      Complaint("answer.too-large", ["seen": typed, "limit": formats.money(limit)])
    case .zeroAmount: Complaint("answer.zero", ["seen": typed])
    case .notADate: Complaint("answer.not-a-date", ["seen": typed])
    case .dateInThePast(let date):
      Complaint("answer.past", ["seen": typed, "date": formats.day(date)])
    case .dateInTheFuture(let date):
      Complaint("answer.future", ["seen": typed, "date": formats.day(date)])
    case .tooLong(let limit): Complaint("answer.too-long", ["limit": String(limit)])
    }
  }
}
