import Finance
import Receivables

/// The instruments that a customer gave, with the numbers they go by.
struct InstrumentList {
  let desk: RecordingDesk

  init(_ desk: RecordingDesk) { self.desk = desk }

  struct Row: Encodable {
    let number: Int
    let kind: String
    let printed: String
    let received: CivilDate
    let maturity: CivilDate
    let amount: Money
    let invoices: [String]
    let outcome: String?

    init(_ number: Int, _ instrument: Instrument) {
      self.number = number
      kind = instrument.kind.rawValue
      printed = instrument.number
      received = instrument.received
      maturity = instrument.maturity
      amount = instrument.amount
      invoices = instrument.invoiceNumbers
      outcome = instrument.outcome?.rawValue
    }
  }

  /// The numbers are places among all of them, so that one keeps its number when another is settled.
  func show() throws {
    let session = desk.session
    let all = Array(desk.account.history.instruments.enumerated())
    if session.form == .json {
      return try session.writeJSON(all.map { Row($0.offset + 1, $0.element) })
    }
    let words = session.words
    if all.isEmpty { return session.output.line(words("instrument.none")) }
    let formats = try session.formats()
    var table = Table([
      .init("#", .trailing), .init(words("column.kind"), fit: .wrap),
      .init(words("column.amount"), .trailing), .init(words("column.matures"), fit: .whole),
      .init(words("column.invoices"), weight: 1), .init(words("column.state"), fit: .wrap),
    ])
    for (index, one) in all {
      table.add([
        String(index + 1),
        [words("instrument-kind.\(one.kind.rawValue)"), one.number].filter { !$0.isEmpty }
          .joined(separator: " "),
        formats.money(one.amount), formats.date(one.maturity),
        one.invoiceNumbers.joined(separator: words("list.separator")), state(one),
      ])
    }
    session.write(table)
  }

  private func state(_ instrument: Instrument) -> String {
    let words = desk.session.words
    if let outcome = instrument.outcome {
      return words("instrument-outcome.\(outcome.rawValue)")
    }
    return words(
      instrument.maturity < desk.account.asOf ? "instrument.matured" : "instrument.waiting")
  }
}

/// The names under which people know the kinds of instruments, in any of the three languages.
enum InstrumentNames {
  private static let names: [Instrument.Kind: [String]] = [
    .promissoryNote: ["note", "promissory", "手形", "約束手形", "约手", "本票"],
    .electronicClaim: ["densai", "でんさい", "電子記録債権", "电子记录债权", "电子债权"],
    .bankAcceptance: [
      "bank-draft", "银行承兑汇票", "银行承兑", "银承", "承兑汇票", "承兑", "銀行承兌手形", "銀行引受手形",
    ],
    .tradeAcceptance: ["trade-draft", "商业承兑汇票", "商业承兑", "商承", "商業承兌手形", "商業引受手形", "為替手形"],
    .cheque: ["check", "小切手", "支票"],
  ]

  /// `nil` for a word that means none of them.
  static func kind(_ typed: String) -> Instrument.Kind? {
    let wanted = Folding.search(typed)
    return Instrument.Kind.allCases.first { kind in
      ([kind.rawValue] + (names[kind] ?? [])).contains { Folding.search($0) == wanted }
    }
  }
}
