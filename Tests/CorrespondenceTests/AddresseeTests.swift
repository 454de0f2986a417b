import Testing

@testable import Correspondence

/// Who a letter is for: a person who is the customer is named once.
@Suite struct AddresseeTests {
  private static func letter(_ contact: String, isPerson: Bool = true) throws -> String {
    var facts = Fixtures.facts(.reminder, .ja)
    facts.debtor.name = "小野木 健"
    facts.debtor.isPerson = isPerson
    facts.debtor.contact = contact
    facts.debtor.department = ""
    return try Letter.render(
      .reminder, in: .ja, facts: facts, calendar: Fixtures.calendar("jp-bank"),
      source: Fixtures.shipped
    ).text
  }

  @Test(arguments: ["", "小野木 健", "小野木健様", "小野木　健　さん"])
  func aPersonIsNamedOnce(_ contact: String) throws {
    let lines = try Self.letter(contact).split(separator: "\n").map { $0.trimmed }
    #expect(lines.count { $0.contains("小野木") } == 1)
    #expect(lines.contains("小野木 健　様"))
  }

  @Test func somebodyElseIsNamedBesides() throws {
    let lines = try Self.letter("青木").split(separator: "\n").map { $0.trimmed }
    #expect(lines.contains("小野木 健") && lines.contains("青木　様"))
    #expect(try Self.letter("小野木 健", isPerson: false).contains("小野木 健　様"))
  }

  /// The claim concerns the contract; it isn't the contract that demands.
  @Test func theClaimConcernsTheContract() throws {
    let letter = try Letter.render(
      .formalDemand, in: .ja, facts: Fixtures.facts(.formalDemand, .ja),
      calendar: Fixtures.calendar(for: .ja), source: Fixtures.shipped)
    let text = letter.text.filter { !$0.isWhitespace }
    #expect(text.contains("に係る下記の代金債権") && !text.contains("に基づく下記"))
  }
}
