import Finance

/// The signed-off plans of a book: one file a plan and version, never changed once written.
public struct PlanStore: Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// Writes a plan: its totals are asserted, the document is held against the published schema, then
  /// the file appears whole or not at all.
  ///
  /// - Returns: the file's path.
  /// - Throws: ``ArchiveError``; nothing is left behind then.
  @discardableResult
  public func write(_ document: PlanDocument) throws(ArchiveError) -> String {
    try document.assertTotals()
    let bytes = try DocumentFile.bytes(document, .plan())
    guard FileName.isPlain(document.id) else { throw .unexpectedShape("id") }
    try Files.makeFolder(folder)
    let path = "\(folder)/\(document.file)"
    try Files.create(path, bytes: bytes)
    return path
  }

  /// - Throws: ``ArchiveError``, also when the totals differ, the schema is broken, the bytes aren't the
  ///   canonical form, or the file bears another plan's name.
  public func read(_ path: String) throws(ArchiveError) -> PlanDocument {
    let document = try DocumentFile.read(PlanDocument.self, path, .plan())
    try document.assertTotals()
    guard FileName.isPlain(document.id), path.split(separator: "/").last ?? "" == document.file
    else { throw .unexpectedShape("id") }
    return document
  }

  /// The paths of all plans, by name.
  public func paths() -> [String] {
    Files.names(in: folder, suffix: ".json").filter { $0.hasPrefix("PLAN-") }
      .map { "\(folder)/\($0)" }
  }

  /// The plans of one customer, in the order of their names.
  public func plans(of customerCode: String) throws(ArchiveError) -> [PlanDocument] {
    var plans: [PlanDocument] = []
    let stem = "PLAN-\(FileName.part(customerCode))-"
    for path in paths() where path.split(separator: "/").last?.hasPrefix(stem) ?? false {
      let plan = try read(path)
      if plan.debtor.code == customerCode { plans.append(plan) }
    }
    return plans
  }

  /// An ID that no file has yet: the customer, the day, a number.
  public func freeID(customerCode: String, on date: CivilDate) -> String {
    let stem = "PLAN-\(FileName.part(customerCode))-\(FileName.day(date))"
    var number = 1
    while Files.exists("\(folder)/\(stem)-\(number).json") { number += 1 }
    return "\(stem)-\(number)"
  }

  /// Whether the version that a plan takes the place of is here, byte for byte.
  public func holds(_ previous: PlanDocument.Previous) throws(ArchiveError) -> Bool {
    guard FileName.isPlain(previous.id),
      let bytes = try Files.contents(of: "\(folder)/\(previous.id).json")
    else { return false }
    return DocumentFile.sha256(bytes) == previous.sha256
  }

  /// SHA-256 of a plan's file, in lower-case hexadecimal.
  public func sha256(of document: PlanDocument) throws(ArchiveError) -> String {
    DocumentFile.sha256(try DocumentFile.contents("\(folder)/\(document.file)"))
  }
}
