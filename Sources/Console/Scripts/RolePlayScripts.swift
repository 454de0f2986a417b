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

  /// What a script is for the checks.
  enum Kind {
    case plain, rolePlay
    /// What role-plays of a language fall back on.
    case commonWords
  }

  func kind(_ source: SourceFile) -> Kind {
    let tags = Compiler.compile([source]).fileTags
    if tags.contains(Self.tag) { return .rolePlay }
    return tags.contains { $0.hasPrefix(Self.tag) } ? .commonWords : .plain
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

  /// Role-plays and common words are checked one by one; other scripts belong together.
  init(_ files: [String], in session: Session) throws {
    let scripts = ScriptFiles(session: session)
    let rolePlays = RolePlayScripts(scripts: scripts)
    var plain: [String] = []
    for file in files {
      let source = try scripts.source(file)
      switch rolePlays.kind(source) {
      case .plain: plain.append(file)
      case .commonWords: try lint([file], scripts)
      case .rolePlay:
        let reading = try rolePlays.reader().read(source, today: session.desk.today)
        let check = ScenarioCheck(reading, file: file)
        diagnostics += check.advice(
          Self.linter(file), translations: try scripts.translations(file))
        if reading.compilation.program != nil {
          scenes += check.findings().map { (file, $0) }
        }
      }
    }
    try lint(plain, scripts)
  }

  private mutating func lint(_ files: [String], _ scripts: ScriptFiles) throws {
    guard let first = files.first else { return }
    diagnostics += Self.linter(first).findings(
      try scripts.compiled(files), translations: try files.flatMap(scripts.translations))
  }

  private static func linter(_ file: String) -> Linter {
    Linter(idCommand: "script ids \(file) --fix")
  }
}
