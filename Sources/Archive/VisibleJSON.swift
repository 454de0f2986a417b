/// JSON that can be shown at a terminal: the canonical form, with everything invisible escaped.
///
/// It is the same document for every reader, but no longer the canonical bytes: for journals and listings, not
/// for what is signed.
public enum VisibleJSON {
  public static func bytes(_ value: JSONValue) -> [UInt8] { Array(text(value).utf8) }

  public static func text(_ value: JSONValue) -> String { escaped(CanonicalJSON.text(value)) }

  /// Such characters stand inside strings only: what is between them is ASCII.
  private static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isInvisible(scalar) else {
        escaped.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        escaped.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      }
    }
    return String(escaped)
  }

  /// Controls (C0, DEL, C1), marks of direction and other format characters, separators of lines.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0x3001..<0xD800: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
