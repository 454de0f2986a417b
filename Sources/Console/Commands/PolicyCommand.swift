import Archive
import ArgumentParser
import Finance
import Negotiation

/// The limits in force, the rules behind them, and what contradicts itself in them.
struct PolicyCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "What each level may sign; explain tells the rules, check finds contradictions.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp(
      "explain or check; the limits when left out.", valueName: "policy-action"),
    completion: .list(Self.actions))
  var action: String?

  @Argument(
    help: ArgumentHelp("A rule to explain; all when left out.", valueName: "policy-rule"),
    completion: .fromBook)
  var rule: String?

  private static let actions = ["explain", "check"]

  func run(in session: Session) throws {
    switch action {
    case nil: try table(session)
    case "explain": try explain(rule, session)
    case "check":
      if let rule { throw Complaint("policy.check-alone", ["seen": rule], status: .usage) }
      try check(session)
    case let other?: throw Complaint.notOneOf("policy.action", other, Self.actions)
    }
  }

  // MARK: - The limits

  private func table(_ session: Session) throws {
    let levels = try session.book.settings().policy.levels
    if session.form == .json {
      return try session.writeJSON(levels.map(row))
    }
    let words = session.words
    let formats = try session.formats()
    let text = PolicyText(words: words, formats: formats)
    var table = Table(
      [.init(words("column.limit"), fit: .wrap)]
        + levels.map { .init(text.level($0.name), .trailing) })
    func add(_ key: LimitKey, _ currency: Currency? = nil) {
      let values = levels.map { text.value(key, $0.limits, in: currency) }
      table.add([text.name(key)] + values.map { $0.isEmpty ? "–" : $0 })
    }
    for key in LimitKey.allCases {
      guard case .amounts = key.value(in: levels[0].limits) else {
        add(key)
        continue
      }
      // One line a currency: the book's own first, then the others that a limit names.
      for currency in currencies(key, levels, home: formats.home) { add(key, currency) }
    }
    session.write(table)
    let person = try session.person()
    session.output.line(
      words("policy.you", ["name": person.name, "level": text.level(person.level)]))
  }

  private func currencies(
    _ key: LimitKey, _ levels: [ApprovalLevel], home: Currency?
  ) -> [Currency] {
    let named = levels.flatMap { level -> [Currency] in
      if case .amounts(let amounts) = key.value(in: level.limits) {
        Array(amounts.keys)
      } else {
        []
      }
    }
    return (home.map { [$0] } ?? []) + Set(named).filter { $0 != home }.sorted()
  }

  /// A level's limits, as other programs get them.
  struct Row: Encodable {
    let level: String
    let termMonthsMax: Int
    let firstPaymentBasisPointsMin: Int
    let firstPaymentDaysMax: Int
    let deferralDaysMax: Int
    let allowsDeferredInstalments: Bool
    let frequencies: [String]
    let instalmentMin: [Money]
    let stepUpBasisPointsMax: Int
    let balloonBasisPointsMax: Int
    let freeCashBasisPointsMax: Int
    let discountBasisPointsMax: Int
    let interestWaiverBasisPointsMax: Int
    let feeWaiverBasisPointsMax: Int
    let balanceMax: [Money]
    let writeOffMax: [Money]
    let livePlansMax: Int
    let brokenPlansMax: Int
  }

  private func row(_ level: ApprovalLevel) -> Row {
    let limits = level.limits
    func sorted(_ amounts: [Currency: Money]) -> [Money] {
      amounts.values.sorted { $0.currency < $1.currency }
    }
    return Row(
      level: level.name, termMonthsMax: limits.termMonthsMax,
      firstPaymentBasisPointsMin: limits.firstPaymentShareMin.basisPoints,
      firstPaymentDaysMax: limits.firstPaymentDaysMax, deferralDaysMax: limits.deferralDaysMax,
      allowsDeferredInstalments: limits.allowsDeferredInstalments,
      frequencies: PaymentFrequency.Kind.allCases.filter(limits.frequencies.contains)
        .map(\.rawValue),
      instalmentMin: sorted(limits.instalmentMin),
      stepUpBasisPointsMax: limits.stepUpMax.basisPoints,
      balloonBasisPointsMax: limits.balloonMax.basisPoints,
      freeCashBasisPointsMax: limits.freeCashMax.basisPoints,
      discountBasisPointsMax: limits.discountMax.basisPoints,
      interestWaiverBasisPointsMax: limits.interestWaiverMax.basisPoints,
      feeWaiverBasisPointsMax: limits.feeWaiverMax.basisPoints,
      balanceMax: sorted(limits.balanceMax), writeOffMax: sorted(limits.writeOffMax),
      livePlansMax: limits.livePlansMax, brokenPlansMax: limits.brokenPlansMax)
  }
}
