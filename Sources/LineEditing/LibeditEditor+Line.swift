import CEditLine

/// The line that libedit keeps.
extension LibeditEditor {
  /// The line as it stands.
  func line() -> EditedLine {
    guard let handle else { return EditedLine() }
    var length: Int32 = 0
    var cursor: Int32 = 0
    guard let start = cel_line(handle, &length, &cursor) else { return EditedLine() }
    let values = UnsafeBufferPointer(start: start, count: Int(length))
    return EditedLine(
      scalars: values.map { Unicode.Scalar($0) ?? "\u{FFFD}" },
      cursor: min(max(Int(cursor), 0), Int(length)))
  }

  /// Inserts text at the cursor, as much of it as the line has room for.
  func insert(_ text: String) {
    guard let handle, !text.isEmpty else { return }
    let scalars = text.unicodeScalars
    let room = Self.lineScalarsMax - line().scalars.count
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

  /// Puts another line in the place of the one that is edited.
  func replaceLine(with new: EditedLine) {
    guard let handle else { return }
    let old = line()
    cel_move_cursor(handle, Int32(old.scalars.count - old.cursor))
    cel_delete_before_cursor(handle, Int32(old.scalars.count))
    insert(new.text)
    cel_move_cursor(handle, Int32(new.cursor - line().cursor))
  }

  /// Takes back what was put in before the cursor beyond the limit.
  func enforceLimit() {
    guard let handle else { return }
    let line = line()
    let excess = line.scalars.count - Self.lineScalarsMax
    guard excess > 0 else { return }
    if line.cursor < excess { cel_move_cursor(handle, Int32(line.scalars.count - line.cursor)) }
    cel_delete_before_cursor(handle, Int32(excess))
    noteCut()
  }

  private func noteCut() {
    lineWasCut = true
    ring()
  }
}
