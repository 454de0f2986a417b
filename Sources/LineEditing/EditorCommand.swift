/// What libedit can't do, or does wrongly: with double-width characters, or at the end of a line in vi's
/// keys, where its own moves stop before the last character even while inserting. Bound to keys by name, as
/// libedit's own commands are, so that a person can bind them in `~/.editrc` too.
enum EditorCommand: Int32, CaseIterable {
  case complete, search, clearScreen, undo, redo, older, newer, outsideEditor
  case right, end, deleteNext

  /// The name for `bind`.
  var name: String {
    switch self {
    case .complete: "line-complete"
    case .search: "line-search"
    case .clearScreen: "line-clear-screen"
    case .undo: "line-undo"
    case .redo: "line-redo"
    case .older: "line-older"
    case .newer: "line-newer"
    case .outsideEditor: "line-edit-outside"
    case .right: "line-right"
    case .end: "line-end"
    case .deleteNext: "line-delete-next"
    }
  }
}
