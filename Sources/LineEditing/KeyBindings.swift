/// The keys that libedit does not bind by itself, or binds to something that harms here.
enum KeyBindings {
  /// Key sequences in libedit's notation and the commands they run.
  static let all: [(keys: String, command: String)] =
    moving.flatMap { command, endings in endings.map { ("\\e" + $0, command) } } + [
      // Ctrl-W takes a word, whatever the terminal's own word-erase key is; Ctrl-U what is before
      // the cursor.
      ("^W", "ed-delete-prev-word"),
      ("^U", "vi-kill-line-prev"),
      ("^?", "em-delete-prev-char"),
      ("^H", "em-delete-prev-char"),
      // No way to put a control character into a line, nor to run a libedit command by its name.
      ("^V", "ed-unassigned"), ("^Q", "ed-unassigned"),
      ("\\ex", "ed-unassigned"), ("\\eX", "ed-unassigned"),
    ]

  private static let moving: [(command: String, endings: [String])] = [
    ("ed-prev-history", ["[A", "OA"]),
    ("ed-next-history", ["[B", "OB"]),
    ("ed-next-char", ["[C", "OC"]),
    ("ed-prev-char", ["[D", "OD"]),
    ("ed-move-to-beg", ["[H", "OH", "[1~", "[7~"]),
    ("ed-move-to-end", ["[F", "OF", "[4~", "[8~"]),
    ("ed-delete-next-char", ["[3~"]),
    ("em-next-word", ["[1;5C", "[1;3C", "[5C", "Oc"]),
    ("ed-prev-word", ["[1;5D", "[1;3D", "[5D", "Od"]),
    ("em-delete-next-word", ["[3;5~"]),
  ]
}
