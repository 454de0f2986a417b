/// Splits delimited text into fields of bytes, after RFC 4180, a row at a time.
///
/// A row lies in one buffer that the next row overwrites, so that a file of millions of rows makes no strings
/// but those that somebody asks for.
final class CSVScanner {
  /// The line the row starts on.
  private(set) var firstLine = 1
  private(set) var fieldCount = 0
  /// Bytes of the last chunk that no row has taken yet.
  var unread: Int { chunk.count - position }

  private let delimiter: UInt8
  private let refill: () throws(TextStream.Failure) -> [UInt8]?
  private var chunk: [UInt8] = []
  private var position = 0
  private var line = 1
  /// Characters of the line that lie in earlier chunks.
  private var columnBase = 0
  /// Where in the chunk the rest of the line begins.
  private var lineStart = 0
  private var afterReturn = false
  private var skipsNewline = false
  private var state = State.start
  private var opened = (line: 0, column: 0)
  private var wasQuoted = false
  /// The bytes of the row's fields, one after the other.
  private var row: UnsafeMutablePointer<UInt8>
  private var rowCapacity = 4_096
  private var rowCount = 0
  private var fieldStart = 0
  /// Where each field ends in `row`.
  private let ends = UnsafeMutablePointer<Int>.allocate(capacity: CSVReader.fieldsMax)
  /// Bytes that end a run of plain text, and of quoted text.
  private let stopsPlain = UnsafeMutablePointer<Bool>.allocate(capacity: 256)
  private let stopsQuoted = UnsafeMutablePointer<Bool>.allocate(capacity: 256)

  private enum State { case start, plain, quoted, closed }

  private static let quote: UInt8 = 0x22
  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Pieces may end anywhere, even inside a character.
  init(delimiter: Delimiter, refill: @escaping () throws(TextStream.Failure) -> [UInt8]?) {
    self.delimiter = delimiter.byte
    self.refill = refill
    row = .allocate(capacity: rowCapacity)
    stopsPlain.initialize(repeating: false, count: 256)
    stopsQuoted.initialize(repeating: false, count: 256)
    for byte in [0, Self.quote, Self.newline, Self.carriageReturn] {
      stopsPlain[Int(byte)] = true
      stopsQuoted[Int(byte)] = true
    }
    stopsPlain[Int(delimiter.byte)] = true
  }

  deinit {
    row.deallocate()
    ends.deallocate()
    stopsPlain.deallocate()
    stopsQuoted.deallocate()
  }

  /// The bytes of a field, good until the next row.
  func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = index == 0 ? 0 : ends[index - 1]
    return UnsafeBufferPointer(start: row + start, count: ends[index] - start)
  }

  /// The row as strings.
  var text: CSVRow {
    CSVRow(
      line: firstLine, fields: (0..<fieldCount).map { String(decoding: field($0), as: UTF8.self) })
  }

  /// Goes to the next row that isn't empty; `false` at the end. After an error there is nothing more to read.
  func next() throws(CSVError) -> Bool {
    while true {
      guard let isBlank = try take() else { return false }
      if !isBlank { return true }
    }
  }

  /// Takes a row; says whether nothing stands on it, and `nil` at the end.
  private func take() throws(CSVError) -> Bool? {
    (fieldCount, rowCount, fieldStart) = (0, 0, 0)
    (state, wasQuoted) = (.start, false)
    var hasBegun = false
    while try fill() {
      if !hasBegun {
        dropNewline()
        guard position < chunk.count else { continue }
        (firstLine, hasBegun) = (line, true)
      }
      if try scan() { return isBlank }
    }
    if state == .quoted { throw .unterminatedQuote(line: opened.line, column: opened.column) }
    if fieldCount == 0, state == .start { return nil }
    endField()
    return false
  }

  private var isBlank: Bool { fieldCount == 1 && rowCount == 0 && !wasQuoted }

  /// Passes over the LF of a CRLF whose CR ended the row before.
  private func dropNewline() {
    guard skipsNewline else { return }
    skipsNewline = false
    guard chunk[position] == Self.newline else { return }
    position += 1
    afterReturn = false
    (columnBase, lineStart) = (0, position)
  }

  /// Reads on in the chunk; whether the row ended in it.
  private func scan() throws(CSVError) -> Bool {
    while position < chunk.count {
      let stops = state == .quoted ? stopsQuoted : stopsPlain
      if state != .closed {
        let end = chunk.withUnsafeBufferPointer { bytes in
          var end = position
          while end < bytes.count, !stops[Int(bytes[end])] { end += 1 }
          return end
        }
        if end > position {
          try append(upTo: end)
          if state == .start { state = .plain }
          guard position < chunk.count else { return false }
        }
      }
      if try step() { return true }
    }
    return false
  }

  /// Takes the byte at `position`, which ends a run; whether it ends the row.
  private func step() throws(CSVError) -> Bool {
    let byte = chunk[position]
    if byte == 0 { throw .nul(line: line, column: column(through: position)) }
    switch (state, byte) {
    case (.quoted, Self.quote):
      state = .closed
      advance(byte)
    case (.quoted, _), (.plain, Self.quote):
      // The run before it may have ended in a CR.
      let wasReturn = afterReturn
      try append(upTo: position + 1)
      afterReturn = wasReturn
      noteLine(byte)
    case (.closed, Self.quote):
      try append(upTo: position + 1)
      afterReturn = false
      state = .quoted
    case (.start, Self.quote):
      opened = (line, column(through: position))
      (state, wasQuoted) = (.quoted, true)
      advance(byte)
    case (_, delimiter):
      advance(byte)
      endField()
      state = .start
      if fieldCount == CSVReader.fieldsMax {
        throw .tooManyFields(line: line, limit: CSVReader.fieldsMax)
      }
    case (_, Self.newline), (_, Self.carriageReturn):
      skipsNewline = byte == Self.carriageReturn
      advance(byte)
      endField()
      return true
    default: throw .textAfterQuote(line: line, column: column(through: position))
    }
    return false
  }

  private func endField() {
    ends[fieldCount] = rowCount
    fieldCount += 1
    fieldStart = rowCount
  }

  private func advance(_ byte: UInt8) {
    position += 1
    noteLine(byte)
  }

  /// Counts a line when the byte just passed ended one.
  private func noteLine(_ byte: UInt8) {
    let isReturn = byte == Self.carriageReturn
    if isReturn || byte == Self.newline {
      if isReturn || !afterReturn { line += 1 }
      (columnBase, lineStart) = (0, position)
    }
    afterReturn = isReturn
  }

  /// Adds the bytes from `position` to `end` to the field.
  private func append(upTo end: Int) throws(CSVError) {
    let count = end - position
    guard rowCount - fieldStart + count <= CSVReader.fieldBytesMax else {
      let last = position + CSVReader.fieldBytesMax - (rowCount - fieldStart)
      let at = state == .quoted ? opened : (line: line, column: column(through: last))
      throw .fieldTooLong(line: at.line, column: at.column, limit: CSVReader.fieldBytesMax)
    }
    if rowCount + count > rowCapacity { grow(to: rowCount + count) }
    chunk.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      (row + rowCount).update(from: base + position, count: count)
    }
    rowCount += count
    position = end
    afterReturn = false
  }

  private func grow(to count: Int) {
    rowCapacity = max(count, rowCapacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: rowCapacity)
    larger.update(from: row, count: rowCount)
    row.deallocate()
    row = larger
  }

  /// The character of its line, from 1, that the byte at `index` belongs to.
  private func column(through index: Int) -> Int {
    columnBase + chunk[lineStart...index].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether there is a byte at `position`, after reading on if need be.
  private func fill() throws(CSVError) -> Bool {
    while position == chunk.count {
      columnBase += chunk[lineStart...].count { $0 & 0xC0 != 0x80 }
      lineStart = 0
      (chunk, position) = ([], 0)
      do {
        guard let more = try refill() else { return false }
        chunk = more
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
