import Finance
import Testing

/// What holds for every split, over random requests.
@Suite struct InstalmentPropertyTests {
  private static func makeRequest(_ random: inout SeededGenerator) -> InstalmentRequest {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let count = number(1...24)
    let parts: InstalmentRequest.Parts
    switch number(0...3) {
    case 0: parts = .equalPrincipal(count)
    case 1:
      let share = Portion.wholeMillionths / (count + 1)
      parts = .weights(
        (0..<count).map { _ in .percent(millionths: number(1...share)) } + [.rest])
    default: parts = .equal(count)
    }
    let units = number(0...2) == 0 ? number(1...500) : number(1...1_000_000_000_000)
    var request = InstalmentRequest(Money(minorUnits: units, currency: .usd), parts: parts)
    request.roundingUnit = [1, 1, 100, 1_000][number(0...3)]
    request.odd = number(0...4) == 0 ? .first : .last
    if number(0...2) == 0 { request.down = .share(millionths: number(1...500_000)) }
    switch number(0...3) {
    case 0: request.charge = .addOn(millionths: number(0...200_000))
    case 1: request.charge = .flat(Rate(millionths: number(0...300_000)))
    case 2: request.charge = .declining(Rate(millionths: number(0...300_000)))
    default: break
    }
    if number(0...1) == 0 {
      request.start = day("2024-01-01").adding(days: number(0...900))
      request.dayCount = PeriodDayCount.allCases[number(0...4)]
      if number(0...1) == 0 { request.period = .days(number(1...60)) }
    }
    if number(0...4) == 0 { request.grace = number(0...3) }
    if case .flat = request.charge, let start = request.start, number(0...1) == 0 {
      request.later = .init(
        Rate(millionths: number(0...300_000)), from: start.adding(days: number(1...400)))
    }
    return request
  }

  @Test func everySplitAddsUp() {
    let seed: UInt64 = 4_201
    print("InstalmentPropertyTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var made = 0
    var wrong: [String] = []
    for _ in 0..<20_000 {
      let request = Self.makeRequest(&random)
      guard let split = try? InstalmentSplit(request) else { continue }
      made += 1
      let principal = split.parts.reduce(0) { $0 + $1.principal.minorUnits }
      var isRight = principal == request.amount.minorUnits
      isRight = isRight && split.parts.allSatisfy { $0.principal.minorUnits >= 0 }
      isRight = isRight && split.parts.allSatisfy { $0.interest.minorUnits >= 0 }
      isRight = isRight && split.parts.last?.balance.minorUnits == 0
      let dates = split.parts.compactMap(\.date)
      isRight = isRight && zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 }
      // Equal instalments are equal, and multiples of the unit, but for the odd one.
      if case .equal = request.parts, request.grace == 0, request.later == nil {
        let amounts = split.parts.filter { $0.number > 0 }.map(\.amount.minorUnits)
        let even = request.odd == .last ? amounts.dropLast() : amounts.dropFirst()
        isRight = isRight && Set(even).count <= 1
        isRight = isRight && even.allSatisfy { $0 % request.roundingUnit == 0 }
      }
      if !isRight { wrong.append("\(request)") }
    }
    #expect(wrong == [])
    #expect(made > 10_000, "too few could be made")
    #expect(made < 19_900, "too few could not")
  }
}
