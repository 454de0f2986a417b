import Yarn

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// A plain script: a thousand lines, a counter, and a jump back to the start. A step is one event: a line, a node that
// begins or ends.
var script = "title: Start\n---\n<<declare $round = 0>>\n"
for index in 1...1_000 {
  script += "Agent: Line \(index) of a plain script, as long as lines usually are.\n"
}
script += "<<set $round += 1>>\n<<jump Start>>\n===\n"

let compiled = Compiler.compile(script, name: "plain.yarn")
guard let program = compiled.program else {
  print(compiled.diagnostics.map(\.description).joined(separator: "\n"))
  exit(1)
}
let runner = DialogueRunner(program)
let clock = ContinuousClock()
let steps = 5_000_000
var characters = 0
try runner.start("Start")
for _ in 0..<10_000 { _ = try runner.next() }
let duration = try clock.measure {
  for _ in 0..<steps {
    if case .line(let line) = try runner.next() { characters &+= line.text.utf8.count }
  }
}
let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
print(
  "yarn     steps/s  \(Int(Double(steps) / seconds))   a line, a node's start or end; aim 1,000,000"
)
// So that nothing of the work can be left out.
if characters == 0 { exit(1) }
