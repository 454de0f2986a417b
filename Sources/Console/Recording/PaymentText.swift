import Finance
import Receivables

/// Where a sum went, step by step, and by which rule.
struct PaymentText {
  let session: Session
  private let account: CustomerAccount
  private let order: AllocationRule
  private let formats: Formats
  private var words: Words { session.words }

  init(_ desk: RecordingDesk) throws {
    try self.init(desk.session, desk.account, desk.rule)
  }

  init(_ session: Session, _ account: CustomerAccount, _ rule: AllocationRule) throws {
    self.session = session
    self.account = account
    order = rule
    formats = try session.formats()
  }

  /// The sum, and in which order the firm puts it.
  func title(_ amount: Money, _ receipt: Receipt) -> String {
    let named = Set(receipt.lines.map(\.part))
    let parts = order.parts.filter(named.contains).map { words("claim-part.\($0.rawValue)") }
    return words(
      "split.title",
      [
        "amount": formats.money(amount), "parts": parts.joined(separator: words("split.then")),
        "rule": words("split.\(order.sequence.rawValue)"),
      ])
  }

  func lines(_ receipt: Receipt, _ charges: ChargesOwed? = nil) -> [String] {
    var paid: [String: Money] = [:]
    var texts: [String] = []
    var rest = receipt.lines[...]
    while let line = rest.first {
      let by = rule(line, isContested: rest.startIndex >= receipt.contestedFrom)
      if let part = line.charge {
        let run = rest.prefix {
          $0.charge == part && ($0.reason == .named) == (line.reason == .named)
        }
        let isLong = run.count > Self.chargesMax
        texts += isLong ? [text(run, part, by)] : run.map { text($0, part, charges, by) }
        rest = rest.dropFirst(run.count)
        continue
      }
      rest = rest.dropFirst()
      paid[line.claim, default: .zero(line.amount.currency)] += line.amount
      let open = account.items.first { $0.invoice.number == line.claim }?.open
      let left = (open ?? line.amount) - (paid[line.claim] ?? .zero(line.amount.currency))
      texts.append(
        words(
          left.isPositive ? "split.part" : "split.whole",
          [
            "number": line.claim, "amount": formats.money(line.amount),
            "left": formats.money(left), "rule": by,
          ]))
    }
    if receipt.onAccount.isPositive {
      texts.append(words("split.on-account", ["amount": formats.money(receipt.onAccount)]))
    }
    return texts
  }

  /// More charges of one kind after another are said as one.
  static let chargesMax = 3

  private func text(
    _ run: ArraySlice<Allocation.Line>, _ part: ChargePayment.Part, _ rule: String
  ) -> String {
    let currency = run.first?.amount.currency ?? .jpy
    return words(
      "split.charge",
      [
        "what": Self.charges(part, run.count, words),
        "amount": formats.money(run.map(\.amount).sum(currency)), "rule": rule,
      ])
  }

  static func charges(_ part: ChargePayment.Part, _ count: Int, _ words: Words) -> String {
    words("charge-of-several.\(part.rawValue)", ["count": String(count)])
  }

  private func text(
    _ line: Allocation.Line, _ part: ChargePayment.Part, _ charges: ChargesOwed?, _ rule: String
  ) -> String {
    let owed = charges?.owed.first { $0.invoice.number == line.claim }
    let whole = part == .interest ? owed?.interest : owed?.fixedSum
    let left = (whole ?? line.amount) - line.amount
    return words(
      left.isPositive ? "split.charge-part" : "split.charge",
      [
        "what": Self.charge(part, line.claim, words), "amount": formats.money(line.amount),
        "left": formats.money(left), "rule": rule,
      ])
  }

  /// What was paid beside principal, and of which invoice: `INV-1 interest`.
  static func charge(_ part: ChargePayment.Part, _ number: String, _ words: Words) -> String {
    number.isEmpty
      ? words("charge.\(part.rawValue)")
      : words("charge-of.\(part.rawValue)", ["number": number])
  }

  /// How the interest that is paid comes about, invoice by invoice; of many, where it can be seen.
  func working(_ receipt: Receipt, _ charges: ChargesOwed) -> [String] {
    let numbers = receipt.charges.filter { $0.part == .interest }.map(\.invoiceNumber)
    let items = charges.interest?.items.filter { numbers.contains($0.invoice.number) } ?? []
    let text = InterestLines(words: words, formats: formats)
    let lines = items.flatMap { item in
      item.statement.working.lines.map { "\(Shown.name(item.invoice.number))  \(text.line($0))" }
    }
    guard lines.count > Self.workingMax else { return lines }
    return lines.prefix(Self.workingMax) + [
      words(
        "split.working-more",
        [
          "count": String(lines.count - Self.workingMax),
          "code": Shown.code(account.customer.code),
        ])
    ]
  }

  private static let workingMax = 6

  /// By the payer's word, by the firm's order, or because only contested parts were left.
  private func rule(_ line: Allocation.Line, isContested: Bool) -> String {
    if isContested { return words("split.contested") }
    return line.reason == .named
      ? words("split.named") : words("split.\(order.sequence.rawValue)")
  }
}
