import Archive
import Ledger
import Receivables

/// Makes the folder of a new book.
enum BookMaker {
  /// Writes the settings, then the ledger; an existing book is left alone.
  ///
  /// - Throws: ``Complaint`` when there is a book already.
  static func make(_ path: String, settings: String, histories: [CustomerHistory]) throws -> Book {
    let book = Book(path: path)
    guard !book.exists else { throw Complaint("book.exists", ["path": path]) }
    for folder in ["", "/plans", "/letters", "/calls", "/templates"] {
      try Files.makeFolder(path + folder)
    }
    let ledger = Ledger(path: book.ledgerPath)
    try ledger.open()
    if !histories.isEmpty { try ledger.save(histories) }
    // The settings come last: a folder that has them is a whole book.
    try Files.create(book.settingsPath, bytes: Array(settings.utf8))
    return book
  }
}
