import LineEditing
import Receivables
import Testing

@testable import Console

/// `--lang` with one command of a session: that command speaks it, the next one doesn't.
@Suite struct CommandLanguageTests {
  private func demo(_ language: Language = .en) throws -> DemoDesk {
    let demo = try DemoDesk(language)
    demo.session.isInREPL = true
    return demo
  }

  @Test(arguments: [
    (["ageing", "--lang", "ja"], Language.ja), (["ageing", "--lang=zh-Hans"], .zhHans),
    (["--lang", "ja", "ageing"], .ja), (["ageing", "--lang", "ja_JP.UTF-8"], .ja),
    (["ageing"], .en),
  ])
  func oneCommandSpeaksIt(_ arguments: [String], _ language: Language) throws {
    let demo = try demo()
    #expect(demo.runAll(arguments) == 0, "\(demo.screen)")
    let seen = demo.screen
    let own = try DemoDesk(language)
    #expect(own.run("ageing") == 0)
    #expect(seen == own.screen)
    #expect(demo.session.desk.language == .en && demo.session.words.language == .en)
    demo.run("ageing")
    let english = try DemoDesk(.en)
    english.run("ageing")
    #expect(demo.screen == english.screen)
  }

  @Test func faultsAndHelpSpeakItToo() throws {
    let demo = try demo()
    let own = try DemoDesk(.ja)
    for arguments in [
      ["open", "nobody at all"], ["ageing", "--bogus"], ["help", "open"], ["opne"],
    ] {
      demo.runAll(arguments + ["--lang", "ja"])
      own.runAll(arguments)
      #expect(demo.screen == own.screen, "\(arguments)")
      #expect(demo.session.words.language == .en)
    }
  }

  @Test func anUnknownLanguageIsRefusedAndNothingIsDone() throws {
    let demo = try demo()
    #expect(demo.run("open", "E201", "--lang", "jp") == 64)
    #expect(demo.screen.contains("KAI-USE-003") && demo.screen.contains("ja"), "\(demo.screen)")
    #expect(demo.session.customer == nil)
    #expect(demo.session.words.language == .en)
  }

  /// What asks, asks in that language to its end.
  @Test func questionsSpeakIt() throws {
    let bench = try Bench.onDemo()
    let session = bench.typed([.line("pause")])
    session.isInREPL = true
    _ = Dispatcher(session: session).carryOut(["call", "C014", "--rehearse", "--lang", "ja"])
    #expect(bench.screen.contains(Words(.ja)("stage.opening")), "\(bench.screen)")
    #expect(session.words.language == .en)
  }

  /// A recording is of the session, whatever one command of it was told.
  @Test func recordingsKeepTheLanguageOfTheSession() throws {
    let bench = try Bench.onDemo()
    let session = bench.session()
    session.isInREPL = true
    let status = Dispatcher(session: session).carryOut([
      "log", "start", bench.folder + "/s", "--lang", "ja",
    ])
    #expect(status == 0, "\(bench.screen)")
    session.endTranscript(status: 0)
    #expect(try bench.text(bench.folder + "/s.session").contains("--lang en"))
  }
}
