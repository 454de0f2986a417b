import Correspondence

/// A certified-content letter for programs.
struct CertifiedRecord: Encodable {
  struct Line: Encodable {
    /// Of the file, from 1.
    let number: Int
    let characters: Int
    let text: String
  }

  struct SheetLine: Encodable {
    /// Of the sheet, from 1.
    let number: Int
    /// Of the file; 0 for the parties, which are added.
    let fileLine: Int
    let characters: Int
    let text: String
  }

  struct Sheet: Encodable {
    let number: Int
    let characters: Int
    let lines: [SheetLine]
  }

  struct FeePart: Encodable {
    let part: String
    let amount: Int
    let confirmed: Bool
  }

  struct Fee: Encodable {
    let tariff: String
    let source: String
    let currency: String
    let letters: Int
    let parts: [FeePart]
    let total: Int
    let deliveryProof: FeePart
    let totalWithDeliveryProof: Int
    let isTooHeavy: Bool
  }

  struct Finding: Encodable {
    let id: String
    let problem: String
    let line: Int
    let column: Int
    let seen: String
    let text: String
  }

  let grid: String
  let charactersPerLine: Int
  let linesPerSheet: Int
  let characters: Int
  let lines: [Line]
  let sheets: [Sheet]
  let copies: Int
  /// `nil` before the first tariff that is known.
  let fee: Fee?
  let findings: [Finding]
  let notes: [String]

  init(_ layout: CertifiedLayout, _ fee: CertifiedFee?, _ text: CertifiedText) {
    grid = layout.grid.rawValue
    charactersPerLine = layout.grid.charactersPerLine
    linesPerSheet = layout.grid.linesPerSheet
    characters = layout.characters
    lines = layout.fileLines.map {
      Line(number: $0.number, characters: $0.characters, text: $0.text)
    }
    sheets = layout.sheets.map { sheet in
      Sheet(
        number: sheet.number, characters: sheet.lines.reduce(0) { $0 + $1.characters },
        lines: sheet.lines.enumerated().map {
          SheetLine(
            number: $0.offset + 1, fileLine: $0.element.fileLine,
            characters: $0.element.characters, text: $0.element.text)
        })
    }
    copies = layout.copies
    self.fee = fee.map(Fee.init)
    findings = layout.findings.map {
      Finding(
        id: text.id($0.problem), problem: $0.problem.rawValue, line: $0.line, column: $0.column,
        seen: $0.seen, text: text.explanation($0))
    }
    notes = text.notes(layout, fee)
  }
}

extension CertifiedRecord.Fee {
  init(_ fee: CertifiedFee) {
    func part(_ item: CertifiedFee.Item) -> CertifiedRecord.FeePart {
      CertifiedRecord.FeePart(
        part: item.part.rawValue, amount: item.yen, confirmed: item.isConfirmed)
    }
    self.init(
      tariff: fee.tariff.from.iso, source: fee.tariff.source, currency: "JPY",
      letters: fee.letters, parts: fee.items.map(part), total: fee.total,
      deliveryProof: part(fee.deliveryProof),
      totalWithDeliveryProof: fee.totalWithDeliveryProof, isTooHeavy: fee.isTooHeavy)
  }
}
