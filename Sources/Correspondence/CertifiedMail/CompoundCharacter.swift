/// Characters that hold several, as the post office counts them.
enum CompoundCharacter {
  /// How many characters this one counts as; 1 for all that hold no others.
  static func count(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 1 }
    let value = scalar.value
    if let number = number(value) { return (number < 10 ? 1 : 2) + 1 }
    switch value {
    // Ⓐ, ⒜, ㈠, ㈱, ㊞, ㋐, ㉐: one character and its frame.
    case 0x249C...0x24E9, 0x3220...0x3247, 0x3280...0x32B0, 0x32D0...0x32FE, 0x1F110...0x1F129,
      0x1F130...0x1F149:
      return 2
    case 0x3250: return 4
    // Squared words and units count what is written in them: ㎡ 2, ㎠ 3, ㍍ 4.
    case 0x3300...0x3357: return digit(squaredWords, value - 0x3300)
    case 0x3371...0x33DF: return digit(squaredUnits, value - 0x3371)
    case 0x32CC, 0x32CE, 0x32FF: return 2
    case 0x32CD, 0x32CF, 0x33FF: return 3
    // № is read as N, o and the full stop; ℡ as TEL.
    case 0x2116, 0x2121: return 3
    default: return 1
    }
  }

  /// The number in a frame or with its mark, as ⑬, ⑴, ⒈, ㏠ or ㍙; `nil` for anything else.
  private static func number(_ value: UInt32) -> Int? {
    switch value {
    case 0x2460...0x2473: Int(value - 0x2460) + 1
    case 0x2474...0x2487: Int(value - 0x2474) + 1
    case 0x2488...0x249B: Int(value - 0x2488) + 1
    case 0x24EA, 0x24FF: 0
    case 0x24EB...0x24F4: Int(value - 0x24EB) + 11
    case 0x24F5...0x24FE: Int(value - 0x24F5) + 1
    case 0x2776...0x277F: Int(value - 0x2776) + 1
    case 0x2780...0x2789: Int(value - 0x2780) + 1
    case 0x278A...0x2793: Int(value - 0x278A) + 1
    case 0x3251...0x325F: Int(value - 0x3251) + 21
    case 0x32B1...0x32BF: Int(value - 0x32B1) + 36
    case 0x32C0...0x32CB: Int(value - 0x32C0) + 1
    case 0x3358...0x3370: Int(value - 0x3358)
    case 0x33E0...0x33FE: Int(value - 0x33E0) + 1
    default: nil
    }
  }

  /// Whether it is a number, a letter or a kana in a frame, which may mark order.
  static func marksOrder(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    switch value {
    case 0x2460...0x2487, 0x249C...0x24FF, 0x2776...0x2793, 0x3220...0x3229, 0x3251...0x325F,
      0x3280...0x3289, 0x32B1...0x32BF, 0x32D0...0x32FE:
      return true
    default: return false
    }
  }

  private static func digit(_ counts: [UInt8], _ offset: UInt32) -> Int {
    let index = Int(offset)
    return counts.indices.contains(index) ? Int(counts[index] - 0x30) : 1
  }

  /// From U+3300 ㌀ on: how many characters each is made of (Unicode's compatibility decomposition).
  private static let squaredWords = Array(
    "4443433543334433234425653554333454333222233534532254535233333432333433354252443334234253".utf8)
  /// From U+3371 ㍱ on.
  private static let squaredUnits = Array(
    ("322322233222224222222223422222223333222222222233233323342333"
      + "356222222222222222222422243222222222232233243222233").utf8)
}
