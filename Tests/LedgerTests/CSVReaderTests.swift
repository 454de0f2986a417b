import Testing

@testable import Ledger

@Suite struct CSVReaderTests {
  /// Reads text that arrives in pieces of `size` bytes.
  func rows(_ text: String, _ delimiter: Delimiter = .comma, size: Int = 7) throws -> [CSVRow] {
    var rest = Array(text.utf8)[...]
    let reader = CSVReader(delimiter: delimiter) { () throws(TextStream.Failure) in
      let piece = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      return piece.isEmpty ? nil : piece
    }
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("\"a,\"\"b\"\"\",c\n", [["a,\"b\"", "c"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("a,5\" pipe\n", [["a", "5\" pipe"]]),
    ("a,\n,\n\n\r\n", [["a", ""], ["", ""]]),
    ("\"\"\n", [[""]]),
    ("", []),
    ("a,b,", [["a", "b", ""]]),
    ("株式会社,やまだ\n", [["株式会社", "やまだ"]]),
  ])
  func fields(_ text: String, _ fields: [[String]]) throws {
    for size in [1, 2, 100] { #expect(try rows(text, size: size).map(\.fields) == fields) }
  }

  @Test func otherDelimiters() throws {
    #expect(try rows("a;b,c\n", .semicolon).map(\.fields) == [["a", "b,c"]])
    #expect(try rows("a\tb c\n", .tab).map(\.fields) == [["a", "b c"]])
  }

  @Test func rowsKnowTheLineTheyStartOn() throws {
    for size in [1, 3, 100] {
      let lines = try rows("h\n\"a\r\nb\rc\"\r\n\r\nd\ne", size: size).map(\.line)
      #expect(lines == [1, 2, 6, 7])
    }
  }

  @Test(arguments: [
    ("a,b\nc,\"d\ne\n", CSVError.unterminatedQuote(line: 2, column: 3)),
    ("山田,\"x\"y\n", .textAfterQuote(line: 1, column: 7)),
    ("a\nb\0c\n", .nul(line: 2, column: 2)),
  ])
  func faultsArePlaced(_ text: String, _ error: CSVError) {
    for size in [1, 100] { #expect(throws: error) { try rows(text, size: size) } }
  }

  @Test func limitsHold() throws {
    let limit = CSVReader.fieldBytesMax
    let long = String(repeating: "x", count: limit)
    #expect(try rows(long, size: 4_096).first?.fields == [long])
    let tooLong = CSVError.fieldTooLong(line: 2, column: 3, limit: limit)
    #expect(throws: tooLong) { try rows("a\nb,\"" + long + "x\"", size: 4_096) }
    let wide = String(repeating: ",", count: CSVReader.fieldsMax)
    #expect(throws: CSVError.tooManyFields(line: 1, limit: CSVReader.fieldsMax)) {
      try rows(wide, size: 4_096)
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let seed: UInt64 = 20_261_124
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["a", ",", "\"", "\n", "\r", "\r\n", "山", "é", "𠮟", " ", ";", "\t", ""]
    for round in 0..<500 {
      let width = Int.random(in: 1...5, using: &generator)
      let table = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...6, using: &generator))
            .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
            .joined()
        }
      }
      let end = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &generator)]
      let text = table.map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + end
      }.joined()
      let size = Int.random(in: 1...9, using: &generator)
      let read = try rows(text, size: size).map(\.fields)
      #expect(read == table, "seed \(seed), round \(round)")
    }
  }
}
