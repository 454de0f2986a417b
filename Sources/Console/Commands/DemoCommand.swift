import Archive
import ArgumentParser
import Correspondence
import Finance
import Ledger
import Receivables

/// Makes a book of made-up customers to try things on.
struct DemoCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make a book of made-up customers, dated around today.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  func run(in session: Session) throws {
    try session.refuseInReplay("demo")
    let text = DemoSettings.text(session.words, today: session.today)
    guard case .success(let settings) = SettingsReader.read(text) else {
      throw Complaint("book.demo-broken")
    }
    let histories = DemoBook.histories(today: session.today, calendar: settings.calendar)
    _ = try BookMaker.make(folder, settings: text, histories: histories)
    try DemoPlan(folder: folder, session: session).make()
    session.output.line(
      session.words("demo.done", ["path": folder, "count": String(histories.count)]))
  }
}
