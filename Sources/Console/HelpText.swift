import LineEditing

/// Help on commands, in the language of the screen.
struct HelpText {
  let session: Session

  init(_ session: Session) { self.session = session }

  private static let nameWidth = 28

  var words: Words { session.words }
  private var forms: FormWords { FormWords(session.words) }

  /// All commands, by what they are for.
  func overview() -> [String] {
    var lines: [String] = []
    for group in CommandTree.groups {
      lines.append(session.output.styled(words("help.\(group.name)"), .bold))
      lines += group.names.flatMap(summary)
    }
    return lines + [words("help.more")]
  }

  private func summary(_ name: String) -> [String] {
    row(words("usage-line.\(name)"), words("cmd.\(name)"), width: Self.nameWidth)
  }

  /// An example first, then what the command does, what it takes, and its options.
  ///
  /// - Parameter isWhole: whether the options of every command are explained too, not only named.
  func page(_ command: CommandForm, isWhole: Bool = false) -> [String] {
    var lines = ["  " + forms.example(command), forms.about(command)]
    lines.append(words("help.usage", ["usage": forms.usage(command)]))
    lines += rows(
      command.subcommands.map { (forms.usage($0), forms.about($0)) }
        + command.positionals.map { (forms.name($0), about($0, of: command)) }
        + command.options.map { (forms.usage($0), about($0, of: command)) })
    if isWhole { return lines + [words("help.everywhere")] + options() }
    let names = CommandForms.global.compactMap(\.names.first).joined(separator: " ")
    return lines + [words("help.also", ["options": names])]
  }

  /// The options that every command takes.
  func options() -> [String] {
    rows(CommandForms.global.map { (forms.usage($0), about($0, of: nil)) })
  }

  /// What it is for, and its values where these are fixed and their name doesn't say it all.
  private func about(_ form: ArgumentForm, of command: CommandForm?) -> String {
    if form.shape == .positional { return forms.form(form, of: command) }
    let text = forms.about(form, of: command)
    guard form.shape == .option, !form.choices.isEmpty else { return text }
    return words("hint.described", ["name": text, "text": forms.form(form)])
  }

  func rows(_ pairs: [(String, String)]) -> [String] {
    let widest = pairs.map { DisplayWidth.of($0.0) }.max() ?? 0
    let width = min(session.desk.columns / 2, widest + 2)
    return pairs.flatMap { row($0.0, $0.1, width: width) }
  }

  /// A name and what it is, more lines where the screen is narrow.
  private func row(_ name: String, _ text: String, width: Int) -> [String] {
    let room = DisplayWidth.of(name) < width ? width : DisplayWidth.of(name) + 2
    return DisplayWidth.wrapped(
      "  " + DisplayWidth.padded(name, to: room) + text, to: session.desk.columns,
      indent: width + 2)
  }
}

/// `--help`, wherever it stands in a command line.
struct HelpRequest {
  /// The command it is about; `nil` for the program.
  let command: CommandForm?

  /// `nil` when no help was asked for.
  init?(_ arguments: [String]) {
    let before = arguments.prefix { $0 != "--" }
    guard before.contains("--help") || before.contains("-h") else { return nil }
    command = UsageFault.place(arguments)?.command
  }

  func show(_ session: Session) {
    let help = HelpText(session)
    if let command { return session.output.lines(help.page(command, isWhole: true)) }
    session.output.lines(
      help.overview() + [session.words("help.everywhere")] + help.options())
  }
}
