/// Horizontal bars; in ASCII where the terminal has no block characters.
enum Bars {
  /// A bar as long as `part` is of `whole`, at most `width` columns; one column for anything above
  /// nothing.
  static func bar(_ part: Int, of whole: Int, width: Int, ascii: Bool) -> String {
    guard part > 0, whole > 0 else { return "" }
    let length = max(1, min(width, part * width / whole))
    return String(repeating: ascii ? "#" : "▇", count: length)
  }
}
