import Archive
import ArgumentParser
import Ledger

/// Parses a command line, carries it out, and puts every fault into words.
struct Dispatcher {
  let session: Session

  /// Carries out one line of words; the exit status it would have.
  func carryOut(_ arguments: [String]) -> Int32 {
    defer { session.endCommand() }
    do {
      try session.speak(as: arguments)
      let command = try parse(arguments)
      try session.begin(command.global)
      // JSON is one long line for another program.
      if type(of: command).pages, session.form == .text {
        try session.output.paged { try command.run(in: session) }
      } else {
        try command.run(in: session)
      }
      return session.hasFindings ? Complaint.Status.failure.rawValue : 0
    } catch {
      return report(error, arguments)
    }
  }

  func parse(_ arguments: [String]) throws -> any SessionCommand {
    let parsed = try RootCommand.parseAsRoot(arguments)
    if let command = parsed as? any SessionCommand { return command }
    // `help NAME`, which ArgumentParser makes itself.
    var other = parsed
    try other.run()
    throw CleanExit.message("")
  }

  private func report(_ error: any Error, _ arguments: [String]) -> Int32 {
    let text = ComplaintText(words: session.words, output: session.output)
    if let status = error as? ExitStatus { return status.code }
    if let complaint = ErrorText(words: session.words).complaint(error) {
      text.write(complaint)
      return complaint.status.rawValue
    }
    let code = RootCommand.exitCode(for: error)
    if code == .success, let help = HelpRequest(arguments) {
      session.output.paged { help.show(session) }
      return 0
    }
    if code == .success {
      let message = RootCommand.fullMessage(for: error)
      if !message.isEmpty { session.output.paged { session.output.verbatim(message) } }
      return 0
    }
    if code == .validationFailure {
      text.write(UsageComplaint(words: session.words).make(error, arguments: arguments))
      return Complaint.Status.usage.rawValue
    }
    session.output.talk(RootCommand.message(for: error))
    return Complaint.Status.failure.rawValue
  }
}
