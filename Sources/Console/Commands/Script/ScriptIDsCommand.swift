import Archive
import ArgumentParser
import Yarn

/// Gives lines the ids that translations and recordings know them by.
struct ScriptIDsCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "ids",
    abstract: "List lines without an id; --fix adds ids and changes nothing else.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("The script.", valueName: "script"), completion: .file(extensions: ["yarn"]))
  var file: String

  @Flag(help: "Write the ids into the file.")
  var fix = false

  struct Record: Encodable {
    let file: String
    let added: [String]
    let written: Bool
  }

  func run(in session: Session) throws {
    let scripts = ScriptFiles(session: session)
    let source = try scripts.source(file)
    guard let result = LineIDWriter.adding(to: source) else {
      // Says what is wrong with it.
      _ = try scripts.program(file)
      return
    }
    let isWritten = fix && !result.added.isEmpty
    if isWritten {
      try session.refuseInReplay("script ids --fix")
      try Files.replace(session.desk.path(file), bytes: Array(result.text.utf8))
    }
    if session.form == .json {
      return try session.writeJSON(
        Record(file: file, added: result.added, written: isWritten))
    }
    let key =
      result.added.isEmpty
      ? "script.ids-there" : isWritten ? "script.ids-added" : "script.ids-missing"
    session.output.line(
      session.words(
        key,
        [
          "path": file, "count": String(result.added.count), "first": result.added.first ?? "",
          "last": result.added.last ?? "",
        ]))
  }
}
