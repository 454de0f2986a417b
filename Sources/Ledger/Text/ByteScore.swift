/// How much the bytes beyond ASCII look like Japanese, Chinese or Western European text, counted on
/// the bytes themselves by the structure of each encoding.
struct ByteScore {
  private(set) var highBytes = 0
  private(set) var utf8Characters = 0
  private var japanese = JapaneseScore()
  private var chinese = ChineseScore()
  private var western = WesternScore()

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte >= 0x80 {
        highBytes += 1
        if byte >= 0xC0 { utf8Characters += 1 }
      }
      japanese.add(byte)
      chinese.add(byte)
      western.add(byte)
    }
  }

  /// Characters beyond ASCII, read in this encoding.
  func characters(_ encoding: TextEncoding) -> Int {
    switch encoding {
    case .utf8: utf8Characters
    case .cp932: japanese.total
    case .gb18030: chinese.total
    case .windows1252: western.total
    }
  }

  /// Those of them that are common, in percent.
  func percent(_ encoding: TextEncoding) -> Int {
    let common =
      switch encoding {
      case .utf8: utf8Characters
      case .cp932: japanese.common + japanese.halfWidth
      case .gb18030: chinese.common
      case .windows1252: western.common
      }
    return common * 100 / max(1, characters(encoding))
  }

  /// Rare characters are up to 5% of Japanese ledgers (names), up to 20% of Chinese ones (GB 2312
  /// level 2 and beyond, in names too); Western letters stand alone between ASCII ones.
  func isPlausible(_ encoding: TextEncoding) -> Bool {
    switch encoding {
    case .utf8: true
    case .cp932: percent(.cp932) >= 95
    case .gb18030: percent(.gb18030) >= 80
    case .windows1252: percent(.windows1252) >= 90
    }
  }
}

/// Characters of CP932: kana, signs and JIS level 1 kanji are common, half-width kana are counted
/// apart, the rest (level 2, extensions, user-defined) is rare.
private struct JapaneseScore {
  private(set) var common = 0
  private(set) var halfWidth = 0
  private(set) var total = 0
  private var lead: UInt8?

  mutating func add(_ byte: UInt8) {
    if let first = lead {
      lead = nil
      total += 1
      switch first {
      case 0x81...0x83, 0x87, 0x89...0x97: common += 1
      case 0x88 where byte >= 0x9F: common += 1
      case 0x98 where byte <= 0x72: common += 1
      default: break
      }
      return
    }
    switch byte {
    case 0xA1...0xDF:
      halfWidth += 1
      total += 1
    case 0x81...0x9F, 0xE0...0xFC: lead = byte
    case 0x80, 0xA0, 0xFD...0xFF: total += 1
    default: break
    }
  }
}

/// Characters of GB18030: the signs and the level 1 hanzi of GB 2312 are common.
private struct ChineseScore {
  private(set) var common = 0
  private(set) var total = 0
  private var lead: UInt8?
  /// Bytes left of a four-byte character.
  private var rest = 0

  mutating func add(_ byte: UInt8) {
    if rest > 0 {
      rest -= 1
      return
    }
    if let first = lead {
      lead = nil
      total += 1
      if (0x30...0x39).contains(byte) {
        rest = 2
      } else if byte >= 0xA1, (0xA1...0xA3).contains(first) || (0xB0...0xD7).contains(first) {
        common += 1
      }
      return
    }
    if byte >= 0x81, byte <= 0xFE {
      lead = byte
    } else if byte >= 0x80 {
      total += 1
    }
  }
}

/// Characters of Windows-1252: letters and the signs of business text, in runs of one or two. Longer
/// runs are what two-byte encodings look like.
private struct WesternScore {
  private(set) var common = 0
  private(set) var total = 0
  /// The length of the run being read, and what it has added to `common`.
  private var length = 0
  private var added = 0

  mutating func add(_ byte: UInt8) {
    guard byte >= 0x80 else {
      (length, added) = (0, 0)
      return
    }
    total += 1
    length += 1
    if length <= 2, Self.isCommon(byte) {
      common += 1
      added += 1
    } else if length == 3 {
      common -= added
    }
  }

  /// Letters; € ‚ Š Œ Ž ‘ ’ “ ” • – — ™ š œ ž Ÿ; the hard space, £ § ª « ° º » ¿.
  private static func isCommon(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xD7, 0xF7: false
    case 0xC0...0xFF, 0x80, 0x82, 0x8A, 0x8C, 0x8E, 0x91...0x97, 0x99, 0x9A, 0x9C, 0x9E, 0x9F,
      0xA0, 0xA3, 0xA7, 0xAA, 0xAB, 0xB0, 0xBA, 0xBB, 0xBF:
      true
    default: false
    }
  }
}
