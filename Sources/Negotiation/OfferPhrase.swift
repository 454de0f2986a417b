import Finance

/// The words of an offer, taken apart piece by piece.
struct OfferPhrase {
  private(set) var text: String
  /// Whether a word said that the amount comes back each period (`毎月`, `a month`, `ずつ`).
  private(set) var isPerPeriod = false

  static let now: Set<String> = ["now", "today", "atonce", "今", "今すぐ", "すぐ", "现在", "马上", "先", "即日"]

  init(_ text: String) {
    var folded = Folding.ascii(text)
    for (from, to) in [
      ("×", "x"), ("✕", "x"), ("*", "x"), ("、", " , "), ("，", " , "), ("；", " , "), (";", " , "),
      ("。", " "), (", ", " , "), (" and ", " , "), (" then ", " , "),
    ] {
      folded = folded.replacing(from, with: to)
    }
    self.text = folded.trimmed
  }

  // MARK: - Frequency

  private static let periods: [(String, PaymentFrequency.Kind)] = [
    ("every two weeks", .biweekly), ("every 2 weeks", .biweekly), ("fortnightly", .biweekly),
    ("a fortnight", .biweekly), ("biweekly", .biweekly), ("隔週", .biweekly), ("每两周", .biweekly),
    ("每隔一周", .biweekly), ("2週間ごと", .biweekly),
    ("every week", .weekly), ("per week", .weekly), ("a week", .weekly), ("/week", .weekly),
    ("weekly", .weekly), ("毎週", .weekly), ("每周", .weekly), ("每星期", .weekly),
    ("every month", .monthly), ("per month", .monthly), ("a month", .monthly), ("/month", .monthly),
    ("monthly", .monthly), ("毎月", .monthly), ("每月", .monthly), ("每个月", .monthly),
    ("月々", .monthly),
  ]
  private static let each = ["ずつ", "each", "分つ"]

  /// The frequency that a word names, taken out of the phrase; `nil` when none does.
  mutating func takeFrequency() -> PaymentFrequency.Kind? {
    for word in Self.each where text.contains(word) {
      remove(word)
      isPerPeriod = true
    }
    for (word, kind) in Self.periods where text.contains(word) {
      // 毎月末 is "each month's end": its 月末 stays.
      if word == "毎月", text.contains("毎月末") {
        text = text.replacing("毎月末", with: "月末")
      } else if word == "每月", text.contains("每月底") {
        text = text.replacing("每月底", with: "月底")
      } else {
        remove(word)
      }
      isPerPeriod = true
      return kind
    }
    return nil
  }

  // MARK: - First and rest

  private static let rests = [
    "the remainder", "remainder", "the rest", "rest", "the balance", "balance", "残りは", "残りを", "残りの",
    "残り", "残額", "残金", "余额", "剩余的", "剩余", "其余", "剩下的", "剩下", "余款", "尾款",
  ]

  /// The phrase before and after "the rest"; `nil` when the offer has no such word.
  func splitAtRest() -> (OfferPhrase, OfferPhrase)? {
    for word in Self.rests {
      guard let range = text.firstRange(of: word) else { continue }
      var head = self
      var tail = self
      head.text = String(text[..<range.lowerBound]).trimmed
      tail.text = String(text[range.upperBound...]).trimmed
      head.isPerPeriod = false
      return (head, tail)
    }
    return nil
  }

  // MARK: - Amounts and counts

  private static let amountCharacters = Set("0123456789,.億亿万萬千百十¥$£€%")

  /// `6 x 200000` or `20万 x 6` as (count, amount), taken out of the phrase.
  mutating func takeTimes() -> (Int, String)? {
    for (index, character) in zip(text.indices, text) where character == "x" {
      let left = Self.trailingRun(text[..<index])
      let right = Self.leadingRun(text[text.index(after: index)...])
      guard !left.run.isEmpty, !right.run.isEmpty else { continue }
      let result: (Int, String)
      if let count = Int(left.run), count <= PlanGrid.countMax {
        result = (count, right.run)
      } else if let count = Int(right.run), count <= PlanGrid.countMax {
        result = (count, left.run)
      } else {
        continue
      }
      text = (String(left.before) + " " + String(right.after)).trimmed
      return result
    }
    for word in ["回", "期", "次"] {
      // 20万円を6回
      guard let range = text.firstRange(of: word) else { continue }
      let left = Self.trailingRun(text[..<range.lowerBound])
      guard let count = Int(left.run), count <= PlanGrid.countMax else { continue }
      var others = self
      others.text = String(left.before) + " " + String(text[range.upperBound...])
      if let amount = others.takeAmount() {
        text = others.text
        return (count, amount)
      }
    }
    return nil
  }

  private static let counts = [
    "回払い", "回に分けて", "回で", "回", "期付款", "期", "分割", "monthly payments", "equal payments", "payments",
    "payment", "instalments", "installments", "instalment", "months", "parts", "次",
  ]

  /// `in 4`, `4 instalments`, `4回払い`, `分4期` as a count, taken out of the phrase.
  mutating func takeCount() -> Int? {
    for grace in ["grace", "猶予", "宽限", "延期", "extension", "待って", "deferral"]
    where text.contains(grace) {
      remove(grace)
      return nil
    }
    for word in Self.counts {
      guard let range = text.firstRange(of: word) else { continue }
      let left = Self.trailingRun(text[..<range.lowerBound])
      // "in 3 months" is a date, "over 3 months" and "in 3 payments" are not.
      if word == "months", !left.before.trimmed.hasSuffix("over") { continue }
      guard let count = Int(left.run) else { continue }
      text = (String(left.before) + " " + String(text[range.upperBound...])).trimmed
      return count
    }
    let words = text.split(separator: " ")
    if let position = words.firstIndex(of: "in"), position + 1 < words.count,
      let count = Int(words[position + 1]),
      position + 2 == words.count || ["from", "starting", ","].contains(words[position + 2])
    {
      text = (words[..<position] + words[(position + 2)...]).joined(separator: " ")
      return count
    }
    return nil
  }

  private static let halves = ["半分", "半額", "一半", "half", "a third", "a quarter", "三分之一", "四分之一"]

  /// The first amount or share in the phrase, taken out of it; `nil` when there is none.
  mutating func takeAmount() -> String? {
    for half in Self.halves where text.contains(half) {
      remove(half)
      return half
    }
    var start = text.startIndex
    while start < text.endIndex {
      guard text[start].isASCII && text[start].isNumber || "¥$£€".contains(text[start]) else {
        start = text.index(after: start)
        continue
      }
      let (run, after) = Self.leadingRun(text[start...])
      // 12/25 and 12月25日 are dates.
      if after.first == "/" || after.first == "月" || after.first == "日" || after.first == "-" {
        start = Self.skipDate(after)
        continue
      }
      text = (String(text[..<start]) + " " + String(after)).trimmed
      return run
    }
    return nil
  }

  mutating func remove(_ word: String) {
    guard let range = text.firstRange(of: word) else { return }
    text.replaceSubrange(range, with: " ")
    text = text.trimmed
  }

  private static func skipDate(_ text: Substring) -> Substring.Index {
    text.firstIndex { !($0.isNumber || "/月日-年".contains($0)) } ?? text.endIndex
  }

  /// The amount that a text begins with: digits, scales, and a unit right after them.
  private static func leadingRun(_ text: Substring) -> (run: String, after: Substring) {
    let body = text.drop(while: { $0 == " " })
    var run = body.prefix(while: { amountCharacters.contains($0) })
    while let last = run.last, last == "," || last == "." { run = run.dropLast() }
    var after = body[run.endIndex...]
    for unit in ["k", "m", "円", "元", "yen", "yuan", "割"] where after.hasPrefix(unit) {
      let rest = after.dropFirst(unit.count)
      // "3 months" is no 3m.
      if unit.first?.isASCII ?? false, rest.first?.isLetter ?? false, rest.first?.isASCII ?? false {
        continue
      }
      let end = rest.startIndex
      return (String(body[..<end]), rest)
    }
    after = body[run.endIndex...]
    return (String(run), after)
  }

  private static func trailingRun(_ text: Substring) -> (before: Substring, run: String) {
    var end = text
    while end.last == " " { end = end.dropLast() }
    let unitless = end.last.map { "円元km".contains($0) } ?? false ? end.dropLast() : end
    let digits = unitless.reversed().prefix(while: { amountCharacters.contains($0) })
    guard !digits.isEmpty else { return (text, "") }
    let start = unitless.index(unitless.endIndex, offsetBy: -digits.count)
    return (end[..<start], String(end[start...]))
  }

  // MARK: - What is left

  private static let fillers: Set<String> = [
    ",", "from", "starting", "start", "on", "by", "at", "in", "the", "of", "for", "with", "please",
    "pay", "paid", "all", "full", "everything", "whole", "payments", "instalments", "down", "first",
    "until", "till", "over", "を", "に", "で", "は", "の", "分", "付", "は、", "x",
  ]

  /// What remains once the words that carry no date are left out.
  var withoutFillers: String {
    var rest = text
    for word in [
      "から", "より", "まで待って", "までに", "まで", "全額", "一括で", "一括", "頭金", "払い", "支払い", "お支払い", "の予定",
      "ください", "首付", "头款", "全款", "全部", "从", "开始", "付清", "支付", "还清", "起", "之前", "以前", "分期", "一次性",
      "先付",
      "先に", "等到", "に分けて", "分けて", "して",
    ] {
      rest = rest.replacing(word, with: " ")
    }
    let words = rest.split(separator: " ").map(String.init).filter { !Self.fillers.contains($0) }
    return words.joined(separator: " ").trimmed
  }
}
