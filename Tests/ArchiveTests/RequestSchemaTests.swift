import Testing

@testable import Archive

/// The published schemas of requests and decisions, and the documents, are the same shape.
@Suite struct RequestSchemaTests {
  static let names = ["request", "decision"]

  private func schema(_ name: String) throws -> JSONValue {
    try JSONValue(bytes: try bytes(of: SchemaFile.path(name)))
  }

  private func documents(_ name: String) throws -> [JSONValue] {
    name == "request"
      ? [
        try JSONValue(encoding: try RequestFixture.full()),
        try JSONValue(encoding: try RequestFixture.bare()),
      ]
      : try ApprovalDecision.Outcome.allCases.map {
        try JSONValue(encoding: try RequestFixture.decision($0))
      }
  }

  @Test func theProgramHoldsTheFiles() throws {
    #expect(
      try JSONValue(bytes: PackageResources.request_v1_schema_json) == schema("request"))
    #expect(
      try JSONValue(bytes: PackageResources.decision_v1_schema_json) == schema("decision"))
    #expect(
      try schema("request")["properties"]?["schema"]?["const"]
        == .string(ApprovalRequest.schemaID))
    #expect(
      try schema("decision")["properties"]?["schema"]?["const"]
        == .string(ApprovalDecision.schemaID))
  }

  @Test(arguments: names)
  func everyMemberIsInTheSchemaAndTheOtherWayRound(_ name: String) throws {
    let schema = try schema(name)
    var seen = ShapeWalk(root: schema)
    for document in try documents(name) { seen.visit(document, schema, "") }
    var declared = ShapeWalk(root: schema)
    declared.declare(schema, "")
    declared.declareDefinitions()
    #expect(declared.open == [])
    #expect(seen.members.subtracting(declared.members) == [], "not in the schema")
    #expect(declared.members.subtracting(seen.members) == [], "not in any document")
    #expect(seen.always == declared.always)
  }

  /// A reference into the plan's schema is followed there, and what it says is kept.
  @Test func aReferenceToTheOtherSchemaCounts() throws {
    var request = try RequestFixture.full()
    request.id = "REQ-C014-20261124-1"
    let check = try SchemaCheck.request()
    #expect(check.findings(in: try JSONValue(encoding: request)) == [])
    request.plan.shape = "round"
    request.broken[0].seen.kind = "miles"
    #expect(
      check.findings(in: try JSONValue(encoding: request)).map(\.path)
        == ["/broken/0/seen/kind", "/plan/shape"])
    let alone = SchemaCheck(schema: try schema("request"))
    #expect(!alone.findings(in: try JSONValue(encoding: request)).isEmpty, "no schema, no pass")
  }
}
