import Finance
import Ledger
import Receivables

/// Files of other programs.
extension ImportCommand {
  /// The format that was said, or that the file has and a person agreed to; `nil` for a file of columns.
  ///
  /// - Throws: ``Complaint`` for an option that can't be read, before anything is asked.
  func settledPreset(_ session: Session) throws -> ImportPreset? {
    _ = try presetOptions(session)
    if let preset {
      guard let known = ImportPreset(rawValue: preset) else {
        throw Complaint.notOneOf("import.preset", preset, ImportPreset.allCases.map(\.rawValue))
      }
      return known
    }
    let told = encoding.flatMap { TextEncoding(named: $0) }
    guard let found = try ImportPreset.recognise(file: file, encoding: told) else { return nil }
    let document = found.document
    session.output.talk(
      session.words(
        "import.preset-seen",
        [
          "name": session.words("preset.\(found.rawValue)"), "title": document.title,
          "owner": document.owner, "address": document.address,
        ]))
    // What only looks needs no leave.
    if dryRun { return found }
    session.output.line(session.words("import.preset-ask"))
    return session.confirms() ? found : nil
  }

  func run(_ preset: ImportPreset, _ ledger: Ledger, _ session: Session) throws {
    let importer = PresetImporter(
      ledger: ledger, preset: preset, options: try presetOptions(session),
      recording: try session.importing(file))
    let report = try session.atLength { progress in
      dryRun
        ? try importer.plan(file: file, monitor: Self.monitor(progress))
        : try importer.import(file: file, monitor: Self.monitor(progress))
    }
    session.hasFindings = !report.isAcceptable
    try show(report, session)
  }

  private func presetOptions(_ session: Session) throws -> PresetOptions {
    var told = ColumnMapping(columns: [:])
    try override(&told)
    let firm = try session.book.settings().firm
    var options = PresetOptions(
      receivable: receivable, currency: told.currency ?? firm.currency,
      dateOrder: told.dateOrder, encoding: told.encoding,
      language: firm.jurisdiction.language ?? session.desk.language)
    if let terms {
      guard let read = try? PaymentTerms(terms), read.parts.count == 1 else {
        throw Complaint("import.terms", ["seen": terms], status: .usage)
      }
      options.terms = read
    } else if let usual = try session.book.settings().terms, usual.parts.count == 1 {
      options.terms = usual
    }
    if let paidOn {
      guard let day = CivilDate(iso: paidOn) else {
        throw Complaint("import.paid-on", ["seen": paidOn], status: .usage)
      }
      options.paidOn = day
    }
    return options
  }
}
