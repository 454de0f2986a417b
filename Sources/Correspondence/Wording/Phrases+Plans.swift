import Finance
import Negotiation

/// Sentences of repayment agreements and reports.
extension Phrases {
  /// What happens to interest for the time of the plan.
  func planInterest(_ interest: PlanInterest?) -> String {
    switch (language, interest) {
    case (.en, nil):
      "This agreement does not change whether interest runs for the time of the instalments."
    case (.en, .some(.none)):
      "No interest runs for the time of the instalments as long as each is paid on its date."
    case (.en, .atEnd):
      "Interest for the time of the instalments is added up and is payable after the last of them."
    case (.en, .inEach): "Each instalment includes the interest accrued up to its date."
    case (.en, .waivedIfKept):
      "Interest runs for the time of the instalments and is given up if each is paid on its date."
    case (.ja, nil): "分割弁済の期間中の利息については、従前の定めによる。"
    case (.ja, .some(.none)): "各分割金が支払期日までに支払われている間は、利息を付さない。"
    case (.ja, .atEnd): "分割弁済の期間中の利息は、最終回の支払後に精算して支払う。"
    case (.ja, .inEach): "各分割金には、その支払期日までの利息を含む。"
    case (.ja, .waivedIfKept):
      "分割弁済の期間中も利息は発生するが、すべての分割金が支払期日までに支払われたときは、甲はこれを免除する。"
    case (.zhHans, nil): "分期付款期间的利息，按双方原有约定执行。"
    case (.zhHans, .some(.none)): "乙方按期支付各期款项的，分期付款期间不计利息。"
    case (.zhHans, .atEnd): "分期付款期间的利息累计计算，于末期款项付清后一并支付。"
    case (.zhHans, .inEach): "各期款项已包含截至该期付款日的利息。"
    case (.zhHans, .waivedIfKept): "分期付款期间照计利息；乙方各期款项均按期付清的，甲方予以免除。"
    }
  }

  /// What becomes of the interest that accrued up to a day before an agreement; empty when there is none.
  func accrued(_ amount: String?, through day: String, isWaived: Bool) -> String {
    guard let amount else { return "" }
    return switch (language, isWaived) {
    case (.en, true): "The Creditor gives up the late interest of \(amount) accrued up to \(day)."
    case (.en, false):
      "Late interest of \(amount) accrued up to \(day) is not part of the debt acknowledged above; "
        + "the Creditor does not give it up."
    case (.ja, true): "甲は、\(day)までに生じた遅延損害金\(amount)の支払を免除する。"
    case (.ja, false): "\(day)までに生じた遅延損害金\(amount)は前記の債務に含まれず、甲はこれを放棄しない。"
    case (.zhHans, true): "截至\(day)已产生的逾期付款利息\(amount)，甲方予以免除。"
    case (.zhHans, false): "截至\(day)已产生的逾期付款利息\(amount)未计入上述欠款，甲方不放弃该项权利。"
    }
  }

  /// What was agreed besides payments, interest and acceleration, as sentences of an agreement.
  func clauses(_ terms: PlanTerms, amount: (Money) -> String) -> [String] {
    var clauses: [String] = []
    if let discount = terms.discount { clauses.append(clause(discount: amount(discount))) }
    if let interest = terms.waivedInterest {
      clauses.append(clause(waivedInterest: amount(interest)))
    }
    if let fees = terms.waivedFees { clauses.append(clause(waivedFees: amount(fees))) }
    if let held = terms.held { clauses.append(clause(held: amount(held))) }
    if terms.keepsCurrent || terms.inReturn.contains(.currentOnTime) {
      clauses.append(clauseOnCurrentInvoices)
    }
    return clauses + InReturn.allCases.filter(terms.inReturn.contains).compactMap(clause)
  }

  private func clause(discount amount: String) -> String {
    switch language {
    case .en:
      "Once every payment has come on its date, the Creditor gives up \(amount) of the principal."
    case .ja: "乙がすべての支払を期日までに終えたときは、甲は、元本のうち\(amount)を免除する。"
    case .zhHans: "乙方按期付清全部款项的，甲方免除本金\(amount)。"
    }
  }

  private func clause(waivedInterest amount: String) -> String {
    switch language {
    case .en: "The Creditor gives up \(amount) of the late interest accrued so far."
    case .ja: "甲は、発生済みの遅延損害金のうち\(amount)を免除する。"
    case .zhHans: "甲方免除已产生的逾期付款利息中的\(amount)。"
    }
  }

  private func clause(waivedFees amount: String) -> String {
    switch language {
    case .en: "The Creditor gives up fees of \(amount)."
    case .ja: "甲は、手数料等\(amount)を免除する。"
    case .zhHans: "甲方免除费用\(amount)。"
    }
  }

  private func clause(held amount: String) -> String {
    switch language {
    case .en: "The payment of \(amount), which is contested, waits until that has been cleared up."
    case .ja: "乙に異議のある\(amount)の支払は、その解決まで猶予する。"
    case .zhHans: "有争议的\(amount)，待争议解决后再行支付。"
    }
  }

  private var clauseOnCurrentInvoices: String {
    switch language {
    case .en: "The Debtor pays current invoices on their due dates beside this agreement."
    case .ja: "乙は、本契約締結後に発生する代金を、各支払期日までに支払う。"
    case .zhHans: "本协议签订后新发生的货款，乙方应按各自的到期日支付。"
    }
  }

  /// What the customer gives; `nil` for what stands in the payments, or in a clause of its own.
  private func clause(_ gift: InReturn) -> String? {
    switch (language, gift) {
    case (_, .largerFirstPayment), (_, .earlierDate), (_, .currentOnTime),
      (_, .writtenAcknowledgement):
      nil
    case (.en, .datedInstrument): "The Debtor backs the payments by a dated instrument."
    case (.en, .guarantor): "The Debtor provides a guarantor for the payments."
    case (.en, .setOff): "What the Creditor owes the Debtor is set off against the payments."
    case (.en, .directDebit): "The payments are collected by direct debit."
    case (.ja, .datedInstrument): "乙は、各支払のため、期日を定めた手形または電子記録債権を発行する。"
    case (.ja, .guarantor): "乙は、本契約上の債務について保証人を立てる。"
    case (.ja, .setOff): "甲が乙に対して負う債務は、前記の支払と対当額で相殺する。"
    case (.ja, .directDebit): "各支払は、口座振替の方法により行う。"
    case (.zhHans, .datedInstrument): "乙方以载明到期日的票据保证各期付款。"
    case (.zhHans, .guarantor): "乙方为本协议项下的债务提供保证人。"
    case (.zhHans, .setOff): "甲方应付乙方的款项与上述款项相互抵销。"
    case (.zhHans, .directDebit): "各期款项以自动扣款方式支付。"
    }
  }

  /// A clause's number.
  func article(_ number: Int) -> String {
    language == .zhHans ? Self.chineseNumber(number) : String(number)
  }

  /// How many copies, as the language counts them.
  func count(_ number: Int) -> String {
    guard language == .en else {
      return language == .ja ? String(number) : number == 2 ? "两" : Self.chineseNumber(number)
    }
    return switch number {
    case 2: "two"
    case 3: "three"
    default: String(number)
    }
  }

  /// Of 1 to 19: the clauses of an agreement.
  private static func chineseNumber(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1..<20).contains(number) else { return String(number) }
    return (number >= 10 ? "十" : "") + digits[number % 10]
  }

  /// A stretch of ageing.
  func age(from: Int?, through: Int?) -> String {
    switch (language, from, through) {
    case (.en, nil, _): "Not due"
    case (.en, let from?, let through?): "\(from)–\(through) days overdue"
    case (.en, let from?, nil): "\(from) days overdue and more"
    case (.ja, nil, _): "期日前"
    case (.ja, let from?, let through?): "延滞\(from)〜\(through)日"
    case (.ja, let from?, nil): "延滞\(from)日以上"
    case (.zhHans, nil, _): "未到期"
    case (.zhHans, let from?, let through?): "逾期\(from)至\(through)天"
    case (.zhHans, let from?, nil): "逾期\(from)天及以上"
    }
  }
}
