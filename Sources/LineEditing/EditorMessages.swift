/// The few words an editor says itself; whoever makes an editor gives them in the person's
/// language.
public struct EditorMessages: Sendable {
  /// Said after a line that was cut; the parameter is the most characters a line may have.
  public var lineWasCut: @Sendable (_ limit: Int) -> String
  /// The row under a page of candidates; the parameter says how many are not shown. It names the keys for
  /// the next page (Space) and for no more (q).
  public var moreCandidates: @Sendable (_ count: Int) -> String
  /// The row under a list of candidates of which only the number is known; it says to type more.
  public var unlistedCandidates: @Sendable (_ count: Int) -> String
  /// The prompt while older lines are searched; the parameters are what is looked for and whether
  /// it was found.
  public var search: @Sendable (_ query: String, _ found: Bool) -> String
  /// The word for a kind of candidate, in a list of several kinds.
  public var kind: @Sendable (CompletionCandidate.Kind) -> String
  /// Said once when no UTF-8 locale could be had.
  public var noUTF8: String

  public init(
    lineWasCut: @escaping @Sendable (Int) -> String,
    moreCandidates: @escaping @Sendable (Int) -> String,
    unlistedCandidates: @escaping @Sendable (Int) -> String,
    search: @escaping @Sendable (String, Bool) -> String,
    kind: @escaping @Sendable (CompletionCandidate.Kind) -> String,
    noUTF8: String
  ) {
    self.lineWasCut = lineWasCut
    self.moreCandidates = moreCandidates
    self.unlistedCandidates = unlistedCandidates
    self.search = search
    self.kind = kind
    self.noUTF8 = noUTF8
  }

  public static let english = EditorMessages(
    lineWasCut: { "A line holds at most \($0) characters; what came after that was not taken." },
    moreCandidates: { "… \($0) more (Space: next page, q: enough)" },
    unlistedCandidates: { "… \($0) more: type another character" },
    search: { query, found in
      found ? "search “\(query)”: " : "search “\(query)” (nothing found): "
    },
    kind: \.rawValue,
    noUTF8: "This system has no UTF-8 locale: characters other than ASCII cannot be typed here."
  )
}
