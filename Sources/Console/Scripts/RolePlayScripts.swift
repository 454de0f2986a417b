import Archive
import Receivables
import Training
import Yarn

/// The role-plays among the scripts: they use the engine's variables, and words that they have in common.
struct RolePlayScripts {
  let scripts: ScriptFiles

  /// At the head of a role-play, `#roleplay`; common words have a tag that begins with it.
  static let tag = "roleplay"
  /// Of the common words, in the folder of shared files.
  static let commonFolder = "/scripts/roleplay/common/"

  /// What the compiler has to know besides the scripts.
  static func variables(_ tags: [String]) -> [String: Value] {
    tags.contains { $0.hasPrefix(tag) } ? SceneVariable.firstValues : [:]
  }

  func isRolePlay(_ source: SourceFile) -> Bool {
    Compiler.compile([source]).fileTags.contains(Self.tag)
  }

  /// Reads role-plays with the common words that come with the program; without those that aren't there.
  func reader() throws -> ScenarioReader {
    var common: [Language: SourceFile] = [:]
    for language in Language.allCases {
      let path = scripts.session.desk.sharePath + Self.commonFolder + language.rawValue
      guard let bytes = try Files.contents(of: path + ScriptFiles.ending) else { continue }
      common[language] = SourceFile(
        name: path + ScriptFiles.ending, text: String(decoding: bytes, as: UTF8.self))
    }
    return ScenarioReader(common: common)
  }
}

/// What is wrong with scripts: what the linter found, and what is wrong with the scenes of role-plays.
struct ScriptFindings {
  private(set) var diagnostics: [Diagnostic] = []
  /// With the file that each is about.
  private(set) var scenes: [(file: String, finding: ScenarioFinding)] = []

  var count: Int { diagnostics.count + scenes.count }
  /// Those that are sure to fail.
  var faultCount: Int {
    diagnostics.count { $0.kind.isFatal } + scenes.count { !$0.finding.kind.isAdvice }
  }

  /// A role-play is checked for itself; other scripts belong together.
  init(_ files: [String], in session: Session) throws {
    let scripts = ScriptFiles(session: session)
    let rolePlays = RolePlayScripts(scripts: scripts)
    var others: [String] = []
    for file in files {
      let source = try scripts.source(file)
      guard rolePlays.isRolePlay(source) else {
        others.append(file)
        continue
      }
      let reading = try rolePlays.reader().read(source, today: session.desk.today)
      let check = ScenarioCheck(reading, file: file)
      diagnostics += check.advice(
        Self.linter(file), translations: try scripts.translations(file))
      if reading.compilation.program != nil {
        scenes += check.findings().map { (file, $0) }
      }
    }
    guard let first = others.first else { return }
    diagnostics += Self.linter(first).findings(
      try scripts.compiled(others), translations: try others.flatMap(scripts.translations))
  }

  private static func linter(_ file: String) -> Linter {
    Linter(idCommand: "script ids \(file) --fix")
  }
}
