import Finance

/// The forms of plan that are offered.
public enum PlanShape: String, Sendable, CaseIterable {
  /// Everything at once, by a date.
  case deferral
  case equal
  case downPayment = "down-payment"
  case deferralThenInstalments = "deferral-then-instalments"
  /// Payments that rise.
  case stepUp = "step-up"
  /// Payments that follow their year.
  case seasonal
  /// Level payments, and the rest with the last one.
  case balloon
  /// Part of the principal is given up.
  case settlement

  /// A plan whose first payment lies further ahead than this starts with a deferral.
  public static let promptDaysMax = 31

  /// Whether the payments after a first one are all alike.
  var isLevel: Bool {
    switch self {
    case .deferral, .equal, .downPayment, .deferralThenInstalments, .settlement: true
    case .stepUp, .seasonal, .balloon: false
    }
  }
}

extension ProposedPlan {
  /// What the payments look like, whatever they are called.
  public var shape: PlanShape {
    if let discount = terms.discount, discount.isPositive { return .settlement }
    if instalments.count == 1 { return .deferral }
    if daysToFirst > PlanShape.promptDaysMax { return .deferralThenInstalments }
    let shape = Self.shape(instalments.map(\.principal.minorUnits))
    // Level payments with interest in them have a principal that rises.
    guard !interest.isZero, shape == .stepUp || shape == .seasonal else { return shape }
    return Self.shape(instalments.map(\.amount.minorUnits))
  }

  private static func shape(_ amounts: [Int]) -> PlanShape {
    let rest = Array(amounts.dropFirst())
    if amounts.count == 2 || isLevel(rest) {
      let difference = abs(amounts[0] - amounts[1])
      // The odd amount on the last of two payments doesn't make the first a down payment.
      let isEqual =
        difference == 0 || (amounts.count == 2 && difference * 50 < amounts[0] + amounts[1])
      return isEqual ? .equal : .downPayment
    }
    // A larger first payment is a down payment before the others.
    let tail = amounts[0] > amounts[1] ? rest : amounts
    let body = tail.dropLast()
    guard zip(body, body.dropFirst()).allSatisfy({ $0 <= $1 }) else { return .seasonal }
    if body.first == body.last {
      return tail[tail.count - 1] > tail[0] ? .balloon : .equal
    }
    // One peak, and back: their year. A smaller last one after several rises is the odd amount.
    let rises = zip(body, body.dropFirst()).count { $0 < $1 }
    return rises == 1 && tail[tail.count - 1] <= tail[0] ? .seasonal : .stepUp
  }

  /// Whether payments are the same but for the odd amount: the last may be smaller by anything, and larger
  /// by what the rounding of the others can leave over.
  private static func isLevel(_ amounts: [Int]) -> Bool {
    let body = amounts.dropLast()
    guard let each = body.first ?? amounts.last, let last = amounts.last else { return true }
    return body.allSatisfy { $0 == each }
      && (last - each) * 10 <= each * min(5, amounts.count)
  }
}
