import Finance
import Receivables

/// A sum to show in an example: of the size of the debt that is spoken of.
struct OfferExample {
  /// In whole units of the currency.
  private let units: Int

  /// A sixth of `whole`, in one figure; 200,000 where nothing is spoken of yet.
  init(of whole: Money?) {
    guard let whole, whole.isPositive else {
      units = 200_000
      return
    }
    let sixth = whole.minorUnits / whole.currency.minorUnitsPerMajor / 6
    var scale = 1
    while sixth / scale >= 10 { scale *= 10 }
    units = max(1, sixth / scale * scale)
  }

  /// Fields for an entry: `each` and twice that as people type them, `digits` without a unit.
  func fields(_ language: Language) -> [String: String] {
    [
      "each": Self.typed(units, language), "more": Self.typed(units * 2, language),
      "digits": String(units),
    ]
  }

  /// `20万`, `200k`.
  private static func typed(_ units: Int, _ language: Language) -> String {
    switch language {
    case .ja, .zhHans: units >= 10_000 && units % 10_000 == 0 ? "\(units / 10_000)万" : String(units)
    case .en: units >= 10_000 && units % 1_000 == 0 ? "\(units / 1_000)k" : String(units)
    }
  }
}
