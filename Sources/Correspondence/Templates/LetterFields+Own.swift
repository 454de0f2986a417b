/// Names that only some kinds of letter have: see ``LetterRequirements``.
extension LetterFields {
  static let own: [String: Field] = [
    "offerUntil": .text,
    "firstLetter": .text,
    "deed": deed,
    "breach": breach,
    "report": report,
    "caseFile": .group(
      flags("hasObjections", "hasMissing", "hasLimitation").adding([
        "limitation": .list(texts("line")),
        "chronology": .list(texts("day", "what", "source")),
        "objections": .list(texts("line")), "documents": .list(texts("line")),
        "missing": .list(texts("line")),
      ])),
    "certified": certified,
  ]

  private static let deed = Field.group(
    amounts("debt", "accrued", "discount")
      .adding(texts("lateRate", "lateBasis", "graceDays", "law", "court", "copies"))
      .adding(texts("planInterest", "accruedInterest"))
      .adding(flags("accelerates", "hasOtherTerms", "hasForum")).adding([
        "otherTerms": .list(texts("term")),
        "guarantor": .group(texts("name").adding(["address": .list(texts("addressLine"))])),
        "articles": .group(
          texts(
            "debt", "payment", "account", "interest", "acceleration", "terms", "guarantor",
            "notices", "costs", "forum", "other", "copies")),
      ]))

  private static let breach = Field.group(
    texts("planReference", "agreedOn", "agreedBy", "noticeOn")
      .adding(amounts("missing", "balance", "toCome", "discountLost"))
      .adding(flags("accelerates", "isWithReader", "isOneMissed", "hasToCome", "hasDiscountLost"))
      .adding([
        "due": .list(texts("position", "dueDay", "dueAmount", "received", "stillMissing"))
      ]))

  private static let report = Field.group(
    texts("owner", "grade", "reason", "lapses", "recommendation")
      .adding(amounts("overdue", "notDue", "disputed", "accrued", "creditLimit"))
      .adding(flags("hasPromises", "hasTalks", "hasPlans", "hasOpenPoints", "hasAgeing"))
      .adding([
        "ageing": .list(texts("age", "ageAmount")), "behaviour": .list(texts("line")),
        "promises": .list(texts("day", "what")), "talks": .list(texts("day", "what")),
        "plans": .list(texts("line")), "openPoints": .list(texts("line")),
        "because": .list(texts("line")), "nextSteps": .list(texts("line")),
      ]))

  private static let certified = Field.group(
    texts(
      "total", "principal", "interest", "daily", "asOf", "nextDay", "phone", "contracts"
    ).adding([
      "claims": .list(texts("order", "issuedOn", "dueOn", "left")),
      "rates": .list(texts("rate", "basis")), "charges": .list(texts("charge", "amount")),
    ]))
}
