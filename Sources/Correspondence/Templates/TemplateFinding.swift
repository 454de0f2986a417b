/// What is wrong with a template, and where, without words.
public struct TemplateFinding: Sendable, Hashable {
  /// The raw value is the number of the finding's id and never changes its meaning.
  public enum Problem: Int, Sendable, CaseIterable {
    case templateMissing = 1
    case unknownName = 2
    case unknownPartial = 3
    case partialCycle = 4
    case tooDeep = 5
    case unclosedTag = 6
    case unclosedSection = 7
    case mismatchedSection = 8
    case delimiterChange = 9
    /// Triple braces and `&`: a value that would not be escaped.
    case unescapedValue = 10
    /// Inheritance, pragmas, transforms, dynamic partials: none is needed for a letter.
    case unsupportedTag = 11
    /// A partial must stand alone at the start of its line.
    case partialNotAlone = 12
    /// A name that is a list or a group used as a value, or a flag printed.
    case notAValue = 13
    /// The facts leave this value empty and no section guards it.
    case emptyValue = 14
    case forbiddenCharacter = 15
    case tooLong = 16
    /// The template library read the template otherwise than we did.
    case unreadable = 17
    /// Nothing but blank lines came out.
    case emptyLetter = 18
    /// A section with nothing in it, or one inside its own opposite: it never prints anything.
    case unusedSection = 19
  }

  public let problem: Problem
  /// The template's label.
  public let template: String
  /// Counted from 1; 0 when the finding is about the whole template.
  public let line: Int
  /// Characters from the line's start, counted from 1; 0 as for `line`.
  public let column: Int
  /// What stands there.
  public let seen: String
  /// The known name most like it; `nil` when none is like it.
  public let nearest: String?

  init(
    _ problem: Problem, in template: String, at place: TemplatePlace = .whole, seen: String = "",
    nearest: String? = nil
  ) {
    self.problem = problem
    self.template = template
    self.line = place.line
    self.column = place.column
    self.seen = seen
    self.nearest = nearest
  }

  /// `KAI-TPL-002`.
  public var id: String {
    let number = String(problem.rawValue)
    return "KAI-TPL-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }
}

/// A place in a template, both counted from 1; zeros for the whole.
struct TemplatePlace: Sendable, Hashable {
  var line: Int
  var column: Int

  static let whole = TemplatePlace(line: 0, column: 0)
}
