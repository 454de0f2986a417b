/// What a function takes and yields.
public struct FunctionSignature: Sendable, Hashable {
  public let parameters: [ValueType]
  /// Whether the last parameter may be given any number of times, or not at all.
  public let isVariadic: Bool
  public let result: ValueType

  public init(_ parameters: [ValueType], isVariadic: Bool = false, result: ValueType) {
    self.parameters = parameters
    self.isVariadic = isVariadic
    self.result = result
  }

  func accepts(_ count: Int) -> Bool {
    isVariadic ? count >= parameters.count - 1 : count == parameters.count
  }

  func parameter(_ index: Int) -> ValueType {
    index < parameters.count ? parameters[index] : parameters.last ?? .any
  }
}
