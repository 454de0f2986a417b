import Finance

/// A company's name brought to the form in which a bank, a ledger and a letterhead agree.
///
/// Banks in Japan pass names on in half-width katakana without small letters, with the legal form as an
/// abbreviation: `ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ` is 株式会社山田製作所, read ヤマダセイサクショ. The abbreviations are those of the table of the
/// Japanese Bankers Association (法人略語), as banks publish it for their customers.
public enum CompanyName {
  /// The name without its legal form, its punctuation and the difference of small and large kana; empty
  /// when nothing else is left.
  public static func core(_ name: String) -> String {
    var text = folded(name)
    for _ in 0..<4 {
      let before = text
      for form in forms {
        if text.hasPrefix(form), text.count > form.count { text.removeFirst(form.count) }
        if text.hasSuffix(form), text.count > form.count { text.removeLast(form.count) }
      }
      text = withoutBrackets(text)
      if text == before { break }
    }
    return text.filter { $0.isLetter || $0.isNumber }
  }

  /// Kana as large hiragana, letters lower case, no spaces.
  private static func folded(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in Folding.search(name).unicodeScalars {
      // Long vowels are written in many ways, or not at all.
      if longMarks.contains(scalar) { continue }
      scalars.append(large[scalar] ?? scalar)
    }
    return String(scalars)
  }

  private static let longMarks: Set<Unicode.Scalar> = ["ー", "-", "~", "〜"]

  private static let large: [Unicode.Scalar: Unicode.Scalar] = [
    "ぁ": "あ", "ぃ": "い", "ぅ": "う", "ぇ": "え", "ぉ": "お", "っ": "つ", "ゃ": "や", "ゅ": "ゆ",
    "ょ": "よ", "ゎ": "わ", "ゕ": "か", "ゖ": "け", "を": "お",
  ]

  /// Written-out forms, longest first, as ``folded(_:)`` leaves them.
  private static let forms: [String] = [
    "株式会社", "有限会社", "合同会社", "合名会社", "合資会社", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "社団法人", "財団法人",
    "医療法人", "学校法人", "宗教法人", "社会福祉法人", "税理士法人", "弁護士法人", "特定非営利活動法人", "(株)", "(有)", "(同)", "㈱", "㈲",
    "かぶしきがいしや", "かぶしきかいしや", "ゆうげんがいしや", "ごうどうがいしや", "ごうめいがいしや", "ごうしがいしや",
    "股份有限公司", "有限责任公司", "有限公司", "公司", "co.,ltd.", "co.,ltd", "coltd", "limited", "ltd.", "ltd",
    "llc", "inc.", "inc", "corporation", "corp.", "corp", "plc", "gmbh&co.kg", "gmbh", "ag", "s.a.",
    "b.v.", "k.k.", "pte.", "pty.", ",",
  ].map(folded).sorted { ($1.count, $0) < ($0.count, $1) }

  /// What banks write for legal forms: `ｶ)` before a name, `(ｶ)` in it, `(ｶ` after it.
  private static let abbreviations: [String] = [
    "か", "ゆ", "め", "し", "ど", "い", "ざい", "しや", "しゆう", "がく", "ふく", "そ", "ほご", "とくひ", "どく", "べん",
    "ちゆう", "ぎよ", "しほう", "ぜい", "だい", "のう", "ろうむ", "えい", "しゆつ",
  ]

  private static func withoutBrackets(_ text: String) -> String {
    var text = text
    for short in abbreviations {
      if text.hasPrefix("(\(short))") { text.removeFirst(short.count + 2) }
      if text.hasPrefix("\(short))") { text.removeFirst(short.count + 1) }
      if text.hasSuffix("(\(short))") { text.removeLast(short.count + 2) }
      if text.hasSuffix("(\(short)") { text.removeLast(short.count + 1) }
    }
    return text
  }
}
