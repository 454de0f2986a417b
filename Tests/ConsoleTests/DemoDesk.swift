import Finance
import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

/// A session on the demo book of 24 November 2026, a Tuesday, in a folder of its own.
final class DemoDesk {
  let session: Session
  let folder: URL
  /// All that was written since the last ``run(_:)`` or ``clear()``.
  var screen: String { box.text }

  init(
    _ language: Language = .en, editor: any LineEditor = ScriptedEditor(lines: []),
    columns: Int = 80, as person: String? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kaishu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let today = try #require(CivilDate(2026, 11, 24))
    let book = folder.appending(path: "book").path
    let options = try GlobalOptions.parse(
      ["--book", book, "--lang", language.rawValue] + (person.map { ["--as", $0] } ?? []))
    let surroundings = Surroundings(
      environment: ["HOME": folder.path], today: today, minutes: 600, isInputTerminal: false,
      isOutputTerminal: false, isErrorTerminal: false, columns: { columns }, rows: { nil },
      seconds: { 0 },
      programPath: Package.root.appending(path: "bin/kaishu").path)
    let desk = try options.makeDesk(surroundings)
    let box = Box()
    session = Session(
      desk: desk,
      output: Output(
        usesColor: false, screen: { ScreenSize(columns: columns, rows: 0) },
        sinks: .init(data: { box.text += $0 }, talk: { box.text += $0 })),
      makeEditor: { editor })
    self.box = box
    try #require(run("demo", book) == 0, "\(box.text)")
    clear()
  }

  private final class Box { var text = "" }
  private let box: Box

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Carries out a command; its status.
  @discardableResult func run(_ arguments: String...) -> Int32 { runAll(arguments) }

  @discardableResult func runAll(_ arguments: [String]) -> Int32 {
    clear()
    return Dispatcher(session: session).carryOut(arguments)
  }

  func clear() { box.text = "" }

  /// What Tab offers where the bar stands in the line.
  func complete(_ marked: String) throws -> CompletionResult {
    Completion(state: session.completionState()).complete(try Marked(marked).request)
  }

  func hint(_ marked: String) throws -> String? {
    Hints(words: session.words).hint(try Marked(marked).request)
  }
}

/// A line with a bar where the cursor is.
struct Marked {
  let request: CompletionRequest

  init(_ text: String) throws {
    let bar = try #require(text.firstIndex(of: "|"), "the line has no bar: \(text)")
    var line = text
    line.remove(at: bar)
    request = CompletionRequest(line: line, cursor: text.distance(from: text.startIndex, to: bar))
  }
}
