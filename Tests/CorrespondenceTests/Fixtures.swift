import Finance
import Foundation
import Receivables

@testable import Correspondence

/// Made-up facts, one set a language: the letter is dated Tuesday 24 November 2026.
enum Fixtures {
  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

  static func calendar(_ name: String) -> BusinessCalendar {
    guard let calendar = BusinessCalendar(named: name) else {
      preconditionFailure("no calendar \(name)")
    }
    return calendar
  }

  static func calendar(for language: Language) -> BusinessCalendar {
    switch language {
    case .ja: calendar("jp-bank")
    case .zhHans: calendar("cn")
    case .en: calendar("uk-ew")
    }
  }

  /// The shipped templates.
  static let shipped: TemplateSource = {
    var files: [Language: [String: TemplateFile]] = [:]
    for language in Language.allCases {
      let path = "templates/letters/\(language.rawValue)"
      let folder = packageRoot.appendingPathComponent(path)
      let urls = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      for url in urls ?? [] where url.pathExtension == "mustache" {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
        files[language, default: [:]][url.deletingPathExtension().lastPathComponent] =
          TemplateFile(label: "\(path)/\(url.lastPathComponent)", text: text)
      }
    }
    return TemplateSource(files)
  }()

  /// One template of the test's own, in every language.
  static func source(_ files: [String: String]) -> TemplateSource {
    let files = files.reduce(into: [String: TemplateFile]()) { all, file in
      all[file.key] = TemplateFile(label: file.key + ".mustache", text: file.value)
    }
    return TemplateSource(
      Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, files) }))
  }

  static func facts(_ kind: LetterKind, _ language: Language) -> LetterFacts {
    var facts =
      switch language {
      case .ja: japanese
      case .zhHans: chinese
      case .en: english
      }
    switch kind {
    case .reminder, .confirmation: facts.consequences = []
    case .finalNotice:
      facts.interest = nil
      facts.charges = []
    case .formalDemand: break
    case .statement: (facts.consequences, facts.interest, facts.charges) = ([], nil, [])
    case .dueNotice, .secondReminder, .promiseReminder, .brokenPromise, .disputeAcknowledgement,
      .supplyStop, .thanks:
      (facts.consequences, facts.interest, facts.charges) = ([], nil, [])
      addOccasion(to: &facts, kind, language)
    default: addOwn(kind, language, to: &facts)
    }
    return facts
  }

  static func invoice(
    _ number: String, _ issued: String, _ due: String, _ original: Int, paid: Int = 0,
    disputed: Int = 0, _ currency: Currency
  ) -> InvoiceFact {
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    return InvoiceFact(
      number: number, issued: day(issued), due: day(due), original: money(original),
      paid: money(paid), open: money(original - paid), disputed: money(disputed),
      daysOverdue: day("2026-11-24").days(since: day(due)))
  }

  static func profile(
    _ name: InterestProfile.Name, _ change: (inout InterestProfile.Options) -> Void = { _ in }
  ) -> InterestProfile {
    var options = InterestProfile.Options()
    change(&options)
    guard let profile = try? InterestProfile(name, options) else {
      preconditionFailure("no profile \(name)")
    }
    return profile
  }

  static func statement(_ invoice: InvoiceFact, _ profile: InterestProfile) -> LateInterestStatement
  {
    guard let debt = try? LateDebt(principal: invoice.claimed, due: invoice.due),
      let statement = try? LateInterestStatement(
        of: debt, profile: profile, asOf: day("2026-11-24"))
    else { preconditionFailure("no interest on \(invoice.number)") }
    return statement
  }

  static func interest(
    _ invoices: [InvoiceFact], _ profile: InterestProfile, _ basis: InterestBasis
  ) -> InterestFact {
    InterestFact(
      items: invoices.map {
        InterestFact.Item(
          invoiceNumber: $0.number, statement: statement($0, profile), basis: basis.rawValue)
      })
  }

  static func plan(_ instalments: [(String, Int)], _ currency: Currency) -> PlanFact {
    let instalments = instalments.map {
      PlanFact.Instalment(date: day($0.0), amount: Money(minorUnits: $0.1, currency: currency))
    }
    return PlanFact(
      reference: "PLAN-2026-0031", instalments: instalments,
      total: instalments.map(\.amount).sum(currency))
  }
}
