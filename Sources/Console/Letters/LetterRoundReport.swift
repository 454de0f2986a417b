import Archive
import Correspondence
import Finance
import Receivables

/// A round of letters on screen and as JSON.
struct LetterRoundReport {
  let round: LetterRound
  let due: [LetterRound.Due]
  /// `nil` when nothing was to be written.
  let written: LetterBatchWriter.Written?

  private var session: Session { round.session }
  private var words: Words { session.words }

  // MARK: - JSON

  struct Record: Encodable {
    struct Letter: Encodable {
      let code: String
      let name: String
      let kind: String
      let language: String
      let channel: String
      let total: Money
      let invoices: [String]
      let waiting: [String]
      let daysOverdue: Int
      let payBy: CivilDate?
      /// Why it can't be made.
      let problems: [String]?
      let path: String?
      /// The endings of its further forms.
      let also: [String]?
    }
    struct LeftOut: Encodable {
      let code: String
      let name: String
      let reason: String
      let why: String
    }
    let date: CivilDate
    let isDryRun: Bool
    let letters: [Letter]
    let leftOut: [LeftOut]
    /// Those whose e-mail wasn't written: no address is known.
    let withoutAddress: [String]?
  }

  var record: Record {
    Record(
      date: session.today, isDryRun: written == nil, letters: due.map(letter),
      leftOut: leftOut.map { row, reason in
        Record.LeftOut(
          code: row.customer.code, name: row.customer.name, reason: reason.reason.rawValue,
          why: why(reason))
      }, withoutAddress: written?.withoutAddress)
  }

  private func letter(_ item: LetterRound.Due) -> Record.Letter {
    var payBy: CivilDate?
    if case .success(let facts) = item.facts { payBy = facts.payBy }
    let customer = item.account.customer
    return Record.Letter(
      code: customer.code, name: customer.name, kind: item.letter.stage.kind.rawValue,
      language: item.language.rawValue, channel: item.letter.stage.channel.rawValue,
      total: item.letter.total, invoices: item.letter.items.map(\.invoice.number),
      waiting: item.letter.waiting.map(\.invoice.number), daysOverdue: oldest(item.letter),
      payBy: payBy, problems: problems(item), path: written?.paths[customer.code],
      also: written?.forms[customer.code])
  }

  /// `nil` for a letter that can be made.
  private func problems(_ item: LetterRound.Due) -> [String]? {
    guard case .failure(let complaint) = item.facts else { return nil }
    return complaint.details.isEmpty
      ? [words(complaint.key, complaint.arguments)] : complaint.details
  }

  private func oldest(_ letter: ProposedLetter) -> Int {
    letter.items.map(\.daysOverdue).max() ?? 0
  }

  private var leftOut: [(account: CustomerAccount, reason: LetterLeftOut)] {
    round.rows.compactMap { row in
      guard case .leftOut(let reason) = row.outcome else { return nil }
      return (row.account, reason)
    }
  }

  // MARK: - Screen

  func show(listsAll: Bool) throws {
    let formats = try session.formats()
    session.listed = due.map(\.account.customer.code)
    if due.isEmpty {
      session.output.line(words("letters.none-due", ["date": formats.day(session.today)]))
    } else {
      session.output.line(
        words(
          "letters.due",
          ["date": formats.day(session.today), "count": String(due.count)]), .bold)
      session.write(table(formats))
      for line in totals(formats) { session.output.line(line) }
      showProblems()
    }
    showLeftOut(listsAll: listsAll)
    if let written {
      session.output.line(
        words(
          "letters.written",
          ["count": String(written.paths.count), "path": session.book.lettersPath]))
      showFurther(written)
    } else if !due.isEmpty {
      session.output.talk(words("letters.dry-run"))
    }
  }

  private func showFurther(_ written: LetterBatchWriter.Written) {
    for form in LetterForm.further {
      let count = written.forms.values.count { $0.contains("." + form.rawValue) }
      guard count > 0 else { continue }
      session.output.line(
        words("letters.also", ["form": "." + form.rawValue, "count": String(count)]))
    }
    guard !written.withoutAddress.isEmpty else { return }
    let codes = written.withoutAddress.sorted().joined(separator: words("list.separator"))
    session.output.line("! " + words("letters.no-address", ["codes": codes]))
  }

  private func table(_ formats: Formats) -> Table {
    var table = Table([
      .init("#", .trailing), .init(words("column.code"), weight: 1, fit: .whole),
      .init(words("column.customer")), .init(words("column.letter"), fit: .wrap),
      .init(words("column.asks"), .trailing, fit: .whole),
      .init(words("column.invoices"), .trailing, weight: 3),
      .init(words("column.days"), .trailing, weight: 2, fit: .whole),
      .init(words("column.channel"), weight: 4),
    ])
    for (index, item) in due.enumerated() {
      let mark = problems(item) == nil ? "" : "! "
      table.add([
        String(index + 1), item.account.customer.code, item.account.customer.name,
        mark + LetterText(words).name(item.letter.stage.kind.rawValue),
        formats.money(item.letter.total), String(item.letter.items.count),
        String(oldest(item.letter)),
        words("letter-channel.\(item.letter.stage.channel.rawValue)"),
      ])
    }
    return table
  }

  /// A line a currency.
  private func totals(_ formats: Formats) -> [String] {
    Set(due.map(\.letter.currency)).sorted().map { currency in
      let mine = due.filter { $0.letter.currency == currency }
      return words(
        "letters.total",
        [
          "count": String(mine.count),
          "amount": formats.money(mine.map(\.letter.total).sum(currency)),
        ])
    }
  }

  private func showProblems() {
    for item in due {
      guard let problems = problems(item) else { continue }
      session.output.line(
        "! " + words("letters.cannot", ["code": item.account.customer.code]))
      for line in problems.prefix(Self.problemsMax) { session.output.line("  " + line) }
    }
  }

  private static let problemsMax = 5

  /// Who gets none is listed, but for those of whom nobody would expect a letter: these are counted.
  private func showLeftOut(listsAll: Bool) {
    let quiet: Set<LetterLeftOut.Reason> = [.paid, .notYet]
    let listed = leftOut.filter { listsAll || !quiet.contains($0.reason.reason) }
    if !listed.isEmpty {
      session.output.line(words("letters.left-out", ["count": String(listed.count)]), .bold)
      var table = Table([
        .init(words("column.code"), fit: .whole), .init(words("column.customer"), weight: 1),
        .init(words("column.why"), fit: .wrap),
      ])
      for (account, reason) in listed {
        table.add([account.customer.code, account.customer.name, why(reason)])
      }
      session.write(table)
    }
    guard !listsAll else { return }
    for reason in [LetterLeftOut.Reason.notYet, .paid] {
      let count = leftOut.count { $0.reason.reason == reason }
      guard count > 0 else { continue }
      session.output.line(words("letters.count.\(reason.rawValue)", ["count": String(count)]))
    }
  }

  private func why(_ reason: LetterLeftOut) -> String {
    let formats = Formats(
      language: words.language, home: round.settings.firm.currency)
    let key = "letters.why.\(reason.reason.rawValue)"
    switch reason {
    case .paid, .ladderDone, .invoicesOnHold, .disputed, .instrument: return words(key)
    case .notYet(let day):
      return day.map { words(key, ["date": formats.day($0)]) } ?? words("letters.why.no-stage")
    case .onHold(let day), .promised(let day), .drafted(let day), .dateGiven(let day):
      return words(key, ["date": formats.day(day)])
    case .onPlan(let id): return words(key, ["id": id])
    case .interval(let last, let next):
      return words(key, ["date": formats.day(last), "next": formats.day(next)])
    case .often(let count, let days):
      return words(key, ["count": String(count), "days": String(days)])
    }
  }
}
