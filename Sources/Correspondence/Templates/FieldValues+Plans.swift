import Finance
import Receivables

/// What letters about plans print: an offer, an agreement, a plan that wasn't kept.
extension FieldValues {
  /// The fields that only some kinds have.
  func putOwn(into values: inout Collector) {
    if let until = facts.offerUntil { values.put("offerUntil", style.dateWithWeekday(until)) }
    values.put("deed", group: deed())
    values.put("breach", group: breach())
    values.put("report", group: report())
    values.put("caseFile", group: caseFile())
    if style.language == .ja, facts.hasOneCurrency { values.put("certified", group: certified()) }
  }

  private func deed() -> Collector {
    var values = Collector()
    guard let deed = facts.deed else { return values }
    values.put("debt", deed.debt, style)
    values.put("discount", deed.discount, style)
    if let accrued = deed.accrued { values.put("accrued", accrued, style) }
    values.put("planInterest", phrases.planInterest(deed.terms.interest))
    values.put(
      "accruedInterest",
      phrases.accrued(
        deed.accrued.map(style.amount), through: style.date(facts.asOf),
        isWaived: deed.accruedIsWaived))
    if let rate = deed.lateRate, let basis = deed.lateBasis {
      values.put("lateRate", rate.percentText + "%", .figure)
      values.put("lateBasis", phrases.text(basis))
    }
    values.put("graceDays", String(deed.graceDays), .figure)
    values.put("copies", phrases.count(deed.copies))
    values.put("law", deed.law)
    values.put("court", deed.court)
    values.put(flag: "hasForum", !deed.law.isBlank || !deed.court.isBlank)
    values.put(flag: "accelerates", deed.terms.accelerates)
    let terms = otherTerms(deed)
    values.put("otherTerms", list: terms, as: "term")
    values.put(flag: "hasOtherTerms", !terms.isEmpty)
    if let guarantor = deed.guarantor {
      var person = Collector()
      person.put("name", guarantor.name)
      person.put("address", list: guarantor.address, as: "addressLine")
      values.put("guarantor", group: person)
    }
    values.put("articles", group: articles(deed))
    return values
  }

  private func otherTerms(_ deed: DeedFact) -> [String] {
    phrases.clauses(deed.terms, amount: style.amount)
  }

  /// The numbers of the clauses: one that isn't there leaves no gap.
  private func articles(_ deed: DeedFact) -> Collector {
    let clauses: [(name: String, isThere: Bool)] = [
      ("debt", true), ("payment", true), ("account", true), ("interest", true),
      ("acceleration", deed.terms.accelerates), ("terms", !otherTerms(deed).isEmpty),
      ("guarantor", deed.guarantor != nil), ("notices", true), ("costs", true), ("other", true),
      ("forum", !deed.law.isBlank || !deed.court.isBlank), ("copies", true),
    ]
    var values = Collector()
    for (index, clause) in clauses.filter(\.isThere).enumerated() {
      values.put(clause.name, phrases.article(index + 1))
    }
    return values
  }

  private func breach() -> Collector {
    var values = Collector()
    guard let breach = facts.breach else { return values }
    values.put("planReference", breach.planReference, .unbroken)
    values.put("agreedOn", style.date(breach.agreedOn))
    values.put("agreedBy", breach.agreedBy)
    values.put(flag: "isWithReader", breach.agreedBy == facts.debtor.contact)
    if let notice = breach.noticeOn { values.put("noticeOn", style.date(notice)) }
    values.put("missing", breach.missing, style)
    values.put("balance", breach.balance, style)
    values.put("toCome", breach.toCome, style)
    values.put("discountLost", breach.discountLost, style)
    values.put(flag: "accelerates", breach.accelerates)
    values.put(flag: "isOneMissed", breach.missed.count == 1)
    values.put(flag: "hasToCome", breach.toCome.isPositive)
    values.put(flag: "hasDiscountLost", breach.discountLost.isPositive)
    values.fields["due"] = .list(
      breach.due.map {
        [
          "position": figure(String($0.position)),
          "dueDay": unbroken(style.dateWithWeekday($0.date)),
          "dueAmount": figure(style.figures($0.amount)),
          "received": figure(style.figures($0.received)),
          "stillMissing": figure(style.figures($0.missing)),
        ]
      })
    return values
  }
}
