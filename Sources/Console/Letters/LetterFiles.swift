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

  /// Writes all forms under the first number that none of them has, and what they are about beside them; nothing is
  /// written over.
  func write(
    _ letter: RenderedLetter, forms: [LetterForm], for facts: LetterFacts,
    sheets: CertifiedSheets? = nil
  ) throws -> [LetterForm: String] {
    let store = session.book.letters
    let lock = try LetterLock(store, waiting: LetterLock.patience)
    defer { withExtendedLifetime(lock) {} }
    let writer = LetterWriter(letter, facts, sheets: sheets)
    let stem = LetterStore.freeStem(writer.stem) { stem in
      store.isTaken(stem, endings: LetterForm.allCases.map { "." + $0.rawValue })
    }
    let start = store.path(stem)
    var paths: [LetterForm: String] = [:]
    for form in [.text, .html] + LetterForm.further.filter(forms.contains) {
      let path = "\(start).\(form.rawValue)"
      switch form {
      case .text: try Files.create(path, bytes: Array(writer.text.utf8))
      case .html: try Files.create(path, bytes: Array(writer.page.utf8))
      case .markdown: try Files.create(path, bytes: Array(letter.markdown.utf8))
      case .email:
        if !writer.hasAddress { session.output.talk("! " + session.words("letter.no-email")) }
        try Files.create(path, bytes: Array(writer.email.text.utf8))
      case .pdf: try printer.print(start + ".html", to: path, session)
      }
      paths[form] = path
    }
    try store.keep(
      writer.record, stem: stem,
      endings: LetterForm.allCases.filter { paths[$0] != nil }.map { "." + $0.rawValue })
    return paths
  }
}
