import Archive
import ArgumentParser

/// Makes a script to begin with: commented, and sound.
struct ScriptNewCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a script to begin with, with comments.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("A name, or a path that ends with .yarn.", valueName: "script-name"),
    completion: .file(extensions: ["yarn"]))
  var name: String

  @Flag(help: "Make a role-play: a scene, and what the customer says.")
  var rolePlay = false

  func run(in session: Session) throws {
    try session.refuseInReplay("script new")
    let path = name.hasSuffix(ScriptFiles.ending) ? name : name + ScriptFiles.ending
    let place = session.desk.path(path)
    guard !Files.exists(place) else { throw Complaint("script.exists", ["path": path]) }
    let text =
      rolePlay
      ? RolePlaySkeleton.text(session.words, path: path)
      : ScriptSkeleton.text(session.words, path: path)
    try Files.create(place, bytes: Array(text.utf8))
    session.output.line(session.words("script.made", ["path": path]))
  }
}
