/// Where each entry of a catalogue stands in its text: `key = words`, one a line; `\n` is a line break.
///
/// A start needs a few of thousands of entries: only places are noted, by the hash of the key, and an entry becomes a
/// string when it is asked for.
struct WordIndex: Sendable {
  private struct Place {
    let key: Range<Int>
    let value: Range<Int>
  }

  private let text: String
  /// By the hash of the key; no two keys of a catalogue share one, which a test makes sure of.
  private var places: [UInt64: Place] = [:]

  init(_ text: String) {
    var text = text
    // By bytes in one piece: by characters it would take longer than the rest of the start.
    places = text.withUTF8(Self.places)
    self.text = text
  }

  private static func places(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64: Place] {
    var places: [UInt64: Place] = [:]
    places.reserveCapacity(bytes.count / 64)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if let sign = sign(bytes, start..<end) {
        places[hash(bytes[start..<sign])] = Place(key: start..<sign, value: sign + 3..<end)
      }
      start = end + 1
    }
    return places
  }

  /// The place of the first ` = ` in a line.
  private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int? {
    var place = line.lowerBound
    while place + 3 <= line.upperBound {
      if bytes[place + 1] == 0x3D, bytes[place] == 0x20, bytes[place + 2] == 0x20 { return place }
      place += 1
    }
    return nil
  }

  /// FNV-1a.
  private static func hash(_ key: some Sequence<UInt8>) -> UInt64 {
    key.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  var count: Int { places.count }

  func has(_ key: String) -> Bool { place(key) != nil }

  subscript(key: String) -> String? { place(key).map { unescaped(part($0.value)) } }

  private func place(_ key: String) -> Place? {
    guard let place = places[Self.hash(key.utf8)], part(place.key) == Substring(key) else {
      return nil
    }
    return place
  }

  private func part(_ range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  private func unescaped(_ value: Substring) -> String {
    guard value.utf8.contains(0x5C) else { return String(value) }
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      if byte == 0x6E, bytes.last == 0x5C {
        bytes[bytes.count - 1] = 0x0A
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All of them, for tests that hold languages against each other.
  var all: [String: String] {
    Dictionary(
      uniqueKeysWithValues: places.values.map {
        (String(part($0.key)), unescaped(part($0.value)))
      })
  }
}
