import LineEditing
import Receivables
import Testing

@testable import Console

@Suite struct ProgressTests {
  static let reading = "progress.import.reading"

  struct Case: Sendable {
    let language: Language
    let what: String
    let done: Int
    let total: Int?
    let seconds: Double
    var width = 79
    let line: String
  }

  static let cases = [
    Case(
      language: .en, what: reading, done: 120_000, total: 1_000_000, seconds: 2,
      line: "3/5 reading: 120,000 of 1,000,000 rows · 60,000 a second · 15 s left"),
    Case(
      language: .ja, what: reading, done: 120_000, total: 1_000_000, seconds: 2,
      line: "3/5 読み込み：120,000／1,000,000行 · 毎秒60,000件 · 残り15秒"),
    Case(
      language: .zhHans, what: reading, done: 120_000, total: 1_000_000, seconds: 2,
      line: "3/5 读取：120,000／1,000,000 行 · 每秒 60,000 条 · 剩余 15 秒"),
    // Nobody knows how many there will be.
    Case(
      language: .en, what: reading, done: 5_000, total: nil, seconds: 2,
      line: "3/5 reading: 5,000 rows · 2,500 a second"),
    // An estimate that was too low is not shown.
    Case(
      language: .en, what: reading, done: 5_000, total: 4_000, seconds: 2,
      line: "3/5 reading: 5,000 rows · 2,500 a second"),
    // Nothing done yet, no time passed: no rate.
    Case(
      language: .en, what: reading, done: 0, total: 4_000, seconds: 2,
      line: "3/5 reading: 0 of 4,000 rows"),
    Case(
      language: .en, what: reading, done: 1, total: 4_000, seconds: 0,
      line: "3/5 reading: 1 of 4,000 rows"),
    Case(
      language: .en, what: reading, done: 4_000, total: 4_000, seconds: 2,
      line: "3/5 reading: 4,000 of 4,000 rows · 2,000 a second · 0 s left"),
    // 91 seconds, 61 minutes, more than anybody waits.
    Case(
      language: .en, what: reading, done: 1_000, total: 92_000, seconds: 1,
      line: "3/5 reading: 1,000 of 92,000 rows · 1,000 a second · 2 min left"),
    Case(
      language: .en, what: reading, done: 1, total: 3_661, seconds: 1,
      line: "3/5 reading: 1 of 3,661 rows · 1 a second · 1 h 1 min left"),
    Case(
      language: .en, what: reading, done: 1, total: .max, seconds: 1, width: 120,
      line: "3/5 reading: 1 of 9,223,372,036,854,775,807 rows · 1 a second · 100 h 0 min left"),
    // Where it is narrow the rate goes first, then the time.
    Case(
      language: .en, what: reading, done: 120_000, total: 1_000_000, seconds: 2, width: 59,
      line: "3/5 reading: 120,000 of 1,000,000 rows · 15 s left"),
    Case(
      language: .ja, what: reading, done: 120_000, total: 1_000_000, seconds: 2, width: 39,
      line: "3/5 読み込み：120,000／1,000,000行"),
    Case(
      language: .en, what: reading, done: 120_000, total: 1_000_000, seconds: 2, width: 20,
      line: "3/5 reading: 120,00…"),
  ]

  @Test(arguments: cases)
  func lineSaysHowFarHowFastHowLong(_ it: Case) {
    let line = ProgressText(words: Words(it.language)).line(
      it.what, done: it.done, total: it.total, seconds: it.seconds, width: it.width)
    #expect(line == it.line)
    #expect(DisplayWidth.of(line) <= it.width)
  }

  /// A clock that is set by hand.
  final class Clock {
    var now = 100.0
  }

  private func watch(_ form: ProgressForm, _ steps: [(Double, String, Int)]) -> [String] {
    let clock = Clock()
    var seen: [String] = []
    let progress = Progress(
      words: Words(.en), form: form, seconds: { clock.now }, columns: { 80 },
      write: { seen.append($0) })
    for (now, what, done) in steps {
      clock.now = 100 + now
      progress.show(what, done: done, total: nil)
    }
    progress.end()
    return seen
  }

  static let steps = [
    (0.5, reading, 1_000), (1.0, reading, 2_000), (1.05, reading, 2_100), (1.15, reading, 2_300),
    (6.5, reading, 13_000),
  ]

  @Test func shortWorkAndNobodyWatchingShowNothing() {
    #expect(watch(.line, [(0.2, Self.reading, 1), (0.9, Self.reading, 9)]).isEmpty)
    #expect(watch(.none, Self.steps).isEmpty)
  }

  @Test func lineIsDrawnOverItselfAndTakenAway() {
    let start = "\r\u{1B}[K3/5 reading: "
    #expect(
      watch(.line, Self.steps) == [
        start + "2,000 rows · 2,000 a second", start + "2,300 rows · 2,000 a second",
        start + "13,000 rows · 2,000 a second", "\r\u{1B}[K",
      ])
  }

  @Test func plainTerminalGetsALineFromTimeToTime() {
    #expect(
      watch(.lines, Self.steps) == [
        "3/5 reading: 2,000 rows · 2,000 a second\n", "3/5 reading: 13,000 rows · 2,000 a second\n",
      ])
  }

  @Test func eachPartIsCountedFromItsOwnBeginning() {
    let seen = watch(
      .line,
      [
        (10, Self.reading, 1_000), (10.5, "progress.import.dates", 0),
        (12.5, "progress.import.dates", 4_000),
      ])
    #expect(seen.dropLast().last == "\r\u{1B}[K2/5 order of dates: 4,000 rows · 2,000 a second")
  }
}
