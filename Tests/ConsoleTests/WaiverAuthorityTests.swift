import Finance
import Testing

@testable import Console

/// Nobody gives up more than their level may, by `write-off` and `interest waive` as in a plan.
@Suite struct WaiverAuthorityTests {
  private static func waive(_ which: String) -> [String] {
    ["interest", "waive", which, "--customer", "C014", "--reason", "goodwill"]
  }

  private static func writeOff(_ amount: String) -> [String] {
    ["write-off", "YS-2609-21", amount, "--customer", "C014", "--reason", "too small"]
  }

  /// Who, the words, whether it is recorded. A rep may give up none of the interest, a manager half of what the
  /// customer owes of it, a director all.
  @Test(arguments: [
    ("suzuki", Self.waive("YS-2609-21"), false), ("suzuki", Self.waive("all"), false),
    ("nakamura", Self.waive("YS-2609-21"), true), ("nakamura", Self.waive("all"), false),
    // Not due yet: what isn't there yet would be given up whole.
    ("nakamura", Self.waive("YS-2611-24"), false), ("sato", Self.waive("all"), true),
    ("suzuki", Self.writeOff("10000"), true), ("suzuki", Self.writeOff("10001"), false),
    ("nakamura", Self.writeOff("100000"), true), ("nakamura", Self.writeOff("100001"), false),
    ("sato", Self.writeOff("1200000"), true),
  ])
  func holdsToTheLevel(person: String, words: [String], isRecorded: Bool) throws {
    let bench = try Bench.onDemo()
    bench.personID = person
    let before = bench.shows(["entries", "C014"]).screen
    let shown = bench.shows(words, typing: [words[2]])
    #expect((shown.status == 0) == isRecorded, "\(shown.screen)")
    #expect((bench.shows(["entries", "C014"]).screen != before) == isRecorded)
    guard !isRecorded else { return }
    #expect(shown.screen.contains("KAI-INT-020") || shown.screen.contains("KAI-REC-046"))
    #expect(shown.screen.contains("佐藤 健 (--as sato)"))
    #expect(!shown.screen.contains("(--as suzuki)"))
  }

  /// In slices it is as much as at once.
  @Test func whatWasWrittenOffBeforeCounts() throws {
    let bench = try Bench.onDemo()
    bench.personID = "suzuki"
    #expect(bench.shows(Self.writeOff("6000"), typing: ["6000"]).status == 0)
    let second = bench.shows(Self.writeOff("6000"), typing: ["6000"])
    #expect(second.status == 1 && second.screen.contains("¥12,000"))
  }

  @Test func takingAWaiverBackNeedsNoLevel() throws {
    let bench = try Bench.onDemo()
    bench.personID = "suzuki"
    var words = Self.waive("all")
    words[1] = "claim"
    #expect(bench.shows(words).status == 0)
  }

  /// No level may give up as much.
  @Test func whereNobodyMayThatIsSaid() throws {
    let bench = try Bench.onDemo()
    bench.personID = "sato"
    try bench.edit("kaishu.yaml", "interest-waiver-percent: 100", "interest-waiver-percent: 60")
    let shown = bench.shows(Self.waive("all"))
    #expect(shown.status == 1 && shown.screen.contains("nobody, by the policy"))
  }
}
