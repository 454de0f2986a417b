import Finance
import Receivables

/// What a demand by certified-content mail prints: Japan Post takes kana, kanji, figures and common signs, and Latin
/// letters in proper names only.
///
/// So an invoice is named by its days and amounts rather than by a number like `A-2041`, foreign money by its
/// Japanese name, dates in full, and we are reached by telephone rather than by mail.
extension FieldValues {
  func certified() -> Collector {
    var values = Collector()
    values.put("total", "金" + certifiedAmount(facts.grandTotal), .figure)
    values.put("principal", certifiedAmount(facts.claimedTotal), .figure)
    values.put("contracts", facts.contractsInJapanese.names.joined(separator: "、"))
    values.put("asOf", style.date(facts.asOf))
    values.put("nextDay", style.date(facts.asOf.adding(days: 1)))
    values.put("phone", facts.creditor.phone, .unbroken)
    if let interest = facts.interest {
      values.put("interest", certifiedAmount(facts.interestTotal), .figure)
      let daily = interest.daily(facts.currency)
      if daily.isPositive { values.put("daily", certifiedAmount(daily), .figure) }
    }
    values.fields["rates"] = .list(certifiedRates())
    values.fields["charges"] = .list(
      facts.charges.map {
        ["charge": words(phrases.text($0.basis)), "amount": figure(certifiedAmount($0.amount))]
      })
    values.fields["claims"] = .list(
      facts.invoices.enumerated().map { index, invoice in
        [
          "order": words("（\(index + 1)）"), "issuedOn": words(style.date(invoice.issued)),
          "dueOn": words(style.date(invoice.due)),
          "left": figure(certifiedAmount(invoice.claimed)),
        ]
      })
    return values
  }

  private func certifiedAmount(_ amount: Money) -> String { style.spelledAmount(amount) }

  /// Each rate with its footing, once.
  private func certifiedRates() -> [[String: FieldValue]] {
    var rates: [[String: FieldValue]] = []
    for item in facts.interest?.items ?? [] {
      guard let basis = InterestBasis(rawValue: item.basis) else { continue }
      for line in item.statement.working.lines {
        let entry = [
          "rate": figure(line.applied.rate.percentText + "パーセント"),
          "basis": words(phrases.text(basis)),
        ]
        if !rates.contains(entry) { rates.append(entry) }
      }
    }
    return rates
  }
}

extension LetterStyle {
  /// An amount whose currency is named in Japanese where it has a usual name: `1,250.00米ドル`.
  func spelledAmount(_ amount: Money) -> String {
    let number = Self.grouped(amount.minorUnits, digits: amount.currency.minorDigits)
    return switch amount.currency {
    case .jpy: number + "円"
    case .cny: number + "人民元"
    case .usd: number + "米ドル"
    case .gbp: number + "英ポンド"
    case .eur: number + "ユーロ"
    default: number + amount.currency.code
    }
  }
}

extension LetterFacts {
  /// The contracts without what the post office would refuse in their names, once each, and those that lost some of
  /// it. A number in Latin letters is no proper noun: days and amounts say which claims are meant.
  public var contractsInJapanese: (names: [String], shortened: [String]) {
    var names: [String] = []
    var shortened: [String] = []
    for reference in contractReferences {
      let characters = Array(ValueText.plain(reference))
      var kept: [Character] = []
      var index = 0
      while index < characters.count {
        let end = LatinRun.end(characters, from: index)
        if end == index { kept.append(characters[index]) }
        index = max(end, index + 1)
      }
      let text = String(kept)
      let hasLatin = kept.count < characters.count
      if hasLatin { shortened.append(reference) }
      let name = hasLatin ? Self.withoutEmptyNumbers(text) : text
      // A name of nothing but signs names nothing.
      let plain = name.contains(where: \.isLetter) ? name : Self.anyContract
      if !names.contains(plain) { names.append(plain) }
    }
    return (names, shortened)
  }

  private static let anyContract = "売買その他の取引に係る契約"

  /// `第号`, `（）` and the like, which are left where a number stood.
  private static func withoutEmptyNumbers(_ text: String) -> String {
    var text = text
    for (mark, instead) in [("第号", ""), ("第 号", ""), ("（）", ""), ("()", ""), ("番号", "")] {
      while let range = text.firstRange(of: mark) { text.replaceSubrange(range, with: instead) }
    }
    return text.trimmingSpaces()
  }
}
