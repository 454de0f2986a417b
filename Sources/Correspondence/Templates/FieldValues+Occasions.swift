import Finance

/// What one letter is about and others are not.
extension FieldValues {
  func putOccasion(into values: inout Collector) {
    values.put("promise", group: promise())
    values.put("objection", group: objection())
    values.put("receipts", group: receipts())
    values.put("supplyStop", group: supplyStop())
  }

  private func promise() -> Collector {
    var values = Collector()
    guard let promise = facts.promise else { return values }
    values.put("promisedOn", style.date(promise.made))
    values.put("promisedDay", style.dateWithWeekday(promise.due))
    // An English letter says "you" to the one who reads it.
    let isReader = style.language == .en && promise.by == facts.debtor.contact
    values.put("promisedBy", isReader ? "" : promise.by)
    values.put("promised", promise.amount, style)
    values.put("received", promise.received, style)
    values.put("missing", promise.left, style)
    values.put(flag: "hasReceived", promise.received.isPositive)
    values.put(flag: "isClosedDay", facts.payBy.map { $0 != promise.due } ?? false)
    return values
  }

  private func objection() -> Collector {
    var values = Collector()
    guard let objection = facts.objection else { return values }
    values.put("step", objection.step)
    values.put("answerBy", style.dateWithWeekday(objection.answerBy))
    values.put("owner", objection.owner)
    values.put(flag: "asksForRest", objection.asksForRest)
    values.put(flag: "isOneItem", objection.items.count == 1)
    values.fields["items"] = .list(
      objection.items.map {
        [
          "item": unbroken(ValueText.plain($0.invoiceNumber)),
          "raisedOn": unbroken(style.date($0.raised)),
          "contested": figure(style.figures($0.amount)),
          "reason": words(ValueText.plain($0.reason)),
        ]
      })
    return values
  }

  private func receipts() -> Collector {
    var values = Collector()
    guard let last = facts.receipts.map(\.date).max() else { return values }
    values.put("lastReceivedOn", style.date(last))
    values.put("receivedTotal", facts.receipts.map(\.amount).sum(facts.currency), style)
    values.put(flag: "isOneReceipt", facts.receipts.count == 1)
    values.fields["rows"] = .list(
      facts.receipts.map {
        [
          "receivedOn": unbroken(style.shortDate($0.date)),
          "receivedFor": unbroken(ValueText.plain($0.invoiceNumber)),
          "receivedAmount": figure(style.figures($0.amount)),
        ]
      })
    return values
  }

  private func supplyStop() -> Collector {
    var values = Collector()
    guard let stop = facts.supplyStop else { return values }
    values.put("stopsFrom", style.dateWithWeekday(stop.from))
    values.put("orders", list: stop.orders, as: "order")
    values.put(flag: "namesOrders", !stop.orders.isEmpty)
    return values
  }
}
