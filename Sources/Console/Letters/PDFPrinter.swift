import Archive
import LineEditing

/// Makes a PDF from a letter's page with WeasyPrint, where that is installed.
struct PDFPrinter {
  static let program = "weasyprint"

  let desk: Desk

  func check() throws {
    guard desk.place(of: Self.program) != nil else { throw Complaint("letter.pdf-none") }
  }

  /// The page loads nothing from elsewhere. The file is there whole or not at all.
  func print(_ page: String, to path: String, _ session: Session) throws {
    // It takes a second or more.
    session.output.talk(session.words("letter.pdf-working"))
    let bytes = try inScratchFolder { try pdf(of: page, in: $0) }
    guard let bytes else { throw failure(page) }
    try Files.create(path, bytes: bytes)
  }

  /// The PDF of a page that isn't written yet.
  ///
  /// - Throws: ``Complaint`` that names the letter when it can't be made.
  func pdf(of page: [UInt8], named name: String) throws -> [UInt8] {
    let bytes = try inScratchFolder { folder in
      let path = folder + "/letter.html"
      try Files.create(path, bytes: page)
      return try pdf(of: path, in: folder)
    }
    guard let bytes else {
      throw Complaint("letters.pdf-failed", ["program": Self.program, "name": name])
    }
    return bytes
  }

  private func inScratchFolder(_ work: (String) throws -> [UInt8]?) throws -> [UInt8]? {
    let scratch = try Files.makeScratchFolder(in: desk.temporaryFolder)
    defer { try? Files.removeFolder(scratch) }
    return try work(scratch)
  }

  /// `nil` when the program fails.
  private func pdf(of page: String, in folder: String) throws -> [UInt8]? {
    guard let program = desk.place(of: Self.program) else { throw Complaint("letter.pdf-none") }
    let made = folder + "/letter.pdf"
    let status = ChildProgram.run("exec", arguments: [program, "-q", page, made])
    guard status == 0, let bytes = try Files.contents(of: made), !bytes.isEmpty else { return nil }
    return bytes
  }

  private func failure(_ page: String) -> Complaint {
    Complaint("letter.pdf-failed", ["program": desk.place(of: Self.program) ?? "", "path": page])
  }
}
