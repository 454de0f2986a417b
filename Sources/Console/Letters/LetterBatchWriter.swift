import Archive
import Correspondence
import LineEditing
import Receivables

/// Writes the letters of a round as drafts: all of them, or none.
struct LetterBatchWriter {
  let session: Session

  init(_ session: Session) { self.session = session }

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

  /// - Returns: the path of each letter's text, by the customer's code. They are on the disk then.
  /// - Throws: ``Complaint`` when it was given up; nothing is left behind.
  func write(_ due: [LetterRound.Due]) throws -> [String: String] {
    let settings = try session.book.settings()
    let templates = Templates(
      LetterTemplates.source(book: session.desk.bookPath, share: session.desk.sharePath))
    let wording = WordingDesk(session: session)
    let store = session.book.letters
    let batch = try LetterBatch(store)
    let makeable = due.filter { if case .success = $0.facts { true } else { false } }
    var paths: [String: String] = [:]
    do {
      try session.atLength { progress in
        for (index, item) in makeable.enumerated() {
          guard !Interruption.came else {
            throw Complaint("letters.given-up", status: .interrupted)
          }
          guard case .success(let facts) = item.facts else { continue }
          let letter = try templates.prepared(item.letter.stage.kind, item.language)
            .draft(facts, calendar: settings.calendar).letter()
          // What no letter may say stops the round; what should be looked at is seen when it is issued.
          _ = try wording.warnings(letter, facts: facts)
          let writer = LetterWriter(letter, facts, channel: item.letter.stage.channel)
          let stem = try batch.add(writer.record, stem: writer.stem, forms: writer.forms)
          paths[item.account.customer.code] = store.path(stem + ".txt")
          progress.show("progress.letters", done: index + 1, total: makeable.count)
        }
      }
      try batch.commit()
    } catch {
      // A fault of clearing up says less than what went wrong before it.
      try? batch.cancel()
      throw error
    }
    return paths
  }
}
