import Conversation
import LineEditing

/// The form of an answer in a call, or what a command after a slash takes.
struct CallHints {
  let words: Words
  let question: Question
  /// Whether the line goes to the customer of a training call.
  var isTalking = false

  func hint(_ request: CompletionRequest) -> String? {
    let before = String(request.line.prefix(request.cursor))
    guard let place = SlashPlace(before) else { return form(before) }
    let name = place.name ?? SlashCommand(before)?.name ?? ""
    let names = SlashCommand.names + SlashCommand.trainingNames
    guard names.contains(name) else {
      return place.name == nil ? words("hint.slash") : nil
    }
    let usage = "slash-usage.\(name)"
    return words(
      "hint.described",
      ["name": words.has(usage) ? words(usage) : "/" + name, "text": words("slash.\(name)")])
  }

  private func form(_ typed: String) -> String {
    if isTalking { return words("hint.say") }
    let key =
      switch question.form {
      case .choice: "choice"
      case .choiceOrText: "choice-or-text"
      case .text: "text"
      case .yesNo: "yes-no"
      case .money: question.id == .disputedAmount ? "disputed" : "money"
      case .months: "months"
      case .date(let looksBack): looksBack ? "past-date" : "date"
      case .offer: "offer"
      case .response: "response"
      }
    return words("hint.\(key)", ["count": String(question.choices.count)])
  }
}
