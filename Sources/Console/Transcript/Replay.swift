import Archive
import LineEditing

/// One run of a recorded session, through the same REPL, on a copy of the book that is removed afterwards.
///
/// The book itself is never written to: who replays a call to learn from it must not hold it a second time.
struct Replay {
  let session: Session
  let recording: TranscriptFile
  let isQuiet: Bool

  /// Runs it, showing what is typed and what appears.
  ///
  /// - Returns: the screen, composed as a recording has it.
  /// - Throws: ``Complaint`` when there is no book, or its options can't be read; ``ArchiveError`` when it can't
  ///   be copied.
  func run() throws -> String {
    _ = try session.book.settings()
    let copy = try scratchFolder()
    defer { try? Files.removeFolder(copy) }
    try Files.copyFolder(session.desk.bookPath, to: copy + "/book")
    if !isQuiet { session.output.talk(session.words("replay.copy")) }
    let desk = try desk(book: copy + "/book")
    let screen = Screen(places: Places(desk))
    let show = { (text: String) in
      screen.text += text
      if !isQuiet { session.output.verbatim(String(text.dropLast())) }
    }
    let output = Output(
      usesColor: false, screen: desk.screen, sinks: Output.Sinks(data: show, talk: show))
    let inner = Session(
      desk: desk, output: output,
      makeEditor: {
        ReplayEditor(recording.inputs) { line in
          // Read off a file, shown like typed.
          if !isQuiet { session.output.line(session.output.styled("> " + line, .dim)) }
        }
      })
    inner.isReplay = true
    let status = Dispatcher(session: inner).carryOut(recording.arguments)
    return screen.composed + TranscriptFile.ending(status)
  }

  private final class Screen {
    var text = ""
    let places: Places

    init(places: Places) { self.places = places }

    var composed: String { places.marked(text) }
  }

  /// The desk that the recording's options and ours make; the surroundings of this process count for nothing.
  private func desk(book: String) throws -> Desk {
    let options = GlobalArguments.read(recording.arguments)
    var surroundings = Surroundings(
      environment: [:], today: session.today, minutes: 0, isInputTerminal: false,
      isOutputTerminal: false, isErrorTerminal: false, columns: { nil }, rows: { nil },
      seconds: session.desk.seconds,
      programPath: "")
    surroundings.environment["KAISHU_TODAY"] = session.today.iso
    var desk = try options.makeDesk(surroundings)
    desk.bookPath = book
    desk.sharePath = session.desk.sharePath
    return desk
  }

  /// A new folder for the owner only.
  private func scratchFolder() throws(ArchiveError) -> String {
    let parent = session.desk.temporaryFolder
    return try Files.makeScratchFolder(in: parent)
  }
}

/// Gives the lines of a recording, one after the other.
final class ReplayEditor: LineEditor {
  var completer: Completer?
  var hinter: Hinter?
  var rightPrompt: (() -> [Prompt.Run])?
  var outsideEditor: ((String) -> String?)?
  var isInteractive: Bool { false }

  private var inputs: ArraySlice<LineInput>
  private let shows: (String) -> Void

  init(_ inputs: [LineInput], shows: @escaping (String) -> Void) {
    self.inputs = inputs[...]
    self.shows = shows
  }

  func readLine(prompt: Prompt, initial: String) -> LineInput {
    guard let input = inputs.popFirst() else { return .endOfInput }
    shows(input.asLineOfFile)
    return input
  }

  func remember(_ line: String) {}
}
