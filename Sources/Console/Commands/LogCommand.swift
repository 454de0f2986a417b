import Archive
import ArgumentParser
import LineEditing

/// Records the session.
struct LogCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record this session in a file that replay can run: log start FILE, log stop.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp(
      "start or stop; what is being recorded when left out.", valueName: "log-action"),
    completion: .list(["start", "stop"]))
  var action: String?

  @Argument(
    help: ArgumentHelp(
      "The file to record in; FILE.session and FILE.screen are made.", valueName: "recording"),
    completion: .file())
  var file: String?

  @Flag(help: "Mask names and amounts: for showing to others. It can't be replayed then.")
  var mask = false

  @Flag(help: "Mask names, codes, addresses and numbers of invoices and phones only.")
  var maskNames = false

  @Flag(help: "Mask amounts only.")
  var maskAmounts = false

  func run(in session: Session) throws {
    guard let running = session.transcript else { return try carryOut(session) }
    // What is said to the recording is no part of what it records.
    running.forgetLastLine()
    running.isPaused = true
    defer { running.isPaused = false }
    do {
      try carryOut(session)
    } catch {
      guard let complaint = ErrorText(words: session.words).complaint(error) else { throw error }
      ComplaintText(words: session.words, output: session.output).write(complaint)
      session.hasFindings = true
    }
  }

  private func carryOut(_ session: Session) throws {
    switch action {
    case nil:
      guard let running = session.transcript else { throw Complaint("log.none") }
      session.output.line(
        session.words(
          "log.running",
          ["path": running.sessionPath, "count": String(running.lineCount)]))
    case "start": try start(session)
    case "stop":
      guard let running = session.transcript else { throw Complaint("log.none") }
      session.endTranscript(status: 0)
      session.output.line(
        session.words(
          running.mask == nil ? "log.stopped" : "log.stopped-masked",
          ["path": running.sessionPath, "count": String(running.lineCount)]))
    case let other?:
      throw Complaint("log.action", ["seen": other], status: .usage)
    }
  }

  private func start(_ session: Session) throws {
    try session.refuseInReplay("log")
    if let running = session.transcript {
      throw Complaint("log.running-already", ["path": running.sessionPath])
    }
    guard session.isInREPL else { throw Complaint("log.needs-session") }
    guard let file, !file.isEmpty else { throw Complaint("log.needs-file", status: .usage) }
    let stem = TranscriptFile.stem(session.desk.path(file))
    for path in [stem + TranscriptFile.sessionEnding, stem + TranscriptFile.screenEnding]
    where Files.exists(path) {
      throw Complaint("log.exists", ["path": path])
    }
    let mask = try kinds.isEmpty ? nil : Mask(kinds, session: session)
    let transcript = try Transcript(
      stem: stem, header: TranscriptFile.header(session, mask: mask),
      columns: session.desk.columns, places: Places(session.desk), mask: mask)
    session.output.line(
      session.words(
        mask == nil ? "log.started" : "log.started-masked", ["path": transcript.sessionPath]))
    session.begin(transcript)
    guard let customer = session.customer else { return }
    // Another run has nobody on its desk yet.
    let words = ["open", customer.code]
    transcript.took(.line(words.map(WordSplitter.quoted).joined(separator: " ")))
    _ = Dispatcher(session: session).carryOut(words)
  }

  private var kinds: Mask.Kinds {
    if mask { return [.names, .amounts] }
    var kinds: Mask.Kinds = maskNames ? .names : []
    if maskAmounts { kinds.insert(.amounts) }
    return kinds
  }
}
