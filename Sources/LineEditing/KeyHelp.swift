/// The keys of the line editor, for a list that a person reads.
///
/// The words that go with each are found by its id, in whatever language the list is in.
public enum KeyHelp {
  /// The keys as they are named on most keyboards, those that do the same side by side, and a stable id of
  /// what they do; in the order in which a list shows them.
  public static let entries: [(keys: String, id: String)] = [
    ("Left, Right, Ctrl-B, Ctrl-F", "move-character"),
    ("Ctrl-Left, Ctrl-Right, Alt-B, Alt-F", "move-word"),
    ("Home, End, Ctrl-A, Ctrl-E", "move-line"),
    ("Backspace, Delete", "delete-character"),
    ("Ctrl-W, Alt-Backspace, Alt-D", "delete-word"),
    ("Ctrl-U, Ctrl-K", "delete-line"),
    ("Ctrl-Y", "put-back"),
    ("Ctrl-T", "swap"),
    ("Ctrl-_, Ctrl-X Ctrl-U", "undo"),
    ("Alt-_", "redo"),
    ("Up, Down, Ctrl-P, Ctrl-N", "recall"),
    ("Ctrl-R", "search"),
    ("Tab", "complete"),
    ("Ctrl-X Ctrl-E", "outside-editor"),
    ("Ctrl-L", "clear-screen"),
    ("Enter", "submit"),
    ("Ctrl-C", "cancel"),
    ("Ctrl-D", "leave"),
    ("Ctrl-Z", "suspend"),
  ]
}
