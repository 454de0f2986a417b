import Archive
import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Has a text written in the person's own editor (`$VISUAL`, else `$EDITOR`).
///
/// The text lies in a file of its own, readable by its owner only. It is taken away once it was used; where the
/// editor or the use of the text fails it stays, and the message says where.
struct OutsideEditor {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// The longest text, in bytes.
  static let bytesMax = 100_000

  /// Opens `text`, and hands what was saved to `use`.
  ///
  /// - Parameter name: the file's name, for the person and for the editor to know what it is.
  /// - Throws: ``Complaint`` when there is no editor, no terminal, or the text can't be read; what `use` throws,
  ///   with the place of the kept text added.
  func edit<T>(_ text: String, name: String, use: (String) throws -> T) throws -> T {
    guard session.desk.isInteractive else { throw Complaint("edit.no-terminal") }
    guard let program = session.desk.textEditor else { throw Complaint("edit.no-editor") }
    let path = try makeFile(name, text)
    guard ChildProgram.run(program, arguments: [path]) == 0 else {
      throw Complaint("edit.failed", ["program": program, "path": path])
    }
    do {
      let result = try use(try read(path))
      remove(path)
      return result
    } catch {
      guard let complaint = ErrorText(words: session.words).complaint(error) else { throw error }
      throw Complaint(
        complaint.key, complaint.arguments, status: complaint.status,
        details: complaint.details + [session.words("edit.kept", ["path": path])],
        faults: complaint.faults)
    }
  }

  /// The text as it was saved.
  private func read(_ path: String) throws -> String {
    guard let bytes = try Files.contents(of: path) else {
      throw Complaint("edit.gone", ["path": path])
    }
    guard bytes.count <= Self.bytesMax else {
      throw Complaint("edit.too-long", ["limit": String(Self.bytesMax)])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint("edit.not-utf8")
    }
    return text
  }

  private func makeFile(_ name: String, _ text: String) throws -> String {
    var pattern = Array((session.desk.temporaryFolder + "/kaishu-XXXXXX").utf8CString)
    guard let made = mkdtemp(&pattern) else {
      throw Complaint("edit.no-folder", ["path": session.desk.temporaryFolder])
    }
    let path = String(cString: made) + "/" + name
    try Files.create(path, bytes: Array(text.utf8))
    return path
  }

  private func remove(_ path: String) {
    unlink(path)
    rmdir(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
  }
}

extension OutsideEditor {
  /// For the line editor: the line in the person's editor, `nil` when that did not work out.
  static func ofLines(_ session: Session) -> ((String) -> String?)? {
    guard session.desk.textEditor != nil else { return nil }
    return { line in
      try? OutsideEditor(session).edit(line + "\n", name: "line.txt") { $0.trimmed }
    }
  }
}
