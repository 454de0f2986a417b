import Testing

@testable import Console

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("breif", "brief"), ("opne", "open"), ("signof", "signoff"), ("leter", "letter"),
    ("plan", "plans"),
  ])
  func nearCommandIsFound(_ typed: String, _ meant: String) {
    #expect(Suggestion.nearest(typed, in: CommandTree.names) == meant)
  }

  @Test func farWordHasNoSuggestion() {
    #expect(Suggestion.nearest("xyzzy", in: CommandTree.names) == nil)
  }
}
