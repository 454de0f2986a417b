import Finance
import Receivables

/// The letters of a book: drafts, and what went out in a folder of its own.
///
/// A draft is its forms (`STEM.txt`, `STEM.html`) and a record beside them (`STEM.json`), written last: without it
/// there is no draft. What went out is never changed nor written over.
public struct LetterStore: Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// A draft in the folder.
  public struct Draft: Sendable, Equatable {
    public let stem: String
    public let letter: DraftedLetter
  }

  /// Whether a form that went out still is what was sent.
  public enum State: String, Sendable { case kept, changed, missing }

  static let recordEnding = ".json"
  public var issuedFolder: String { folder + "/issued" }
  public func path(_ name: String) -> String { "\(folder)/\(name)" }
  public func issuedPath(_ name: String) -> String { "\(issuedFolder)/\(name)" }

  // MARK: - Drafts

  /// Writes the record of a draft whose forms are there, which makes it one.
  public func keep(
    _ letter: DraftedLetter, stem: String, endings: [String]
  ) throws(ArchiveError) {
    var forms: [(ending: String, bytes: [UInt8])] = []
    for ending in endings {
      forms.append((ending, try DocumentFile.contents(path(stem + ending))))
    }
    try Files.create(
      path(stem + Self.recordEnding), bytes: Self.record(letter, stem: stem, forms: forms))
  }

  /// Whether a draft, or a letter that went out, has this name.
  public func isTaken(_ stem: String, endings: [String]) -> Bool {
    (endings + [Self.recordEnding]).contains {
      Files.exists(path(stem + $0)) || Files.exists(issuedPath(stem + $0))
    }
  }

  /// The name with the first number that isn't taken.
  public static func freeStem(_ stem: String, isTaken: (String) -> Bool) -> String {
    var number = 1
    while isTaken("\(stem)-\(number)") { number += 1 }
    return "\(stem)-\(number)"
  }

  static func record(
    _ letter: DraftedLetter, stem: String, forms: [(ending: String, bytes: [UInt8])]
  ) throws(ArchiveError) -> [UInt8] {
    var letter = letter
    letter.forms = forms.map {
      DraftedLetter.Form(name: stem + $0.ending, sha256: DocumentFile.sha256($0.bytes))
    }
    return CanonicalJSON.bytes(letter.json)
  }

  /// The drafts by name; a record that can't be read is left out.
  public func drafts() -> [Draft] {
    Files.names(in: folder, suffix: Self.recordEnding).compactMap { name in
      let stem = String(name.dropLast(Self.recordEnding.count))
      return (try? draft(stem)).flatMap { $0 }.map { Draft(stem: stem, letter: $0) }
    }
  }

  /// The record of a draft, or of a letter that went out; `nil` where there is none.
  ///
  /// - Throws: ``ArchiveError/damaged(path:_:)`` for one that can't be read.
  public func draft(_ stem: String) throws(ArchiveError) -> DraftedLetter? {
    guard FileName.isPlain(stem) else { return nil }
    for path in [path(stem + Self.recordEnding), issuedPath(stem + Self.recordEnding)] {
      guard let bytes = try Files.contents(of: path) else { continue }
      do throws(ArchiveError) {
        let letter = try JSONValue(bytes: bytes).decode(DraftedLetter.self)
        guard letter.schema == DraftedLetter.schemaID, !letter.forms.isEmpty else {
          throw ArchiveError.unexpectedShape("schema")
        }
        return letter
      } catch {
        throw .damaged(path: path, error)
      }
    }
    return nil
  }

  /// The stem of the draft that was written last, of those that are wanted.
  public func last(where isWanted: (DraftedLetter) -> Bool) -> String? {
    drafts().filter { isWanted($0.letter) }
      .max { Self.order($0, folder) < Self.order($1, folder) }?.stem
  }

  private static func order(_ draft: Draft, _ folder: String) -> (CivilDate, Int, String) {
    let path = "\(folder)/\(draft.stem)\(recordEnding)"
    return (draft.letter.date, Files.changed(path) ?? 0, draft.stem)
  }

  /// Whether a letter of this name went out already, so that what is left of the draft is none any more.
  public func isIssued(_ draft: Draft) -> Bool {
    draft.letter.forms.contains { Files.exists(issuedPath($0.name)) }
  }

  // MARK: - Issuing

  /// Freezes every form of a draft, as they are now: copies that nobody may write to, under the same names.
  ///
  /// What was frozen before stays; the same bytes again are no fault, so an issue that was cut off can be repeated.
  ///
  /// - Returns: the forms with their hashes, in the order of the record.
  /// - Throws: ``ArchiveError/exists(path:)`` when something else went out under this name.
  public func freeze(_ stem: String) throws(ArchiveError) -> [IssuedLetter.File] {
    guard let letter = try draft(stem) else {
      throw .system(operation: "open", path: path(stem + Self.recordEnding), code: 2)
    }
    let known = letter.forms.map(\.name)
    // Forms that somebody made of it later, such as a PDF, go out with it.
    let there = Files.names(in: folder, suffix: "") + Files.names(in: issuedFolder, suffix: "")
    let others = Set(there).sorted()
      .filter { $0.hasPrefix(stem + ".") && !known.contains($0) && !$0.contains(".tmp-") }
    var issued: [IssuedLetter.File] = []
    try Files.makeFolder(issuedFolder)
    for name in known + others {
      let draft = try Files.contents(of: path(name))
      let frozen = draft == nil ? try Files.contents(of: issuedPath(name)) : nil
      guard let bytes = draft ?? frozen else { continue }
      try Files.createFrozen(issuedPath(name), bytes: bytes)
      guard !name.hasSuffix(Self.recordEnding) else { continue }
      issued.append(IssuedLetter.File(name: name, sha256: DocumentFile.sha256(bytes)))
    }
    guard !issued.isEmpty else { throw .system(operation: "open", path: path(stem), code: 2) }
    return issued
  }

  /// Takes away the draft of a letter that went out; the frozen forms stay.
  public func removeDraft(_ stem: String) throws(ArchiveError) {
    let names = Files.names(in: folder, suffix: "").filter { $0.hasPrefix(stem + ".") }
    // The record last: without it nobody would know what the rest is.
    for name in names.sorted(by: { a, _ in !a.hasSuffix(Self.recordEnding) })
    where Files.exists(issuedPath(name)) {
      try Files.remove(path(name))
    }
  }

  /// The forms of a draft that are not as they were drafted.
  public func changed(_ stem: String) throws(ArchiveError) -> [String] {
    var changed: [String] = []
    for form in try draft(stem)?.forms ?? [] {
      guard let bytes = try Files.contents(of: path(form.name)) else { continue }
      if DocumentFile.sha256(bytes) != form.sha256 { changed.append(form.name) }
    }
    return changed
  }

  public func state(_ file: IssuedLetter.File) -> State {
    guard FileName.isPlain(file.name),
      let bytes = (try? Files.contents(of: issuedPath(file.name))).flatMap({ $0 })
    else { return .missing }
    return DocumentFile.sha256(bytes) == file.sha256 ? .kept : .changed
  }
}

extension DraftedLetter {
  /// Made by hand: ten thousand of them are written at once.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "schema": .string(schema), "kind": .string(kind), "language": .string(language),
      "customer": .string(customer), "date": .string(date.iso), "addressee": .string(addressee),
      "invoices": .array(invoices.map(JSONValue.string)),
      "forms": .array(
        forms.map { .object(["name": .string($0.name), "sha256": .string($0.sha256)]) }),
    ]
    members["payBy"] = payBy.map { .string($0.iso) }
    members["channel"] = channel.map(JSONValue.string)
    members["total"] = total.map {
      .object([
        "minorUnits": .integer($0.minorUnits), "currency": .string($0.currency.code),
      ])
    }
    return .object(members)
  }
}
