import Finance
import Ledger
import LineEditing
import Receivables

/// Shows receipts with what they may be for, and enters what a person takes.
struct BankRunner {
  let session: Session
  let fees: ReceiptMatcher.FeeLimits?
  let formats: Formats
  private var names: [String: String] = [:]
  private var payers: [String: [String]] = [:]
  private var matcher = ReceiptMatcher([], fees: nil)

  private var words: Words { session.words }
  private var text: BankText { BankText(words: words, formats: formats) }

  init(session: Session, fees: ReceiptMatcher.FeeLimits?, formats: Formats) {
    self.session = session
    self.fees = fees
    self.formats = formats
  }

  /// Reads the whole book once; what is taken later changes one customer at a time.
  mutating func load() throws {
    payers = try session.book.ledger().payerNames()
    let accounts = try session.histories().map {
      Self.account(CustomerAccount($0, asOf: session.today), payers)
    }
    names = Dictionary(uniqueKeysWithValues: accounts.map { ($0.code, $0.name) })
    matcher = ReceiptMatcher(accounts, fees: fees)
  }

  private static func account(
    _ account: CustomerAccount, _ payers: [String: [String]]
  ) -> ReceiptMatcher.Account {
    ReceiptMatcher.Account(
      code: account.customer.code, name: account.customer.name,
      reading: account.customer.reading, payerNames: payers[account.customer.code] ?? [],
      items: account.items)
  }

  // MARK: - Choices

  /// The proposals, and where interest and costs come first by the firm's order that split before the plain one.
  private func choices(for receipt: BankReceipt) throws -> [BankChoice] {
    try matcher.proposals(for: receipt).flatMap { proposal in
      let plain = BankChoice(proposal: proposal, split: nil)
      guard let split = try split(proposal, receipt) else { return [plain] }
      return [BankChoice(proposal: proposal, split: split), plain]
    }
  }

  /// `nil` where nothing of it goes to interest or costs. A sum that is the amount of certain invoices is for them:
  /// nobody pays that to the unit by chance.
  private func split(_ proposal: ReceiptProposal, _ receipt: BankReceipt) throws -> Receipt? {
    guard proposal.fit == .part || proposal.fit == .over else { return nil }
    let account = try session.account(session.customer(proposal.customerCode))
    let charges = try ChargesOwed(
      session, account, on: receipt.date, receipt.amount.currency)
    guard !charges.claimed.isEmpty else { return nil }
    let split = try? Receipt(
      receipt.amount, on: receipt.date, account: account,
      rule: session.book.settings().allocation, charges: charges.claimed,
      named: proposal.named.map { Designation(claim: $0, part: .principal) })
    return split.flatMap { $0.putsToCharges ? $0 : nil }
  }

  // MARK: - Listing

  struct Record: Encodable {
    struct Proposal: Encodable {
      struct Portion: Encodable {
        /// Empty for costs of no one invoice.
        let invoice: String
        /// Missing for principal.
        let part: String?
        let amount: Money
      }
      let customer: String
      let confidence: Int
      let payer: String
      let fit: String
      let named: [String]
      let portions: [Portion]
      let fee: Money
      let onAccount: Money
      let reason: String
    }
    let line: Int
    let date: CivilDate
    let amount: Money
    let payer: String
    let reference: String
    let proposals: [Proposal]
  }

  func list(_ receipts: [BankReceipt], known: Int) throws {
    if session.form == .json { return try session.writeJSON(try receipts.map(record)) }
    for (index, receipt) in receipts.enumerated() {
      session.write(text.receipt(receipt, index + 1, of: receipts.count))
      session.write(text.choices(try choices(for: receipt), names: names))
    }
    session.output.line(
      words(
        "bank.would", ["count": String(receipts.count), "known": String(known)]))
  }

  private func record(_ receipt: BankReceipt) throws -> Record {
    Record(
      line: receipt.line, date: receipt.date, amount: receipt.amount, payer: receipt.payer,
      reference: receipt.reference,
      proposals: try choices(for: receipt).map { choice in
        let proposal = choice.proposal
        return Record.Proposal(
          customer: proposal.customerCode, confidence: proposal.confidence,
          payer: "\(proposal.payer)", fit: "\(proposal.fit)", named: proposal.named,
          portions: choice.charges.map {
            .init(invoice: $0.invoiceNumber, part: $0.part.rawValue, amount: $0.amount)
          } + choice.portions.map { .init(invoice: $0.number, part: nil, amount: $0.amount) },
          fee: proposal.fee, onAccount: choice.onAccount, reason: text.reason(choice))
      })
  }

  // MARK: - Asking

  /// Goes through the receipts; an empty answer takes nothing and goes on.
  mutating func ask(_ receipts: [(BankReceipt, String)], known: Int) throws {
    var entered = 0
    var seen = 0
    for (index, (receipt, fingerprint)) in receipts.enumerated() {
      session.write(text.receipt(receipt, index + 1, of: receipts.count))
      let choices = try choices(for: receipt)
      session.write(text.choices(choices, names: names))
      guard !choices.isEmpty else {
        seen += 1
        continue
      }
      guard let choice = choose(among: choices.count) else { break }
      seen += 1
      guard choice > 0 else { continue }
      if try enter(choices[choice - 1], receipt, fingerprint) { entered += 1 }
    }
    session.output.line(
      words(
        "bank.done",
        [
          "entered": String(entered), "left": String(receipts.count - entered),
          "known": String(known), "unseen": String(receipts.count - seen),
        ]))
  }

  /// The number that was chosen, 0 for none; `nil` to stop.
  private func choose(among count: Int) -> Int? {
    while true {
      session.output.line(words("bank.ask"))
      guard let answer = session.answer() else { return nil }
      let folded = Folding.ascii(answer)
      if folded.isEmpty { return 0 }
      if ["q", "quit", "終了", "退出"].contains(folded) { return nil }
      if let number = Int(folded), (1...count).contains(number) { return number }
      session.output.talk(
        words("bank.not-a-choice", ["seen": answer, "count": String(count)]))
    }
  }

  private mutating func enter(
    _ choice: BankChoice, _ receipt: BankReceipt, _ fingerprint: String
  ) throws -> Bool {
    let code = choice.proposal.customerCode
    let recording = Recording(
      by: try session.person().id, date: session.today,
      note: words(
        "bank.note", ["name": receipt.payer, "reference": receipt.reference], isStored: true))
    let entry = try session.book.ledger().record(
      choice.split?.payments ?? choice.proposal.payments(on: receipt.date),
      charges: choice.charges, of: fingerprint, payer: receipt.payerCore, for: code, recording)
    guard let entry else {
      session.output.talk(words("bank.taken-already"))
      return false
    }
    session.output.line(
      words(
        "bank.entered",
        [
          "amount": formats.money(receipt.amount), "code": Shown.code(code),
          "number": String(entry),
        ]))
    if !receipt.payerCore.isEmpty { payers[code, default: []].append(receipt.payerCore) }
    if let history = try session.book.ledger().history(of: code) {
      matcher.update(Self.account(CustomerAccount(history, asOf: session.today), payers))
    }
    return true
  }
}
