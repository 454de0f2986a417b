/// Values on their way through the template engine: it sees a numbered mark, never the value.
///
/// So no value can become template code, markup of ours or HTML: by the time it is put in, the
/// template has been rendered and its lines have been read.
struct ValueTable {
  static let opening: Unicode.Scalar = "\u{E000}"
  static let closing: Unicode.Scalar = "\u{E001}"

  /// In the order of their marks.
  let values: [Value]

  /// The mark of the value with this index.
  static func mark(_ index: Int) -> String {
    String(Character(opening)) + String(index) + String(Character(closing))
  }

  /// The indices of the values that are marked in a text, in order.
  func indices(in text: String) -> [Int] {
    text.split(separator: Character(Self.opening)).compactMap { piece in
      piece.firstIndex(of: Character(Self.closing)).flatMap { Int(piece[..<$0]) }
    }.filter(values.indices.contains)
  }

  /// The text with its marks taken apart from what the template says.
  func runs(_ text: String) -> [Run] {
    var text = text
    return text.withUTF8 { runs($0) }
  }

  /// Both signs of a mark begin with these two bytes.
  private static let lead: (UInt8, UInt8) = (0xEE, 0x80)

  private func runs(_ bytes: UnsafeBufferPointer<UInt8>) -> [Run] {
    var runs: [Run] = []
    var start = 0
    var index = 0
    var number: Int?
    func take(through end: Int) {
      guard start < end else { return }
      runs.append(Run(text: String(decoding: bytes[start..<end], as: UTF8.self), form: nil))
    }
    while index < bytes.count {
      guard bytes[index] == Self.lead.0, index + 2 < bytes.count,
        bytes[index + 1] == Self.lead.1, bytes[index + 2] <= 0x81
      else {
        if let digits = number { number = digits * 10 + Int(bytes[index]) - 0x30 }
        index += 1
        continue
      }
      if bytes[index + 2] == 0x80 {
        take(through: index)
        number = 0
      } else {
        if let number, values.indices.contains(number) {
          runs.append(Run(text: values[number].text, form: values[number].form))
        }
        number = nil
        start = index + 3
      }
      index += 3
    }
    take(through: bytes.count)
    return runs
  }
}

/// A stretch of a line: words of the template, or a value.
struct Run: Sendable, Equatable {
  var text: String
  /// The value's form; `nil` for words of the template.
  var form: Value.Form?

  /// A value that stays on one line. With wide characters in it, it is broken as its neighbours are:
  /// a line of Chinese or Japanese would be left too short otherwise.
  var mayNotBreak: Bool {
    (form == .figure || form == .unbroken) && !text.contains { TextWidth.isWide($0) }
  }
}
