import CEditLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Line editing at a real terminal.
///
/// libedit keeps the keys, the line, the recall and the terminal's mode; this class reads the
/// keyboard for it and draws the line, since libedit's own drawing loses count of double-width
/// characters. One owner, one thread.
public final class LibeditEditor: LineEditor {
  /// The most characters (Unicode scalars) a line may have: libedit damages one of more than 1024
  /// when it is recalled.
  public static let lineScalarsMax = 1000
  /// The most lines Up recalls.
  public static let recallMax = 1000

  public var completer: Completer?
  public var hinter: Hinter?
  public var rightPrompt: (() -> [Prompt.Run])?
  public var outsideEditor: ((String) -> String?)?
  public var isInteractive: Bool { true }

  let colors: Bool
  let messages: EditorMessages
  let output: Int32
  var keys: KeyReader
  var painter = ScreenPainter()
  var size = TerminalSize.usual
  var prompt = Prompt("")
  /// Oldest first; the same as libedit's own list, for searching.
  var recalled: [String] = []
  /// Keys that a search gave back.
  var pushedBack: [Key] = []
  /// The line at which Tab has found several candidates; nil after any other key.
  var ambiguousAt: CompletionRequest?

  private var handle: OpaquePointer?
  private var numbering = PromptNumbering()
  /// What libedit has still to be given of an escape sequence.
  private var sequence: ArraySlice<Unicode.Scalar> = []
  private var initial = ""
  private var ending: LineInput?
  private var lineWasCut = false
  private var unsaid: String?

  /// An editor on a terminal; nil when the descriptors are no terminal that libedit can use.
  ///
  /// - Parameter colors: whether the prompt's and the lists' styles are shown.
  public init?(
    colors: Bool, messages: EditorMessages = .english, input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO
  ) {
    self.colors = colors
    self.messages = messages
    self.output = output
    keys = KeyReader(descriptor: input)
    // Before libedit is set up: what it takes for a letter depends on it.
    if !cel_use_utf8() { unsaid = messages.noUTF8 }
    let reader: CELReader = { context, character in
      guard let context, let character else { return Int32(CELReadEnd) }
      let editor = Unmanaged<LibeditEditor>.fromOpaque(context).takeUnretainedValue()
      return editor.nextCharacter(into: character)
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    handle = cel_open(input, output, Int32(Self.recallMax), reader, context)
    guard let handle else { return nil }
    cel_source(handle)
    for (keys, command) in KeyBindings.all { cel_bind(handle, keys, command) }
  }

  deinit {
    if let handle { cel_close(handle) }
  }

  public func readLine(prompt: Prompt, initial: String) -> LineInput {
    guard let handle else { return .endOfInput }
    fflush(nil)
    begin(prompt, initial)
    defer { cel_signals_end() }
    var count: Int32 = 0
    let bytes = cel_read_line(handle, &count)
    var line = bytes.map { String(cString: $0) } ?? ""
    if line.hasSuffix("\n") { line.removeLast() }
    finish(line, submitted: bytes != nil)
    if let ending { return ending }
    return bytes == nil ? .endOfInput : .line(line.composed)
  }

  public func remember(_ line: String) {
    let line = line.composed
    let scalars = line.unicodeScalars
    guard let handle, !line.isEmpty, line != recalled.last, scalars.count <= Self.lineScalarsMax,
      !scalars.contains(where: { $0.properties.generalCategory == .control })
    else { return }
    recalled.append(line)
    if recalled.count > Self.recallMax { recalled.removeFirst() }
    cel_remember(handle, line)
  }

  // MARK: One line

  private func begin(_ prompt: Prompt, _ initial: String) {
    if let text = unsaid { send(VisibleText.of(text) + "\n") }
    unsaid = nil
    let (above, last) = numbering.next(prompt).splitAtLastNewline()
    if let above { send(above.rendered(colors: colors) + "\n") }
    self.prompt = last
    self.initial = initial
    ending = nil
    lineWasCut = false
    ambiguousAt = nil
    sequence = []
    size = TerminalSize.of(output) ?? .usual
    painter.forget()
    keys.wake = cel_signals_begin(keys.descriptor, output, Self.pasteBracketsOff)
    send(Self.pasteBracketsOn)
  }

  private func finish(_ line: String, submitted: Bool) {
    if submitted { draw(line, cursor: line.unicodeScalars.count) }
    send(painter.finish() + Self.pasteBracketsOff)
    if lineWasCut { send(VisibleText.of(messages.lineWasCut(Self.lineScalarsMax)) + "\n") }
  }

  private static let pasteBracketsOn = "\u{1B}[?2004h"
  private static let pasteBracketsOff = "\u{1B}[?2004l"

  /// Gives libedit its next character; everything that is not for libedit is done here in between.
  private func nextCharacter(into character: UnsafeMutablePointer<UInt32>) -> Int32 {
    while true {
      if let scalar = sequence.popFirst() {
        character.pointee = scalar.value
        return Int32(CELReadOne)
      }
      settle()
      let key = nextKey()
      if key != .scalar("\t") { ambiguousAt = nil }
      switch key {
      case .end:
        ending = .endOfInput
        return Int32(CELReadEnd)
      case .signals(let came):
        guard handleSignals(came) else {
          ending = .interrupted
          keys.discard()
          return Int32(CELReadCancelled)
        }
      case .garbage: ring()
      case .paste(let text): insertPasted(text)
      case .scalar("\t"): complete()
      case .scalar("\u{12}"): search()
      case .scalar("\u{0C}"): clearScreen()
      case .scalar(let scalar):
        // C1 controls can't be typed; libedit would take them for keys pressed with Meta.
        guard !(0x80...0x9F).contains(scalar.value) else { continue }
        character.pointee = scalar.value
        return Int32(CELReadOne)
      case .sequence(let text):
        guard runsCommand(text) else { continue }
        sequence = ArraySlice(text.unicodeScalars)
      }
    }
  }

  /// Brings the line and the screen up to date before waiting for a key.
  private func settle() {
    if !initial.isEmpty {
      insertPasted(initial)
      initial = ""
    }
    enforceLimit()
    if let handle, cel_take_bell(handle) { ring() }
    guard pushedBack.isEmpty, !keys.hasPending || !painter.hasPainted else { return }
    draw()
  }

  func nextKey() -> Key {
    pushedBack.isEmpty ? keys.next() : pushedBack.removeFirst()
  }

  /// Whether an escape sequence runs a command. Of one that does not libedit would type the second
  /// half into the line.
  func runsCommand(_ sequence: String) -> Bool {
    // Escape and one letter: what Meta does is libedit's business.
    guard let handle, sequence.unicodeScalars.count > 2 else { return true }
    return cel_is_bound(handle, sequence)
  }

  /// Does what the signals ask for; false for an interrupt.
  func handleSignals(_ came: Int32) -> Bool {
    if came & Int32(CELSignalInterrupt) != 0 { return false }
    guard let handle else { return true }
    if came & Int32(CELSignalContinue) != 0 {
      cel_prepare_terminal_again(handle)
      send("\r\n" + Self.pasteBracketsOn)
      painter.forget()
    }
    if came & Int32(CELSignalResize) != 0 {
      cel_resize(handle)
      size = TerminalSize.of(output) ?? size
      let (text, cursor) = line()
      send(painter.eraseAfterResize(screenLine(text, cursor)))
    }
    return true
  }

  // MARK: The line

  /// The line as it stands, and the index of the scalar the cursor is on.
  func line() -> (text: String, cursor: Int) {
    guard let handle else { return ("", 0) }
    var length: Int32 = 0
    var cursor: Int32 = 0
    guard let start = cel_line(handle, &length, &cursor) else { return ("", 0) }
    var scalars = String.UnicodeScalarView()
    for value in UnsafeBufferPointer(start: start, count: Int(length)) {
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return (String(scalars), Int(cursor))
  }

  /// Inserts text at the cursor, as much of it as the line has room for.
  func insert(_ text: String) {
    guard let handle else { return }
    let scalars = text.unicodeScalars
    let room = Self.lineScalarsMax - line().text.unicodeScalars.count
    if scalars.count > room { noteCut() }
    let fitting = String(String.UnicodeScalarView(scalars.prefix(max(room, 0))))
    if !fitting.isEmpty, !cel_insert(handle, fitting) { ring() }
  }

  /// Replaces the scalars before the cursor.
  func replaceBeforeCursor(_ count: Int, with text: String) {
    guard let handle else { return }
    cel_delete_before_cursor(handle, Int32(count))
    insert(text)
  }

  /// Replaces the whole line, the cursor put on the scalar with this index.
  func replaceLine(with text: String, cursor: Int) {
    guard let handle else { return }
    let (old, at) = line()
    let count = old.unicodeScalars.count
    cel_move_cursor(handle, Int32(count - at))
    cel_delete_before_cursor(handle, Int32(count))
    insert(text)
    cel_move_cursor(handle, Int32(cursor - line().cursor))
  }

  private func insertPasted(_ text: String) {
    insert(PastedText.asOneLine(text).composed)
  }

  /// Takes back what was put in before the cursor beyond the limit.
  private func enforceLimit() {
    guard let handle else { return }
    let (text, cursor) = line()
    let count = text.unicodeScalars.count
    let excess = count - Self.lineScalarsMax
    guard excess > 0 else { return }
    if cursor < excess { cel_move_cursor(handle, Int32(count - cursor)) }
    cel_delete_before_cursor(handle, Int32(excess))
    noteCut()
  }

  private func noteCut() {
    lineWasCut = true
    ring()
  }

  // MARK: The screen

  func screenLine(_ text: String, _ cursor: Int, prompt other: Prompt? = nil) -> ScreenLine {
    var prompt = other ?? prompt
    if !colors { prompt = Prompt(prompt.plain) }
    return ScreenLine(prompt: prompt, text: text, cursor: cursor, columns: size.columns)
  }

  func draw(_ text: String, cursor: Int, prompt other: Prompt? = nil) {
    send(painter.paint(screenLine(text, cursor, prompt: other), rows: size.rows))
  }

  private func draw() {
    let (text, cursor) = line()
    draw(text, cursor: cursor)
  }

  private func clearScreen() {
    send("\u{1B}[H\u{1B}[2J")
    painter.forget()
  }

  func ring() {
    send("\u{07}")
  }

  func send(_ text: String) {
    if !text.isEmpty { writeAll(Array(text.utf8), to: output) }
  }
}
