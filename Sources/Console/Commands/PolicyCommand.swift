import Archive
import ArgumentParser
import Finance
import Negotiation

/// The limits in force.
struct PolicyCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "What each level may sign.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  struct Row: Encodable {
    let level: String
    let termMonthsMax: Int
    let firstPaymentBasisPointsMin: Int
    let firstPaymentDaysMax: Int
    let deferralDaysMax: Int
    let allowsDeferredInstalments: Bool
    let frequencies: [String]
    let instalmentMin: [Money]
    let balanceMax: [Money]
  }

  func run(in session: Session) throws {
    let levels = try session.book.settings().policy.levels
    if session.form == .json {
      return try session.writeJSON(levels.map(row))
    }
    let words = session.words
    let formats = try session.formats()
    let plans = PlanText(words: words, formats: formats)
    var table = Table(
      [.init(words("column.limit"), fit: .wrap)]
        + levels.map { .init(plans.levelName($0.name), .trailing) })
    func add(_ key: String, _ value: (Limits) -> String) {
      let values = levels.map { value($0.limits) }.map { $0.isEmpty ? "–" : $0 }
      table.add([words("limit.\(key)")] + values)
    }
    add("term") { plans.measure(.months($0.termMonthsMax)) }
    add("first-share") { $0.firstPaymentShareMin.percentText + "%" }
    add("first-days") { plans.measure(.days($0.firstPaymentDaysMax)) }
    add("deferral") { plans.measure(.days($0.deferralDaysMax)) }
    add("deferred") { words($0.allowsDeferredInstalments ? "yes" : "no") }
    add("frequency") { limits in
      let kinds = PaymentFrequency.Kind.allCases.filter { limits.frequencies.contains($0) }
      return kinds.count == PaymentFrequency.Kind.allCases.count
        ? words("frequency.all")
        : kinds.map { words("frequency.\($0.rawValue)") }.joined(separator: "/")
    }
    // One line a currency: the book's own first, then the others that a limit names.
    for currency in currencies(levels, home: formats.home) {
      add("instalment") { $0.instalmentMin[currency].map(formats.money) ?? "" }
    }
    for currency in currencies(levels, home: formats.home)
    where currency == formats.home
      || levels.contains(where: { $0.limits.balanceMax[currency] != nil })
    {
      add("balance") { $0.balanceMax[currency].map(formats.money) ?? "" }
    }
    session.write(table)
    let person = try session.person()
    session.output.line(
      words("policy.you", ["name": person.name, "level": plans.levelName(person.level)]))
  }

  private func currencies(_ levels: [ApprovalLevel], home: Currency?) -> [Currency] {
    let named = Set(
      levels.flatMap { Array($0.limits.instalmentMin.keys) + Array($0.limits.balanceMax.keys) })
    return (home.map { [$0] } ?? []) + named.filter { $0 != home }.sorted()
  }

  private func row(_ level: ApprovalLevel) -> Row {
    let limits = level.limits
    return Row(
      level: level.name, termMonthsMax: limits.termMonthsMax,
      firstPaymentBasisPointsMin: limits.firstPaymentShareMin.basisPoints,
      firstPaymentDaysMax: limits.firstPaymentDaysMax, deferralDaysMax: limits.deferralDaysMax,
      allowsDeferredInstalments: limits.allowsDeferredInstalments,
      frequencies: PaymentFrequency.Kind.allCases.filter { limits.frequencies.contains($0) }
        .map(\.rawValue),
      instalmentMin: limits.instalmentMin.values.sorted { $0.currency < $1.currency },
      balanceMax: limits.balanceMax.values.sorted { $0.currency < $1.currency })
  }
}
