import CEditLine
import Testing

@testable import LineEditing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("回収", 4), ("ｱﾞ", 2), ("Ａ１", 4), ("한글", 4), ("か\u{3099}", 2),
    ("e\u{301}", 1), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇯🇵", 2), ("❤\u{FE0F}", 2), ("❤", 1),
    ("1\u{FE0F}\u{20E3}", 2), ("©", 1), ("\u{1B}[1m", 3), ("a\tb\n", 2), ("\u{200B}", 0),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("葛\u{E0100}", 2), ("¥1,234", 6), ("…", 1), ("ñ漢\r\n", 3),
    ("ก็", 1), ("①㈱", 3), ("~\u{7F}", 1),
  ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  /// The C library of the machine knows an older Unicode, so only the ranges that have been settled
  /// for long; and not the two old Hangul tone marks, which it takes for wide characters.
  @Test func agreesWithTheCLibrary() throws {
    try #require(cel_use_utf8())
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x300...0x36F, 0x391...0x3C9, 0x410...0x44F,
      0x1100...0x11FF, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x257F, 0x2E80...0x2FD5,
      0x2FF0...0x302D, 0x3030...0x303E, 0x3041...0x30FF, 0x3105...0x3163, 0x3165...0x31E3,
      0x31F0...0x4DB5,
      0x4E00...0x9FEF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE30...0xFE6B,
      0xFF01...0xFF9F, 0xFFA1...0xFFEE, 0x20000...0x2A6D6, 0x2F800...0x2FA1D, 0x30000...0x3134A,
    ]
    var compared = 0
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = Int(cel_wcwidth(value))
      // Unassigned, or a control.
      guard expected >= 0 else { continue }
      compared += 1
      let ours = DisplayWidth.of(String(scalar))
      #expect(ours == expected, "U+\(String(value, radix: 16))")
    }
    #expect(compared > 85_000)
  }

  @Test func padsByColumns() {
    #expect(DisplayWidth.padded("回収", to: 6) == "回収  ")
    #expect(DisplayWidth.padded("回収", to: 6, alignment: .trailing) == "  回収")
    #expect(DisplayWidth.padded("回収", to: 7, alignment: .center) == " 回収  ")
    #expect(DisplayWidth.padded("回収", to: 3) == "回収")
    #expect(DisplayWidth.padded("", to: -1) == "")
  }

  @Test func truncatesByColumns() {
    #expect(DisplayWidth.truncated("株式会社", to: 8) == "株式会社")
    #expect(DisplayWidth.truncated("株式会社", to: 7) == "株式会…")
    #expect(DisplayWidth.truncated("株式会社", to: 6) == "株式…")
    #expect(DisplayWidth.truncated("abc", to: 1) == "…")
    #expect(DisplayWidth.truncated("abc", to: 0) == "")
    #expect(DisplayWidth.truncated("a👨‍👩‍👧b", to: 3) == "a…")
  }

  @Test(arguments: [
    ("", 10, 0, [""]),
    ("one two three", 7, 0, ["one two", "three"]),
    ("one two three", 7, 2, ["one two", "  three"]),
    ("one  two", 8, 0, ["one  two"]),
    ("one two ", 7, 0, ["one two"]),
    ("分割払いのご提案", 6, 0, ["分割払", "いのご", "提案"]),
    ("分割払いのご提案", 7, 0, ["分割払", "いのご", "提案"]),
    ("分割払い、提案", 8, 0, ["分割払", "い、提案"]),
    ("「分割」です", 6, 0, ["「分", "割」で", "す"]),
    ("abcdefgh", 3, 0, ["abc", "def", "gh"]),
    ("a\n\nb", 5, 0, ["a", "", "b"]),
    ("月末に300,000円", 8, 0, ["月末に", "300,000", "円"]),
    ("漢", 1, 0, ["漢"]),
  ])
  func wraps(text: String, columns: Int, indent: Int, rows: [String]) {
    #expect(DisplayWidth.wrapped(text, to: columns, indent: indent) == rows)
  }

  @Test func wrappedRowsFitAndLoseNothing() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("分割払い、三十万円。「月末」abc 12, 👍🏽é")
    for _ in 0..<400 {
      let count = Int.random(in: 0..<60, using: &generator)
      let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let columns = Int.random(in: 2..<30, using: &generator)
      let rows = DisplayWidth.wrapped(text, to: columns)
      #expect(rows.allSatisfy { DisplayWidth.of($0) <= columns }, "\(text) in \(columns)")
      #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
