import Testing

@testable import Archive

@Suite struct CanonicalJSONTests {
  /// RFC 8785, section 3.2.3: its own example of sorting, with the values left short.
  @Test func membersAreSortedAsInTheRFC() {
    let value = JSONValue.object([
      "\u{20AC}": 1, "\r": 2, "\u{FB33}": 3, "1": 4, "\u{1F600}": 5, "\u{80}": 6, "\u{F6}": 7,
    ])
    #expect(
      CanonicalJSON.text(value)
        == "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{F6}\":7,\"\u{20AC}\":1,\"\u{1F600}\":5,\"\u{FB33}\":3}"
    )
  }

  /// A pair of surrogates (from D800) sorts before the private use area (E000), though its scalar is
  /// the larger one.
  @Test func membersAreSortedByUTF16() {
    let value = JSONValue.object(["\u{E000}": 1, "\u{10000}": 2, "\u{FFFF}": 3, "\u{D7FF}": 4])
    #expect(
      CanonicalJSON.text(value)
        == "{\"\u{D7FF}\":4,\"\u{10000}\":2,\"\u{E000}\":1,\"\u{FFFF}\":3}")
  }

  @Test(arguments: [
    ("\u{0}", #"\u0000"#), ("\u{7}", #"\u0007"#), ("\u{8}", #"\b"#), ("\t", #"\t"#),
    ("\n", #"\n"#), ("\u{B}", #"\u000b"#), ("\u{C}", #"\f"#), ("\r", #"\r"#),
    ("\u{1F}", #"\u001f"#), ("\"", #"\""#), ("\\", #"\\"#), ("/", "/"), ("\u{7F}", "\u{7F}"),
    ("\u{2028}", "\u{2028}"), ("é", "é"), ("e\u{301}", "e\u{301}"), ("\r\n", #"\r\n"#),
    ("回収", "回収"), ("😀", "😀"),
  ])
  func stringsAreEscapedAsLittleAsCanBe(string: String, written: String) {
    let text = CanonicalJSON.text(.string(string))
    // By scalars: a string that was normalised would pass for equal.
    #expect(Array(text.unicodeScalars) == Array("\"\(written)\"".unicodeScalars))
  }

  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-1, "-1"),
      (.integer(.max), "9223372036854775807"), (.integer(.min), "-9223372036854775808"),
      ([], "[]"), (.object([:]), "{}"), ([1, [2, .null], "a"], #"[1,[2,null],"a"]"#),
      (["b": ["d": 1, "c": 2], "a": []], #"{"a":[],"b":{"c":2,"d":1}}"#),
    ] as [(JSONValue, String)])
  func valuesHaveNoWhiteSpace(value: JSONValue, text: String) {
    #expect(CanonicalJSON.text(value) == text)
    #expect(CanonicalJSON.bytes(value) == Array(text.utf8))
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
