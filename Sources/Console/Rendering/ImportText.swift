import Finance
import Ledger
import LineEditing

/// Imports in words.
struct ImportText {
  let words: Words
  let formats: Formats

  func field(_ field: ImportField) -> String { words("field.\(field.rawValue)") }

  // MARK: - Proposal

  /// Which column is what, and the first three rows as they would be read.
  func proposal(_ proposal: MappingProposal) -> [String] {
    var lines = [words("import.proposal")]
    for field in ImportField.allCases {
      if case .named(let name) = proposal.mapping.columns[field] {
        lines.append("  " + DisplayWidth.padded(self.field(field), to: 16) + Shown.name(name))
      }
    }
    for evidence in proposal.evidence {
      switch evidence {
      case .dateOrder(let order, let count):
        lines.append(
          "  " + words("import.dates-proved", ["order": order.rawValue, "count": String(count)]))
      case .currencySign(let currency, let seen):
        lines.append(
          "  " + words("import.currency-seen", ["currency": currency.code, "seen": seen]))
      case .dateOrderShared(let proving, let seen, let open):
        let columns = ["proving": headers(proving, proposal), "open": headers(open, proposal)]
        lines.append(
          "  " + words("import.dates-shared", columns.merging(["seen": seen]) { $1 }))
      case .dateOrderBroken(let field, let seen):
        lines.append(
          "  "
            + words(
              "import.dates-broken", ["column": headers([field], proposal), "seen": seen]))
      case .header, .numberForm: continue
      }
    }
    lines.append(words("import.preview"))
    for row in proposal.preview(3) {
      let cells = [
        row.customerCode, row.customerName, row.invoiceNumber, row.issued.map(formats.date),
        row.due.map(formats.date), row.amount.map(formats.money),
        row.settled.map { words("import.settled", ["date": formats.date($0)]) },
      ]
      lines.append(
        "  " + cells.compactMap { $0 }.map(Shown.name).joined(separator: "  "))
    }
    return lines
  }

  /// The headers of these fields, as the file writes them.
  private func headers(_ fields: [ImportField], _ proposal: MappingProposal) -> String {
    fields.map { field in
      if case .named(let name) = proposal.mapping.columns[field] { name } else { self.field(field) }
    }
    .joined(separator: words("list.separator"))
  }

  func gap(_ gap: MappingProposal.Gap) -> String {
    switch gap {
    case .missing(let field):
      words("gap.missing", ["field": self.field(field), "key": field.rawValue])
    case .ambiguous(let field, let headers):
      words(
        "gap.ambiguous",
        [
          "field": self.field(field), "headers": headers.joined(separator: ", "),
          "key": field.rawValue,
        ])
    case .dateOrder(let orders, let seen):
      words(
        "gap.date-order",
        ["orders": orders.map(\.rawValue).joined(separator: ", "), "seen": seen])
    case .numberForm(let seen): words("gap.number-form", ["seen": seen])
    }
  }

  // MARK: - Report

  func summary(_ report: ImportReport, file: String, dryRun: Bool) -> [String] {
    let key: String
    if !report.isAcceptable {
      key = "import.refused"
    } else if report.changesNothing {
      key = "import.no-change"
    } else {
      key = dryRun ? "import.would" : "import.done"
    }
    return [
      words(
        key,
        [
          "file": file, "rows": String(report.rows), "new": String(report.invoicesNew),
          "changed": String(report.invoicesChanged),
          "unchanged": String(report.invoicesUnchanged),
          "payments": String(report.paymentsNew + report.paymentsChanged),
          "customers": String(report.customersNew), "errors": String(report.errorCount),
        ])
    ]
  }

  func swap(_ swap: ImportReport.DateSwap) -> String {
    words(
      "import.swap",
      [
        "field": field(swap.field), "count": String(swap.contradictions),
        "mended": String(swap.mended),
      ])
  }

  /// `KAI-IMP-008  file.csv:214 (due): seen "…": …`
  func finding(_ finding: ImportFinding, file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let line = finding.line.map { ":\($0)" } ?? ""
    let column = finding.column.map { " (\($0.name.isEmpty ? String($0.number) : $0.name))" } ?? ""
    let seen = finding.seen.isEmpty ? "" : "  " + words("finding.seen", ["seen": finding.seen])
    return
      "\(finding.code.rawValue)  \(Shown.name(name) + line + Shown.name(column))  "
      + words("finding.\(finding.code)") + seen + expectation(finding.expected)
  }

  private func expectation(_ expected: ImportFinding.Expectation) -> String {
    switch expected {
    case .notBefore(let date, let field):
      tail("not-before", ["date": formats.date(date), "field": self.field(field)])
    case .date(let order): tail("date", ["order": order.rawValue])
    case .dateOrder(let orders, let rows):
      tail(
        "date-order",
        ["orders": orders.map(\.rawValue).joined(separator: ", "), "count": String(rows)])
    case .amount(_, let currency): tail("amount", ["currency": currency.code])
    case .decimalsAtMost(let digits, let currency):
      tail("decimals", ["count": String(digits), "currency": currency.code])
    case .fieldCount(let count): tail("field-count", ["count": String(count)])
    case .sameAs(let line): tail("same-as", ["line": String(line)])
    case .name(let name): tail("name", ["name": name])
    case .atMost(let money): tail("at-most", ["amount": formats.money(money)])
    case .header(let names): tail("header", ["names": names.joined(separator: ", ")])
    case .encoding(let encodings):
      tail("encoding", ["names": encodings.map(\.rawValue).joined(separator: ", ")])
    case .mapping(let field): tail("mapping", ["field": self.field(field)])
    case .swap(let count, let mended):
      tail("swap", ["count": String(count), "mended": String(mended)])
    case .text(let encoding, _): tail("text", ["name": encoding.rawValue])
    case .currency, .value, .wellFormed, .rows: ""
    case .currencyOf(let currency): tail("currency-of", ["currency": currency.code])
    case .textWithin(let bytes): tail("text-within", ["count": String(bytes)])
    case .rowsAtMost(let rows): tail("rows-at-most", ["count": String(rows)])
    case .skipped, .journal, .customers, .allocated, .positiveAmount, .paidOn, .terms, .receivable,
      .money:
      foreign(expected)
    }
  }

  /// What is said of another program's file.
  private func foreign(_ expected: ImportFinding.Expectation) -> String {
    switch expected {
    case .skipped(let reason, let rows):
      tail("skipped.\(reason.rawValue)", ["count": String(rows)])
    case .journal(let fault): tail("journal.\(fault.rawValue)", [:])
    case .customers(let codes):
      tail("customers", ["names": codes.map(Shown.code).joined(separator: ", ")])
    case .allocated(let portions):
      tail(
        "allocated",
        [
          "portions": portions.map { portion in
            "\(Shown.name(portion.invoiceNumber)) \(formats.money(portion.amount))"
          }.joined(separator: ", ")
        ])
    case .positiveAmount: tail("positive", [:])
    case .paidOn: tail("paid-on", [:])
    case .terms: tail("terms", [:])
    case .receivable(let account): tail("receivable", ["name": account])
    case .money(let money): tail("money", ["amount": formats.money(money)])
    default: ""
    }
  }

  private func tail(_ key: String, _ arguments: [String: String]) -> String {
    "; " + words("expected.\(key)", arguments)
  }
}
