import Finance

/// What somebody can pay each month, with the months that differ: `20万、12月だけ50万`, `2,000 a month, nothing in
/// August`, `每月2万，6月和7月5万`.
///
/// It is no offer, so that it needs neither a balance nor a day; a word that says nothing of this makes the whole
/// unreadable rather than half understood.
struct MonthlyMeans {
  /// Zero when only some months were named.
  let usual: Money
  /// By the month of the year (1–12).
  let byMonth: [Int: Money]

  /// `nil` when a part is neither an amount nor an amount in named months, or a month has two.
  ///
  /// - Parameter amount: reads a bare amount; `nil` for what is none.
  init?(_ typed: String, amount: (String) -> Money?) {
    var usual: Money?
    var byMonth: [Int: Money] = [:]
    var waiting: [Int] = []
    for part in Self.parts(typed) {
      let (months, rest) = Self.takeMonths(part)
      let bare = Self.bare(rest, isInMonths: !months.isEmpty || !waiting.isEmpty)
      if bare.isEmpty, !months.isEmpty {
        waiting += months
        continue
      }
      guard let money = amount(bare) else { return nil }
      let all = waiting + months
      waiting = []
      if all.isEmpty {
        guard usual == nil else { return nil }
        usual = money
      }
      for month in all {
        guard byMonth.updateValue(money, forKey: month) == nil else { return nil }
      }
    }
    guard waiting.isEmpty, let currency = (usual ?? byMonth.first?.value)?.currency else {
      return nil
    }
    self.usual = usual ?? .zero(currency)
    self.byMonth = byMonth
  }

  // MARK: - Parts

  private static let breaks = [
    "、", "，", "；", ";", "。", ", ", " and ", " but ", " plus ", "ただし", "但し", "但是", "但", "と", "和",
    "・",
  ]

  private static func parts(_ typed: String) -> [String] {
    // Full-width commas part what they stand between, also without a blank; those in a number are not.
    var text = typed.replacing("，", with: "\n")
    text = Folding.ascii(text)
    for word in breaks { text = text.replacing(word, with: "\n") }
    return text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The months that a part names, and what else it says.
  private static func takeMonths(_ part: String) -> (months: [Int], rest: String) {
    var months: [Int] = []
    var rest = ""
    var digits = ""
    for character in part {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if character == "月", let month = Int(digits), (1...12).contains(month) {
        months.append(month)
        digits = ""
      } else {
        rest += digits + String(character)
        digits = ""
      }
    }
    rest += digits
    let words = rest.split(separator: " ").filter { word in
      guard let month = names.firstIndex(where: { isName(word, of: $0) }) else { return true }
      months.append(month + 1)
      return false
    }
    return (months, words.joined(separator: " "))
  }

  private static func isName(_ word: Substring, of name: String) -> Bool {
    let bare = word.last == "." ? word.dropLast() : word
    return bare == name || (bare.count == 3 && name.hasPrefix(bare))
      || bare == "sept" && name == names[8]
  }

  // MARK: - Words besides

  private static let everyMonth = ["毎月", "月々", "月に", "每个月", "每月", "月"]
  private static let aMonth = [
    "per month", "a month", "each month", "every month", "monthly", "/month", "/月", "ずつ",
  ]
  private static let inMonths = [
    "だけ", "のみ", "は", "に", "なら", "只有", "只能", "只", "仅", "可以", "可", "付", "是", "为",
  ]
  private static let inMonthsEnglish: Set<String> = ["in", "for", "only", "just", "during"]
  private static let nothing: Set<String> = [
    "なし", "無し", "無理", "没有", "无", "不行", "none", "nothing", "no", "skip", "ゼロ", "零",
  ]

  /// What is left when the words around an amount are taken away.
  private static func bare(_ text: String, isInMonths: Bool) -> String {
    var text = text
    if let word = everyMonth.first(where: { text.hasPrefix($0) }) {
      text = String(text.dropFirst(word.count))
    }
    if let word = aMonth.first(where: { text.hasSuffix($0) }) {
      text = String(text.dropLast(word.count))
    }
    guard isInMonths else { return text.trimmed }
    text = text.split(separator: " ").filter { !inMonthsEnglish.contains(String($0)) }
      .joined(separator: " ")
    while let word = inMonths.first(where: { text.hasPrefix($0) }) {
      text = String(text.dropFirst(word.count))
    }
    text = text.trimmed
    return nothing.contains(text) ? "0" : text
  }
}
