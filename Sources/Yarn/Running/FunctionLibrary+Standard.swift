extension FunctionLibrary {
  /// The functions that the language promises: visits, chance, rounding, conversions.
  public static let standard: FunctionLibrary = {
    var library = FunctionLibrary()
    library.add(.visited, [.string], result: .bool)
    library.add(.visitedCount, [.string], result: .number)
    library.add(.hasAnyContent, [.string], result: .bool)
    library.add(.random, [], result: .number)
    library.add(.randomRange, [.number, .number], result: .number)
    library.add(.dice, [.number], result: .number)
    library.addNumbers()
    library.addConversions()
    return library
  }()

  private mutating func addNumbers() {
    let one: [(String, @Sendable (Double) -> Double)] = [
      ("round", { $0.rounded(.toNearestOrEven) }), ("floor", { $0.rounded(.down) }),
      ("ceil", { $0.rounded(.up) }), ("int", { $0.rounded(.towardZero) }),
      ("inc", { $0.rounded() == $0 ? $0 + 1 : $0.rounded(.up) }),
      ("dec", { $0.rounded() == $0 ? $0 - 1 : $0.rounded(.down) }),
      ("decimal", { $0 - $0.rounded(.towardZero) }),
    ]
    for (name, work) in one {
      add(name, [.number], result: .number) { .number(work(try $0[0].number())) }
    }
    let two: [(String, @Sendable (Double, Double) -> Double)] = [
      ("min", { Swift.min($0, $1) }), ("max", { Swift.max($0, $1) }),
      ("round_places", { Self.rounded($0, places: $1) }),
    ]
    for (name, work) in two {
      add(name, [.number, .number], result: .number) {
        .number(work(try $0[0].number(), try $0[1].number()))
      }
    }
  }

  private static func rounded(_ number: Double, places: Double) -> Double {
    var factor = 1.0
    for _ in 0..<Int(Swift.max(0, Swift.min(15, places))) { factor *= 10 }
    return (number * factor).rounded(.toNearestOrEven) / factor
  }

  private mutating func addConversions() {
    add("string", [.any], result: .string) { .string($0[0].text) }
    add("format_invariant", [.number], result: .string) { .string($0[0].text) }
    add("number", [.any], result: .number) { given in
      switch given[0] {
      case .number: return given[0]
      case .bool(let bool): return .number(bool ? 1 : 0)
      case .string(let text):
        guard let number = Double(text) else { throw ConversionFault(text: text, type: .number) }
        return .number(number)
      }
    }
    add("bool", [.any], result: .bool) { given in
      switch given[0] {
      case .bool: return given[0]
      case .number(let number): return .bool(number != 0)
      case .string(let text):
        guard let bool = Bool(text.lowercased()) else {
          throw ConversionFault(text: text, type: .bool)
        }
        return .bool(bool)
      }
    }
    add("format", [.string, .any], result: .string) { given in
      .string(NumberFormat.filled(given[0].text, given[1]))
    }
  }

  /// Text that can't be read as another type.
  struct ConversionFault: Error, CustomStringConvertible {
    let text: String
    let type: ValueType

    var description: String { "\"\(text)\" is no \(type.rawValue)" }
  }
}

extension Value {
  func number() throws -> Double {
    if case .number(let number) = self { return number }
    throw DialogueFault(.wrongType(seen: type))
  }

  func bool() throws -> Bool {
    if case .bool(let bool) = self { return bool }
    throw DialogueFault(.wrongType(seen: type))
  }

  func string() throws -> String {
    if case .string(let string) = self { return string }
    throw DialogueFault(.wrongType(seen: type))
  }
}

/// `format("{0:F2}", 0.451)`: a value in a text, numbers with a fixed count of decimals on request.
enum NumberFormat {
  static func filled(_ format: String, _ value: Value) -> String {
    var result = ""
    var rest = format[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)..<close]
      result += inner.hasPrefix("0") ? text(value, inner.dropFirst()) : "{" + inner + "}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func text(_ value: Value, _ form: Substring) -> String {
    guard case .number(let number) = value, form.hasPrefix(":"), let kind = form.dropFirst().first,
      "FfNn".contains(kind)
    else { return value.text }
    let places = Int(form.dropFirst(2)) ?? 2
    return fixed(number, places: min(15, max(0, places)), isGrouped: "Nn".contains(kind))
  }

  private static func fixed(_ number: Double, places: Int, isGrouped: Bool) -> String {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (number.magnitude * factor).rounded()
    guard scaled < 1e18 else { return NumberText.of(number) }
    var digits = String(Int64(scaled))
    while digits.count <= places { digits = "0" + digits }
    var whole = String(digits.dropLast(places))
    if isGrouped {
      var index = whole.count - 3
      while index > 0 {
        whole.insert(",", at: whole.index(whole.startIndex, offsetBy: index))
        index -= 3
      }
    }
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return sign + whole + (places > 0 ? "." + digits.suffix(places) : "")
  }
}
