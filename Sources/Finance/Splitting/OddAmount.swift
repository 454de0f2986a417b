/// Which part takes what rounding leaves over.
public enum OddAmount: String, Hashable, Sendable, CaseIterable {
  case first
  case last
}
