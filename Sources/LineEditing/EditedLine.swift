/// The line being edited, at one moment.
///
/// Scalars, not characters: libedit counts them, and two strings that look the same may differ in them.
struct EditedLine: Equatable {
  var scalars: [Unicode.Scalar] = []
  /// The index of the scalar the cursor is on.
  var cursor = 0

  init() {}

  init(scalars: [Unicode.Scalar], cursor: Int) {
    self.scalars = scalars
    self.cursor = cursor
  }

  /// A text with the cursor at its end.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  var text: String { Self.string(scalars[...]) }
  var beforeCursor: String { Self.string(scalars[..<cursor]) }
  var afterCursor: String { Self.string(scalars[cursor...]) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
