import Finance
import Ledger
import Receivables

/// What an import would change, in words and as data.
struct ImportChanges {
  let words: Words
  let formats: Formats

  /// One invoice as it stands before or after.
  struct Values: Encodable {
    let issued: CivilDate
    let due: CivilDate
    let amount: Money
    let reference: String
    let received: CivilDate?

    init(_ invoice: Invoice) {
      (issued, due, amount) = (invoice.issued, invoice.due, invoice.amount)
      (reference, received) = (invoice.reference, invoice.received)
    }
  }

  struct Row: Encodable {
    let customer: String
    let invoice: String
    let before: Values
    let after: Values
    /// The day of the one payment that had settled it.
    let settledBefore: CivilDate?
    /// What the file adds or corrects, and the last day of it.
    let paid: Money
    let paidOn: CivilDate?
  }

  struct NewCustomer: Encodable {
    let code: String
    let name: String
  }

  static func rows(_ report: ImportReport) -> [Row] {
    report.changes.compactMap { change in
      guard
        case .invoice(let code, let before, let after, let settledBefore, let paid, let paidOn) =
          change
      else { return nil }
      return Row(
        customer: code, invoice: after.number, before: Values(before), after: Values(after),
        settledBefore: settledBefore, paid: paid, paidOn: paidOn)
    }
  }

  static func customers(_ report: ImportReport) -> [NewCustomer] {
    report.newCustomers.compactMap { change in
      guard case .customer(let code, let name) = change else { return nil }
      return NewCustomer(code: code, name: name)
    }
  }

  /// The first invoices that the ledger has otherwise, and the first customers it doesn't have.
  func lines(_ report: ImportReport) -> [String] {
    let rows = Self.rows(report)
    let customers = Self.customers(report)
    return list(
      "import.changes", report.changeCount,
      rows.map { "\(Shown.code($0.customer)) \(Shown.name($0.invoice))  \(what($0))" })
      + list(
        "import.customers-new", report.customersNew,
        customers.map { "\(Shown.code($0.code))  \(Shown.name($0.name))" })
  }

  private func list(_ title: String, _ count: Int, _ lines: [String]) -> [String] {
    guard count > 0 else { return [] }
    let rest = count - lines.count
    return [words(title, ["count": String(count)])] + lines.map { "  " + $0 }
      + (rest > 0 ? ["  " + words("import.change-more", ["count": String(rest)])] : [])
  }

  private func what(_ row: Row) -> String {
    let (before, after) = (row.before, row.after)
    func date(_ date: CivilDate?) -> String {
      date.map(formats.date) ?? words("import.change-none")
    }
    func text(_ text: String) -> String {
      text.isEmpty ? words("import.change-none") : Shown.name(text)
    }
    var parts: [String] = []
    func add(_ field: ImportField, _ before: String, _ after: String) {
      guard before != after else { return }
      parts.append(
        words(
          "import.change-value",
          ["field": words("field.\(field.rawValue)"), "before": before, "after": after]))
    }
    add(.issued, date(before.issued), date(after.issued))
    add(.due, date(before.due), date(after.due))
    add(.amount, formats.money(before.amount), formats.money(after.amount))
    add(.reference, text(before.reference), text(after.reference))
    add(.received, date(before.received), date(after.received))
    if let settled = row.settledBefore, let paidOn = row.paidOn {
      add(.settled, date(settled), date(paidOn))
    } else if let paidOn = row.paidOn {
      parts.append(
        words(
          "import.change-paid", ["amount": formats.money(row.paid), "date": formats.date(paidOn)]))
    }
    return parts.joined(separator: words("list.separator"))
  }
}
