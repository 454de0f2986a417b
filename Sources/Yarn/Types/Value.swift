/// What a variable holds, an expression yields and a function takes. A case of an enum is its raw value.
public enum Value: Sendable, Hashable {
  case number(Double)
  case string(String)
  case bool(Bool)

  /// As it appears in a line: `True` and `False`, numbers without needless digits.
  public var text: String {
    switch self {
    case .number(let number): NumberText.of(number)
    case .string(let string): string
    case .bool(let bool): bool ? "True" : "False"
    }
  }

  public var type: ValueType {
    switch self {
    case .number: .number
    case .string: .string
    case .bool: .bool
    }
  }

  /// Whether a script takes two values as the same: numbers may differ in the last digits that they can hold.
  public func isSame(as other: Value) -> Bool {
    if case .number(let left) = self, case .number(let right) = other {
      return NumberText.areEqual(left, right)
    }
    return self == other
  }
}

extension Value: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

/// The types that functions and storages deal in.
public enum ValueType: String, Sendable, CaseIterable {
  case number
  case string
  case bool
  /// Any of the others; only for parameters.
  case any
}

/// Numbers as people write them.
enum NumberText {
  /// Digits that a number shows at most, so that 1.1 + 0.1 is 1.2.
  static let digitsMax = 15

  static func areEqual(_ left: Double, _ right: Double) -> Bool {
    if left == right { return true }
    let largest = max(left.magnitude, right.magnitude)
    return largest.isFinite && (left - right).magnitude <= largest * 0x1p-50
  }

  static func of(_ number: Double) -> String {
    if number.rounded() == number, number.magnitude < 1e15 { return String(Int64(number)) }
    guard number.isFinite else { return number.description }
    return shortened(number)
  }

  /// Plain decimal notation with at most ``digitsMax`` digits that count.
  private static func shortened(_ number: Double) -> String {
    var mantissa = number.magnitude.description
    var exponent = 0
    if let mark = mantissa.firstIndex(of: "e") {
      exponent = Int(mantissa[mantissa.index(after: mark)...]) ?? 0
      mantissa = String(mantissa[..<mark])
    }
    let point = mantissa.firstIndex(of: ".") ?? mantissa.endIndex
    var digits = mantissa.compactMap(\.wholeNumberValue)
    var pointPlace = mantissa.distance(from: mantissa.startIndex, to: point) + exponent
    while digits.first == 0 {
      digits.removeFirst()
      pointPlace -= 1
    }
    if digits.count > digitsMax {
      let isUp = digits[digitsMax] >= 5
      digits = Array(digits[..<digitsMax])
      if isUp { carry(&digits, &pointPlace) }
    }
    while digits.last == 0 { digits.removeLast() }
    return (number < 0 ? "-" : "") + plain(digits, pointPlace)
  }

  private static func carry(_ digits: inout [Int], _ pointPlace: inout Int) {
    var index = digits.count - 1
    while index >= 0 {
      digits[index] += 1
      if digits[index] < 10 { return }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
    pointPlace += 1
  }

  private static func plain(_ digits: [Int], _ pointPlace: Int) -> String {
    let text = digits.map(String.init).joined()
    if pointPlace <= 0 { return "0." + String(repeating: "0", count: -pointPlace) + text }
    if pointPlace >= digits.count {
      return text + String(repeating: "0", count: pointPlace - digits.count)
    }
    return text.prefix(pointPlace) + "." + text.dropFirst(pointPlace)
  }
}
