import CEditLine

/// What the keys do beside libedit's own bindings.
///
/// libedit learns of no escape sequence: each that has a meaning here is handed over as one character
/// that can't be typed. Otherwise Escape by itself would mean nothing in vi's keys, and a sequence that
/// nobody has bound would be typed into the line. The person's own bindings come after these and win.
enum KeyBindings {
  /// Makes these the bindings of the keys that are chosen.
  static func apply(to editor: OpaquePointer) {
    // libedit's own guesses, such as what the arrows send.
    for start in ["\\e[", "\\eO"] { cel_unbind(editor, start) }
    for (keys, command) in stand { cel_bind(editor, CELMapMain, keys, command) }
    for (keys, command) in inserting { cel_bind(editor, CELMapMain, keys, command) }
    cel_bind(editor, CELMapMain, neverPressed, "ed-unassigned")
    if cel_is_vi(editor) {
      cel_bind(editor, CELMapMain, loneEscapeKeys, "vi-command-mode")
      for (keys, command) in stand {
        cel_bind(editor, CELMapAlternative, keys, viEquivalents[command] ?? command)
      }
      for (keys, command) in viInserting { cel_bind(editor, CELMapMain, keys, command) }
      for (keys, command) in viCommands { cel_bind(editor, CELMapAlternative, keys, command) }
    } else {
      for (keys, command) in emacs { cel_bind(editor, CELMapMain, keys, command) }
    }
  }

  /// Keys in libedit's notation and the commands they run, in emacs' keys and in vi's while inserting.
  private static let inserting: [(keys: String, command: String)] = [
    ("^I", EditorCommand.complete.name),
    ("^R", EditorCommand.search.name),
    ("^L", EditorCommand.clearScreen.name),
    ("^P", EditorCommand.older.name),
    ("^N", EditorCommand.newer.name),
    ("^_", EditorCommand.undo.name),
    ("^X^U", EditorCommand.undo.name),
    ("^X^E", EditorCommand.outsideEditor.name),
    // Ctrl-W takes a word, whatever the terminal's own word-erase key is; Ctrl-U what is before
    // the cursor.
    ("^W", "ed-delete-prev-word"),
    ("^U", "vi-kill-line-prev"),
    ("^?", "em-delete-prev-char"),
    ("^H", "em-delete-prev-char"),
    ("^D", "em-delete-or-list"),
    // No way to put a control character into a line.
    ("^V", "ed-unassigned"), ("^Q", "ed-unassigned"),
  ]

  /// Only in emacs' keys: vi's have Escape for something else.
  private static let emacs: [(keys: String, command: String)] = [
    ("\\e_", EditorCommand.redo.name),
    ("\\ep", EditorCommand.older.name), ("\\eP", EditorCommand.older.name),
    ("\\en", EditorCommand.newer.name), ("\\eN", EditorCommand.newer.name),
    // No way to run a libedit command by its name.
    ("\\ex", "ed-unassigned"), ("\\eX", "ed-unassigned"),
  ]

  /// In vi's keys while inserting: what emacs' keys have too. The others would put a control character
  /// into the line.
  private static let viInserting: [(keys: String, command: String)] = [
    ("^A", "ed-move-to-beg"), ("^E", EditorCommand.end.name),
    ("^B", "ed-prev-char"), ("^F", EditorCommand.right.name),
    ("^K", "ed-kill-line"), ("^Y", "em-yank"), ("^T", "ed-transpose-chars"),
    ("^@", "ed-unassigned"), ("^G", "ed-unassigned"), ("^O", "ed-unassigned"),
    ("^S", "ed-unassigned"), ("^]", "ed-unassigned"), ("^^", "ed-unassigned"),
  ]

  /// In vi's keys while not inserting.
  private static let viCommands: [(keys: String, command: String)] = [
    ("k", EditorCommand.older.name), ("-", EditorCommand.older.name),
    ("^P", EditorCommand.older.name),
    ("j", EditorCommand.newer.name), ("+", EditorCommand.newer.name),
    ("^N", EditorCommand.newer.name),
    ("u", EditorCommand.undo.name), ("^_", EditorCommand.undo.name),
    ("/", EditorCommand.search.name), ("?", EditorCommand.search.name),
    ("^R", EditorCommand.search.name),
    ("v", EditorCommand.outsideEditor.name),
    ("^L", EditorCommand.clearScreen.name),
  ]

  /// Commands that escape sequences run, in both of vi's states, and how the sequences go on after
  /// the escape: those of xterm, the Linux console, rxvt, screen and tmux, in both cursor key modes.
  private static let sequences: [(command: String, endings: [String])] = [
    (EditorCommand.older.name, ["[A", "OA"]),
    (EditorCommand.newer.name, ["[B", "OB"]),
    (EditorCommand.right.name, ["[C", "OC"]),
    ("ed-prev-char", ["[D", "OD"]),
    ("ed-move-to-beg", ["[H", "OH", "[1~", "[7~", "[1;5H", "[7^"]),
    (EditorCommand.end.name, ["[F", "OF", "[4~", "[8~", "[1;5F", "[8^"]),
    (EditorCommand.deleteNext.name, ["[3~"]),
    (
      "em-next-word",
      ["[1;5C", "[1;3C", "[1;9C", "[5C", "O5C", "Oc", "\u{1B}[C", "\u{1B}OC", "\u{1B}[1;5C"]
    ),
    (
      "ed-prev-word",
      ["[1;5D", "[1;3D", "[1;9D", "[5D", "O5D", "Od", "\u{1B}[D", "\u{1B}OD", "\u{1B}[1;5D"]
    ),
    ("em-delete-next-word", ["[3;5~", "[3;3~", "[3^", "\u{1B}[3~"]),
  ]

  /// Not inserting, vi's cursor stays on the last character.
  private static let viEquivalents = [
    EditorCommand.right.name: "ed-next-char", EditorCommand.end.name: "ed-move-to-end",
    EditorCommand.deleteNext.name: "ed-delete-next-char",
  ]

  /// The character that stands for Escape by itself in vi's keys.
  static let loneEscape: Unicode.Scalar = "\u{9E}"
  private static let loneEscapeKeys = "\\236"
  /// A key that is never pressed. libedit must know of one sequence, whatever the person unbinds:
  /// it does not look whether its list of them is empty.
  private static let neverPressed = "\\237\\237"

  /// The character that stands for a sequence; nil for one without a meaning.
  static func character(for sequence: String) -> Unicode.Scalar? { characters[sequence] }

  /// The keys that stand for the commands of `sequences`, in libedit's notation.
  private static let stand: [(keys: String, command: String)] = sequences.indices.map {
    ("\\" + String(0x80 + $0, radix: 8), sequences[$0].command)
  }

  private static let characters: [String: Unicode.Scalar] = {
    var characters: [String: Unicode.Scalar] = [:]
    for (index, entry) in sequences.enumerated() {
      for ending in entry.endings {
        characters["\u{1B}" + ending] = Unicode.Scalar(UInt8(0x80 + index))
      }
    }
    return characters
  }()
}
