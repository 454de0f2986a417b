import ArgumentParser
import Yarn

/// Holds scripts against their test plans.
struct ScriptTestCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run test plans; each beside the script of its name.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("The test plans.", valueName: "test-plan"),
    completion: .file(extensions: ["testplan"]))
  var plans: [String]

  struct Record: Encodable {
    let plan: String
    let passed: Bool
    let runs: Int
    let failures: [String]
  }

  func run(in session: Session) throws {
    var records: [Record] = []
    for plan in plans { records.append(try check(plan, session)) }
    let failed = records.filter { !$0.passed }.count
    session.hasFindings = failed > 0
    if session.form == .json { return try session.writeJSON(records) }
    for record in records {
      let key = record.passed ? "script.test-passed" : "script.test-failed"
      session.output.line(session.words(key, ["path": record.plan]))
      for failure in record.failures { session.output.line("  " + failure) }
    }
    session.output.line(
      session.words(
        "script.test-count",
        ["passed": String(records.count - failed), "failed": String(failed)]))
  }

  private func check(_ path: String, _ session: Session) throws -> Record {
    let scripts = ScriptFiles(session: session)
    let stem =
      path.hasSuffix(ScriptFiles.planEnding)
      ? String(path.dropLast(ScriptFiles.planEnding.count)) : path
    let plan: TestPlan
    do {
      plan = try TestPlan(try scripts.text(path))
    } catch let fault as TestPlan.Fault {
      throw Complaint(
        "script.plan-unreadable",
        ["path": path, "line": String(fault.line), "seen": fault.seen])
    }
    let compilation = try scripts.compiled([stem + ScriptFiles.ending])
    let text = ScriptText(words: session.words, columns: session.desk.columns)
    guard let program = compilation.program else {
      return Record(
        plan: path, passed: false, runs: plan.runs.count,
        failures: compilation.errors.flatMap(text.lines))
    }
    let failures = plan.failures(
      of: program, functions: scripts.functions(compilation),
      language: scripts.language(compilation))
    return Record(
      plan: path, passed: failures.isEmpty, runs: plan.runs.count,
      failures: failures.flatMap { lines($0, path, text) })
  }

  private func lines(_ failure: TestPlan.Failure, _ path: String, _ text: ScriptText) -> [String] {
    let words = text.words
    var place = ["path": path, "line": String(failure.line), "run": String(failure.run)]
    var lines: [String] = []
    switch failure.kind {
    case .differs(let expected, let seen):
      place["expected"] = expected
      place["seen"] = seen
      lines.append(words("script.test-differs", place))
    case .fault(let fault):
      place["reason"] = text.fault(fault)
      lines.append(words("script.test-fault", place))
    }
    if !failure.choices.isEmpty {
      let choices = failure.choices.map(String.init).joined(separator: " ")
      lines.append(words("script.choices", ["choices": choices]))
    }
    return lines
  }
}
