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

@Sendable func seconds() -> Double { seconds(CLOCK_MONOTONIC) }

@Sendable func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Wall time, and the processor's, which a busy machine changes less.
struct Cost {
  var wall: Double
  var processor: Double

  init(_ work: () -> Void) {
    let (wall, processor) = (seconds(), seconds(CLOCK_PROCESS_CPUTIME_ID))
    work()
    self.processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - processor
    self.wall = seconds() - wall
  }
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

func helpers(_ book: String) throws -> (completer: Completer, hinter: Hinter) {
  try Console.makeHelpers(
    ["--book", book, "--lang", "en"],
    in: Surroundings(
      environment: [:], today: CivilDate(dayNumber: 20_781), minutes: 600, isInputTerminal: false,
      isOutputTerminal: false, isErrorTerminal: false, columns: { nil }, rows: { nil },
      seconds: { 0 }, programPath: ""))
}

func figure(_ seconds: Double) -> String {
  let micros = Int(seconds * 1e6)
  let digits = String(micros % 1_000)
  return "\(micros / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
}

func show(_ name: String, _ costs: [Cost], count: Int = 1, _ note: String) {
  let wall = figure(median(costs.map(\.wall)) / Double(count))
  let processor = figure(median(costs.map(\.processor)) / Double(count))
  print(
    DisplayWidth.padded(name, to: 27) + DisplayWidth.padded(wall + " ms", to: 12)
      + DisplayWidth.padded("(processor " + processor + ")", to: 22) + note)
}

/// The median of 15 Tabs, each in a session of its own, the ledger still to be opened.
func measureTabs(_ book: String, _ line: String) throws {
  var first: [Cost] = []
  var later: [Cost] = []
  var note = ""
  for _ in 0..<15 {
    let completer = try helpers(book).completer
    let request = CompletionRequest(line: line, cursor: line.count)
    first.append(
      Cost {
        let result = completer(request)
        note = "\(result.candidates.count) listed, \(result.more) more"
      })
    later.append(Cost { _ = completer(request) })
  }
  show("tab \"\(line)\", first", first, note)
  show("tab \"\(line)\", again", later, note)
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
let keys = 2_000
let cost = Cost {
  for key in 0..<keys {
    _ = hinter(CompletionRequest(line: typed, cursor: key % (typed.count + 1)))
  }
}
show("hint, a key", [cost], count: keys, "mean of \(keys)")
