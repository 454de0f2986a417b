import Finance
import Receivables

/// Makes the values of a letter's fields from its facts, in the words and forms of one language.
struct FieldValues {
  let facts: LetterFacts
  let style: LetterStyle
  let phrases: Phrases

  init(_ facts: LetterFacts, language: Language) {
    self.facts = facts
    self.style = LetterStyle(facts, language: language)
    self.phrases = Phrases(language: language, jurisdiction: facts.jurisdiction)
  }

  /// Every field that is not empty.
  func make() -> [String: FieldValue] {
    var values = Collector()
    values.put("letterDate", style.date(facts.letterDate))
    values.put("asOf", style.date(facts.asOf))
    values.put("reference", facts.reference, .unbroken)
    values.put("creditor", group: creditor())
    values.put("signatory", group: signatory())
    values.put("debtor", group: debtor())
    values.put("bank", group: bank())
    values.put("contractReferences", list: facts.contractReferences, as: "contractReference")
    values.put(
      "contractReferenceList",
      facts.contractReferences.joined(separator: style.language == .en ? ", " : "、"))
    if let date = facts.payBy { values.put("payBy", style.dateWithWeekday(date)) }
    if let date = facts.disputeBy { values.put("disputeBy", style.dateWithWeekday(date)) }
    values.put("disputeContact", facts.disputeContact)
    if let date = facts.paymentsUntil { values.put("paymentsUntil", style.date(date)) }
    values.fields["consequences"] = .list(
      facts.consequences.map { ["consequence": words(phrases.text($0))] })
    if let date = facts.firstLetter { values.put("firstLetter", style.date(date)) }
    putInvoices(into: &values)
    putClaims(into: &values)
    values.put("plan", group: plan())
    values.put("agreement", group: agreement())
    putOccasion(into: &values)
    values.put(flag: "hasConsequences", !facts.consequences.isEmpty)
    values.put(flag: "isOneConsequence", facts.consequences.count == 1)
    values.put(flag: "reservesRights", facts.reservesRights)
    values.put(flag: "acknowledgesDebt", facts.planAcknowledgesDebt)
    values.put(flag: "isUKStyle", style.english == .uk)
    values.put(flag: "isUSStyle", style.english == .us)
    putOwn(into: &values)
    return values.fields
  }

  func words(_ text: String) -> FieldValue { .text(Value(text: text, form: .words)) }

  func figure(_ text: String) -> FieldValue { .text(Value(text: text, form: .figure)) }

  func unbroken(_ text: String) -> FieldValue { .text(Value(text: text, form: .unbroken)) }

  // MARK: Parties

  private func creditor() -> Collector {
    var values = Collector()
    values.put("name", facts.creditor.name)
    values.put("registration", facts.creditor.registration, .unbroken)
    values.put("phone", facts.creditor.phone, .unbroken)
    values.put("email", facts.creditor.email, .unbroken)
    // China's uniform code has 18 signs; what a firm of another place has is no such code.
    let code = ValueText.plain(facts.creditor.registration)
    values.put(
      flag: "hasCreditCode",
      code.count == 18 && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
    values.put("address", list: facts.creditor.address, as: "addressLine")
    return values
  }

  private func signatory() -> Collector {
    var values = Collector()
    values.put("name", facts.signatory.name)
    values.put("title", facts.signatory.title)
    return values
  }

  private func debtor() -> Collector {
    var values = Collector()
    values.put("name", facts.debtor.name)
    let isOwnContact = facts.debtor.isOwnContact
    values.put("contact", isOwnContact ? "" : facts.debtor.contact)
    values.put("department", isOwnContact ? "" : facts.debtor.department)
    values.put("code", facts.debtor.code, .unbroken)
    values.put("address", list: facts.debtor.address, as: "addressLine")
    values.put(flag: "isPerson", facts.debtor.isPerson)
    values.put(flag: "hasAddress", facts.debtor.address.contains { !$0.isBlank })
    return values
  }

  private func bank() -> Collector {
    let bank = facts.creditor.bank
    var values = Collector()
    values.put("bankName", bank.bank)
    values.put("branch", bank.branch)
    values.put("accountType", bank.accountType)
    values.put("accountNumber", bank.number, .unbroken)
    values.put("holder", bank.holder)
    values.put("paymentReference", bank.paymentReference)
    values.fields["particulars"] = .list(
      bank.particulars.map {
        [
          "label": words(ValueText.plain($0.label)), "value": words(ValueText.plain($0.value)),
        ]
      })
    return values
  }

  // MARK: What is owed

  private func putInvoices(into values: inout Collector) {
    values.fields["invoices"] = .list(facts.invoices.map(invoice))
    values.put("invoiceCount", String(facts.invoices.count), .figure)
    if let days = facts.invoices.map(\.daysOverdue).max() {
      values.put("oldestDaysOverdue", String(days), .figure)
    }
    values.put(flag: "hasInvoices", !facts.invoices.isEmpty)
    values.put(flag: "isOneInvoice", facts.invoices.count == 1)
    values.put(flag: "isSeveralInvoices", facts.invoices.count > 1)
    values.put(flag: "hasPartPayments", facts.invoices.contains { $0.paid.isPositive })
    values.put(flag: "hasDisputed", facts.disputedTotal.isPositive)
    values.put(flag: "hasCovered", facts.coveredTotal.isPositive)
  }

  private func invoice(_ invoice: InvoiceFact) -> [String: FieldValue] {
    [
      "number": unbroken(ValueText.plain(invoice.number)),
      "issued": unbroken(style.shortDate(invoice.issued)),
      "due": unbroken(style.shortDate(invoice.due)),
      "dueWithWeekday": unbroken(style.dateWithWeekday(invoice.due)),
      "daysOverdue": figure(String(invoice.daysOverdue)),
      "original": figure(style.figures(invoice.original)),
      "paid": figure(style.figures(invoice.paid)),
      "open": figure(style.figures(invoice.open)),
      "disputed": figure(style.figures(invoice.disputed)),
      "undisputed": figure(style.figures(invoice.open - invoice.disputed)),
      "covered": figure(style.figures(invoice.covered)),
      "claimed": figure(style.figures(invoice.claimed)),
      "isDisputed": .flag(invoice.disputed.isPositive),
      "isCovered": .flag(invoice.covered.isPositive),
      "isOverdue": .flag(invoice.daysOverdue > 0),
    ]
  }

  private func putClaims(into values: inout Collector) {
    values.put("claimedTotal", facts.claimedTotal, style)
    values.put(flag: "hasClaim", facts.claimedTotal.isPositive)
    values.put("openTotal", facts.openTotal, style)
    values.put("onAccount", facts.onAccount ?? .zero(facts.currency), style)
    values.put("netTotal", facts.netTotal, style)
    values.put(flag: "hasOnAccount", !(facts.onAccount?.isZero ?? true))
    values.put("disputedTotal", facts.disputedTotal, style)
    values.put("coveredTotal", facts.coveredTotal, style)
    values.put("grandTotal", facts.grandTotal, style)
    values.put("originalTotal", facts.invoices.map(\.original).sum(facts.currency), style)
    values.put("paidTotal", facts.invoices.map(\.paid).sum(facts.currency), style)
    values.put(flag: "hasCharges", !facts.charges.isEmpty)
    values.put(flag: "hasExtras", facts.interest != nil || !facts.charges.isEmpty)
    values.fields["charges"] = .list(
      facts.charges.map {
        [
          "charge": words(phrases.text($0)),
          "chargeAmount": figure(style.figures($0.amount)),
        ]
      })
    values.put("interest", group: interest())
  }

  // MARK: What was agreed

  private func plan() -> Collector {
    var values = Collector()
    guard let plan = facts.plan else { return values }
    values.put("planReference", plan.reference, .unbroken)
    values.put("instalmentCount", String(plan.instalments.count), .figure)
    values.put("planTotal", plan.total, style)
    values.put(flag: "isSinglePayment", plan.instalments.count == 1)
    values.put(flag: "isInstalments", plan.instalments.count > 1)
    values.fields["instalments"] = .list(
      plan.instalments.enumerated().map { index, instalment in
        [
          "position": figure(String(index + 1)),
          "instalmentDate": unbroken(style.dateWithWeekday(instalment.date)),
          "instalment": figure(style.figures(instalment.amount)),
        ]
      })
    values.put("terms", list: plan.terms, as: "term")
    values.put(flag: "hasTerms", !plan.terms.isEmpty)
    return values
  }

  private func agreement() -> Collector {
    var values = Collector()
    guard let agreement = facts.agreement else { return values }
    values.put("callDate", style.dateWithWeekday(agreement.date))
    values.put("spokenWith", agreement.spokenWith)
    values.put("representative", agreement.representative)
    values.put(flag: "isWithReader", agreement.spokenWith == facts.debtor.contact)
    return values
  }
}

/// Collects fields and leaves out what is empty.
struct Collector {
  var fields: [String: FieldValue] = [:]

  mutating func put(_ name: String, _ text: String, _ form: Value.Form = .words) {
    let text = ValueText.plain(text)
    if !text.isEmpty { fields[name] = .text(Value(text: text, form: form)) }
  }

  mutating func put(_ name: String, _ amount: Money, _ style: LetterStyle) {
    put(name, style.amount(amount), .figure)
    put(name + "Figures", style.figures(amount), .figure)
    put(name + "Formal", style.formalAmount(amount), .figure)
    if style.language == .zhHans, let words = ChineseCapitals.text(amount) {
      put(name + "InWords", words)
    }
  }

  mutating func put(_ name: String, list texts: [String], as element: String) {
    let texts = texts.map(ValueText.plain).filter { !$0.isEmpty }
    fields[name] = .list(texts.map { [element: .text(Value(text: $0, form: .words))] })
  }

  mutating func put(flag name: String, _ isSet: Bool) { fields[name] = .flag(isSet) }

  /// A group none of whose texts is stated is empty.
  mutating func put(_ name: String, group: Collector) {
    if !group.fields.isEmpty { fields[name] = .group(group.fields) }
  }
}
