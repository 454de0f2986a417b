/// A script as it was read: a name for messages, and its text.
public struct SourceFile: Sendable, Hashable {
  /// What diagnostics call the file, usually its path.
  public let name: String
  /// The whole text. A byte-order mark and any kind of line end are understood.
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A place in a script as an author counts: from one, in characters.
public struct SourcePosition: Sendable, Hashable {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// A stretch of bytes of one of the files that are compiled together.
struct Span: Sendable, Hashable {
  var file: Int
  var start: Int
  var end: Int

  func joined(_ other: Span) -> Span {
    Span(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}

/// A file's bytes, cut into lines.
struct SourceText: Sendable {
  let file: Int
  let name: String
  let bytes: [UInt8]
  /// The bytes of each line without its end.
  let lines: [Range<Int>]

  init(_ source: SourceFile, file: Int) {
    self.file = file
    name = source.name
    bytes = Array(source.text.utf8)
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.newline || byte == Byte.carriageReturn {
        lines.append(start..<index)
        if byte == Byte.carriageReturn, index + 1 < bytes.count, bytes[index + 1] == Byte.newline {
          index += 1
        }
        start = index + 1
      }
      index += 1
    }
    lines.append(start..<bytes.count)
    self.lines = lines
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The index of the line that holds a byte.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func position(of offset: Int) -> SourcePosition {
    let index = lineIndex(of: offset)
    let line = lines[index]
    let before = string(line.lowerBound..<min(max(offset, line.lowerBound), line.upperBound))
    return SourcePosition(file: name, line: index + 1, column: before.count + 1)
  }
}

/// The bytes that mean something to Yarn.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let slash = UInt8(ascii: "/")
  static let hash = UInt8(ascii: "#")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let equals = UInt8(ascii: "=")
  static let minus = UInt8(ascii: "-")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let quote = UInt8(ascii: "\"")
  static let dollar = UInt8(ascii: "$")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
