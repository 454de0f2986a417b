extension ImportPreset {
  /// The preset whose shape a file has, by its name or its first row; `nil` when it is none of them.
  ///
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``.
  public static func recognise(
    file path: String, encoding told: TextEncoding? = nil
  ) throws(LedgerError) -> ImportPreset? {
    let name = path.lowercased()
    if LedgerJournalReader.suffixes.contains(where: { name.hasSuffix($0) }) { return .hledger }
    for encoding in told.map({ [$0] }) ?? [.utf8, .cp932] {
      let reader = try CSVReader(file: path, encoding: encoding)
      if let row = try? reader.next() { return recognise(firstRow: row.fields) }
    }
    return nil
  }

  static func recognise(firstRow fields: [String]) -> ImportPreset? {
    if fields.count >= YayoiJournalReader.columns, let flag = fields.first,
      YayoiJournalReader.flags.contains(flag.trimmed)
    {
      return .yayoi
    }
    let headers = Set(fields.map(ForeignTable.fold))
    let shapes: [(ImportPreset, [String])] = [
      (.moneyForward, MoneyForwardJournalReader.headers), (.freee, FreeeDealReader.headers),
      (.xero, XeroInvoiceReader.headers), (.quickbooks, QuickBooksInvoiceReader.headers),
    ]
    return shapes.first { shape in
      shape.1.allSatisfy { headers.contains(ForeignTable.fold($0)) }
    }?.0
  }
}
