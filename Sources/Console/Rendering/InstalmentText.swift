import Archive
import Finance

/// Instalments as a table, with what they add up to.
struct InstalmentText {
  let words: Words
  let formats: Formats

  func heading(_ split: InstalmentSplit) -> [String] {
    let request = split.request
    var lines = [
      words(
        "instalments.title",
        [
          "amount": formats.money(request.amount), "currency": request.amount.currency.code,
          "count": String(request.count),
        ])
    ]
    switch request.charge {
    case .none: break
    case .addOn(let millionths):
      lines.append(
        words("instalments.add-on", ["rate": Rate(millionths: millionths).percentText]))
    case .flat(let rate):
      lines.append(words("instalments.flat", ["rate": rate.percentText]))
      if let later = request.later {
        lines.append(
          words(
            "instalments.later",
            ["rate": later.rate.percentText, "date": formats.day(later.from)]))
      }
    case .declining(let rate):
      lines.append(words("instalments.declining", ["rate": rate.percentText]))
    }
    let starts = request.down != nil || split.interest.isPositive
    if let start = request.start, starts {
      lines.append(words("instalments.start", ["date": formats.day(start)]))
    }
    return lines
  }

  func table(_ split: InstalmentSplit) -> Table {
    let hasDates = split.parts.contains { $0.date != nil }
    let hasInterest = split.interest.isPositive
    var columns: [Table.Column] = [.init(words("column.number"), .trailing)]
    if hasDates { columns.append(.init(words("column.date"), fit: .whole)) }
    columns.append(.init(words("column.amount"), .trailing))
    if hasInterest {
      columns.append(.init(words("column.principal"), .trailing))
      columns.append(.init(words("column.interest"), .trailing))
    }
    columns.append(.init(words("column.left"), .trailing, weight: 1))
    var table = Table(columns)
    for part in split.parts {
      var cells = [part.number == 0 ? words("instalments.down") : String(part.number)]
      if hasDates { cells.append(part.date.map(formats.day) ?? "") }
      cells.append(formats.money(part.amount))
      if hasInterest { cells += [formats.money(part.principal), formats.money(part.interest)] }
      table.add(cells + [formats.money(part.balance)])
    }
    return table
  }

  /// How the interest comes about, what each comes to where many are alike, and the sum.
  func footing(_ split: InstalmentSplit) -> [String] {
    var lines = split.parts.compactMap { part in
      working(part, split).map {
        words("instalments.numbered", ["number": String(part.number), "line": $0])
      }
    }
    lines += wholeWorking(split)
    if split.interest.isPositive {
      lines.append(
        words("instalments.interest", ["amount": formats.money(split.interest)]))
    }
    lines.append(
      words(
        "instalments.sum",
        ["runs": runs(split), "total": formats.money(split.total)]))
    return lines
  }

  /// `17 × $278.00 + $274.00`.
  private func runs(_ split: InstalmentSplit) -> String {
    var runs: [(amount: Money, count: Int)] = []
    for part in split.parts {
      if let last = runs.last, last.amount == part.amount {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((part.amount, 1))
      }
    }
    return runs.map { ($0.count > 1 ? "\($0.count) × " : "") + formats.money($0.amount) }
      .joined(separator: " + ")
  }

  /// How a part's interest comes about; `nil` where it isn't reckoned on what is open.
  func working(_ part: InstalmentSplit.Part, _ split: InstalmentSplit) -> String? {
    guard case .declining(let rate) = split.request.charge, let fraction = part.fraction else {
      return nil
    }
    return working(part.balance + part.principal, rate, fraction, part.interest)
  }

  /// How the interest of the whole comes about, where each instalment bears a part of it.
  private func wholeWorking(_ split: InstalmentSplit) -> [String] {
    let currency = split.request.amount.currency
    let base = split.parts.filter { $0.number > 0 }.map(\.principal).sum(currency)
    switch split.request.charge {
    case .none, .declining: return []
    case .addOn(let millionths):
      return [
        words(
          "instalments.add-on-working",
          [
            "base": formats.money(base), "rate": Rate(millionths: millionths).percentText,
            "amount": formats.money(split.interest),
          ])
      ]
    case .flat(let rate):
      let later = split.parts.filter(split.isLater)
      let before = split.parts.filter { !split.isLater($0) }
      return [
        flatWorking(base, rate, before),
        split.request.later.flatMap { flatWorking(base, $0.rate, later) },
      ].compactMap { $0 }
    }
  }

  /// What a rate on the whole comes to for the time of these parts; `nil` where their times have no one measure.
  private func flatWorking(_ base: Money, _ rate: Rate, _ parts: [InstalmentSplit.Part]) -> String?
  {
    let fractions = parts.compactMap(\.fraction)
    guard let divisor = fractions.first?.divisor, fractions.allSatisfy({ $0.divisor == divisor })
    else { return nil }
    let time = YearFraction(count: fractions.reduce(0) { $0 + $1.count }, divisor: divisor)
    return working(base, rate, time, parts.map(\.interest).sum(base.currency))
  }

  private func working(_ base: Money, _ rate: Rate, _ time: YearFraction, _ interest: Money)
    -> String
  {
    words(
      "instalments.working",
      [
        "base": formats.money(base), "rate": rate.percentText, "count": String(time.count),
        "divisor": String(time.divisor), "amount": formats.money(interest),
      ])
  }
}

/// Instalments for another program.
struct InstalmentAnswer: Encodable {
  struct Part: Encodable {
    let number: Int
    let date: CivilDate?
    let amount: Money
    let principal: Money
    let interest: Money
    let balance: Money
    /// How the interest comes about.
    let text: String?
  }

  let amount: Money
  let downPayment: Part?
  let instalments: [Part]
  let interest: Money
  let total: Money
  let text: [String]

  init(_ split: InstalmentSplit, _ text: InstalmentText) {
    let parts = split.parts.map { part in
      Part(
        number: part.number, date: part.date, amount: part.amount, principal: part.principal,
        interest: part.interest, balance: part.balance, text: text.working(part, split))
    }
    amount = split.request.amount
    downPayment = parts.first { $0.number == 0 }
    instalments = parts.filter { $0.number > 0 }
    interest = split.interest
    total = split.total
    self.text = text.heading(split) + text.footing(split)
  }
}
