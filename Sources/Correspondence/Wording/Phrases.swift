import Finance
import Receivables

/// The words for what may only be said in our words: consequences, bases of rates, charges.
///
/// They are noun phrases and sentences a template sets into a list; a jurisdiction changes them
/// where its courts do.
struct Phrases: Sendable {
  let language: Language
  let jurisdiction: Jurisdiction

  /// One step the creditor means to take.
  func text(_ consequence: Consequence) -> String {
    switch language {
    case .en: english(consequence)
    case .ja: japanese(consequence)
    case .zhHans: chinese(consequence)
    }
  }

  private func english(_ consequence: Consequence) -> String {
    switch consequence {
    case .holdSupplies:
      "We will suspend further supplies on credit until the account has been settled."
    case .referToCounsel:
      "We will pass the matter to our legal advisers."
    case .courtPaymentOrder:
      switch jurisdiction {
      case .japan: "We intend to apply for a demand for payment (shiharai tokusoku) in Japan."
      case .china: "We intend to apply to the people’s court for an order to pay (zhifuling)."
      default: "We intend to apply to the competent court for a payment order."
      }
    case .courtClaim:
      "We intend to bring a claim before the competent court, or in arbitration where our contract "
        + "so provides, for the amount due, interest and costs."
    case .lateInterest:
      "We will claim interest for late payment until the day payment is received."
    }
  }

  private func japanese(_ consequence: Consequence) -> String {
    switch consequence {
    case .holdSupplies: "お支払いが確認できるまでの間、新たな出荷および掛けでのお取引を見合わせること"
    case .referToCounsel: "本件の対応を弁護士に委任すること"
    case .courtPaymentOrder: jurisdiction == .japan ? "支払督促の申立てを行うこと" : "管轄裁判所に支払命令を申し立てること"
    case .courtClaim: "訴訟の提起（仲裁の合意がある場合は仲裁の申立て）を行うこと"
    case .lateInterest: "支払済みに至るまでの遅延損害金を併せて請求すること"
    }
  }

  private func chinese(_ consequence: Consequence) -> String {
    switch consequence {
    case .holdSupplies: "在上述款项付清之前，暂停后续供货及赊销"
    case .referToCounsel: "将本事项委托律师处理"
    case .courtPaymentOrder:
      jurisdiction == .china ? "依法向有管辖权的人民法院申请支付令" : "依法向有管辖权的法院申请支付令"
    case .courtClaim:
      jurisdiction == .china
        ? "依法向有管辖权的人民法院提起诉讼，或依合同约定申请仲裁" : "依法向有管辖权的法院提起诉讼，或依合同约定申请仲裁"
    case .lateInterest: "继续主张逾期付款违约金或利息，计算至实际付清之日"
    }
  }

  /// Where an interest rate comes from, to follow the rate.
  func text(_ basis: InterestBasis) -> String {
    switch language {
    case .en: english(basis)
    case .ja: japanese(basis)
    case .zhHans: chinese(basis)
    }
  }

  private func english(_ basis: InterestBasis) -> String {
    switch basis {
    case .contract: "the rate agreed in our contract"
    case .statutory: "the statutory rate"
    case .japanCivilCode: "the statutory rate under articles 404 and 419 of the Civil Code of Japan"
    case .ukLatePayment:
      "the rate under the Late Payment of Commercial Debts (Interest) Act 1998"
    case .euLatePayment:
      "the statutory rate under the national law implementing Directive 2011/7/EU"
    case .japanSubcontract:
      "the rate under article 6 of Japan’s act on payments to small and medium contractors"
    case .germanCivilCode: "the statutory rate under sections 247 and 288 of the German Civil Code"
    case .irishLatePayment: "the rate under S.I. No. 580/2012 of Ireland"
    case .chinaLPR:
      "the one-year loan prime rate (LPR) at the time of the breach, plus the mark-up"
    case .chinaSmallFirms: "article 17 of State Council Order No. 802"
    }
  }

  private func japanese(_ basis: InterestBasis) -> String {
    switch basis {
    case .contract: "契約に定める利率"
    case .statutory: "法定利率"
    case .japanCivilCode: "民法第404条・第419条に定める法定利率"
    case .ukLatePayment: "英国の商事債務遅延利息法（1998年）に定める利率"
    case .euLatePayment: "EU指令2011/7/EUに基づく国内法に定める利率"
    case .japanSubcontract: "取適法（中小受託取引適正化法）第6条に定める遅延利息の率"
    case .germanCivilCode: "ドイツ民法第247条・第288条に定める法定利率"
    case .irishLatePayment: "アイルランド2012年規則第580号に定める利率"
    case .chinaLPR: "契約違反時の中国1年物ローンプライムレートに所定の加算をした利率"
    case .chinaSmallFirms: "中国国務院令第802号第17条に定める利率"
    }
  }

  private func chinese(_ basis: InterestBasis) -> String {
    switch basis {
    case .contract: "合同约定的利率"
    case .statutory: "法定利率"
    case .japanCivilCode: "日本民法第404条、第419条规定的法定利率"
    case .ukLatePayment: "英国1998年《商业债务延迟支付（利息）法》规定的利率"
    case .euLatePayment: "依欧盟第2011/7/EU号指令制定的国内法所规定的利率"
    case .japanSubcontract: "日本《中小受托交易公正化法》第6条规定的迟延利率"
    case .germanCivilCode: "《德国民法典》第247条、第288条规定的法定利率"
    case .irishLatePayment: "爱尔兰2012年第580号条例规定的利率"
    case .chinaLPR: "违约行为发生时的一年期贷款市场报价利率（LPR）加计规定比例"
    case .chinaSmallFirms: "《保障中小企业款项支付条例》第十七条规定的利率"
    }
  }

  /// What a charge is, and the invoice it is owed for where it is for one.
  func text(_ charge: Charge) -> String {
    let invoice = ValueText.plain(charge.invoiceNumber)
    guard !invoice.isEmpty else { return text(charge.basis) }
    return switch language {
    case .en: "\(text(charge.basis)), invoice \(invoice)"
    case .ja: "\(text(charge.basis))　請求書\(invoice)"
    case .zhHans: "\(text(charge.basis))，发票\(invoice)"
    }
  }

  func text(_ basis: Charge.Basis) -> String {
    switch (language, basis) {
    case (.en, .ukFixedSum):
      "Fixed sum (Late Payment of Commercial Debts (Interest) Act 1998, s 5A)"
    case (.en, .euFixedSum): "Fixed recovery sum (Directive 2011/7/EU, article 6)"
    case (.en, .contract): "Sum agreed in our contract for late payment"
    case (.ja, .ukFixedSum): "定額補償金（英国商事債務遅延利息法第5A条）"
    case (.ja, .euFixedSum): "定額回収費用（EU指令2011/7/EU第6条）"
    case (.ja, .contract): "契約に定める遅延時の費用"
    case (.zhHans, .ukFixedSum): "固定补偿金（英国《商业债务延迟支付（利息）法》第5A条）"
    case (.zhHans, .euFixedSum): "固定追偿费用（欧盟第2011/7/EU号指令第6条）"
    case (.zhHans, .contract): "合同约定的逾期费用"
    }
  }

  /// A stretch of days in a table, both ends counted.
  func period(_ from: String, _ through: String) -> String {
    switch language {
    case .en: "\(from) – \(through)"
    case .ja: "\(from)〜\(through)"
    case .zhHans: "\(from)至\(through)"
    }
  }

  /// Beside the days of interest on an invoice that was paid, late, itself.
  var principalPaid: String {
    switch language {
    case .en: " (invoice since paid)"
    case .ja: "（代金は入金済み）"
    case .zhHans: "（货款已付清）"
    }
  }

  /// The row that takes off what was paid on the interest.
  var interestPaid: String {
    switch language {
    case .en: "less interest received"
    case .ja: "損害金の既入金"
    case .zhHans: "减：已收利息"
    }
  }

  /// Whole years in the working of interest, where days are not counted.
  func years(_ count: Int) -> String {
    switch language {
    case .en: count == 1 ? "1 year" : "\(count) years"
    case .ja: "\(count)年"
    case .zhHans: "\(count)年"
    }
  }
}
