/// An expression by its place in the ``ExpressionPool``.
struct ExpressionID: Hashable, Sendable {
  let index: Int
}

enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case and = "and"
  case or = "or"
  case xor = "xor"

  /// How tightly it binds; and, or and xor bind alike.
  var precedence: Int {
    switch self {
    case .and, .or, .xor: 1
    case .equal, .notEqual: 2
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 3
    case .add, .subtract: 4
    case .multiply, .divide, .remainder: 5
    }
  }

  var isLogical: Bool { precedence == 1 }
}

enum UnaryOperator: String, Sendable {
  case minus = "-"
  case not = "not"
}

enum ExpressionNode: Sendable {
  case number(Double)
  case text(String)
  case bool(Bool)
  /// With its dollar sign.
  case variable(String)
  /// `Food.Apple`, or `.Apple` without a type.
  case member(type: String?, name: String)
  case call(String, [ExpressionID])
  case unary(UnaryOperator, ExpressionID)
  case binary(BinaryOperator, ExpressionID, ExpressionID)
}

/// All expressions of a compilation in one list: no nested boxes to build, to walk or to take apart.
struct ExpressionTable: Sendable {
  private(set) var nodes: [ExpressionNode] = []
  private(set) var spans: [Span] = []
  private(set) var depths: [Int] = []

  mutating func add(_ node: ExpressionNode, _ span: Span) -> ExpressionID {
    let depth: Int =
      switch node {
      case .call(_, let parts): (parts.map { depths[$0.index] }.max() ?? 0) + 1
      case .unary(_, let part): depths[part.index] + 1
      case .binary(_, let left, let right): max(depths[left.index], depths[right.index]) + 1
      default: 1
      }
    nodes.append(node)
    spans.append(span)
    depths.append(depth)
    return ExpressionID(index: nodes.count - 1)
  }

  subscript(id: ExpressionID) -> ExpressionNode { nodes[id.index] }
  func span(_ id: ExpressionID) -> Span { spans[id.index] }
  func depth(_ id: ExpressionID) -> Int { depths[id.index] }

  /// The parts directly below an expression.
  func parts(_ id: ExpressionID) -> [ExpressionID] {
    switch self[id] {
    case .call(_, let parts): parts
    case .unary(_, let part): [part]
    case .binary(_, let left, let right): [left, right]
    default: []
    }
  }

  /// How many of and, or, xor and not it holds.
  func logicalOperators(_ id: ExpressionID) -> Int {
    let own =
      switch self[id] {
      case .unary(.not, _): 1
      case .binary(let sign, _, _) where sign.isLogical: 1
      default: 0
      }
    return parts(id).reduce(own) { $0 + logicalOperators($1) }
  }

  /// Calls `body` with the expression and everything below it.
  func walk(_ id: ExpressionID, _ body: (ExpressionID) -> Void) {
    body(id)
    for part in parts(id) { walk(part, body) }
  }
}

/// Where the parsers of all files put their expressions.
final class ExpressionPool {
  /// An expression that is nested deeper is refused.
  static let depthMax = 200

  private(set) var table = ExpressionTable()

  func add(_ node: ExpressionNode, _ span: Span) -> ExpressionID { table.add(node, span) }
  subscript(id: ExpressionID) -> ExpressionNode { table[id] }
  func span(_ id: ExpressionID) -> Span { table.span(id) }
  func depth(_ id: ExpressionID) -> Int { table.depth(id) }
}
