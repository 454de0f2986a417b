import Archive
import Correspondence
import LineEditing
import Receivables

/// Writes the letters of a round as drafts: all of them, or none.
struct LetterBatchWriter {
  /// What was written, and what couldn't be.
  struct Written {
    /// The path of each letter's text, by the customer's code.
    var paths: [String: String] = [:]
    /// The endings of the further forms of each letter, by the customer's code.
    var forms: [String: [String]] = [:]
    /// Those whose letter goes by e-mail and whose address isn't known, by code.
    var withoutAddress: [String] = []
  }

  let session: Session
  /// Further forms to write.
  private let also: Set<LetterForm>
  private let printer: PDFPrinter
  private let lock: LetterLock

  /// Who is due has to be found while the writer is there: it keeps others from writing.
  ///
  /// - Throws: ``Complaint`` for a form that can't be made here; ``ArchiveError`` when somebody else goes on writing.
  init(_ session: Session, also: Set<LetterForm> = []) throws {
    self.session = session
    self.also = also
    printer = PDFPrinter(desk: session.desk)
    if also.contains(.pdf) { try printer.check() }
    lock = try LetterLock(session.book.letters, waiting: LetterLock.patience)
  }

  /// A template is read and checked once, however many letters it makes.
  private final class Templates {
    private let source: TemplateSource
    private var known: [LetterKind: [Language: PreparedLetter]] = [:]

    init(_ source: TemplateSource) { self.source = source }

    func prepared(_ kind: LetterKind, _ language: Language) throws -> PreparedLetter {
      if let ready = known[kind]?[language] { return ready }
      let ready = try PreparedLetter(kind, in: language, source: source)
      known[kind, default: [:]][language] = ready
      return ready
    }
  }

  /// Writes them; they are on the disk then.
  ///
  /// - Throws: ``Complaint`` when it was given up; nothing is left behind.
  func write(_ due: [LetterRound.Due]) throws -> Written {
    let settings = try session.book.settings()
    let templates = Templates(
      LetterTemplates.source(book: session.desk.bookPath, share: session.desk.sharePath))
    let run = LetterRun(calendar: settings.calendar, own: settings.wording)
    let batch = try LetterBatch(session.book.letters, lock: lock)
    let makeable = due.compactMap { item in
      if case .success(let facts) = item.facts { (item: item, facts: facts) } else { nil }
    }
    var written = Written()
    do {
      try session.atLength { progress in
        for start in stride(from: 0, to: makeable.count, by: LetterRun.stretch) {
          let stretch = makeable[start..<min(makeable.count, start + LetterRun.stretch)]
          let made = try run.make(
            stretch.map { item, facts in
              .init(try templates.prepared(item.letter.stage.kind, item.language), facts)
            })
          for ((item, facts), made) in zip(stretch, made) {
            guard !Interruption.came else {
              throw Complaint("letters.given-up", status: .interrupted)
            }
            try add(made, of: item, facts, grid: settings.letters.grid, to: batch, &written)
            progress.show("progress.letters", done: written.paths.count, total: makeable.count)
          }
        }
      }
      try batch.commit()
    } catch {
      // A fault of clearing up says less than what went wrong before it.
      try? batch.cancel()
      throw error
    }
    return written
  }

  private func add(
    _ made: LetterRun.Made, of item: LetterRound.Due, _ facts: LetterFacts,
    grid: CertifiedGrid, to batch: LetterBatch, _ written: inout Written
  ) throws {
    // What no letter may say stops the round; what should be looked at is seen when it is issued.
    _ = try WordingDesk(session: session).warnings(made.hits, in: made.letter.kind)
    let writer = LetterWriter(
      made.letter, facts, sheets: CertifiedSheets(made.letter, facts, grid: grid),
      channel: item.letter.stage.channel)
    let code = item.account.customer.code
    let further = try further(writer)
    let stem = try batch.add(writer.record, stem: writer.stem, forms: writer.forms + further)
    written.paths[code] = session.book.letters.path(stem + ".txt")
    written.forms[code] = further.map(\.ending)
    if also.contains(.email), writer.channel == .email, !writer.hasAddress {
      written.withoutAddress.append(code)
    }
  }

  /// An e-mail only of what goes by e-mail to a known address.
  private func further(_ writer: LetterWriter) throws -> [(ending: String, bytes: [UInt8])] {
    var forms: [(ending: String, bytes: [UInt8])] = []
    if also.contains(.markdown) { forms.append((".md", Array(writer.letter.markdown.utf8))) }
    if also.contains(.email), writer.channel == .email, writer.hasAddress {
      forms.append((".eml", Array(writer.email.text.utf8)))
    }
    if also.contains(.pdf) {
      let page = Array(writer.page.utf8)
      forms.append((".pdf", try printer.pdf(of: page, named: writer.stem)))
    }
    return forms
  }
}
