import Conversation
import Finance
import LineEditing

/// Reads commands and carries them out until it is left.
final class REPL {
  private let session: Session
  private var history: CommandHistory?

  init(session: Session) { self.session = session }

  /// - Throws: ``ExitStatus`` when a command that wasn't typed by hand failed.
  func run() throws {
    let editor = session.editor
    session.isInREPL = true
    if editor.isInteractive { begin(editor) }
    let dispatcher = Dispatcher(session: session)
    var warned = false
    while !session.isLeaving {
      switch editor.readLine(prompt: try prompt(), initial: "") {
      case .interrupted: continue
      case .endOfInput:
        if mayLeave(afterWarning: warned) {
          if editor.isInteractive { session.output.endPromptLine() }
          return
        }
        warned = true
      case .line(let line):
        try take(line, dispatcher, editor)
        if session.isLeaving, !mayLeave(afterWarning: warned) {
          session.isLeaving = false
          warned = true
        } else {
          warned = false
        }
      }
    }
  }

  private func take(_ line: String, _ dispatcher: Dispatcher, _ editor: any LineEditor) throws {
    var typed = line.trimmed
    // A comment makes session files readable; a slash is a habit from calls.
    if typed.isEmpty || typed.hasPrefix("#") { return }
    if typed.hasPrefix("/") || typed.hasPrefix("／") { typed.removeFirst() }
    if typed == "?" { typed = "help" }
    remember(line, editor)
    let status = dispatcher.carryOut(WordSplitter.words(typed))
    if status != 0, !session.isByHand { throw ExitStatus(code: status) }
  }

  private func begin(_ editor: any LineEditor) {
    if !session.desk.historyPath.isEmpty {
      let history = CommandHistory(path: session.desk.historyPath)
      for line in (try? history.load()) ?? [] { editor.remember(line) }
      self.history = history
    }
    editor.completer = { [session] in Completion(state: session.completionState()).complete($0) }
    editor.hinter = Hints(words: session.words).hint
    if session.training == nil { session.output.line(session.words("repl.welcome")) }
  }

  private func remember(_ line: String, _ editor: any LineEditor) {
    guard editor.isInteractive, !line.hasPrefix(" ") else { return }
    editor.remember(line)
    // A note says what a person said: it is kept with the customer and nowhere else.
    let command = WordSplitter.words(line).first { !$0.hasPrefix("-") } ?? ""
    let isNote = command.drop { $0 == "/" || $0 == "／" } == NoteCommand.name
    if !isNote { _ = try? history?.append(line) }
  }

  /// Whether to leave: a person is told once of agreements of this session that aren't signed off.
  private func mayLeave(afterWarning warned: Bool) -> Bool {
    guard session.isByHand, !warned, session.training == nil else { return true }
    let files = CallFiles(session)
    let unsigned = session.opened.filter { (try? files.agreed($0)) ?? nil != nil }
    if unsigned.isEmpty { return true }
    session.output.talk(
      session.words(
        "repl.unsigned",
        [
          "codes": unsigned.map { Shown.code($0.code) }.joined(separator: ", "),
          "code": Shown.code(unsigned[0].code),
        ]))
    return false
  }

  private func prompt() throws -> Prompt {
    guard session.editor.isInteractive else { return Prompt("") }
    var runs = [Prompt.Run("kaishu", sgr: "1")]
    if session.training != nil {
      runs = [Prompt.Run("kaishu ", sgr: "1"), TrainingMark.run(session.words)]
      runs[1].text.removeLast()
    } else if (try? session.book.settings().isDemo) ?? false {
      runs.append(Prompt.Run(" DEMO", sgr: "33"))
    }
    if let customer = session.customer {
      // A damaged journal is said by the command that needs it.
      let state = try? CallFiles(session).state(customer)
      let mark = UnsignedMark.text(state?.isUnsigned ?? false)
      runs.append(Prompt.Run(" " + Shown.code(customer.code) + mark, sgr: "36"))
      if let stage = state?.unfinished {
        runs.append(Prompt.Run(" \(stage.rawValue)/\(Stage.allCases.count)", sgr: "2"))
      }
    }
    runs.append(Prompt.Run("> "))
    return Prompt(runs)
  }
}

/// The status to leave the process with.
struct ExitStatus: Error {
  let code: Int32
}
