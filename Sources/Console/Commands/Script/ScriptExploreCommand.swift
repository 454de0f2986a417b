import ArgumentParser
import Yarn

/// Plays a script in every way, or in many by chance: what is never reached, and which choices lead to a failure.
struct ScriptExploreCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Take every way through a script, or many by chance.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("The script.", valueName: "script"), completion: .file(extensions: ["yarn"]))
  var file: String

  @Flag(help: "Every option, every line of a group, both answers of what the script asks.")
  var all = false

  @Option(help: ArgumentHelp("This many runs by chance.", valueName: "runs"))
  var random: Int?

  @Option(
    help: ArgumentHelp("Where chance begins; the same seed plays the same.", valueName: "seed"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("The node to begin at.", valueName: "node"))
  var node: String?

  private static let runsMax = 1_000_000

  func run(in session: Session) throws {
    guard all != (random != nil), seed == nil || random != nil else {
      throw Complaint("script.explore-how", ["path": file], status: .usage)
    }
    if let random, !(1...Self.runsMax).contains(random) {
      throw Complaint(
        "script.runs", ["seen": String(random), "max": String(Self.runsMax)], status: .usage)
    }
    let scripts = ScriptFiles(session: session)
    let (program, compilation) = try scripts.program(file)
    let start = try ScriptStart.node(node, program, file)
    let explorer = Explorer(
      program, functions: ScriptFiles.functions, inferred: compilation.inferredFunctions,
      start: start)
    let found = random.map { explorer.random(runs: $0, seed: seed ?? 0) } ?? explorer.all()
    session.hasFindings = !found.failures.isEmpty
    let report = ExplorationReport(session: session, file: file, isRandom: random != nil)
    if session.form == .json {
      try report.writeJSON(found)
    } else {
      report.write(found)
    }
  }
}

/// Where a script begins when nobody says.
enum ScriptStart {
  /// - Throws: ``Complaint`` when there is no such node.
  static func node(_ typed: String?, _ program: Program, _ file: String) throws -> String {
    let titles = program.nodeTitles
    guard let typed else { return titles.contains("Start") ? "Start" : titles.first ?? "Start" }
    if program.hasNode(typed) { return typed }
    throw Complaint(
      "script.no-node", ["path": file, "seen": typed], status: .usage,
      near: Suggestion.nearest(typed, in: titles))
  }
}
