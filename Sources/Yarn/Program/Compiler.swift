/// Compiles scripts: ``Compiler/compile(_:fallback:functions:variables:)`` is all there is to call.
public enum Compiler {
  /// Compiles files that belong together: nodes, variables and enums of one are known in the others.
  ///
  /// All faults of all files are reported at once. There is a program as long as none is an error.
  ///
  /// - Parameters:
  ///   - fallback: files whose nodes count only where the others have none of that title.
  ///   - functions: what scripts may call; calls of others are legal, their types are inferred from use.
  ///   - variables: what the host sets, with the dollar sign, and the first values: scripts needn't declare them.
  public static func compile(
    _ files: [SourceFile], fallback: [SourceFile] = [],
    functions: [String: FunctionSignature] = FunctionLibrary.standard.signatures,
    variables: [String: Value] = [:]
  ) -> Compilation {
    let sources = (files + fallback).enumerated().map { SourceText($1, file: $0) }
    let faults = DiagnosticCollector(sources)
    let pool = ExpressionPool()
    var syntax = sources.map { source in
      var parser = FileParser(source, pool: pool, faults: faults)
      return parser.file()
    }
    let own = Set(syntax.prefix(files.count).flatMap { $0.nodes.map(\.title) })
    for index in files.count..<syntax.count {
      syntax[index] = syntax[index].without { own.contains($0.title) }
    }
    let nodes = syntax.flatMap(\.nodes)
    let table = pool.table
    var enums = EnumTable()
    for node in nodes {
      node.body.walk { if case .enumeration(let item) = $0.kind { enums.add(item, table, faults) } }
    }
    NodeChecks(faults: faults).check(nodes)
    var identities = LineIdentities(pool: table, faults: faults)
    identities.add(nodes)
    checkMarkup(nodes, faults)
    var checker = TypeChecker(
      pool: table, faults: faults, enums: enums, signatures: functions,
      hostValues: variables)
    checker.check(nodes)
    let smart = checker.declarations.filter { checker.isSmart($0.value) }
    SmartVariableChecks(pool: table, faults: faults, smart: smart).check()
    var program: Program?
    if !faults.hasErrors {
      var generator = CodeGenerator(
        pool: table, enums: enums, memberTypes: checker.memberTypes(), lineIDs: identities.all,
        smartNames: Set(smart.keys))
      generator.generate(nodes)
      program = Program(
        generator.parts, sources: sources, initialValues: checker.initialValues(smart))
    }
    return Compilation(
      program: program, diagnostics: faults.sorted,
      inferredFunctions: checker.inferredSignatures(), syntax: syntax, pool: table,
      sources: sources, declarations: checker.declarations, identities: identities.all)
  }

  /// Compiles one text, for tests and small tools.
  public static func compile(
    _ text: String, name: String = "script.yarn",
    functions: [String: FunctionSignature] = FunctionLibrary.standard.signatures
  ) -> Compilation {
    compile([SourceFile(name: name, text: text)], functions: functions)
  }

  private static func checkMarkup(_ nodes: [NodeSyntax], _ faults: DiagnosticCollector) {
    for node in nodes {
      node.body.walk {
        for line in $0.lines {
          guard let problem = TemplateParser.parse(line.text).problem else { continue }
          faults.report(.markupMalformed, line.span, ["problem": problem.rawValue])
        }
      }
    }
  }
}

/// What came of compiling: a program, or what is wrong.
public struct Compilation: Sendable {
  /// `nil` when a diagnostic is an error.
  public let program: Program?
  /// Errors and warnings in the order of the files and their text.
  public let diagnostics: [Diagnostic]
  /// Functions that are called but that no library was said to have, as their calls tell them.
  public let inferredFunctions: [String: FunctionSignature]

  let syntax: [FileSyntax]
  let pool: ExpressionTable
  let sources: [SourceText]
  let declarations: [String: DeclarationSyntax]
  let identities: [Span: LineIdentity]

  public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  var nodes: [NodeSyntax] { syntax.flatMap(\.nodes) }

  /// The tags at the head of the files, without their sign.
  public var fileTags: [String] { syntax.flatMap { $0.tags.map(\.text) } }
}
