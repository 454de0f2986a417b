import ArgumentParser
import LineEditing

/// The program: options, desk, session, command.
public enum Console {
  /// Carries out a command line; the exit status: 0 done, 1 findings or failure, 64 wrong usage.
  public static func run(_ arguments: [String], in surroundings: Surroundings) -> Int32 {
    let request = ShellRequest(arguments)
    let global = GlobalArguments.read(request?.before ?? arguments)
    do {
      let desk = try global.makeDesk(surroundings)
      let output = Output(
        usesColor: desk.usesColor, screen: desk.screen, pager: desk.pager,
        holdsTalk: surroundings.isErrorTerminal)
      let session = Session(
        desk: desk, output: output,
        makeEditor: { makeLineEditor(colors: desk.usesColor, messages: .in(Words(desk.language))) })
      if let request {
        let shell = surroundings.environment["SAP_SHELL"]
        output.verbatim(request.answer(session.completionState(), shell: shell))
        return 0
      }
      let status = Dispatcher(session: session).carryOut(arguments)
      session.endTranscript(status: status)
      return status
    } catch {
      // A shell that asks what could come next is told nothing rather than what is wrong.
      if request != nil { return 0 }
      let fallback = Words((try? global.language(surroundings.environment)) ?? .en)
      let output = Output(usesColor: false)
      let text = ComplaintText(words: fallback, output: output)
      if let complaint = ErrorText(words: fallback).complaint(error) {
        text.write(complaint)
        return complaint.status.rawValue
      }
      output.talk(String(describing: error))
      return 1
    }
  }

  /// What the prompt asks when Tab is pressed and after every key, without the prompt: for measurements.
  ///
  /// - Throws: for options that can't be read.
  package static func makeHelpers(_ arguments: [String], in surroundings: Surroundings) throws
    -> (completer: Completer, hinter: Hinter)
  {
    let desk = try GlobalArguments.read(arguments).makeDesk(surroundings)
    let session = Session(
      desk: desk, output: Output(usesColor: false), makeEditor: { makeLineEditor(colors: false) })
    return (
      { Completion(state: session.completionState()).complete($0) },
      Hints(words: session.words).hint
    )
  }
}

/// The global options, read before the command: the language of every message depends on them.
enum GlobalArguments {
  private static let names: Set<String> = [
    "--book", "--today", "--now", "--lang", "--as", "--format", "--color",
    "--width",
  ]

  private static let flags: Set<String> = ["--ascii"]

  /// Takes the global options out of a command line, wherever they stand; the parser judges the rest.
  static func read(_ arguments: [String]) -> GlobalOptions {
    var taken: [String: String] = [:]
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      let argument = arguments[index]
      if flags.contains(argument) {
        taken[argument] = ""
      } else if names.contains(argument), index + 1 < arguments.count {
        taken[argument] = arguments[index + 1]
        index += 1
      } else if let sign = argument.firstIndex(of: "="), names.contains(String(argument[..<sign])) {
        taken[String(argument[..<sign])] = String(argument[argument.index(after: sign)...])
      }
      index += 1
    }
    return options(taken)
  }

  /// Filled in by hand: the argument parser takes its time, and carries the command line out a moment later.
  /// What can't be read it then complains of.
  private static func options(_ taken: [String: String]) -> GlobalOptions {
    var options = GlobalOptions()
    options.book = taken["--book"]
    options.today = taken["--today"]
    options.now = taken["--now"]
    options.lang = taken["--lang"]
    options.person = taken["--as"]
    options.format = taken["--format"]
    options.color = taken["--color"]
    options.width = taken["--width"].flatMap { Int($0) }
    options.ascii = taken["--ascii"] != nil
    options.keepGoing = false
    return options
  }
}

extension EditorMessages {
  static func `in`(_ words: Words) -> EditorMessages {
    EditorMessages(
      lineWasCut: { words("editor.cut", ["limit": String($0)]) },
      moreCandidates: { words("editor.more", ["count": String($0)]) },
      unlistedCandidates: { words("editor.unlisted", ["count": String($0)]) },
      search: { query, found in
        words(found ? "editor.search" : "editor.search-none", ["query": query])
      },
      kind: { words("editor.kind.\($0.rawValue)") },
      noUTF8: words("editor.no-utf8"))
  }
}
