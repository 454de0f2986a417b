import Finance
import Testing

@testable import Negotiation

/// What customers say, in three languages, and the plan each is understood as.
@Suite struct CounterofferPhrasesTests {
  private let reader = CounterofferReader(
    balance: yen(3_200_000), setting: tuesday, dateOrder: .ymd)

  @Test func thereAreEnoughOfThem() {
    for phrases in [englishOffers, japaneseOffers, chineseOffers] {
      #expect(Set(phrases.map(\.text)).count == phrases.count && phrases.count >= 60)
    }
  }

  @Test(arguments: englishOffers + japaneseOffers + chineseOffers)
  func isUnderstood(text: String, told expected: String) throws {
    #expect(told(try reader.read(text)) == expected)
  }

  /// What a reading is told to be typed as comes to the same plan, whatever else it says.
  @Test(arguments: englishOffers + japaneseOffers + chineseOffers)
  func canBeSaidInOneWay(text: String, told _: String) throws {
    let plan = try reader.read(text).plan
    let said = OfferWriter(setting: tuesday).say(plan)
    #expect(try reader.read(said).plan == plan, "\(said)")
  }

  @Test(arguments: [
    (Currency.usd, 3_200_000, "5k a month", "6 x 500000 2026-11-30..2027-04-30, 2027-05-31 200000"),
    (.usd, 3_200_000, "$5,000 x 3", "3 x 500000 2026-11-30..2027-01-31; open 1700000"),
    (
      .usd, 3_200_000, "1,234.56 on friday, rest by year end",
      "2026-11-27 123456, 2026-12-31 3076544"
    ),
    (
      .usd, 3_200_000, "$10k now and the rest over 4 months",
      "2026-11-25 1000000, 4 x 550000 2026-12-31..2027-03-31"
    ),
    (
      .usd, 3_200_000, "settle for $25,000 by friday", "2026-11-27 2500000; discount 700000"
    ),
    (.cny, 8_000_000, "每月2万", "4 x 2000000 2026-11-30..2027-02-28"),
    (.cny, 8_000_000, "5000元 x 4", "4 x 500000 2026-11-30..2027-02-28; open 6000000"),
    (.cny, 8_000_000, "3.5万一次结清", "2026-11-30 3500000; discount 4500000; day?"),
    (.cny, 8_000_000, "¥5000 每周", "16 x 500000 2026-12-01..2027-03-16; weekly"),
  ])
  func otherCurrencies(currency: Currency, units: Int, text: String, expected: String) throws {
    let reader = CounterofferReader(
      balance: Money(minorUnits: units, currency: currency), setting: tuesday, dateOrder: .ymd)
    #expect(told(try reader.read(text)) == expected)
  }

  /// The contested part is not in the balance; the plan says what waits.
  @Test func theContestedPartIsHeld() throws {
    let reader = CounterofferReader(
      balance: yen(3_200_000), setting: tuesday, dateOrder: .ymd, disputed: yen(450_000))
    let offer = try reader.read("争いのない分は今、残りは確認後")
    #expect(offer.plan.terms.held == yen(450_000) && offer.plan.uncovered.isZero)
    #expect(try reader.read("毎月20万").plan.terms.held == nil)
  }

  /// The terms of the book stay where the offer says nothing of them.
  @Test func theTermsOfTheBookStay() throws {
    var setting = tuesday
    setting.terms = PlanTerms(interest: .atEnd, accelerates: true)
    let reader = CounterofferReader(balance: yen(3_200_000), setting: setting, dateOrder: .ymd)
    #expect(try reader.read("in 4").plan.terms == setting.terms)
    let wished = try reader.read("in 4 without interest").plan.terms
    #expect(wished.interest == PlanInterest.none && wished.accelerates)
  }
}
