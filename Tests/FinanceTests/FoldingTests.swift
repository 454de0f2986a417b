import Finance
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＡＢＣ　１２３", "abc 123"), ("￥５", "¥5"), ("−１", "-1"), ("Ｃ０１４", "c014"), ("山田", "山田"),
  ])
  func toASCII(text: String, expected: String) {
    #expect(Folding.ascii(text) == expected)
  }

  @Test(arguments: [
    ["ﾔﾏﾀﾞ", "ヤマダ", "やまだ"], ["ﾊﾟｲﾌﾟ", "パイプ", "ぱいぷ"], ["ｶﾞｷﾞｸﾞｹﾞｺﾞ", "ガギグゲゴ"],
    ["ｻﾞｼﾞｽﾞｾﾞｿﾞ", "ザジズゼゾ"], ["ﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞ", "ダヂヅデド"], ["ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ", "バビブベボ"],
    ["ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "パピプペポ"], ["ｦﾝｯｬｭｮ", "ヲンッャュョ"], ["ｻｰﾋﾞｽ", "サービス"],
    ["山田 製作所", "山田製作所", "山田　製作所", "山田・製作所"], ["Ａcme", "ACME", "acme"],
  ])
  func meet(texts: [String]) {
    #expect(Set(texts.map(Folding.search)).count == 1)
  }

  @Test(arguments: [("やまだ", "やまた"), ("はし", "ばし"), ("ばし", "ぱし"), ("つ", "っ")])
  func stayApart(a: String, b: String) {
    #expect(Folding.search(a) != Folding.search(b))
  }

  @Test func halfWidthVuLostItsMark() {
    #expect(Folding.search("ｳﾞｨﾗ") == Folding.search("ヴィラ"))
  }
}
