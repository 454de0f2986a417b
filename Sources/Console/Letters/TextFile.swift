import Archive

/// A text that a person names on the command line: a file, or what comes in for `-`.
struct TextFile {
  /// As it was named; `-` for what comes in.
  let name: String
  let text: String

  /// Reads it whole.
  ///
  /// - Throws: ``Complaint`` when there is no such file, it is too long for a letter, or it isn't UTF-8.
  static func read(_ name: String, _ session: Session) throws -> TextFile {
    // In a session the input is the commands themselves.
    if name == "-", session.isInREPL { throw Complaint("text-file.stdin", status: .usage) }
    let path = name == "-" ? "/dev/stdin" : name
    guard name == "-" || Files.kind(of: path) == .file, let bytes = try Files.contents(of: path)
    else { throw Complaint("text-file.missing", ["path": name]) }
    guard bytes.count <= bytesMax else {
      throw Complaint("text-file.long", ["path": name, "limit": String(bytesMax / 1_000)])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint("text-file.encoding", ["path": name])
    }
    return TextFile(name: name, text: text)
  }

  /// Far more than a letter has.
  static let bytesMax = 400_000
}
