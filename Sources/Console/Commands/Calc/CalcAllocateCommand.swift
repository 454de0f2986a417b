import Archive
import ArgumentParser
import Finance

/// Where a payment goes: by an agreed order, by law, oldest first, or as the payer says.
struct CalcAllocateCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate", abstract: "Where a payment goes, part by part.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Option(
    help: ArgumentHelp(
      "penalty,fee,interest,principal in any order, or law-jp, law-cn, oldest-first.",
      valueName: "allocation-order"))
  var order: String?

  @Option(help: ArgumentHelp("What is owed: principal=3,interest=2.", valueName: "owed"))
  var owed: String?

  @Option(
    help: ArgumentHelp("One of several debts; repeat it.", valueName: "debt"))
  var debt: [String] = []

  @Option(help: ArgumentHelp("The payment.", valueName: "amount"), completion: .fromBook)
  var pay: String?

  @Option(help: ArgumentHelp("The currency.", valueName: "currency"), completion: .fromBook)
  var currency: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The debt that the payer names; repeat it.", valueName: "designation"))
  var designation: [String] = []

  @Option(
    help: ArgumentHelp("The day of the payment; today when left out.", valueName: "date"),
    completion: .fromBook)
  var asOf: String?

  @Flag(help: "One part of every debt before the next part.")
  var partByPart = false

  func run(in session: Session) throws {
    let input = CalcInput(session: session, command: "calc allocate")
    let paid = try input.needed(pay, "--pay")
    let currency = try input.currency(currency)
    let payment = try input.amount(paid, currency, "--pay")
    let allocation = try Allocation(
      payment, to: try claims(currency, input), by: try rule(input),
      on: try input.date(asOf, "--as-of", else: session.today),
      named: try designation.map { try named($0, currency, input) })
    let text = AllocationText(words: session.words, formats: input.formats(currency))
    if session.form == .json {
      return try session.writeJSON(AllocationAnswer(allocation, text))
    }
    session.write(text.lines(allocation))
  }

  private static let laws: [(name: String, value: AllocationRule)] = [
    ("law-jp", .japaneseLaw), ("law-cn", .chineseLaw), ("oldest-first", .oldestFirst),
  ]

  private func rule(_ input: CalcInput) throws -> AllocationRule {
    let text = Folding.ascii(try input.needed(order, "--order")).trimmed
    if let law = Self.laws.first(where: { $0.name == text }) {
      if partByPart { throw input.exclude("--part-by-part", "--order \(text)") }
      return law.value
    }
    guard text.contains(",") else {
      throw input.complaint(
        "calc.order-unknown", ["seen": text],
        near: Suggestion.nearest(text, in: Self.laws.map(\.name)))
    }
    return try AllocationRule(
      parts: AllocationRule.parts(text), level: partByPart ? .partByPart : .claimByClaim)
  }

  private func claims(_ currency: Currency, _ input: CalcInput) throws -> [Claim] {
    if let owed {
      if !debt.isEmpty { throw input.exclude("--owed", "--debt") }
      let pairs = try Self.joined(owed).map { try pair($0, "--owed", input) }
      return [try claim(AllocationText.onlyClaim, pairs, "--owed", currency, input)]
    }
    guard !debt.isEmpty else { throw input.missing("--owed") }
    return try debt.map { text in
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let id = words.first, CalcInput.pair(id) == nil, words.count > 1 else {
        throw input.complaint("calc.debt", ["seen": text])
      }
      return try claim(
        id, words.dropFirst().map { try pair($0, "--debt", input) }, "--debt", currency, input)
    }
  }

  /// The pairs of `principal=3,000,interest=2`: what follows a comma and has no sign is thousands.
  private static func joined(_ text: String) -> [String] {
    var items: [String] = []
    for item in text.replacing("、", with: ",").replacing("，", with: ",").split(separator: ",") {
      if CalcInput.pair(String(item)) == nil, let last = items.popLast() {
        items.append(last + "," + item)
      } else {
        items.append(String(item))
      }
    }
    return items
  }

  private func pair(_ text: String, _ option: String, _ input: CalcInput) throws
    -> (name: String, value: String)
  {
    guard let pair = CalcInput.pair(text) else {
      throw input.complaint("calc.owed", ["option": option, "seen": text])
    }
    return (Folding.ascii(pair.name), pair.value)
  }

  private func claim(
    _ id: String, _ pairs: [(name: String, value: String)], _ option: String,
    _ currency: Currency, _ input: CalcInput
  ) throws -> Claim {
    var owed: [ClaimPart: Int] = [:]
    var due: CivilDate?
    var rate = Rate(millionths: 0)
    var secured = 0
    var seen: Set<String> = []
    for (name, value) in pairs {
      let key = name == "costs" ? "fee" : name
      guard seen.insert(key).inserted else {
        throw input.complaint("calc.owed-twice", ["option": option, "seen": name])
      }
      switch (ClaimPart(rawValue: key), key) {
      case (let part?, _): owed[part] = try input.amount(value, currency, option).minorUnits
      case (nil, "due") where option == "--debt": due = try input.date(value, option)
      case (nil, "rate") where option == "--debt": rate = try input.percent(value, option)
      case (nil, "secured") where option == "--debt":
        secured = try input.amount(value, currency, option).minorUnits
      default:
        let names = ClaimPart.names + (option == "--debt" ? ["due", "rate", "secured"] : [])
        throw input.complaint(
          "calc.owed-unknown",
          ["option": option, "seen": name, "allowed": names.joined(separator: ", ")],
          near: Suggestion.nearest(name, in: names))
      }
    }
    return Claim(id: id, due: due, owed: owed, rate: rate, securedMinorUnits: secured)
  }

  /// `A`, or `A=40`.
  private func named(_ text: String, _ currency: Currency, _ input: CalcInput) throws
    -> Designation
  {
    guard let pair = CalcInput.pair(text) else { return Designation(claim: text.trimmed) }
    return Designation(
      claim: pair.name, minorUnits: try input.amount(pair.value, currency, "--for").minorUnits)
  }
}
