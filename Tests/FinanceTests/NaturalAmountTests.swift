import Finance
import Testing

@Suite struct NaturalAmountTests {
  @Test(arguments: [
    ("20万", 200_000), ("２０万円", 200_000), ("1.2m", 1_200_000), ("1億2000万円", 120_000_000),
    ("三十万", 300_000), ("¥200,000", 200_000), ("￥２００，０００", 200_000), ("百万円", 1_000_000),
    ("200000", 200_000), ("200k", 200_000), ("1.5k", 1_500), ("3M", 3_000_000), ("十", 10),
    ("二十五", 25), ("1.5万", 15_000), ("千五百", 1_500), ("2万500", 20_500), ("1,200万", 12_000_000),
    ("1,200k", 1_200_000), ("1億", 100_000_000), ("3千万", 30_000_000), ("一亿", 100_000_000),
    ("两万", 20_000), ("5 000", 5_000), ("jpy 200000", 200_000), ("200000yen", 200_000), ("0", 0),
    ("1億2000万5千", 120_005_000), ("九百八十七万六千五百四十三", 9_876_543),
    ("1兆", -1), ("1000000000000", 1_000_000_000_000),
  ])
  func readsYen(text: String, units: Int) {
    let expected: NaturalAmount.Reading? =
      units < 0 ? nil : .money(Money(minorUnits: units, currency: .jpy))
    #expect(NaturalAmount.read(text, currency: .jpy) == expected)
  }

  @Test(arguments: [
    ("$1,234.56", Currency.usd, 123_456), ("1.2k", .usd, 120_000), ("$1.25m", .usd, 125_000_000),
    ("5 dollars", .usd, 500), ("2万元", .cny, 2_000_000), ("3.5块", .cny, 350), ("£10", .gbp, 1_000),
    ("¥5", .cny, 500), ("人民币三千", .cny, 300_000), ("1.55万", .cny, 1_550_000),
    ("20.05", .eur, 2_005),
  ])
  func readsOtherCurrencies(text: String, currency: Currency, units: Int) {
    #expect(
      NaturalAmount.read(text, currency: currency)
        == .money(Money(minorUnits: units, currency: currency)))
  }

  @Test(arguments: [
    ("半分", 5_000), ("half", 5_000), ("一半", 5_000), ("30%", 3_000), ("３０％", 3_000), ("3割", 3_000),
    ("12.5%", 1_250), ("0.05%", 5), ("100%", 10_000), ("all", 10_000), ("全額", 10_000),
    ("a quarter", 2_500), ("三分之一", 3_333), ("10割", 10_000),
  ])
  func readsShares(text: String, points: Int) {
    #expect(
      NaturalAmount.read(text, currency: .jpy) == .share(Share(basisPoints: points)))
  }

  @Test(arguments: [
    ("$5000", Currency.jpy, "$"), ("5000元", .jpy, "元"), ("5000円", .cny, "円"),
    ("100 usd", .jpy, "usd"),
    ("€5", .usd, "€"), ("2万円", .usd, "円"), ("US$5", .jpy, "us$"), ("¥5", .usd, "¥"),
  ])
  func namesTheOtherCurrency(text: String, currency: Currency, mark: String) {
    #expect(NaturalAmount.read(text, currency: currency) == .otherCurrency(mark))
  }

  @Test(arguments: [
    "", " ", "2万5", "二万五", "1億5", "万", "億万", "1万2億", "-5", "(5)", "▲5", "1.5", "20万k", "k", "m",
    "101%", "0%", "-5%", "11割", "0割", "abc", "1e6", "5x", "1.23456万", "1,23", "12/25", "月末",
    "1000000000001", "10001億", "¥", "1..5万", "1.万", "20%%",
  ])
  func refusesAsYen(text: String) {
    #expect(NaturalAmount.read(text, currency: .jpy) == nil)
  }

  @Test(arguments: ["-0.5%", "+30%", "30.+5%", "30.-5%", "+3割"])
  func aSignedShareWasReadWithoutItsSign(text: String) {
    #expect(NaturalAmount.read(text, currency: .jpy) == nil)
  }

  @Test(arguments: ["1,5万", "1,2m", "1,2,3k", "12,34万", ",5万", "1,億"])
  func aDecimalCommaWasTenfold(text: String) {
    #expect(NaturalAmount.read(text, currency: .jpy) == nil)
  }

  @Test(arguments: ["1百2千", "十百", "3千4千", "5万1百2千"])
  func risingScalesWereAddedUp(text: String) {
    #expect(NaturalAmount.read(text, currency: .jpy) == nil)
  }

  @Test(arguments: ["92233720千3百6十9999億", "92233720千億9999999万", "922337203千億92233720千億"])
  func manyScalesOverflowed(text: String) {
    #expect(NaturalAmount.read(text, currency: .jpy) == nil)
  }

  @Test(arguments: ["△5", "¥△5", "5-", "¥$5", "$¥5"])
  func aNegativeOrTwofoldMarkWasRead(text: String) {
    if case .money = NaturalAmount.read(text, currency: .jpy) {
      Issue.record("\(text) was read as an amount")
    }
  }
}
