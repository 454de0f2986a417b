import Conversation
import Finance
import Receivables
import Yarn

/// Makes the facts of a scene from its instructions, and says what is wrong with them.
///
/// Whatever is wrong is told at once; what was read of a scene with faults is of no use.
struct SceneReader {
  let name: String
  let language: Language
  let today: CivilDate
  private let instructions: [SceneInstruction]
  private let currency: Currency
  private(set) var findings: [ScenarioFinding] = []
  private(set) var facts = SceneFacts()

  init(_ name: String, _ language: Language, today: CivilDate, _ instructions: [SceneInstruction]) {
    self.name = name
    self.language = language
    self.today = today
    self.instructions = instructions
    let code = instructions.first { $0.command == .currency }?.values.first
    currency = code.flatMap { Currency($0) } ?? .usd
    facts.termDays =
      instructions.first { $0.command == .terms }?.values.first.flatMap { Int($0) } ?? 30
  }

  mutating func read() {
    var seen: Set<SceneCommand> = []
    for instruction in instructions {
      let command = instruction.command
      if !seen.insert(command).inserted, !command.isRepeatable {
        report(.commandTwice, ["seen": command.rawValue], instruction)
        continue
      }
      guard command.counts.contains(instruction.values.count) else {
        report(
          .valueCount,
          ["seen": String(instruction.values.count), "expected": command.form], instruction)
        continue
      }
      read(instruction)
    }
    for command in SceneCommand.allCases where command.isRequired && !seen.contains(command) {
      findings.append(ScenarioFinding(.commandMissing, ["expected": command.form]))
    }
    check()
  }

  /// What belongs together.
  private mutating func check() {
    for (number, instruction) in facts.references
    where !facts.invoices.contains(where: { $0.number == number }) {
      report(.invoiceUnknown, ["seen": number], instruction)
    }
    let account = CustomerAccount(facts.history(language), asOf: today)
    let hasInvoice = instructions.contains { $0.command == .invoice }
    guard findings.isEmpty, hasInvoice else { return }
    let overdue = account.balance(in: currency).overdue
    if !overdue.isPositive {
      findings.append(ScenarioFinding(.nothingOverdue))
    } else if let (amount, instruction) = facts.contested, amount >= overdue {
      outOfRange(instruction, 0, "< \(overdue.minorUnits / currency.minorUnitsPerMajor)")
    }
  }

  // MARK: - Commands

  private mutating func read(_ item: SceneInstruction) {
    let values = item.values
    switch item.command {
    case .setting: facts.title = values[0]
    case .teaches: facts.teaches = values[0]
    case .level: whole(item, 0, 1...3).map { facts.level = $0 }
    case .persona:
      facts.personas = values.indices.compactMap { known(item, $0, Persona.allCases) }
    case .currency:
      if Currency(values[0]) == nil { malformed(item, 0) }
    case .customer, .contact, .address, .terms, .limit: readCustomer(item)
    case .settled, .invoice, .paid, .promise, .dispute: readAccount(item)
    case .spoke, .commitment, .note: readTalk(item)
    default: readHidden(item)
    }
  }

  private mutating func readCustomer(_ item: SceneInstruction) {
    let values = item.values
    switch item.command {
    case .customer:
      facts.code = values[0]
      facts.name = values[1]
      facts.reading = values.count > 2 ? values[2] : ""
    case .contact:
      facts.contacts.append(
        Contact(name: values[0], role: values[1], phone: values.count > 2 ? values[2] : ""))
    case .address: (facts.country, facts.address) = (values[0], Array(values.dropFirst()))
    case .terms: whole(item, 0, 0...180).map { facts.termDays = $0 }
    default: amount(item, 0).map { facts.creditLimit = $0 }
    }
  }

  private mutating func readAccount(_ item: SceneInstruction) {
    let values = item.values
    switch item.command {
    case .settled:
      guard let amount = amount(item, 1), let due = ago(item, 2),
        let late = whole(item, 3, -60...365)
      else { return }
      add(invoice: values[0], amount, due: due, order: "", item)
      facts.payments.append(
        Payment(invoiceNumber: values[0], date: due.adding(days: late), amount: amount))
    case .invoice:
      guard let amount = amount(item, 1), let due = ago(item, 2) else { return }
      add(invoice: values[0], amount, due: due, order: values.count > 3 ? values[3] : "", item)
    case .paid:
      facts.references.append((values[0], item))
      guard let amount = amount(item, 1), let date = past(item, 2) else { return }
      facts.payments.append(Payment(invoiceNumber: values[0], date: date, amount: amount))
    case .promise:
      guard let amount = amount(item, 0), let made = past(item, 1), let by = ago(item, 2) else {
        return
      }
      facts.promises.append(PromiseToPay(made: made, by: by, amount: amount))
    default:
      facts.references.append((values[0], item))
      guard let amount = amount(item, 1), let date = past(item, 2) else { return }
      facts.disputes.append(
        Dispute(invoiceNumber: values[0], opened: date, amount: amount, reason: values[3]))
    }
  }

  private mutating func add(
    invoice number: String, _ amount: Money, due: CivilDate, order: String, _ item: SceneInstruction
  ) {
    if facts.invoices.contains(where: { $0.number == number }) {
      return report(.invoiceTwice, ["seen": number], item)
    }
    facts.invoices.append(
      Invoice(
        number: number, issued: due.adding(days: -facts.termDays), due: due, amount: amount,
        reference: order))
  }

  private mutating func readTalk(_ item: SceneInstruction) {
    let values = item.values
    guard let date = past(item, 0) else { return }
    switch item.command {
    case .spoke:
      guard let channel = known(item, 1, ContactEvent.Channel.allCases) else { return }
      facts.talks.append(
        ContactEvent(date: date, channel: channel, person: values[2], summary: values[3]))
    case .commitment:
      guard let by = ago(item, 1) else { return }
      facts.commitments.append(
        Commitment(made: date, by: by, owner: values[2], what: values[3]))
    default: facts.notes.append(Note(date: date, text: values[1], by: ""))
    }
  }

  private mutating func readHidden(_ item: SceneInstruction) {
    switch item.command {
    case .trueReason: known(item, 0, Reason.allCases).map { facts.trueReason = $0 }
    case .statedReason: known(item, 0, Reason.allCases).map { facts.statedReason = $0 }
    case .cash: amount(item, 0, mayBeZero: true).map { facts.cash = $0 }
    case .month:
      guard let amount = amount(item, 0, mayBeZero: true), let days = whole(item, 1, 0...365)
      else { return }
      facts.month = (amount, today.adding(days: days))
    case .monthOf:
      guard let month = whole(item, 0, 1...12), let amount = amount(item, 1, mayBeZero: true)
      else { return }
      facts.byMonth[month] = amount
    case .reserve: share(item, 0).map { facts.reserve = $0 }
    case .patience: whole(item, 0, 3...60).map { facts.patience = $0 }
    case .concession: readCurve(item)
    case .kindness: share(item, 0).map { facts.kindness = $0 }
    case .tells:
      guard let topic = known(item, 0, Topic.allCases),
        let disclosure = known(item, 1, HiddenState.Disclosure.allCases)
      else { return }
      facts.disclosures[topic] = disclosure
    case .contested:
      guard let amount = amount(item, 0) else { return }
      facts.contested = (amount, item)
    case .answeredBy:
      known(item, 0, HiddenState.Answerer.allCases).map { facts.answeredBy = $0 }
    default: whole(item, 0, 0...100).map { facts.reliability = $0 }
    }
  }

  private mutating func readCurve(_ item: SceneInstruction) {
    let named = ["boulware": 4.0, "linear": 1.0, "conceder": 0.25]
    guard let exponent = named[item.values[0]] ?? Double(item.values[0]), exponent.isFinite else {
      return malformed(item, 0)
    }
    guard (0.05...20).contains(exponent) else { return outOfRange(item, 0, "0.05…20") }
    let max = item.values.count > 1 ? share(item, 1) : 1
    if let max { facts.curve = ConcessionCurve(max: max, exponent: exponent) }
  }

  // MARK: - Values

  private mutating func amount(
    _ item: SceneInstruction, _ index: Int, mayBeZero: Bool = false
  ) -> Money? {
    guard case .money(let money)? = NaturalAmount.read(item.values[index], currency: currency)
    else {
      malformed(item, index)
      return nil
    }
    guard money.isPositive || mayBeZero && money.isZero else {
      outOfRange(item, index, "> 0")
      return nil
    }
    return money
  }

  private mutating func whole(
    _ item: SceneInstruction, _ index: Int, _ range: ClosedRange<Int>
  ) -> Int? {
    guard let number = Int(item.values[index]) else {
      malformed(item, index)
      return nil
    }
    guard range.contains(number) else {
      outOfRange(item, index, "\(range.lowerBound)…\(range.upperBound)")
      return nil
    }
    return number
  }

  private mutating func share(_ item: SceneInstruction, _ index: Int) -> Double? {
    guard let number = Double(item.values[index]) else {
      malformed(item, index)
      return nil
    }
    guard (0...1).contains(number) else {
      outOfRange(item, index, "0…1")
      return nil
    }
    return number
  }

  /// A day so many days ago, or ahead.
  private mutating func ago(_ item: SceneInstruction, _ index: Int) -> CivilDate? {
    whole(item, index, -365...3_650).map { today.adding(days: -$0) }
  }

  private mutating func past(_ item: SceneInstruction, _ index: Int) -> CivilDate? {
    whole(item, index, 0...3_650).map { today.adding(days: -$0) }
  }

  private mutating func known<Name: RawRepresentable<String>>(
    _ item: SceneInstruction, _ index: Int, _ names: [Name]
  ) -> Name? {
    let value = item.values[index]
    if let name = names.first(where: { $0.rawValue == value }) { return name }
    let expected = names.map(\.rawValue).joined(separator: ", ")
    report(.valueMalformed, ["seen": value, "expected": expected], item)
    return nil
  }

  // MARK: - Findings

  private mutating func malformed(_ item: SceneInstruction, _ index: Int) {
    report(.valueMalformed, ["seen": item.values[index], "expected": item.command.form], item)
  }

  private mutating func outOfRange(_ item: SceneInstruction, _ index: Int, _ range: String) {
    report(.valueOutOfRange, ["seen": item.values[index], "expected": range], item)
  }

  private mutating func report(
    _ kind: ScenarioFinding.Kind, _ arguments: [String: String], _ item: SceneInstruction
  ) {
    findings.append(ScenarioFinding(kind, arguments, at: item.position))
  }
}
