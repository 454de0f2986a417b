import Archive
import Ledger
import Receivables

/// A book on disk; its parts are read when they are needed.
final class Book {
  let path: String
  private var readSettings: BookSettings?
  private var openLedger: Ledger?
  private var playbooks: [Language: LoadedPlaybook] = [:]

  init(path: String) { self.path = path }

  var settingsPath: String { path + "/kaishu.yaml" }
  var ledgerPath: String { path + "/ledger.sqlite" }
  var callsPath: String { path + "/calls" }
  var lettersPath: String { path + "/letters" }
  var letters: LetterStore { LetterStore(folder: lettersPath) }
  var requests: RequestStore { RequestStore(folder: path + "/requests") }
  /// Pages for our own eyes, apart from the letters.
  var comparisonsPath: String { path + "/comparisons" }
  var plans: PlanStore { PlanStore(folder: path + "/plans") }

  var exists: Bool { Files.exists(settingsPath) }

  /// - Throws: ``Complaint`` when there is no book or its settings are at fault.
  func settings() throws -> BookSettings {
    if let readSettings { return readSettings }
    guard let bytes = try Files.contents(of: settingsPath) else {
      throw Complaint("book.missing", ["path": path])
    }
    switch SettingsReader.read(String(decoding: bytes, as: UTF8.self)) {
    case .success(let settings):
      readSettings = settings
      return settings
    case .failure(let faults): throw Complaint.faults(faults.findings, file: settingsPath)
    }
  }

  func ledger() throws -> Ledger {
    if let openLedger { return openLedger }
    _ = try settings()
    let ledger = Ledger(path: ledgerPath)
    openLedger = ledger
    return ledger
  }

  func playbook(_ language: Language, share: String) throws -> LoadedPlaybook {
    if let known = playbooks[language] { return known }
    let playbook = try LoadedPlaybook.load(language, book: path, share: share)
    playbooks[language] = playbook
    return playbook
  }
}
