import GRDB
import Receivables

enum LetterRecord: Record {
  static let table = "letter"
  static let columns = [
    "date", "kind", "language", "channel", "addressee", "pay_by", "invoice_numbers", "files",
    "entry",
  ]
  static let order = "date"

  static func cells(of value: IssuedLetter) -> [(any DatabaseValueConvertible)?] {
    [
      value.date.iso, value.kind, value.language.rawValue, value.channel.rawValue,
      value.addressee, value.payBy?.iso, value.invoiceNumbers.joined(separator: "\n"),
      // A line a file, as the programs that check such sums write it.
      value.files.map { "\($0.sha256)  \($0.name)" }.joined(separator: "\n"), value.entry,
    ]
  }

  static func value(from cells: Cells) throws -> IssuedLetter {
    IssuedLetter(
      date: try cells.date(0), kind: cells.text(1), language: try cells.choice(2),
      channel: try cells.choice(3), addressee: cells.text(4), payBy: try cells.optionalDate(5),
      invoiceNumbers: cells.text(6).split(separator: "\n").map(String.init),
      files: try cells.text(7).split(separator: "\n").map { line in
        guard let gap = line.firstRange(of: "  ") else { throw cells.damaged(7) }
        return IssuedLetter.File(
          name: String(line[gap.upperBound...]), sha256: String(line[..<gap.lowerBound]))
      }, entry: cells.entry(8))
  }
}
