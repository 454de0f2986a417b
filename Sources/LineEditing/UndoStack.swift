/// What the line being edited was before each change, the latest last.
///
/// It is told how the line stands before each key and finds out by itself what the key did: typed
/// characters make one step together, everything else that changes the line is a step.
struct UndoStack {
  /// The oldest step is forgotten when there are more.
  static let stepsMax = 200
  /// A step of typed characters holds no more.
  static let typedMax = 20

  private var now: EditedLine
  private var earlier: [EditedLine] = []
  private var later: [EditedLine] = []
  /// The characters of the step that is still being typed; 0 when the next one begins another.
  private var typed = 0

  /// - Parameter line: before this there is nothing to go back to.
  init(_ line: EditedLine) {
    now = line
  }

  /// Takes in how the line stands now.
  mutating func note(_ line: EditedLine) {
    guard line.scalars != now.scalars else {
      if line.cursor != now.cursor { typed = 0 }
      now.cursor = line.cursor
      return
    }
    let character = Self.typedCharacter(from: now, to: line)
    if typed == 0 || typed >= Self.typedMax || character == nil {
      earlier.append(now)
      if earlier.count > Self.stepsMax { earlier.removeFirst() }
      typed = 0
    }
    typed = character == nil || character == " " || character == "\u{3000}" ? 0 : typed + 1
    later = []
    now = line
  }

  /// The line before the latest step; nil when there is none.
  mutating func undo() -> EditedLine? {
    guard let line = earlier.popLast() else { return nil }
    later.append(now)
    return show(line)
  }

  /// The line before it was undone; nil when nothing was, or something was typed since.
  mutating func redo() -> EditedLine? {
    guard let line = later.popLast() else { return nil }
    earlier.append(now)
    return show(line)
  }

  private mutating func show(_ line: EditedLine) -> EditedLine {
    now = line
    typed = 0
    return line
  }

  /// The one character put in at the cursor, if that is all that has changed.
  private static func typedCharacter(
    from old: EditedLine, to new: EditedLine
  ) -> Unicode.Scalar? {
    guard new.scalars.count == old.scalars.count + 1, new.cursor == old.cursor + 1,
      new.scalars[..<old.cursor] == old.scalars[..<old.cursor],
      new.scalars[new.cursor...] == old.scalars[old.cursor...]
    else { return nil }
    return new.scalars[old.cursor]
  }
}
