import ArgumentParser
import Finance
import Receivables

/// Records that we spoke with, wrote to or visited the customer.
struct ContactCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "Record a call, a mail, a letter or a visit: with whom, and what was said.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(
    help: "phone, mail, letter or visit.",
    completion: .list(ContactEvent.Channel.allCases.map(\.rawValue)))
  var channel: String

  @Argument(
    help: ArgumentHelp("With whom; - for nobody reached.", valueName: "contact-person"),
    completion: .fromBook)
  var person: String

  @Argument(help: ArgumentHelp("What was said.", valueName: "text"))
  var summary: [String] = []

  @Option(help: ArgumentHelp("When the person likes to be called.", valueName: "times"))
  var good: String?

  @Option(help: ArgumentHelp("When the person must not be called.", valueName: "times"))
  var bad: String?

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    let names = ContactEvent.Channel.allCases
    guard
      let channel = names.first(where: {
        $0.rawValue == self.channel.lowercased()
          || session.words("channel.\($0.rawValue)") == self.channel
      })
    else { throw Complaint.notOneOf("usage.not-one-of", self.channel, names.map(\.rawValue)) }
    let person = Self.person(self.person, desk)
    guard !person.isEmpty || good == nil && bad == nil else {
      throw Complaint("contact.whose-times", status: .usage)
    }
    let summary = try desk.text(self.summary.joined(separator: " "), "contact.no-summary")
    let event = ContactEvent(
      date: desk.day, channel: channel, person: person, summary: summary, goodTimes: good?.trimmed,
      badTimes: bad?.trimmed)
    var details: [String] = []
    if let bad, !bad.trimmed.isEmpty, ContactTimes(bad) == nil {
      details.append("! " + session.words("contact.times-unread", ["seen": bad]))
    }
    try desk.keep([.contact(event)], details: details)
  }

  /// Somebody of theirs by name or the beginning of one; empty for nobody.
  private static func person(_ typed: String, _ desk: RecordingDesk) -> String {
    let name = typed.trimmed
    if ["", "-", "nobody", "なし", "不在", "无", "无人"].contains(name.lowercased()) { return "" }
    let wanted = Folding.search(name)
    let begun = desk.account.people.filter { Folding.search($0.name).hasPrefix(wanted) }
    return begun.count == 1 ? begun[0].name : name
  }
}
