import Console
import Finance
import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Measures what a Tab and a key cost on a book: usage: keystroke BOOK. scripts/bench makes a large one.

@Sendable func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

func helpers(_ book: String) throws -> (completer: Completer, hinter: Hinter) {
  try Console.makeHelpers(
    ["--book", book, "--lang", "en"],
    in: Surroundings(
      environment: [:], today: CivilDate(dayNumber: 20_781), minutes: 600, isInputTerminal: false,
      isOutputTerminal: false, columns: nil, rows: nil, seconds: seconds, programPath: ""))
}

func show(_ name: String, _ seconds: Double, _ note: String) {
  let micros = Int(seconds * 1e6)
  let digits = String(micros % 1_000)
  let figure = "\(micros / 1_000).\(String(repeating: "0", count: 3 - digits.count))\(digits) ms"
  print(DisplayWidth.padded(name, to: 30) + DisplayWidth.padded(figure, to: 14) + note)
}

/// The median of 15 Tabs, each in a session of its own, the ledger still to be opened.
func measureTabs(_ book: String, _ line: String) throws {
  var first: [Double] = []
  var later: [Double] = []
  var note = ""
  for _ in 0..<15 {
    let completer = try helpers(book).completer
    let request = CompletionRequest(line: line, cursor: line.count)
    var times: [Double] = []
    for _ in 0..<3 {
      let start = seconds()
      let result = completer(request)
      times.append(seconds() - start)
      note = "\(result.candidates.count) listed, \(result.more) more"
    }
    first.append(times[0])
    later.append(times[2])
  }
  show("tab \"\(line)\", first", median(first), note)
  show("tab \"\(line)\", again", median(later), note)
}

guard CommandLine.arguments.count == 2 else {
  print("usage: keystroke BOOK")
  exit(64)
}
let book = CommandLine.arguments[1]
let hinter = try helpers(book).hinter
let typed = "letter reminder C00014 --pay-by 2026-12-31 "
_ = hinter(CompletionRequest(line: typed, cursor: typed.count))
for line in ["open ", "open C", "open C0001", "open 商事", "open 山", "open zzz", "op"] {
  try measureTabs(book, line)
}
let start = seconds()
let keys = 2_000
for key in 0..<keys {
  _ = hinter(CompletionRequest(line: typed, cursor: key % (typed.count + 1)))
}
show("hint, a key", (seconds() - start) / Double(keys), "mean of \(keys)")
