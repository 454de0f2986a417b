import Finance
import Negotiation

/// Random accounts and policies for the property tests.
struct Chance {
  private(set) var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func one<Element>(_ elements: [Element]) -> Element {
    elements[number(0...(elements.count - 1))]
  }

  mutating func isTrue(percent: Int) -> Bool { number(1...100) <= percent }

  mutating func setting() -> PlanSetting {
    PlanSetting(
      today: day("2024-01-01").adding(days: number(0...1_500)), calendar: one(Self.calendars),
      shift: one([.following, .following, .preceding, .modifiedFollowing]),
      roundingUnit: one([1, 1, 10, 100, 1_000, 10_000]))
  }

  private static let calendars = BusinessCalendar.names.map(calendar)

  mutating func balance() -> Money {
    let currency = one([Currency.jpy, .usd, .cny])
    let units = isTrue(percent: 10) ? number(1...60) : number(1_000...5_000_000)
    return Money(minorUnits: units, currency: currency)
  }

  /// One to three levels, each at least as wide as the one below it.
  mutating func policy(for balance: Money, termMax: Int, daysMax: Int) -> Policy {
    var limits = Limits(
      termMonthsMax: number(0...termMax), firstPaymentShareMin: Share(percent: number(0...60)),
      firstPaymentDaysMax: number(0...daysMax), deferralDaysMax: number(0...(2 * daysMax)),
      allowsDeferredInstalments: isTrue(percent: 25))
    limits.frequencies = Set(PaymentFrequency.Kind.allCases.filter { _ in isTrue(percent: 50) })
    if isTrue(percent: 60) {
      limits.instalmentMin[balance.currency] = balance.share(
        Share(percent: number(5...60)), rounding: .down)
    }
    if isTrue(percent: 30) {
      limits.balanceMax[balance.currency] = balance.share(
        Share(percent: number(50...150)), rounding: .down)
    }
    if isTrue(percent: 20) { limits.discountMax = Share(percent: one([3, 5, 10, 20])) }
    var levels = [ApprovalLevel(name: "level-1", limits: limits)]
    for index in 0..<one([0, 0, 1, 1, 2]) {
      widen(&limits, balance.currency)
      levels.append(ApprovalLevel(name: "level-\(index + 2)", limits: limits))
    }
    return Policy(levels: levels, shift: .following)
  }

  private mutating func widen(_ limits: inout Limits, _ currency: Currency) {
    limits.termMonthsMax += number(0...1)
    limits.firstPaymentShareMin = Share(
      basisPoints: limits.firstPaymentShareMin.basisPoints * number(40...100) / 100)
    limits.firstPaymentDaysMax += number(0...5)
    limits.deferralDaysMax += number(0...15)
    if isTrue(percent: 20) {
      limits.discountMax = Share(basisPoints: limits.discountMax.basisPoints + 500)
    }
    limits.allowsDeferredInstalments = limits.allowsDeferredInstalments || isTrue(percent: 25)
    limits.frequencies.formUnion(isTrue(percent: 50) ? [.monthly] : [])
    if let least = limits.instalmentMin[currency] {
      limits.instalmentMin[currency] =
        isTrue(percent: 20) ? nil : least.share(Share(percent: number(50...100)), rounding: .down)
    }
    if let most = limits.balanceMax[currency] {
      limits.balanceMax[currency] = isTrue(percent: 30) ? nil : most + most
    }
  }

  mutating func means(_ balance: Money, today: CivilDate) -> StatedMeans {
    var means = StatedMeans()
    if isTrue(percent: 40) {
      means.cashNow = balance.share(Share(percent: number(0...120)), rounding: .down)
    }
    if isTrue(percent: 40) {
      means.perMonth = balance.share(Share(percent: number(0...60)), rounding: .down)
      if isTrue(percent: 50) { means.from = today.adding(days: number(1...40)) }
      if isTrue(percent: 40) {
        for _ in 0..<number(1...4) {
          means.byMonth[number(1...12)] = balance.share(
            Share(percent: one([0, 10, 40, 90])), rounding: .down)
        }
      }
    }
    return means
  }

  mutating func facts(_ balance: Money, today: CivilDate) -> DealFacts {
    let due = one([0, 0, 1, 3, 12])
    return DealFacts(
      means: means(balance, today: today), promisesKept: number(0...due), promisesDue: due)
  }

  /// An offer that may be late, long, uneven, or leave something open.
  mutating func offer(_ balance: Money, _ setting: PlanSetting, daysMax: Int) -> ProposedPlan {
    var left = balance.minorUnits
    var nominal = setting.today
    var instalments: [Instalment] = []
    for index in 0..<number(1...5) where left > 0 {
      nominal = nominal.adding(days: index == 0 ? number(1...daysMax) : number(5...40))
      let units = isTrue(percent: 40) ? left : number(1...left)
      left -= units
      let amount = Money(minorUnits: units, currency: balance.currency)
      instalments.append(setting.instalment(nominal, amount))
    }
    return ProposedPlan(
      today: setting.today, balance: balance, instalments: instalments,
      frequency: one(PaymentFrequency.Kind.allCases))
  }
}
