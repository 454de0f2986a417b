import Correspondence
import Finance
import Receivables

/// Looks through drafts and files for what a collection letter must not say, and says what was found.
struct WordingDesk {
  let session: Session

  private var words: Words { session.words }

  struct Record: Encodable {
    struct Hit: Encodable {
      let id: String
      let severity: String
      let line: Int
      let column: Int
      let seen: String
      let reason: String
      let instead: String
    }
    let language: String
    let thirdParty: Bool
    let blocks: Int
    let warnings: Int
    let hits: [Hit]
  }

  // MARK: - Drafts

  /// What a person should look at in a draft, a line each.
  ///
  /// - Throws: ``Complaint`` when it says what no letter may say; it is not written then.
  func warnings(_ letter: RenderedLetter, facts: LetterFacts) throws -> [String] {
    let hits = WordingCheck(letter.language, own: try session.book.settings().wording)
      .hits(in: letter.text, names: facts.partyWords)
    return try warnings(hits, in: letter.kind)
  }

  /// The same of what was found already.
  func warnings(_ hits: [WordingHit], in kind: LetterKind) throws -> [String] {
    let lines = hits.map { line($0, file: kind.rawValue) }
    guard hits.allSatisfy({ $0.term.severity == .warn }) else {
      throw Complaint("wording.refused", details: lines)
    }
    return lines
  }

  // MARK: - Files

  /// Checks a file or what comes in; a block is a finding.
  ///
  /// - Parameters:
  ///   - language: that of the text; told from its writing when `nil`.
  ///   - names: of parties, whose words are not ours.
  func lint(_ path: String, _ language: Language?, forThirdParty: Bool, names: [String]) throws {
    let file = try TextFile.read(path, session)
    let language = language ?? Self.language(of: file.text)
    let hits = WordingCheck(language, own: try own(), forThirdParty: forThirdParty)
      .hits(in: file.text, names: names)
    let blocks = hits.count { $0.term.severity == .block }
    session.hasFindings = blocks > 0
    if session.form == .json {
      return try session.writeJSON(
        Record(
          language: language.rawValue, thirdParty: forThirdParty, blocks: blocks,
          warnings: hits.count - blocks, hits: hits.map(Record.Hit.init)))
    }
    for hit in hits { session.output.line(line(hit, file: file.name)) }
    let fields = [
      "language": words("value-choice.language.\(language.rawValue)"), "blocks": String(blocks),
      "warnings": String(hits.count - blocks),
    ]
    session.output.line(
      words(
        hits.isEmpty
          ? forThirdParty ? "wording.third-party-well" : "wording.all-well" : "wording.summary",
        fields))
  }

  /// The firm's own terms, where there is a book.
  private func own() throws -> [WordingTerm] {
    guard session.book.exists else { return [] }
    return try session.book.settings().wording
  }

  /// Kana are Japanese, kanji alone Chinese.
  private static func language(of text: String) -> Language {
    var hasKanji = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3041...0x30FA, 0xFF66...0xFF9D: return .ja
      case 0x4E00...0x9FFF: hasKanji = true
      default: break
      }
    }
    return hasKanji ? .zhHans : .en
  }

  // MARK: - Words

  /// `ja-05  demand.txt:3:12  not allowed: "警察に通報". Why. Instead: …`
  private func line(_ hit: WordingHit, file: String) -> String {
    let text = words(
      "wording.hit",
      [
        "id": hit.term.id, "place": "\(file):\(hit.line):\(hit.column)",
        "severity": words("wording.\(hit.term.severity.rawValue)"), "seen": hit.seen,
        "reason": hit.term.reason,
      ])
    return hit.term.instead.isEmpty
      ? text : text + " " + words("wording.instead", ["instead": hit.term.instead])
  }
}

extension WordingDesk.Record.Hit {
  init(_ hit: WordingHit) {
    self.init(
      id: hit.term.id, severity: hit.term.severity.rawValue, line: hit.line, column: hit.column,
      seen: hit.seen, reason: hit.term.reason, instead: hit.term.instead)
  }
}
