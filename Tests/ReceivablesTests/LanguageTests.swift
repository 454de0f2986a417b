import Receivables
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("ja_JP.UTF-8", Language.ja), ("JA", .ja), ("zh-CN", .zhHans), ("zh_Hans_CN", .zhHans),
    ("en_GB", .en),
  ])
  func ofALocale(name: String, language: Language) { #expect(Language(locale: name) == language) }

  @Test(arguments: ["C", "", "POSIX", "de_DE"])
  func ofNone(name: String) { #expect(Language(locale: name) == nil) }
}
