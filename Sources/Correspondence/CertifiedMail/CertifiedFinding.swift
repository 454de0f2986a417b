/// What the post office may refuse in a certified-content letter, without words: whoever shows it makes them.
public struct CertifiedFinding: Sendable, Equatable {
  /// What was seen. The raw value names its words and never changes its meaning.
  public enum Problem: String, Sendable, CaseIterable {
    /// Latin letters that are no proper noun.
    case latin
    case emoji
    case halfWidthKana = "half-width-kana"
    /// A character that other machines may lack or draw otherwise.
    case machineDependent = "machine-dependent"
    /// A letter of another writing than Japanese.
    case otherWriting = "other-writing"
    case tab
    /// A control character, or one that isn't seen.
    case hidden
    case combiningMark = "combining-mark"
  }

  public let problem: Problem
  /// The place in the file; both from 1. Line 0 stands for what was added at the end, the parties.
  public let line: Int
  public let column: Int
  /// The characters themselves.
  public let seen: String
}
