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
    ("", []),
    ("\"\"", [""]),
  ])
  func splits(_ line: String, _ words: [String]) {
    #expect(WordSplitter.words(line) == words)
  }
}
