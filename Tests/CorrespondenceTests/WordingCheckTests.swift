import Foundation
import Receivables
import Testing

@testable import Correspondence

@Suite struct WordingCheckTests {
  static let checks = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, WordingCheck($0)) })

  private func hits(_ text: String, _ language: Language, names: [String] = []) -> [WordingHit] {
    Self.checks[language]?.hits(in: text, names: names) ?? []
  }

  private func language(of id: String) -> Language {
    id.hasPrefix("ja") ? .ja : id.hasPrefix("zh") ? .zhHans : .en
  }

  @Test func everyTermHasASentenceThatItHits() {
    for (id, sentence) in WordingSentences.hits + WordingSentences.stillHits {
      let found = hits(sentence, language(of: id))
      #expect(found.contains { $0.term.id == id }, "\(id): \(sentence)")
    }
    let ids = Set(WordingSentences.hits.map(\.term))
    let terms = Language.allCases.flatMap(WordingTerms.shipped)
    #expect(ids == Set(terms.map(\.id)))
    #expect(terms.count == 66)
  }

  @Test(arguments: Language.allCases)
  func harmlessSentencesAreNotBlocked(_ language: Language) {
    let sentences = WordingSentences.harmless(language)
    #expect(sentences.count >= 60)
    #expect(Set(sentences).count == sentences.count)
    for sentence in sentences {
      let blocks = hits(sentence, language).filter { $0.term.severity == .block }
      #expect(blocks.isEmpty, "\(blocks.map(\.term.id)): \(sentence)")
    }
    // Together they are one text, in which lines run on.
    let blocks = hits(sentences.joined(separator: "\n"), language)
      .filter { $0.term.severity == .block }
    #expect(blocks.isEmpty, "\(blocks.map { "\($0.term.id) \($0.line):\($0.column)" })")
  }

  @Test(arguments: GoldenLetterTests.letters)
  func noShippedLetterIsHit(_ kind: LetterKind, _ language: Language) throws {
    let letter = try Letter.render(
      kind, in: language, facts: Fixtures.facts(kind, language),
      calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
    let found = hits(letter.text, language)
    #expect(found.isEmpty, "\(found.map { "\($0.term.id) \($0.seen)" })")
  }

  @Test func everyPatternCanBeRead() throws {
    for language in Language.allCases {
      for term in WordingTerms.shipped(language) + WordingTerms.thirdParty(language) {
        #expect(term.language == language)
        for pattern in [term.pattern] + term.except + term.always {
          #expect(throws: Never.self) { try WordingPattern(pattern) }
        }
        #expect(!term.reason.isEmpty && !term.instead.isEmpty, "\(term.id)")
      }
    }
  }

  /// An exception that covers nothing, because the wording was mistyped, would go unnoticed.
  @Test func thePublishedListIsTheOneShipped() throws {
    let file = Fixtures.packageRoot.deletingLastPathComponent()
      .appendingPathComponent("shared/data/letter_lint_terms.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    var rows = 0
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let columns = ProhibitedWordingTests.columns(line)
      let language = try #require(Language(locale: columns[1]))
      let term = try #require(
        WordingTerms.shipped(language).first { $0.id == columns[0] }, "\(columns[0])")
      #expect(
        term.pattern == columns[2] || term.pattern.hasPrefix(columns[2] + "|"), "\(columns[0])")
      #expect(term.severity.rawValue == columns[4], "\(columns[0])")
      rows += 1
    }
    #expect(rows == 66)
  }

  @Test func aHitSaysWhereItStandsThoughLinesRunOn() throws {
    let text = "拝啓\n\n　お支払いがなければ、ただでは済\n　まさない所存です。"
    let hit = try #require(hits(text, .ja).first)
    #expect((hit.line, hit.column) == (3, 12))
    #expect(hit.seen == "ただでは済まさない")
    let english = try #require(hits("Pay now.\nYou will be\n  arrested.", .en).first)
    #expect((english.line, english.column) == (2, 1))
    #expect(hits("will you be\n\narrested", .en).isEmpty)
  }

  @Test func widthAndCaseMakeNoDifference() {
    #expect(hits("YOU WILL BE ARRESTED", .en).map(\.term.id) == ["en-01"])
    #expect(hits("ＳＮＳに書き込みます", .ja).map(\.term.id) == ["ja-06"])
    #expect(hits("年率２０．５％", .ja).map(\.term.id) == ["ja-19"])
  }

  @Test func aNameIsNotOurWord() {
    #expect(hits("致：断水救援器材厂", .zhHans).map(\.term.id) == ["zh-16"])
    #expect(hits("致：断水救援器材厂", .zhHans, names: ["断水救援器材厂"]).isEmpty)
    #expect(hits("断水救援器材厂：我们将断水", .zhHans, names: ["断水救援器材厂"]).count == 1)
  }

  @Test func theFirmsOwnTermsAreLookedForToo() throws {
    let own = WordingTerm(
      id: "own-1", language: nil, severity: .block, pattern: "至急(お)?支払", reason: "強すぎる",
      instead: "お早めに")
    let check = WordingCheck(.ja, own: [own])
    let hit = try #require(check.hits(in: "至急お支払いください").first)
    #expect(hit.term == own)
    let english = WordingTerm(
      id: "own-2", language: .en, severity: .warn, pattern: "asap", reason: "-", instead: "-")
    #expect(WordingCheck(.ja, own: [english]).hits(in: "ASAP").isEmpty)
  }

  @Test(
    arguments: [
      (Language.ja, "未払いのご請求の件でお電話しました。", "ja-t1"),
      (.ja, "請求書在中", "ja-t2"), (.ja, "3,200,000円の件", "ja-t4"),
      (.zhHans, "请速付货款。", "zh-t2"), (.zhHans, "内有欠款通知", "zh-t1"),
      (.en, "FINAL NOTICE", "en-t2"), (.en, "about your overdue account", "en-t1"),
      (.en, "You owe £500", "en-t4"),
    ])
  func aThirdPartyLearnsOfNoDebt(_ language: Language, _ text: String, _ id: String) {
    let check = WordingCheck(language, forThirdParty: true)
    let found = check.hits(in: text)
    #expect(found.contains { $0.term.id == id }, "\(found.map(\.term.id))")
    #expect(!hits(text, language).contains { $0.term.id == id })
  }

  @Test(
    arguments: [
      (Language.ja, "親展\n東京都千代田区丸の内1-1-1 株式会社ABC商事 経理部\n電話03-1234-5678"),
      (.ja, "株式会社ABC商事の田中です。佐藤様に折り返しお電話をお願いいたします。"),
      (.zhHans, "请本人亲启\n某某商贸有限公司 电话010-12345678"),
      (.zhHans, "您好，我是某某公司的王女士，请贵司李先生方便时回电。"),
      (.en, "Private and confidential. Please forward to the finance director."),
      (.en, "This is Ann Lee of Larkfield Ltd. Please ask Mr Hill to call me on 0207 946 0000."),
    ])
  func whatAThirdPartyMaySeePasses(_ language: Language, _ text: String) {
    let found = WordingCheck(language, forThirdParty: true).hits(in: text)
    #expect(found.isEmpty, "\(found.map { "\($0.term.id) \($0.seen)" })")
  }
}
