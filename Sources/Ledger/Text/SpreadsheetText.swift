/// Text that a spreadsheet doesn't take for a formula.
///
/// After the advice of OWASP on CSV injection: what begins with one of these signs is run by some programs.
enum SpreadsheetText {
  private static let signs: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

  /// The text with an apostrophe before a sign, or before an apostrophe that stands before one.
  static func guarded(_ text: String) -> String {
    guard isGuarded(text[...]) || text.first.map(signs.contains) ?? false else { return text }
    return "'" + text
  }

  /// The text as it was before ``guarded(_:)``.
  static func plain(_ text: String) -> String {
    isGuarded(text[...]) ? String(text.dropFirst()) : text
  }

  /// Whether there is an apostrophe, or more than one, before a sign.
  private static func isGuarded(_ text: Substring) -> Bool {
    guard text.first == "'" else { return false }
    return text.drop { $0 == "'" }.first.map(signs.contains) ?? false
  }
}
