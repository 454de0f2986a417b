/// Amounts of money in text: digits with a currency, as English, Japanese and Chinese write them.
///
/// `¥800,000`, `$5`, `USD 300`, `300 euros`, `80万`, `２０万円`, `五十万元`, `3,000块`. A number alone is none, nor are a
/// share, a date, or a count.
public enum AmountText {
  private static let before = [
    "¥", "￥", "$", "＄", "€", "£", "USD", "JPY", "EUR", "GBP", "CNY", "RMB", "US$", "HK$",
  ]
  private static let after = [
    "円", "圓", "元", "块", "塊", "日元", "美元", "欧元", "英镑", "ドル", "ユーロ", "ポンド", "人民币", "yen", "dollar",
    "euro",
    "pound", "yuan", "USD", "JPY", "EUR", "GBP", "CNY", "RMB",
  ]
  private static let large: Set<Character> = ["万", "萬", "億", "亿"]
  private static let written: Set<Character> = [
    "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "两", "兩", "壱", "弐", "参",
  ]

  /// The first amount as it is written; `nil` when there is none.
  public static func first(in text: String) -> String? {
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      guard isDigit(characters[index]) || written.contains(characters[index]) else {
        index += 1
        continue
      }
      let start = index
      // The number of a value's place is none.
      let isPlace = start > 0 && characters[start - 1] == "{"
      while index < characters.count, isPart(characters, index) { index += 1 }
      if !isPlace, let found = amount(characters, start, index) { return found }
    }
    return nil
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  /// A digit, a large unit, or a separator between digits.
  private static func isPart(_ all: [Character], _ index: Int) -> Bool {
    let character = all[index]
    if isDigit(character) || written.contains(character) || large.contains(character) {
      return true
    }
    return ",.，．".contains(character) && index + 1 < all.count && isDigit(all[index + 1])
  }

  private static func amount(_ all: [Character], _ start: Int, _ end: Int) -> String? {
    let number = all[start..<end]
    let isWritten = !number.contains(where: isDigit)
    var from = start
    if from > 0, all[from - 1] == " " { from -= 1 }
    if !isWritten,
      let mark = before.first(where: { all[..<from].suffix($0.count).elementsEqual($0) })
    {
      return String(all[(from - mark.count)..<end])
    }
    var to = end
    if to < all.count, all[to] == " " { to += 1 }
    let rest = String(all[to...].prefix(8)).lowercased()
    if let mark = after.first(where: { rest.hasPrefix($0.lowercased()) }),
      !isWritten || number.count > 1
    {
      return String(all[start..<to + mark.count])
    }
    // 80万 is money even without a currency; 万一 and 千万 are words.
    return !isWritten && number.last.map(large.contains) == true ? String(number) : nil
  }
}
