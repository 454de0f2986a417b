import Archive
import Conversation
import Correspondence
import Finance
import Ledger
import Receivables

/// Looks at drafts before they go out, and issues them.
struct IssueDesk {
  /// A draft that may go out.
  struct Letter {
    let stem: String
    let draft: DraftedLetter
    let customer: Customer
    let channel: IssuedLetter.Channel
    let language: Language
    /// What a person should know, in words.
    let warnings: [String]
  }

  let session: Session
  /// `nil` where it is the draft's own.
  let channel: IssuedLetter.Channel?
  let addressee: String?
  let day: CivilDate

  init(
    _ session: Session, channel: IssuedLetter.Channel?, addressee: String?, day: CivilDate
  ) {
    self.session = session
    self.channel = channel
    self.addressee = addressee
    self.day = day
  }

  // MARK: - Looking

  /// - Throws: ``Complaint`` for a draft that must not go out, or not any more.
  func checked(_ stem: String) throws -> Letter {
    let store = session.book.letters
    guard let draft = try store.draft(stem) else {
      throw Complaint(
        "issue.not-found", ["seen": stem],
        near: Suggestion.nearest(stem, in: store.drafts().map(\.stem)))
    }
    if let kind = LetterKind(rawValue: draft.kind), kind.isInternal {
      throw Complaint(
        kind.requirements.reader == .lawyer ? "issue.for-lawyer" : "issue.internal",
        [
          "name": stem, "kind": LetterText(session.words).name(draft.kind),
          "code": draft.customer,
        ])
    }
    guard let customer = try session.book.ledger().history(of: draft.customer)?.customer else {
      throw Complaint("customer.not-found", ["seen": draft.customer])
    }
    guard let channel = channel ?? draft.channel.flatMap(IssuedLetter.Channel.init(rawValue:))
    else { throw Complaint("issue.no-channel", ["name": stem], status: .usage) }
    let account = try session.account(customer)
    if let letter = account.history.letters.first(where: { sent in
      sent.files.contains { file in draft.forms.contains { $0.name == file.name } }
    }) {
      throw Complaint(
        "issue.already",
        ["name": stem, "date": try formats().day(letter.date), "number": String(letter.entry ?? 0)])
    }
    guard draft.date <= day else {
      throw Complaint("issue.before", ["name": stem, "date": try formats().day(draft.date)])
    }
    try checkClaim(draft, stem, try session.account(customer, asOf: day))
    return Letter(
      stem: stem, draft: draft, customer: customer, channel: channel,
      language: Language(rawValue: draft.language) ?? customer.language,
      warnings: try warnings(stem, account))
  }

  /// What asks for money has to be right on the day it goes out: nobody is asked for what they have paid.
  private func checkClaim(
    _ draft: DraftedLetter, _ stem: String, _ account: CustomerAccount
  ) throws {
    guard let total = draft.total else { return }
    let formats = try formats()
    if let hold = account.hold {
      throw Complaint(
        "issue.on-hold",
        [
          "name": stem, "code": draft.customer, "until": formats.day(hold.until),
          "reason": hold.reason,
        ])
    }
    if let payBy = draft.payBy, payBy <= day {
      throw Complaint("issue.too-late", ["name": stem, "date": formats.day(payBy)])
    }
    let numbers = Set(draft.invoices)
    let items = account.items.filter {
      numbers.contains($0.invoice.number) && !$0.isOnHold && $0.open.isPositive
    }
    let mine = items.filter { $0.open.currency == total.currency }
    let isLess = LetterKind(rawValue: draft.kind)?.leavesOutCovered ?? false
    let covered =
      isLess
      ? InstrumentCover(account, currency: total.currency).total(of: mine, total.currency)
      : .zero(total.currency)
    let now = mine.map(\.undisputed).sum(total.currency) - covered
    guard now == total else {
      throw Complaint(
        "issue.stale",
        [
          "name": stem, "asked": formats.money(total), "open": formats.money(now),
          "kind": draft.kind, "code": draft.customer,
        ])
    }
  }

  private func warnings(_ stem: String, _ account: CustomerAccount) throws -> [String] {
    let changed = try session.book.letters.changed(stem)
    let rules = try session.book.settings().contact
    var warnings = changed.map { session.words("issue.changed", ["name": $0]) }
    let recent = account.history.contactDays.count {
      $0 > day.adding(days: -rules.perDays) && $0 <= day
    }
    if recent >= rules.contactsMax {
      warnings.append(
        session.words(
          "contact.often",
          [
            "count": String(recent), "days": String(rules.perDays),
            "max": String(rules.contactsMax),
          ]))
    }
    return warnings
  }

  private func formats() throws -> Formats { try session.formats() }

  // MARK: - Issuing

  /// Freezes the forms, records the issue, then takes the draft away: cut off anywhere, it can be done again.
  func issue(_ letter: Letter, note: String) throws -> (entry: Int, issued: IssuedLetter) {
    let store = session.book.letters
    let files = try store.freeze(letter.stem)
    let issued = IssuedLetter(
      date: day, kind: letter.draft.kind, language: letter.language, channel: letter.channel,
      addressee: addressee ?? letter.draft.addressee, payBy: letter.draft.payBy,
      invoiceNumbers: letter.draft.invoices, files: files)
    let entry = try session.record(.letter(issued), for: letter.customer, note: note)
    try store.removeDraft(letter.stem)
    return (entry, issued)
  }
}
