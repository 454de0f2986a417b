import Finance
import Testing

@testable import Correspondence

@Suite struct ChineseCapitalsTests {
  /// The examples marked 办法 are those of 支付结算办法, annex 1; 整 after 角 is optional there.
  @Test(arguments: [
    (320_000_000, "叁佰贰拾万元整"),
    (140_950, "壹仟肆佰零玖元伍角整"),  // 办法
    (600_714, "陆仟零柒元壹角肆分"),  // 办法
    (168_032, "壹仟陆佰捌拾元零叁角贰分"),  // 办法
    (10_700_053, "壹拾万柒仟元零伍角叁分"),  // 办法
    (1_640_902, "壹万陆仟肆佰零玖元零贰分"),  // 办法
    (32_504, "叁佰贰拾伍元零肆分"),  // 办法
    (0, "零元整"),
    (1, "壹分"),
    (5, "伍分"),
    (50, "伍角整"),
    (99, "玖角玖分"),
    (100, "壹元整"),
    (1_000, "壹拾元整"),
    (1_001, "壹拾元零壹分"),
    (1_500, "壹拾伍元整"),
    (10_000, "壹佰元整"),
    (10_100, "壹佰零壹元整"),
    (100_100, "壹仟零壹元整"),
    (100_000, "壹仟元整"),
    (1_000_000, "壹万元整"),
    (1_000_100, "壹万零壹元整"),
    (1_010_000, "壹万零壹佰元整"),
    (1_100_000, "壹万壹仟元整"),
    (10_000_000, "壹拾万元整"),
    (100_001_000, "壹佰万零壹拾元整"),
    (1_000_000_000, "壹仟万元整"),
    (10_000_000_000, "壹亿元整"),
    (10_000_000_100, "壹亿零壹元整"),
    (10_000_500_000, "壹亿零伍仟元整"),
    (10_001_000_000, "壹亿零壹万元整"),
    (10_100_010_000, "壹亿零壹佰万零壹佰元整"),
    (1_023_456_789_012, "壹佰零贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元零壹角贰分"),
  ])
  func amountIsWritten(_ minorUnits: Int, _ expected: String) {
    #expect(ChineseCapitals.text(Money(minorUnits: minorUnits, currency: .cny)) == expected)
  }

  @Test func onlyYuanInRangeAreWritten() {
    #expect(ChineseCapitals.text(Money(minorUnits: 100, currency: .jpy)) == nil)
    #expect(ChineseCapitals.text(Money(minorUnits: -100, currency: .cny)) == nil)
    let limit = ChineseCapitals.yuanLimit * 100
    #expect(ChineseCapitals.text(Money(minorUnits: limit, currency: .cny)) == nil)
    #expect(ChineseCapitals.text(Money(minorUnits: limit - 1, currency: .cny)) != nil)
  }

  /// Read back, every amount is what it was.
  @Test func readingBackGivesTheAmount() throws {
    var seed: UInt64 = 20_261_124
    for round in 0..<3_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let minorUnits = Int(seed >> 33) % [1_000, 100_000, 10_000_000, 2_000_000_000][round % 4]
      let amount = Money(minorUnits: minorUnits, currency: .cny)
      let text = try #require(ChineseCapitals.text(amount))
      #expect(Self.read(text) == minorUnits, "\(text)")
      #expect(!text.contains("零零"))
    }
  }

  private static func read(_ text: String) -> Int {
    let digits = Array("零壹贰叁肆伍陆柒捌玖")
    let places: [Character: Int] = ["拾": 10, "佰": 100, "仟": 1_000]
    var total = 0
    var group = 0
    var digit = 0
    for character in text {
      if let value = digits.firstIndex(of: character) {
        digit = value
      } else if let place = places[character] {
        group += digit * place
        digit = 0
      } else if character == "万" || character == "亿" {
        total += (group + digit) * (character == "万" ? 10_000 : 100_000_000) * 100
        (group, digit) = (0, 0)
      } else {
        total += (group + digit) * (["元": 100, "角": 10, "分": 1][character] ?? 0)
        (group, digit) = (0, 0)
      }
    }
    return total
  }
}
