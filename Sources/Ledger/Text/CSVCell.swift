/// A cell of a CSV file that we write.
public enum CSVCell {
  /// A text, quoted where it has to be; one that a spreadsheet would take for a formula begins with an apostrophe.
  public static func text(_ text: String) -> String {
    let safe = SpreadsheetText.guarded(text)
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
