/// A language that Kaishu speaks on screen and in letters.
public enum Language: String, Sendable, CaseIterable {
  case en
  case ja
  case zhHans = "zh-Hans"

  /// The language of a locale name (`ja_JP.UTF-8`, `zh-CN`, `C`); `nil` when it is none of ours.
  public init?(locale: String) {
    let name = locale.lowercased()
    if name.hasPrefix("ja") {
      self = .ja
    } else if name.hasPrefix("zh") {
      self = .zhHans
    } else if name.hasPrefix("en") {
      self = .en
    } else {
      return nil
    }
  }
}
