import Finance
import Negotiation

/// What became of a request for approval: one a request, in a file beside it.
///
/// The shape is published as a JSON Schema beside this source (`Resources/decision-v1.schema.json`).
public struct ApprovalDecision: Codable, Sendable, Equatable {
  public static let schemaID = "kaishu-decision/1"

  public enum Outcome: String, Codable, Sendable, CaseIterable {
    case approved
    /// Another plan is approved instead.
    case changed
    case declined
    /// Whoever asked no longer needs it.
    case withdrawn
  }

  /// The request, byte for byte.
  public struct Subject: Codable, Sendable, Equatable {
    public var id: String
    /// SHA-256 of the request's file, in lower-case hexadecimal.
    public var sha256: String

    public init(id: String, sha256: String) {
      self.id = id
      self.sha256 = sha256
    }
  }

  /// A plan that is approved, and until when that holds.
  public struct Approved: Sendable, Equatable {
    public var plan: PlanRecord
    /// The lowest level that may sign it.
    public var needsLevel: String
    public var validUntil: CivilDate
    /// The words of a change; `nil` for the plan that was asked for.
    public var text: String?
    /// How the payments of a change are counted; `nil` for the plan that was asked for.
    public var counting: ApprovalRequest.Counting?

    public init(
      plan: PlanRecord, needsLevel: String, validUntil: CivilDate, text: String? = nil,
      counting: ApprovalRequest.Counting? = nil
    ) {
      self.plan = plan
      self.needsLevel = needsLevel
      self.validUntil = validUntil
      self.text = text
      self.counting = counting
    }
  }

  public var schema: String
  public var request: Subject
  public var by: ApprovalRequest.Person
  public var on: CivilDate
  public var outcome: Outcome
  /// Never empty where it is declined.
  public var reason: String
  public var text: String?
  public var plan: PlanRecord?
  /// Of a change; missing in decisions from before it was kept.
  public var counting: ApprovalRequest.Counting?
  public var needsLevel: String?
  public var validUntil: CivilDate?

  public init(
    _ outcome: Outcome, request: Subject, by: ApprovalRequest.Person, on: CivilDate,
    reason: String, approved: Approved? = nil
  ) {
    schema = Self.schemaID
    self.request = request
    self.by = by
    self.on = on
    self.outcome = outcome
    self.reason = reason
    text = approved?.text
    plan = approved?.plan
    counting = approved?.counting
    needsLevel = approved?.needsLevel
    validUntil = approved?.validUntil
  }

  /// The plan that may be signed off; `nil` when none may.
  public var approved: Approved? {
    guard let plan, let needsLevel, let validUntil else { return nil }
    return Approved(
      plan: plan, needsLevel: needsLevel, validUntil: validUntil, text: text, counting: counting)
  }

  /// What must hold both when a decision is written and when it is read.
  ///
  /// - Throws: ``ArchiveError/unexpectedShape(_:)`` with what doesn't.
  func assertHolds(for request: ApprovalRequest) throws(ArchiveError) {
    let isOwn = by.id == request.askedBy.id
    guard isOwn == (outcome == .withdrawn) else { throw .unexpectedShape("by") }
    guard on >= request.askedOn else { throw .unexpectedShape("on") }
    switch outcome {
    case .approved:
      guard approved != nil, plan == request.plan, text == nil, counting == nil else {
        throw .unexpectedShape("plan")
      }
    case .changed:
      guard approved != nil, text != nil, plan?.balance == request.plan.balance else {
        throw .unexpectedShape("plan")
      }
    case .declined, .withdrawn:
      guard plan == nil, needsLevel == nil, validUntil == nil, text == nil, counting == nil
      else {
        throw .unexpectedShape("plan")
      }
    }
    if outcome == .declined, reason.isEmpty { throw .unexpectedShape("reason") }
    try plan?.assertAddsUp()
    try counting?.assertHolds(request.plan.balance.currency)
  }
}
