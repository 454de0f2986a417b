/// Text that comes in one piece and has to become one line.
public enum PastedText {
  /// The text with its line breaks and tabs turned into single spaces, those at its ends and other
  /// control characters dropped.
  public static func asOneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var breakPending = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029:
        breakPending = true
      case 0x00...0x1F, 0x7F...0x9F:
        continue
      default:
        // Not a second space beside one that is there.
        if breakPending, let last = result.last, last != " ", scalar != " " { result.append(" ") }
        breakPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
