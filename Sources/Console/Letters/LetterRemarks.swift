import Correspondence
import Finance

/// What a person should know of a paper besides what is printed in it.
struct LetterRemarks {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// Lines for the screen.
  func lines(_ kind: LetterKind, _ facts: LetterFacts) throws -> [String] {
    switch kind.requirements.reader {
    case .manager: return ["! " + session.words("letter.internal")]
    case .lawyer: return ["! " + session.words("letter.for-lawyer")]
    case .customer: break
    }
    if kind == .certifiedDemand {
      let shortened = facts.contractsInJapanese.shortened
      guard !shortened.isEmpty else { return [] }
      let names = shortened.joined(separator: session.words("list.separator"))
      return [session.words("letter.certified-names", ["names": names])]
    }
    guard kind == .repaymentAgreement, let deed = facts.deed else { return [] }
    guard facts.jurisdiction == .japan, let duty = StampDuty.ofLoan(deed.debt) else { return [] }
    let formats = try session.formats()
    return [
      "! "
        + session.words(
          "letter.stamp-duty",
          [
            "duty": formats.money(duty),
            "guarantee": formats.money(Money(minorUnits: 200, currency: .jpy)),
          ])
    ]
  }
}
