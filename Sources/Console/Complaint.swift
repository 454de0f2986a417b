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

  init(
    _ key: String, _ arguments: [String: String] = [:], status: Status = .failure,
    details: [String] = [], faults: [FileFinding] = []
  ) {
    self.key = key
    self.arguments = arguments
    self.status = status
    self.details = details
    self.faults = faults
  }

  static func faults(_ findings: [FileFinding], file: String) -> Complaint {
    Complaint(
      "file.faults", ["file": file, "count": String(findings.count)], faults: findings)
  }
}
