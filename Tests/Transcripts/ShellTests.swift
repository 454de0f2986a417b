import Foundation
import Testing

/// The completion script in a real bash, and the manual page in a real formatter.
@Suite struct ShellTests {
  static let hasGroff = FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")

  /// What bash offers for a line with the cursor at its end.
  private func offered(_ line: String, _ program: Program) throws -> [String] {
    let script = """
      source <("$KAISHU" completions bash)
      COMP_LINE=$1
      read -r -a COMP_WORDS <<<"$COMP_LINE"
      if [[ $COMP_LINE == *' ' ]]; then COMP_WORDS+=(''); fi
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_POINT=${#COMP_LINE}
      _kaishu kaishu "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let text = try output("/bin/bash", ["-c", script, "bash", line], program)
    return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func output(_ path: String, _ arguments: [String], _ program: Program) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let folder = try Program.executable().deletingLastPathComponent().path
    process.environment = program.variables.merging([
      "PATH": folder + ":/usr/bin:/bin", "KAISHU": folder + "/kaishu",
      "KAISHU_BOOK": program.book.path,
    ]) { _, new in new }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: [
    ("kaishu op", ["open"]), ("kaishu letter ", ["reminder", "confirmation"]),
    ("kaishu letter reminder --pay", ["--pay-by"]), ("kaishu brief --format ", ["text", "json"]),
    ("kaishu open C01", ["C014"]), ("kaishu letter reminder E20", ["E201", "E204", "E209"]),
    ("kaishu letter reminder --pay-by 2026-12", ["2026-12-31"]),
    ("kaishu signoff C027 --replace ", ["PLAN-C027-20261027-1"]), ("kaishu --as na", ["nakamura"]),
    ("kaishu calc in", ["interest", "instalments"]), ("kaishu calc shift 月末 --cal", ["--calendar"]),
    ("kaishu calc shift 月末 --calendar jp", ["jp", "jp-bank"]),
    ("kaishu calc interest --profile eu", ["eu-de", "eu-ie"]),
  ])
  func bashCompletes(_ line: String, _ wanted: [String]) throws {
    let program = try Program.onDemo()
    defer { program.remove() }
    let found = try offered(line, program)
    #expect(Set(wanted).isSubset(of: found), "\(found)")
    #expect(found.count < 30)
  }

  @Test func aShellWithoutABookIsOfferedNothingAndToldNothing() throws {
    let program = try Program.empty()
    defer { program.remove() }
    #expect(try offered("kaishu open C01", program) == [])
  }

  @Test(.enabled(if: hasGroff), arguments: ["en", "ja", "zh-Hans"])
  func manualRendersWithoutAWarning(_ language: String) throws {
    let program = try Program.empty()
    defer { program.remove() }
    let page = try program.run(["manual", "--lang", language])
    #expect(page.status == 0)
    let file = program.book.deletingLastPathComponent().appending(path: "kaishu.1")
    try page.output.write(to: file, atomically: true, encoding: .utf8)
    let warnings = try output(
      "/usr/bin/groff", ["-ww", "-man", "-Kutf8", "-Tutf8", "-z", file.path], program)
    #expect(warnings == "")
    let shown = try output(
      "/usr/bin/groff", ["-man", "-Kutf8", "-Tutf8", "-P-cbou", file.path], program)
    #expect(shown.contains("KAISHU_BOOK") && shown.contains("C014"))
  }
}
