import Finance
import LineEditing
import Receivables

/// What an entry recorded, in words.
struct EntryText {
  let words: Words
  let formats: Formats
  /// The whole history, with what was taken back.
  let history: CustomerHistory

  /// On one line; empty where the kind says it all.
  func what(_ entry: Entry) -> String {
    let id = entry.id
    switch entry.kind {
    case .payment, .creditNote, .writeOff: return payments(id)
    case .promise:
      return history.promises.first { $0.entry == id }.map {
        words(
          "entry.promise", ["amount": formats.money($0.amount), "by": formats.day($0.by)])
      } ?? ""
    case .dispute: return history.disputes.first { $0.entry == id }.map(dispute) ?? ""
    case .disputeClosed: return history.disputes.first { $0.closedEntry == id }.map(dispute) ?? ""
    case .hold: return history.holds.first { $0.entry == id }.map(hold) ?? ""
    case .holdEnded: return history.holds.first { $0.endedEntry == id }.map(hold) ?? ""
    case .contact: return history.contacts.first { $0.entry == id }.map(contact) ?? ""
    case .commitment: return history.commitments.first { $0.entry == id }.map(commitment) ?? ""
    case .commitmentDone:
      return history.commitments.first { $0.doneEntry == id }.map(commitment) ?? ""
    case .nextAction: return history.nextActions.first { $0.entry == id }.map(action) ?? ""
    case .nextActionDone: return history.nextActions.first { $0.doneEntry == id }.map(action) ?? ""
    case .note: return history.notes.first { $0.entry == id }.map { firstLine($0.text) } ?? ""
    case .instrument: return history.instruments.first { $0.entry == id }.map(instrument) ?? ""
    case .instrumentOutcome: return outcome(id)
    case .clock: return history.clockEvents.first { $0.entry == id }.map(clock) ?? ""
    case .handover: return history.handovers.first { $0.entry == id }.map(handover) ?? ""
    case .interest:
      return history.interestDecisions.first { $0.entry == id }
        .map { joined([$0.invoiceNumber, $0.treatment.rawValue, $0.reason]) } ?? ""
    case .creditFact:
      return history.creditFacts.first { $0.entry == id }.map { $0.name.rawValue } ?? ""
    case .letter:
      return history.letters.first { $0.entry == id }.map { LetterText(words).line($0, formats) }
        ?? ""
    case .undo:
      return entry.undoes.flatMap { number in history.entries.first { $0.id == number } }
        .map(undone) ?? ""
    }
  }

  private func undone(_ entry: Entry) -> String {
    words(
      "entry.undo",
      [
        "entry": String(entry.id), "kind": words("entry-kind.\(entry.kind.rawValue)"),
        "what": entry.kind == .undo ? "" : what(entry),
      ])
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.map(Shown.cell).joined(separator: "  ")
  }

  private func firstLine(_ text: String) -> String {
    String(text.split(separator: "\n").first ?? "")
  }

  /// The sum, then where it went.
  private func payments(_ id: Int) -> String {
    let payments = history.payments.filter { $0.entry == id }
    let fromAccount = payments.contains { $0.isOnAccount && $0.amount.minorUnits < 0 }
    let mine =
      charges(history.chargePayments.filter { $0.entry == id })
      + payments.filter { !fromAccount || !$0.isOnAccount }.map { ($0.amount, place($0)) }
    guard let currency = mine.first?.0.currency else { return "" }
    let sum = formats.money(mine.map(\.0).sum(currency))
    if fromAccount {
      return words(
        "entry.from-account",
        [
          "amount": sum, "numbers": mine.map(\.1).joined(separator: words("list.separator")),
        ])
    }
    if mine.count == 1 { return joined([sum, mine[0].1]) }
    let parts = mine.map { "\($0.1) \(formats.money($0.0))" }
    return words(
      "entry.split", ["amount": sum, "parts": parts.joined(separator: words("list.separator"))])
  }

  /// What went to interest and costs, and where; of many invoices only of how many.
  private func charges(_ charges: [ChargePayment]) -> [(Money, String)] {
    ChargePayment.Part.allCases.flatMap { part -> [(Money, String)] in
      let mine = charges.filter { $0.part == part }
      guard let currency = mine.first?.amount.currency, mine.count > PaymentText.chargesMax else {
        return mine.map { ($0.amount, place($0)) }
      }
      let numbers = Set(mine.map(\.invoiceNumber))
      return [
        (mine.map(\.amount).sum(currency), PaymentText.charges(part, numbers.count, words))
      ]
    }
  }

  private func place(_ payment: Payment) -> String {
    place(
      payment.isOnAccount ? words("entry.on-account") : payment.invoiceNumber, payment.kind)
  }

  private func place(_ charge: ChargePayment) -> String {
    place(PaymentText.charge(charge.part, charge.invoiceNumber, words), charge.kind)
  }

  private func place(_ name: String, _ kind: Payment.Kind) -> String {
    guard kind == .fee || kind == .discount else { return name }
    return name + " " + words("payment-kind.\(kind.rawValue)")
  }

  private func dispute(_ dispute: Dispute) -> String {
    joined([dispute.invoiceNumber, formats.money(dispute.amount), dispute.reason])
  }

  private func hold(_ hold: Hold) -> String {
    words(
      hold.invoiceNumber == nil ? "brief.hold" : "brief.hold-invoice",
      [
        "until": formats.day(hold.until), "reason": hold.reason, "owner": hold.owner,
        "number": hold.invoiceNumber ?? "",
      ])
  }

  private func contact(_ event: ContactEvent) -> String {
    joined(
      [words("channel.\(event.channel.rawValue)"), event.person, firstLine(event.summary)]
        + [TimesText(words: words).text(good: event.goodTimes, bad: event.badTimes)])
  }

  private func commitment(_ commitment: Commitment) -> String {
    words(
      "entry.commitment",
      [
        "what": commitment.what, "by": formats.day(commitment.by), "owner": commitment.owner,
      ])
  }

  private func action(_ action: NextAction) -> String {
    joined([
      words("choice.next-action.\(action.kind.rawValue)"), formats.day(action.date), action.owner,
      action.note,
    ])
  }

  private func instrument(_ instrument: Instrument) -> String {
    InstrumentText(words: words, formats: formats).line(instrument)
  }

  private func outcome(_ id: Int) -> String {
    guard let instrument = history.instruments.first(where: { $0.outcomeEntry == id }),
      let outcome = instrument.outcome
    else { return "" }
    return joined([words("instrument-outcome.\(outcome.rawValue)"), self.instrument(instrument)])
  }

  private func clock(_ event: ClockEvent) -> String {
    joined([words("clock-kind.\(event.kind.rawValue)"), formats.date(event.date), event.how])
  }

  private func handover(_ handover: Handover) -> String {
    handover.from.isEmpty
      ? handover.to
      : words("entry.handover", ["from": handover.from, "to": handover.to])
  }
}

/// When somebody likes to be called, and when not.
struct TimesText {
  let words: Words

  /// Empty when neither is known.
  func text(good: String?, bad: String?) -> String {
    [("times.good", good), ("times.bad", bad)].compactMap { key, times in
      times.flatMap { $0.isEmpty ? nil : words(key, ["times": $0]) }
    }.joined(separator: words("list.semicolon"))
  }
}

/// Instruments in words.
struct InstrumentText {
  let words: Words
  let formats: Formats

  func line(_ instrument: Instrument) -> String {
    words(
      instrument.invoiceNumbers.isEmpty ? "instrument.line" : "instrument.line-for",
      [
        "kind": words("instrument-kind.\(instrument.kind.rawValue)"),
        "number": instrument.number.isEmpty ? "" : " " + instrument.number,
        "amount": formats.money(instrument.amount), "date": formats.date(instrument.maturity),
        "invoices": instrument.invoiceNumbers.joined(separator: words("list.separator")),
      ])
  }
}
