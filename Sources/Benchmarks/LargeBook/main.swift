#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Writes the invoice file of a large made-up firm: usage: largebook INVOICES CUSTOMERS FILE. The same numbers give
// the same file. scripts/bench imports it.

/// The last day of the file; nothing is dated later.
let lastDay = 20_758  // 2026-11-01
let days = 1_095

struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// Gathers bytes and writes them in large pieces.
struct Sink {
  private let file: UnsafeMutablePointer<FILE>
  private var bytes: [UInt8] = []

  init?(_ path: String) {
    guard let file = fopen(path, "w") else { return nil }
    self.file = file
    bytes.reserveCapacity(1 << 20)
  }

  mutating func put(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Digits, at least `width` of them.
  mutating func put(_ number: Int, width: Int = 1) {
    let text = String(number)
    for _ in 0..<max(0, width - text.utf8.count) { bytes.append(0x30) }
    bytes.append(contentsOf: text.utf8)
  }

  /// A day as YYYY-MM-DD.
  mutating func put(day: Int) {
    var seconds = time_t(day * 86_400)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    put(Int(parts.tm_year) + 1_900, width: 4)
    put("-")
    put(Int(parts.tm_mon) + 1, width: 2)
    put("-")
    put(Int(parts.tm_mday), width: 2)
  }

  /// Whether what was gathered is written now.
  mutating func flush(atLeast count: Int = 0) -> Bool {
    guard bytes.count > count else { return true }
    let written = fwrite(bytes, 1, bytes.count, file)
    defer { bytes.removeAll(keepingCapacity: true) }
    return written == bytes.count
  }

  func close() -> Bool { fclose(file) == 0 }
}

struct Row {
  let customer: Int
  let number: Int
  let issued: Int
  let amount: Int
}

func put(_ row: Row, settled: Int?, paid: Int, to sink: inout Sink) {
  sink.put("C")
  sink.put(row.customer, width: 5)
  sink.put(",Customer ")
  sink.put(row.customer)
  sink.put(" Trading Ltd,INV-")
  sink.put(row.number, width: 7)
  sink.put(",")
  sink.put(day: row.issued)
  sink.put(",")
  sink.put(day: row.issued + 30)
  sink.put(",")
  sink.put(row.amount / 100)
  sink.put(".")
  sink.put(row.amount % 100, width: 2)
  sink.put(row.customer % 10 == 0 ? ",EUR," : ",GBP,")
  if let settled {
    sink.put(day: settled)
    sink.put(",")
    sink.put(paid / 100)
    sink.put(".")
    sink.put(paid % 100, width: 2)
  } else {
    sink.put(",")
  }
  sink.put(",PO-")
  sink.put(row.number % 9_973)
  sink.put("\n")
}

/// One in ten stays open, one in five is settled late, one in fifty is paid in parts.
func write(_ row: Row, _ chance: inout Chance, to sink: inout Sink) {
  let late = chance.below(5) == 0
  let paidOn = row.issued + 30 + (late ? 1 + chance.below(40) : -chance.below(12))
  let isPart = chance.below(50) == 0
  guard paidOn <= lastDay, chance.below(100) >= 6 else {
    let first = row.issued + 20
    if isPart, first <= lastDay {
      return put(row, settled: first, paid: row.amount / 3 + 1, to: &sink)
    }
    return put(row, settled: nil, paid: 0, to: &sink)
  }
  guard isPart, row.amount > 2 else {
    return put(row, settled: paidOn, paid: row.amount, to: &sink)
  }
  put(row, settled: row.issued + 10, paid: row.amount / 3, to: &sink)
  put(row, settled: paidOn, paid: row.amount - row.amount / 3, to: &sink)
}

func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}

func run() -> Int32 {
  let arguments = CommandLine.arguments
  guard arguments.count == 4, let invoices = Int(arguments[1]), let customers = Int(arguments[2]),
    invoices > 0, customers > 0, var sink = Sink(arguments[3])
  else {
    say("usage: largebook INVOICES CUSTOMERS FILE")
    return 64
  }
  var chance = Chance(state: 20_261_101)
  sink.put(
    "customer-code,customer-name,invoice-number,issued,due,amount,currency,settled,paid-amount,reference\n"
  )
  var isWritten = true
  for number in 0..<invoices {
    let row = Row(
      customer: chance.below(customers), number: number,
      issued: lastDay - days + number * days / invoices, amount: 1_000 + chance.below(2_000_000))
    write(row, &chance, to: &sink)
    isWritten = sink.flush(atLeast: 1 << 19) && isWritten
  }
  guard sink.flush(), sink.close(), isWritten else {
    say("largebook: can't write \(arguments[3])")
    return 74
  }
  return 0
}

exit(run())
