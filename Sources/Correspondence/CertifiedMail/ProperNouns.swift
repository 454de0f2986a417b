/// A run of Latin letters with what holds it together: `INV-2026-001`, `info@example.co.jp`, `Co., Ltd.`.
enum LatinRun {
  /// Where the run that starts at `index` ends; `index` itself when none starts there.
  static func end(_ line: [Character], from index: Int) -> Int {
    guard isLetter(line[index]) else { return index }
    var end = index + 1
    var cursor = end
    while cursor < line.count {
      if isLetter(line[cursor]) || isDigit(line[cursor]) {
        cursor += 1
        end = cursor
      } else if joiners.contains(line[cursor]) {
        cursor += 1
      } else {
        break
      }
    }
    // A full stop belongs to an abbreviation: Ltd.
    if end < line.count, line[end] == ".", end + 1 == line.count || !isDigit(line[end + 1]) {
      end += 1
    }
    return end
  }

  static func isLetter(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return true
    case 0xC0...0x24F: return scalar.properties.isAlphabetic
    default: return false
    }
  }

  static func isDigit(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value)
  }

  /// Half width and small, as names are compared.
  static func folded(_ text: some Sequence<Character>) -> String {
    var folded = ""
    for character in text {
      for scalar in character.unicodeScalars {
        let plain = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
        if let scalar = Unicode.Scalar(plain) { folded.unicodeScalars.append(scalar) }
      }
    }
    return folded.lowercased()
  }

  private static let joiners: Set<Character> = [
    "-", "‐", "－", "_", "＿", "/", "／", ".", "．", "@", "＠", ":", "：", "&", "＆", "'", "’", "+", "#",
    "%", "?",
    "=",
  ]
}

/// Which Latin letters stand in a proper noun: the parties' own, those that the writer names, and what
/// stands right beside a mark of a firm or a building.
struct ProperNouns {
  private let named: [String]

  /// - Parameters:
  ///   - words: names that the writer says are names.
  ///   - parties: lines with the parties' names and addresses.
  init(_ words: [String], parties: [String] = []) {
    var named = words.map(LatinRun.folded)
    for line in parties {
      let characters = Array(line)
      var index = 0
      while index < characters.count {
        let end = LatinRun.end(characters, from: index)
        if end > index { named.append(LatinRun.folded(characters[index..<end])) }
        index = max(end, index + 1)
      }
    }
    self.named = named.filter { !$0.isEmpty }
  }

  func allow(_ line: [Character], _ range: Range<Int>) -> Bool {
    let run = LatinRun.folded(line[range])
    if run.contains("@") || run.contains("://") || run.hasPrefix("www.") { return false }
    if Self.isUnit(run, line, range) { return true }
    if named.contains(run) || named.contains(where: { holds($0, run) }) { return true }
    if Self.companyWords.contains(run) { return true }
    // A number with letters in it is no name, wherever it stands.
    if run.contains(where: \.isNumber), run.contains("-") || run.contains("/") { return false }
    return Self.before.contains { mark in
      range.lowerBound >= mark.count
        && Array(line[(range.lowerBound - mark.count)..<range.lowerBound]) == mark
    } || Self.after.contains { mark in line[range.upperBound...].starts(with: mark) }
      || Self.namesACompany(line, range)
  }

  /// Whether a name of several words holds this one: `Kaishu Trading Co., Ltd.` is four runs.
  private func holds(_ name: String, _ run: String) -> Bool {
    name.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "、" }).contains { $0 == run }
  }

  /// `5 kg`, `120m2`, or a unit alone.
  private static func isUnit(_ run: String, _ line: [Character], _ range: Range<Int>) -> Bool {
    guard units.contains(run) else { return false }
    let before = line[..<range.lowerBound].last { !$0.isWhitespace }
    guard let before else { return range.upperBound == line.count }
    return LatinRun.isDigit(before) || "一二三四五六七八九十百千万億数・/／".contains(before)
  }

  /// Whether the words right after are `Co., Ltd.`, `Inc.` and so on.
  private static func namesACompany(_ line: [Character], _ range: Range<Int>) -> Bool {
    let rest = LatinRun.folded(line[range.upperBound...].prefix(40))
    let words = rest.split { " ,，、".contains($0) }.prefix(4)
    for word in words {
      if companyWords.contains(String(word)) { return true }
      guard word.allSatisfy({ $0.isASCII }) else { return false }
    }
    return false
  }

  private static let units: Set<String> = [
    "mm", "cm", "m", "km", "mm2", "cm2", "m2", "km2", "cm3", "m3", "a", "ha", "mg", "g", "kg", "t",
    "ml", "cl", "dl", "l", "kl", "cc", "v", "kv", "w", "kw", "mw", "kwh", "wh", "kva", "hz", "khz",
    "mhz", "ghz", "kb", "mb", "gb", "tb", "db", "lx", "pa", "kpa", "mpa", "hpa", "n", "kn", "cal",
    "kcal",
    "m/s", "km/h", "rpm", "ppm",
  ]
  private static let companyWords: Set<String> = [
    "co.", "co.,ltd.", "ltd.", "ltd", "inc.", "inc", "llc", "llp", "k.k.", "corp.", "corporation",
    "company", "limited", "gmbh", "plc", "ag", "s.a.", "b.v.",
  ]
  private static let before = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "法人", "(株)", "（株）", "㈱", "(有)", "（有）",
  ].map(Array.init)
  private static let after = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "(株)", "（株）", "㈱", "(有)", "（有）", "社", "銀行", "ビル",
    "タワー", "マンション", "ハイツ", "コーポ", "ホールディングス", "グループ", "商事", "産業", "工業", "物産", "電機", "製作所", "支店",
    "工場", "店", "号室", "棟", "館",
  ].map(Array.init)
}
