import ArgumentParser
import Receivables
import Testing

@testable import Console

/// The command tree as completion, help and the manual see it.
@Suite struct CommandFormTests {
  @Test func everyCommandIsThereOnce() {
    #expect(CommandForms.all.map(\.name) == CommandTree.names)
    #expect(Set(CommandTree.names).count == CommandTree.names.count)
    #expect(CommandForms.command("exit")?.name == "quit")
  }

  @Test func commandsThatFollowAnotherAreKnownByBothWords() throws {
    let calc = try #require(CommandForms.command("calc"))
    #expect(
      calc.subcommands.map(\.name) == [
        "calc interest", "calc due", "calc shift", "calc instalments", "calc allocate",
      ])
    #expect(CommandForms.command("calc due")?.key == "calc-due")
    #expect(CommandForms.command("due") == nil)
    #expect(calc.subcommand("due")?.option("--issued")?.kind == .date)
    let letters = try #require(CommandForms.command("letters"))
    #expect(letters.subcommands.map(\.name) == ["letters list", "letters due"])
    let script = try #require(CommandForms.command("script"))
    #expect(
      script.subcommands.map(\.lastName) == ["lint", "ids", "test", "explore", "play", "new"])
    let training = try #require(CommandForms.command("training"))
    #expect(training.subcommands.map(\.lastName) == ["progress", "debrief"])
    #expect(
      CommandForms.every.count
        == CommandForms.all.count + calc.subcommands.count + letters.subcommands.count
        + script.subcommands.count + training.subcommands.count)
  }

  @Test func globalOptionsArePartOfNoCommand() {
    #expect(
      Set(["--book", "--today", "--now", "--lang", "--as", "--format", "--help", "--version"])
        .isSubset(of: CommandForms.global.flatMap(\.names)))
    for command in CommandForms.every {
      #expect(!command.options.contains { $0.key == "lang" }, "\(command.name)")
    }
  }

  @Test func formIsWhatTheCommandDeclares() throws {
    let letter = try #require(CommandForms.command("letter"))
    #expect(letter.positionals.map(\.valueName) == ["letter-kind", "customer"])
    #expect(letter.positionals.map(\.isOptional) == [false, true])
    #expect(letter.positionals.map(\.isRepeating) == [false, true])
    let address = try #require(letter.option("--address"))
    #expect(address.isRepeating && address.shape == .option)
    #expect(CommandForms.command("import")?.option("--dry-run")?.shape == .flag)
    #expect(CommandForms.command("demo")?.positionals.first?.files == .folders)
  }

  /// Whatever is declared has its words: this names the entries that a new command or option still lacks.
  @Test func everyOptionAndValueHasItsWords() {
    let words = Words(.en)
    var missing: Set<String> = []
    for form in CommandForms.global + CommandForms.every.flatMap(\.arguments) {
      if form.shape != .positional, !words.has("option.\(form.key)") {
        missing.insert("option.\(form.key)")
      }
      guard form.shape != .flag else { continue }
      if !words.has("value.\(form.valueName)") { missing.insert("value.\(form.valueName)") }
      if form.choices.isEmpty, !words.has("value-hint.\(form.valueName)") {
        missing.insert("value-hint.\(form.valueName)")
      }
    }
    #expect(missing == [])
  }

  @Test func everyValueIsOfAKnownKindOrHasChoicesOrNamesFiles() {
    for form in CommandForms.global + CommandForms.every.flatMap(\.arguments)
    where form.shape != .flag {
      #expect(
        form.kind != nil || !form.choices.isEmpty || form.files != nil, "\(form.valueName)")
    }
  }
}
