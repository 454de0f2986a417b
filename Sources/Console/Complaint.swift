import Receivables

/// Something that could not be done, as data: the catalogue makes the words.
struct Complaint: Error {
  enum Status: Int32 {
    /// Findings or failure.
    case failure = 1
    /// Wrong usage.
    case usage = 64
    /// Given up with Ctrl-C, as shells count it.
    case interrupted = 130
  }

  /// The key of the message in the catalogue.
  let key: String
  let arguments: [String: String]
  let status: Status
  /// Lines of detail, already in words, below the message.
  let details: [String]
  /// Faults of a file, listed below the message.
  let faults: [FileFinding]
  /// What was probably meant; `nil` when nothing is near, or the message says it itself.
  let near: String?

  init(
    _ key: String, _ arguments: [String: String] = [:], status: Status = .failure,
    details: [String] = [], faults: [FileFinding] = [], near: String? = nil
  ) {
    self.key = key
    self.arguments = arguments
    self.status = status
    self.details = details
    self.faults = faults
    self.near = near
  }

  static func faults(_ findings: [FileFinding], file: String) -> Complaint {
    Complaint(
      "file.faults", ["file": file, "count": String(findings.count)], faults: findings)
  }

  /// A value that is none of those allowed; the key's message may name them as `{allowed}`.
  static func notOneOf(_ key: String, _ seen: String, _ allowed: [String]) -> Complaint {
    Complaint(
      key, ["seen": seen, "allowed": allowed.joined(separator: ", ")], status: .usage,
      near: Suggestion.nearest(seen, in: allowed))
  }

  /// No language of ours; many name theirs by its country.
  static func language(_ seen: String) -> Complaint {
    let usual: [String: Language] = [
      "jp": .ja, "japanese": .ja, "cn": .zhHans, "chinese": .zhHans, "uk": .en, "us": .en,
      "gb": .en, "english": .en,
    ]
    let near =
      usual[seen.lowercased()]?.rawValue
      ?? Suggestion.nearest(seen, in: Language.allCases.map(\.rawValue))
    return Complaint("usage.lang", ["seen": seen], status: .usage, near: near)
  }
}
