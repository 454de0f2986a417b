extension FunctionLibrary {
  /// The library, and for functions that it lacks ones that always answer the same: `false`, 0, no text.
  ///
  /// For trying a script without the host that it was written for.
  public func withStandIns(for inferred: [String: FunctionSignature]) -> FunctionLibrary {
    var library = self
    for (name, signature) in inferred where functions[name] == nil {
      let answer: Value =
        switch signature.result {
        case .number: .number(0)
        case .string: .string("")
        case .bool, .any: .bool(false)
        }
      library.add(name, signature.parameters, result: signature.result) { _ in answer }
    }
    return library
  }
}
