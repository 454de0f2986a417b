/// One step of a compiled program. Numbers refer to the lists of ``Program``.
enum Instruction: Sendable, Hashable {
  // What the host hears of
  /// Delivers a line; takes as many values from the stack as it has places.
  case line(Int32)
  case command(Int32)
  /// Adds an option that goes on at a place; takes whether it is available, then its values.
  case option(line: Int32, target: Int32)
  /// Delivers the options added so far; goes on behind when none is available.
  case showOptions

  // Choosing content
  /// Adds content that goes on at a place; takes whether it may run.
  case candidate(content: Int32, target: Int32)
  /// Goes on with the best of the content added so far, or elsewhere when none may run.
  case selectCandidate(otherwise: Int32)

  // Moving
  case goto(Int32)
  case gotoUnless(Int32)
  case jump(Int32)
  case jumpByName
  case detour(Int32)
  case detourByName
  case finish
  case stop

  // Values
  case push(Int32)
  case load(Int32)
  case compute(Int32)
  case store(Int32)
  /// Whether something that happens once hasn't happened.
  case isNew(Int32)
  case markSeen(Int32)
  case call(function: Int32, count: Int32)
  case drop
  /// Takes the right side, then the left. What decides by its left side alone is made of jumps.
  case binary(BinaryOperator)
  case unary(UnaryOperator)
  /// The end of an expression that stands on its own.
  case done
}
