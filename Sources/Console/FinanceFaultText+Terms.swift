import Finance
import Receivables

extension FinanceFaultText {
  /// Terms that can't be read or dated; forms that are understood stand below.
  func terms(_ fault: PaymentTermsFault) -> Complaint {
    let (key, fields) = entry(fault)
    return Complaint(
      "terms-fault.\(key)", fields, status: .usage, details: Self.isOfTheWords(fault) ? forms : [])
  }

  private var forms: [String] {
    let language = PaymentTerms.Language(rawValue: words.language.rawValue) ?? .en
    let separator = words("list.semicolon")
    return [
      words(
        "terms-fault.forms",
        ["forms": PaymentTerms.examples(in: language).joined(separator: separator)])
    ]
  }

  /// Whether other words would help, rather than another date or amount.
  private static func isOfTheWords(_ fault: PaymentTermsFault) -> Bool {
    switch fault {
    case .dateNeeded, .dueBeforeStart, .outsideCalendar, .amountOutOfRange, .sharesAddUpTo,
      .shareOutOfRange, .restNotLast:
      false
    default: true
    }
  }

  private func entry(_ fault: PaymentTermsFault) -> (key: String, fields: [String: String]) {
    switch fault {
    case .empty: ("empty", [:])
    case .tooLong(let limit): ("too-long", ["limit": String(limit)])
    case .notUnderstood(let word): ("not-understood", ["seen": word])
    case .ambiguousDay(let day): ("ambiguous-day", ["day": String(day)])
    case .dayWithoutMonth(let day): ("day-without-month", ["day": String(day)])
    case .monthWithoutDay: ("month-without-day", [:])
    case .numberWithoutUnit(let number): ("number-without-unit", ["seen": String(number)])
    case .outOfRange(let number, let limits):
      (
        "out-of-range",
        [
          "seen": String(number), "from": String(limits.lowerBound),
          "through": String(limits.upperBound),
        ]
      )
    case .contradiction: ("contradiction", [:])
    case .cutOffNotFirst: ("cut-off-not-first", [:])
    case .stepsNotJoined: ("steps-not-joined", [:])
    case .tooManySteps(let limit), .tooManyParts(let limit), .tooManyDiscounts(let limit):
      ("too-many", ["limit": String(limit)])
    case .noDueDate: ("no-due-date", [:])
    case .sharesAddUpTo(let millionths):
      ("shares", ["percent": Rate(millionths: millionths).percentText])
    case .shareOutOfRange: ("share", [:])
    case .shareMissing: ("share-missing", [:])
    case .restNotLast: ("rest-not-last", [:])
    case .discountWithInstalments: ("discount-with-parts", [:])
    case .discountAfterDue: ("discount-after-due", [:])
    case .dateNeeded(let start):
      (
        "date-needed",
        [
          "start": words("due-start.\(start.rawValue)"), "option": Self.option(of: start),
        ]
      )
    case .dueBeforeStart(let date): ("before-start", ["date": date.iso])
    case .outsideCalendar: ("outside-calendar", [:])
    case .amountOutOfRange: ("amount", [:])
    }
  }

  private static func option(of start: DueRule.Start) -> String {
    switch start {
    case .issue: "--issued"
    case .delivery: "--delivered"
    case .receipt: "--received"
    case .order: "--ordered"
    case .acceptance: "--accepted"
    }
  }
}
