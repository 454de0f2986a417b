import GRDB
import Receivables

enum InterestDecisionRecord: Record {
  static let table = "interest_decision"
  static let columns = ["invoice_number", "date", "treatment", "reason", "entry"]
  static let order = "date"

  static func cells(of value: InterestDecision) -> [(any DatabaseValueConvertible)?] {
    [value.invoiceNumber, value.date.iso, value.treatment.rawValue, value.reason, value.entry]
  }

  static func value(from cells: Cells) throws -> InterestDecision {
    InterestDecision(
      invoiceNumber: cells.text(0), date: try cells.date(1), treatment: try cells.choice(2),
      reason: cells.text(3), entry: cells.entry(4))
  }
}
