import Receivables

/// A wording that a collection letter must not or should not use.
public struct WordingTerm: Sendable, Equatable {
  public enum Severity: String, Sendable, CaseIterable {
    /// The letter isn't made.
    case block
    /// The letter is made; a person should look.
    case warn
  }

  /// `ja-05` as in the published list, `own-1` for the firm's own.
  public let id: String
  /// The language of letters it is looked for in; `nil` for all.
  public let language: Language?
  public let severity: Severity
  public let pattern: String
  /// Why, in the language of the letter.
  public let reason: String
  /// What may be said instead, in that language.
  public let instead: String
  /// Harmless wordings: a hit inside one of them is none.
  let except: [String]
  /// A hit inside one of these is one all the same.
  let always: [String]

  /// A term of the firm's own.
  public init(
    id: String, language: Language?, severity: Severity, pattern: String, reason: String,
    instead: String
  ) {
    self.init(
      id: id, language: language, severity: severity, pattern: pattern, reason: reason,
      instead: instead, except: [], always: [])
  }

  private init(
    id: String, language: Language?, severity: Severity, pattern: String, reason: String,
    instead: String, except: [String], always: [String]
  ) {
    self.id = id
    self.language = language
    self.severity = severity
    self.pattern = pattern
    self.reason = reason
    self.instead = instead
    self.except = except
    self.always = always
  }

  /// A shipped term.
  init(
    _ id: String, _ severity: Severity, _ pattern: String, _ reason: String, instead: String,
    except: [String] = [], always: [String] = []
  ) {
    let language: Language = id.hasPrefix("ja") ? .ja : id.hasPrefix("zh") ? .zhHans : .en
    self.init(
      id: id, language: language, severity: severity, pattern: pattern, reason: reason,
      instead: instead, except: except, always: always)
  }
}

/// The shipped terms.
public enum WordingTerms {
  /// Those of a language, in the order of their numbers.
  public static func shipped(_ language: Language) -> [WordingTerm] {
    switch language {
    case .ja: japanese
    case .zhHans: chinese
    case .en: english
    }
  }

  /// What a third party must not learn: the address side of an envelope and a message left show no debt.
  public static func thirdParty(_ language: Language) -> [WordingTerm] {
    switch language {
    case .ja: japaneseThirdParty
    case .zhHans: chineseThirdParty
    case .en: englishThirdParty
    }
  }
}
