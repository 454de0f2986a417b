import LineEditing

/// The manual page in man's own macros, made from the command tree and the catalogue.
struct ManualPage {
  let words: Words

  private var forms: FormWords { FormWords(words) }

  func text() -> String {
    (head() + commands() + options() + keys() + ending()).joined(separator: "\n")
  }

  private func head() -> [String] {
    [
      ".TH KAISHU 1 \"\" \"kaishu \(Version.text)\" " + Self.quoted(words("manual.section")),
      // Lines of text without spaces can't be stretched.
      ".ad l",
      section("name"), "kaishu \\- " + escaped(words("manual.about")),
      section("synopsis"), ".B kaishu", ".RI [ " + Self.quoted(words("manual.options-word")) + " ]",
      ".RI [ " + Self.quoted(words("manual.command-word")) + " ]",
      section("description"), escaped(words("manual.what")),
    ]
  }

  private func commands() -> [String] {
    [section("commands")]
      + CommandTree.groups.flatMap { group in
        [".SS " + escaped(words("help.\(group.name)"))]
          + group.names.compactMap(CommandForms.command).flatMap(\.family)
          .flatMap(command)
      }
  }

  private func command(_ form: CommandForm) -> [String] {
    var lines = [
      ".TP", ".B " + escaped(forms.usage(form)), escaped(forms.about(form)),
    ]
    let rows =
      form.positionals.map { (forms.name($0), forms.form($0, of: form)) }
      + form.options.map { (forms.usage($0), forms.about($0, of: form)) }
    if !rows.isEmpty { lines.append(".RS") }
    lines += rows.flatMap { tagged($0.0, $0.1) }
    if !rows.isEmpty { lines.append(".RE") }
    lines += [".IP", escaped(words("manual.example", ["line": forms.example(form)]))]
    return lines
  }

  private func options() -> [String] {
    [section("options")]
      + CommandForms.global.flatMap { tagged(forms.usage($0), forms.about($0, of: nil)) }
  }

  private func keys() -> [String] {
    [section("keys")] + KeyHelp.entries.flatMap { tagged($0.keys, words("key.\($0.id)")) }
  }

  private func ending() -> [String] {
    var lines = [section("environment")]
    for name in ["KAISHU_BOOK", "KAISHU_TODAY", "KAISHU_PAGER", "NO_COLOR"] {
      lines += tagged(name, words("manual.environment.\(name)"))
    }
    lines.append(section("files"))
    for name in ["data", "state", "training", "config"] {
      lines += tagged(words("manual.file.\(name)"), words("manual.file-about.\(name)"))
    }
    lines.append(section("status"))
    for status in ["0", "1", "64"] { lines += tagged(status, words("manual.status.\(status)")) }
    return lines
  }

  private func section(_ key: String) -> String {
    ".SH " + Self.quoted(words("manual.\(key)"))
  }

  private func tagged(_ name: String, _ text: String) -> [String] {
    [".TP", ".B " + escaped(name), escaped(text)]
  }

  /// Text that roff reads as text: backslashes and hyphens are its own signs, and so are a point or an
  /// apostrophe at the start of a line.
  private func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\(rs").replacing("-", with: "\\-")
      .replacing("~", with: "\\(ti").replacing("^", with: "\\(ha").replacing("\n", with: "\n.br\n")
    let breakable = Self.breakable(plain)
    return plain.first.map { ".'".contains($0) } ?? false ? "\\&" + breakable : breakable
  }

  /// Text without spaces can be broken after any of its double-width characters, but for a mark that may
  /// not begin a line.
  private static func breakable(_ text: String) -> String {
    var broken = ""
    for character in text {
      if broken.last.map({ DisplayWidth.of($0) == 2 && !"（「“".contains($0) }) ?? false,
        !"、。，：；）」”・！？ー\n".contains(character)
      {
        broken += "\\:"
      }
      broken.append(character)
    }
    return broken
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\\(dq").replacing("-", with: "\\-") + "\""
  }
}
