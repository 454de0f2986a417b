import Foundation
import Testing

@testable import Yarn

/// The conformance cases beside the checkout; they are not copied into the project.
enum SharedCases {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/yarn").standardizedFileURL

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("plans").path)
  }

  /// The names of the files in a folder without their ending.
  static func names(_ kind: String, ending: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(kind).path)
    return (files ?? []).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
      .sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }
}

/// A node around a body.
func node(_ body: String, title: String = "Start", headers: String = "") -> String {
  "title: \(title)\n\(headers)---\n\(body)\n===\n"
}

/// The kinds of everything reported, in order.
func kinds(_ text: String) -> [Diagnostic.Kind] {
  Compiler.compile(text, functions: FunctionLibrary.testPlans.signatures).diagnostics.map(\.kind)
}

/// Plays a script: its lines, options as `-> text`, commands as `<<text>>`.
///
/// - Parameter choices: which option to take each time, from one.
func play(
  _ text: String, from start: String = "Start", choices: [Int] = [],
  storage: MemoryStorage = MemoryStorage(), saliency: SaliencyStrategy = .bestLeastRecentlySeen,
  language: String = "en", translation: Translation? = nil, seed: UInt64 = 0
) throws -> [String] {
  let compiled = Compiler.compile(text, functions: FunctionLibrary.testPlans.signatures)
  let program = try #require(
    compiled.program, "\(compiled.errors.map(\.description).joined(separator: "\n"))")
  let runner = DialogueRunner(
    program, storage: storage, functions: .testPlans, saliency: saliency, language: language,
    translation: translation, seed: seed)
  try runner.start(start)
  var open = choices[...]
  var seen: [String] = []
  while true {
    switch try runner.next() {
    case .line(let line): seen.append(line.text)
    case .command(let command): seen.append("<<\(command)>>")
    case .options(let options):
      seen += options.map { "-> " + $0.line.text + ($0.isAvailable ? "" : " [off]") }
      if options.contains(where: \.isAvailable) { try runner.select((open.popFirst() ?? 1) - 1) }
    case .completed: return seen
    case .nodeStarted, .nodeCompleted: continue
    }
  }
}

/// Runs on a thread with a small stack, an eighth of the usual one.
func onSmallStack<Result: Sendable>(_ work: @escaping @Sendable () -> Result) throws -> Result {
  let box = Box<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.value = work()
    done.signal()
  }
  thread.stackSize = 1_024 * 1_024
  thread.start()
  done.wait()
  return try #require(box.value)
}

private final class Box<Value>: @unchecked Sendable { var value: Value? }
