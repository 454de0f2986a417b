import Finance

/// How interest was reckoned, in the words of a letter.
extension Phrases {
  /// What a rate was made from, to follow its footing; empty where the table's rate itself is used, or a
  /// contract states it. Days are given as the letter writes them.
  func derivation(_ rule: RateRule, _ applied: RateRule.Applied, from day: String) -> String {
    guard let quote = applied.quote else { return "" }
    let base = quote.row.rate.percentText + "%"
    let points = rule.added.millionths == 0 ? nil : rule.added.percentText
    let times = rule.percentOfBase == 100 ? nil : Share(percent: rule.percentOfBase)
    guard points != nil || times != nil else { return "" }
    switch language {
    case .en:
      let parts = [
        "\(base) in force from \(day)", times.map { "times \(Self.factor($0))" },
        points.map { "plus \($0) percentage points" },
      ]
      return " (" + parts.compactMap(\.self).joined(separator: ", ") + ")"
    case .ja:
      let parts = [
        "\(day)からの\(base)", times.map { "の\(Self.factor($0))倍" }, points.map { "に\($0)ポイントを加算" },
      ]
      return "、" + parts.compactMap(\.self).joined()
    case .zhHans:
      let parts = [
        "自\(day)起的\(base)", times.map { "的\(Self.factor($0))倍" }, points.map { "加\($0)个百分点" },
      ]
      return "，" + parts.compactMap(\.self).joined()
    }
  }

  /// `1.3` of 130%.
  private static func factor(_ share: Share) -> String {
    Share(basisPoints: share.basisPoints / 100).percentText
  }

  /// Where the figures were rounded, as a sentence.
  func rounding(_ rounding: InterestRounding, _ currency: Currency) -> String {
    let unit = unit(currency)
    switch language {
    case .en:
      switch rounding {
      case .halfUp: return "The interest on each invoice is rounded once, to the nearest \(unit)."
      case .floorSum:
        return "The interest on each invoice is rounded once: any fraction of a \(unit) is dropped."
      case .floorParts: return "Any fraction of a \(unit) is dropped from each line."
      case .dayRateFirst:
        return
          "Interest for one day is rounded to the nearest \(unit), then multiplied by the days."
      case .ceilingSum:
        return
          "The interest on each invoice is rounded once: any fraction of a \(unit) counts in full."
      case .halfEven:
        return "The interest on each invoice is rounded once, to the nearest \(unit), half to even."
      }
    case .ja:
      switch rounding {
      case .halfUp: return "請求書ごとの合計額につき、\(unit)未満の端数は四捨五入しています。"
      case .floorSum: return "請求書ごとの合計額につき、\(unit)未満の端数は切り捨てています。"
      case .floorParts: return "計算の各行につき、\(unit)未満の端数は切り捨てています。"
      case .dayRateFirst: return "1日分の額を\(unit)未満四捨五入とし、これに日数を乗じています。"
      case .ceilingSum: return "請求書ごとの合計額につき、\(unit)未満の端数は切り上げています。"
      case .halfEven: return "請求書ごとの合計額につき、\(unit)未満の端数は最も近い額（中間のときは偶数）としています。"
      }
    case .zhHans:
      switch rounding {
      case .halfUp: return "每张发票的利息合计后，不足一\(unit)的部分四舍五入。"
      case .floorSum: return "每张发票的利息合计后，不足一\(unit)的部分舍去。"
      case .floorParts: return "每行利息不足一\(unit)的部分舍去。"
      case .dayRateFirst: return "每日利息不足一\(unit)的部分先四舍五入，再乘以天数。"
      case .ceilingSum: return "每张发票的利息合计后，不足一\(unit)的部分进位。"
      case .halfEven: return "每张发票的利息合计后，不足一\(unit)的部分按四舍六入五成双处理。"
      }
    }
  }

  private func unit(_ currency: Currency) -> String {
    switch (language, currency) {
    case (.en, .jpy): "yen"
    case (.en, .gbp): "penny"
    case (.en, .usd), (.en, .eur): "cent"
    case (.en, .cny): "fen"
    case (.en, _): "minor unit"
    case (.ja, .jpy): "1円"
    case (.ja, .gbp): "1ペニー"
    case (.ja, .usd), (.ja, .eur): "1セント"
    case (.ja, .cny): "1分"
    case (.ja, _): "最小単位"
    case (.zhHans, .jpy): "日元"
    case (.zhHans, .gbp): "便士"
    case (.zhHans, .usd), (.zhHans, .eur): "分"
    case (.zhHans, .cny): "分"
    case (.zhHans, _): "最小单位"
    }
  }
}
