import Finance

/// A guess at a file's mapping for a person to confirm: what was recognised, on what evidence, and
/// what is left to say.
public struct MappingProposal: Sendable, Equatable {
  public enum Evidence: Sendable, Equatable {
    /// The header is a known name of the field.
    case header(ImportField, String)
    /// `of` dates were read; only this order reads them.
    case dateOrder(DateOrder, of: Int)
    /// Dates such as `seen` prove an order in some columns, which then holds for others that would read in
    /// several: a file has one order.
    case dateOrderShared([ImportField], seen: String, with: [ImportField])
    /// A date that only another order reads than that which reads most dates of the file.
    case dateOrderBroken(ImportField, seen: String)
    /// An amount that only this form reads.
    case numberForm(NumberForm, seen: String)
    /// The amounts carry the sign of one currency.
    case currencySign(Currency, seen: String)
  }

  public enum Gap: Sendable, Equatable {
    /// No header is known for a field that has to be there.
    case missing(ImportField)
    /// Several headers may be the field; none was taken.
    case ambiguous(ImportField, [String])
    /// No sample settles the order of dates.
    case dateOrder([DateOrder], seen: String)
    /// Amounts like `1.234` read in both forms, to other sums; the form with a point was taken.
    case numberForm(seen: String)

    public var isDateOrder: Bool { if case .dateOrder = self { true } else { false } }
  }

  public let mapping: ColumnMapping
  public let evidence: [Evidence]
  /// What a person has to say before the mapping can be used; empty when it can.
  public let gaps: [Gap]
  private let header: [String]
  private let samples: [[String]]

  /// The most rows that ``propose(file:encoding:currency:)`` looks at.
  public static let sampleRowsMax = 1_000

  /// Proposes a mapping from a header and some rows below it.
  ///
  /// `currency` is the book's own, taken where the file names none; `nil` leaves that open.
  public static func propose(
    header: [String], sampleRows: [[String]], delimiter: Delimiter = .comma,
    encoding: TextEncoding? = nil, currency: Currency? = nil
  ) -> MappingProposal {
    var evidence: [Evidence] = []
    var gaps: [Gap] = []
    var columns: [ImportField: ColumnMapping.Column] = [:]
    var places: [ImportField: Int] = [:]
    for field in ImportField.allCases {
      let found = header.indices.filter { HeaderSynonyms.field(header[$0]) == field }
      if found.count > 1 { gaps.append(.ambiguous(field, found.map { header[$0] })) }
      guard found.count == 1 else { continue }
      columns[field] = .named(header[found[0]].trimmed)
      places[field] = found[0]
      evidence.append(.header(field, header[found[0]]))
    }
    let samples = sampleRows.filter { $0.count == header.count }
    func cells(_ fields: [ImportField]) -> [String] {
      fields.compactMap { places[$0] }.flatMap { place in samples.map { $0[place].trimmed } }
        .filter { !$0.isEmpty }
    }
    var mapping = ColumnMapping(columns: columns, delimiter: delimiter, encoding: encoding)
    var proofs = DateOrderProofs()
    for field in ImportField.dates {
      for cell in cells([field]) { proofs.add(cell, in: field) }
    }
    switch proofs.whole.verdict {
    case .proved(let order):
      mapping.dateOrder = order
      evidence += proofs.evidence(for: order)
    case .open(let orders): gaps.append(.dateOrder(orders, seen: proofs.whole.example))
    case .unreadable: break
    }
    let amounts = AmountEvidence(cells([.amount, .paidAmount]), book: currency)
    mapping.numberForm = amounts.form ?? .point
    if amounts.form == .comma { evidence.append(.numberForm(.comma, seen: amounts.example)) }
    if amounts.isOpen { gaps.append(.numberForm(seen: amounts.example)) }
    mapping.currency = amounts.currency ?? currency
    if let sign = amounts.currency { evidence.append(.currencySign(sign, seen: amounts.signed)) }
    let ambiguous = gaps.compactMap { gap in
      if case .ambiguous(let field, _) = gap { field } else { ImportField?.none }
    }
    gaps += mapping.missingFields.filter { !ambiguous.contains($0) }.map { .missing($0) }
    return MappingProposal(
      mapping: mapping, evidence: evidence, gaps: gaps, header: header, samples: samples)
  }

  /// Proposes a mapping for a file: its encoding, delimiter and columns.
  ///
  /// - Returns: `nil` when the encoding is open (see ``EncodingDetector``) or there is nothing to
  ///   read as rows.
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``,
  ///   ``LedgerError/interrupted``.
  public static func propose(
    file path: String, encoding told: TextEncoding? = nil, currency: Currency? = nil,
    monitor: ImportMonitor = { _ in true }
  ) throws(LedgerError) -> MappingProposal? {
    var settled = told
    if settled == nil {
      settled = try EncodingDetector.detect(file: path, monitor: monitor).encoding
    }
    guard let encoding = settled else { return nil }
    var best: (delimiter: Delimiter, rows: [CSVRow])?
    for delimiter in Delimiter.allCases {
      let reader = try CSVReader(file: path, encoding: encoding, delimiter: delimiter)
      var rows: [CSVRow] = []
      while rows.count <= sampleRowsMax, let row = try? reader.next() { rows.append(row) }
      let width = rows.first?.fields.count ?? 0
      if width > 1, width > best?.rows.first?.fields.count ?? 1 { best = (delimiter, rows) }
    }
    guard let best, let header = best.rows.first else { return nil }
    return propose(
      header: header.fields, sampleRows: best.rows.dropFirst().map(\.fields),
      delimiter: best.delimiter, encoding: encoding, currency: currency)
  }

  /// The proposal with dates in this order, as a person or, with its evidence, the whole file says.
  public func taking(_ order: DateOrder, _ proof: [Evidence] = []) -> MappingProposal {
    var mapping = mapping
    mapping.dateOrder = order
    let gaps = gaps.filter { !$0.isDateOrder }
    return MappingProposal(
      mapping: mapping, evidence: evidence + proof, gaps: gaps, header: header, samples: samples)
  }

  /// The proposal with these columns as a person named them; their gaps are closed.
  public func taking(_ named: [ImportField: String]) -> MappingProposal {
    var mapping = mapping
    for (field, name) in named { mapping.columns[field] = .named(name) }
    let gaps = gaps.filter { gap in
      switch gap {
      case .missing(let field), .ambiguous(let field, _): named[field] == nil
      case .dateOrder, .numberForm: true
      }
    }
    return MappingProposal(
      mapping: mapping, evidence: evidence, gaps: gaps, header: header, samples: samples)
  }

  /// A row of the samples as the proposed mapping reads it; `nil` for what it doesn't read.
  public struct PreviewRow: Sendable, Equatable {
    public let customerCode: String?
    public let customerName: String?
    public let invoiceNumber: String?
    public let issued: CivilDate?
    public let due: CivilDate?
    public let amount: Money?
    public let settled: CivilDate?
    public let paidAmount: Money?
    public let reference: String?
  }

  /// The first `count` samples, read.
  public func preview(_ count: Int) -> [PreviewRow] {
    var unused = FindingList()
    let places = ColumnPlaces(
      mapping, firstRow: CSVRow(line: 1, fields: header), findings: &unused)
    let reader = CellReader(
      numberForm: mapping.numberForm, roundsAmounts: mapping.roundsAmounts,
      encoding: mapping.encoding ?? .utf8)
    return samples.prefix(count).map { fields in
      let row = CSVRow(line: 1, fields: fields)
      func text(_ field: ImportField) -> String? { places.cell(field, of: row) }
      func date(_ field: ImportField) -> CivilDate? {
        guard let order = mapping.dateOrder else { return nil }
        return text(field).flatMap { DateText.date($0, order: order) }
      }
      let currency = text(.currency).flatMap { CellReader.currency($0) } ?? mapping.currency
      func money(_ field: ImportField) -> Money? {
        guard let currency, let text = text(field),
          case .value(let money) = reader.amount(text, currency: currency)
        else { return nil }
        return money
      }
      let issued = date(.issued)
      let terms = issued.flatMap(mapping.due)
      return PreviewRow(
        customerCode: text(.customerCode), customerName: text(.customerName),
        invoiceNumber: text(.invoiceNumber), issued: issued, due: date(.due) ?? terms,
        amount: money(.amount), settled: date(.settled), paidAmount: money(.paidAmount),
        reference: text(.reference))
    }
  }
}
