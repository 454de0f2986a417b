/// Finds the characters that may be refused at the counter.
///
/// Allowed are kana, kanji, digits, brackets, punctuation, signs in common use, and Latin letters in proper
/// nouns only (Japan Post's conditions of use). Units are signs: m2 and kg are the post office's own examples.
struct CertifiedCharacterCheck {
  let nouns: ProperNouns

  func findings(_ line: String, number: Int) -> [CertifiedFinding] {
    let characters = Array(line)
    var findings: [CertifiedFinding] = []
    var index = 0
    while index < characters.count {
      let end = LatinRun.end(characters, from: index)
      if end > index {
        if !nouns.allow(characters, index..<end) {
          findings.append(finding(.latin, characters[index..<end], index, number))
        }
        index = end
      } else {
        if let problem = Self.problem(characters[index]) {
          findings.append(finding(problem, characters[index...index], index, number))
        }
        index += 1
      }
    }
    return findings
  }

  private func finding(
    _ problem: CertifiedFinding.Problem, _ seen: ArraySlice<Character>, _ index: Int,
    _ number: Int
  ) -> CertifiedFinding {
    CertifiedFinding(problem: problem, line: number, column: index + 1, seen: String(seen))
  }

  static func problem(_ character: Character) -> CertifiedFinding.Problem? {
    guard let first = character.unicodeScalars.first else { return nil }
    if character == "\t" { return .tab }
    if character.unicodeScalars.contains(where: { ValueText.isHidden($0) }) { return .hidden }
    if isEmoji(character, first) { return .emoji }
    if (0xFF61...0xFF9F).contains(first.value) {
      // ｢ ｣ ､ ｡ ･ are punctuation of half width, which counts like the full one.
      return first.value >= 0xFF66 ? .halfWidthKana : nil
    }
    if character.unicodeScalars.count > 1 {
      return (0xFE00...0xFE0F).contains(character.unicodeScalars.last?.value ?? 0)
        || (0xE0100...0xE01EF).contains(character.unicodeScalars.last?.value ?? 0)
        ? .machineDependent : .combiningMark
    }
    if isMachineDependent(first.value) { return .machineDependent }
    return isOtherWriting(first) ? .otherWriting : nil
  }

  private static func isEmoji(_ character: Character, _ first: Unicode.Scalar) -> Bool {
    if character.unicodeScalars.contains("\u{FE0F}") { return true }
    // Framed kana and kanji of the emoji block are signs, if rare ones.
    return first.properties.isEmojiPresentation || (0x1F300...0x1FAFF).contains(first.value)
  }

  private static func isMachineDependent(_ value: UInt32) -> Bool {
    switch value {
    // Roman numerals, №, ℡, fractions.
    case 0x2160...0x217F, 0x2116, 0x2121, 0x2150...0x215F, 0xBC...0xBE: true
    // ㈱ and others in brackets; squared words, eras and companies; telegraph hours and days.
    case 0x3200...0x321E, 0x322A...0x3243, 0x3244...0x3250, 0x328A...0x32B0, 0x32C0...0x32CF,
      0x32FF...0x3370, 0x3377...0x337F, 0x33C2, 0x33CD, 0x33D8, 0x33E0...0x33FE:
      true
    // Circled numbers above 20, black and doubled ones; letters in frames.
    case 0x3251...0x325F, 0x32B1...0x32BF, 0x24EB...0x24FF, 0x2776...0x2793, 0x249C...0x24E9,
      0x1F100...0x1F1FF:
      true
    // Dingbats, compatibility ideographs, private characters, kanji beyond the basic plane.
    case 0x2700...0x2775, 0x2794...0x27BF, 0xE000...0xF8FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Letters that are neither kana nor kanji nor Latin, nor Greek as signs use it (α, Ω).
  private static func isOtherWriting(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.isAlphabetic else { return false }
    switch scalar.value {
    case 0x391...0x3C9, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035,
      0x303B, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3220...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAA, 0xBA, 0x2100...0x214F, 0x2460...0x24FF:
      return false
    default: return true
    }
  }
}
