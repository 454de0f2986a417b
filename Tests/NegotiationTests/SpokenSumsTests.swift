import Finance
import Negotiation
import Testing

/// The sums that somebody names who speaks of an account.
@Suite struct SpokenSumsTests {
  @Test(arguments: [
    ("Invoices CS-2288 and CS-2301 are overdue, £6,230.00 in all.", Currency.gbp, [623_000]),
    ("M-1302とM-1340の2件、合計1,260,000円が未入金です。", .jpy, [1_260_000]),
    ("M-1302とM-1340の二件、30万円が未入金です。", .jpy, [300_000]),
    // An invoice's number and how many there are of them make no sum.
    ("贵公司账上X-9127和X-9160两张发票共414,000元逾期未付。", .cny, [41_400_000]),
    ("发票0451两张，0460一张。", .cny, []),
    ("还欠3万2千元。", .cny, [3_200_000]),
    ("还欠三万两千元。", .cny, [3_200_000]),
  ])
  func areThoseWithASignOrAUnit(_ text: String, _ currency: Currency, _ sums: [Int]) {
    #expect(SpokenSums.named(in: text, currency: currency).map(\.minorUnits) == sums)
  }
}
