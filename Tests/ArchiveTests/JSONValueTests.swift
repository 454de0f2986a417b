import Testing

@testable import Archive

@Suite struct JSONValueTests {
  @Test(arguments: [1, 20_261_122, 0xC0FFEE] as [UInt64])
  func anyDocumentReadsBackTheSame(seed: UInt64) throws {
    print("JSONValue round trips: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var kinds: Set<String> = []
    for _ in 0..<400 {
      let value = randomValue(depth: 4, &generator)
      let bytes = CanonicalJSON.bytes(value)
      let again = try JSONValue(bytes: bytes)
      #expect(again == value, "seed \(seed)")
      #expect(CanonicalJSON.bytes(again) == bytes, "seed \(seed)")
      #expect(try JSONValue(encoding: value) == value, "seed \(seed)")
      kinds.insert(String(CanonicalJSON.text(value).prefix(1)))
    }
    #expect(kinds.isSuperset(of: ["n", "t", "f", "\"", "[", "{"]))
  }

  private func randomValue(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
    case 3: return .integer(Int.random(in: -9...9, using: &generator))
    case 4: return .string(randomString(&generator))
    case 5, 6:
      return .array(
        (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
          randomValue(depth: depth - 1, &generator)
        })
    default:
      var members: [String: JSONValue] = [:]
      for _ in 0..<Int.random(in: 0..<5, using: &generator) {
        members[randomString(&generator)] = randomValue(depth: depth - 1, &generator)
      }
      return .object(members)
    }
  }

  private func randomString(_ generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x80...0x24F, 0x300...0x36F, 0x3040...0x30FF, 0x4E00...0x9FFF,
      0xE000...0xF8FF, 0xFFFE...0xFFFF, 0x1F600...0x1F64F,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  @Test(arguments: [
    "", " ", "{", "[1", "[,]", "{\"a\":}", "{\"a\" 1}", "nul", "1.5", "0.1", "1e-1", "01", "'a'",
    "9223372036854775808", "[1]x", "\"\u{1}\"", "\"\\x\"", "{1:2}",
  ])
  func whatIsNotJSONIsRefused(text: String) {
    #expect(throws: ArchiveError.notJSON) { try JSONValue(bytes: Array(text.utf8)) }
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    #expect(throws: ArchiveError.notJSON) { try JSONValue(bytes: [0x22, 0xFF, 0x22]) }
  }

  @Test func deepNestingIsRefusedNotFatal() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: ArchiveError.notJSON) { try JSONValue(bytes: deep) }
  }

  @Test func aDocumentOfAnotherShapeIsRefused() {
    #expect(throws: ArchiveError.self) {
      try (["a": 1] as JSONValue).decode(PlanDocument.self)
    }
  }
}
