import Finance
import Negotiation
import Receivables

@testable import Correspondence

/// Facts of the kinds about plans, and of papers for our own people and our lawyer.
extension Fixtures {
  /// What a kind has besides the facts of its language.
  static func addOwn(_ kind: LetterKind, _ language: Language, to facts: inout LetterFacts) {
    switch kind {
    case .planOffer: facts.offerUntil = day("2026-11-27")
    case .repaymentAgreement: facts.deed = deed(facts, language)
    case .planBreach:
      facts.breach = breach(facts, language)
      facts.plan = nil
    case .managerReport: facts.report = report(facts, language)
    case .lawyerFile: facts.caseFile = caseFile(language)
    default: break
    }
    switch kind {
    case .planOffer, .repaymentAgreement, .planBreach, .managerReport, .lawyerFile:
      facts.consequences = []
    default: break
    }
  }

  private static func said<T>(_ language: Language, en: T, ja: T, zh: T) -> T {
    switch language {
    case .en: en
    case .ja: ja
    case .zhHans: zh
    }
  }

  private static func deed(_ facts: LetterFacts, _ language: Language) -> DeedFact {
    DeedFact(
      debt: facts.claimedTotal, accrued: facts.interestTotal,
      terms: PlanTerms(interest: .waivedIfKept, accelerates: true, keepsCurrent: true),
      lateRate: said(
        language, en: Rate(millionths: 117_500), ja: Rate(millionths: 146_000),
        zh: Rate(millionths: 45_000)),
      lateBasis: said(language, en: .ukLatePayment, ja: .contract, zh: .chinaLPR),
      graceDays: 7)
  }

  private static func breach(_ facts: LetterFacts, _ language: Language) -> BreachFact {
    let eighth = said(language, en: 50_000, ja: 100_000, zh: 10_000_000)
    func money(_ eighths: Int) -> Money {
      Money(minorUnits: eighths * eighth, currency: facts.currency)
    }
    return BreachFact(
      planReference: "PLAN-C014-20260820-1", agreedOn: day("2026-08-20"),
      agreedBy: said(language, en: "Mr Ahmed", ja: "経理部 佐藤", zh: "王芳"),
      due: [
        .init(
          position: 1, date: day("2026-09-30"), amount: money(8), received: money(8)),
        .init(
          position: 2, date: day("2026-10-30"), amount: money(8), received: money(3)),
        .init(position: 3, date: day("2026-11-20"), amount: money(8), received: money(0)),
      ], toCome: money(16), accelerates: true)
  }

  private static func report(_ facts: LetterFacts, _ language: Language) -> ReportFact {
    typealias Event = ReportFact.Event
    let promised = said(
      language, en: "£4,000.00 by 18 November – broken", ja: "800,000円を11月18日までに – 不履行",
      zh: "11月18日前付款800,000.00元 – 未履行")
    return ReportFact(
      overdue: facts.claimedTotal, notDue: .zero(facts.currency), disputed: facts.disputedTotal,
      accrued: facts.interestTotal, creditLimit: facts.claimedTotal,
      ageing: [
        .init(from: nil, through: nil, amount: .zero(facts.currency)),
        .init(from: 1, through: 30, amount: .zero(facts.currency)),
        .init(from: 31, through: nil, amount: facts.claimedTotal),
      ], owner: said(language, en: "carter", ja: "suzuki", zh: "zhang"), grade: "C",
      behaviour: [
        said(
          language, en: "12 of 20 invoices late, 9 days on average",
          ja: "20件中12件が遅延、平均9日", zh: "20张中12张逾期，平均9天")
      ],
      promises: [Event(date: day("2026-11-12"), what: promised)],
      talks: [
        Event(
          date: day("2026-11-24"),
          what: said(
            language, en: "Telephone, Mr Ahmed: offered four payments",
            ja: "電話、佐藤様：4回払いの申出", zh: "电话，王芳：提出分四期付款"))
      ],
      plans: [
        said(
          language, en: "REQ-C007-20261124-1 waits for the manager",
          ja: "REQ-C014-20261124-1 承認待ち", zh: "REQ-C021-20261124-1 等待审批")
      ],
      openPoints: [
        said(
          language, en: "We owe them a corrected delivery note", ja: "納品書の訂正を約束済み",
          zh: "我方承诺补发更正的送货单")
      ],
      reason: said(
        language, en: "a customer of theirs pays late", ja: "得意先の入金が遅れている", zh: "其客户回款延迟"),
      lapses: day(said(language, en: "2032-09-30", ja: "2031-10-08", zh: "2029-08-31")),
      recommendation: said(
        language, en: "Ask for a first payment of £5,000.00 by Friday 27 November 2026.",
        ja: "初回1,000,000円を2026年11月27日（金）までに求める。", zh: "要求在2026年11月27日前首付1,000,000.00元。"),
      because: [
        said(language, en: "the last promise was broken", ja: "直近の約束が守られなかった", zh: "上次承诺未履行")
      ],
      nextSteps: [
        said(
          language, en: "Call on Friday 27 November 2026 (carter)", ja: "2026年11月27日（金）電話（鈴木）",
          zh: "2026年11月27日致电（张伟）")
      ])
  }

  private static func caseFile(_ language: Language) -> CaseFileFact {
    typealias Event = CaseFileFact.Event
    let entry = said(language, en: "entry", ja: "記録", zh: "记录")
    return CaseFileFact(
      limitation: [
        said(
          language, en: "The oldest claim lapses on 30 September 2032",
          ja: "最も古い債権は2031年10月8日に時効が完成する", zh: "最早一笔的诉讼时效至2029年8月31日届满")
      ],
      chronology: [
        Event(
          date: day("2026-10-15"),
          what: said(language, en: "Part payment", ja: "一部入金", zh: "部分付款"), source: "\(entry) 12"),
        Event(
          date: day("2026-11-12"),
          what: said(
            language, en: "Promise to pay by 18 November", ja: "11月18日までの支払を約束",
            zh: "承诺11月18日前付款"), source: "\(entry) 15"),
        Event(
          date: day("2026-11-24"), what: said(language, en: "Call", ja: "電話", zh: "通话"),
          source: "CALL-C014-20261124-1.jsonl"),
      ],
      documents: [
        said(
          language, en: "The contract", ja: "取引基本契約書", zh: "供货合同"),
        said(language, en: "Copies of the invoices", ja: "請求書の写し", zh: "发票复印件"),
      ],
      missing: [
        said(language, en: "Proof of delivery", ja: "受領書", zh: "签收单")
      ])
  }

  /// The same breach after a notice that wasn't followed.
  static func accelerated(_ language: Language) -> LetterFacts {
    var facts = facts(.planBreach, language)
    facts.breach?.noticeOn = day("2026-11-10")
    facts.breach?.due.removeLast()
    facts.breach?.discountLost = Money(minorUnits: 50_000, currency: facts.currency)
    return facts
  }

  /// An agreement with everything that may be in one.
  static func fullAgreement(_ language: Language) -> LetterFacts {
    var facts = facts(.repaymentAgreement, language)
    facts.deed?.guarantor = .init(
      name: said(language, en: "Sara Ahmed", ja: "佐藤次郎", zh: "王强"),
      address: said(
        language, en: ["3 Hill Road", "Manchester", "M2 2BB"], ja: ["東京都大田区大森一丁目1番1号"],
        zh: ["江苏省苏州市样本路1号"]))
    facts.deed?.accruedIsWaived = true
    facts.deed?.terms.inReturn = Set(InReturn.allCases)
    facts.deed?.law = said(
      language, en: "the law of England and Wales", ja: "日本法", zh: "中华人民共和国法律")
    facts.deed?.court = said(
      language, en: "the courts of England and Wales", ja: "東京地方裁判所", zh: "甲方所在地人民法院")
    return facts
  }
}
