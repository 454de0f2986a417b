/// The few words an editor says itself; whoever makes an editor gives them in the person's
/// language.
public struct EditorMessages: Sendable {
  /// Said after a line that was cut; the parameter is the most characters a line may have.
  public var lineWasCut: @Sendable (_ limit: Int) -> String
  /// The last row of a list of candidates that was cut; the parameter says how many are not shown.
  public var moreCandidates: @Sendable (_ count: Int) -> String
  /// The prompt while older lines are searched; the parameters are what is looked for and whether
  /// it was found.
  public var search: @Sendable (_ query: String, _ found: Bool) -> String
  /// Said once when no UTF-8 locale could be had.
  public var noUTF8: String

  public init(
    lineWasCut: @escaping @Sendable (Int) -> String,
    moreCandidates: @escaping @Sendable (Int) -> String,
    search: @escaping @Sendable (String, Bool) -> String,
    noUTF8: String
  ) {
    self.lineWasCut = lineWasCut
    self.moreCandidates = moreCandidates
    self.search = search
    self.noUTF8 = noUTF8
  }

  public static let english = EditorMessages(
    lineWasCut: { "A line holds at most \($0) characters; what came after that was not taken." },
    moreCandidates: { "… and \($0) more" },
    search: { query, found in
      found ? "search “\(query)”: " : "search “\(query)” (nothing found): "
    },
    noUTF8: "This system has no UTF-8 locale: characters other than ASCII cannot be typed here."
  )
}
