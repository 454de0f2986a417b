import Finance
import Receivables

/// Sebastiano Vigna's SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A day that a table names; a slip in the table stops the run.
func day(_ iso: String) -> CivilDate {
  guard let date = CivilDate(iso: iso) else { preconditionFailure("no such day: \(iso)") }
  return date
}

func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

func invoice(_ number: String, due: String, _ units: Int, issued: String? = nil) -> Invoice {
  Invoice(
    number: number, issued: issued.map(day) ?? day(due).adding(days: -30), due: day(due),
    amount: yen(units))
}

func payment(_ number: String, _ date: String, _ units: Int) -> Payment {
  Payment(invoiceNumber: number, date: day(date), amount: yen(units))
}

/// An account of a customer of whom nothing else is known.
func account(
  _ code: String = "C1", asOf: String, invoices: [Invoice] = [], payments: [Payment] = [],
  change: (inout CustomerHistory) -> Void = { _ in }
) -> CustomerAccount {
  var history = CustomerHistory(
    customer: Customer(code: code, name: code), invoices: invoices, payments: payments)
  change(&history)
  return CustomerAccount(history, asOf: day(asOf))
}
