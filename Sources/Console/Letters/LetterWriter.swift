import Archive
import Correspondence
import Finance
import LineEditing
import Receivables

/// A made letter as the archive takes it: its forms, and the record of what it is about.
struct LetterWriter {
  let letter: RenderedLetter
  let facts: LetterFacts
  let channel: IssuedLetter.Channel?

  init(_ letter: RenderedLetter, _ facts: LetterFacts, channel: IssuedLetter.Channel? = nil) {
    self.letter = letter
    self.facts = facts
    self.channel = channel
  }

  /// The name without its number: `2026-11-22_C014_reminder-ja`.
  var stem: String { "\(letter.suggestedFileStem)-\(letter.language.rawValue)" }

  var forms: [(ending: String, bytes: [UInt8])] {
    [(".txt", Array(letter.text.utf8)), (".html", Array(letter.html.utf8))]
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
