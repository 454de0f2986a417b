/// The functions that scripts may call.
///
/// ```swift
/// var library = FunctionLibrary.standard
/// library.add("debt", [.string], result: .number) { _ in .number(3_200_000) }
/// ```
public struct FunctionLibrary: Sendable {
  /// A function of the host: as many values as its signature says, of those types.
  public typealias Body = @Sendable ([Value]) throws -> Value

  /// Functions that need to know how the dialogue stands.
  enum Runner: String, Sendable {
    case visited
    case visitedCount = "visited_count"
    case hasAnyContent = "has_any_content"
    case random
    case randomRange = "random_range"
    case dice
  }

  enum Function: Sendable {
    case host(Body)
    case runner(Runner)
  }

  private(set) var functions: [String: (signature: FunctionSignature, function: Function)] = [:]

  /// A library without functions.
  public init() {}

  /// What the functions take and yield, for ``Compiler``.
  public var signatures: [String: FunctionSignature] { functions.mapValues(\.signature) }

  /// Adds a function, or takes the place of one.
  public mutating func add(
    _ name: String, _ parameters: [ValueType] = [], isVariadic: Bool = false, result: ValueType,
    body: @escaping Body
  ) {
    functions[name] = (
      FunctionSignature(parameters, isVariadic: isVariadic, result: result), .host(body)
    )
  }

  mutating func add(_ runner: Runner, _ parameters: [ValueType], result: ValueType) {
    functions[runner.rawValue] = (FunctionSignature(parameters, result: result), .runner(runner))
  }
}
