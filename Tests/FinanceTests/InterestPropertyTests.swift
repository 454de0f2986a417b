import Testing

@testable import Finance

/// What must hold of interest whatever the figures: checked on made-up debts from a printed seed.
@Suite struct InterestPropertyTests {
  private static let runs = 1_000

  private func generator(_ seed: UInt64, _ name: String) -> SeededGenerator {
    print("InterestPropertyTests.\(name) seed \(seed)")
    return SeededGenerator(seed: seed)
  }

  private func principal(_ random: inout SeededGenerator) -> Money {
    let digits = Int.random(in: 0...12, using: &random)
    let most = (0..<digits).reduce(1) { value, _ in value * 10 }
    return Money(minorUnits: Int.random(in: 0...most, using: &random), currency: .jpy)
  }

  private func date(_ random: inout SeededGenerator) -> CivilDate {
    day("2016-03-01").adding(days: Int.random(in: 0...4_500, using: &random))
  }

  private func working(
    _ principal: Money, _ from: CivilDate, _ through: CivilDate, _ rate: Rate, _ count: DayCount,
    _ rounding: InterestRounding = .floorSum
  ) -> InterestWorking {
    InterestWorking(
      [InterestStretch(principal: principal, from: from, through: through, rate: rate)],
      currency: .jpy, dayCount: count, rounding: rounding)
  }

  private func rate(_ random: inout SeededGenerator) -> Rate {
    Rate(millionths: Int.random(in: 0...400_000, using: &random))
  }

  /// Cut anywhere, the parts come to the same exact sum; where whole years go first, cut at an
  /// anniversary, or anywhere when both parts stand in one working.
  @Test func aCutChangesNothing() {
    var random = generator(20_261_122, "aCutChangesNothing")
    for _ in 0..<Self.runs {
      let (amount, rate, from) = (principal(&random), rate(&random), date(&random))
      let through = from.adding(days: Int.random(in: 1...2_000, using: &random))
      let cut = from.adding(
        days: Int.random(in: 0..<through.days(since: from), using: &random))
      for count in DayCount.allCases {
        let whole = working(amount, from, through, rate, count)
        let joined = InterestWorking(
          [
            InterestStretch(principal: amount, from: from, through: cut, rate: rate),
            InterestStretch(
              principal: amount, from: cut.adding(days: 1), through: through, rate: rate),
          ], currency: .jpy, dayCount: count, rounding: .floorSum)
        #expect(joined == whole, "\(count) \(amount) \(from) \(cut) \(through)")
        if count == .yearsThenDays { continue }
        let sum =
          working(amount, from, cut, rate, count).exact
          + working(amount, cut.adding(days: 1), through, rate, count).exact
        #expect(sum == whole.exact, "\(count) \(amount) \(from) \(cut) \(through)")
      }
      let year = from.adding(months: 12).adding(days: -1)
      guard through > year, from.day != 29 else { continue }
      let sum =
        working(amount, from, year, rate, .yearsThenDays).exact
        + working(amount, year.adding(days: 1), through, rate, .yearsThenDays).exact
      #expect(sum == working(amount, from, through, rate, .yearsThenDays).exact)
    }
  }

  /// The lines lie end to end, and add up to the sum and, under the named rounding, to the total.
  @Test func linesAddUp() {
    var random = generator(20_261_123, "linesAddUp")
    for _ in 0..<Self.runs {
      let (amount, rate, from) = (principal(&random), rate(&random), date(&random))
      let through = from.adding(days: Int.random(in: 0...3_000, using: &random))
      for count in DayCount.allCases {
        for rounding in InterestRounding.allCases {
          let result = working(amount, from, through, rate, count, rounding)
          #expect(result.lines.map(\.exact).sum(.jpy) == result.exact)
          switch rounding {
          case .halfUp, .floorSum, .ceilingSum, .halfEven:
            #expect(result.total == result.exact.rounded(by: rounding.single))
          case .floorParts, .dayRateFirst:
            #expect(result.total == result.lines.compactMap(\.rounded).sum(.jpy))
          }
          if rounding == .floorParts { #expect(ExactAmount(result.total) <= result.exact) }
          guard amount.isPositive else {
            #expect(result.lines.isEmpty)
            continue
          }
          #expect(result.lines.first?.part.from == from)
          #expect(result.lines.last?.part.through == through)
          for (line, next) in zip(result.lines, result.lines.dropFirst()) {
            #expect(line.part.through.adding(days: 1) == next.part.from)
          }
        }
      }
    }
  }

  /// A day, a unit or a hundredth of a point more never makes less.
  @Test func moreIsNeverLess() {
    var random = generator(20_261_124, "moreIsNeverLess")
    for _ in 0..<Self.runs {
      let (amount, rate, from) = (principal(&random), rate(&random), date(&random))
      let through = from.adding(days: Int.random(in: 0...2_000, using: &random))
      for count in DayCount.allCases {
        let base = working(amount, from, through, rate, count)
        let more = [
          working(amount, from, through.adding(days: 1), rate, count),
          working(amount + Money(minorUnits: 1, currency: .jpy), from, through, rate, count),
          working(amount, from, through, Rate(millionths: rate.millionths + 100), count),
        ]
        for other in more {
          #expect(other.exact >= base.exact, "\(count) \(amount) \(from) \(through)")
          #expect(other.total >= base.total)
        }
      }
      #expect(working(amount, from, from.adding(days: -1), rate, .actual365).lines.isEmpty)
    }
  }

  /// A part payment on a day is two statements: one of the whole up to that day, one of the rest from
  /// the next.
  @Test(arguments: [
    InterestProfile.Name.japanContract, .japanStatutory, .unitedKingdom, .germany,
    .chinaSmallFirms, .unitedStatesContract,
  ])
  func aPartPaymentIsTwoStatements(name: InterestProfile.Name) throws {
    var random = generator(20_261_125, "aPartPaymentIsTwoStatements \(name.rawValue)")
    let needsRate = name == .japanContract || name == .unitedStatesContract
    var profile = try InterestProfile(
      name, needsRate ? ProfileCase.rate("14.6") : InterestProfile.Options())
    for _ in 0..<Self.runs / 5 {
      let amount = principal(&random) + Money(minorUnits: 2, currency: .jpy)
      let due = day("2018-01-01").adding(days: Int.random(in: 0...3_000, using: &random))
      let paid = due.adding(days: Int.random(in: 1...400, using: &random))
      let asOf = paid.adding(days: Int.random(in: 0...400, using: &random))
      let part = Money(
        minorUnits: Int.random(in: 1..<amount.minorUnits, using: &random), currency: .jpy)
      let both = try LateInterestStatement(
        of: LateDebt(
          principal: amount, due: due,
          payments: [LateDebt.Payment(date: paid, amount: part)]), profile: profile, asOf: asOf)
      let first = try LateInterestStatement(
        of: LateDebt(principal: amount, due: due), profile: profile, asOf: paid)
      // The second statement starts late, at the rate that the first day fixed.
      if profile.rate.fixing == .firstInterestDay {
        profile.rate = .agreed(try profile.rate.rate(on: due.adding(days: 1)).rate)
      }
      let second = try LateInterestStatement(
        of: LateDebt(principal: amount - part, due: paid), profile: profile, asOf: asOf)
      #expect(both.working.exact == first.working.exact + second.working.exact)
      #expect(both.nextDay?.exact == second.nextDay?.exact)
      profile = try InterestProfile(
        name, needsRate ? ProfileCase.rate("14.6") : InterestProfile.Options())
    }
  }

  /// Where the rate never changed, the payment day's rate for each part gives what the balance gives.
  @Test func partsAndBalancesAgreeAtOneRate() throws {
    var random = generator(20_261_126, "partsAndBalancesAgreeAtOneRate")
    let ireland = try InterestProfile(.ireland)
    var agreed = ireland
    agreed.rate = .agreed(Rate(millionths: 80_000))
    for _ in 0..<Self.runs / 5 {
      let amount = principal(&random)
      let due = day("2018-01-01").adding(days: Int.random(in: 0...400, using: &random))
      let payments = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        LateDebt.Payment(
          date: due.adding(days: Int.random(in: -20...500, using: &random)),
          amount: Money(
            minorUnits: Int.random(in: 1...max(1, amount.minorUnits / 2), using: &random),
            currency: .jpy))
      }
      let debt = try LateDebt(principal: amount, due: due, payments: payments)
      let asOf = due.adding(days: Int.random(in: -10...600, using: &random))
      let byPart = try LateInterestStatement(of: debt, profile: ireland, asOf: asOf)
      let byBalance = try LateInterestStatement(of: debt, profile: agreed, asOf: asOf)
      #expect(byPart.working.exact == byBalance.working.exact)
      #expect(byPart.openPrincipal == byBalance.openPrincipal)
    }
  }
}
