import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  private func candidates(_ words: String...) -> [CompletionCandidate] {
    words.map { CompletionCandidate(replacement: $0) }
  }

  @Test func theOnlyCandidateIsInsertedWithItsSpace() {
    let one = candidates("plan")
    #expect(CompletionStep(word: "pl", next: nil, candidates: one) == .replace("plan "))
    #expect(CompletionStep(word: "pl", next: " ", candidates: one) == .replace("plan"))
    #expect(CompletionStep(word: "plan", next: " ", candidates: one) == .nothing)
    let bare = [CompletionCandidate(replacement: "invoices/", appendsSpace: false)]
    #expect(CompletionStep(word: "in", next: nil, candidates: bare) == .replace("invoices/"))
    #expect(CompletionStep(word: "x", next: nil, candidates: []) == .nothing)
  }

  @Test func whatIsSharedIsInserted() {
    let several = candidates("分割払い", "分割回数")
    #expect(CompletionStep(word: "分", next: nil, candidates: several) == .replace("分割"))
    #expect(CompletionStep(word: "分割", next: nil, candidates: several) == .ambiguous(several))
  }

  @Test func whatWasTypedIsNotTakenAway() {
    let inside = candidates("yamada-shoji", "tanaka-shoji")
    #expect(CompletionStep(word: "shoji", next: nil, candidates: inside) == .ambiguous(inside))
    let otherCase = candidates("Plan", "Plans")
    #expect(CompletionStep(word: "pl", next: nil, candidates: otherCase) == .replace("Plan"))
  }

  @Test func candidatesAreListedByDisplayWidth() {
    let list = CandidateList(columns: 24, rowsMax: 5, colors: false) { "… \($0) more" }
    #expect(list.rows(candidates("分割払い", "abc", "請求書")) == ["分割払い  請求書", "abc"])
    var described = candidates("分割", "abcde")
    described[0].detail = "in several instalments"
    #expect(list.rows(described) == ["分割   in several inst…", "abcde"])
  }

  @Test func aLongListSaysHowManyMore() {
    let list = CandidateList(columns: 10, rowsMax: 3, colors: false) { "… \($0) more" }
    #expect(list.rows(candidates("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")).count == 3)
    let words = (0..<20).map { CompletionCandidate(replacement: "word-\($0)") }
    #expect(list.rows(words) == ["word-0", "word-1", "… 18 more"])
    let dim = CandidateList(columns: 10, rowsMax: 2, colors: true) { "\($0)" }
    #expect(dim.rows(words) == ["word-0", "\u{1B}[2m19\u{1B}[0m"])
  }

  @Test func candidatesCannotDriveTheTerminal() {
    let list = CandidateList(columns: 40, rowsMax: 5, colors: false) { "\($0)" }
    #expect(list.rows(candidates("a\u{1B}[2J\n")) == ["a␛[2J␊"])
  }
}

@Suite struct RecallSearchTests {
  private let lines = ["合計は三十万円", "不可能", "合計は二十万円", "望み"]

  private func search(_ query: String) -> RecallSearch {
    var search = RecallSearch(lines: lines)
    for scalar in query.unicodeScalars { _ = search.lengthen(scalar) }
    return search
  }

  @Test func findsTheNewestFirstThenOlder() {
    var found = search("合計")
    #expect(found.match == "合計は二十万円")
    #expect(found.matchCursor == 0)
    let hasOlder = found.older()
    #expect(hasOlder)
    #expect(found.match == "合計は三十万円")
    let hasStillOlder = found.older()
    #expect(!hasStillOlder)
    #expect(found.match == "合計は三十万円")
    #expect(!found.isFound)
  }

  @Test func growsAndShrinks() {
    var found = search("十万円x")
    #expect(!found.isFound)
    found.shorten()
    #expect(found.isFound)
    #expect(found.match == "合計は二十万円")
    #expect(found.matchCursor == 4)
    for _ in 0..<4 { found.shorten() }
    #expect(found.match == nil)
    #expect(found.query.isEmpty)
  }

  @Test func hasNothingToFind() {
    var empty = RecallSearch(lines: [])
    let answers = [empty.lengthen("a"), empty.older()]
    #expect(answers == [false, false])
    #expect(empty.match == nil)
  }
}
