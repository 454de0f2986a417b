import LineEditing

// Reads lines and says what it got, for trying the editor in a terminal and for the tests that do.

let words = ["分割払い", "分割回数", "請求書", "plan", "plan-show", "help"]
let editor = makeLineEditor(colors: CommandLine.arguments.contains("--color"))
editor.completer = { request in
  let before = Array(request.line.prefix(request.cursor))
  let start = (before.lastIndex(of: " ") ?? -1) + 1
  let word = String(before[start...])
  let found = words.filter { $0.hasPrefix(word) }
  return CompletionResult(
    wordStart: start,
    candidates: found.map {
      CompletionCandidate(replacement: $0, detail: $0.hasPrefix("plan") ? "about \($0)" : nil)
    })
}
var initial = ""
reading: while true {
  let prompt = Prompt([Prompt.Run("回収", sgr: "1;36"), Prompt.Run("> ")])
  switch editor.readLine(prompt: prompt, initial: initial) {
  case .line(let line):
    initial = line.hasPrefix("back ") ? String(line.dropFirst(5)) : ""
    print("got: \(VisibleText.of(line))")
    editor.remember(line)
  case .interrupted:
    initial = ""
    print("interrupted")
  case .endOfInput:
    print("end of input")
    break reading
  }
}
