import Finance
import Receivables

/// The order of the questions, and when each one is asked.
enum Script {
  /// A question and the condition under which it belongs to a call.
  struct Step: Sendable {
    let id: Question.ID
    let applies: @Sendable (Call) -> Bool
    let make: @Sendable (Call, CallContext) -> Question
  }

  static let steps: [Step] = opening + position + reason + proposal + commitment + close

  private static let opening: [Step] = [
    Step(id: .person, applies: { _ in true }) { _, context in
      let names = context.account.customer.contacts.map(\.name)
      return Question(
        .person, .opening, .choiceOrText, choices: names + [Call.nobody], suggestion: names.first)
    },
    Step(id: .verified, applies: { $0.person != nil }) { _, _ in
      Question(.verified, .opening, .yesNo)
    },
  ]

  private static let position: [Step] = [
    Step(id: .acknowledged, applies: { $0.mayStateDebt }) { _, _ in
      Question(
        .acknowledged, .position, .choice,
        choices: ["all", "part", "no-invoice", "paid", "unsure"],
        suggestion: "1")
    },
    Step(id: .paidOn, applies: { $0.saysPaid }) { call, _ in
      Question(.paidOn, .position, .date(looksBack: true), isOptional: true)
    },
    Step(id: .paidReference, applies: { $0.saysPaid }) { _, _ in
      Question(.paidReference, .position, .text, isOptional: true)
    },
  ]

  private static let reason: [Step] = [
    Step(id: .reason, applies: { $0.asksReason }) { call, _ in
      let suggestion: Reason? =
        switch call.choice(.acknowledged) {
        case "part": .complaint
        case "no-invoice": .invoiceWrong
        case "unsure": .internalProcess
        default: nil
        }
      let index = suggestion.flatMap { Reason.allCases.firstIndex(of: $0) }
      return Question(
        .reason, .reason, .choice, choices: Reason.allCases.map(\.rawValue),
        suggestion: index.map { String($0 + 1) })
    },
    Step(id: .disputedAmount, applies: { $0.path == .dispute || $0.path == .reissue }) { call, _ in
      Question(
        .disputedAmount, .reason,
        .money(call.start.currency, allowsZero: true, limit: call.start.overdue),
        suggestion: call.start.disputed.isPositive ? "0" : nil)
    },
    Step(id: .complaint, applies: { $0.path == .dispute }) { _, _ in
      Question(.complaint, .reason, .text)
    },
    Step(id: .invoiceError, applies: { $0.path == .reissue }) { _, _ in
      Question(.invoiceError, .reason, .text)
    },
    Step(id: .reissueBy, applies: { $0.path == .reissue }) { call, context in
      dateQuestion(.reissueBy, .reason, businessDays: 1, call, context)
    },
    Step(id: .mend, applies: { $0.path == .mend }) { _, context in
      Question(
        .mend, .reason, .text, suggestion: context.account.openCommitments.first?.what)
    },
    Step(id: .mendBy, applies: { $0.path == .mend || $0.path == .dispute }) { call, context in
      dateQuestion(.mendBy, .reason, businessDays: 3, call, context)
    },
    Step(id: .decider, applies: { $0.needsDecider }) { call, _ in
      Question(.decider, .reason, .text, isOptional: call.reason != .peopleChanged)
    },
    Step(id: .paymentRun, applies: { $0.path == .process }) { _, _ in
      Question(.paymentRun, .reason, .date(looksBack: false), isOptional: true)
    },
    Step(id: .cashNow, applies: { $0.path == .plan }) { call, _ in
      Question(
        .cashNow, .reason, .money(call.start.currency, allowsZero: true, limit: nil),
        isOptional: true)
    },
    Step(id: .perMonth, applies: { $0.path == .plan && !$0.paysAllNow }) { call, _ in
      Question(.perMonth, .reason, .months(call.start.currency), isOptional: true)
    },
    Step(
      id: .meansFrom,
      applies: { $0.path == .plan && !$0.paysAllNow && ($0.money(.perMonth)?.isPositive ?? false) }
    ) { call, context in
      Question(
        .meansFrom, .reason, .date(looksBack: false), isOptional: true,
        suggestion: call.today.adding(days: 3).endOfMonth.iso)
    },
    Step(id: .freeCash, applies: { $0.mayTellFreeCash }) { call, _ in
      Question(
        .freeCash, .reason, .money(call.start.currency, allowsZero: true, limit: nil),
        isOptional: true)
    },
    Step(id: .objection, applies: { $0.path == .insist }) { _, _ in
      Question(.objection, .reason, .text)
    },
  ]

  private static let proposal: [Step] = [
    Step(id: .insistBy, applies: { $0.path == .insist }) { call, context in
      dateQuestion(.insistBy, .proposal, businessDays: 5, call, context)
    },
    Step(id: .insistAnswer, applies: { $0.path == .insist }) { _, _ in
      Question(.insistAnswer, .negotiation, .choice, choices: ["agrees", "refuses"])
    },
    Step(id: .offer, applies: { $0.seeksPlan }) { _, _ in
      Question(.offer, .proposal, .offer, suggestion: "1")
    },
    Step(id: .response, applies: { $0.seeksPlan && $0.onTable != nil }) { _, _ in
      Question(.response, .negotiation, .response, choices: ["accepted", "refused", "later"])
    },
  ]

  private static let commitment: [Step] = [
    Step(id: .method, applies: { $0.hasAgreement }) { call, _ in
      Question(
        .method, .commitment, .choice,
        choices: ["bank-transfer", "direct-debit", "cheque", "card", "other"],
        suggestion: call.received.contains(.directDebit) ? "2" : "1")
    },
    Step(id: .agreedBy, applies: { $0.hasAgreement }) { call, _ in
      Question(.agreedBy, .commitment, .text, suggestion: call.text(.decider) ?? call.person)
    },
    Step(id: .acknowledges, applies: { $0.hasAgreement }) { _, _ in
      Question(.acknowledges, .commitment, .yesNo)
    },
    Step(id: .confirmBy, applies: { $0.hasAgreement }) { _, _ in
      Question(
        .confirmBy, .commitment, .choice, choices: ["mail", "post", "portal"], suggestion: "1")
    },
    Step(id: .readBack, applies: { $0.hasAgreement }) { _, _ in
      Question(.readBack, .commitment, .yesNo)
    },
  ]

  private static let close: [Step] = [
    Step(id: .nextAction, applies: { _ in true }) { call, _ in
      let kinds = NextAction.Kind.allCases
      let index = kinds.firstIndex(of: call.suggestedAction) ?? 0
      return Question(
        .nextAction, .close, .choice, choices: kinds.map(\.rawValue), suggestion: String(index + 1))
    },
    Step(id: .nextDate, applies: { _ in true }) { call, context in
      let day = call.suggestedActionDate(context)
      return Question(.nextDate, .close, .date(looksBack: false), suggestion: day.iso)
    },
    Step(id: .nextOwner, applies: { _ in true }) { _, context in
      Question(.nextOwner, .close, .text, suggestion: context.repName)
    },
    Step(id: .closingNote, applies: { _ in true }) { _, _ in
      Question(.closingNote, .close, .text, isOptional: true)
    },
  ]

  private static func dateQuestion(
    _ id: Question.ID, _ stage: Stage, businessDays: Int, _ call: Call, _ context: CallContext
  ) -> Question {
    let day = context.setting.calendar.adding(businessDays: businessDays, to: call.today)
    return Question(id, stage, .date(looksBack: false), suggestion: day.iso)
  }
}
