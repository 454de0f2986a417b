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
    guard let program = desk.place(of: Self.program) else { throw Complaint("letter.pdf-none") }
    // It takes a second or more.
    session.output.talk(session.words("letter.pdf-working"))
    let scratch = try Files.makeScratchFolder(in: desk.temporaryFolder)
    defer { try? Files.removeFolder(scratch) }
    let made = scratch + "/letter.pdf"
    let status = ChildProgram.run("exec", arguments: [program, "-q", page, made])
    guard status == 0, let bytes = try Files.contents(of: made), !bytes.isEmpty else {
      throw Complaint("letter.pdf-failed", ["program": program, "path": page])
    }
    try Files.create(path, bytes: bytes)
  }
}
