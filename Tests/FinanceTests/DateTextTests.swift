import Finance
import Testing

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2026-11-24", DateOrder.ymd, "2026-11-24"), ("2026/1/2", .ymd, "2026-01-02"),
    ("2026.11.24", .ymd, "2026-11-24"), ("2026年11月24日", .ymd, "2026-11-24"),
    ("２０２６年１月２日", .ymd, "2026-01-02"), ("20261124", .ymd, "2026-11-24"),
    ("2020-04-10 08:00:20.964843750", .ymd, "2020-04-10"),
    ("2020-04-10T08:00Z", .ymd, "2020-04-10"),
    ("4/6/2013", .mdy, "2013-04-06"), ("4/6/2013", .dmy, "2013-06-04"),
    ("24.11.2026", .dmy, "2026-11-24"), ("02-29-2028", .mdy, "2028-02-29"),
    (" 2026-11-24 ", .ymd, "2026-11-24"),
  ])
  func reads(text: String, order: DateOrder, expected: String) {
    #expect(DateText.date(text, order: order)?.iso == expected)
  }

  @Test(arguments: [
    ("", DateOrder.ymd), ("2026-11", .ymd), ("26-11-24", .ymd), ("4/6/13", .mdy),
    ("2026-11-31", .ymd), ("2026-02-29", .ymd), ("13/1/2026", .mdy), ("1/13/2026", .dmy),
    ("2026-11-24", .mdy), ("2026-11-24", .dmy), ("24/11/2026", .ymd), ("20261324", .ymd),
    ("20261124", .dmy), ("2026-11-24-1", .ymd), ("tomorrow", .ymd), ("20260-1-1", .ymd),
    ("2026-1a-1", .ymd), ("1899-12-31", .ymd), ("---", .ymd),
  ])
  func refuses(text: String, order: DateOrder) {
    #expect(DateText.date(text, order: order) == nil)
  }
}
