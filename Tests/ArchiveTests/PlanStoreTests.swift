import Finance
import Foundation
import Testing

@testable import Archive

@Suite struct PlanStoreTests {
  private let folder: TemporaryFolder
  private let store: PlanStore

  init() throws {
    folder = try TemporaryFolder()
    store = PlanStore(folder: folder.path + "/plans")
  }

  /// Writes the full plan, changes its text, and gives the path.
  private func tampered(_ old: String, _ new: String, times: Int = 1) throws -> String {
    let path = try store.write(try PlanFixture.full())
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    #expect(text.components(separatedBy: old).count == times + 1)
    try write(Array(text.replacingOccurrences(of: old, with: new).utf8), to: path)
    return path
  }

  @Test func aPlanReadsBackTheSame() throws {
    for document in [try PlanFixture.full(id: "PLAN-A"), try PlanFixture.bare()] {
      let path = try store.write(document)
      #expect(path == "\(store.folder)/\(document.id).json")
      #expect(try store.read(path) == document)
      #expect(try mode(of: path) == 0o600)
      let content = try bytes(of: path)
      #expect(try CanonicalJSON.bytes(JSONValue(bytes: content)) == content)
    }
  }

  @Test func aPlanIsNeverOverwritten() throws {
    let path = try store.write(try PlanFixture.full())
    let before = try bytes(of: path)
    var other = try PlanFixture.full()
    other.version = 3
    #expect(throws: ArchiveError.exists(path: path)) { try store.write(other) }
    #expect(try bytes(of: path) == before)
  }

  // MARK: - Totals

  @Test(arguments: ["instalments", "invoices", "invoice", "currency", "invoice currency"])
  func totalsThatDifferAreNotWritten(what: String) throws {
    var document = try PlanFixture.full()
    let dollars = Money(minorUnits: 800_000, currency: .usd)
    switch what {
    case "instalments": document.plan.instalments[3].amount = yen(299_999)
    case "invoices": document.invoices[0].inPlan = yen(799_999)
    case "invoice": document.invoices[0].amount = yen(799_999)
    case "currency": document.plan.instalments[0].amount = dollars
    default: document.invoices[0].amount = dollars
    }
    let named = what == "invoice currency" ? "currency" : what
    #expect(throws: ArchiveError.totalsDiffer(what: named)) { try store.write(document) }
    #expect(folder.names.isEmpty)
  }

  /// What a line holds is gone over again, and nothing in it stops the program.
  @Test(arguments: ["total", "rate", "divisor", "count", "no rate", "rounding"])
  func interestThatDoesNotAddUpIsNotWritten(_ what: String) throws {
    var document = try PlanFixture.full()
    var interest = try #require(document.interest)
    var line = interest.lines[0]
    switch what {
    case "total": interest.total = yen(3_617)
    case "rate": line.rateMillionths = .max
    case "divisor": line.divisor = 7
    case "count": line.count = .max
    case "no rate":
      interest.lines.append(line)
      line.rateMillionths = nil
    default: interest.rounding = "up"
    }
    interest.lines[0] = line
    document.interest = interest
    #expect(throws: ArchiveError.totalsDiffer(what: "interest")) { try store.write(document) }
  }

  @Test func aPlanFromBeforeProfilesIsRead() throws {
    let document = try PlanFixture.earlier()
    let path = try store.write(document)
    #expect(try store.read(path) == document)
    #expect(!String(decoding: try bytes(of: path), as: UTF8.self).contains("profile"))
  }

  @Test func totalsThatDifferAreNotRead() throws {
    let path = try tampered(
      #"{"agreedDay":"2027-02-28","amount":{"currency":"JPY","minorUnits":300000}"#,
      #"{"agreedDay":"2027-02-28","amount":{"currency":"JPY","minorUnits":300001}"#, times: 4)
    #expect(throws: ArchiveError.totalsDiffer(what: "instalments")) { try store.read(path) }
  }

  @Test func anInvoiceOfAnotherCurrencyIsNotRead() throws {
    let path = try tampered(
      #"{"amount":{"currency":"JPY","minorUnits":800000}"#,
      #"{"amount":{"currency":"USD","minorUnits":800000}"#)
    #expect(throws: ArchiveError.totalsDiffer(what: "currency")) { try store.read(path) }
  }

  @Test func anAmountThatOverflowsIsNotFatal() throws {
    let path = try tampered(
      #""minorUnits":300000"#, #""minorUnits":9223372036854775807"#, times: 18)
    #expect(throws: ArchiveError.unexpectedShape("an amount beyond the limit")) {
      try store.read(path)
    }
  }

  // MARK: - The schema, the form, the name

  @Test func aBreachOfTheSchemaIsNotWritten() throws {
    var document = try PlanFixture.full()
    document.agreement.readBack = false
    document.signOff.name = ""
    #expect(
      throws: ArchiveError.breaksSchema([
        .init(path: "/agreement/readBack", rule: "const true"),
        .init(path: "/signOff/name", rule: "minLength 1"),
      ])
    ) { try store.write(document) }
    #expect(folder.names.isEmpty)
  }

  @Test func aBreachOfTheSchemaIsNotRead() throws {
    let path = try tampered(#""shift":"following""#, #""shift":"sideways""#)
    #expect {
      try store.read(path)
    } throws: { error in
      guard case .breaksSchema(let findings)? = error as? ArchiveError else { return false }
      return findings.map(\.path) == ["/shift"]
    }
  }

  @Test(arguments: [
    (#"{"agreement""#, #"{ "agreement""#), (#""version":2"#, #""version":2.0"#),
    (#""version":2"#, #""version":1,"version":2"#), (#""version":2}"#, #""version":2}\#n"#),
    (#""shift":"following""#, #""shift":"\u0066ollowing""#),
  ])
  func anotherFormOfTheSameDataIsNotRead(old: String, new: String) throws {
    let path = try tampered(old, new)
    #expect(throws: ArchiveError.unexpectedShape("not the canonical form")) {
      try store.read(path)
    }
  }

  @Test func aPlanUnderAnotherNameIsNotRead() throws {
    let path = try store.write(try PlanFixture.full())
    let other = store.folder + "/PLAN-C014-20261124-2.json"
    try FileManager.default.moveItem(atPath: path, toPath: other)
    #expect(throws: ArchiveError.unexpectedShape("id")) { try store.read(other) }
  }

  @Test(arguments: ["../x", "a/b", "..", ".hidden", "a\nb"])
  func anIDIsNoPath(id: String) throws {
    #expect(throws: ArchiveError.unexpectedShape("id")) {
      try store.write(try PlanFixture.full(id: id))
    }
    #expect(folder.names.isEmpty)
  }

  // MARK: - Finding plans

  @Test func sha256IsThatOfTheFile() throws {
    let document = try PlanFixture.full()
    let path = try store.write(document)
    let (status, output) = try run("/usr/bin/env", ["sha256sum", "--", path])
    #expect(status == 0)
    #expect(try store.sha256(of: document) == output.prefix(64))
  }

  @Test func idsAreCountedUp() throws {
    let date = try day("2026-11-24")
    for number in 1...3 {
      let id = store.freeID(customerCode: "C014", on: date)
      #expect(id == "PLAN-C014-20261124-\(number)")
      try store.write(try PlanFixture.full(id: id))
    }
    #expect(store.freeID(customerCode: "../C014", on: date) == "PLAN----C014-20261124-1")
  }

  @Test func plansAreThoseOfTheCustomer() throws {
    let mine = try PlanFixture.full()
    var other = try PlanFixture.full(id: "PLAN-C014-B-20261124-1")
    other.debtor.code = "C014-B"
    try store.write(mine)
    try store.write(other)
    try write([], to: store.folder + "/PLAN-C014-note.txt")
    #expect(try store.plans(of: "C014") == [mine])
    #expect(try store.plans(of: "C014-B") == [other])
    #expect(try store.plans(of: "C01").isEmpty)
    #expect(PlanStore(folder: folder.path + "/none").paths().isEmpty)
  }
}
