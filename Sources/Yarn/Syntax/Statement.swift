/// A hashtag without its sign.
struct Hashtag: Sendable, Hashable {
  let text: String
  let span: Span
}

/// What decides whether a line, an option or a group's item may be used.
enum Condition: Sendable {
  case none
  case when(ExpressionID)
  case once
  case onceWhen(ExpressionID)

  var expression: ExpressionID? {
    switch self {
    case .none, .once: nil
    case .when(let expression), .onceWhen(let expression): expression
    }
  }

  var isOnce: Bool {
    switch self {
    case .once, .onceWhen: true
    case .none, .when: false
    }
  }
}

/// A line of text, also that of an option.
struct LineSyntax: Sendable {
  /// As typed, escapes and markup included, with `{0}`, `{1}` … in place of expressions.
  var text: String
  var expressions: [ExpressionID]
  var condition: Condition = .none
  var hashtags: [Hashtag] = []
  var span: Span
  /// Where an id is put: the end of the text, before any comment.
  var end: Int
}

/// An option, or an item of a line group, with what follows when it is taken.
struct ChoiceSyntax: Sendable {
  let line: LineSyntax
  let body: [Statement]
}

struct ClauseSyntax: Sendable {
  /// `nil` for else.
  let condition: ExpressionID?
  let body: [Statement]
  let span: Span
}

enum Destination: Sendable {
  case node(String, Span)
  case expression(ExpressionID)
}

struct EnumCaseSyntax: Sendable {
  let name: String
  let span: Span
  let value: ExpressionID?
}

struct EnumSyntax: Sendable {
  let name: String
  let span: Span
  let cases: [EnumCaseSyntax]
}

struct DeclarationSyntax: Sendable {
  let name: String
  let nameSpan: Span
  let value: ExpressionID
  let type: (name: String, span: Span)?
  let span: Span
}

struct Statement: Sendable {
  // Boxed, so that a statement is small wherever it is handed on.
  indirect enum Kind: Sendable {
    case line(LineSyntax)
    case options([ChoiceSyntax])
    case lineGroup([ChoiceSyntax])
    case branch([ClauseSyntax])
    case once(condition: ExpressionID?, body: [Statement], otherwise: [Statement])
    case set(name: String, nameSpan: Span, sign: BinaryOperator?, value: ExpressionID)
    case declare(DeclarationSyntax)
    case jump(Destination)
    case detour(Destination)
    case finish
    case stop
    case call(ExpressionID)
    case command(text: String, expressions: [ExpressionID])
    case enumeration(EnumSyntax)
  }

  let kind: Kind
  let span: Span

  /// The lists of statements directly inside.
  var bodies: [[Statement]] {
    switch kind {
    case .options(let choices), .lineGroup(let choices): choices.map(\.body)
    case .branch(let clauses): clauses.map(\.body)
    case .once(_, let body, let otherwise): [body, otherwise]
    default: []
    }
  }

  /// The lines directly inside: its own, or those of its options.
  var lines: [LineSyntax] {
    switch kind {
    case .line(let line): [line]
    case .options(let choices), .lineGroup(let choices): choices.map(\.line)
    default: []
    }
  }
}

extension [Statement] {
  /// Calls `visit` with every statement, those inside others after them.
  func walk(_ visit: (Statement) -> Void) {
    for statement in self {
      visit(statement)
      for body in statement.bodies { body.walk(visit) }
    }
  }
}
