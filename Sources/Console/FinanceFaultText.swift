import Finance
import Receivables

/// Why a figure can't be reckoned, as complaints: faults of interest, terms, instalments and allocation.
struct FinanceFaultText {
  let words: Words

  /// `nil` for errors that are no fault of a reckoning.
  func complaint(_ error: any Error) -> Complaint? {
    switch error {
    case let fault as InterestFault: interest(fault)
    case let fault as PaymentTermsFault: terms(fault)
    case let fault as InstalmentFault: instalments(fault)
    case let fault as AllocationFault: allocation(fault)
    default: nil
    }
  }

  private func make(_ key: String, _ fields: [String: String] = [:], details: [String] = [])
    -> Complaint
  {
    Complaint(key, fields, status: .usage, details: details)
  }

  private func interest(_ fault: InterestFault) -> Complaint {
    switch fault {
    case .rateNeeded(let name): make("interest-fault.rate-needed", ["profile": name.rawValue])
    case .settingNotTaken(let name, let setting):
      make("interest-fault.not-taken", ["profile": name.rawValue, "setting": setting])
    case .multipleOutside(let seen, let allowed):
      make(
        "interest-fault.multiple",
        [
          "multiple": percent(seen), "from": percent(allowed.lowerBound),
          "through": percent(allowed.upperBound),
        ])
    case .noRate(let table, let date, let firstKnown):
      make(
        "interest-fault.no-rate",
        [
          "table": words("rate-table.\(table)"), "date": date.iso,
          "first": firstKnown?.iso ?? "–",
        ])
    case .receiptDayNeeded: make("interest-fault.receipt-needed")
    case .negativePrincipal: make("interest-fault.negative")
    case .paymentNotPositive: make("interest-fault.payment-nothing")
    case .paymentInOtherCurrency(let money):
      make("interest-fault.payment-currency", ["currency": money.currency.code])
    }
  }

  /// 130 is `1.3`.
  private func percent(_ count: Int) -> String { Rate(millionths: count * 100).percentText }

  private func instalments(_ fault: InstalmentFault) -> Complaint {
    switch fault {
    case .amountOutOfRange: make("instalment-fault.amount")
    case .countOutOfRange(let count, let limits):
      make(
        "instalment-fault.count",
        [
          "seen": String(count), "from": String(limits.lowerBound),
          "through": String(limits.upperBound),
        ])
    case .downOutOfRange: make("instalment-fault.down")
    case .rateOutOfRange: make("instalment-fault.rate")
    case .graceOutOfRange: make("instalment-fault.grace")
    case .periodOutOfRange: make("instalment-fault.period")
    case .weights(let fault): terms(fault)
    case .unitTooLarge: make("instalment-fault.unit")
    case .startNeeded: make("instalment-fault.start")
    case .firstBeforeStart: make("instalment-fault.first")
    case .outsideCalendar: make("terms-fault.outside-calendar")
    case .oddAmountMustBeLast: make("instalment-fault.odd")
    case .laterRateNeedsFlat: make("instalment-fault.later-flat")
    case .laterRateOutside: make("instalment-fault.later-outside")
    }
  }

  private func allocation(_ fault: AllocationFault) -> Complaint {
    let parts = ClaimPart.names.joined(separator: ", ")
    switch fault {
    case .paymentNotPositive: return make("allocation-fault.nothing")
    case .owedOutOfRange(let claim, let part, _):
      return make("allocation-fault.owed", ["claim": claim, "part": part.rawValue])
    case .claimTwice(let claim): return make("allocation-fault.claim-twice", ["claim": claim])
    case .unknownClaim(let claim): return make("allocation-fault.unknown-claim", ["claim": claim])
    case .unknownPart(let part):
      return Complaint.notOneOf("allocation-fault.unknown-part", part, ClaimPart.names)
    case .orderIsNotWhole(let missing, let twice):
      let seen = (missing.isEmpty ? twice : missing).map(\.rawValue).joined(separator: ", ")
      return make(
        missing.isEmpty ? "allocation-fault.part-twice" : "allocation-fault.part-missing",
        ["parts": seen, "allowed": parts])
    case .namedMoreThanOwed(let claim, _, _):
      return make("allocation-fault.named-over-owed", ["claim": claim])
    case .namedMoreThanPaid: return make("allocation-fault.named-over-paid")
    case .namedTwice(let claim): return make("allocation-fault.named-twice", ["claim": claim])
    case .namedNotPositive(let claim, _):
      return make("allocation-fault.named-nothing", ["claim": claim])
    case .tooManyClaims(let limit):
      return make("allocation-fault.too-many", ["limit": String(limit)])
    }
  }
}
