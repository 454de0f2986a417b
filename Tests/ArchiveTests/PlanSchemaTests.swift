import Testing

@testable import Archive

/// The published schema and the document are the same shape.
@Suite struct PlanSchemaTests {
  private let schema: JSONValue

  init() throws {
    schema = try JSONValue(bytes: try bytes(of: SchemaFile.path))
  }

  @Test func theProgramHoldsTheFile() throws {
    #expect(try JSONValue(bytes: PackageResources.plan_v1_schema_json) == schema)
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["properties"]?["schema"]?["const"] == .string(PlanDocument.schemaID))
  }

  @Test func everyMemberIsInTheSchemaAndTheOtherWayRound() throws {
    var seen = ShapeWalk(root: schema)
    seen.visit(try JSONValue(encoding: try PlanFixture.full()), schema, "")
    seen.visit(try JSONValue(encoding: try PlanFixture.earlier()), schema, "")
    seen.visit(try JSONValue(encoding: try PlanFixture.bare()), schema, "")
    var declared = ShapeWalk(root: schema)
    declared.declare(schema, "")
    declared.declareDefinitions()
    #expect(seen.members.subtracting(declared.members) == [], "not in the schema")
    #expect(declared.members.subtracting(seen.members) == [], "not in any document")
    // Required is what every document has, no more and no less.
    #expect(seen.always == declared.always)
  }

  @Test func everyObjectIsClosed() {
    var declared = ShapeWalk(root: schema)
    declared.declare(schema, "")
    declared.declareDefinitions()
    #expect(declared.open == [])
    #expect(declared.members.count > 60)
  }

  @Test func allFixturesKeepTheSchema() throws {
    for document in [
      try PlanFixture.full(), try PlanFixture.earlier(), try PlanFixture.bare(),
    ] {
      #expect(try SchemaCheck.plan().findings(in: JSONValue(encoding: document)) == [])
    }
  }
}

enum SchemaFile {
  static let path = path("plan")

  static func path(_ name: String) -> String {
    packageRoot + "/Sources/Archive/Resources/\(name)-v1.schema.json"
  }
}
