import Archive
import Receivables
import Yarn

/// Role-play scripts and what lies beside them, as a person names them.
struct ScriptFiles {
  let session: Session

  /// A script that is larger is no script.
  static let bytesMax = 16 * 1_024 * 1_024
  static let ending = ".yarn"
  static let planEnding = ".testplan"
  /// What scripts may call: there is no book and no engine behind them here.
  static let functions = FunctionLibrary.testPlans

  /// - Throws: ``Complaint`` when there is no such file, or it is no text.
  func text(_ typed: String) throws -> String {
    let path = session.desk.path(typed)
    guard Files.kind(of: path) == .file, let bytes = try Files.contents(of: path) else {
      throw Complaint("script.no-file", ["path": typed])
    }
    guard bytes.count <= Self.bytesMax, let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint("script.no-text", ["path": typed])
    }
    return text
  }

  func source(_ typed: String) throws -> SourceFile {
    SourceFile(name: typed, text: try text(typed))
  }

  func compiled(_ files: [String]) throws -> Compilation {
    let sources = try files.map(source)
    let plain = Compiler.compile(sources, functions: Self.functions.signatures)
    let variables = RolePlayScripts.variables(plain.fileTags)
    return variables.isEmpty
      ? plain
      : Compiler.compile(
        sources, functions: Self.functions.signatures, variables: variables)
  }

  /// A program that can be run. What is wrong with the script is written first.
  ///
  /// - Throws: ``Complaint`` when it doesn't compile.
  func program(_ file: String) throws -> (program: Program, compilation: Compilation) {
    let compilation = try compiled([file])
    if let program = compilation.program { return (program, compilation) }
    let text = ScriptText(words: session.words, columns: session.desk.columns)
    throw Complaint(
      "script.faulty", ["path": file], details: compilation.errors.flatMap(text.lines))
  }

  /// The functions of the library, and for others that a script calls ones that always answer the same.
  func functions(_ compilation: Compilation) -> FunctionLibrary {
    Self.functions.withStandIns(for: compilation.inferredFunctions)
  }

  /// The language of a script, from its tag `#lang:ja`; English where there is none.
  func language(_ compilation: Compilation) -> String {
    compilation.fileTags.first { $0.hasPrefix("lang:") }.map { String($0.dropFirst(5)) } ?? "en"
  }

  // MARK: - Translations

  /// The translations that lie beside a script: `call.ja.csv` beside `call.yarn`.
  func translations(_ file: String) throws -> [TranslationFile] {
    try Language.allCases.compactMap { try translation(file, $0) }
  }

  func translation(_ file: String, _ language: Language) throws -> TranslationFile? {
    let path = stem(file) + ".\(language.rawValue).csv"
    guard Files.exists(session.desk.path(path)) else { return nil }
    do {
      return try TranslationFile(
        name: path, language: language.rawValue, text: try text(path))
    } catch let fault as TranslationFile.Fault {
      let place = ["path": path, "line": String(fault.line)]
      switch fault.kind {
      case .columnsMissing: throw Complaint("script.no-columns", place)
      case .quoteNotClosed: throw Complaint("script.open-quote", place)
      case .idTwice(let id):
        throw Complaint(
          "script.id-twice", place.merging(["id": id], uniquingKeysWith: { first, _ in first }))
      }
    }
  }

  func stem(_ file: String) -> String {
    file.hasSuffix(Self.ending) ? String(file.dropLast(Self.ending.count)) : file
  }
}
