/// A part of a debrief, the same on the screen and on a page for printing.
struct DebriefSection: Equatable {
  let title: String
  let blocks: [DebriefBlock]
}

enum DebriefBlock: Equatable {
  case text(String)
  /// Something with what there is to say of it.
  case item(String, [String])
  case grid(DebriefGrid)
}

/// Rows of cells; a column without a title has an empty one.
struct DebriefGrid: Equatable {
  enum Cell: Equatable {
    case text(String)
    case number(String)
    /// A length from 0 to 100, with what it says; `nil` for none.
    case bar(Int?, String)
  }

  let columns: [String]
  let rows: [[Cell]]
}
