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

  private let delimiter: UInt8
  private let refill: () throws(TextStream.Failure) -> [UInt8]?
  /// The file that is read; `nil` for text in memory.
  private var file: FileBytes?
  private var buffer: [UInt8] = []
  private var position = 0
  private var line = 1
  /// The character of the line that was read last.
  private var column = 0
  private var afterReturn = false

  private enum State { case start, plain, quoted, closed }

  private static let quote: UInt8 = 0x22
  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

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
    let taken = max(1, min(file.position, file.size) - (buffer.count - position))
    return max(rows, Int(Double(rows) / Double(taken) * Double(file.size)))
  }

  /// A reader of text that is in memory already.
  public convenience init(text: String, delimiter: Delimiter = .comma) {
    var chunks: [[UInt8]] = [Array(text.utf8)]
    self.init(delimiter: delimiter) { () throws(TextStream.Failure) in chunks.popLast() }
  }

  /// Pieces may end anywhere, even inside a character.
  init(delimiter: Delimiter, refill: @escaping () throws(TextStream.Failure) -> [UInt8]?) {
    self.delimiter = delimiter.byte
    self.refill = refill
  }

  /// The next row; `nil` at the end of the file. After an error there is nothing more to read.
  public func next() throws(CSVError) -> CSVRow? {
    while true {
      guard let row = try row() else { return nil }
      if !row.isBlank { return row.value }
    }
  }

  private func row() throws(CSVError) -> (value: CSVRow, isBlank: Bool)? {
    var fields: [String] = []
    var field: [UInt8] = []
    var state = State.start
    var opened = (line: 0, column: 0)
    var wasQuoted = false
    let firstLine = line
    while let byte = try nextByte() {
      switch (state, byte) {
      case (.quoted, Self.quote): state = .closed
      case (.quoted, _): field.append(byte)
      case (.closed, Self.quote):
        field.append(byte)
        state = .quoted
      case (.start, Self.quote):
        opened = (line, column)
        (state, wasQuoted) = (.quoted, true)
      case (_, delimiter):
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        state = .start
        if fields.count == Self.fieldsMax {
          throw .tooManyFields(line: line, limit: Self.fieldsMax)
        }
      case (_, Self.newline), (_, Self.carriageReturn):
        if byte == Self.carriageReturn { try skipNewline() }
        fields.append(String(decoding: field, as: UTF8.self))
        let isBlank = fields == [""] && !wasQuoted
        return (CSVRow(line: firstLine, fields: fields), isBlank)
      case (.closed, _): throw .textAfterQuote(line: line, column: column)
      default:
        field.append(byte)
        state = .plain
      }
      if field.count > Self.fieldBytesMax {
        let at = state == .quoted ? opened : (line: line, column: column)
        throw .fieldTooLong(line: at.line, column: at.column, limit: Self.fieldBytesMax)
      }
    }
    if state == .quoted { throw .unterminatedQuote(line: opened.line, column: opened.column) }
    if fields.isEmpty, state == .start { return nil }
    fields.append(String(decoding: field, as: UTF8.self))
    return (CSVRow(line: firstLine, fields: fields), false)
  }

  private func skipNewline() throws(CSVError) {
    guard try fill(), buffer[position] == Self.newline else { return }
    position += 1
    afterReturn = false
  }

  private func nextByte() throws(CSVError) -> UInt8? {
    guard try fill() else { return nil }
    let byte = buffer[position]
    position += 1
    if byte == 0 { throw .nul(line: line, column: column + 1) }
    if byte == Self.carriageReturn || (byte == Self.newline && !afterReturn) {
      line += 1
      column = 0
    } else if byte & 0xC0 != 0x80, byte != Self.newline {
      column += 1
    }
    afterReturn = byte == Self.carriageReturn
    return byte
  }

  /// Whether there is a byte at `position`, after reading on if need be.
  private func fill() throws(CSVError) -> Bool {
    while position == buffer.count {
      do {
        guard let more = try refill() else { return false }
        (buffer, position) = (more, 0)
      } catch {
        switch error {
        case .file(let error): throw .unreadable(error)
        case .text(let error): throw .undecodable(error)
        }
      }
    }
    return true
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
