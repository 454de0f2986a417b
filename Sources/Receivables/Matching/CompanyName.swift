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
    var text = folded(withoutWords(name))[...]
    // A form before the name, one after it, and what stood beside them.
    for _ in 0..<4 {
      let before = text.count
      if let form = longest(prefixes[text.first ?? " "], { text.starts(with: $0) }, text.count) {
        text = text.dropFirst(form)
      }
      if let form = longest(
        suffixes[text.last ?? " "], { text.suffix($0.count).elementsEqual($0) }, text.count)
      {
        text = text.dropLast(form)
      }
      if text.count == before { break }
    }
    var core = String.UnicodeScalarView()
    core.append(
      contentsOf: text.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    return String(core)
  }

  private typealias Form = [Unicode.Scalar]

  /// The length of the longest form that fits and leaves something.
  private static func longest(
    _ forms: [Form]?, _ fits: (Form) -> Bool, _ count: Int
  ) -> Int? {
    forms?.first { $0.count < count && fits($0) }?.count
  }

  // MARK: - Folding

  /// Kana as large hiragana, letters lower case, no spaces.
  private static func folded(_ name: String) -> Form {
    Folding.search(name).unicodeScalars.compactMap {
      // Long vowels are written in many ways, or not at all.
      longMarks.contains($0) ? nil : large[$0] ?? $0
    }
  }

  private static let longMarks: Set<Unicode.Scalar> = ["ー", "-", "~", "〜"]

  private static let large: [Unicode.Scalar: Unicode.Scalar] = [
    "ぁ": "あ", "ぃ": "い", "ぅ": "う", "ぇ": "え", "ぉ": "お", "っ": "つ", "ゃ": "や", "ゅ": "ゆ",
    "ょ": "よ", "ゎ": "わ", "ゕ": "か", "ゖ": "け", "を": "お",
  ]

  // MARK: - Legal forms

  /// The name without the words at its end that say its legal form: `Acme Co., Ltd.` is `Acme`.
  private static func withoutWords(_ name: String) -> String {
    var words = name.split { $0.isWhitespace || $0 == "," || $0 == "，" }
    while words.count > 1, let last = words.last,
      wordForms.contains(Folding.ascii(String(last)).filter { $0 != "." })
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let wordForms: Set<String> = [
    "co", "company", "ltd", "limited", "llc", "llp", "inc", "incorporated", "corporation", "corp",
    "plc", "gmbh", "ag", "kg", "sa", "bv", "nv", "kk", "pte", "pty", "&",
  ]

  private static let written: [Form] = [
    "株式会社", "有限会社", "合同会社", "合名会社", "合資会社", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "社団法人", "財団法人",
    "医療法人", "学校法人", "宗教法人", "社会福祉法人", "税理士法人", "弁護士法人", "特定非営利活動法人", "(株)", "(有)", "(同)", "㈱", "㈲",
    "かぶしきがいしゃ", "かぶしきかいしゃ", "ゆうげんがいしゃ", "ごうどうがいしゃ", "ごうめいがいしゃ", "ごうしがいしゃ", "股份有限公司", "有限责任公司",
    "有限公司",
  ].map(folded)

  /// What banks write for legal forms and branches: `ｶ)` before a name, `(ｶ)` in it, `(ｶ` after it.
  private static let abbreviations: [Form] = [
    "か", "ゆ", "め", "し", "ど", "い", "ざい", "しや", "しゆう", "がく", "ふく", "そ", "ほご", "とくひ", "どく", "べん",
    "ちゆう", "ぎよ", "しほう", "ぜい", "だい", "のう", "ろうむ", "えい", "しゆつ",
  ].map(folded)

  /// By their first character, the longest first.
  private static let prefixes = Dictionary(
    grouping: (written + abbreviations.flatMap { [$0 + [")"], ["("] + $0 + [")"]] })
      .sorted { $0.count > $1.count }, by: { $0.first ?? " " })

  /// By their last character, the longest first.
  private static let suffixes = Dictionary(
    grouping: (written + abbreviations.flatMap { [["("] + $0, ["("] + $0 + [")"]] })
      .sorted { $0.count > $1.count }, by: { $0.last ?? " " })
}
