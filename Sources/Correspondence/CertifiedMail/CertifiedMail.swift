/// A line of a sheet.
public struct CertifiedLine: Sendable, Equatable {
  public internal(set) var signs: [CertifiedSign] = []
  /// The line of the file that it comes from, from 1; 0 for the parties, which are added.
  public let fileLine: Int

  public var text: String { signs.map(\.text).joined() }
  /// As the post office counts it.
  public var characters: Int { signs.reduce(0) { $0 + $1.count } }
}

/// A sheet of the copy.
public struct CertifiedSheet: Sendable, Equatable {
  /// From 1.
  public let number: Int
  /// At most ``CertifiedGrid/linesPerSheet``; an empty one takes its place in the grid.
  public let lines: [CertifiedLine]
}

/// A line of the file and what it counts.
public struct CertifiedFileLine: Sendable, Equatable {
  /// From 1.
  public let number: Int
  public let text: String
  public let characters: Int
}

/// Somebody's name and address, as they stand at the end of the letter and on the envelope.
public struct CertifiedParty: Sendable, Equatable {
  public let lines: [String]

  public init(lines: [String]) { self.lines = lines }

  /// The parts that commas divide: `東京都千代田区丸の内1-1, 株式会社山田製作所, 代表取締役 山田太郎`. `Ltd.` and its
  /// like stay with the name before them.
  public init(_ text: String) {
    var lines: [String] = []
    for part in text.split(whereSeparator: { ",，、\n".contains($0) }) {
      let line = String(part).trimmingSpaces()
      guard !line.isEmpty else { continue }
      if let last = lines.last, ["Ltd", "Inc", "LLC"].contains(where: line.hasPrefix) {
        lines[lines.count - 1] = last + "," + " " + line
      } else {
        lines.append(line)
      }
    }
    self.lines = lines
  }
}

/// A certified-content letter laid out on its grid.
public struct CertifiedLayout: Sendable, Equatable {
  public let grid: CertifiedGrid
  /// Every line of the file, empty ones too.
  public let fileLines: [CertifiedFileLine]
  /// Never empty.
  public let sheets: [CertifiedSheet]
  /// What may be refused; empty when nothing is.
  public let findings: [CertifiedFinding]
  public let notes: [CertifiedNote]
  /// To how many the same letter goes.
  public let addressees: Int

  /// One for each addressee, one for the post office, one for the sender.
  public var copies: Int { addressees + 2 }
  public var characters: Int {
    sheets.flatMap(\.lines).reduce(0) { $0 + $1.characters }
  }
}

/// What a person should know of a letter that is laid out; nothing is wrong.
public enum CertifiedNote: Sendable, Equatable {
  /// Neither given nor in the text: the letter has to end with it.
  case noSender
  case noAddressee
  /// A mark was counted as one because it numbers what follows; by its parts it would be more.
  case orderMark(line: Int, text: String, otherwise: Int)
  /// Several sheets are held together, and sealed across each joint, on every copy.
  case tieMarks(sheets: Int)
}

/// Lays out certified-content letters (内容証明).
public enum CertifiedMail {
  /// Characters of a text beyond which it isn't taken for a letter.
  public static let charactersMax = 100_000

  /// The text on its grid, with the parties at the end.
  ///
  /// Lines break where the count is full, and nowhere else: punctuation that has no room goes to the next line
  /// and counts there (no 禁則). Nothing is lost, added or moved, but for spaces at a line's end.
  ///
  /// - Parameters:
  ///   - sender: left out where the text names the parties itself.
  ///   - addressees: all who get this same letter.
  ///   - properNouns: names whose Latin letters are in order.
  public static func layout(
    _ text: String, grid: CertifiedGrid, sender: CertifiedParty? = nil,
    addressees: [CertifiedParty] = [], properNouns: [String] = []
  ) -> CertifiedLayout {
    let lines = fileLines(text)
    let parties = CertifiedParties(text: lines, sender: sender, addressees: addressees)
    let check = CertifiedCharacterCheck(
      nouns: ProperNouns(properNouns, parties: parties.given + parties.named))
    var findings: [CertifiedFinding] = []
    var notes = parties.notes
    var rows: [CertifiedLine] = []
    var fileLines: [CertifiedFileLine] = []
    for (index, line) in lines.enumerated() {
      let signs = CertifiedCount.signs(line.droppingLastSpaces())
      findings += check.findings(line, number: index + 1)
      notes += orderMarks(signs, index + 1)
      fileLines.append(
        CertifiedFileLine(
          number: index + 1, text: line, characters: signs.reduce(0) { $0 + $1.count }))
      rows += broken(signs, grid, fileLine: index + 1)
    }
    for line in parties.added {
      findings += check.findings(line, number: 0)
      rows += broken(CertifiedCount.signs(line), grid, fileLine: 0)
    }
    let sheets = sheets(rows, grid)
    if sheets.count > 1 { notes.append(.tieMarks(sheets: sheets.count)) }
    return CertifiedLayout(
      grid: grid, fileLines: fileLines, sheets: sheets, findings: findings, notes: notes,
      addressees: max(1, addressees.count))
  }

  /// The lines of a text; a line end at its end begins no further line.
  static func fileLines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline && $0 != "\u{0C}" }
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    if let first = lines.first, first.unicodeScalars.first == "\u{FEFF}" {
      lines[0] = String(String.UnicodeScalarView(first.unicodeScalars.dropFirst()))
    }
    return lines
  }

  /// One line of the file as lines of the grid.
  private static func broken(_ signs: [CertifiedSign], _ grid: CertifiedGrid, fileLine: Int)
    -> [CertifiedLine]
  {
    var lines = [CertifiedLine(fileLine: fileLine)]
    var row = CertifiedRow()
    for sign in signs {
      if !row.hasRoom(for: sign, grid.charactersPerLine) {
        lines.append(CertifiedLine(fileLine: fileLine))
        row = CertifiedRow()
      }
      row.add(sign)
      lines[lines.count - 1].signs.append(sign)
    }
    return lines
  }

  private static func sheets(_ rows: [CertifiedLine], _ grid: CertifiedGrid) -> [CertifiedSheet] {
    let size = grid.linesPerSheet
    let count = max(1, (rows.count + size - 1) / size)
    return (0..<count).map { index in
      CertifiedSheet(
        number: index + 1, lines: Array(rows.dropFirst(index * size).prefix(size)))
    }
  }

  private static func orderMarks(_ signs: [CertifiedSign], _ line: Int) -> [CertifiedNote] {
    signs.filter { $0.kind == .orderMark }.map { sign in
      let otherwise =
        sign.text.count == 1
        ? sign.text.reduce(0) { $0 + CompoundCharacter.count($1) } : sign.text.count - 1
      return .orderMark(line: line, text: sign.text, otherwise: otherwise)
    }
  }
}

/// How full a line of the grid is, in characters as they count and in cells as they are written.
struct CertifiedRow {
  private(set) var count = 0
  private(set) var cells = 0
  private var followsClosing = false

  /// A closing bracket shares the cell before it, unless it has none for itself there.
  func cells(of sign: CertifiedSign) -> Int {
    sign.kind == .closingBracket && cells > 0 && !followsClosing ? 0 : 1
  }

  func hasRoom(for sign: CertifiedSign, _ charactersPerLine: Int) -> Bool {
    cells == 0
      || (count + sign.count <= charactersPerLine && cells + cells(of: sign) <= charactersPerLine)
  }

  mutating func add(_ sign: CertifiedSign) {
    cells += cells(of: sign)
    count += sign.count
    followsClosing = sign.kind == .closingBracket
  }
}

extension String {
  func droppingLastSpaces() -> Substring {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  func trimmingSpaces() -> String {
    String(droppingLastSpaces().drop(while: \.isWhitespace))
  }
}
