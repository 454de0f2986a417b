import Finance
import Negotiation

/// Concessions, and what is asked for them, in words.
struct ConcessionText {
  let words: Words
  let formats: Formats

  func line(_ concessions: [Concession]) -> String {
    concessions.map(text).joined(separator: words("list.separator"))
  }

  /// What a step gives; the days by which the money comes later where it gives nothing else.
  func line(_ step: ConcessionLadder.Step) -> String {
    guard step.concedes.isEmpty else { return line(step.concedes) }
    return step.days > 0 ? words("concession.later", ["days": String(step.days)]) : ""
  }

  private func text(_ concession: Concession) -> String {
    switch concession {
    case .months(let count): words("concession.months", ["count": String(count)])
    case .firstPayment(let less):
      words("concession.first-payment", ["amount": formats.money(less)])
    case .days(let count): words("concession.days", ["days": String(count)])
    case .discount(let more): words("concession.discount", ["amount": formats.money(more)])
    }
  }

  func thing(_ kind: InReturn) -> String { words("in-return.\(kind.rawValue)") }

  /// What to ask for, with its figure: `¥500,000 more on 30 Nov`.
  func ask(_ ask: AskInReturn) -> String {
    let key = "ask-in-return.\(ask.kind.rawValue)"
    guard words.has(key) else { return thing(ask.kind) }
    guard ask.amount != nil || ask.date != nil else { return thing(ask.kind) }
    return words(
      key,
      [
        "amount": ask.amount.map(formats.money) ?? "", "date": ask.date.map(formats.day) ?? "",
      ])
  }
}
