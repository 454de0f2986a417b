import Archive
import Finance

/// A statement of interest for another program: figures, working, and the words of each line.
struct InterestAnswer: Encodable {
  struct Line: Encodable {
    let from: CivilDate
    let through: CivilDate
    let principal: Money
    let rateMillionths: Int
    /// Days counted, or whole years.
    let count: Int
    let unit: String
    /// Days of the year; 1 for whole years.
    let divisor: Int
    let exact: String
    /// What the line comes to where lines are rounded one by one.
    let rounded: Money?
    /// The table's row that the rate rests on.
    let rateFrom: CivilDate?
    let rateTable: String?
    let rateCertainty: String?
    let text: String
  }

  struct FixedSumAnswer: Encodable {
    let amount: Money
    let source: String
  }

  struct NextDay: Encodable {
    let date: CivilDate
    let amount: Money
    let exact: String
  }

  struct Profile: Encodable {
    let name: String
    let source: String
    let conditions: [String]
    let evidence: [String: String]
  }

  let principal: Money
  let firstDay: CivilDate
  let asOf: CivilDate
  /// Days that bear interest, both ends counted.
  let days: Int
  let interest: Money
  /// Before rounding: cut off as a decimal, and whole as a fraction, both in major units.
  let exact: String
  let exactFraction: String
  let dayCount: String
  let rounding: String
  let working: [Line]
  let fixedSum: FixedSumAnswer?
  let openPrincipal: Money
  let total: Money
  let nextDay: NextDay?
  let profile: Profile?
  let warnings: [String]
  /// What the screen would say.
  let text: [String]

  /// - Parameter isNamed: whether the rules are a country's, rather than a rate alone.
  init(
    _ statement: LateInterestStatement, _ lines: InterestLines, text: [String], isNamed: Bool
  ) {
    let profile = statement.profile
    principal = statement.debt.principal
    firstDay = statement.firstDay
    asOf = statement.asOf
    interest = statement.interest
    exact = statement.working.exact.decimalText
    exactFraction = statement.working.exact.fractionText
    dayCount = profile.dayCount.publicName
    rounding = profile.rounding.rawValue
    working = statement.working.lines.map { Line($0, text: lines.line($0)) }
    days = Self.days(statement.working)
    fixedSum = statement.fixedSum.map { FixedSumAnswer(amount: $0.amount, source: $0.source) }
    openPrincipal = statement.openPrincipal
    total = statement.totalClaimed
    nextDay = statement.nextDay.map {
      NextDay(date: $0.date, amount: $0.rounded, exact: $0.exact.decimalText)
    }
    self.profile = isNamed ? Profile(profile) : nil
    warnings = statement.warnings.map(lines.warning)
    self.text = text
  }

  /// Days on which anything bore interest: a part paid late and the rest may run over the same days.
  private static func days(_ working: InterestWorking) -> Int {
    var last: CivilDate?
    var days = 0
    for part in working.lines.map(\.part).sorted(by: { $0.from < $1.from }) {
      let start = max(part.from, last?.adding(days: 1) ?? part.from)
      days += max(0, part.through.days(since: start) + 1)
      last = max(last ?? part.through, part.through)
    }
    return days
  }
}

extension InterestAnswer.Line {
  fileprivate init(_ line: InterestWorking.Line, text: String) {
    let part = line.part
    from = part.from
    through = part.through
    principal = part.principal
    rateMillionths = part.rate.millionths
    count = part.count
    unit = part.divisor == 1 ? "years" : "days"
    divisor = part.divisor
    exact = line.exact.decimalText
    rounded = line.rounded
    rateFrom = line.applied.quote?.row.from
    rateTable = line.applied.quote?.table
    rateCertainty = line.applied.quote?.row.certainty.rawValue
    self.text = text
  }
}

extension InterestAnswer.Profile {
  fileprivate init(_ profile: InterestProfile) {
    name = profile.name.rawValue
    source = profile.source
    conditions = profile.conditions.map(\.rawValue)
    evidence = Dictionary(
      uniqueKeysWithValues: profile.evidence.map { ($0.key.rawValue, $0.value.rawValue) })
  }
}
