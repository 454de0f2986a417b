/// What stands in a ``CueText`` in place of a figure, and in a pattern for any such figure.
enum CueMark: Character {
  /// `£500`, `30万円`, `25%`, `half`, 一半.
  case amount = "#"
  /// `30 November`, `Friday`, `next month`, 月末, 下周五.
  case date = "@"
  /// `3 instalments`, 3回払い, 三期.
  case payments = "+"
  /// `47 days`, 3ヶ月, 两个月.
  case span = "~"

  /// In the text: codes of the private use area, which nobody types.
  var code: UInt32 {
    switch self {
    case .amount: 0xE000
    case .date: 0xE001
    case .payments: 0xE002
    case .span: 0xE003
    }
  }

  static func isMark(_ code: UInt32) -> Bool { (0xE000...0xE003).contains(code) }
}
