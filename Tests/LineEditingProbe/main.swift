import LineEditing

// Reads lines and says what it got, for trying the editor in a terminal and for the tests that do.
//
// Options: --color; --extras for a hint, a right prompt and prompts that number themselves; --clock for a
// right prompt that changes by itself; --outside for an outside editor, which says how the terminal is set.

let options = Set(CommandLine.arguments.dropFirst())
let words = ["分割払い", "分割回数", "請求書", "plan", "plan-show", "help"]
let many = (1...200).map { "many-\($0)" }
let kinds: [String: CompletionCandidate.Kind] = ["mixed-plan": .plan, "mixed-請求": .invoice]
let editor = makeLineEditor(colors: options.contains("--color"))
editor.completer = { request in
  let before = Array(request.line.prefix(request.cursor))
  let start = (before.lastIndex(of: " ") ?? -1) + 1
  let word = String(before[start...])
  let known = word.hasPrefix("many") ? many : words + (word.isEmpty ? kinds.keys.sorted() : [])
  return CompletionResult(
    wordStart: start,
    candidates: known.filter { $0.hasPrefix(word) }.map {
      CompletionCandidate(
        replacement: $0, detail: $0.hasPrefix("plan") ? "about \($0)" : nil, kind: kinds[$0])
    })
}
if options.contains("--extras") {
  editor.hinter = { request in
    switch request.line {
    case "", "quiet": nil
    case let line where line.hasPrefix("long"): String(repeating: "案内", count: 100)
    default: "次は金額: \(request.cursor)"
    }
  }
  editor.rightPrompt = { [Prompt.Run("残高 "), Prompt.Run("¥500", sgr: "1")] }
}
if options.contains("--clock") {
  var ticks = 0
  editor.rightPrompt = {
    ticks += 1
    return [Prompt.Run("asked \(ticks) times")]
  }
  (editor as? LibeditEditor)?.rightPromptSeconds = 1
}
if options.contains("--outside") {
  editor.outsideEditor = { line in
    _ = ChildProgram.run("stty -a | grep -o '.icanon' | sed 's/^ /+/'")
    return line == "keep" ? nil : line + "\n追加\n"
  }
}
var initial = ""
var count = 0
reading: while true {
  count += 1
  let number = options.contains("--extras") || options.contains("--clock") ? "[\(count)] " : ""
  let prompt = Prompt([Prompt.Run(number), Prompt.Run("回収", sgr: "1;36"), Prompt.Run("> ")])
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
