import Receivables

/// Takes what was said apart: into sentences, and a sentence where another act may begin.
struct SentenceSplitter {
  let typed: [Character]
  let language: Language

  /// Sentences without what ends them; `isAsked` when that was a question mark.
  func sentences() -> [(range: Range<Int>, isAsked: Bool)] {
    var found: [(range: Range<Int>, isAsked: Bool)] = []
    var start = 0
    var place = 0
    while place < typed.count {
      guard ends(at: place) else {
        place += 1
        continue
      }
      let end = place
      var isAsked = false
      while place < typed.count, ends(at: place) || typed[place].isWhitespace {
        if typed[place] == "?" || typed[place] == "？" { isAsked = true }
        place += 1
      }
      found.append((start..<end, isAsked))
      start = place
    }
    found.append((start..<typed.count, false))
    return found.filter { part in typed[part.range].contains { $0.isLetter || $0.isNumber } }
  }

  private func ends(at place: Int) -> Bool {
    switch typed[place].unicodeScalars.first {
    case "。", "！", "？", "!", "?", "．", "；", ";", "\n", "\r", "｡": return true
    case ".": return !isInside(place) && !endsAbbreviation(place)
    default: return false
    }
  }

  /// A point in a number or between letters (`3.5`, `a.m`).
  private func isInside(_ place: Int) -> Bool {
    guard place + 1 < typed.count else { return false }
    return typed[place + 1].isNumber || typed[place + 1].isLetter && typed[place + 1].isASCII
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "ltd", "co", "inc", "no", "inv", "corp", "st", "vs", "approx", "prof",
  ]

  private func endsAbbreviation(_ place: Int) -> Bool {
    var start = place
    while start > 0, typed[start - 1].isLetter { start -= 1 }
    let word = String(typed[start..<place]).lowercased()
    guard Self.abbreviations.contains(word) || word.count == 1 && word != "i" else { return false }
    // At the very end it ends the sentence as well.
    return typed[(place + 1)...].contains { $0.isLetter || $0.isNumber }
  }

  // MARK: - Parts of a sentence

  /// Where the parts of a sentence begin, the first included: after a comma, before or after a conjunction.
  func parts(of sentence: Range<Int>) -> [Range<Int>] {
    var starts = [sentence.lowerBound]
    for place in sentence.dropFirst() where begins(at: place, in: sentence) {
      starts.append(place)
    }
    let ends = starts.dropFirst() + [sentence.upperBound]
    return zip(starts, ends).map { $0..<$1 }.filter { part in
      typed[part].contains { $0.isLetter || $0.isNumber }
    }
  }

  private func begins(at place: Int, in sentence: Range<Int>) -> Bool {
    let before = typed[place - 1]
    if Self.tails.contains(where: { typed[place..<sentence.upperBound].starts(with: $0) }) {
      return false
    }
    switch before {
    case "、", "，", "：", "—", "–", "…": return true
    case ",", ":":
      return !(typed[place].isNumber && place > 1 && typed[place - 2].isNumber)
    default: break
    }
    switch language {
    case .en: return before == " " && Self.english.contains { stands($0, at: place, in: sentence) }
    case .ja:
      return Self.japanese.contains { word in
        let start = place - word.count
        return start > sentence.lowerBound && stands(word, at: start, in: sentence)
      }
    case .zhHans: return Self.chinese.contains { stands($0, at: place, in: sentence) }
    }
  }

  private func stands(_ word: [Character], at place: Int, in sentence: Range<Int>) -> Bool {
    guard place + word.count < sentence.upperBound else { return false }
    return word.indices.allSatisfy {
      typed[place + $0] == word[$0] || typed[place + $0].lowercased() == String(word[$0])
    }
  }

  /// Words that belong to what stands before them.
  private static let tails: [[Character]] = [
    "ということ", "という", "とのこと", "って", "对吗", "对吧", "是吗", "可以吗", "行吗", "怎么样", "好吗", "是吧", "对不对", "是不是",
    "没错吧", "您看",
  ].map(Array.init)
  /// Words that another act begins with.
  private static let english: [[Character]] = [
    "but ", "however ", "so can ", "so could ", "so what ", "so when ", "so how ", "and can ",
    "and could ", "and what ", "and when ", "and how ", "and who ", "otherwise ", "or else ",
    "or we ", "or i ",
  ].map(Array.init)
  /// Words that an act ends with.
  private static let japanese: [[Character]] = [
    "ますが", "ですが", "ましたが", "ませんが", "ですけど", "ますけど", "けれども", "ですので", "ますので", "だけど", "ですから",
  ].map(Array.init)
  private static let chinese: [[Character]] = [
    "但是", "不过", "可是", "然而", "请问", "否则", "不然",
  ].map(Array.init)
}
