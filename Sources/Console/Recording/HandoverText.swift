import Finance
import Receivables

/// What passes on with a handover: what we promised, what comes next, and what they promised.
struct HandoverText {
  private let account: CustomerAccount
  private let words: Words
  private let formats: Formats

  /// The account as it was before the handover.
  init(_ account: CustomerAccount, _ session: Session) throws {
    self.account = account
    words = session.words
    formats = try session.formats()
  }

  func lines(from: String, to: String) -> [String] {
    let ours = account.openCommitments.filter { account.owner(of: $0) == from }.map {
      words("handover.commitment", ["what": $0.what, "by": formats.day($0.by)])
    }
    let actions = account.history.nextActions.filter {
      $0.done == nil && account.owner(of: $0) == from
    }.map {
      words(
        "handover.action",
        [
          "action": words("choice.next-action.\($0.kind.rawValue)"), "date": formats.day($0.date),
        ])
    }
    let theirs = PromiseRecord(account.history, asOf: account.asOf).open.map {
      words("handover.promise", ["amount": formats.money($0.amount), "by": formats.day($0.by)])
    }
    return ours + actions + theirs
  }
}
