import Finance

/// Chinese amounts in capitals (大写), as bills, contracts and demands write them.
///
/// After the basic rules for filling in bills and settlement vouchers, annex 1 of 支付结算办法: 整 ends
/// an amount without 分; a run of zeros is one 零; where the units place is 0 and 角 follows, 零 is
/// written before 角; ten is 壹拾, never 拾.
public enum ChineseCapitals {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let places = ["", "拾", "佰", "仟"]
  private static let groups = ["", "万", "亿"]

  /// The first amount too large to be written: 10¹² yuan.
  public static let yuanLimit = 1_000_000_000_000

  /// `叁佰贰拾万元整` for ¥3,200,000.00; `nil` for another currency than CNY, a negative amount and
  /// one of 10¹² yuan or more.
  public static func text(_ amount: Money) -> String? {
    guard amount.currency == .cny, amount.minorUnits >= 0 else { return nil }
    let (yuan, rest) = amount.minorUnits.quotientAndRemainder(dividingBy: 100)
    guard yuan < yuanLimit else { return nil }
    let (jiao, fen) = rest.quotientAndRemainder(dividingBy: 10)
    var text = ""
    if yuan > 0 { text = whole(yuan) + "元" }
    if rest == 0 { return (text.isEmpty ? "零元" : text) + "整" }
    if jiao > 0 {
      if yuan > 0, yuan % 10 == 0 { text += "零" }
      text += digits[jiao] + "角"
    } else if yuan > 0 {
      text += "零"
    }
    return fen > 0 ? text + digits[fen] + "分" : text + "整"
  }

  private static func whole(_ yuan: Int) -> String {
    var text = ""
    var zeroIsDue = false
    for index in groups.indices.reversed() {
      let group = yuan / power(10_000, index) % 10_000
      guard group > 0 else {
        zeroIsDue = !text.isEmpty
        continue
      }
      if !text.isEmpty, zeroIsDue || group < 1_000 { text += "零" }
      text += fourDigits(group) + groups[index]
      zeroIsDue = false
    }
    return text
  }

  private static func fourDigits(_ group: Int) -> String {
    var text = ""
    var zeroIsDue = false
    for place in (0..<4).reversed() {
      let digit = group / power(10, place) % 10
      if digit == 0 {
        zeroIsDue = !text.isEmpty
      } else {
        text += (zeroIsDue ? "零" : "") + digits[digit] + places[place]
        zeroIsDue = false
      }
    }
    return text
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * base }
  }
}
