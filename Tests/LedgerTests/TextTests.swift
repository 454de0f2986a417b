import Testing

@testable import Ledger

@Suite struct TextDecoderTests {
  /// Decodes in pieces of `size` bytes.
  func decode(_ bytes: [UInt8], _ encoding: TextEncoding, size: Int) throws -> String {
    let decoder = try TextDecoder(encoding)
    var text: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      text += try decoder.decode(Array(rest.prefix(size)), isLast: false)
      rest = rest.dropFirst(size)
    }
    text += try decoder.decode([], isLast: true)
    return String(decoding: text, as: UTF8.self)
  }

  /// Bytes by hand, from the vendors' tables: ㈱ and 髙 are in CP932 but not in plain Shift_JIS.
  static let samples: [(TextEncoding, [UInt8], String)] = [
    (.cp932, [0x87, 0x8A, 0x8E, 0x52, 0x93, 0x63, 0xFB, 0xFC, 0xD4, 0xCF], "㈱山田髙ﾔﾏ"),
    (.gb18030, [0xC9, 0xCF, 0xBA, 0xA3, 0x81, 0x39, 0xEE, 0x39], "上海㐀"),
    (.windows1252, [0x80, 0x20, 0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72], "€ Müller"),
    (.utf8, [0xEF, 0xBB, 0xBF, 0x61, 0xE2, 0x82, 0xAC, 0xF0, 0xA0, 0xAE, 0x9F], "a€𠮟"),
  ]

  @Test(arguments: samples.indices, [1, 2, 3, 100])
  func realBytesInPiecesOfAnySize(_ index: Int, _ size: Int) throws {
    let (encoding, bytes, text) = Self.samples[index]
    #expect(try decode(bytes, encoding, size: size) == text)
  }

  static let broken: [(TextEncoding, [UInt8], offset: Int, line: Int)] = [
    (.utf8, [0x61, 0x0A, 0x62, 0xFF], 3, 2),
    (.utf8, [0x61, 0x0D, 0x0A, 0x0D, 0xE2, 0x82, 0x41], 4, 3),
    (.utf8, [0xC0, 0xAF], 0, 1),
    (.utf8, [0xED, 0xA0, 0x80], 0, 1),
    (.utf8, [0x61, 0xE2, 0x82], 1, 1),
    (.cp932, [0x8E, 0x52, 0x0A, 0x8E, 0x0A], 3, 2),
    (.cp932, [0x8E, 0x52, 0x8E], 2, 1),
    (.gb18030, [0x0A, 0x0A, 0xFF, 0x41], 2, 3),
    (.windows1252, [0x41, 0x81], 1, 1),
  ]

  @Test(arguments: broken.indices, [1, 2, 100])
  func firstWrongByteIsPlaced(_ index: Int, _ size: Int) throws {
    let (encoding, bytes, offset, line) = Self.broken[index]
    #expect(throws: TextDecodingError(encoding: encoding, byteOffset: offset, line: line)) {
      try decode(bytes, encoding, size: size)
    }
  }

  @Test(arguments: [
    ("Shift_JIS", TextEncoding.cp932), ("sjis", .cp932), ("GBK", .gb18030), ("UTF-8", .utf8),
    ("latin1", .windows1252),
  ])
  func namesPeopleUse(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
    #expect(TextEncoding(named: "ebcdic") == nil)
  }
}

@Suite struct EncodingDetectorTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  func encode(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let reverse = try ReverseDecoder(encoding)
    return try reverse.encode(text)
  }

  @Test(arguments: [
    ("得意先コード,請求書番号,請求日\nC014,A-1,2026-01-31\n㈱山田製作所,渡邊ｼﾞｭﾝ\n", TextEncoding.cp932),
    ("客户编号,发票号码,开票日期,客户名称\nC1,0001,2026-01-31,苏州鑫淼精密机械有限公司\n", .gb18030),
    ("code,name,amount\nC1,Müller & Söhne GmbH,€ 12\nC2,Café José,£ 5\n", .windows1252),
    ("得意先,客户,Müller\n", .utf8),
  ])
  func realBytesAreSettled(_ text: String, _ encoding: TextEncoding) throws {
    let bytes = encoding == .utf8 ? Array(text.utf8) : try encode(text, encoding)
    let found = EncodingDetector.self
    let detection = try found.detect(file: folder.write(bytes))
    #expect(detection.encoding == encoding, "\(detection)")
    #expect(detection.isCertain)
    #expect(detection.candidates == [encoding])
  }

  @Test func marksAndPlainASCII() throws {
    let marked = try EncodingDetector.detect(file: folder.write([0xEF, 0xBB, 0xBF, 0x61]))
    #expect(marked.encoding == .utf8)
    #expect(marked.evidence == [.utf8Mark])
    let ascii = try EncodingDetector.detect(file: folder.write("a,b\n"))
    #expect(ascii.encoding == .utf8)
    #expect(ascii.evidence == [.asciiOnly])
    let wide = try EncodingDetector.detect(file: folder.write([0xFF, 0xFE, 0x61, 0x00]))
    #expect(wide.encoding == nil)
    #expect(wide.evidence == [.utf16Mark])
  }

  @Test func bytesThatMakeSenseInTwoEncodingsAreNotGuessed() throws {
    // 北京 in GB18030 is ｱｱｾｩ in CP932.
    let detection = try EncodingDetector.detect(file: folder.write([0xB1, 0xB1, 0xBE, 0xA9]))
    #expect(detection.encoding == nil)
    #expect(!detection.isCertain)
    #expect(detection.candidates.contains(.cp932))
    #expect(detection.candidates.contains(.gb18030))
  }

  @Test func whatDecodesNowhereHasNoCandidate() throws {
    let bytes: [UInt8] = [0x81, 0x0A, 0xFF, 0xFF, 0x0A]
    let detection = try EncodingDetector.detect(file: folder.write(bytes))
    #expect(detection.encoding == nil)
    #expect(detection.candidates.isEmpty)
    #expect(
      detection.evidence.contains(.undecodable(.windows1252, byteOffset: 0, line: 1)))
  }
}
