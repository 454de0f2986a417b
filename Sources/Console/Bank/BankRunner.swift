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

  // MARK: - Listing

  struct Record: Encodable {
    struct Proposal: Encodable {
      struct Portion: Encodable {
        let invoice: String
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
    if session.form == .json { return try session.writeJSON(receipts.map(record)) }
    for (index, receipt) in receipts.enumerated() {
      session.write(text.receipt(receipt, index + 1, of: receipts.count))
      session.write(text.proposals(matcher.proposals(for: receipt), names: names))
    }
    session.output.line(
      words(
        "bank.would", ["count": String(receipts.count), "known": String(known)]))
  }

  private func record(_ receipt: BankReceipt) -> Record {
    Record(
      line: receipt.line, date: receipt.date, amount: receipt.amount, payer: receipt.payer,
      reference: receipt.reference,
      proposals: matcher.proposals(for: receipt).map { proposal in
        Record.Proposal(
          customer: proposal.customerCode, confidence: proposal.confidence,
          payer: "\(proposal.payer)", fit: "\(proposal.fit)", named: proposal.named,
          portions: proposal.portions.map { .init(invoice: $0.invoiceNumber, amount: $0.amount) },
          fee: proposal.fee, onAccount: proposal.onAccount, reason: text.reason(proposal))
      })
  }

  // MARK: - Asking

  /// Goes through the receipts; an empty answer takes nothing and goes on.
  mutating func ask(_ receipts: [(BankReceipt, String)], known: Int) throws {
    var entered = 0
    var seen = 0
    for (index, (receipt, fingerprint)) in receipts.enumerated() {
      session.write(text.receipt(receipt, index + 1, of: receipts.count))
      let proposals = matcher.proposals(for: receipt)
      session.write(text.proposals(proposals, names: names))
      guard !proposals.isEmpty else {
        seen += 1
        continue
      }
      guard let choice = choose(among: proposals.count) else { break }
      seen += 1
      guard choice > 0 else { continue }
      if try enter(proposals[choice - 1], receipt, fingerprint) { entered += 1 }
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
    _ proposal: ReceiptProposal, _ receipt: BankReceipt, _ fingerprint: String
  ) throws -> Bool {
    let code = proposal.customerCode
    let recording = Recording(
      by: try session.person().id, date: session.today,
      note: words(
        "bank.note", ["name": receipt.payer, "reference": receipt.reference], isStored: true))
    let entry = try session.book.ledger().record(
      proposal.payments(on: receipt.date), of: fingerprint, payer: receipt.payerCore, for: code,
      recording)
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
