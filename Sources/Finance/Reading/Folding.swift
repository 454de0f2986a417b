/// Text brought to one form before it is read or searched.
public enum Folding {
  /// Full-width letters, digits and signs as ASCII, lower case, the ideographic space as a space.
  public static func ascii(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: scalars.append(" ")
      case 0xFFE5: scalars.append("¥")
      case 0x2212, 0x2010...0x2015: scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased()
  }

  /// ``ascii(_:)``, and kana folded to hiragana (half-width too), so that ヤマダ, ﾔﾏﾀﾞ and やまだ meet.
  ///
  /// Spaces and the middle dot are left out: a name is found however it was spaced.
  public static func search(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in ascii(text).unicodeScalars {
      switch scalar.value {
      case 0xFF61...0xFF9F: appendHalfWidth(scalar, to: &folded)
      case 0x30A1...0x30F6:
        folded.append(Unicode.Scalar(scalar.value - 0x60) ?? scalar)
      case 0x20, 0x30FB, 0xB7, 0x09: continue
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// Hiragana for the half-width katakana U+FF66…U+FF9D, in their order.
  private static let halfWidth = Array(
    "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん"
      .unicodeScalars)

  private static func appendHalfWidth(
    _ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
  ) {
    switch scalar.value {
    case 0xFF66...0xFF9D: folded.append(halfWidth[Int(scalar.value - 0xFF66)])
    case 0xFF9E, 0xFF9F:
      // A voicing mark changes the kana before it: か becomes が, は becomes ば or ぱ.
      if scalar.value == 0xFF9E, folded.last == "う" {
        folded.removeLast()
        folded.append("ゔ")
        return
      }
      guard let last = folded.last, (0x304B...0x307B).contains(last.value) else { return }
      folded.removeLast()
      let step: UInt32 = scalar.value == 0xFF9E ? 1 : 2
      folded.append(Unicode.Scalar(last.value + step) ?? last)
    default: return
    }
  }
}
