import Foundation
import Testing

@testable import Archive

/// The python3 with the packages that some tests need; `nil` outside scripts/test.
let testPython = ProcessInfo.processInfo.environment["KAISHU_TEST_PYTHON"]

/// Python's jsonschema says of a plan file what our own checker says.
@Suite(.enabled(if: testPython != nil, "run scripts/test: it sets KAISHU_TEST_PYTHON"))
struct IndependentValidatorTests {
  private let folder: TemporaryFolder
  private let store: PlanStore

  init() throws {
    folder = try TemporaryFolder()
    store = PlanStore(folder: folder.path)
  }

  /// 0 when the file is valid, 1 when it is not.
  private func validate(
    _ path: String, schema: String = "plan"
  ) throws -> (status: Int32, output: String) {
    try run(
      try #require(testPython),
      [packageRoot + "/Tests/ArchiveTests/validate.py", SchemaFile.path(schema), path])
  }

  /// Schemas that refer to the plan's are read alike, too.
  @Test func requestsAndDecisionsAreValidToBoth() throws {
    let requests = RequestStore(folder: folder.path)
    for request in [try RequestFixture.full(), try RequestFixture.bare()] {
      let id = try requests.add(request).id
      let asked = try validate(requests.path(id), schema: "request")
      #expect(asked.status == 0, "\(asked.output)")
      try requests.decide(try RequestFixture.decision(.approved, requests.subject(id)))
      let decided = try validate(requests.decisionPath(id), schema: "decision")
      #expect(decided.status == 0, "\(decided.output)")
      let text = String(decoding: try bytes(of: requests.path(id)), as: UTF8.self)
      let spoilt = text.replacingOccurrences(of: #""frequency":"monthly""#, with: #""frequency":1"#)
      try write(Array(spoilt.utf8), to: requests.path(id))
      #expect(try validate(requests.path(id), schema: "request").status == 1)
      #expect(throws: ArchiveError.self) { try requests.entry(id) }
      try write(Array(text.utf8), to: requests.path(id))
    }
  }

  @Test func plansAreValid() throws {
    for document in [try PlanFixture.full(id: "PLAN-full"), try PlanFixture.bare()] {
      let (status, output) = try validate(try store.write(document))
      #expect(status == 0, "\(output)")
    }
  }

  @Test(arguments: [
    (#""shift":"following""#, #""shift":"sideways""#),
    (#""agreedOn":"2026-11-24""#, #""agreedOn":"2026-11-31""#),
    (#""version":2"#, #""version":0"#), (#""version":2"#, #""version":"2""#),
    (#""readBack":true"#, #""readBack":false"#), (#""calendar":"JP","#, ""),
    (#""calendar":"JP","#, #""calendar":"","#), (#""version":2"#, #""version":2,"zzz":1"#),
    (#""kind":"check-payment","#, ""),
  ])
  func tamperedPlansAreInvalidToBoth(old: String, new: String) throws {
    let path = try store.write(try PlanFixture.full())
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    #expect(text.contains(old))
    try write(Array(text.replacingOccurrences(of: old, with: new).utf8), to: path)
    let (status, output) = try validate(path)
    #expect(status == 1, "\(output)")
    #expect(throws: ArchiveError.self) { try store.read(path) }
    let value = try JSONValue(bytes: try bytes(of: path))
    #expect(try SchemaCheck.plan().findings(in: value) != [])
  }
}
