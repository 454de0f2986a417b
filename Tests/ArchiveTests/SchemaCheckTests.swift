import Testing

@testable import Archive

@Suite struct SchemaCheckTests {
  struct Case: Sendable {
    let schema: JSONValue
    let kept: [JSONValue]
    let broken: [JSONValue]
  }

  /// What JSON Schema 2020-12 says of each keyword that is known here.
  @Test(arguments: [
    Case(schema: ["type": "null"], kept: [.null], broken: [false, 0, "", [], .object([:])]),
    Case(schema: ["type": "boolean"], kept: [true, false], broken: [.null, 1, "true"]),
    Case(schema: ["type": "integer"], kept: [0, -1], broken: ["0", true, .null]),
    Case(schema: ["type": "string"], kept: ["", "a"], broken: [1, .null, []]),
    Case(schema: ["type": "array"], kept: [[], [1]], broken: [.object([:]), "[]"]),
    Case(schema: ["type": "object"], kept: [.object([:])], broken: [[], "{}", .null]),
    Case(schema: ["const": true], kept: [true], broken: [false, 1, .null]),
    Case(schema: ["enum": ["a", 1]], kept: ["a", 1], broken: ["b", "1", 2, .null]),
    Case(schema: ["required": ["a"]], kept: [["a": .null], 1], broken: [.object([:]), ["b": 1]]),
    Case(
      schema: ["properties": ["a": ["type": "integer"]]], kept: [["a": 1], ["b": "x"], "a"],
      broken: [["a": "1"]]),
    Case(
      schema: ["properties": ["a": .bool(true)], "additionalProperties": false],
      kept: [["a": 1], .object([:]), [1]], broken: [["b": 1], ["a": 1, "b": 1]]),
    Case(
      schema: ["items": ["type": "integer"]], kept: [[], [1, 2], "x"],
      broken: [["x"], [1, "x"]]),
    Case(schema: ["minItems": 2], kept: [[1, 2], "x"], broken: [[], [1]]),
    Case(schema: ["minLength": 2], kept: ["ab", "回収", "e\u{301}", 1], broken: ["", "a", "😀"]),
    Case(schema: ["minimum": 1], kept: [1, 2, "0"], broken: [0, -5]),
    Case(
      schema: ["format": "date"],
      kept: ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", 1],
      broken: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "2026-1-1",
        "20261122", "+026-+1-+2", "2026-11-22T00:00", "", "２０２６-11-22",
      ]),
    Case(
      schema: ["$ref": "#/$defs/n", "$defs": ["n": ["type": "integer"]]], kept: [1],
      broken: ["1"]),
    Case(
      schema: [
        "$schema": "s", "$id": "i", "title": "t", "description": "d", "$comment": "c",
      ], kept: [1, "x", .null], broken: []),
  ])
  func eachKeyword(_ item: Case) {
    let check = SchemaCheck(schema: item.schema)
    for value in item.kept { #expect(check.findings(in: value) == []) }
    for value in item.broken { #expect(check.findings(in: value).count == 1, "\(value)") }
  }

  /// A rule that can't be followed is a finding, whatever the value.
  @Test(
    arguments: [
      ["pattern": "^a"], ["maxItems": 3], ["anyOf": []], ["format": "email"], ["minItems": "2"],
      ["minLength": .null], ["minimum": "1"], ["type": ["string", "null"]], ["enum": "a"],
      ["$ref": "#/$defs/none"], ["$ref": "other.json"], .bool(false), "schema", .null,
    ] as [JSONValue])
  func whatIsNotKnownIsAFinding(schema: JSONValue) {
    for value in ["a", 1, [], .object([:])] as [JSONValue] {
      #expect(SchemaCheck(schema: schema).findings(in: value).count == 1)
    }
  }

  @Test func formsOfObjectKeywordsThatAreNotKnownAreFindings() {
    for schema in [
      ["properties": []], ["required": "a"], ["additionalProperties": ["type": "string"]],
    ] as [JSONValue] {
      #expect(SchemaCheck(schema: schema).findings(in: .object([:])).count == 1)
    }
  }

  @Test func findingsSayWhereAndWhat() {
    let check = SchemaCheck(schema: [
      "additionalProperties": false,
      "properties": ["list": ["items": ["properties": ["n": ["minimum": 1]], "required": ["m"]]]],
    ])
    #expect(
      check.findings(in: ["list": [["n": 1, "m": 1], ["n": 0]], "more": 1]) == [
        .init(path: "/more", rule: "additionalProperties false"),
        .init(path: "/list/1/n", rule: "minimum 1"),
        .init(path: "/list/1", rule: "required m"),
      ])
  }
}
