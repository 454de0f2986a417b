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
  /// So many milliseconds after an escape it is a key by itself.
  static let escapeWait: Int32 = 100

  public var completer: Completer?
  public var hinter: Hinter?
  public var rightPrompt: (() -> [Prompt.Run])?
  public var outsideEditor: ((String) -> String?)?
  /// After so many seconds without a key the right prompt is asked again.
  public var rightPromptSeconds = 15
  public var isInteractive: Bool { true }

  let colors: Bool
  let messages: EditorMessages
  let output: Int32
  var keys: KeyReader
  var painter = ScreenPainter()
  var size = TerminalSize.usual
  var prompt = Prompt("")
  /// What was drawn last, and what stood in the place of the prompt.
  var drawn: (line: EditedLine, prompt: Prompt?) = (EditedLine(), nil)
  /// Oldest first; the same as libedit's own list.
  var recalled: [String] = []
  /// Keys that were read too early, by a search or while the terminal was asked something.
  var pushedBack: [Key] = []
  var undoStack = UndoStack(EditedLine())
  /// Nil until Up is pressed.
  var recallWalk: RecallWalk?
  /// The line at which Tab has found several candidates; nil after any other key.
  var ambiguousAt: CompletionRequest?

  /// Whether the terminal is asked where its cursor is.
  var asksForCursor = true

  private(set) var handle: OpaquePointer?
  private(set) var isVi = false
  private(set) var numbering = PromptNumbering()
  /// What libedit has still to be given of an escape sequence.
  private var sequence: ArraySlice<Unicode.Scalar> = []
  private var initial = ""
  /// Whether `initial` is in the line.
  private var hasBegun = false
  private var ending: LineInput?
  var lineWasCut = false
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
    let command: CELCommand = { context, number in
      guard let context, let command = EditorCommand(rawValue: number) else { return }
      Unmanaged<LibeditEditor>.fromOpaque(context).takeUnretainedValue().run(command)
    }
    let context = Unmanaged.passUnretained(self).toOpaque()
    handle = cel_open(input, output, Int32(Self.recallMax), reader, command, context)
    guard let handle else { return nil }
    for command in EditorCommand.allCases {
      cel_add_command(handle, command.rawValue, command.name)
    }
    let bindKeys: @convention(c) (UnsafeMutableRawPointer?) -> Void = { handle in
      guard let handle else { return }
      KeyBindings.apply(to: OpaquePointer(handle))
    }
    cel_source(handle, bindKeys, UnsafeMutableRawPointer(handle))
    painter.wrapsAnew = TerminalEnvironment.wrapsAnew
    isVi = cel_is_vi(handle)
    // In emacs' keys Escape is always the first half of a key.
    if isVi { keys.escapeWait = Self.escapeWait }
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
    self.initial = PastedText.asOneLine(initial).composed
    hasBegun = false
    ending = nil
    lineWasCut = false
    ambiguousAt = nil
    recallWalk = nil
    sequence = []
    size = TerminalSize.of(output) ?? .usual
    painter.forget()
    takeSignals()
  }

  private func finish(_ line: String, submitted: Bool) {
    if submitted { draw(EditedLine(line), bare: true) }
    send(painter.finish() + Self.pasteBracketsOff)
    if lineWasCut { send(VisibleText.of(messages.lineWasCut(Self.lineScalarsMax)) + "\n") }
  }

  /// From here on signals are caught and pastes are marked.
  func takeSignals() {
    keys.wake = cel_signals_begin(keys.descriptor, output)
    cel_signals_leave(Self.pasteBracketsOff)
    send(Self.pasteBracketsOn)
  }

  static let pasteBracketsOn = "\u{1B}[?2004h"
  static let pasteBracketsOff = "\u{1B}[?2004l"

  /// Gives libedit its next character; everything that is not for libedit is done here in between.
  private func nextCharacter(into character: UnsafeMutablePointer<UInt32>) -> Int32 {
    while true {
      if let scalar = sequence.popFirst() {
        character.pointee = scalar.value
        return Int32(CELReadOne)
      }
      // libedit may ask again in the middle of a command.
      if let ending { return Int32(ending == .interrupted ? CELReadCancelled : CELReadEnd) }
      settle()
      let key = nextKey(within: showsExtras && rightPrompt != nil ? rightPromptWait : -1)
      if key != .scalar("\t") && key != .idle { ambiguousAt = nil }
      switch key {
      case .idle: continue
      case .end: ending = .endOfInput
      case .signals(let came):
        guard handleSignals(came) else {
          ending = .interrupted
          keys.discard()
          pushedBack = []
          continue
        }
      case .garbage: ring()
      case .paste(let text): insert(PastedText.asOneLine(text).composed)
      case .scalar("\u{1B}"): if isVi { sequence = [KeyBindings.loneEscape] }
      case .scalar(let scalar):
        // C1 controls can't be typed; here they stand for sequences.
        guard !(0x80...0x9F).contains(scalar.value) else { continue }
        character.pointee = scalar.value
        return Int32(CELReadOne)
      case .sequence(let text): sequence = characters(for: text)
      }
    }
  }

  private var rightPromptWait: Int32 { Int32(clamping: max(rightPromptSeconds, 1)) &* 1000 }

  /// What libedit is given for an escape sequence; empty for one that has no meaning.
  func characters(for text: String) -> ArraySlice<Unicode.Scalar> {
    guard let handle else { return [] }
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 2, !isVi {
      return text == "\u{1B}O" || text == "\u{1B}[" ? [] : scalars[...]
    }
    // What the person has bound.
    if cel_is_bound(handle, text) { return scalars[...] }
    if isVi, scalars.count == 2 || scalars[1] == "\u{1B}" {
      // vi's Escape and the key after it, pressed fast.
      let rest = String(text.unicodeScalars.dropFirst())
      return [KeyBindings.loneEscape] + (scalars.count == 2 ? scalars[1...] : characters(for: rest))
    }
    if let character = KeyBindings.character(for: text) { return [character] }
    return []
  }

  /// Brings the line and the screen up to date before waiting for a key.
  private func settle() {
    if !hasBegun {
      hasBegun = true
      insert(initial)
      undoStack = UndoStack(line())
    }
    enforceLimit()
    if let handle, cel_take_bell(handle) { ring() }
    let line = line()
    undoStack.note(line)
    guard pushedBack.isEmpty, !keys.hasPending || !painter.hasPainted else { return }
    draw(line)
  }

  func nextKey(within milliseconds: Int32 = -1) -> Key {
    pushedBack.isEmpty ? keys.next(within: milliseconds) : pushedBack.removeFirst()
  }
}
