/// A row of a delimited file.
public struct CSVRow: Sendable, Equatable {
  /// The line the row starts on, counted from 1; a quoted field may take it over several.
  public let line: Int
  /// The fields in order; a field's column is its place counted from 1.
  public let fields: [String]

  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// Why a delimited file can't be read on. Lines, and characters in a line, are counted from 1.
public enum CSVError: Error, Sendable, Equatable {
  /// The file ends inside the quoted field that begins here.
  case unterminatedQuote(line: Int, column: Int)
  /// Something other than a delimiter or a line end follows a closing quote.
  case textAfterQuote(line: Int, column: Int)
  case nul(line: Int, column: Int)
  /// A field is longer than `limit` bytes of UTF-8: most often a quote that was never closed.
  case fieldTooLong(line: Int, column: Int, limit: Int)
  case tooManyFields(line: Int, limit: Int)
  case undecodable(TextDecodingError)
  case unreadable(LedgerError)
}

/// Reads delimited text after RFC 4180, a row at a time; the file is never held as a whole.
///
/// Line ends may be LF, CR or both. A quote inside a field that does not begin with one is part of
/// it. A line with nothing on it is no row.
public final class CSVReader {
  public static let fieldBytesMax = 65_536
  public static let fieldsMax = 512

  private let scanner: CSVScanner
  /// The file that is read; `nil` for text in memory.
  private var file: FileBytes?

  /// A reader of a file in a known encoding.
  ///
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``.
  public convenience init(
    file path: String, encoding: TextEncoding, delimiter: Delimiter = .comma
  ) throws(LedgerError) {
    let stream = try TextStream(path, encoding: encoding)
    self.init(delimiter: delimiter) { () throws(TextStream.Failure) in try stream.next() }
    file = stream.bytes
  }

  /// How many rows there will be if the rest of the file is like what was read of it; `nil` where its size
  /// isn't known.
  func rowsExpected(after rows: Int) -> Int? {
    guard let file, file.size > 0, file.position > 0 else { return nil }
    // The last chunk may not be used up yet.
    let taken = max(1, min(file.position, file.size) - scanner.unread)
    return max(rows, Int(Double(rows) / Double(taken) * Double(file.size)))
  }

  /// A reader of text that is in memory already.
  public convenience init(text: String, delimiter: Delimiter = .comma) {
    var chunks: [[UInt8]] = [Array(text.utf8)]
    self.init(delimiter: delimiter) { () throws(TextStream.Failure) in chunks.popLast() }
  }

  /// Pieces may end anywhere, even inside a character.
  init(delimiter: Delimiter, refill: @escaping () throws(TextStream.Failure) -> [UInt8]?) {
    scanner = CSVScanner(delimiter: delimiter, refill: refill)
  }

  /// The next row; `nil` at the end of the file. After an error there is nothing more to read.
  public func next() throws(CSVError) -> CSVRow? {
    try scanner.next() ? scanner.text : nil
  }

  /// As ``next()``, without strings: the row lies in the scanner.
  func nextBytes() throws(CSVError) -> CSVScanner? {
    try scanner.next() ? scanner : nil
  }
}

/// What stands between the fields of a row.
public enum Delimiter: String, Sendable, CaseIterable {
  case comma, tab, semicolon

  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .tab: 0x09
    case .semicolon: 0x3B
    }
  }
}
