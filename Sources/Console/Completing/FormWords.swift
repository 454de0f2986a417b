/// Commands, options and values in the person's language. What the catalogue lacks is said as it was
/// declared, in English.
struct FormWords {
  let words: Words

  init(_ words: Words) { self.words = words }

  func about(_ command: CommandForm) -> String {
    first(["cmd.\(command.key)"]) ?? command.abstract
  }

  /// How it is typed: `letter KIND [CUSTOMER]`.
  func usage(_ command: CommandForm) -> String {
    first(["usage-line.\(command.key)"]) ?? command.name
  }

  func example(_ command: CommandForm) -> String {
    first(["example.\(command.key)"]) ?? command.name
  }

  /// What an option is for. One name may mean something else with another command.
  func about(_ form: ArgumentForm, of command: CommandForm?) -> String {
    first(
      [command.map { "option.\($0.key).\(form.key)" }, "option.\(form.key)"].compactMap { $0 })
      ?? form.abstract
  }

  /// What one of the fixed values means; empty where it says that itself.
  func about(choice: String, of form: ArgumentForm) -> String {
    first(["value-choice.\(form.valueName).\(choice)"]) ?? ""
  }

  /// How a value is called in a usage line: `DATE`.
  func name(_ form: ArgumentForm) -> String {
    first(["value.\(form.valueName)"]) ?? form.valueName.uppercased()
  }

  /// The form a value has: `a date, such as 2026-12-31`.
  ///
  /// Of an argument that may be left out it says what that means, where it means the same everywhere or the
  /// command has an entry of its own.
  func form(_ form: ArgumentForm, of command: CommandForm? = nil) -> String {
    var keys = ["value-hint.\(form.valueName)"]
    if form.shape == .positional, form.isOptional {
      keys.insert("value-hint.\(form.valueName)-optional", at: 0)
      if let command { keys.insert("argument.\(command.key).\(form.valueName)", at: 0) }
    }
    return first(keys)
      ?? (form.choices.isEmpty
        ? form.abstract : form.choices.joined(separator: words("list.separator")))
  }

  /// An option as it is typed, with the name of its value: `--pay-by DATE`.
  func usage(_ option: ArgumentForm) -> String {
    let name = option.names.first ?? option.key
    return option.shape == .flag ? name : "\(name) \(self.name(option))"
  }

  private func first(_ keys: [String]) -> String? {
    keys.first(where: words.has).map { words($0) }
  }
}
