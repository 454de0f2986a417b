import Finance

/// Where a file has the columns of a mapping.
struct ColumnPlaces {
  /// The headers as they are written; empty for a file without.
  let headers: [String]
  /// Fields of every row.
  let width: Int
  /// Places from 0.
  private(set) var indexes: [ImportField: Int] = [:]

  /// Finds the columns in the file's first row; what is not there once becomes a finding.
  init(_ mapping: ColumnMapping, firstRow: CSVRow, findings: inout FindingList) {
    headers = mapping.hasHeader ? firstRow.fields : []
    width = firstRow.fields.count
    let folded = headers.map(Self.fold)
    for field in ImportField.allCases {
      guard let column = mapping.columns[field] else { continue }
      switch column {
      case .position(let number):
        if (1...width).contains(number) {
          indexes[field] = number - 1
        } else {
          findings.add(
            ImportFinding(
              .error, .columnNotFound, line: firstRow.line,
              column: .init(field: field, name: "", number: number), seen: String(number),
              expected: .fieldCount(width)))
        }
      case .named(let name):
        let matches = folded.indices.filter { folded[$0] == Self.fold(name) }
        if matches.count == 1 {
          indexes[field] = matches[0]
        } else {
          findings.add(
            ImportFinding(
              .error, matches.isEmpty ? .columnNotFound : .columnNotUnique, line: firstRow.line,
              column: .init(field: field, name: name, number: 0), seen: name,
              expected: .header(headers)))
        }
      }
    }
  }

  /// Headers meet whatever their case and width.
  static func fold(_ header: String) -> String { Folding.ascii(header).trimmed }

  /// The cell of a field without white space around it; `nil` when the field is not mapped.
  func cell(_ field: ImportField, of row: CSVRow) -> String? {
    indexes[field].map { row.fields[$0].trimmed }
  }

  /// The column of a mapped field; `nil` when it is not mapped.
  func column(_ field: ImportField) -> ImportFinding.Column? {
    indexes[field].map { index in
      .init(field: field, name: headers.isEmpty ? "" : headers[index].trimmed, number: index + 1)
    }
  }
}
