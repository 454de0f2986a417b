import Finance
import Receivables

/// What is open on both sides, as JSON.
extension Brief.Record {
  struct Promise: Encodable {
    let made: CivilDate
    let by: CivilDate
    let amount: Money

    init(_ promise: PromiseToPay) {
      made = promise.made
      by = promise.by
      amount = promise.amount
    }
  }

  /// What we promised.
  struct Commitment: Encodable {
    let what: String
    let made: CivilDate
    let by: CivilDate
    /// Who promised it, and who answers for it now.
    let promisedBy: String
    let owner: String
  }

  struct Dispute: Encodable {
    let invoice: String
    let amount: Money
    let opened: CivilDate
    let reason: String

    init(_ dispute: Receivables.Dispute) {
      invoice = dispute.invoiceNumber
      amount = dispute.amount
      opened = dispute.opened
      reason = dispute.reason
    }
  }

  struct Action: Encodable {
    let kind: String
    let date: CivilDate
    let owner: String
    let note: String
  }

  /// A plan that waits for approval, or what was decided.
  struct Request: Encodable {
    let id: String
    let state: String
    let to: String
    let answerBy: CivilDate
    let decidedBy: String?
    let reason: String?
    let validUntil: CivilDate?

    init(_ item: RequestDesk.Item) {
      id = item.id
      state = item.state.rawValue
      to = item.request.to.id
      answerBy = item.request.answerBy
      decidedBy = item.decision?.by.id
      reason = item.decision?.reason
      validUntil = item.decision?.validUntil
    }
  }

  struct Person: Encodable {
    let name: String
    let role: String
    let phone: String
    let email: String
    let goodTimes: String
    let badTimes: String

    init(_ contact: Contact) {
      name = contact.name
      role = contact.role
      phone = contact.phone
      email = contact.email
      goodTimes = contact.goodTimes
      badTimes = contact.badTimes
    }
  }
}

extension Brief {
  var commitments: [Record.Commitment] {
    account.openCommitments.map {
      Record.Commitment(
        what: $0.what, made: $0.made, by: $0.by, promisedBy: $0.owner,
        owner: account.owner(of: $0))
    }
  }

  /// Those that are waited for, with their numbers.
  var instruments: [InstrumentList.Row] {
    account.history.instruments.enumerated().filter { $0.element.outcome == nil }
      .map { InstrumentList.Row($0.offset + 1, $0.element) }
  }

  var actions: [Record.Action] {
    account.history.nextActions.filter { $0.done == nil }.map {
      Record.Action(
        kind: $0.kind.rawValue, date: $0.date, owner: account.owner(of: $0), note: $0.note)
    }
  }
}
