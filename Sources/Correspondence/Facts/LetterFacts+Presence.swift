extension LetterFacts {
  /// Whether this fact is stated, and stated in full.
  func has(_ fact: Fact) -> Bool {
    switch fact {
    case .reference: !reference.isBlank
    case .creditorName: !creditor.name.isBlank
    case .creditorAddress: creditor.address.areStated
    case .creditorRegistration: !creditor.registration.isBlank
    case .creditorContact: !creditor.phone.isBlank || !creditor.email.isBlank
    case .bank: creditor.bank.isComplete
    case .signatory: !signatory.name.isBlank && !signatory.title.isBlank
    case .debtorName: !debtor.name.isBlank
    case .debtorAddress: debtor.address.areStated
    case .contractReference: contractReferences.areStated
    case .invoices: !invoices.isEmpty && invoices.allSatisfy { !$0.number.isBlank }
    case .openAmount: claimedTotal.isPositive
    case .payBy: payBy != nil
    case .disputeRoute: !disputeContact.isBlank
    case .disputeBy: disputeBy != nil
    case .consequences: !consequences.isEmpty
    case .paymentsUntil: paymentsUntil != nil
    case .reservesRights: reservesRights
    case .interest: interest != nil
    case .charges: !charges.isEmpty
    case .plan: plan.map { !$0.instalments.isEmpty && $0.total.isPositive } ?? false
    case .agreement:
      agreement.map { !$0.spokenWith.isBlank && !$0.representative.isBlank } ?? false
    case .offerUntil: offerUntil != nil
    case .deed: deed?.isComplete ?? false
    case .breach: breach?.isComplete ?? false
    case .report: report?.isComplete ?? false
    case .caseFile: caseFile?.isComplete ?? false
    case .promise: promise?.isStated ?? false
    case .objection: objection?.isStated ?? false
    case .receipts: !receipts.isEmpty && receipts.allSatisfy { !$0.invoiceNumber.isBlank }
    case .supplyStop: supplyStop?.orders.allSatisfy { !$0.isBlank } ?? false
    case .currency, .asOf: true
    }
  }

  /// Every text that came from outside, with the fact it belongs to.
  var texts: [(fact: Fact, text: String)] {
    let bank = creditor.bank
    var texts: [(Fact, String)] = [
      (.reference, reference), (.creditorName, creditor.name),
      (.creditorRegistration, creditor.registration), (.creditorContact, creditor.phone),
      (.creditorContact, creditor.email), (.bank, bank.bank), (.bank, bank.branch),
      (.bank, bank.accountType), (.bank, bank.number), (.bank, bank.holder),
      (.bank, bank.paymentReference), (.signatory, signatory.name),
      (.signatory, signatory.title), (.debtorName, debtor.name), (.debtorName, debtor.contact),
      (.debtorName, debtor.department), (.debtorName, debtor.code),
      (.disputeRoute, disputeContact), (.plan, plan?.reference ?? ""),
      (.agreement, agreement?.spokenWith ?? ""), (.agreement, agreement?.representative ?? ""),
    ]
    texts += creditor.address.map { (.creditorAddress, $0) }
    texts += debtor.address.map { (.debtorAddress, $0) }
    texts += contractReferences.map { (.contractReference, $0) }
    texts += invoices.map { (.invoices, $0.number) }
    if let deed {
      texts += [(.deed, deed.law), (.deed, deed.court)]
      texts += ([deed.guarantor?.name ?? ""] + (deed.guarantor?.address ?? [])).map { (.deed, $0) }
    }
    if let breach { texts += [(.breach, breach.planReference), (.breach, breach.agreedBy)] }
    texts += bank.particulars.flatMap { [(.bank, $0.label), (.bank, $0.value)] }
    texts += [(.promise, promise?.by ?? "")]
    texts += (objection?.texts ?? []).map { (.objection, $0) }
    texts += receipts.map { (.receipts, $0.invoiceNumber) }
    texts += (supplyStop?.orders ?? []).map { (.supplyStop, $0) }
    return texts
  }

  /// What somebody told or noted, which may be longer.
  var narratives: [(fact: Fact, text: String)] {
    (report?.texts ?? []).map { (.report, $0) } + (caseFile?.texts ?? []).map { (.caseFile, $0) }
  }
}

extension BankDetails {
  /// A bank, an account number and a holder; or particulars that carry the number (an IBAN).
  var isComplete: Bool {
    guard !bank.isBlank, !holder.isBlank else { return false }
    guard particulars.allSatisfy({ !$0.label.isBlank && !$0.value.isBlank }) else { return false }
    return !number.isBlank || !particulars.isEmpty
  }
}

extension String {
  /// Nothing a reader would see.
  var isBlank: Bool { ValueText.plain(self).isEmpty }
}

extension [String] {
  /// At least one, and none of them blank.
  var areStated: Bool { !isEmpty && allSatisfy { !$0.isBlank } }
}
