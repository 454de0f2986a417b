/// Bars, courses and marks; in ASCII where the terminal has no block characters.
enum Bars {
  /// A bar as long as `part` is of `whole`, at most `width` columns; one column for anything above
  /// nothing, none for nothing and less.
  static func bar(_ part: Int, of whole: Int, width: Int, ascii: Bool) -> String {
    guard part > 0, whole > 0, width > 0 else { return "" }
    let share = Int(Int128(min(part, whole)) * Int128(width) / Int128(whole))
    return String(repeating: ascii ? "#" : "▇", count: max(1, share))
  }

  /// Values side by side, a column each, from nothing to the highest of them.
  ///
  /// Only nothing and less stands at the lowest step. The reader has to be told what the highest is.
  ///
  /// - Parameter highest: what the highest step stands for, where several courses are to be compared.
  static func sparkline(_ values: [Int], highest: Int? = nil, ascii: Bool) -> String {
    let steps = Array(ascii ? "_.-=#" : "▁▂▃▅▇")
    let top = max(highest ?? 0, values.max() ?? 0)
    return String(
      values.map { value in
        guard value > 0 else { return steps[0] }
        let last = Int128(steps.count - 1)
        // To the nearest step; a little still shows.
        let step = (Int128(value) * last * 2 + Int128(top)) / (Int128(top) * 2)
        return steps[max(1, Int(step))]
      })
  }

  /// Whether something was kept; told apart by shape.
  static func mark(_ isKept: Bool, ascii: Bool) -> String {
    ascii ? isKept ? "+" : "x" : isKept ? "●" : "○"
  }
}
