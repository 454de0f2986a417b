import Receivables
import Testing

@Suite struct ContactTimesTests {
  /// 24 November 2026 is a Tuesday.
  @Test(arguments: [
    ("10-12", "2026-11-24", 630, true), ("10-12", "2026-11-24", 720, false),
    ("10時から12時", "2026-11-24", 600, true), ("10:30〜11", "2026-11-24", 620, false),
    ("1pm-3pm", "2026-11-24", 800, true), ("午前", "2026-11-24", 700, true),
    ("下午", "2026-11-24", 700, false), ("月末", "2026-11-26", nil, true),
    ("月末", "2026-11-25", nil, false), ("month end", "2027-02-24", nil, true),
    ("月初", "2026-12-05", nil, true), ("Mon", "2026-11-24", nil, false),
    ("Mon-Wed", "2026-11-24", nil, true), ("金曜から月曜", "2026-11-22", nil, true),
    ("火曜、月末", "2026-11-24", nil, true), ("20-25日", "2026-11-24", nil, true),
    ("5号", "2026-11-24", nil, false), ("10-12", "2026-11-24", nil, nil),
    ("10-12, Tue", "2026-11-24", nil, true), ("mornings and Mon", "2026-11-24", 800, false),
  ])
  func contains(_ text: String, _ date: String, _ minutes: Int?, _ wanted: Bool?) throws {
    let times = try #require(ContactTimes(text))
    #expect(times.contains(day(date), minutes: minutes) == wanted)
  }

  @Test(arguments: ["", "whenever", "10", "12-10", "25-28", "10-12 or so", "32日", "Mon-", "月末, ?"])
  func sayNothingWhenTheyCannotBeRead(_ text: String) {
    #expect(ContactTimes(text) == nil)
  }
}
