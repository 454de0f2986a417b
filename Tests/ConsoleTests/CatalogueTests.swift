import Conversation
import Correspondence
import Finance
import Foundation
import Ledger
import Negotiation
import Receivables
import Testing
import Training
import Yarn

@testable import Console

/// The words of the three languages against each other and against the sources that use them.
@Suite struct CatalogueTests {
  static let english = WordIndex(Words.text(.en)).all

  @Test(arguments: [Language.ja, .zhHans])
  func hasTheKeysOfEnglish(_ language: Language) {
    let other = WordIndex(Words.text(language)).all
    #expect(Set(other.keys).symmetricDifference(Self.english.keys) == [])
    for (key, entry) in other { #expect(!entry.trimmed.isEmpty, "\(key)") }
  }

  /// The names in braces; plural forms count by their name.
  private func fields(_ entry: String) -> Set<String> {
    Set(
      entry.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.split(separator: "}").first?.split(separator: ":").first.map(String.init)
      })
  }

  @Test(arguments: [Language.ja, .zhHans])
  func hasTheFieldsOfEnglish(_ language: Language) throws {
    let other = WordIndex(Words.text(language)).all
    for (key, entry) in Self.english {
      let translated = try #require(other[key])
      #expect(fields(entry) == fields(translated), "\(key)")
    }
  }

  @Test func eachLineOfACatalogueIsAnEntryOfItsOwn() {
    for language in Language.allCases {
      let lines = Words.text(language).split(separator: "\n")
      #expect(lines.count == WordIndex(Words.text(language)).count)
      #expect(lines.allSatisfy { $0.contains(" = ") })
    }
  }

  @Test func everyKeyInTheSourcesIsThere() throws {
    let sources = Package.root.appending(path: "Sources/Console")
    let pattern = try Regex<(Substring, Substring)>(
      #"(?:words|Complaint)\(\s*"([a-z][A-Za-z0-9.-]+)""#)
    var seen = 0
    for file in Package.swiftFiles(in: sources) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: pattern) {
        seen += 1
        #expect(Self.english[String(match.1)] != nil, "\(match.1) in \(file.lastPathComponent)")
      }
    }
    #expect(seen > 150)
  }

  /// Keys that are put together from a type's cases.
  @Test func everyCaseHasItsWords() {
    var keys: [String] = []
    keys += CommandForms.every.map(\.key)
      .flatMap { ["cmd.\($0)", "usage-line.\($0)", "example.\($0)"] }
    keys += CommandTree.groups.map { "help.\($0.name)" }
    keys += Question.ID.allCases.flatMap { ["ask.\($0.rawValue)", "why.\($0.rawValue)"] }
    keys += Reason.allCases.map { "choice.reason.\($0.rawValue)" }
    keys += NextAction.Kind.allCases.map { "choice.next-action.\($0.rawValue)" }
    keys += ContactEvent.Channel.allCases.map { "channel.\($0.rawValue)" }
    keys += PolicyRules.all.flatMap { ["use.\($0.name)", "broken.\($0.name)", "rule.\($0.name)"] }
    keys += LimitKey.allCases.map { "limit.\($0.rawValue)" }
    keys += Stage.allCases.map { "stage.\($0.name)" }
    keys += TrainingHint.allCases.filter { $0 != .nothing }.map { "train.hint.\($0.rawValue)" }
    keys += Stage.allCases.flatMap(SpokenChoices.names).map { "train.say.\($0)" }
    keys += Scenario.Difficulty.allCases.map { "train.level.\($0.rawValue)" }
    keys += ImportField.allCases.map { "field.\($0.rawValue)" }
    keys += ImportFinding.Code.allCases.map { "finding.\($0)" }
    keys += ImportFinding.SkipReason.allCases.map { "expected.skipped.\($0.rawValue)" }
    keys += JournalFault.allCases.map { "expected.journal.\($0.rawValue)" }
    keys += ImportPreset.allCases.flatMap {
      ["preset.\($0.rawValue)", "value-choice.preset.\($0.rawValue)"]
    }
    keys += ReceiptProposal.PayerEvidence.allCases.map { "bank.payer.\($0)" }
    keys += ReceiptProposal.Fit.allCases.map { "bank.fit.\($0)" }
    keys += LetterFinding.Problem.allCases.map { "letter-problem.\($0)" }
    keys += TemplateFinding.Problem.allCases.map { "template-problem.\($0)" }
    keys += Fact.allCases.map { "fact.\($0.rawValue)" }
    keys += LetterKind.allCases.map { "value-choice.letter-kind.\($0.rawValue)" }
    keys += Advice.Aim.allCases.flatMap { ["advice.\($0.rawValue)", "report.aim.\($0.rawValue)"] }
    keys += ["running", "near", "lapsed", "proceedings"].map { "file.limitation.\($0)" }
    keys += ["kept", "broken", "open"].map { "promise-outcome.\($0)" }
    keys += ClockEvent.Kind.allCases.map { "clock-kind.\($0.rawValue)" }
    keys += PlanEvent.Kind.allCases.filter { $0 != .signed }.map { "plan-state.\($0.rawValue)" }
    keys += LetterKind.allCases.map { "letter-name.\($0.rawValue)" }
    keys += Entry.Kind.allCases.map { "entry-kind.\($0.rawValue)" }
    keys += IssuedLetter.Channel.allCases.flatMap {
      ["letter-channel.\($0.rawValue)", "value-choice.letter-channel.\($0.rawValue)"]
    }
    keys += LetterLeftOut.Reason.allCases.map { "letters.why.\($0.rawValue)" }
    keys += Diagnostic.Kind.allCases.flatMap { ["yarn.\($0.rawValue)", "yarn-fix.\($0.rawValue)"] }
    keys += ScenarioFinding.Kind.allCases.flatMap {
      ["scene.\($0.rawValue)", "scene-fix.\($0.rawValue)"]
    }
    keys += MarkupProblem.allCases.map { "yarn-markup.\($0.rawValue)" }
    for key in keys { #expect(Self.english[key] != nil, "\(key)") }
  }

  /// The language says the same by itself as it does here.
  @Test func faultsOfScriptsHaveTheWordsOfTheLanguage() {
    for kind in Diagnostic.Kind.allCases {
      #expect(Self.english["yarn.\(kind.rawValue)"] == kind.texts.message)
      #expect(Self.english["yarn-fix.\(kind.rawValue)"] == kind.texts.remedy)
    }
  }

  @Test func valuesFromDataCannotDriveTheTerminal() {
    let words = Words(.en)
    let text = words("customer.not-found", ["seen": "\u{1B}[2Jevil\u{202E}"])
    #expect(!text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}"))
    #expect(text.contains("␛[2Jevil⟨U+202E⟩"))
  }

  @Test func pluralsFollowTheCount() {
    let words = Words(.en)
    #expect(words("measure.days", ["count": "1"]) == "1 day")
    #expect(words("measure.days", ["count": "2"]) == "2 days")
  }

  /// A message's number is its own: it is what a person looks up and tells others. Forms of one message share it.
  @Test func numbersAreGivenOnce() {
    var keys: [Substring: [String]] = [:]
    for (key, text) in WordIndex(Words.text(.en)).all {
      guard let match = text.prefixMatch(of: /KAI-[A-Z]+-[0-9]+/) else { continue }
      keys[match.output, default: []].append(key)
    }
    #expect(keys.count > 200)
    for (number, keys) in keys where keys.count > 1 {
      let shortest = keys.min { $0.count < $1.count } ?? ""
      #expect(keys.allSatisfy { $0.hasPrefix(shortest) }, "\(number): \(keys.sorted())")
    }
  }
}
