import Archive
import Conversation
import LineEditing

extension Session {
  /// Whether a person types, or lines stand for what a person typed: a fault doesn't end it then.
  var isByHand: Bool { editor.isInteractive || keepsGoing }

  func begin(_ transcript: Transcript) {
    self.transcript = transcript
    output.listener = { [unowned transcript] in transcript.showed($0, wraps: $1) }
    tap.listener = { [unowned self] input in
      self.transcript?.took(input)
      if let failure = self.transcript?.failure { giveUp(failure) }
    }
  }

  /// Ends the recording, if there is one.
  func endTranscript(status: Int32) {
    output.listener = nil
    tap.listener = nil
    transcript?.finish(status: status)
    transcript = nil
  }

  /// A full disk ends the recording, never the call.
  private func giveUp(_ failure: ArchiveError) {
    let path = transcript?.sessionPath ?? ""
    endTranscript(status: 0)
    let text = ComplaintText(words: words, output: output)
    if let complaint = ErrorText(words: words).complaint(failure) { text.write(complaint) }
    output.talk(words("log.given-up", ["path": path]))
  }

  /// What an answer says about names and amounts, for a recording that masks them.
  func learn(_ event: CallEvent) {
    guard let mask = transcript?.mask, case .answered(let id, let value, let typed) = event else {
      return
    }
    let people: Set<Question.ID> = [.person, .agreedBy, .nextOwner, .decider]
    switch value {
    case .text(let name) where people.contains(id): mask.learn(answer: name, isName: true)
    case .money: mask.learn(answer: typed, isName: false)
    default: break
    }
  }

  /// - Throws: ``Complaint`` in a replay: what it would make lies outside the copy of the book.
  func refuseInReplay(_ command: String) throws {
    if isReplay { throw Complaint("replay.left-out", ["command": command]) }
  }
}
