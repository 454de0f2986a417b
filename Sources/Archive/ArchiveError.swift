/// Why the archive could not do its work. Names and amounts stay out of it.
public enum ArchiveError: Error, Sendable, Equatable {
  case notJSON
  /// A document that is JSON but not what it should be; what the decoder said.
  case unexpectedShape(String)
  /// A system call failed on this path, with the system's error number.
  case system(operation: String, path: String, code: Int32)
  /// A file of this name is there already, and files of the archive are never changed.
  case exists(path: String)
  /// The document breaks its schema: where, and which rule.
  case breaksSchema([SchemaCheck.Finding])
  /// Sums that must be equal are not.
  case totalsDiffer(what: String)
  /// Another program is writing to this call.
  case inUse(path: String)
  /// A line of a journal that can't be read.
  case badLine(path: String, line: Int)
  /// A document that isn't what was written, and why.
  indirect case damaged(path: String, ArchiveError)
}
