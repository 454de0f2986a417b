import Archive
import ArgumentParser
import LineEditing

/// Runs a recorded session on a copy of the book.
struct ReplayCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run a recorded session on a copy of the book, and compare what appears.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The session's file.", valueName: "recording"),
    completion: .file(extensions: ["session"]))
  var file: String

  @Flag(help: "Show only whether it went as recorded.")
  var quiet = false

  func run(in session: Session) throws {
    try session.refuseInReplay("replay")
    let stem = TranscriptFile.stem(session.desk.path(file))
    let recording = try read(stem + TranscriptFile.sessionEnding)
    let recorded = try Files.contents(of: stem + TranscriptFile.screenEnding).map {
      String(decoding: $0, as: UTF8.self)
    }
    let replay = Replay(session: session, recording: recording, isQuiet: quiet)
    let seen = try replay.run()
    let words = session.words
    guard let recorded else {
      session.output.line(
        words("replay.nothing-recorded", ["path": stem + TranscriptFile.screenEnding]))
      return
    }
    guard let difference = TranscriptFile.difference(recorded: recorded, now: seen) else {
      let count = recorded.split(separator: "\n").count
      session.output.line(words("replay.same", ["count": String(count)]))
      return
    }
    session.hasFindings = true
    let ended = words("replay.ended")
    session.output.line(
      words(
        "replay.differs",
        [
          "path": stem + TranscriptFile.screenEnding, "line": String(difference.line),
          "recorded": difference.recorded ?? ended, "now": difference.now ?? ended,
        ]))
  }

  private func read(_ path: String) throws -> TranscriptFile {
    guard Files.kind(of: path) == .file, let bytes = try Files.contents(of: path) else {
      throw Complaint("replay.missing", ["path": path])
    }
    guard bytes.count <= TranscriptFile.bytesMax,
      let recording = TranscriptFile(String(decoding: bytes, as: UTF8.self))
    else { throw Complaint("replay.no-session", ["path": path]) }
    guard !recording.isMasked else { throw Complaint("replay.masked", ["path": path]) }
    return recording
  }
}
