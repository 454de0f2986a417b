import Finance

/// Reads again what a file has in the cells that findings are about, where that wasn't kept.
enum SeenCells {
  /// Gives such findings what the file has there; they stay as they are when it can't be read again.
  static func fill(_ findings: inout FindingList, from file: InvoiceFile) {
    let lines = Set(findings.kept.filter(isOpen).compactMap(\.line))
    guard let last = lines.max(), let encoding = file.report.encoding,
      let reader = try? CSVReader(
        file: file.path, encoding: encoding, delimiter: file.mapping.delimiter)
    else { return }
    var rows: [Int: CSVRow] = [:]
    while let row = try? reader.nextBytes(), row.firstLine <= last {
      if lines.contains(row.firstLine) { rows[row.firstLine] = row.text }
    }
    findings.fill { finding in
      guard isOpen(finding), let line = finding.line, let number = finding.column?.number,
        let fields = rows[line]?.fields, fields.indices.contains(number - 1)
      else { return nil }
      return fields[number - 1].trimmed
    }
  }

  private static func isOpen(_ finding: ImportFinding) -> Bool {
    finding.code == .invoiceContradicts
  }
}
