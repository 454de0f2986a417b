import Archive
import Correspondence
import Finance
import LineEditing
import Receivables

/// A made letter as the archive takes it: its forms, and the record of what it is about.
struct LetterWriter {
  let letter: RenderedLetter
  let facts: LetterFacts
  /// What goes to the post office, where it is certified-content mail.
  let sheets: CertifiedSheets?
  let channel: IssuedLetter.Channel?

  init(
    _ letter: RenderedLetter, _ facts: LetterFacts, sheets: CertifiedSheets?,
    channel: IssuedLetter.Channel? = nil
  ) {
    self.letter = letter
    self.facts = facts
    self.sheets = sheets
    self.channel = channel ?? (sheets == nil ? nil : .certified)
  }

  /// The name without its number: `2026-11-22_C014_reminder-ja`.
  var stem: String { "\(letter.suggestedFileStem)-\(letter.language.rawValue)" }

  /// Certified-content mail is a line each and its sheets: what is certified is what was laid out.
  var text: String { sheets?.text ?? letter.text }
  var page: String { sheets?.page ?? letter.html }

  /// To the person the letter is for, where their address is known and such as a header may hold.
  var email: EmailDraft {
    EmailDraft(
      letter,
      from: EmailDraft.Address(name: facts.creditor.name, email: facts.creditor.email),
      to: recipient)
  }

  var hasAddress: Bool { recipient.isPlain }

  private var recipient: EmailDraft.Address {
    EmailDraft.Address(
      name: facts.debtor.contact.isEmpty ? facts.debtor.name : facts.debtor.contact,
      email: facts.debtor.email)
  }

  /// Those that are always written.
  var forms: [(ending: String, bytes: [UInt8])] {
    [(".txt", Array(text.utf8)), (".html", Array(page.utf8))]
  }

  var record: DraftedLetter {
    let asks = letter.kind.requirements.asksForPayment
    return DraftedLetter(
      kind: letter.kind.rawValue, language: letter.language, customer: facts.debtor.code,
      date: facts.letterDate, addressee: VisibleText.of(addressee),
      payBy: asks ? facts.payBy : nil,
      invoices: facts.invoices.map { VisibleText.of($0.number) },
      total: asks ? facts.claimedTotal : nil,
      channel: channel)
  }

  /// The firm, with the person it is for where one is known.
  private var addressee: String {
    let (name, contact) = (facts.debtor.name, facts.debtor.contact)
    return contact.isEmpty || contact == name ? name : "\(name), \(contact)"
  }
}
