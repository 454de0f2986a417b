/// How a payment is put to claims: the order of the parts, the order of the claims, and which of the
/// two comes first.
public struct AllocationRule: Hashable, Sendable {
  /// Whether one claim is paid whole before the next, or one part of every claim before the next part.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case claimByClaim = "claim-by-claim"
    case partByPart = "part-by-part"
  }

  /// The order of the claims.
  public enum Sequence: String, Hashable, Sendable, CaseIterable {
    /// As they were handed over.
    case asGiven = "as-given"
    /// By due date; those due on one day as they were handed over.
    case oldestFirst = "oldest-first"
    /// Japan, Civil Code 488(4): due before not yet due, more benefit to the debtor, earlier due, then
    /// pro rata.
    case japaneseLaw = "jp"
    /// China, Civil Code 560: due before not yet due, least secured, heaviest for the debtor, earliest
    /// due, then pro rata.
    case chineseLaw = "cn"
  }

  /// Every part, once.
  public let parts: [ClaimPart]
  public let sequence: Sequence
  public let level: Level

  /// - Throws: ``AllocationFault/orderIsNotWhole(missing:twice:)``.
  public init(
    parts: [ClaimPart], sequence: Sequence = .oldestFirst, level: Level = .claimByClaim
  ) throws(AllocationFault) {
    let missing = ClaimPart.allCases.filter { !parts.contains($0) }
    let twice = ClaimPart.allCases.filter { part in parts.count { $0 == part } > 1 }
    guard missing.isEmpty, twice.isEmpty else {
      throw .orderIsNotWhole(missing: missing, twice: twice)
    }
    self.init(checked: parts, sequence, level)
  }

  private init(checked parts: [ClaimPart], _ sequence: Sequence, _ level: Level) {
    self.parts = parts
    self.sequence = sequence
    self.level = level
  }

  /// Costs, interest, principal. The codes name three classes; a late charge counts with the interest
  /// and comes after it.
  public static let statutoryParts: [ClaimPart] = [.fee, .interest, .penalty, .principal]

  /// Japan, Civil Code 489 and 488: all costs, then all interest, then principal, and within each the
  /// claims in the order of 488(4).
  public static let japaneseLaw = AllocationRule(checked: statutoryParts, .japaneseLaw, .partByPart)

  /// China, Civil Code 560 and 561: the claims in order, and within each costs, interest, principal.
  public static let chineseLaw = AllocationRule(checked: statutoryParts, .chineseLaw, .claimByClaim)

  /// Oldest claim first, costs and interest before principal.
  public static let oldestFirst = AllocationRule(
    checked: statutoryParts, .oldestFirst, .claimByClaim)

  /// The parts that a text lists: `penalty,fee,interest,principal`; `costs` is `fee`.
  ///
  /// - Throws: ``AllocationFault/unknownPart(_:)``.
  public static func parts(_ text: String) throws(AllocationFault) -> [ClaimPart] {
    var parts: [ClaimPart] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = Folding.ascii(String(word)).trimmed
      guard let part = ClaimPart(rawValue: name == "costs" ? "fee" : name) else {
        throw .unknownPart(String(word).trimmed)
      }
      parts.append(part)
    }
    return parts
  }
}

/// What a payment was said to be for: a claim, how much of it, and which part.
public struct Designation: Hashable, Sendable {
  public let claim: String
  /// Minor units; `nil` for as much as the claim, or its part, takes.
  public let minorUnits: Int?
  /// `nil` for the parts of the claim in their order. Naming a part takes both sides: a payer alone can't.
  public let part: ClaimPart?

  public init(claim: String, minorUnits: Int? = nil, part: ClaimPart? = nil) {
    self.claim = claim
    self.minorUnits = minorUnits
    self.part = part
  }
}

/// Why a payment could not be put to claims; nothing was allocated.
public enum AllocationFault: Error, Hashable, Sendable {
  /// The payment is zero or negative: a refund is not a payment.
  case paymentNotPositive(Int)
  /// A part of a claim is negative or above ``Money/minorUnitsMax``.
  case owedOutOfRange(claim: String, part: ClaimPart, Int)
  case claimTwice(String)
  case unknownClaim(String)
  case unknownPart(String)
  case orderIsNotWhole(missing: [ClaimPart], twice: [ClaimPart])
  /// More was named for a claim than is open on it.
  case namedMoreThanOwed(claim: String, named: Int, owed: Int)
  /// More was named in all than was paid.
  case namedMoreThanPaid(named: Int, paid: Int)
  /// A claim was named twice, or one part of it was.
  case namedTwice(String)
  /// Zero or less was named for a claim.
  case namedNotPositive(claim: String, Int)
  case tooManyClaims(Int)
}
