import Finance
import Foundation
import LineEditing
import Receivables

@testable import Console

/// A session in this process, on a book of its own that is removed with it: what is typed is scripted, what
/// appears is collected.
final class Bench {
  let folder: String
  var book: String { folder + "/book" }
  private(set) var output = ""
  private(set) var talk = ""
  var screen: String { shown }
  private var shown = ""

  var environment: [String: String] = [:]
  var usesColor = false
  var language = Language.en
  var personID: String?
  var columns = 80
  var today = "2026-11-24"

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "kaishu-console-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// With the demo book of 24 November 2026.
  static func onDemo() throws -> Bench {
    let bench = try Bench()
    _ = bench.run(["demo", bench.book])
    return bench
  }

  func session(_ lines: [String] = [], isInteractive: Bool = false) -> Session {
    session(ScriptedEditor(lines: lines, isInteractive: isInteractive))
  }

  /// A session of a person at a terminal who does this.
  func typed(_ inputs: [LineInput]) -> Session { session(ScriptedEditor(inputs)) }

  func session(_ editor: ScriptedEditor) -> Session {
    var surroundings = Surroundings(
      environment: environment, today: CivilDate(2026, 11, 24) ?? CivilDate(dayNumber: 0),
      minutes: 600, isInputTerminal: false, isOutputTerminal: false, isErrorTerminal: false,
      columns: { [columns] in columns }, rows: { 24 }, seconds: { 0 }, programPath: "")
    surroundings.environment["KAISHU_TODAY"] = today
    let options = GlobalArguments.read([])
    guard var desk = try? options.makeDesk(surroundings) else { preconditionFailure("no desk") }
    desk.bookPath = book
    desk.language = language
    desk.usesColor = usesColor
    desk.isInteractive = editor.isInteractive
    desk.personID = personID
    desk.sharePath = Package.root.path
    let collected = Output.Sinks(
      data: { [unowned self] in
        output += $0
        shown += $0
      },
      talk: { [unowned self] in
        talk += $0
        shown += $0
      })
    return Session(
      desk: desk, output: Output(usesColor: usesColor, screen: desk.screen, sinks: collected),
      makeEditor: { editor })
  }

  /// Carries out one command line; its status.
  @discardableResult
  func run(_ arguments: [String], typing lines: [String] = [], isInteractive: Bool = false) -> Int32
  {
    let session = session(lines, isInteractive: isInteractive)
    let status = Dispatcher(session: session).carryOut(arguments)
    session.endTranscript(status: status)
    return status
  }

  /// What one command line shows, and nothing from before.
  func shows(_ arguments: [String], typing lines: [String] = []) -> (screen: String, status: Int32)
  {
    (output, talk, shown) = ("", "", "")
    let status = run(arguments, typing: lines)
    return (shown, status)
  }

  /// Replaces a text in a file of the book.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let path = book + "/" + name
    let text = try text(path)
    precondition(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: path))
  }

  /// Whether the book has a file of this name.
  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: book + "/" + name) }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
