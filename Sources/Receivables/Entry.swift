import Finance

/// That somebody recorded something about a customer, or took it back.
///
/// Nothing recorded is changed or deleted. A mistake is taken back by a second entry, the counter-entry, which
/// has its own day and person: up to that day the history stays what it was taken for.
public struct Entry: Sendable, Equatable {
  /// What was recorded. Raw values are stored: one that was released keeps its meaning.
  public enum Kind: String, Sendable, CaseIterable {
    case payment
    case creditNote = "credit-note"
    case writeOff = "write-off"
    case promise
    case dispute
    case disputeClosed = "dispute-closed"
    case hold
    case holdEnded = "hold-ended"
    case contact
    case commitment
    case commitmentDone = "commitment-done"
    case nextAction = "next-action"
    case nextActionDone = "next-action-done"
    case note
    case instrument
    case instrumentOutcome = "instrument-outcome"
    case clock
    case handover
    case interest
    case creditFact = "credit-fact"
    case letter
    case undo
  }

  /// Rises in the order of recording; unique in a book.
  public var id: Int
  public var kind: Kind
  /// The day it was recorded on, whatever day it is about.
  public var date: CivilDate
  /// An ID of the book's people.
  public var by: String
  /// Where it comes from or why, in anybody's words; may be empty.
  public var note: String
  /// The entry that this one takes back.
  public var undoes: Int?

  public init(
    id: Int, kind: Kind, date: CivilDate, by: String, note: String = "", undoes: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.by = by
    self.note = note
    self.undoes = undoes
  }
}

/// A value that somebody recorded, or that came with an import.
public protocol Recorded {
  /// The ``Entry/id`` of its recording; `nil` for what was imported.
  var entry: Int? { get set }
}
