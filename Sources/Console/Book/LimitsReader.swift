import Finance
import Negotiation

/// Reads limits by their keys, for a level and for an exception alike.
struct LimitsReader {
  let reader: NodeReader

  static let keys = Set(LimitKey.allCases.map(\.rawValue))

  /// The limits that a map names.
  func changes(_ map: NodeReader.Map) -> LimitChanges {
    var changes = LimitChanges()
    for key in LimitKey.allCases where map.has(key.rawValue) { read(key, map, &changes) }
    return changes
  }

  private func read(_ key: LimitKey, _ map: NodeReader.Map, _ changes: inout LimitChanges) {
    func integer(_ range: ClosedRange<Int>) -> Int? {
      reader.integer(map, key.rawValue, in: range)
    }
    func share(_ percent: ClosedRange<Int> = 0...100) -> Share? {
      reader.decimal(
        map, key.rawValue, digits: 2, in: percent.lowerBound * 100...percent.upperBound * 100
      ).map(Share.init(basisPoints:))
    }
    func amounts() -> [Currency: Money] { reader.amounts(map, key.rawValue) }
    switch key {
    case .termMonths: changes.termMonthsMax = integer(0...60)
    case .firstPaymentPercent: changes.firstPaymentShareMin = share()
    case .firstPaymentDays: changes.firstPaymentDaysMax = integer(1...365)
    case .deferralDays: changes.deferralDaysMax = integer(1...365)
    case .deferralThenInstalments:
      changes.allowsDeferredInstalments = reader.flag(map, key.rawValue)
    case .frequencies: changes.frequencies = frequencies(map)
    case .leastInstalment: changes.instalmentMin = amounts()
    case .stepUpPercent: changes.stepUpMax = share(100...1_000)
    case .balloonPercent: changes.balloonMax = share()
    case .freeCashPercent: changes.freeCashMax = share()
    case .discountPercent: changes.discountMax = share()
    case .interestWaiverPercent: changes.interestWaiverMax = share()
    case .feeWaiverPercent: changes.feeWaiverMax = share()
    case .largestBalance: changes.balanceMax = amounts()
    case .largestWriteOff: changes.writeOffMax = reader.amounts(map, key.rawValue, least: 0)
    case .livePlans: changes.livePlansMax = integer(1...20)
    case .brokenPlans: changes.brokenPlansMax = integer(0...20)
    }
  }

  private func frequencies(_ map: NodeReader.Map) -> Set<PaymentFrequency.Kind>? {
    var kinds: Set<PaymentFrequency.Kind> = []
    for text in reader.texts(map, "frequencies") {
      if let kind = PaymentFrequency.Kind(rawValue: text) {
        kinds.insert(kind)
      } else {
        reader.add(
          map.line(of: "frequencies"), "\(map.path).frequencies",
          .notOneOf(seen: text, allowed: PaymentFrequency.Kind.allCases.map(\.rawValue)))
      }
    }
    if kinds.isEmpty {
      reader.add(map.line(of: "frequencies"), "\(map.path).frequencies", .missing)
    }
    return kinds
  }
}
