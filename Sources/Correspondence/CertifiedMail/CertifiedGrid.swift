/// How many characters a line, and how many lines a sheet, the copies of a certified-content letter (内容証明)
/// may have.
///
/// The raw value is characters by lines, as it is typed. After Japan Post's conditions of use: written across,
/// 20 by 26, 26 by 20 or 13 by 40; written down, 20 by 26.
public enum CertifiedGrid: String, Sendable, CaseIterable {
  case standard = "20x26"
  case wide = "26x20"
  case narrow = "13x40"
  /// Lines run down, the first at the right.
  case vertical

  public var charactersPerLine: Int {
    switch self {
    case .standard, .vertical: 20
    case .wide: 26
    case .narrow: 13
    }
  }

  public var linesPerSheet: Int {
    switch self {
    case .standard, .vertical: 26
    case .wide: 20
    case .narrow: 40
    }
  }

  public var isVertical: Bool { self == .vertical }
}
