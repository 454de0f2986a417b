import Archive
import Correspondence
import Receivables

/// A form that a letter is written in. The raw value is its file's ending.
enum LetterForm: String, CaseIterable {
  case text = "txt"
  case html
  case markdown = "md"
  case email = "eml"
  case pdf

  /// Those that are written when they are asked for; the others always are.
  static let further: [LetterForm] = [.markdown, .email, .pdf]

  init(further name: String) throws {
    guard let form = Self.further.first(where: { $0.rawValue == name }) else {
      throw Complaint.notOneOf("letter.unknown-form", name, Self.further.map(\.rawValue))
    }
    self = form
  }
}

/// Writes a letter's files.
struct LetterFiles {
  let session: Session
  private let printer: PDFPrinter

  init(_ session: Session) {
    self.session = session
    printer = PDFPrinter(desk: session.desk)
  }

  /// Refuses a form that can't be made here, before anything else is done.
  func check(_ forms: [LetterForm]) throws {
    if forms.contains(.pdf) { try printer.check() }
  }

  /// Writes all forms under the first number that none of them has; nothing is written over.
  func write(
    _ letter: RenderedLetter, forms: [LetterForm], for facts: LetterFacts
  ) throws -> [LetterForm: String] {
    let folder = session.book.lettersPath
    try Files.makeFolder(folder)
    let start = "\(folder)/\(letter.suggestedFileStem)-\(letter.language.rawValue)-"
    var number = 1
    while LetterForm.allCases.contains(where: { Files.exists("\(start)\(number).\($0.rawValue)") })
    {
      number += 1
    }
    var paths: [LetterForm: String] = [:]
    for form in [.text, .html] + LetterForm.further.filter(forms.contains) {
      let path = "\(start)\(number).\(form.rawValue)"
      switch form {
      case .text: try Files.create(path, bytes: Array(letter.text.utf8))
      case .html: try Files.create(path, bytes: Array(letter.html.utf8))
      case .markdown: try Files.create(path, bytes: Array(letter.markdown.utf8))
      case .email: try Files.create(path, bytes: Array(email(letter, facts).text.utf8))
      case .pdf: try printer.print("\(start)\(number).html", to: path, session)
      }
      paths[form] = path
    }
    return paths
  }

  /// To the person the letter is for, where their address is known and such as a header may hold.
  private func email(_ letter: RenderedLetter, _ facts: LetterFacts) -> EmailDraft {
    let to = EmailDraft.Address(
      name: facts.debtor.contact.isEmpty ? facts.debtor.name : facts.debtor.contact,
      email: facts.debtor.email)
    if !to.isPlain { session.output.talk("! " + session.words("letter.no-email")) }
    return EmailDraft(
      letter,
      from: EmailDraft.Address(name: facts.creditor.name, email: facts.creditor.email), to: to)
  }
}
