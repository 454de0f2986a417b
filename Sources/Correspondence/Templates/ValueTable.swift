/// Values on their way through the template engine: it sees a numbered mark, never the value.
///
/// So no value can become template code, markup of ours or HTML: by the time it is put in, the
/// template has been rendered and its lines have been read.
struct ValueTable {
  static let opening: Unicode.Scalar = "\u{E000}"
  static let closing: Unicode.Scalar = "\u{E001}"

  private(set) var values: [Value] = []

  /// The values as the template engine takes them. A declared field that is empty becomes `false`,
  /// so that the engine does not look for its name further out.
  mutating func context(_ values: [String: FieldValue], fields: [String: Field]) -> [String: Any] {
    var context: [String: Any] = [:]
    for (name, field) in fields {
      switch (field, values[name]) {
      case (.text, .text(let value)): context[name] = mark(value)
      case (.flag, .flag(let isSet)): context[name] = isSet
      case (.list(let children), .list(let elements)):
        context[name] = elements.map { self.context($0, fields: children) }
      case (.group(let children), .group(let group)):
        context[name] = self.context(group, fields: children)
      default: context[name] = false
      }
    }
    return context
  }

  private mutating func mark(_ value: Value) -> String {
    values.append(value)
    return Self.mark(values.count - 1)
  }

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
  func runs(_ text: some StringProtocol) -> [Run] {
    var runs: [Run] = []
    var plain = String.UnicodeScalarView()
    var number: String?
    for scalar in text.unicodeScalars {
      if scalar == Self.opening {
        number = ""
      } else if scalar == Self.closing {
        if !plain.isEmpty { runs.append(Run(text: String(plain), form: nil)) }
        plain.removeAll()
        if let index = number.flatMap({ Int($0) }), values.indices.contains(index) {
          runs.append(Run(text: values[index].text, form: values[index].form))
        }
        number = nil
      } else if number != nil {
        number?.unicodeScalars.append(scalar)
      } else {
        plain.append(scalar)
      }
    }
    if !plain.isEmpty { runs.append(Run(text: String(plain), form: nil)) }
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
