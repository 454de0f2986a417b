import Archive
import Finance
import Foundation
import Negotiation
import Receivables
import Testing

@testable import Console

/// What is agreed besides the payments, and what the customer gives, before whoever approves.
@Suite struct RequestTermsTests {
  static let id = ApprovalTests.id

  /// A call in which a guarantor is named after the offer, and interest is spoken of.
  private func parked() throws -> Bench {
    let bench = try Bench.onDemo()
    let shown = bench.shows(
      ["--keep-going"],
      typing: [
        "call C014", "1", "y", "1", "1", "/skip", "/skip", ApprovalTests.offer,
        "/terms interest at-end", "/got guarantor", "/got guarantor 社長 田中様", "/log",
        "/request", "/pause",
      ])
    try #require(bench.exists("requests/\(Self.id).json"), "\(shown.screen)")
    return bench
  }

  private func request(_ bench: Bench) throws -> ApprovalRequest {
    try #require(try bench.session().book.requests.entry(Self.id)).request
  }

  @Test func theWordsAreEchoedAndKept() throws {
    let bench = try parked()
    #expect(bench.screen.contains("received in return: a guarantor (社長 田中様)"))
    #expect(bench.screen.contains("received: a guarantor (社長 田中様)"), "in the log")
    let request = try request(bench)
    #expect(request.gives == [ApprovalRequest.Gift(.guarantor, note: "社長 田中様")])
    #expect(request.plan.terms?.inReturn == ["guarantor"], "given after the plan was made")
    #expect(request.plan.terms?.interest == "at-end")
    let counting = try #require(request.counting)
    #expect(counting.sequence == "jp" && counting.oddAmount == "last")
    #expect(counting.unit == Money(minorUnits: 1_000, currency: .jpy))
  }

  @Test(arguments: [
    (
      Language.en,
      [
        "interest at the end", "no acceleration clause", "a guarantor (社長 田中様)",
        "costs, then interest, then penalty, then principal (by law)", "¥1,000",
      ]
    ),
    (.ja, ["利息は最後にまとめて", "期限の利益喪失条項なし", "保証人（社長 田中様）", "法定充当", "端数は最終回"]),
    (.zhHans, ["利息最后", "无加速到期条款", "担保人（社長 田中様）", "法定抵充", "尾差放末期"]),
  ])
  func thePageSaysThem(_ language: Language, _ words: [String]) throws {
    let bench = try parked()
    bench.language = language
    let page = bench.shows(["request", Self.id]).screen.split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: language == .en ? " " : "")
    for word in words { #expect(page.contains(word), "\(word): \(page)") }
  }

  /// What a change doesn't speak of stays, and what its words left open is said.
  @Test func aChangeKeepsWhatItDoesNotSpeakOf() throws {
    let bench = try parked()
    bench.personID = "nakamura"
    let shown = bench.shows(["change", Self.id, "11/30に80万、残りを来月から6回"])
    #expect(shown.status == 0, "\(shown.screen)")
    #expect(shown.screen.contains("interest at the end"))
    #expect(shown.screen.contains("\"来月\" is taken as Thu 31 Dec 2026"), "\(shown.screen)")
    let decision = try #require(try bench.session().book.requests.entry(Self.id)?.decision)
    #expect(decision.plan?.terms?.interest == "at-end")
    #expect(decision.plan?.terms?.inReturn == ["guarantor"])
    #expect(try decision.counting == request(bench).counting)
    #expect(bench.shows(["request", Self.id]).screen.contains("interest at the end"))
  }

  @Test func aChangeCanSayOtherwise() throws {
    let bench = try parked()
    bench.personID = "nakamura"
    #expect(bench.shows(["change", Self.id, "11/30に80万、残りを6回、利息は毎回"]).status == 0)
    let plan = try #require(try bench.session().book.requests.entry(Self.id)?.decision?.plan)
    #expect(plan.terms?.interest == "in-each")
    #expect(plan.instalments.contains { $0.interest != nil }, "the interest is in the payments")
  }

  /// Also where the plan is asked for in words and without a call.
  @Test func theWordsOfARequestAreSaidBack() throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["request", "C014", "--offer", "来月から6回、保証人付きで"])
    #expect(shown.status == 0, "\(shown.screen)")
    #expect(shown.screen.contains("is taken as Thu 31 Dec 2026"), "\(shown.screen)")
    let request = try request(bench)
    #expect(request.gives == [ApprovalRequest.Gift(.guarantor)])
  }

  /// A part that was contested before waits where only the rest is offered.
  @Test func theContestedPartOfTheBookWaits() throws {
    let bench = try Bench.onDemo()
    let shown = bench.shows(["counter", "--customer", "C021", "争いのない分を11/30に全額"])
    #expect(shown.screen.contains("contested"), "\(shown.screen)")
    let none = bench.shows(["counter", "--customer", "C014", "争いのない分を11/30に全額"])
    #expect(!none.screen.contains("the contested ¥"), "\(none.screen)")
  }
}
