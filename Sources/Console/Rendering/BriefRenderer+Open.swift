import Finance
import Receivables

/// What is open on both sides, and who answers for it.
extension BriefRenderer {
  /// What we promised, with who answers for it now.
  func ours() -> [String] {
    account.openCommitments.map { commitment in
      let owner = account.owner(of: commitment)
      let text = words(
        commitment.by < account.asOf ? "brief.we-owe-late" : "brief.we-owe",
        [
          "what": commitment.what, "made": formats.date(commitment.made),
          "by": formats.date(commitment.by), "owner": commitment.owner,
        ])
      return row(
        "we-owe",
        text + (owner == commitment.owner ? "" : words("brief.now-owner", ["owner": owner])))
    }
  }

  /// What is contested, and what they gave us to be paid by later.
  func waited() -> [String] {
    let disputes = account.openDisputes.map { dispute in
      row(
        "disputes",
        words(
          "brief.dispute",
          [
            "number": dispute.invoiceNumber, "amount": formats.money(dispute.amount),
            "date": formats.date(dispute.opened), "reason": dispute.reason,
          ]))
    }
    let instruments = account.waitingInstruments.map { instrument in
      row(
        "instruments",
        words(
          instrument.maturity < account.asOf
            ? "brief.instrument-matured" : "brief.instrument",
          [
            "instrument": InstrumentText(words: words, formats: formats).line(instrument),
            "date": formats.date(instrument.maturity),
          ]))
    }
    return disputes + instruments
  }

  /// When their people like to be called, and when not; `nil` when nothing is known.
  func times() -> String? {
    let named = account.people.compactMap { person -> String? in
      let text = TimesText(words: words).text(good: person.goodTimes, bad: person.badTimes)
      return text.isEmpty
        ? nil : words("brief.times", ["person": person.name, "times": text])
    }
    return named.isEmpty ? nil : named.joined(separator: words("list.semicolon"))
  }

  func holds() -> [String] {
    account.holds.map { hold in
      row(
        "hold",
        words(
          hold.invoiceNumber == nil ? "brief.hold" : "brief.hold-invoice",
          [
            "until": formats.day(hold.until), "reason": hold.reason, "owner": hold.owner,
            "number": hold.invoiceNumber ?? "",
          ]))
    }
  }

  /// Who answers for the customer, and what comes next.
  func whoAndNext() -> [String] {
    let owner = account.owner.map { [row("owner", Shown.name($0))] } ?? []
    let actions = account.history.nextActions.filter { $0.done == nil }.map { action in
      row(
        "next",
        words(
          action.note.isEmpty ? "brief.next" : "brief.next-note",
          [
            "action": words("choice.next-action.\(action.kind.rawValue)"),
            "date": formats.day(action.date), "owner": account.owner(of: action),
            "note": action.note,
          ]))
    }
    return owner + actions
  }
}
