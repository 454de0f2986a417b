import ArgumentParser
import Finance
import LineEditing
import Receivables
import Yarn

/// Plays a script alone: lines, and options by number.
struct ScriptPlayCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Play a script alone, to hear how it sounds.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The script.", valueName: "script"), completion: .file(extensions: ["yarn"]))
  var file: String

  @Option(help: ArgumentHelp("The node to begin at.", valueName: "node"))
  var node: String?

  @Option(
    help: ArgumentHelp("Where chance begins; the same seed plays the same.", valueName: "seed"))
  var seed: UInt64 = 0

  @Option(
    help: ArgumentHelp("The language of the translation to play.", valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var scriptLang: String?

  func run(in session: Session) throws {
    let scripts = ScriptFiles(session: session)
    let (program, compilation) = try scripts.program(file)
    let start = try ScriptStart.node(node, program, file)
    let runner = DialogueRunner(
      program, functions: scripts.functions(compilation),
      language: scripts.language(compilation), translation: try translation(scripts), seed: seed)
    try runner.start(start)
    do {
      try play(runner, session)
    } catch let fault as DialogueFault {
      let text = ScriptText(words: session.words, columns: session.desk.columns)
      throw Complaint("script.broke-off", ["reason": text.fault(fault)])
    }
  }

  private func translation(_ scripts: ScriptFiles) throws -> Translation? {
    guard let scriptLang else { return nil }
    guard let language = Language(rawValue: scriptLang) else {
      throw Complaint.language(scriptLang)
    }
    guard let found = try scripts.translation(file, language) else {
      throw Complaint(
        "script.no-translation",
        ["path": scripts.stem(file) + ".\(language.rawValue).csv"])
    }
    return found.translation
  }

  private func play(_ runner: DialogueRunner, _ session: Session) throws {
    while true {
      switch try runner.next() {
      case .line(let line): session.output.line(line.text)
      case .command(let command):
        session.output.line(session.output.styled("<<\(Shown.cell(command))>>", .dim))
      case .options(let options):
        write(options, session)
        guard options.contains(where: \.isAvailable) else { continue }
        guard let choice = choice(options, session) else {
          session.output.line(session.words("script.play-left"))
          return
        }
        try runner.select(choice)
      case .completed:
        session.output.line(session.words("script.play-ended"))
        return
      case .nodeStarted, .nodeCompleted: continue
      }
    }
  }

  private func write(_ options: [DialogueOption], _ session: Session) {
    for option in options {
      let number = option.isAvailable ? String(option.index + 1) : "-"
      let note = option.isAvailable ? "" : "  " + session.words("script.option-off")
      session.output.line("  \(number)  \(option.line.text)\(note)")
    }
  }

  /// The place of the option taken; `nil` when the input ends or the person leaves.
  private func choice(_ options: [DialogueOption], _ session: Session) -> Int? {
    while let typed = session.answer() {
      if typed.isEmpty { continue }
      if ["/quit", "quit", "q"].contains(typed.lowercased()) { return nil }
      if let number = Int(Folding.ascii(typed)), options.indices.contains(number - 1),
        options[number - 1].isAvailable
      {
        return number - 1
      }
      session.output.talk(
        session.words("script.no-option", ["seen": typed, "count": String(options.count)]))
      // Nobody is there to try again.
      if !session.desk.isInteractive {
        session.hasFindings = true
        return nil
      }
    }
    return nil
  }
}
