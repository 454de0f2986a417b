/// What the operators do with values.
enum Operators {
  static func apply(_ sign: UnaryOperator, _ value: Value) throws -> Value {
    switch sign {
    case .minus: .number(-(try value.number()))
    case .not: .bool(!(try value.bool()))
    }
  }

  static func apply(_ sign: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
    switch sign {
    case .add: return try sum(left, right)
    case .subtract: return .number(try left.number() - right.number())
    case .multiply: return .number(try left.number() * right.number())
    case .divide: return .number(try left.number() / divisor(right))
    case .remainder:
      return .number(try left.number().truncatingRemainder(dividingBy: divisor(right)))
    case .equal: return .bool(left.isSame(as: right))
    case .notEqual: return .bool(!left.isSame(as: right))
    case .less: return .bool(try left.number() < right.number() && !left.isSame(as: right))
    case .lessOrEqual: return .bool(try left.number() < right.number() || left.isSame(as: right))
    case .greater: return .bool(try left.number() > right.number() && !left.isSame(as: right))
    case .greaterOrEqual: return .bool(try left.number() > right.number() || left.isSame(as: right))
    case .and: return .bool(try left.bool() && right.bool())
    case .or: return .bool(try left.bool() || right.bool())
    case .xor: return .bool(try left.bool() != right.bool())
    }
  }

  private static func sum(_ left: Value, _ right: Value) throws -> Value {
    if case .string(let text) = left { return .string(text + (try right.string())) }
    return .number(try left.number() + right.number())
  }

  private static func divisor(_ value: Value) throws -> Double {
    let number = try value.number()
    if number == 0 { throw DialogueFault(.divisionByZero) }
    return number
  }
}
