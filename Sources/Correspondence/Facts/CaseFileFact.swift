import Finance

/// What a lawyer gets besides the parties, the invoices and the interest.
public struct CaseFileFact: Sendable, Equatable {
  /// What happened, and where that is written down.
  public struct Event: Sendable, Equatable {
    public var date: CivilDate
    public var what: String
    /// An entry of the book, a journal, a file.
    public var source: String

    public init(date: CivilDate, what: String, source: String) {
      self.date = date
      self.what = what
      self.source = source
    }
  }

  /// When the claims lapse, a sentence each.
  public var limitation: [String]
  /// Oldest first.
  public var chronology: [Event]
  /// What the customer says against it; empty when nothing.
  public var objections: [String]
  /// What is to be enclosed.
  public var documents: [String]
  /// What should be there and isn't; empty when nothing.
  public var missing: [String]

  public init(
    limitation: [String] = [], chronology: [Event], objections: [String] = [],
    documents: [String], missing: [String] = []
  ) {
    self.limitation = limitation
    self.chronology = chronology
    self.objections = objections
    self.documents = documents
    self.missing = missing
  }

  /// The most events that a file may have: years of calls.
  public static let chronologyMax = 2_000

  var isComplete: Bool {
    !chronology.isEmpty && documents.areStated
      && chronology.allSatisfy { !$0.what.isBlank && !$0.source.isBlank }
  }

  var texts: [String] {
    limitation + objections + documents + missing + chronology.flatMap { [$0.what, $0.source] }
  }
}
