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

  static func interest(
    _ invoices: [InvoiceFact], rate: Int, basis: InterestBasis, rounding: Rounding, daily: Int
  ) -> InterestFact {
    let terms = LateInterest.Terms(
      rate: Rate(millionths: rate), dayCount: .actual365, rounding: rounding,
      basis: basis.rawValue)
    let items = invoices.map { invoice in
      InterestFact.Item(
        invoiceNumber: invoice.number,
        interest: LateInterest(
          due: invoice.due,
          balances: [
            LateInterest.Balance(principal: invoice.claimed, through: day("2026-11-24"))
          ], currency: invoice.open.currency, terms: terms))
    }
    let currency = invoices.first?.open.currency ?? .jpy
    return InterestFact(items: items, daily: Money(minorUnits: daily, currency: currency))
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
