import Receivables

/// A piece of a letter's page, the same for both forms.
struct Block: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case title([Run])
    case heading([Run])
    case paragraph([Run])
    /// A line of its own, never joined to its neighbours.
    case line([Run], Alignment)
    case bullet([Run])
    case table(Table)
  }
  enum Alignment: Sendable { case left, right, center }

  var kind: Kind
  /// Whether the template leaves a blank line before it.
  var hasGapBefore: Bool

  /// The text of a title; `nil` for other blocks.
  var titleText: String? {
    guard case .title(let runs) = kind else { return nil }
    return runs.map(\.text).joined()
  }
}

/// Rows of cells. One without a heading is a list of labels and values.
struct Table: Sendable, Equatable {
  var heading: [[[Run]]] = []
  var body: [[[Run]]] = []
  /// Rows for totals.
  var footing: [[[Run]]] = []

  var columnCount: Int { (heading + body + footing).map(\.count).max() ?? 0 }
  var hasHeading: Bool { !heading.isEmpty }

  /// Whether every cell of this column's body holds an amount or a count, and is not all empty.
  func isNumeric(_ column: Int) -> Bool {
    guard hasHeading else { return false }
    let cells = body.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      .filter { !$0.isEmpty }
    return !cells.isEmpty
      && cells.allSatisfy { runs in
        runs.contains { $0.form == .figure }
          && runs.allSatisfy { $0.form == .figure || $0.form == nil }
      }
  }
}

/// What the two forms of a letter need to know besides its blocks.
struct Page: Sendable, Equatable {
  let language: Language
  /// US Letter rather than A4.
  let usesLetterPaper: Bool
  let title: String
}
