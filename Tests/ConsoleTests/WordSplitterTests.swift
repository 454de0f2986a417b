import Testing

@testable import Console

@Suite struct WordSplitterTests {
  @Test(arguments: [
    ("open 山田", ["open", "山田"]),
    ("  open   'Larkfield Bay'  ", ["open", "Larkfield Bay"]),
    ("open \"A B\" c", ["open", "A B", "c"]),
    ("open　山田", ["open", "山田"]),
    ("counter all by month's end", ["counter", "all", "by", "month's", "end"]),
    ("a\\ b c", ["a b", "c"]),
    ("a\" b\"c d", ["a bc", "d"]),
    ("ends with \\", ["ends", "with", ""]),
    ("", []),
    ("\"\"", [""]),
  ])
  func splits(_ line: String, _ words: [String]) {
    #expect(WordSplitter.words(line) == words)
  }

  @Test(arguments: [
    ("open ", ["open"], "", 5), ("open 山", ["open"], "山", 5),
    ("open \"山 田", ["open"], "山 田", 5), ("open 'a b'", ["open"], "a b", 5),
    ("open 'a b' ", ["open", "a b"], "", 11), ("a\\ b", [], "a b", 0),
    ("month's e", ["month's"], "e", 8), ("", [], "", 0),
  ])
  func findsTheWordAtTheCursor(
    _ before: String, _ complete: [String], _ current: String, _ start: Int
  ) {
    let words = WordSplitter.wordsToCursor(before)
    #expect(words.complete.map(\.text) == complete)
    #expect(words.current.text == current)
    #expect(words.current.start == start)
  }

  @Test(arguments: ["plain", "a b", "it's", "a\"b", "\\", "", "全角　空白", "'\" \\"])
  func whatIsQuotedIsReadAgain(_ text: String) {
    for quote in [nil, "\"", "'"] as [Character?] {
      #expect(WordSplitter.words(WordSplitter.quoted(text, quote: quote)) == [text])
    }
  }
}
