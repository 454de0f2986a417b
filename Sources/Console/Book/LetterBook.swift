import Correspondence

/// The letter kinds and consequences that settings may name.
enum LetterBook {
  static let kinds = LetterKind.allCases.map(\.rawValue)
  static let consequences = Consequence.allCases.map(\.rawValue)
}
