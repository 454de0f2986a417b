/// Where the variables of a dialogue are kept, and with them what was visited and seen.
///
/// Whatever is kept here outlives a run: a storage that is saved and loaded carries a dialogue's memory over.
public protocol VariableStorage: AnyObject {
  /// The value of a variable, its name with the dollar sign; `nil` while it wasn't set.
  func value(of name: String) -> Value?
  func set(_ value: Value, for name: String)
}

/// Variables in memory.
public final class MemoryStorage: VariableStorage {
  /// All that was set, by name. Names that begin with `$Yarn.Internal.` are the runner's own.
  public var values: [String: Value]

  public init(_ values: [String: Value] = [:]) { self.values = values }

  public func value(of name: String) -> Value? { values[name] }
  public func set(_ value: Value, for name: String) { values[name] = value }
}
