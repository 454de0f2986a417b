/// The fields of what one letter is about and others are not: a promise, an objection, money that came in,
/// supplies that stop.
extension LetterFields {
  static var promise: Field {
    .group(
      texts("promisedOn", "promisedBy", "promisedDay")
        .adding(amounts("promised", "received", "missing"))
        .adding(flags("hasReceived", "isClosedDay")))
  }

  static var objection: Field {
    .group(
      texts("step", "answerBy", "owner").adding(flags("asksForRest", "isOneItem")).adding([
        "items": .list(texts("item", "raisedOn", "contested", "reason"))
      ]))
  }

  static var receipts: Field {
    .group(
      texts("lastReceivedOn").adding(amounts("receivedTotal")).adding(flags("isOneReceipt"))
        .adding(["rows": .list(texts("receivedOn", "receivedFor", "receivedAmount"))]))
  }

  static var supplyStop: Field {
    .group(
      texts("stopsFrom").adding(flags("namesOrders")).adding(["orders": .list(texts("order"))]))
  }
}
