import LineEditing
import Testing

@testable import Console

@Suite struct CompletionTests {
  private func call(_ line: String, choices: [String] = []) -> [String] {
    CallCompletion(choices: choices, details: [:])
      .complete(CompletionRequest(line: line, cursor: line.count)).candidates.map(\.replacement)
  }

  @Test func everyPrefixOfACallCommandLeadsToIt() {
    for name in SlashCommand.names {
      for length in 1...name.count + 1 {
        #expect(call(String("/\(name)".prefix(length))).contains("/\(name)"))
      }
    }
  }

  @Test func namesAreOfferedWhereAPersonIsAsked() {
    #expect(call("佐", choices: ["佐藤", "大橋"]) == ["佐藤"])
    #expect(call("佐", choices: []).isEmpty)
    #expect(call("/note 佐", choices: ["佐藤"]).isEmpty)
  }

  @Test func slashCommandIsReadInEitherWidth() {
    #expect(SlashCommand("/note 午後に") == SlashCommand("／note 午後に"))
    #expect(SlashCommand("20万") == nil)
    #expect(SlashCommand("/")?.name == "")
  }
}
