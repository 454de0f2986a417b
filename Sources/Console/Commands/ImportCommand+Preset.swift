import Finance
import Ledger
import Receivables

/// Files of other programs.
extension ImportCommand {
  /// What a file is read as.
  enum Form {
    case preset(ImportPreset)
    case columns
    /// The person said no, and there is no other way to read it.
    case none
  }

  /// The format that was said, or that the file has and a person agreed to.
  ///
  /// - Throws: ``Complaint`` for an option that can't be read, before anything is asked.
  func settledForm(_ session: Session) throws -> Form {
    _ = try presetOptions(session)
    if let preset {
      guard let known = ImportPreset(rawValue: preset) else {
        throw Complaint.notOneOf("import.preset", preset, ImportPreset.allCases.map(\.rawValue))
      }
      return .preset(known)
    }
    let told = encoding.flatMap { TextEncoding(named: $0) }
    guard let found = try ImportPreset.recognise(file: file, encoding: told) else {
      return .columns
    }
    let document = found.document
    session.output.talk(
      session.words(
        "import.preset-seen",
        [
          "name": session.words("preset.\(found.rawValue)"), "title": document.title,
          "owner": document.owner, "address": document.address,
        ]))
    // What only looks needs no leave.
    if dryRun { return .preset(found) }
    // A plain-text journal has no columns to go on with.
    let isText = found == .hledger
    session.output.line(session.words(isText ? "import.journal-ask" : "import.preset-ask"))
    if session.confirms() { return .preset(found) }
    guard isText else { return .columns }
    session.output.line(session.words("import.journal-declined"))
    return .none
  }

  func run(_ preset: ImportPreset, _ ledger: Ledger, _ session: Session) throws {
    var options = try presetOptions(session)
    let recording = try session.importing(file)
    try bring(session) { order, progress in
      if let order { options.dateOrder = order }
      let importer = PresetImporter(
        ledger: ledger, preset: preset, options: options, recording: recording)
      return dryRun
        ? try importer.plan(file: file, monitor: Self.monitor(progress))
        : try importer.import(file: file, monitor: Self.monitor(progress))
    }
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
