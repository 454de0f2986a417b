import Testing

@testable import Console

/// What the brief advises, by what speaks most.
@Suite struct AdviceTests {
  static let cases: [(String, Advice.Aim, Bool)] = [
    // We owe a delivery note since the 19th, and their last promise wasn't kept.
    ("C014", .keepOurPromise, true),
    ("E204", .keepOurPromise, false),
    // Close to the limitation.
    ("C038", .acknowledge, false),
    ("C050", .askPart, true),
  ]

  @Test(arguments: cases)
  func aimIs(_ code: String, _ aim: Advice.Aim, _ isPart: Bool) throws {
    let demo = try DemoDesk()
    let advice = try demo.session.brief(demo.session.customer(code)).advice
    #expect(advice.aim == aim && advice.isPart == isPart)
  }

  /// Keeping our own promise doesn't make us ask for more than they will believe.
  @Test func afterOurPromiseAPartIsAskedFor() throws {
    let demo = try DemoDesk()
    #expect(demo.run("brief", "C014") == 0)
    #expect(
      demo.screen.contains("keep our own promise first, then ask for ¥1,100,000 by Fri 27 Nov"))
    #expect(demo.screen.contains("and dates for the"))
  }
}
