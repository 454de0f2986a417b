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

  @Test func manyCandidatesShareNothing() {
    let many = candidates("plan", "x", "plans")
    #expect(CompletionStep(word: "", next: nil, candidates: many) == .ambiguous(many))
  }
}

@Suite struct CandidateListTests {
  private func candidates(_ words: String...) -> [CompletionCandidate] {
    words.map { CompletionCandidate(replacement: $0) }
  }

  private func list(
    _ candidates: [CompletionCandidate], columns: Int, colors: Bool = false
  ) -> CandidateList {
    CandidateList(candidates, columns: columns, colors: colors) { "<\($0.rawValue)>" }
  }

  @Test func isLaidOutByDisplayWidth() {
    let plain = list(candidates("分割払い", "abc", "請求書"), columns: 24)
    #expect(plain.page(from: 0, rowsMax: 5).rows == ["分割払い  請求書", "abc"])
    var described = candidates("分割", "abcde")
    described[0].detail = "in several instalments"
    let rows = list(described, columns: 24).page(from: 0, rowsMax: 5).rows
    #expect(rows == ["分割   in several inst…", "abcde"])
  }

  @Test func longOnesComeInPages() {
    let words = (0..<20).map { CompletionCandidate(replacement: "word-\($0)") }
    let narrow = list(words, columns: 10)
    let first = narrow.page(from: 0, rowsMax: 2)
    #expect(first.rows == ["word-0", "word-1"])
    #expect(first.next == 2)
    let last = narrow.page(from: 18, rowsMax: 5)
    #expect(last.rows == ["word-18", "word-19"])
    #expect(last.next == 20)
    let wide = list(words, columns: 16)
    let page = wide.page(from: 0, rowsMax: 3)
    #expect(page.rows == ["word-0  word-3", "word-1  word-4", "word-2  word-5"])
    #expect(page.next == 6)
    #expect(list(words, columns: 30, colors: true).note("9") == "\u{1B}[2m9\u{1B}[0m")
  }

  /// Every candidate is shown once, in its order, whatever the pages are.
  @Test(arguments: [1, 2, 3, 7, 23], [8, 10, 40, 80])
  func pagesShowAll(rowsMax: Int, columns: Int) {
    let words = (0..<61).map { String(repeating: $0 % 5 == 0 ? "分" : "a", count: $0 % 9 + 1) }
    let all = list(words.map { CompletionCandidate(replacement: $0) }, columns: columns)
    var shown: [String] = []
    var next = 0
    while next < words.count {
      let page = all.page(from: next, rowsMax: rowsMax)
      #expect(page.rows.count <= rowsMax)
      #expect(page.rows.allSatisfy { DisplayWidth.of($0) < columns })
      #expect(page.next > next)
      shown += page.rows.flatMap { $0.split(separator: " ").map(String.init) }
      next = page.next
    }
    let cut = words.map { DisplayWidth.truncated($0, to: columns - 1) }
    #expect(shown.sorted() == cut.sorted())
  }

  @Test func severalKindsAreNamed() {
    let mixed = [
      CompletionCandidate(replacement: "C014", detail: "山田製作所", kind: .customer),
      CompletionCandidate(replacement: "INV-1", kind: .invoice),
    ]
    let rows = list(mixed, columns: 40).page(from: 0, rowsMax: 5).rows
    #expect(rows == ["C014   <customer> · 山田製作所", "INV-1  <invoice>"])
    let one = [CompletionCandidate(replacement: "C014", detail: "山田製作所", kind: .customer)]
    #expect(list(one, columns: 40).page(from: 0, rowsMax: 5).rows == ["C014  山田製作所"])
  }

  @Test func cannotDriveTheTerminal() {
    let rows = list(candidates("a\u{1B}[2J\n"), columns: 40).page(from: 0, rowsMax: 5).rows
    #expect(rows == ["a␛[2J␊"])
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
