import Finance

/// The requests for approval of a book: a file a request, and one beside it for its decision.
///
/// Neither is ever changed. A file appears under its name whole or not at all, and only if nobody else was
/// quicker: of two who ask both get a number of their own, of two who decide one is told of the other.
public struct RequestStore: Sendable {
  /// A request and what became of it.
  public struct Entry: Sendable, Equatable {
    public let request: ApprovalRequest
    /// `nil` while it is open.
    public let decision: ApprovalDecision?
  }

  public let folder: String

  public init(folder: String) { self.folder = folder }

  private static let prefix = "REQ-"
  private static let requestEnding = ".json"
  private static let decisionEnding = ".decision.json"
  private static let numberMax = 9_999

  public func path(_ id: String) -> String { "\(folder)/\(id)\(Self.requestEnding)" }
  public func decisionPath(_ id: String) -> String { "\(folder)/\(id)\(Self.decisionEnding)" }

  // MARK: - Writing

  /// Writes a request under the first free ID of its customer and day.
  ///
  /// - Returns: the request with its ID.
  /// - Throws: ``ArchiveError``; nothing is left behind then.
  public func add(_ request: ApprovalRequest) throws(ArchiveError) -> ApprovalRequest {
    try request.assertHolds()
    try Files.makeFolder(folder)
    let stem =
      "\(Self.prefix)\(FileName.part(request.customer.code))-\(FileName.day(request.askedOn))"
    var request = request
    for number in 1...Self.numberMax {
      request.id = "\(stem)-\(number)"
      let path = path(request.id)
      if Files.exists(path) { continue }
      do {
        try Files.create(path, bytes: try DocumentFile.bytes(request, .request()))
        return request
      } catch .exists { continue }
    }
    throw .exists(path: path("\(stem)-\(Self.numberMax)"))
  }

  /// Writes the decision on a request.
  ///
  /// - Throws: ``ArchiveError/exists(path:)`` when it is decided already; ``ArchiveError`` otherwise.
  public func decide(_ decision: ApprovalDecision) throws(ArchiveError) {
    let id = decision.request.id
    guard let entry = try entry(id) else {
      throw .system(operation: "open", path: path(id), code: 2)
    }
    try assertIsAbout(decision, entry.request)
    try Files.create(
      decisionPath(id), bytes: try DocumentFile.bytes(decision, .decision()))
  }

  // MARK: - Reading

  /// - Returns: `nil` when there is no such request.
  /// - Throws: ``ArchiveError/damaged(path:_:)`` with the file at fault.
  public func entry(_ id: String) throws(ArchiveError) -> Entry? {
    guard FileName.isPlain(id), Files.exists(path(id)) else { return nil }
    let request = try within(path(id)) { () throws(ArchiveError) in
      let request = try DocumentFile.read(ApprovalRequest.self, path(id), .request())
      guard request.id == id else { throw ArchiveError.unexpectedShape("id") }
      try request.assertHolds()
      return request
    }
    guard Files.exists(decisionPath(id)) else { return Entry(request: request, decision: nil) }
    let decision = try within(decisionPath(id)) { () throws(ArchiveError) in
      let decision = try DocumentFile.read(
        ApprovalDecision.self, decisionPath(id), .decision())
      try assertIsAbout(decision, request)
      return decision
    }
    return Entry(request: request, decision: decision)
  }

  /// IDs in the order in which they were asked, day by day; of one customer where a code is given, and asked on
  /// `day` or later where that is.
  ///
  /// Codes that make the same file name come together: who needs one customer looks at the requests themselves.
  public func ids(of code: String? = nil, since day: CivilDate? = nil) -> [String] {
    let stem = Self.prefix + (code.map { FileName.part($0) + "-" } ?? "")
    return Files.names(in: folder, suffix: Self.requestEnding)
      .filter { $0.hasPrefix(stem) && !$0.hasSuffix(Self.decisionEnding) }
      .map { String($0.dropLast(Self.requestEnding.count)) }
      .filter { id in day.map { FileName.day($0) <= Self.order(id).0 } ?? true }
      .sorted { Self.order($0) < Self.order($1) }
  }

  /// - Throws: ``ArchiveError/damaged(path:_:)`` with the first file at fault.
  public func entries(of code: String? = nil) throws(ArchiveError) -> [Entry] {
    var entries: [Entry] = []
    for id in ids(of: code) {
      guard let entry = try entry(id) else { continue }
      if code == nil || entry.request.customer.code == code { entries.append(entry) }
    }
    return entries
  }

  /// Decisions whose request is missing, by path.
  public func orphans() -> [String] {
    Files.names(in: folder, suffix: Self.decisionEnding)
      .filter { !Files.exists(path(String($0.dropLast(Self.decisionEnding.count)))) }
      .map { "\(folder)/\($0)" }
  }

  /// What a decision names its request by.
  public func subject(_ id: String) throws(ArchiveError) -> ApprovalDecision.Subject {
    .init(id: id, sha256: DocumentFile.sha256(try DocumentFile.contents(path(id))))
  }

  /// SHA-256 of a decision's file.
  public func sha256(ofDecisionOn id: String) throws(ArchiveError) -> String {
    DocumentFile.sha256(try DocumentFile.contents(decisionPath(id)))
  }

  /// Whether the decision by which a plan was signed off is here, byte for byte.
  public func holds(_ approval: PlanDocument.Approval) throws(ArchiveError) -> Bool {
    guard FileName.isPlain(approval.request),
      let bytes = try Files.contents(of: decisionPath(approval.request))
    else { return false }
    return DocumentFile.sha256(bytes) == approval.sha256
  }

  // MARK: -

  private func assertIsAbout(
    _ decision: ApprovalDecision, _ request: ApprovalRequest
  ) throws(ArchiveError) {
    guard decision.request == (try subject(request.id)) else {
      throw .unexpectedShape("request")
    }
    try decision.assertHolds(for: request)
  }

  /// The same fault, with the file that it is in.
  private func within<T>(
    _ path: String, _ work: () throws(ArchiveError) -> T
  ) throws(ArchiveError) -> T {
    do {
      return try work()
    } catch {
      throw .damaged(path: path, error)
    }
  }

  /// The day and the number of an ID, for sorting: `-10` comes after `-2`.
  private static func order(_ id: String) -> (String, Int, String) {
    let parts = id.split(separator: "-")
    return (String(parts.dropLast().last ?? ""), parts.last.flatMap { Int($0) } ?? 0, id)
  }
}
